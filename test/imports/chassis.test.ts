import { afterAll, beforeAll, expect, test } from 'vitest';
import { importsFixture, type ImportsFixture } from './fixture.ts';

let fixture: ImportsFixture;

beforeAll(async () => {
  fixture = await importsFixture();
  const { id: tenantId, token } = fixture.acme;
  const document = `mutation($input: DeviceTypeImportInput!) { deviceTypeImport(input: $input) { errors { message } } }`;
  const yaml = `manufacturer: Example
model: Enclosure
u_height: 10
subdevice_role: parent
device-bays: [{ name: Slot 1 }, { name: Slot 2 }]
`;
  await fixture.ask('hardware', token, document, { input: { idempotencyKey: 'type', tenantId, yaml } });
}, 60_000);
afterAll(async () => await fixture?.stop());

const credentials = [{ name: 'BMC', username: 'root', password: 'calvin' }];

const FILE = `
site: { name: AMS1 }
racks: [{ name: R01 }]
chassis:
  - name: enc1
    tags: [blades]
    deviceType: Example/Enclosure
    position: { rack: R01, unit: 20 }
    serialNumber: S-1
    managementAddress: 192.0.2.10
servers:
  - name: blade1
    bmc: { address: "https://10.0.0.1", credential: { env: BMC } }
    chassis: enc1
    bay: Slot 1
`;

test('chassis with servers in their bays are imported, found done, exported, and the bay is refused to another server', async () => {
  const { token } = fixture.acme;
  const applied = await fixture.siteImport(token, 'APPLY', FILE, { credentials });
  expect(applied.errors).toEqual([]);
  expect(applied.changes.map(({ action, kind, name }) => `${action} ${kind} ${name}`)).toEqual(
    expect.arrayContaining(['CREATE chassis enc1', 'CREATE server blade1', 'CREATE placement enc1']),
  );
  const document = `query { chassisList { nodes { name serialNumber managementAddress
    bays { name server { name } } } } }`;
  expect(await fixture.ask('servers', token, document)).toEqual({
    chassisList: {
      nodes: [
        {
          name: 'enc1',
          serialNumber: 'S-1',
          managementAddress: '192.0.2.10',
          bays: [
            { name: 'Slot 1', server: { name: 'blade1' } },
            { name: 'Slot 2', server: null },
          ],
        },
      ],
    },
  });
  const again = await fixture.siteImport(token, 'APPLY', FILE, { credentials });
  expect(again).toMatchObject({ errors: [], changes: [] });

  const { sites } = await fixture.ask<{ sites: { nodes: { id: string }[] } }>(
    'locations',
    token,
    'query { sites { nodes { id } } }',
  );
  const exported = await fixture.siteExport(token, sites.nodes[0]?.id ?? '');
  expect(exported).toContain('chassis: enc1\n    bay: Slot 1');
  const repeated = await fixture.siteImport(token, 'PLAN', exported ?? '');
  expect(repeated).toMatchObject({ errors: [], changes: [] });

  const second = `${FILE}  - name: blade2
    bmc: { address: "https://10.0.0.2", credential: { env: BMC } }
    chassis: enc1
    bay: Slot 1
`;
  const refused = await fixture.siteImport(token, 'PLAN', second, { credentials });
  expect(refused.errors).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining('blade1') }]);
  const both = FILE.replace('bay: Slot 1', 'bay: Slot 1\n    rack: R01');
  const wrong = await fixture.siteImport(token, 'PLAN', both, { credentials });
  expect(wrong.errors).toMatchObject([{ message: expect.stringContaining('leave out `rack`') }]);
});
