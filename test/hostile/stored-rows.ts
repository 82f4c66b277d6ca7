import type { Database } from '#platform/database/database.ts';

/** Answers a text that differs whenever any row of any table of the domain does. */
export function storedRows(database: Database): () => Promise<string> {
  let statement: string | undefined;
  return async () => {
    const em = database.fork();
    if (statement === undefined) {
      const tables: { name: string }[] = await em.execute(
        'select table_name as name from information_schema.tables where table_schema = ? order by 1',
        [database.schema],
      );
      statement = tables
        .map(
          ({ name }) =>
            `select '${name}' as name, count(*) as rows, sum(hashtextextended(one::text, 0)) as hash from "${name}" one`,
        )
        .join(' union all ');
    }
    return JSON.stringify(await em.execute(statement));
  };
}
