import type { Clock } from '../clock.ts';
import type { Document, HardwareModel } from '../models/model.ts';
import type { Message } from '../models/message.ts';

/** What a task reports besides whether it is done. */
export interface TaskDetails {
  /** Path of the action that began it. */
  readonly action?: string;
  /** What the action was asked for. */
  readonly body?: Document;
  /** 0 to 100. */
  percent?(): number;
  /** `TaskState` while it is not done; Running when not given. */
  state?(): 'Running' | 'Pending';
  /** Why it failed, once it is done. */
  failure?(): Message | undefined;
}

export interface Task extends TaskDetails {
  /** A number, or a `JID_…` where the model has a job queue. */
  readonly id: string;
  readonly name: string;
  readonly startedAt: string;
  /** Whether its work is done. */
  readonly isDone: () => boolean;
}

/** Work that a BMC accepted and has not finished. */
export interface TaskList {
  start(name: string, isDone: () => boolean, details?: TaskDetails): Task;
  forget(id: string): void;
  /** Loses what is lost when the BMC restarts (ibm-openbmc/dev#3197): all tasks that are no jobs. */
  forgetAtRestart(): void;
  find(id: string): Task | undefined;
  all(): readonly Task[];
  /** Whether a monitor has already reported the outcome: it does so once. */
  isReported(id: string): boolean;
  markReported(id: string): void;
}

const KEPT = 50;
/** The ids of an iDRAC's jobs have twelve digits. */
const FIRST_JOB = 102_241_909_559;

export function createTaskList({ behaviour: { jobs } }: HardwareModel, clock: Clock): TaskList {
  const tasks = new Map<string, Task>();
  const reported = new Set<string>();
  const hidden = new Set<string>();
  let last = 0;
  const idOf = (count: number): string => (jobs ? `JID_${FIRST_JOB + count}` : String(count));
  return {
    start: (name, isDone, details = {}) => {
      last += 1;
      const task = { ...details, id: idOf(last), name, startedAt: new Date().toISOString(), isDone };
      tasks.set(task.id, task);
      const oldest = idOf(last - KEPT);
      tasks.delete(oldest);
      reported.delete(oldest);
      if (jobs) hide(task.id, jobs.hiddenMs);
      return task;
    },
    forget: (id) => tasks.delete(id),
    forgetAtRestart: () => {
      if (!jobs) tasks.clear();
    },
    find: (id) => (hidden.has(id) ? undefined : tasks.get(id)),
    all: () => [...tasks.values()].filter(({ id }) => !hidden.has(id)),
    isReported: (id) => reported.has(id),
    markReported: (id) => reported.add(id),
  };

  function hide(id: string, forMs: number): void {
    hidden.add(id);
    void clock.sleep(forMs).then(() => hidden.delete(id));
  }
}
