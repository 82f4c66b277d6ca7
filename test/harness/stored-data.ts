import { MikroORM } from '@mikro-orm/postgresql';

/** All that the platform stores, in all schemas. */
export interface StoredData {
  /** One line a row, in order, without what changes on its own. */
  lines(): Promise<string[]>;
  /** The lines once they have been the same for a while: whatever was under way has ended. */
  atRest(seconds?: number): Promise<string[]>;
  /** One line a row, with everything that is in it. */
  everything(): Promise<string[]>;
  /** Takes the advisory lock of this name in place of a process; resolves with what releases it. */
  hold(name: string): Promise<() => Promise<void>>;
  /** Runs a statement as the owner of all tables. */
  execute(sql: string, values?: readonly unknown[]): Promise<void>;
  /** Where the server keeps its files. */
  folder(): Promise<string>;
  close(): Promise<void>;
}

/** Columns of the platform's own bookkeeping, independent of callers. */
const BOOKKEEPING = new Set(['published_at', 'attempted_at', 'check_after', 'settled']);
const QUIET_MS = 1_000;

export async function openStoredData(databaseUrl: string): Promise<StoredData> {
  const discovery = { warnWhenNoEntities: false };
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: [],
    discovery,
    pool: { min: 0, max: 1 },
  });
  const connection = orm.em.getConnection();

  const read = async (): Promise<{ table: string; row: Record<string, unknown> }[]> => {
    const tables: { name: string }[] = await connection.execute(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const each = tables.map(({ name }) => `select '${name}' as "table", to_jsonb(t) as row from ${name} t`);
    return await connection.execute(each.join(' union all '));
  };
  const linesOf = (rows: Awaited<ReturnType<typeof read>>, without: ReadonlySet<string>): string[] =>
    rows
      .map(({ table, row }) => {
        const kept = Object.entries(row).filter(([column]) => !without.has(column));
        return `${table} ${JSON.stringify(Object.fromEntries(kept))}`;
      })
      .toSorted();
  const lines = async (): Promise<string[]> => linesOf(await read(), BOOKKEEPING);
  return {
    lines,
    async atRest(seconds = 60) {
      let last = await lines();
      for (const until = Date.now() + seconds * 1_000; Date.now() < until;) {
        await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
        const now = await lines();
        if (differences(last, now).length === 0) return now;
        last = now;
      }
      throw new Error(`The stored data was still changing after ${seconds} s`);
    },
    everything: async () => linesOf(await read(), new Set()),
    async hold(name) {
      const held = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      const ended = orm.em.fork().transactional(async (em) => {
        await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
        held.resolve();
        await released.promise;
      });
      await Promise.race([held.promise, ended]);
      return async () => {
        released.resolve();
        await ended;
      };
    },
    async execute(sql, values = []) {
      await connection.execute(sql, [...values]);
    },
    async folder() {
      const [row]: { data_directory: string }[] = await connection.execute('show data_directory');
      return row?.data_directory ?? '';
    },
    close: async () => await orm.close(true),
  };
}

/** Lines that only one of both has: `-` those of the first, `+` those of the second. */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  const [old, current] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !current.has(line)).map((line) => `- ${line.slice(0, 500)}`),
    ...after.filter((line) => !old.has(line)).map((line) => `+ ${line.slice(0, 500)}`),
  ];
}
