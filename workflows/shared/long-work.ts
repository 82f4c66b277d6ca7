import { ApplicationFailure, sleep } from '@temporalio/workflow';
import type { HardwareWork } from '#activities/contract.ts';

/** A look once a twentieth of the time has passed: few even over a day, and the end is noticed soon. */
const LOOK_SHARE = 20;
const LONGEST_PAUSE_MS = 3_600_000;
const SHORTEST_PAUSE_MS = 2_000;
/** Between looks at work that got what it needs, and has not noticed yet. */
const NEED_PAUSE_MS = 5_000;

type Unfinished<State> = Exclude<HardwareWork<State>, { kind: 'done' }>;
type Need = Extract<HardwareWork<unknown>, { kind: 'needs' }>['need'];

/** Jobs on one machine that are under way at once. */
export interface JobSet<State> {
  /** What is under way, by the name of what it is about. */
  readonly jobs: ReadonlyMap<string, HardwareWork<State>>;
  /** How long to wait for all of them; those that are left then have failed. */
  readonly seconds: number;
  /** One look at a job, by the handle that the look before gave. */
  look(work: Unfinished<State>): Promise<HardwareWork<State>>;
  /** Does what a job needs before it can end; once for each job. */
  provide(need: Need): Promise<void>;
  ended(name: string, state: State): Promise<void>;
  /** A job that failed; the others go on. */
  failed(name: string, error: unknown): void;
  /** Says how far the jobs are, for people. */
  tell(note: string): void;
}

/**
 * Waits for jobs to end, by timers between short looks: a worker's death costs nothing, as all that the next look
 * needs is in the history.
 */
export async function awaitJobs<State>(set: JobSet<State>): Promise<void> {
  const since = Date.now();
  const provided = new Set<string>();
  const running = new Map(set.jobs);
  /** Keeps a failure of one job from the others. */
  const apart = async (name: string, part: () => Promise<void>): Promise<void> => {
    try {
      await part();
    } catch (error) {
      running.delete(name);
      set.failed(name, error);
    }
  };
  for (;;) {
    for (const [name, work] of running) {
      await apart(name, async () => {
        if (work.kind === 'needs' && !provided.has(name)) {
          provided.add(name);
          await set.provide(work.need);
        } else if (work.kind === 'done') {
          await set.ended(name, work.outcome.state);
          running.delete(name);
        }
      });
    }
    if (running.size === 0) return;
    set.tell([...running].map(([name, work]) => `${name}: ${progressOf(work)}`).join('; '));
    const elapsed = Date.now() - since;
    if (elapsed > set.seconds * 1_000) break;
    await sleep(pauseOf([...running.values()], elapsed), { summary: 'Looks again' });
    for (const [name, work] of running) {
      await apart(name, async () => {
        if (work.kind !== 'done') running.set(name, await set.look(work));
      });
    }
  }
  for (const [name, work] of running) {
    const waited = `Timed out after ${set.seconds} seconds: ${progressOf(work)}`;
    set.failed(name, ApplicationFailure.nonRetryable(waited, 'TIMEOUT'));
  }
}

/** Waits for one job, which fails as it fails. */
export async function awaitJob<State>(
  name: string,
  work: HardwareWork<State>,
  options: Pick<JobSet<State>, 'seconds' | 'look' | 'tell'> & { restartHost(): Promise<void> },
): Promise<void> {
  const failures: unknown[] = [];
  await awaitJobs({
    ...options,
    jobs: new Map([[name, work]]),
    async provide(need) {
      if (need === 'host-restart') return await options.restartHost();
      throw ApplicationFailure.nonRetryable(
        `${name} needs a ${need}, which this operation cannot provide.`,
        'UNSUPPORTED',
      );
    },
    ended: async () => undefined,
    failed: (_, error) => failures.push(error),
  });
  if (failures.length > 0) throw failures[0];
}

/** What the machine asks for at least, and longer the longer it takes. */
function pauseOf(jobs: readonly HardwareWork<unknown>[], elapsed: number): number {
  const asked = jobs.map((work) => (work.kind === 'running' ? work.pollAfterMs : NEED_PAUSE_MS));
  const pause = Math.max(SHORTEST_PAUSE_MS, Math.min(...asked), elapsed / LOOK_SHARE);
  return Math.round(Math.min(pause, LONGEST_PAUSE_MS));
}

function progressOf(work: HardwareWork<unknown>): string {
  if (work.kind === 'done') return 'done';
  const { percent, message } = work.progress;
  return percent === null ? message : `${message}, ${percent} %`;
}
