import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';
import type { Balancing, RunningBalancer } from '../capabilities/balancing.ts';
import { ProviderError } from '../provider-error.ts';
import { checkFolder, requireFreePorts } from './checks.ts';
import type { HaproxyConfig } from './config.ts';
import { failure, refusal } from './failure.ts';
import type { Files } from './files.ts';
import type { MasterCli, Processes } from './master-cli.ts';
import { pause } from './pause.ts';
import { digestIn, renderBalancer, withoutComments } from './render.ts';
import { runningIn, type Running } from './statistics.ts';

/** A change that was undone. */
class Refused extends Error {
  readonly refusal: ProviderError;

  constructor(given: ProviderError) {
    super(given.message);
    this.refusal = given;
  }
}

const digestOfFile = (id: string, text: string | null): string | null =>
  text === null ? null : (digestIn(id, text) ?? null);

const plain = (text: string | null): string | null => (text === null ? null : withoutComments(text));

/** Does work of which a failure leaves unknown whether HAProxy has changed. */
async function changing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) throw error.refusal;
    if (!(error instanceof ProviderError) || error.effect !== 'none') throw error;
    const { message, code, retry, target, cause } = error;
    throw new ProviderError(message, { code, retry, effect: 'unknown', target, cause });
  }
}

/** Load balancers of one HAProxy, each in a file of its own. */
export function createBalancing(config: HaproxyConfig, files: Files, cli: MasterCli): Balancing {
  const { masterSocket: socket } = config;

  async function read(id: string, context: CallContext): Promise<RunningBalancer> {
    const running = runningIn(id, await cli.statistics(context));
    const [text, changes] = [await files.read(id), await files.openChanges()];
    const change = changes.find((one) => one.id === id);
    // A file that HAProxy has not loaded when its change was broken off would be no way back for the next one.
    const isLoaded = change === undefined || digestOfFile(id, text) === running.digest;
    return { configuration: isLoaded ? text : change.former, ...running };
  }

  /**
   * Ends changes that were broken off: the file before them is restored unless HAProxy runs with the new one, since
   * another reload must not load it. Answers whether one was restored.
   */
  async function endOpenChanges(statistics: string): Promise<boolean> {
    let isRestored = false;
    for (const { id, former } of await files.openChanges()) {
      const text = await files.read(id);
      if (digestOfFile(id, text) !== runningIn(id, statistics).digest) {
        await files.write(id, former);
        isRestored = true;
      }
      await files.conclude(id);
    }
    return isRestored;
  }

  /** Reloads, and waits for its end. Answers why HAProxy keeps its former configuration, or undefined. */
  async function reload(context: CallContext): Promise<string | undefined> {
    const { reloads } = await cli.processes(context);
    const answer = await cli.requestReload(context);
    const until = Date.now() + config.reloadTimeoutMs;
    for (;;) {
      const now = await processesMeanwhile(context, until);
      if (now !== undefined && now.reloads > reloads)
        return now.failed === 0 ? undefined : answer.slice(0, 800) || 'its log has the reason';
      if (Date.now() > until)
        throw failure(socket, `HAProxy did not reload within ${config.reloadTimeoutMs} ms`, {
          code: 'TIMEOUT',
          retry: 'backoff',
          effect: 'unknown',
        });
      await pause(config.pollMs, socket, context);
    }
  }

  /** Undefined where the master process is busy loading the configuration. */
  async function processesMeanwhile(context: CallContext, until: number): Promise<Processes | undefined> {
    try {
      return await cli.processes(context);
    } catch (error) {
      const isBusy = error instanceof ProviderError && error.code === 'TIMEOUT' && !context.signal.aborted;
      if (!isBusy || Date.now() > until) throw error;
      return undefined;
    }
  }

  async function bring(
    id: string,
    text: string | null,
    context: CallContext,
  ): Promise<Outcome<RunningBalancer>> {
    const statistics = await cli.statistics(context);
    // A reload that was broken off may still be under way: a further one ends after it.
    const isRestored = await endOpenChanges(statistics);
    const work = async (): Promise<Outcome<RunningBalancer>> =>
      await replace(id, text, { running: runningIn(id, statistics), isRestored }, context);
    return await (isRestored ? changing(work) : work());
  }

  async function replace(
    id: string,
    text: string | null,
    { running, isRestored }: { readonly running: Running; readonly isRestored: boolean },
    context: CallContext,
  ): Promise<Outcome<RunningBalancer>> {
    const digest = digestOfFile(id, text);
    const before = await files.read(id);
    if (plain(before) === plain(text) && running.digest === digest && !isRestored)
      return { changed: false, state: { configuration: before, ...running } };
    await files.withCopy(id, text, async (folder) => await checkFolder(config, folder, context));
    // What runs has its ports open already; a file that never ran has not.
    await requireFreePorts(config, running.digest === null ? null : before, text);
    await files.begin(id, before);
    const state = await changing(async () => {
      await files.write(id, text);
      const why = await reload(context);
      if (why === undefined) return await read(id, context);
      await files.write(id, before);
      // Until a reload succeeds, HAProxy does not replace a worker that fails.
      await reload(context);
      await files.conclude(id);
      const message = `HAProxy did not start with the new configuration, and continues with the former one: ${why}`;
      throw new Refused(refusal(socket, message, 'CONFLICT'));
    });
    if (state.digest !== digest)
      throw failure(
        socket,
        `HAProxy has reloaded, but runs another configuration of ${id}. Check that it is started with -f ${config.folder}, and that no other program writes there`,
        { code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown' },
      );
    await files.conclude(id);
    return { changed: true, state };
  }

  return {
    digestOf: (want) => digestIn(want.id, renderBalancer(want, config)) ?? '',
    readBalancer: read,
    ensureBalancer: async (want, context) => await bring(want.id, renderBalancer(want, config), context),
    async restoreBalancer(id, configuration, context) {
      if (configuration !== null && digestIn(id, configuration) === undefined)
        throw refusal(socket, `The configuration is none of ${id}`, 'INVALID_ARGUMENT');
      return await bring(id, configuration, context);
    },
  };
}
