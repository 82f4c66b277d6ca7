import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { locationsDomain } from '#apis/locations/domain.ts';
import { metadataDomain } from '#apis/metadata/domain.ts';
import { tenantsDomain } from '#apis/tenants/domain.ts';
import { startRelay } from '#platform/outbox/relay.ts';
import { startBus } from '#platform/testing/platform-fixture.ts';
import { subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';

const PATIENCE = { timeout: 20_000, interval: 20 };

interface Answer {
  readonly made?: { readonly id: string } | null;
  readonly results?: readonly { readonly id: string | null }[];
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly holder: string | null;
  }[];
}

const cleanups: (() => Promise<unknown>)[] = [];
let tenants: SubgraphFixture;
let locations: SubgraphFixture;
let metadata: SubgraphFixture;
let keys = 0;

beforeAll(async () => {
  const bus = await startBus();
  cleanups.push(async () => await bus.stop());
  const start = async (domain: typeof tenantsDomain): Promise<SubgraphFixture> => {
    const settings = { removal: () => ({ referrers: [], seconds: 1 }) };
    const fixture = await subgraphFixture(domain, settings, bus.bus);
    cleanups.push(async () => await fixture.stop());
    const relay = startRelay(fixture.database, bus.bus, bus.log);
    cleanups.push(async () => await relay.stop());
    await fixture.runtime.republish?.();
    return fixture;
  };
  [tenants, locations, metadata] = (await Promise.all(
    [tenantsDomain, locationsDomain, metadataDomain].map(start),
  )) as [SubgraphFixture, SubgraphFixture, SubgraphFixture];
}, 60_000);
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup();
});

async function call(fixture: SubgraphFixture, mutation: string, input: object, select = ''): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation($in: ${type}!) { result: ${mutation}(input: $in) { ${select} errors { code message holder } } }`;
  const variables = { in: { idempotencyKey: `key-${(keys += 1)}`, ...input } };
  return (await fixture.query<{ result: Answer }>(fixture.tokens.admin, document, variables)).result;
}

async function create(one: string, input: object): Promise<string> {
  const { made, errors } = await call(tenants, `${one}Create`, input, `made: ${one} { id }`);
  if (made == null) throw new Error(JSON.stringify(errors));
  return made.id;
}

/** A tenant with two below it. */
async function family(): Promise<readonly [string, string, string]> {
  const above = await create('tenant', { name: `family ${(keys += 1)}` });
  return [
    above,
    await create('tenant', { name: 'a', parentId: above }),
    await create('tenant', { name: 'b', parentId: above }),
  ];
}

/** Sets a quota, and waits until the domain has it. */
async function limit(
  fixture: SubgraphFixture,
  tenantId: string,
  kind: string,
  most: number,
): Promise<string> {
  const id = await create('quota', { tenantId, kind, limit: most });
  await known(fixture, id, most);
  return id;
}

async function known(fixture: SubgraphFixture, id: string, most: number): Promise<void> {
  const statement = `select data->>'limit' as most from reference where id = ? and not deleted`;
  await vi.waitFor(
    async () =>
      expect(await fixture.database.fork().execute(statement, [id])).toEqual([{ most: String(most) }]),
    PATIENCE,
  );
}

const site = (tenantId: string) => ({ tenantId, name: `site ${(keys += 1)}` });

test('however many create at the same moment, by one and by many, there are never more than the quota allows', async () => {
  const attempts = fc.array(
    fc.record({
      who: fc.nat(2),
      mode: fc.constantFrom('ONE', 'ATOMIC', 'PER_ITEM'),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 8 }), attempts, async (most, tries) => {
      const owners = await family();
      const id = await limit(locations, owners[0], 'Site', most);
      const answers = await Promise.all(
        tries.map(async ({ who, mode, count }) => {
          const owner = owners[who] ?? owners[0];
          if (mode === 'ONE') return await call(locations, 'siteCreate', site(owner), 'made: site { id }');
          const items = Array.from({ length: count }, () => site(owner));
          return await call(locations, 'siteCreateMany', { mode, items }, 'results { id }');
        }),
      );
      const created = answers.flatMap(({ made, results = [] }) =>
        [made?.id, ...results.map((result) => result.id)].filter((one) => one != null),
      );
      const wanted = tries.reduce((sum, { mode, count }) => sum + (mode === 'ONE' ? 1 : count), 0);
      const rows: { count: number }[] = await locations.database
        .fork()
        .execute(`select count(*)::int as count from site where tenant_id = any(string_to_array(?, ','))`, [
          owners.join(','),
        ]);
      expect(rows).toEqual([{ count: created.length }]);
      expect(created.length).toBeLessThanOrEqual(most);
      // What is refused would not have fitted: only whole groups may leave room.
      if (tries.every(({ mode }) => mode !== 'ATOMIC')) expect(created.length).toBe(Math.min(most, wanted));
      for (const { errors } of answers)
        for (const error of errors) expect(error).toMatchObject({ code: 'QUOTA_EXCEEDED', holder: id });
    }),
    { numRuns: 6 },
  );
}, 120_000);

test('a quota below what is used refuses only what is new, and says so; what is used is shown', async () => {
  const [above, a, b] = await family();
  const id = await limit(locations, above, 'Site', 2);
  for (const owner of [a, b]) expect((await call(locations, 'siteCreate', site(owner))).errors).toEqual([]);
  await call(tenants, 'quotaUpdate', { id, limit: 1 });
  await known(locations, id, 1);
  const [refusal] = (await call(locations, 'siteCreate', site(b))).errors;
  expect(refusal).toMatchObject({ code: 'QUOTA_EXCEEDED', holder: id });
  expect(refusal?.message).toContain(
    `The tenant ${above}, with those below it, may have 1 of the kind Site, and has 2`,
  );
  type Quotas = { tenant: { quotas: { id: string; kind: string; limit: number }[] } };
  const { tenant } = await tenants.query<Quotas>(
    tenants.tokens.admin,
    'query($id: ID!) { tenant(id: $id) { quotas { id kind limit } } }',
    { id: above },
  );
  expect(tenant.quotas).toEqual([{ id, kind: 'Site', limit: 1 }]);
  const used = async (token: string) =>
    await metadata.query(
      token,
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Quota { used } } }',
      {
        r: [{ __typename: 'Quota', id }],
      },
    );
  await vi.waitFor(
    async () => expect(await used(metadata.tokens.admin)).toEqual({ _entities: [{ used: 2 }] }),
    PATIENCE,
  );
  expect(await used(await metadata.person('below', ['admin', a]))).toEqual({ _entities: [{ used: null }] });
  await call(tenants, 'quotaDelete', { id });
  await vi.waitFor(
    async () => expect((await call(locations, 'siteCreate', site(b))).errors).toEqual([]),
    PATIENCE,
  );
});

test('tenants are counted below the one that is limited, which does not count itself', async () => {
  const above = await create('tenant', { name: 'crowded' });
  await limit(tenants, above, 'Tenant', 1);
  const below = await create('tenant', { name: 'first', parentId: above });
  const [refusal] = (await call(tenants, 'tenantCreate', { name: 'second', parentId: below })).errors;
  expect(refusal?.code).toBe('QUOTA_EXCEEDED');
});

test('a quota is set by an admin of the tenant above, never by those whom it limits', async () => {
  const [above, a] = await family();
  const document =
    'mutation($in: QuotaCreateInput!) { result: quotaCreate(input: $in) { made: quota { id } errors { code message } } }';
  const attempt = async (tenantId: string, kind = 'Rack') => {
    const admin = await tenants.person('admin of the family', ['admin', above]);
    const variables = { in: { idempotencyKey: `key-${(keys += 1)}`, tenantId, kind, limit: 1 } };
    return (await tenants.query<{ result: Answer }>(admin, document, variables)).result;
  };
  expect((await attempt(above)).errors).toMatchObject([
    { code: 'FORBIDDEN', message: expect.stringContaining('above') },
  ]);
  expect((await attempt(a)).errors).toEqual([]);
  expect((await attempt(a)).errors).toMatchObject([{ code: 'CONFLICT' }]);
  expect((await attempt(a, 'Planet')).errors).toMatchObject([
    { code: 'INVALID_INPUT', message: expect.stringContaining('NetworkDevice') },
  ]);
});
