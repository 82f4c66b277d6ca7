import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import type { SubgraphFixture } from '#test/harness/graph.ts';
import { startTenants, UPDATE, type TenantsSuite } from './tenants-suite.ts';

let fixture: SubgraphFixture;
let change: TenantsSuite['change'];
let create: TenantsSuite['create'];

beforeAll(async () => {
  ({ fixture, change, create } = await startTenants());
}, 60_000);
afterAll(async () => await fixture?.stop());

describe('reading', () => {
  const LIST = `query($first: Int, $after: String, $where: TenantWhere, $order: TenantOrder) {
    tenants(first: $first, after: $after, where: $where, orderBy: $order) {
      nodes { id name } pageInfo { hasNextPage endCursor } totalCount
    } }`;
  interface Page {
    tenants: {
      nodes: { id: string; name: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      totalCount: number;
    };
  }

  it('shows a caller the tenants below its roles, and no other', async () => {
    const top = await create('seen');
    const below = await create('seen below', top);
    const hidden = await create('unseen');
    const token = await fixture.person('viewer', ['viewer', top]);
    const { tenants } = await fixture.query<Page>(token, LIST);
    expect(tenants.nodes.map(({ id }) => id)).toEqual([top, below]);
    expect(tenants.totalCount).toBe(2);
    const one = await fixture.query(
      token,
      'query($a: ID!, $b: ID!) { seen: tenant(id: $a) { parent { id } children { nodes { name } } } hidden: tenant(id: $b) { id } }',
      { a: top, b: hidden },
    );
    expect(one).toEqual({
      seen: { parent: null, children: { nodes: [{ name: 'seen below' }] } },
      hidden: null,
    });
  });

  it('sorts a list within another by what may have no value, which comes last', async () => {
    const top = await create('sorted');
    for (const [name, description] of [
      ['without', null],
      ['b', 'b'],
      ['a', 'a'],
    ] as const) {
      const id = await create(name, top);
      await change(fixture.tokens.admin, UPDATE, { id, description });
    }
    const document = `query($id: ID!, $first: Int, $last: Int, $order: OrderDirection!) { tenant(id: $id) {
      children(first: $first, last: $last, orderBy: { field: DESCRIPTION, direction: $order }) { nodes { name } } } }`;
    const names = async (variables: object): Promise<string[]> => {
      type Found = { tenant: { children: { nodes: { name: string }[] } } };
      const { tenant } = await fixture.query<Found>(fixture.tokens.admin, document, {
        id: top,
        ...variables,
      });
      return tenant.children.nodes.map(({ name }) => name);
    };
    expect(await names({ order: 'ASC' })).toEqual(['a', 'b', 'without']);
    expect(await names({ order: 'DESC' })).toEqual(['b', 'a', 'without']);
    expect(await names({ order: 'ASC', first: 2 })).toEqual(['a', 'b']);
    expect(await names({ order: 'DESC', last: 2 })).toEqual(['a', 'without']);
  });

  it.each(['NAME', 'CREATED_AT'])(
    'pages by %s in both directions without a gap or a repeat',
    async (field) => {
      const top = await create(`paged ${field}`);
      await Promise.all(Array.from({ length: 7 }, async (_, n) => await create(`p${n}`, top)));
      for (const direction of ['ASC', 'DESC']) {
        const seen: string[] = [];
        for (let after: string | undefined, more = true; more;) {
          const variables = {
            first: 3,
            after,
            where: { parentId: { eq: top } },
            order: { field, direction },
          };
          const { tenants } = await fixture.query<Page>(fixture.tokens.admin, LIST, variables);
          expect(tenants.totalCount).toBe(7);
          seen.push(...tenants.nodes.map(({ name }) => name));
          [after, more] = [tenants.pageInfo.endCursor, tenants.pageInfo.hasNextPage];
        }
        expect(seen.toSorted()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
        const sorted = direction === 'ASC' ? seen.toSorted() : seen.toSorted().toReversed();
        expect(field === 'NAME' ? seen : sorted).toEqual(sorted);
      }
    },
  );

  it('filters by part of a name, and refuses a page that is too long', async () => {
    await create('Needle%1');
    const { tenants } = await fixture.query<Page>(fixture.tokens.admin, LIST, {
      where: { name: { contains: 'needle%' } },
    });
    expect(tenants.nodes.map(({ name }) => name)).toEqual(['Needle%1']);
    const { errors } = await fixture.request(fixture.tokens.admin, LIST, { first: 1_001 });
    expect(errors?.[0]?.extensions?.code).toBe('INVALID_INPUT');
  });

  it('finds the root as the one tenant without a parent, for those who may see it', async () => {
    const where = { parentId: { isNull: true } };
    const roots = async (token: string) => (await fixture.query<Page>(token, LIST, { where })).tenants.nodes;
    expect(await roots(fixture.tokens.admin)).toEqual([{ id: ROOT_TENANT_ID, name: 'root' }]);
    expect(await roots(await fixture.person('below', ['admin', await create('below the root')]))).toEqual([]);
  });

  it('lists what is below many tenants in one request, sorted by name, in pages of their own', async () => {
    const top = await create('nested');
    for (const name of ['a', 'b']) {
      const id = await create(name, top);
      for (const below of ['z', 'y', 'x']) await create(below, id);
    }
    const document = `query($id: ID!) { tenant(id: $id) { children { nodes { name
      children(first: 2) { nodes { name } totalCount pageInfo { hasNextPage } } } } } }`;
    const children = {
      nodes: [{ name: 'x' }, { name: 'y' }],
      totalCount: 3,
      pageInfo: { hasNextPage: true },
    };
    expect(await fixture.query(fixture.tokens.admin, document, { id: top })).toEqual({
      tenant: {
        children: {
          nodes: [
            { name: 'a', children },
            { name: 'b', children },
          ],
        },
      },
    });
  });

  it('resolves references from other subgraphs: seen, used from above, and hidden', async () => {
    const above = await create('offers');
    const own = await create('uses', above);
    const hidden = await create('apart');
    const { _entities } = await fixture.query<{ _entities: unknown[] }>(
      await fixture.person('user', ['viewer', own]),
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Tenant { name } } }',
      { r: [above, own, hidden].map((id) => ({ __typename: 'Tenant', id })) },
    );
    expect(_entities).toEqual([{ name: 'offers' }, { name: 'uses' }, null]);
  });

  it('refuses a caller without a token', async () => {
    const { data, errors } = await fixture.request(undefined, '{ tenants { nodes { id } } }');
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

it('publishes every tenant again, the root among them', async () => {
  const before = (await fixture.publishedEvents()).length;
  await fixture.runtime.republish?.();
  const again = (await fixture.publishedEvents()).slice(before);
  const { tenants } = await fixture.query<{ tenants: { totalCount: number } }>(
    fixture.tokens.admin,
    '{ tenants { totalCount } }',
  );
  expect(again).toHaveLength(tenants.totalCount);
  expect(again[0]?.data).toEqual({
    kind: 'tenant',
    id: ROOT_TENANT_ID,
    tenantId: ROOT_TENANT_ID,
    state: null,
    version: 1,
    ancestors: [ROOT_TENANT_ID],
    data: { name: 'root', parentId: null },
  });
});
