import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { importsFixture, type ImportsFixture } from './fixture.ts';

let fixture: ImportsFixture;

beforeAll(async () => {
  fixture = await importsFixture();
}, 60_000);
afterAll(async () => await fixture?.stop());

const FILE = `
regions:
  - name: Europe
    regions: [{ name: Netherlands }]
site:
  name: AMS1
  description: |
    Two rooms.
    Ring at the gate.
  region: Europe/Netherlands
locations:
  - kind: BUILDING
    name: A/B
    locations:
      - { kind: ROOM, name: "1", locations: [{ kind: ROW, name: East }] }
racks:
  - name: R01
    location: A\\/B/1/East
    units: 47
    weightBudgetKg: 900.5
    reservations: [{ firstUnit: 40, units: 2, reason: patch panels }]
  - { name: R02, location: A\\/B/1/East, status: PLANNED }
  - name: R03
routingDomains:
  - { name: blue, routeDistinguisher: "65000:1" }
ipBlocks:
  - { prefix: 10.0.0.0/8, routingDomain: blue, site: false, allocatable: false }
  - prefix: 10.1.0.0/24
    routingDomain: blue
    gateway: 10.1.0.1
    ranges: [{ from: 10.1.0.100, to: 10.1.0.150, role: DHCP }]
    reserved: [{ address: 10.1.0.10, note: name server }, { address: 10.1.0.11 }]
  - { prefix: "2001:DB8:0::/48", reserved: [{ address: "2001:db8::00:5" }] }
`;

async function siteId(token: string, name: string): Promise<string> {
  const document = `query($name: String) { sites(where: { name: { eq: $name } }) { nodes { id } } }`;
  const { sites } = await fixture.ask<{ sites: { nodes: { id: string }[] } }>('locations', token, document, {
    name,
  });
  return sites.nodes[0]?.id ?? '';
}

test('a file is planned, applied, and found done by the next run', async () => {
  const { token } = fixture.acme;
  const plan = await fixture.siteImport(token, 'PLAN', FILE);
  expect(plan.errors).toEqual([]);
  expect(plan.changes).toHaveLength(17);
  expect(await siteId(token, 'AMS1')).toBe('');
  const applied = await fixture.siteImport(token, 'APPLY', FILE);
  expect(applied).toEqual(plan);
  expect(await fixture.siteImport(token, 'APPLY', FILE)).toEqual({ changes: [], errors: [] });
  expect(await fixture.siteImport(token, 'PLAN', FILE)).toEqual({ changes: [], errors: [] });
}, 60_000);

test('what is exported changes nothing when it is imported', async () => {
  const { token } = fixture.acme;
  await fixture.siteImport(token, 'APPLY', FILE);
  const document = await fixture.siteExport(token, await siteId(token, 'AMS1'));
  expect(document).toContain('location: A\\/B/1/East');
  expect(await fixture.siteImport(token, 'APPLY', document)).toEqual({ changes: [], errors: [] });
  // Under another name it describes a second site, whose blocks are those of the first.
  const second = document.replace('name: AMS1', 'name: AMS2').replace(/^ipBlocks:[^]*/m, '');
  const { changes, errors } = await fixture.siteImport(token, 'APPLY', second);
  expect(errors).toEqual([]);
  expect(changes.map(({ kind }) => kind)).toEqual([
    'site',
    ...Array.from({ length: 3 }, () => 'location'),
    ...Array.from({ length: 3 }, () => 'rack'),
  ]);
}, 60_000);

test('a changed file changes what it says, and leaves what it does not speak of', async () => {
  const { token } = fixture.acme;
  await fixture.siteImport(token, 'APPLY', FILE);
  const changed = await fixture.siteImport(
    token,
    'APPLY',
    `site: { name: ams1, region: null }
racks: [{ name: r01, units: 48, reservations: null }]
ipBlocks: [{ prefix: 10.1.0.0/24, routingDomain: Blue, ranges: [{ from: 10.1.0.100, to: 10.1.0.160, role: DHCP }] }]
`,
  );
  expect(changed.errors).toEqual([]);
  expect(changed.changes.map(({ action, kind }) => `${action} ${kind}`)).toEqual([
    'UPDATE site',
    'UPDATE rack',
    'UPDATE ipRange',
  ]);
  const again = await fixture.siteImport(token, 'APPLY', FILE);
  expect(again.changes.map(({ action, kind }) => `${action} ${kind}`)).toEqual([
    'UPDATE site',
    'UPDATE rack',
    'UPDATE ipRange',
  ]);
  expect(again.changes.flatMap(({ values }) => values)).toEqual([
    { field: 'name', before: 'ams1', after: 'AMS1' },
    // A name in place of an id.
    { field: 'locationId', before: null, after: 'Europe/Netherlands' },
    { field: 'name', before: 'r01', after: 'R01' },
    { field: 'units', before: '48', after: '47' },
    { field: 'reservations', before: null, after: '[{"firstUnit":40,"units":2,"reason":"patch panels"}]' },
    { field: 'to', before: '10.1.0.160', after: '10.1.0.150' },
  ]);
}, 60_000);

test('all faults are reported at once, each with line and column, and nothing is done', async () => {
  const { token } = fixture.acme;
  const events = await fixture.eventsOf('locations');
  const file = `site: { name: FRA1 }
racks:
  - name: A1
    location: Nowhere/Row
  - name: A2
    reservations: [{ firstUnit: 90, units: 2, reason: out of the rack }]
  - name: a2
ipBlocks:
  - prefix: 10.5.0.1/24
  - prefix: 10.6.0.0/24
    gateway: 10.7.0.1
    reserved: [{ address: 10.6.0.9 }, { address: 10.99.0.1 }]
`;
  const { changes, errors } = await fixture.siteImport(token, 'APPLY', file);
  expect(changes).toEqual([]);
  expect(errors.map(({ line, column }) => [line, column])).toEqual([
    [7, 5],
    [4, 15],
    [9, 13],
    [11, 14],
  ]);
  expect(await siteId(token, 'FRA1')).toBe('');
  expect(await fixture.eventsOf('locations')).toBe(events);
  // What is right of it would be done.
  const plan = await fixture.siteImport(token, 'PLAN', file);
  expect(plan.errors).toEqual(errors);
  expect(plan.changes.map(({ name }) => name)).toEqual(['FRA1', 'A2']);
}, 60_000);

test.each([
  ['a key that is none', 'site: { name: A }\nrack: []\n', 2, 7],
  ['text that is a number', 'site: { name: 08 }\n', 1, 15],
  ['a missing name', 'site: {}\n', 1, 7],
  ['an alias', 'site: &a { name: A }\nracks: [*a]\n', 2, 9],
  ['broken YAML', 'site: { name: "A }\n', 2, 1],
  ['racks without a site', 'racks: []\n', 1, 8],
  ['a key twice', 'site: { name: A }\nsite: { name: B }\n', 2, 1],
])('the form of a file is checked: %s', async (_, document, line, column) => {
  const { errors, changes } = await fixture.siteImport(fixture.acme.token, 'APPLY', document);
  expect(changes).toEqual([]);
  expect(errors[0]).toMatchObject({ code: 'INVALID_INPUT', line, column });
});

test('what another tenant holds is refused, naming the holder, and nothing else of the file is done', async () => {
  const { acme, rival, admin } = fixture;
  const shared = `routingDomains: [{ name: wide }]`;
  expect((await fixture.siteImport(admin, 'APPLY', shared, { tenantId: ROOT_TENANT_ID })).errors).toEqual([]);
  const above = 'ipBlocks: [{ prefix: 10.220.0.0/16, routingDomain: wide }]';
  expect((await fixture.siteImport(admin, 'APPLY', above, { tenantId: ROOT_TENANT_ID })).errors).toEqual([]);
  const mine = `site: { name: RIVAL1 }\nipBlocks: [{ prefix: 10.200.0.0/16, routingDomain: wide }]\n`;
  expect((await fixture.siteImport(rival.token, 'APPLY', mine)).errors).toEqual([]);
  const theirs = `site: { name: ACME9 }
ipBlocks:
  - { prefix: 10.200.0.0/16, routingDomain: wide }
  - { prefix: 10.220.0.0/16, routingDomain: wide }
`;
  const { changes, errors } = await fixture.siteImport(acme.token, 'APPLY', theirs);
  expect(changes).toEqual([]);
  // Of what they may not see, people learn no ids.
  expect(errors).toEqual([
    expect.objectContaining({
      code: 'CONFLICT',
      line: 4,
      column: 5,
      holder: expect.stringMatching(/^ipamibk-/),
    }),
    expect.objectContaining({ code: 'CONFLICT', line: 3, column: 15, holder: null }),
  ]);
  expect(await siteId(acme.token, 'ACME9')).toBe('');
}, 60_000);

test('a file does what its caller may do', async () => {
  const { acme, rival } = fixture;
  const viewer = await fixture.viewer(acme.id);
  expect(await fixture.siteImport(viewer, 'PLAN', FILE)).toMatchObject({
    changes: [],
    errors: [{ code: 'FORBIDDEN' }],
  });
  expect(await fixture.siteImport(rival.token, 'APPLY', FILE, { tenantId: acme.id })).toMatchObject({
    changes: [],
    errors: [{ code: 'NOT_FOUND' }],
  });
});

test('what a complete section leaves out is deleted', async () => {
  const { token } = fixture.acme;
  await fixture.siteImport(token, 'APPLY', FILE);
  const file = `prune: [racks, locations, ranges, reserved, ipBlocks]
site: { name: AMS1 }
locations: [{ kind: BUILDING, name: A/B, locations: [{ kind: ROOM, name: "1" }] }]
racks: [{ name: R01, location: A\\/B/1 }]
ipBlocks:
  - prefix: 10.1.0.0/24
    routingDomain: blue
    ranges: [{ from: 10.1.0.90, to: 10.1.0.120, role: DHCP }]
    reserved: [{ address: 10.1.0.10 }]
`;
  const plan = await fixture.siteImport(token, 'PLAN', file);
  expect(plan.errors).toEqual([]);
  const applied = await fixture.siteImport(token, 'APPLY', file);
  expect(applied).toEqual(plan);
  expect(applied.changes.map(({ action, kind, name }) => `${action} ${kind} ${name}`)).toEqual([
    'UPDATE rack R01',
    'DELETE ipAddress 10.1.0.11',
    'DELETE ipRange 10.1.0.100-10.1.0.150',
    'DELETE ipBlock 2001:db8::/48',
    'CREATE ipRange 10.1.0.0/24 10.1.0.90',
    'DELETE rack R02',
    'DELETE rack R03',
    'DELETE location A\\/B/1/East',
  ]);
  expect(await fixture.siteImport(token, 'APPLY', file)).toEqual({ changes: [], errors: [] });
}, 60_000);

test('a repeated key gets the first answer', async () => {
  const { token } = fixture.acme;
  const more = { idempotencyKey: 'once' };
  const file = 'regions: [{ name: Asia }]';
  const first = await fixture.siteImport(token, 'APPLY', file, more);
  expect(first.changes).toHaveLength(1);
  expect(await fixture.siteImport(token, 'APPLY', file, more)).toEqual(first);
  expect(await fixture.siteImport(token, 'APPLY', 'regions: [{ name: Africa }]', more)).toMatchObject({
    errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
  });
});
