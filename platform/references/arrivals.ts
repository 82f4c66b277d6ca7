import type { EntityManager } from '@mikro-orm/postgresql';
import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for resources of other domains to reach this domain's copy. */
export interface Arrivals {
  /**
   * Whether the resource arrives before the timeout. Waiting holds no connection: one query in turn asks for
   * everything that is waited for. A caller who waits for too many things at once is not made to wait.
   */
  of(id: string, waiting: { readonly caller: string; readonly timeoutMs: number }): Promise<boolean>;
}

interface Waiting {
  readonly id: string;
  readonly caller: string;
  readonly until: number;
  readonly settle: (arrived: boolean) => void;
}

const PAUSE_MS = 25;
const MAX_WAITING = 2_000;
const MAX_WAITING_PER_CALLER = 200;

export function createArrivals(fork: () => EntityManager): Arrivals {
  const waiting = new Set<Waiting>();
  let isLooking = false;

  const settle = (one: Waiting, arrived: boolean): void => {
    waiting.delete(one);
    one.settle(arrived);
  };
  const look = async (): Promise<void> => {
    isLooking = true;
    while (waiting.size > 0) {
      await sleep(PAUSE_MS);
      // A database that does not answer must not keep callers beyond their timeout: the next turn settles them.
      const found = await findAmong(fork(), new Set([...waiting].map(({ id }) => id))).catch(
        () => new Set<string>(),
      );
      for (const one of waiting) {
        if (found.has(one.id)) settle(one, true);
        else if (Date.now() >= one.until) settle(one, false);
      }
    }
    isLooking = false;
  };
  return {
    async of(id, { caller, timeoutMs }) {
      const mine = [...waiting].filter((one) => one.caller === caller).length;
      if (timeoutMs <= 0 || waiting.size >= MAX_WAITING || mine >= MAX_WAITING_PER_CALLER) return false;
      return await new Promise((resolve) => {
        const one: Waiting = { id, caller, until: Date.now() + timeoutMs, settle: resolve };
        waiting.add(one);
        setTimeout(() => settle(one, false), timeoutMs).unref();
        if (!isLooking) void look();
      });
    },
  };
}

async function findAmong(em: EntityManager, ids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await em.execute(
    `select id from reference where id = any(string_to_array(?, ','))`,
    [[...ids].join(',')],
  );
  return new Set(rows.map(({ id }) => id));
}
