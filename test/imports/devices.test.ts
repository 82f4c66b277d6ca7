import { afterAll, beforeAll, expect, test } from 'vitest';
import { importsFixture, type ImportsFixture } from './fixture.ts';

let fixture: ImportsFixture;

const TYPE = `manufacturer: Example
model: Leaf/48
u_height: 1
interfaces:
  - { name: Ethernet1/1, type: 25gbase-x-sfp28 }
  - { name: Ethernet1/2, type: 25gbase-x-sfp28 }
`;

beforeAll(async () => {
  fixture = await importsFixture();
  const { id: tenantId, token } = fixture.acme;
  const document = `mutation($input: DeviceTypeImportInput!) { deviceTypeImport(input: $input) { errors { message } } }`;
  const input = { idempotencyKey: 'type', tenantId, yaml: TYPE };
  await fixture.ask('hardware', token, document, { input });
}, 60_000);
afterAll(async () => await fixture?.stop());

const FILE = `
site: { name: AMS1, tags: [production] }
racks:
  - { name: R01, tags: [production, hot aisle] }
vlanGroups:
  - name: Campus
    vlans: [{ vid: 100, name: servers }, { vid: 200, name: storage }]
networkDevices:
  - name: leaf1
    kind: SWITCH
    deviceType: Example/Leaf\\/48
    rack: R01
    position: { unit: 40 }
    managementAddress: 10.0.0.5
    tags: [leaf]
    ports:
      - { name: Ethernet1/1, untaggedVlan: Campus/100, taggedVlans: [Campus/200] }
      - { name: Ethernet1/2, lag: Port-Channel1 }
      - { name: Port-Channel1 }
  - name: panel1
    kind: PATCH_PANEL
    position: { rack: R01, unit: 39, fullDepth: false }
    ports:
      - { name: "1", kind: FRONT, rearPort: "1" }
      - { name: "1", kind: REAR }
      - { name: "2", kind: REAR, positions: 2 }
  - name: leaf2
    kind: SWITCH
    ports: [{ name: eth0, macAddress: "AA:BB:CC:00:00:01" }]
cables:
  - { a: { device: leaf1, port: Ethernet1/1 }, b: { device: panel1, port: "1", kind: FRONT }, type: smf-os2, length: 300 }
  - { a: { device: panel1, port: "1", kind: REAR }, b: { device: leaf2, port: eth0 } }
`;

async function siteId(): Promise<string> {
  const document = `query { sites { nodes { id } } }`;
  const { sites } = await fixture.ask<{ sites: { nodes: { id: string }[] } }>(
    'locations',
    fixture.acme.token,
    document,
  );
  return sites.nodes[0]?.id ?? '';
}

test('devices, ports, cables, VLANs, positions and tags are applied, found done, and exported', async () => {
  const { token } = fixture.acme;
  const plan = await fixture.siteImport(token, 'PLAN', FILE);
  expect(plan.errors).toEqual([]);
  const applied = await fixture.siteImport(token, 'APPLY', FILE);
  expect(applied).toEqual(plan);
  expect(applied.changes.map(({ action, kind }) => `${action} ${kind}`)).toEqual([
    'CREATE site',
    'CREATE rack',
    'CREATE vlanGroup',
    'CREATE vlan',
    'CREATE vlan',
    ...Array.from({ length: 3 }, () => 'CREATE networkDevice'),
    ...Array.from({ length: 2 }, () => 'CREATE placement'),
    ...Array.from({ length: 4 }, () => 'CREATE devicePort'),
    // Those that the device type has given.
    'UPDATE devicePort',
    'CREATE devicePort',
    'UPDATE devicePort',
    'CREATE cable',
    'CREATE cable',
    'UPDATE site',
    'UPDATE rack',
    'UPDATE networkDevice',
  ]);
  expect(await fixture.siteImport(token, 'APPLY', FILE)).toEqual({ changes: [], errors: [] });
  const document = await fixture.siteExport(token, await siteId());
  for (const part of ['deviceType: Example/Leaf\\/48', 'hot aisle', 'unit: 40', 'smf-os2', '- Campus/200'])
    expect(document).toContain(part);
  expect(await fixture.siteImport(token, 'APPLY', document)).toEqual({ changes: [], errors: [] });
}, 60_000);

test('what a port, a unit or a VLAN cannot have is reported with its place, and nothing is done', async () => {
  const { token } = fixture.acme;
  await fixture.siteImport(token, 'APPLY', FILE);
  const file = `site: { name: AMS1 }
networkDevices:
  - name: leaf3
    kind: SWITCH
    deviceType: Example/Unknown
  - name: leaf4
    kind: SWITCH
    rack: R01
    position: { unit: 40 }
    ports: [{ name: eth0, untaggedVlan: Campus/300 }, { name: eth1 }]
cables:
  - { a: { device: leaf4, port: eth1 }, b: { device: leaf2, port: eth0 } }
  - { a: { device: leaf4, port: eth7 }, b: { device: leaf2, port: eth0 } }
`;
  const { changes, errors } = await fixture.siteImport(token, 'APPLY', file);
  expect(changes).toEqual([]);
  expect(errors.map(({ code, line }) => [code, line])).toEqual([
    ['NOT_FOUND', 5],
    ['CONFLICT', 9],
    ['NOT_FOUND', 10],
    ['NOT_FOUND', 13],
    ['CONFLICT', 12],
  ]);
  expect(errors[1]?.holder).toMatch(/^lctnplc-|^ntwkdev-/);
  expect(errors[4]?.holder).toMatch(/^ntwkcbl-/);
}, 60_000);

test('cables that a complete section leaves out are removed before others take their ports', async () => {
  const { token } = fixture.acme;
  await fixture.siteImport(token, 'APPLY', FILE);
  const file = `prune: [cables]
site: { name: AMS1 }
cables: [{ a: { device: leaf2, port: eth0 }, b: { device: leaf1, port: Ethernet1/1 } }]
networkDevices: [{ name: panel1, kind: PATCH_PANEL }]
`;
  const { changes, errors } = await fixture.siteImport(token, 'APPLY', file);
  expect(errors).toEqual([]);
  expect(changes.map(({ action, kind }) => `${action} ${kind}`)).toEqual([
    'DELETE cable',
    'DELETE cable',
    'CREATE cable',
  ]);
}, 60_000);

test('types of instances are those of the tenant, made and changed where they differ', async () => {
  const { token, id: tenantId } = fixture.acme;
  const fileOf = (more: string): string => `instanceTypes:
  - name: container
    provider: container-service
    schema: { type: object, required: [image, command], properties: { image: { type: string, maxLength: 200 }, command: { type: string } } }
    tags: [compute]
${more}`;
  const made = await fixture.siteImport(token, 'APPLY', fileOf(''));
  expect(made.errors).toEqual([]);
  expect(made.changes.map(({ action, kind, name }) => [action, kind, name])).toContainEqual([
    'CREATE',
    'instanceType',
    'container',
  ]);
  expect(await fixture.siteImport(token, 'APPLY', fileOf(''))).toEqual({ changes: [], errors: [] });
  const { changes, errors } = await fixture.siteImport(
    token,
    'APPLY',
    fileOf('    claimDeadlineSeconds: 60'),
  );
  expect(errors).toEqual([]);
  expect(changes).toMatchObject([
    { action: 'UPDATE', values: [{ field: 'claimDeadlineSeconds', after: '60' }] },
  ]);
  const document = `query($id: ID!) { instanceTypes(where: { tenantId: { eq: $id } }) { nodes { name provider schema } } }`;
  type Types = { instanceTypes: { nodes: { name: string; schema: object }[] } };
  const found = await fixture.ask<Types>('instances', token, document, { id: tenantId });
  expect(found.instanceTypes.nodes).toMatchObject([{ name: 'container', provider: 'container-service' }]);

  const wrong = `instanceTypes:
  - { name: bare-metal, provider: x }
  - { name: loop, provider: x, schema: { $ref: "#" } }`;
  const refused = await fixture.siteImport(token, 'APPLY', wrong);
  expect(refused.changes).toEqual([]);
  expect(refused.errors.map(({ line }) => line)).toEqual([2, 3]);
}, 60_000);
