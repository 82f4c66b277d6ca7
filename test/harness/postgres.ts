import { MikroORM } from '@mikro-orm/postgresql';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres as startPart } from '#deploy/local/parts/start-part.ts';
import { newEventId } from '#platform/ids/id.ts';

/** A real PostgreSQL for one suite, as the local stack runs it. */
export interface TestPostgres {
  /** Makes an empty database, and answers its address. It ends with the server. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a server on a free port; `stop` leaves nothing of it. */
export async function startPostgres(): Promise<TestPostgres> {
  const dataDir = await mkdtemp(join(tmpdir(), 'infratographer-test-'));
  // As root the server runs as another user, who must be able to enter the folder.
  await chmod(dataDir, 0o755);
  const part = await startPart({ dataDir });
  return {
    createDatabase: async () => await createDatabase(part.address),
    async stop() {
      await part.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function createDatabase(server: string): Promise<string> {
  const name = `test_${newEventId().replaceAll('-', '')}`;
  const discovery = { warnWhenNoEntities: false };
  const orm = await MikroORM.init({ clientUrl: server, entities: [], discovery });
  try {
    await orm.em.getConnection().execute(`create database "${name}"`);
  } finally {
    await orm.close(true);
  }
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}
