import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  resourceClient,
  type Node,
  type ResourceClient,
} from '#platform/resource/testing/resource-client.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { locationsDomain } from '../domain.ts';

const DESCRIPTIONS = [null, 'a', 'b', 'c', null, 'b', null, 'a'];

let fixture: SubgraphFixture;
let sites: ResourceClient;
let racks: ResourceClient;
let all: Node[];

beforeAll(async () => {
  fixture = await subgraphFixture(locationsDomain, { removal: () => ({ referrers: [], seconds: 1 }) });
  const { acme } = await seedTenants(fixture);
  [sites, racks] = [clientOf('Site'), clientOf('Rack')];
  const items = Array.from({ length: 24 }, (_, index) => ({
    tenantId: acme,
    name: `site ${index}`,
    description: DESCRIPTIONS[index % DESCRIPTIONS.length],
  }));
  await sites.many(fixture.tokens.admin, 'CREATE', { items });
  all = (await sites.list(fixture.tokens.admin, {})).nodes;
}, 60_000);
afterAll(async () => await fixture?.stop());

function clientOf(name: string): ResourceClient {
  const resource = locationsDomain.resources.get(name);
  if (resource === undefined) throw new Error(`No resource ${name}`);
  return resourceClient(fixture, resource);
}

/** The order that a list promises: by description, ties by id, both in the direction, and what has none last. */
function sorted(nodes: readonly Node[], direction: 'ASC' | 'DESC'): string[] {
  const sign = direction === 'ASC' ? 1 : -1;
  const compare = (one: string, other: string): number => (one < other ? -sign : one > other ? sign : 0);
  return nodes
    .toSorted((one, other) => {
      const [a, b] = [one['description'] as string | null, other['description'] as string | null];
      if (a === null || b === null) return a === b ? compare(one.id, other.id) : a === null ? 1 : -1;
      return compare(a, b) || compare(one.id, other.id);
    })
    .map(({ id }) => id);
}

test('a list by a field that may be without a value is the one that sorting in memory makes, in pages from both ends', async () => {
  const direction = fc.constantFrom('ASC' as const, 'DESC' as const);
  const given = fc.tuple(
    fc.subarray(all, { minLength: 1 }),
    direction,
    fc.integer({ min: 1, max: 7 }),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(given, async ([nodes, order, size, fromEnd]) => {
      const args = {
        where: { id: { in: nodes.map(({ id }) => id) } },
        orderBy: { field: 'DESCRIPTION', direction: order },
      };
      const found: string[] = [];
      for (let cursor: unknown = null; ;) {
        const slice = fromEnd ? { last: size, before: cursor } : { first: size, after: cursor };
        const page = await sites.list(fixture.tokens.admin, { ...args, ...slice });
        const ids = page.nodes.map(({ id }) => id);
        if (fromEnd) found.unshift(...ids);
        else found.push(...ids);
        if (page.pageInfo[fromEnd ? 'hasPreviousPage' : 'hasNextPage'] !== true) break;
        cursor = page.pageInfo[fromEnd ? 'startCursor' : 'endCursor'];
      }
      expect(found).toEqual(sorted(nodes, order));
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('racks are found by what is true of their site', async () => {
  const [one, other] = all;
  for (const [name, siteId] of [
    ['first', one?.id],
    ['second', one?.id],
    ['third', other?.id],
  ])
    await racks.create(fixture.tokens.admin, { name, siteId });
  const names = async (where: object): Promise<unknown[]> =>
    (await racks.list(fixture.tokens.admin, { where, orderBy: { field: 'NAME' } })).nodes.map(
      (node) => node['name'],
    );
  const site = { name: { eq: one?.['name'] } };
  expect(await names({ site })).toEqual(['first', 'second']);
  expect(await names({ not: { site } })).toEqual(['third']);
  expect(await names({ site: { not: site } })).toEqual(['third']);
  expect(await names({ or: [{ site }, { name: { eq: 'third' } }] })).toEqual(['first', 'second', 'third']);
  expect(await names({ site, name: { contains: 'SEC' } })).toEqual(['second']);
  expect(await names({ site: { createdAt: { lt: '2020-01-01T00:00:00Z' } } })).toEqual([]);
  await expect(names({ site: { createdAt: { lt: 'yesterday' } } })).rejects.toThrow('ISO 8601');
  await expect(names({ site: null })).rejects.toThrow('must not be null');
  const deep = {
    not: { not: { not: { not: { not: { not: { not: { not: { not: { not: { site } } } } } } } } } },
  };
  await expect(names(deep)).rejects.toThrow('nested too deep');
});
