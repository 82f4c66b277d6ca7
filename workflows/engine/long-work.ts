import { ApplicationFailure, sleep } from '@temporalio/workflow';
import type { HardwareWork } from '#contracts/activities/activities.ts';

/** Polls are a twentieth of the elapsed time apart: few even over a day, and the end is noticed soon. */
const LOOK_SHARE = 20;
const LONGEST_PAUSE_MS = 3_600_000;
const SHORTEST_PAUSE_MS = 2_000;
/** Between polls of a job that was given what it needs and has not continued yet. */
const NEED_PAUSE_MS = 5_000;

type Unfinished<State> = Exclude<HardwareWork<State>, { kind: 'done' }>;
type Need = Extract<HardwareWork<unknown>, { kind: 'needs' }>['need'];

/** Jobs that run on one machine at the same time. */
export interface JobSet<State> {
  /** The running jobs, each by the name of its subject. */
  readonly jobs: ReadonlyMap<string, HardwareWork<State>>;
  /** Timeout for all jobs together; jobs that still run after it have failed. */
  readonly seconds: number;
  /** Polls a job by the handle that the previous poll returned. */
  look(work: Unfinished<State>): Promise<HardwareWork<State>>;
  /** Provides what a job needs before it can end; called once per job. */
  provide(need: Need): Promise<void>;
  ended(name: string, state: State): Promise<void>;
  /** Called for a job that failed; the others continue. */
  failed(name: string, error: unknown): void;
  /** Reports the progress of the jobs as text. */
  note(text: string): void;
}

/**
 * Waits for jobs to end with timers between short polls. A worker's death costs nothing, because the history holds all
 * that the next poll needs.
 */
export async function awaitJobs<State>(set: JobSet<State>): Promise<void> {
  const since = Date.now();
  const provided = new Set<string>();
  const running = new Map(set.jobs);
  /** Isolates the failure of one job from the others. */
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
    set.note([...running].map(([name, work]) => `${name}: ${progressOf(work)}`).join('; '));
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

/** Waits for one job and throws its failure. */
export async function awaitJob<State>(
  name: string,
  work: HardwareWork<State>,
  options: Pick<JobSet<State>, 'seconds' | 'look' | 'note'> & { restartHost(): Promise<void> },
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

/** At least the interval that the machine asks for; grows with the elapsed time. */
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
