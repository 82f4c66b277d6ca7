import type { Clock } from '../clock.ts';
import type { HardwareModel } from '../models/model.ts';

/** The management controller as a computer of its own, which restarts while the host continues. */
export interface Controller {
  /** False while it restarts: its address does not answer. */
  readonly up: boolean;
  /** ISO 8601. */
  readonly lastReset: string;
  /** Restarts in a moment, so that the answer to the request is still sent. */
  restart(): void;
  /** Restarts its web server in a moment: connections are cut, and the next ones are answered. */
  reload(then: () => void): void;
  stop(): void;
}

/** Simulated: how long answers have to leave. */
const GRACE_MS = 2_000;
const DEFAULT_OUTAGE_MS = 10_000;

export function createController(deps: {
  readonly model: HardwareModel;
  readonly clock: Clock;
  /** Cuts all connections to it. */
  disconnect(): void;
  /** What it loses when it restarts, and what it then does again. */
  restarted(): void;
}): Controller {
  const { clock, model } = deps;
  const stopped = new AbortController();
  let up = true;
  let restarting = false;
  let lastReset = new Date(clock.now()).toISOString();

  async function restart(): Promise<void> {
    await clock.sleep(GRACE_MS, stopped.signal);
    up = false;
    deps.restarted();
    deps.disconnect();
    await clock.sleep(model.behaviour.managerReset?.outageMs ?? DEFAULT_OUTAGE_MS, stopped.signal);
    up = true;
    restarting = false;
    lastReset = new Date(clock.now()).toISOString();
  }

  async function reload(then: () => void): Promise<void> {
    await clock.sleep(GRACE_MS, stopped.signal);
    then();
    deps.disconnect();
  }

  const unlessStopped = (error: unknown): void => {
    if (!stopped.signal.aborted) throw error;
  };

  return {
    get up() {
      return up;
    },
    get lastReset() {
      return lastReset;
    },
    restart: () => {
      if (restarting) return;
      restarting = true;
      void restart().catch(unlessStopped);
    },
    reload: (then) => void reload(then).catch(unlessStopped),
    stop: () => stopped.abort(),
  };
}
