import { abortFailure } from './aborted-call.ts';
import type { CallContext } from './call.ts';
import { ProviderError } from './provider-error.ts';
import type { Target } from './target.ts';

/** The connections of one provider to its targets, one call at a time for each target. */
export interface ConnectionTurns<Connection> {
  /** A connection for one call, closed with it. */
  use<Result>(
    target: Target,
    context: CallContext,
    work: (connection: Connection) => Promise<Result>,
  ): Promise<Result>;
  close(): Promise<void>;
}

export function createConnectionTurns<Connection extends { close(): void }>(
  openConnection: (target: Target, signal: AbortSignal) => Promise<Connection>,
): ConnectionTurns<Connection> {
  /** Settled when all calls so far are done, by address. */
  const tails = new Map<string, Promise<void>>();
  const open = new Set<Connection>();
  let isClosed = false;

  return {
    async use(target, { signal }, work) {
      const before = tails.get(target.address) ?? Promise.resolve();
      const { promise: done, resolve } = Promise.withResolvers<void>();
      const tail = before.then(() => done);
      tails.set(target.address, tail);
      void tail.then(() => {
        if (tails.get(target.address) === tail) tails.delete(target.address);
      });
      try {
        await turn(before, signal, target);
        if (isClosed) throw closedFailure(target);
        const connection = await openConnection(target, signal);
        open.add(connection);
        try {
          return await work(connection);
        } finally {
          open.delete(connection);
          connection.close();
        }
      } finally {
        resolve();
      }
    },
    close() {
      isClosed = true;
      for (const connection of open) connection.close();
      return Promise.resolve();
    },
  };
}

/** Waits for those who came before; a cancelled call leaves. */
async function turn(before: Promise<void>, signal: AbortSignal, target: Target): Promise<void> {
  if (signal.aborted) throw abortFailure(signal.reason, target.id, 'none');
  const { promise: cancelled, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(abortFailure(signal.reason, target.id, 'none'));
  signal.addEventListener('abort', leave, { once: true });
  try {
    await Promise.race([before, cancelled]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

function closedFailure({ id }: Target): ProviderError {
  return new ProviderError('the provider is closed', {
    code: 'NOT_READY',
    retry: 'backoff',
    effect: 'none',
    target: id,
  });
}
