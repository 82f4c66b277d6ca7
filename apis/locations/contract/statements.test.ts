import { afterAll, beforeAll, expect, test } from 'vitest';
import { resourceClient } from '#platform/resource/testing/resource-client.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { statementsOf } from '#test/harness/statements.ts';
import { locationsDomain } from '../domain.ts';

let fixture: SubgraphFixture;
let viewer: string;

beforeAll(async () => {
  fixture = await subgraphFixture(locationsDomain, {
    removal: () => ({ referrers: [], seconds: 1 }),
  });
  const { acme } = await seedTenants(fixture);
  viewer = await fixture.person('viewer', ['viewer', acme]);
  const [site, rack] = ['Site', 'Rack'].map((name) => {
    const resource = locationsDomain.resources.get(name);
    if (resource === undefined) throw new Error(name);
    return resourceClient(fixture, resource);
  });
  for (let number = 0; number < 20; number++) {
    const made = await site?.create(fixture.tokens.admin, { tenantId: acme, name: `site ${number}` });
    const items = Array.from({ length: 1 + (number % 4) }, (_, index) => ({
      siteId: made?.node?.id,
      name: `rack ${index}`,
    }));
    await rack?.many(fixture.tokens.admin, 'CREATE', { items });
  }
}, 60_000);
afterAll(async () => await fixture?.stop());

/** How many statements a request costs. */
async function costOf(document: string): Promise<number> {
  return (await statementsOf(fixture.database, async () => await fixture.query(viewer, document))).length;
}

test('a nested list costs one statement for each level, however many parents there are', async () => {
  const nested = (first: number): string => `{ sites(first: ${first}) { nodes { name
    racks(first: 2) { nodes { name site { name } } totalCount pageInfo { hasNextPage endCursor } } } } }`;
  const few = await costOf(nested(2));
  expect(few).toBeGreaterThan(0);
  expect(await costOf(nested(20))).toBe(few);
  // Sites; their racks, and how many; the sites of those.
  expect(few).toBe(4);
});

test('each parent has a page of its own', async () => {
  const document = `{ sites(orderBy: { field: CREATED_AT }) { nodes { name racks(first: 2, orderBy: { field: NAME, direction: DESC }) {
    nodes { name } totalCount pageInfo { hasNextPage } } } } }`;
  type Found = {
    sites: {
      nodes: {
        name: string;
        racks: { nodes: { name: string }[]; totalCount: number; pageInfo: { hasNextPage: boolean } };
      }[];
    };
  };
  const { sites } = await fixture.query<Found>(viewer, document);
  expect(sites.nodes).toHaveLength(20);
  for (const { name, racks } of sites.nodes) {
    const count = 1 + (Number(name.split(' ')[1]) % 4);
    expect(racks.totalCount).toBe(count);
    expect(racks.pageInfo.hasNextPage).toBe(count > 2);
    expect(racks.nodes.map((rack) => rack.name)).toEqual([
      `rack ${count - 1}`,
      ...(count > 1 ? [`rack ${count - 2}`] : []),
    ]);
  }
});
