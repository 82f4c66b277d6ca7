import type { EntityManager } from '@mikro-orm/postgresql';
import { createOutbox, type Fact } from '#platform/outbox/outbox.ts';
import type { Database } from './database.ts';

/**
 * One transaction of PostgreSQL in which several domains take part: all of it is committed, or none. It works for
 * domains whose schemas are in one database, and whose parts in it run one after another.
 */
export interface SharedTransaction {
  /** The transaction as the driver has it. */
  readonly driver: NonNullable<ReturnType<EntityManager['getTransactionContext']>>;
  /** Called with the facts that a part has written into its outbox. */
  wrote(facts: readonly Fact[]): void;
  /** Called once with what must be called after the commit, for each part that has written into its outbox. */
  afterCommit(wake: () => void): void;
}

interface JoinOptions {
  readonly maxEventBytes: () => number;
  /** Wakes the relay of the domain's outbox. */
  readonly wake: () => void;
}

/**
 * A domain's database as a part of the transaction: its transactions are savepoints. Statements that name tables bare
 * find those of the domain only while the search path of the connection leads to its schema; see `enterSchema`.
 */
export function joinDatabase(base: Database, shared: SharedTransaction, options: JoinOptions): Database {
  const fork = (): EntityManager => {
    const em = base.fork();
    em.setTransactionContext(shared.driver);
    return em;
  };
  const part: Database = {
    ...base,
    fork,
    within: () => part,
    async transact(work) {
      return await fork().transactional(async (em) => {
        const outbox = createOutbox(em, options.maxEventBytes(), shared.wrote);
        const answer = await work({ em, outbox });
        await em.flush();
        if (await outbox.flush()) shared.afterCommit(options.wake);
        // What is checked at the end of a transaction is checked at the end of each part: by then the search path may
        // lead to another domain.
        await em.execute('set constraints all immediate');
        await em.execute('set constraints all deferred');
        return answer;
      });
    },
  };
  return part;
}

/** Lets bare names of the connection mean the tables of this schema, until the transaction or a savepoint ends. */
export async function enterSchema(em: EntityManager, schema: string): Promise<void> {
  await em.execute(`set local search_path to "${schema}", public`);
}
