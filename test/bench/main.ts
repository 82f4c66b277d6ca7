import { parseArgs } from 'node:util';
import { describeError } from '#platform/errors/describe-error.ts';
import { describeMachine } from './measuring/machine.ts';
import type { Part } from './part.ts';
import { burst } from './parts/burst.ts';
import { gateway } from './parts/gateway.ts';
import { memory } from './parts/memory.ts';
import { nextAddress } from './parts/next-address.ts';
import { polling } from './parts/polling.ts';
import { provisioning } from './parts/provisioning.ts';
import { simulator } from './parts/simulator.ts';
import { startLatency } from './parts/start-latency.ts';
import { steps } from './parts/steps.ts';
import { formatReport, type Report } from './report.ts';
import { runPart } from './run-part.ts';

const PARTS: readonly Part[] = [
  steps,
  startLatency,
  gateway,
  provisioning,
  burst,
  memory,
  polling,
  nextAddress,
  simulator,
];
const ROUNDS = 5;

const HELP = `Usage: npm run bench -- [options]

Measures the platform against what it is built on, side by side on this machine, and
prints ratios. Takes about half an hour; each part starts a platform of its own on free ports.

  --only NAME     one part alone; may be repeated
  --rounds N      rounds of each comparison (default ${ROUNDS})
  --scale small   only shows that everything works; the figures mean nothing
  --json          one JSON document on standard output (with npm run -s)
  --help          show this

Parts:
${PARTS.map(({ name, about }) => `  ${name.padEnd(15)} ${about}`).join('\n')}
`;

interface Options {
  readonly parts: readonly Part[];
  readonly rounds: number;
  readonly scale: 'full' | 'small';
  readonly json: boolean;
}

function readOptions(): Options | undefined {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      rounds: { type: 'string', default: String(ROUNDS) },
      scale: { type: 'string', default: 'full' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds takes a number from 1 on, not '${values.rounds}'`);
  const { scale } = values;
  if (scale !== 'full' && scale !== 'small') throw new Error(`--scale is full or small, not '${scale}'`);
  const unknown = values.only.find((name) => PARTS.every((part) => part.name !== name));
  if (unknown !== undefined) throw new Error(`there is no part '${unknown}'; see --help`);
  const parts = values.only.length === 0 ? PARTS : PARTS.filter(({ name }) => values.only.includes(name));
  return { parts, rounds, scale, json: values.json };
}

async function measure({ parts, rounds, scale }: Options, signal: AbortSignal): Promise<Report> {
  const startedAt = new Date().toISOString();
  const machine = describeMachine();
  const begin = performance.now();
  const seconds = (): number => Math.round((performance.now() - begin) / 1_000);
  const say = (text: string): void =>
    void process.stderr.write(`${String(seconds()).padStart(5)} s  ${text}\n`);
  const done = [];
  for (const part of parts) {
    done.push({ name: part.name, findings: await runPart(part, { rounds, scale, say, signal }) });
  }
  return { startedAt, seconds: seconds(), machine, scale, rounds, parts: done };
}

try {
  const options = readOptions();
  if (options === undefined) process.stdout.write(HELP);
  else {
    const interruption = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => interruption.abort(new Error(`ended by ${signal}`)));
    process.on('disconnect', () =>
      interruption.abort(new Error('the process that started the benchmark has ended')),
    );
    process.channel?.unref();
    const report = await measure(options, interruption.signal);
    process.stdout.write(
      options.json ? `${JSON.stringify(report, undefined, 2)}\n` : `${formatReport(report)}\n`,
    );
  }
} catch (error) {
  process.stderr.write(`${describeError(error)}\n`);
  process.exitCode = 1;
}
