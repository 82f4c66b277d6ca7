import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDatabase, Thing, type DatabaseFixture } from '#platform/testing/platform-fixture.ts';
import { createAccess, type Access } from './access.ts';
import { ROLES, roleCovers, type Role } from './roles.ts';
import { ROOT_TENANT_ID as ROOT } from './root-tenant.ts';

/** root → acme → lab → bench; root → rival. */
const TREE: Record<string, string[]> = {
  [ROOT]: [ROOT],
  acme: [ROOT, 'acme'],
  lab: [ROOT, 'acme', 'lab'],
  bench: [ROOT, 'acme', 'lab', 'bench'],
  rival: [ROOT, 'rival'],
};
const TENANTS = Object.keys(TREE);

let postgres: DatabaseFixture;

beforeAll(async () => {
  postgres = await startDatabase();
  for (const [id, ancestors] of Object.entries({ ...TREE, gone: [ROOT, 'acme', 'gone'] })) {
    await postgres.database
      .fork()
      .execute(
        `insert into reference (id, kind, version, deleted, ancestors) values (?, 'tenant', 1, ?, ?::text[])`,
        [id, id === 'gone', `{${ancestors.join(',')}}`],
      );
    await postgres.database
      .fork()
      .execute(`insert into thing (id, name, rank, created_at) values (?, ?, 1, now())`, [id, id]);
  }
});
afterAll(async () => await postgres?.stop());

function accessOf(grants: readonly (readonly [Role, string])[], service = false): Access {
  const em = postgres.database.fork();
  const actor = {
    subject: 'ann',
    name: 'Ann',
    service,
    grants: grants.map(([role, tenantId]) => ({ role, tenantId })),
  };
  return createAccess(actor, () => em);
}

/** Tenants whose things fulfil a condition on `tenantId`; things of these suites have their tenant as name. */
async function tenantsOf(condition: object): Promise<string[]> {
  const where = Object.fromEntries(Object.entries(condition).map(([, value]) => ['name', value]));
  const things = await postgres.database.fork().find(Thing, where, { orderBy: { name: 'ASC' } });
  return things.map(({ name }) => name);
}

describe.each(ROLES)('%s', (held) => {
  test.each(TENANTS)(
    'on %s may what the role covers there and below, and nothing elsewhere',
    async (granted) => {
      const access = accessOf([[held, granted]]);
      for (const needed of ROLES) {
        const allowed = TENANTS.filter(
          (tenant) => roleCovers(held, needed) && TREE[tenant]?.includes(granted) === true,
        );
        for (const tenant of TENANTS) {
          expect(await access.may(needed, tenant), `${needed} on ${tenant}`).toBe(allowed.includes(tenant));
        }
        const everything = granted === ROOT && roleCovers(held, needed) ? ['gone'] : [];
        expect(await tenantsOf(access.visible(needed))).toEqual([...allowed, ...everything].toSorted());
      }
    },
  );

  test('on a tenant may use what those above offer, and those below have', async () => {
    const access = accessOf([[held, 'lab']]);
    const usable = new Map<string, boolean>();
    for (const tenant of TENANTS) usable.set(tenant, await access.mayUse(tenant));
    expect(Object.fromEntries(usable)).toEqual({
      [ROOT]: true,
      acme: true,
      lab: true,
      bench: true,
      rival: false,
    });
    expect(await tenantsOf(access.usable())).toEqual([ROOT, 'acme', 'bench', 'lab'].toSorted());
  });
});

describe('require', () => {
  const refusal = async (grants: [Role, string][], tenant: string | null): Promise<unknown> =>
    await accessOf(grants)
      .require('operator', tenant, 'rack x', ['id'])
      .then(
        () => null,
        (error: unknown) => error,
      );

  test('hides what one may not see, and says what it takes to who may see it', async () => {
    expect(await refusal([['operator', 'acme']], 'lab')).toBeNull();
    expect(await refusal([['member', 'acme']], 'lab')).toMatchObject({ code: 'FORBIDDEN', path: ['id'] });
    expect(await refusal([['admin', 'rival']], 'lab')).toMatchObject({ code: 'NOT_FOUND', path: ['id'] });
    expect(await refusal([], 'lab')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal([['admin', 'acme']], null)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal([['admin', ROOT]], null)).toBeNull();
  });
});

test('the highest of several grants counts', async () => {
  const access = accessOf([
    ['viewer', 'acme'],
    ['operator', 'bench'],
    ['viewer', 'rival'],
  ]);
  expect(await access.may('operator', 'bench')).toBe(true);
  expect(await access.may('operator', 'lab')).toBe(false);
  expect(await access.may('viewer', 'rival')).toBe(true);
  expect(await tenantsOf(access.visible('viewer'))).toEqual(['acme', 'bench', 'lab', 'rival']);
});

test('services of the platform have every role, and no person counts as one', async () => {
  const service = accessOf([], true);
  expect(await service.may('admin', 'rival')).toBe(true);
  expect(await tenantsOf(service.visible('admin'))).toEqual([...TENANTS, 'gone'].toSorted());
  expect(service.tenantsQuery('admin')).toBeUndefined();
  expect(() => service.requireService()).not.toThrow();
  expect(() => accessOf([['admin', ROOT]]).requireService()).toThrow(/platform itself/);
});

test('where several properties name a tenant, one of them is enough', async () => {
  const access = accessOf([['viewer', 'lab']]);
  const { database } = postgres;
  const where = access.visible('viewer', 'name', 'id');
  expect(await database.fork().count(Thing, where)).toBe(2);
  const all = accessOf([['viewer', ROOT]]).visible('viewer', 'name', 'id');
  expect(await database.fork().count(Thing, all)).toBe(TENANTS.length + 1);
});

test('a tenant that is deleted is seen by those who have a role on itself', async () => {
  const access = accessOf([['viewer', 'gone']]);
  expect(await access.may('viewer', 'gone')).toBe(true);
  expect(await tenantsOf(access.visible('viewer'))).toEqual(['gone']);
});

test('a tenant that is deleted or unknown grants nothing to callers below root', async () => {
  const access = accessOf([['admin', 'acme']]);
  expect(await access.may('viewer', 'gone')).toBe(false);
  expect(await access.may('viewer', 'never-heard-of')).toBe(false);
  expect(await tenantsOf(access.visible('viewer'))).not.toContain('gone');
});
