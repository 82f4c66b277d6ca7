import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createAccess } from '#platform/auth/access.ts';
import type { Grant } from '#platform/auth/actor.ts';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { idempotencyKey, mutate, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { startDatabase, type DatabaseFixture } from '#platform/testing/platform-fixture.ts';
import { requireReference } from './lookup.ts';

let postgres: DatabaseFixture;

beforeAll(async () => {
  postgres = await startDatabase();
});
afterAll(async () => await postgres?.stop());

const input = z.object({ idempotencyKey, siteIds: z.array(z.string()) });

const sitesUse: MutationDefinition<typeof input, { count: number }> = {
  name: 'sitesUse',
  input,
  async run({ siteIds }, { em }, { access }) {
    for (const id of siteIds) await requireReference(em, access, id, 'site', ['siteIds']);
    return { count: siteIds.length };
  },
};

interface Answer {
  readonly count?: number;
  readonly errors: { readonly code: string }[];
  readonly tookMs: number;
}

let keys = 0;

async function use(siteIds: readonly string[], grants: readonly Grant[] = granted): Promise<Answer> {
  const { database } = postgres;
  const em = database.fork();
  const subject = grants.length > 0 ? 'granted' : 'stranger';
  const access = createAccess({ subject, name: subject, grants, service: false }, () => em);
  const context: GraphContext = {
    access,
    em,
    database,
    log: createLogger('test', 'silent'),
    requestId: null,
    batches: new Map(),
  };
  keys += 1;
  const begun = Date.now();
  const answer = await mutate(sitesUse, { idempotencyKey: String(keys), siteIds }, context, (refs) => refs);
  return { ...answer, tookMs: Date.now() - begun };
}

const granted: readonly Grant[] = [{ tenantId: ROOT_TENANT_ID, role: 'viewer' }];

async function arrive(id: string): Promise<void> {
  await postgres.database
    .fork()
    .execute(`insert into reference (id, kind, tenant_id, version) values (?, 'site', ?, 1)`, [
      id,
      ROOT_TENANT_ID,
    ]);
}

test('a resource that was created just now is waited for, one after another', async () => {
  const [first, second] = [newId('site'), newId('site')];
  const using = use([first, second]);
  await setTimeout(200);
  await arrive(first);
  await setTimeout(200);
  await arrive(second);
  expect(await using).toMatchObject({ count: 2, errors: [] });
});

test('many unknown ones are waited for no longer than one', async () => {
  const answer = await use(Array.from({ length: 20 }, () => newId('site')));
  expect(answer.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(answer.tookMs).toBeLessThan(4_000);
});

test.each([
  ['an old one', -3_600_000],
  ['one dated a day ahead', 86_400_000],
  ['one dated a minute ahead', 60_000],
])('%s that is unknown is refused at once', async (_, offset) => {
  const answer = await use([newId('site', Date.now() + offset)]);
  expect(answer.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(answer.tookMs).toBeLessThan(1_000);
});

test('a caller without a grant is refused at once', async () => {
  const answer = await use([newId('site')], []);
  expect(answer.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(answer.tookMs).toBeLessThan(1_000);
});

test('a hundred callers who wait slow no one down', async () => {
  const known = newId('site');
  await arrive(known);
  const waiting = Array.from({ length: 100 }, async () => await use([newId('site')]));
  await setTimeout(300);
  const answers = await Promise.all(Array.from({ length: 10 }, async () => await use([known])));
  expect(answers.every(({ count }) => count === 1)).toBe(true);
  // They would take two seconds each, eight at a time, if the others held connections meanwhile.
  expect(Math.max(...answers.map(({ tookMs }) => tookMs))).toBeLessThan(1_500);
  await Promise.all(waiting);
});
