import { MikroORM } from '@mikro-orm/postgresql';
import { inject } from 'vitest';
import { newEventId } from '../ids/id.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers the address of the run's PostgreSQL, by HTTP. */
    readonly postgresServer: string;
  }
}

/** A database for one suite, on the real PostgreSQL that the run's suites share. */
export interface TestDatabase {
  readonly url: string;
  /** Drops it, closing the connections there are. */
  drop(): Promise<void>;
}

/** Makes an empty database. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const answer = await fetch(inject('postgresServer'));
  const server = await answer.text();
  if (!answer.ok) throw new Error(`PostgreSQL could not be started: ${server}`);
  const name = `test_${newEventId().replaceAll('-', '')}`;
  await execute(server, `create database "${name}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => await execute(server, `drop database if exists "${name}" with (force)`),
  };
}

async function execute(server: string, statement: string): Promise<void> {
  const discovery = { warnWhenNoEntities: false };
  const orm = await MikroORM.init({ clientUrl: server, entities: [], discovery });
  try {
    await orm.em.getConnection().execute(statement);
  } finally {
    await orm.close(true);
  }
}
