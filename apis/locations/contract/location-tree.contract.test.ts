import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { locationsDomain } from '../domain.ts';
import { LOCATION_KINDS, type LocationKind } from '../location-kinds.ts';

interface Refusal {
  readonly code: string;
  readonly path: readonly string[];
  readonly holder: string | null;
}

let fixture: SubgraphFixture;
let tenants: { acme: string; lab: string; rival: string };
let key = 0;

beforeAll(async () => {
  fixture = await subgraphFixture(locationsDomain, { removal: () => ({ referrers: [], seconds: 1 }) });
  tenants = await seedTenants(fixture);
}, 60_000);
afterAll(async () => await fixture?.stop());

/** The id of what a mutation has written, or its refusals. */
async function change(
  mutation: string,
  input: object,
): Promise<{ readonly id: string; readonly errors: readonly Refusal[] }> {
  const one = mutation.replace(/(Create|Update)$/, '');
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { result } = await fixture.query<{ result: { one: { id: string } | null; errors: Refusal[] } }>(
    fixture.tokens.admin,
    `mutation($in: ${name}Input!) { result: ${mutation}(input: $in) {
      one: ${one} { id } errors { code message path holder } } }`,
    { in: { idempotencyKey: `key-${++key}`, ...input } },
  );
  return { id: result.one?.id ?? '', errors: result.errors };
}

async function make(mutation: string, input: object): Promise<string> {
  const { id, errors } = await change(mutation, input);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return id;
}

const named = (): string => `n ${++key}`;
const region = async (parentId?: string, tenantId = tenants.acme): Promise<string> =>
  await make('locationCreate', { kind: 'REGION', name: named(), tenantId, parentId });
const newSite = async (): Promise<string> =>
  await make('siteCreate', { name: named(), tenantId: tenants.acme });
const invalid = (property: string): object[] => [
  expect.objectContaining({ code: 'INVALID_INPUT', path: [property] }),
];

describe('which location lies in which', () => {
  const kinds = Object.keys(LOCATION_KINDS) as LocationKind[];

  it('is what the table says, for every pair of kinds', async () => {
    const siteId = await newSite();
    const tenantId = tenants.acme;
    const building = await make('locationCreate', { kind: 'BUILDING', name: named(), tenantId, siteId });
    const ids: Record<LocationKind, string> = {
      REGION: await region(),
      BUILDING: building,
      FLOOR: await make('locationCreate', { kind: 'FLOOR', name: named(), tenantId, parentId: building }),
      ROOM: await make('locationCreate', { kind: 'ROOM', name: named(), tenantId, siteId }),
      CAGE: await make('locationCreate', { kind: 'CAGE', name: named(), tenantId, siteId }),
      ROW: await make('locationCreate', { kind: 'ROW', name: named(), tenantId, siteId }),
    };
    for (const kind of kinds) {
      const { within, ofSite, outermost } = LOCATION_KINDS[kind];
      const base = { kind, tenantId, ...(ofSite ? { siteId } : {}) };
      for (const around of kinds) {
        const given = { ...base, name: named(), parentId: ids[around] };
        const { errors } = await change('locationCreate', given);
        expect(errors, `${kind} in ${around}`).toEqual(within.includes(around) ? [] : invalid('parentId'));
      }
      const { errors } = await change('locationCreate', { ...base, name: named() });
      expect(errors, `${kind} in nothing`).toEqual(outermost ? [] : invalid('parentId'));
    }
  });

  it('is at one site throughout, of the tenant of the site', async () => {
    const [siteId, other] = [await newSite(), await newSite()];
    const tenantId = tenants.acme;
    const room = await make('locationCreate', { kind: 'ROOM', name: named(), tenantId, siteId });
    const row = { kind: 'ROW', name: named(), tenantId };
    expect((await change('locationCreate', { ...row, siteId: other, parentId: room })).errors).toEqual(
      invalid('parentId'),
    );
    expect((await change('locationCreate', { ...row, siteId, tenantId: tenants.lab })).errors).toEqual(
      invalid('tenantId'),
    );
    expect((await change('locationCreate', { ...row, kind: 'REGION', siteId })).errors).toEqual(
      invalid('siteId'),
    );
    expect((await change('locationCreate', { ...row })).errors).toEqual(invalid('siteId'));
    const rackId = await make('rackCreate', { name: named(), siteId: other });
    expect((await change('rackUpdate', { id: rackId, locationId: room })).errors).toEqual(
      invalid('locationId'),
    );
    expect((await change('siteUpdate', { id: siteId, locationId: room })).errors).toEqual(
      invalid('locationId'),
    );
  });

  it('has each name once in a place, in any case', async () => {
    const [one, two] = [await region(), await region()];
    const given = { kind: 'REGION', tenantId: tenants.acme };
    const holder = await make('locationCreate', { ...given, name: 'North', parentId: one });
    expect((await change('locationCreate', { ...given, name: 'NORTH', parentId: one })).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['name'], holder }),
    ]);
    await make('locationCreate', { ...given, name: 'North', parentId: two });
  });
});

describe('reading', () => {
  it('leads from a region to its sites and from a room to its racks', async () => {
    const inside = await region(await region());
    const siteId = await newSite();
    await make('siteUpdate', { id: siteId, locationId: inside });
    const tenantId = tenants.acme;
    const room = await make('locationCreate', { kind: 'ROOM', name: 'hall', tenantId, siteId });
    const row = await make('locationCreate', { kind: 'ROW', name: 'a', tenantId, parentId: room });
    const rackId = await make('rackCreate', { name: 'r1', siteId, locationId: row });
    const document = `query($id: ID!) { location(id: $id) { sites { nodes { id locations { nodes { name } }
      racks { nodes { id location { name kind parent { name } } } } } } } }`;
    expect(await fixture.query(fixture.tokens.admin, document, { id: inside })).toEqual({
      location: {
        sites: {
          nodes: [
            {
              id: siteId,
              locations: { nodes: [{ name: 'a' }, { name: 'hall' }] },
              racks: {
                nodes: [{ id: rackId, location: { name: 'a', kind: 'ROW', parent: { name: 'hall' } } }],
              },
            },
          ],
        },
      },
    });
  });
});

describe('moves of regions', () => {
  it('form no cycle, whatever moves where, also two at once', async () => {
    const regions: string[] = [];
    for (let made = 0; made < 5; made += 1) regions.push(await region());
    const place = fc.nat({ max: regions.length - 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, fc.option(place)), { minLength: 1, maxLength: 6 }),
        async (moves) => {
          await Promise.all(
            moves.map(async ([from, to]) => {
              const parentId = to === null ? null : regions[to];
              return await change('locationUpdate', { id: regions[from], parentId });
            }),
          );
          const parents: { id: string; parent_id: string | null }[] = await fixture.database
            .fork()
            .execute('select id, parent_id from location');
          const above = new Map(parents.map(({ id, parent_id }) => [id, parent_id]));
          for (const start of regions) {
            let steps = 0;
            for (let at = above.get(start) ?? null; at !== null; at = above.get(at) ?? null) steps += 1;
            expect(steps).toBeLessThan(regions.length);
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('stay with tenants that may see them', async () => {
    const [own, below] = [await region(), await region(undefined, tenants.lab)];
    expect((await change('locationUpdate', { id: below, parentId: own })).errors).toEqual([]);
    const another = await region(undefined, tenants.lab);
    expect((await change('locationUpdate', { id: own, parentId: another })).errors).toEqual(
      invalid('parentId'),
    );
  });
});
