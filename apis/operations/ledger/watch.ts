import type { Database } from '#platform/database/database.ts';
import { Operation } from '../entities/operation.ts';
import type { Hints } from './hints.ts';

/** How late a change is seen whose hint was lost. */
const POLL_MS = 2_000;

/** The operation as it is now, and again after each change, until it has ended or the reader goes away. */
export function watch(database: Database, hints: Hints, id: string): AsyncIterableIterator<Operation> {
  let changed = Promise.withResolvers<void>();
  const reader = new AbortController();
  const wake = (): void => changed.resolve();

  const generate = async function* (): AsyncGenerator<Operation, undefined> {
    // Listening first: a change between reading and listening would be seen late.
    const unlisten = hints.listen(id, wake);
    const timer = setInterval(wake, POLL_MS);
    try {
      let seen = 0;
      while (!reader.signal.aborted) {
        const operation = await database.fork().findOne(Operation, { id });
        if (operation === null || reader.signal.aborted) return;
        if (operation.version > seen) {
          seen = operation.version;
          yield operation;
        }
        if (operation.finishedAt !== null) return;
        await changed.promise;
        changed = Promise.withResolvers();
      }
    } finally {
      clearInterval(timer);
      unlisten();
    }
  };

  const generator = generate();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => await generator.next(),
    async return() {
      // A generator that waits would only end at the next change.
      reader.abort();
      wake();
      return await generator.return(undefined);
    },
  };
}
