import { MikroORM } from '@mikro-orm/postgresql';
import type { TestStack } from '../../harness/stack.ts';

/** Has PostgreSQL remember when each transaction was committed; off by default, and costs a restart. */
export async function trackCommits(test: TestStack): Promise<void> {
  await execute(test, 'alter system set track_commit_timestamp = on');
  await test.stack.restart('postgres');
}

/** When the requests of operations were committed, by operation, in milliseconds since 1970. */
export async function readCommitTimes(
  test: TestStack,
  operationIds: readonly string[],
): Promise<Map<string, number>> {
  // The answer kept for the idempotency key is written with the request, and never again.
  const rows = (await execute(
    test,
    `select answer->>'operationId' as id, extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000 as at
     from instances.idempotency where mutation = 'instanceCreate'`,
  )) as { id: string; at: string }[];
  const times = new Map(rows.map(({ id, at }) => [id, Number(at)]));
  for (const id of operationIds) {
    if (!times.has(id)) throw new Error(`no commit of operation ${id} was found`);
  }
  return times;
}

async function execute(test: TestStack, sql: string): Promise<unknown> {
  const orm = await MikroORM.init({
    clientUrl: test.stack.info.postgres,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 1 },
  });
  try {
    return await orm.em.getConnection().execute(sql);
  } finally {
    await orm.close(true);
  }
}
