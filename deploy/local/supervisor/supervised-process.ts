import { setTimeout as sleep } from 'node:timers/promises';
import { describeError } from '#platform/errors/describe-error.ts';
import {
  describeExit,
  endChild,
  startChild,
  type Child,
  type ChildDependencies,
  type Exit,
} from './child.ts';
import { isFree } from './free-port.ts';
import { signalGroup } from './pid-registry.ts';
import type { OnProgress } from './progress.ts';
import type { Launch, ProcessSpec } from './process-spec.ts';

/** Times of supervision; tests shorten them. */
export interface SupervisionTimes {
  readonly firstRetryMs: number;
  readonly longestRetryMs: number;
  /** A process that stayed ready for this long starts again with the first retry. */
  readonly healthyAfterMs: number;
  readonly readyWithinMs: number;
  readonly stopGraceMs: number;
}

export const SUPERVISION_TIMES: SupervisionTimes = {
  firstRetryMs: 100,
  longestRetryMs: 5_000,
  healthyAfterMs: 30_000,
  readyWithinMs: 120_000,
  stopGraceMs: 10_000,
};

/** A process that exits this often before it was ever ready will not become ready. */
const MAX_FAILED_STARTS = 5;

export interface SupervisedProcess {
  readonly spec: ProcessSpec;
  /** Undefined while it is down. */
  readonly pid: number | undefined;
  /** Starts it and resolves when it is ready (or, where it runs once, done); from then on it is kept running. */
  start(): Promise<void>;
  /** Ends it and keeps it down until `start`. */
  stop(): Promise<void>;
  /** Signals it, as an operator could; if the signal ends it, it is started again. */
  readonly kill: (signal: NodeJS.Signals) => void;
}

export interface SupervisedProcessDependencies extends ChildDependencies {
  readonly times: SupervisionTimes;
  readonly onProgress: OnProgress;
  /** Called whenever the process has a new pid. */
  readonly onPid: () => void;
}

export function superviseProcess(spec: ProcessSpec, deps: SupervisedProcessDependencies): SupervisedProcess {
  const { times, onProgress } = deps;
  const { name } = spec;
  let child: Child | undefined;
  let halt = new AbortController();
  let running: Promise<void> = Promise.resolve();

  async function keepRunning(signal: AbortSignal, settled: PromiseWithResolvers<void>): Promise<void> {
    let retryMs = times.firstRetryMs;
    let wasReady = false;
    for (let deaths = 1; !signal.aborted; deaths += 1) {
      const begin = performance.now();
      const attempt = await runOnce(signal, () => {
        wasReady = true;
        onProgress({
          kind: 'ready',
          name,
          ms: performance.now() - begin,
          text: spec.once === true ? 'done' : spec.waitsFor,
        });
        settled.resolve();
      });
      if (signal.aborted || (spec.once === true && attempt.fault === undefined)) break;
      const fault = attempt.fault ?? 'ended';
      const isTerminal = !wasReady && (spec.once === true || attempt.fatal || deaths >= MAX_FAILED_STARTS);
      if (isTerminal) {
        settled.reject(new Error(`${name} ${fault}${lastLines()}`));
        return;
      }
      if (attempt.readyForMs >= times.healthyAfterMs) retryMs = times.firstRetryMs;
      onProgress({ kind: 'died', name, text: fault, retryInMs: retryMs });
      await sleep(retryMs, undefined, { signal }).catch(() => {});
      retryMs = Math.min(retryMs * 2, times.longestRetryMs);
    }
    settled.reject(new Error(`${name} was stopped`));
  }

  async function runOnce(signal: AbortSignal, onReady: () => void): Promise<Attempt> {
    let readyAt: number | undefined;
    try {
      const launch = await prepare(signal);
      if (launch === undefined) return { readyForMs: 0, fatal: false };
      if (spec.port !== undefined && !(await isFree(spec.port))) {
        return { fault: `found port ${spec.port} taken by another program`, readyForMs: 0, fatal: false };
      }
      const started = await startChild(spec, launch, deps);
      child = started;
      deps.onPid();
      const exited = new AbortController();
      const exit = started.exited.finally(() => exited.abort());
      if (signal.aborted) await endChild(started, 'SIGKILL', 0);
      const unready =
        spec.once === true ? undefined : await waitReady(AbortSignal.any([signal, exited.signal]));
      if (unready !== undefined && !exited.signal.aborted && !signal.aborted) {
        await endChild(started, 'SIGKILL', 0);
        child = undefined;
        return {
          fault: `was not ready within ${times.readyWithinMs / 1_000} s: ${unready}`,
          readyForMs: 0,
          fatal: true,
        };
      }
      if (spec.once !== true && unready === undefined) {
        readyAt = performance.now();
        onReady();
      }
      const end: Exit = await exit;
      child = undefined;
      if (spec.once === true && end.code === 0) {
        onReady();
        return { readyForMs: 0, fatal: false };
      }
      const readyForMs = readyAt === undefined ? 0 : performance.now() - readyAt;
      return { fault: describeExit(end), readyForMs, fatal: false };
    } catch (error) {
      return { fault: describeError(error), readyForMs: 0, fatal: true };
    }
  }

  async function prepare(signal: AbortSignal): Promise<Launch | undefined> {
    onProgress({ kind: 'starting', name, text: 'starts' });
    const launch = await spec.launch((text) => onProgress({ kind: 'waiting', name, text }));
    return signal.aborted ? undefined : launch;
  }

  /** Returns why it is not ready, or nothing once it is. */
  async function waitReady(signal: AbortSignal): Promise<string | undefined> {
    const deadline = performance.now() + times.readyWithinMs;
    for (let pauseMs = 25; ; pauseMs = Math.min(pauseMs * 1.5, 250)) {
      let reason: string;
      try {
        await spec.probe?.();
        return signal.aborted ? 'it ended' : undefined;
      } catch (error) {
        reason = describeError(error);
      }
      if (signal.aborted || performance.now() > deadline) return reason;
      onProgress({ kind: 'waiting', name, text: `waits for ${spec.waitsFor}` });
      await sleep(pauseMs, undefined, { signal }).catch(() => {});
    }
  }

  function lastLines(): string {
    const tail = deps.log.tail(30);
    return tail === '' ? '' : `; the end of ${deps.log.path}:\n${tail.replaceAll(/^/gm, '    ')}`;
  }

  return {
    spec,
    get pid() {
      return child?.pid;
    },
    async start() {
      halt = new AbortController();
      const settled = Promise.withResolvers<void>();
      running = keepRunning(halt.signal, settled);
      await settled.promise;
    },
    async stop() {
      const begin = performance.now();
      halt.abort();
      const wasRunning = child;
      if (wasRunning !== undefined)
        await endChild(wasRunning, spec.stopSignal ?? 'SIGTERM', times.stopGraceMs);
      await running;
      if (wasRunning !== undefined) onProgress({ kind: 'stopped', name, ms: performance.now() - begin });
    },
    kill(signal) {
      if (child !== undefined) signalGroup(child.pid, signal);
    },
  };
}

interface Attempt {
  readonly fault?: string;
  readonly readyForMs: number;
  /** Trying again would end the same way. */
  readonly fatal: boolean;
}
