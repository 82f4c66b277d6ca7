import { resolve } from 'node:path';
import { describeError } from '#platform/errors/describe-error.ts';
import { OptionError, parseOptions, type StartOptions } from '#deploy/scripts/start-options.mjs';
import { parseSubgraphUrls } from '#gateway/subgraph-urls.ts';
import { readDemo } from './demo/demo-file.ts';
import { printEndpoints } from './demo/print-endpoints.ts';
import { createDisplay } from './display.ts';
import { givenSettings } from './given-settings.ts';
import { DATA_FOLDER } from './repository.ts';
import { DEFAULT_PORTS, startStack, type Stack } from './stack.ts';

/** One Ctrl-C reaches this process by the terminal, by npm and by the start script; only a later one is a second. */
const SAME_KEYSTROKE_MS = 500;

const display = createDisplay(process.stdout);
// The reader of the output may exit; the stack continues.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await main().catch((error: unknown) => {
  display.close();
  process.stderr.write(`${error instanceof OptionError ? error.message : describeError(error)}\n`);
  return 1;
});
process.exit();

async function main(): Promise<number> {
  const begin = performance.now();
  const options = parseOptions(process.argv.slice(2));
  const interrupt = interruptions();
  let stack: Stack;
  try {
    stack = await start(options, interrupt.signal);
  } catch (error) {
    if (!interrupt.signal.aborted) throw error;
    display.print('Ended before everything was up. The data is kept.');
    return 0;
  }
  interrupt.force = () => stack.force();
  display.print(`\nReady after ${((performance.now() - begin) / 1_000).toFixed(1)} s.\n`);
  const dataDir = dataFolder(options);
  display.print(printEndpoints(stack.info, dataDir, readDemo(dataDir)));
  await interrupt.happened;
  display.print('\nEnding every process ...');
  await stack.stop();
  display.print('Ended. The data is kept; the next start continues where this one was.');
  display.close();
  return 0;
}

async function start(options: StartOptions, signal: AbortSignal): Promise<Stack> {
  const { env } = process;
  return await startStack({
    dataDir: dataFolder(options),
    demo: options.demo,
    ...(options.domains === undefined ? {} : { domains: options.domains }),
    ...(env['SUBGRAPH_URLS'] === undefined ? {} : { domainUrls: parseSubgraphUrls(env['SUBGRAPH_URLS']) }),
    console: true,
    ports: {
      console: DEFAULT_PORTS.console,
      gateway: options.port ?? DEFAULT_PORTS.gateway,
      'temporal-ui': options.uiPort ?? DEFAULT_PORTS['temporal-ui'],
    },
    ...(options.servers === undefined ? {} : { servers: options.servers }),
    reset: options.reset,
    environment: {
      // The fourth of the standard model has what those of the vendors lack: a serial console that people can open.
      simulator: { SIMULATOR_VENDORS: env['SIMULATOR_VENDORS'] ?? 'dell,hpe,supermicro,standard' },
      ...givenSettings(env, options),
    },
    external: {
      databaseUrl: env['DATABASE_URL'],
      natsUrl: env['NATS_URL'],
      temporalAddress: env['TEMPORAL_ADDRESS'],
      temporalUiUrl: env['TEMPORAL_UI_URL'],
    },
    // Tests put stand-ins there.
    ...(env['PROCESSES_FOLDER'] === undefined ? {} : { processesFolder: env['PROCESSES_FOLDER'] }),
    onProgress: display.onProgress,
    signal,
  });
}

/** npm runs scripts in the repository, whatever folder it was called from. */
function dataFolder({ dataDir }: StartOptions): string {
  return dataDir === undefined ? DATA_FOLDER : resolve(process.env['INIT_CWD'] ?? '.', dataDir);
}

interface Interruptions {
  readonly signal: AbortSignal;
  readonly happened: Promise<void>;
  force: () => void;
}

/** The first interruption ends the stack in order, a second one immediately. */
function interruptions(): Interruptions {
  const abort = new AbortController();
  const happened = Promise.withResolvers<void>();
  const interruptions: Interruptions = { signal: abort.signal, happened: happened.promise, force: () => {} };
  let first: number | undefined;
  const interrupt = (): void => {
    if (first === undefined) {
      first = performance.now();
      abort.abort(new Error('interrupted'));
      happened.resolve();
    } else if (performance.now() - first > SAME_KEYSTROKE_MS) {
      interruptions.force();
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
  process.on('disconnect', interrupt);
  return interruptions;
}
