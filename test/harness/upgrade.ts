import { connectDatabase, type Database } from '#platform/database/database.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { createTestDatabase } from '#platform/testing/test-database.ts';

/** The database of a domain that was upgraded with rows in it. */
export interface Upgraded {
  readonly database: Database;
  stop(): Promise<void>;
}

/**
 * Fills the tables of an earlier version by SQL, then upgrades them.
 * @param firstNew name of the first migration that comes after the earlier version, or the beginning of it
 */
export async function upgrade(
  { name: schema, entities, migrations }: Pick<Domain, 'name' | 'entities' | 'migrations'>,
  firstNew: string,
  rows: string,
): Promise<Upgraded> {
  const stored = await createTestDatabase();
  const open = async (chosen: typeof migrations): Promise<Database> => {
    const database = await connectDatabase({ url: stored.url, schema, entities, migrations: chosen });
    await database.migrate();
    return database;
  };
  const earlier = await open(migrations.filter(({ name }) => name < firstNew));
  await earlier.fork().execute(rows);
  await earlier.close();
  const database = await open(migrations);
  return {
    database,
    async stop() {
      await database.close();
      await stored.drop();
    },
  };
}
