import { vi } from 'vitest';
import type { Database } from '#platform/database/database.ts';

/** The SQL that a request of the domain sends, without that of the periodic look at deletions beside it. */
export async function statementsOf(
  database: Database,
  request: () => Promise<unknown>,
): Promise<readonly string[]> {
  const connection = database.fork().getConnection();
  const execute = vi.spyOn(Object.getPrototypeOf(connection), 'execute');
  try {
    await request();
    return execute.mock.calls.map(([sql]) => String(sql)).filter((sql) => !sql.includes('deletion->>'));
  } finally {
    execute.mockRestore();
  }
}
