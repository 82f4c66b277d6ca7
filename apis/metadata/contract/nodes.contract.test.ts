import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { metadataDomain } from '../domain.ts';
import { NODE_TYPES } from '../node-types.ts';
import type { IdKind } from '#platform/ids/kinds.ts';

type Found = { readonly __typename: string; readonly id: string } | null;

const NODE = 'query($id: ID!) { node(id: $id) { __typename id } }';
const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

let fixture: SubgraphFixture;
let tenants: { acme: string; lab: string; rival: string };

beforeAll(async () => {
  fixture = await subgraphFixture(metadataDomain, { removal: () => ({ referrers: [], seconds: 1 }) });
  tenants = await seedTenants(fixture);
}, 60_000);
afterAll(async () => await fixture?.stop());

async function nodeFor(token: string, id: string): Promise<Found> {
  return (await fixture.query<{ node: Found }>(token, NODE, { id })).node;
}

async function known(kind: IdKind, more: object = {}): Promise<string> {
  const id = newId(kind);
  await fixture.seedReferences({ kind, id, tenantId: tenants.acme, ...more });
  return id;
}

const others = Object.entries(NODE_TYPES).filter(([kind]) => kind !== 'tenant');

test.each(others)('a %s is found by its id by those who may see it', async (kind, { type, sharedDown }) => {
  const id = await known(kind as IdKind);
  const viewer = await fixture.person('viewer', ['viewer', tenants.acme]);
  const below = await fixture.person('below', ['viewer', tenants.lab]);
  const rival = await fixture.person('rival', ['admin', tenants.rival]);
  expect(await nodeFor(viewer, id)).toEqual({ __typename: type, id });
  expect(await nodeFor(below, id)).toEqual(sharedDown === true ? { __typename: type, id } : null);
  expect(await nodeFor(rival, id)).toBeNull();
});

test('a tenant is found by its own people alone', async () => {
  const viewer = await fixture.person('viewer', ['viewer', tenants.acme]);
  const rival = await fixture.person('rival', ['admin', tenants.rival]);
  expect(await nodeFor(viewer, tenants.acme)).toEqual({ __typename: 'Tenant', id: tenants.acme });
  expect(await nodeFor(rival, tenants.acme)).toBeNull();
});

test('a server is found by the tenant whose instance runs on it', async () => {
  const id = await known('server', { data: { instanceTenantId: tenants.rival } });
  const rival = await fixture.person('rival', ['viewer', tenants.rival]);
  expect(await nodeFor(rival, id)).toEqual({ __typename: 'Server', id });
});

test('what is unknown, deleted or no id is null, each in its place', async () => {
  const rack = await known('rack');
  const deleted = await known('site', { deleted: true });
  const ids = ['rack', newId('rack'), rack, deleted, newId('operation'), rack];
  const { nodes } = await fixture.query<{ nodes: Found[] }>(fixture.tokens.admin, NODES, { ids });
  expect(nodes.map((node) => node?.id ?? null)).toEqual([null, null, rack, null, null, rack]);
});

test('more than a hundred ids are refused', async () => {
  const ids = Array.from({ length: 101 }, () => newId('rack'));
  const { errors } = await fixture.request(fixture.tokens.admin, NODES, { ids });
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('at most 100'),
    extensions: { code: 'INVALID_INPUT' },
  });
});
