import { setTimeout } from 'node:timers/promises';
import type { Database } from '#platform/database/database.ts';
import { fold } from './fold.ts';
import type { ChangeNotifications } from './change-notifications.ts';
import type { Ledger, OperationEvent } from './ledger.ts';
import { changeLedgers, type Change } from './store.ts';

/** Writes what is learnt of operations to the ledger, and notifies of changes. */
export interface Recorder {
  /** Records one event. Events that come soon after, or while a write is under way, are written together. */
  record(event: OperationEvent): Promise<void>;
  /** Changes what is known of one operation; does nothing where none is. */
  amend(operationId: string, change: (ledger: Ledger) => Ledger): Promise<void>;
}

/**
 * Events that come within this are written together, those of many operations by as many statements as those of one.
 * With the 150 ms for which a worker keeps the start of a step, a watcher still sees each step within half a second.
 */
const LINGER_MS = 200;

interface Waiting {
  readonly event: OperationEvent;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export function createRecorder(database: Database, notifications: ChangeNotifications): Recorder {
  let waiting: Waiting[] = [];
  let writing = false;

  const write = async (events: readonly OperationEvent[]): Promise<void> => {
    const changes = new Map<string, Change>();
    for (const event of events) {
      const earlier = changes.get(event.data.operationId);
      changes.set(event.data.operationId, (ledger) =>
        fold(earlier === undefined ? ledger : earlier(ledger), event),
      );
    }
    notifications.notify(await changeLedgers(database, changes));
  };

  const settle = async (items: readonly Waiting[]): Promise<void> => {
    try {
      await write(items.map(({ event }) => event));
      for (const { resolve } of items) resolve();
    } catch (error) {
      const [first] = items;
      if (items.length === 1) first?.reject(error);
      // One event that cannot be written must not hold up those that came with it.
      else for (const item of items) await settle([item]);
    }
  };

  const drain = async (): Promise<void> => {
    if (writing) return;
    writing = true;
    while (waiting.length > 0) {
      await setTimeout(LINGER_MS);
      const items = waiting;
      waiting = [];
      await settle(items);
    }
    writing = false;
  };

  return {
    record: async (event) =>
      await new Promise<void>((resolve, reject) => {
        waiting.push({ event, resolve, reject });
        void drain();
      }),
    async amend(operationId, change) {
      const amended: Change = (ledger) => (ledger === undefined ? undefined : change(ledger));
      notifications.notify(await changeLedgers(database, new Map([[operationId, amended]])));
    },
  };
}
