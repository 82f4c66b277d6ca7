import type { Clock } from '../clock.ts';
import type { Machine } from '../host/machine.ts';
import type { Message } from '../models/message.ts';
import type { Document, HardwareModel } from '../models/model.ts';
import type { HardwareLog } from './hardware-log.ts';
import type { Task, TaskList } from './task-list.ts';

/** An erase of a drive that is under way. */
export interface Erasure {
  readonly task: Task;
  percent(): number;
}

/** What the BMC erases at the moment, by the place of the drive in the machine. */
export interface Erasures {
  running(drive: number): Erasure | undefined;
  /** Begins an erase; `action` is the path that was asked for it, and `body` what it was asked. */
  start(drive: number, action: string, body: Document): Erasure;
}

/** Simulated; about the duration of a sanitize by key with its job around it. */
const ERASE_MS = 10_000;
const PARTS = 10;

export function createErasures(deps: {
  readonly machine: Machine;
  readonly model: HardwareModel;
  readonly tasks: TaskList;
  readonly log: HardwareLog;
  readonly clock: Clock;
}): Erasures {
  const { machine, model, tasks, log, clock } = deps;
  const running = new Map<number, Erasure>();

  function start(drive: number, action: string, body: Document): Erasure {
    let parts = 0;
    let failure: Message | undefined;
    const percent = (): number => (parts / PARTS) * 100;
    const isDone = (): boolean => parts >= PARTS;
    const task = tasks.start('Drive.SecureErase', isDone, { action, body, percent, failure: () => failure });
    const erasure = { task, percent };

    async function erase(): Promise<void> {
      while (parts < PARTS - 1) {
        await clock.sleep(ERASE_MS / PARTS, machine.stopped);
        parts += 1;
      }
      await clock.sleep(ERASE_MS / PARTS, machine.stopped);
      const { erase: outcome } = machine.behaviour;
      if (outcome === 'fails') failure = failureOf(model);
      else machine.eraseDisk(drive);
      if (outcome === 'forgotten') tasks.forget(task.id);
      running.delete(drive);
      parts = PARTS;
      const path = action.slice(0, action.indexOf('/Actions/'));
      log.add(outcome === 'fails' ? 'erase-failed' : 'erased', path, path.slice(path.lastIndexOf('/') + 1));
    }

    running.set(drive, erasure);
    erase().catch((error: unknown) => {
      // The simulator was stopped; the drive is as it was.
      if (!machine.stopped.aborted) throw error;
    });
    return erasure;
  }

  return { running: (drive) => running.get(drive), start };
}

function failureOf({ behaviour }: HardwareModel): Message {
  return {
    id: `${behaviour.errors.base}.OperationFailed`,
    text: 'The sanitize operation of the drive ended with an error.',
    severity: 'Critical',
  };
}
