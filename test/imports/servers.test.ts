import { afterAll, beforeAll, expect, test } from 'vitest';
import { importsFixture, type ImportsFixture } from './fixture.ts';

let fixture: ImportsFixture;

beforeAll(async () => {
  fixture = await importsFixture();
  const { id: tenantId, token } = fixture.acme;
  const document = `mutation($input: DeviceTypeImportInput!) { deviceTypeImport(input: $input) { errors { message } } }`;
  const yaml = 'manufacturer: Example\nmodel: Node 2\nu_height: 2\n';
  await fixture.ask('hardware', token, document, { input: { idempotencyKey: 'type', tenantId, yaml } });
}, 60_000);
afterAll(async () => await fixture?.stop());

const credentials = [{ name: 'BMC_AMS1', username: 'root', password: 'calvin' }];

const FILE = `
annotationNamespaces:
  - { name: warranty, description: Until when }
site: { name: AMS1, annotations: { contacts: [{ name: Ada, phone: "1" }] } }
racks: [{ name: R01 }]
networkDevices:
  - name: leaf1
    kind: SWITCH
    ports: [{ name: Ethernet1, description: to node1, mtu: 9000, mode: ACCESS, annotations: { colour: blue } }]
servers:
  - name: node1
    tags: [gpu]
    annotations: { warranty: { until: 2027-01-31, parts: [1, 2.5, true, null] } }
    bmc: { address: "https://10.0.0.1/redfish/v1/Systems/1", credential: { env: BMC_AMS1 } }
    deviceType: Example/Node 2
    rack: R01
    position: { unit: 10 }
    assetNumber: A-1
    maintenance: { reason: burn-in test, ticket: T-1, until: 2999-01-01T00:00:00Z }
    ports: [{ name: eth0, macAddress: "aa:bb:cc:00:00:01" }]
  - name: leaf1
    bmc: { address: "https://10.0.0.2", credential: { env: BMC_AMS1 } }
    rack: R01
    unit: 20
    bootMethod: HTTP
cables:
  - { a: { server: node1, port: eth0 }, b: { device: leaf1, port: Ethernet1 }, tags: [blue] }
`;

async function siteId(): Promise<string> {
  const { sites } = await fixture.ask<{ sites: { nodes: { id: string }[] } }>(
    'locations',
    fixture.acme.token,
    `query { sites { nodes { id } } }`,
  );
  return sites.nodes[0]?.id ?? '';
}

interface Server {
  readonly name: string;
  readonly state: string;
  readonly version: number;
  readonly operation: { readonly id: string } | null;
}

async function servers(): Promise<readonly Server[]> {
  const document = `query { servers(orderBy: { field: NAME, direction: ASC }) { nodes { name state version operation { id } } } }`;
  const answer = await fixture.ask<{ servers: { nodes: Server[] } }>('servers', fixture.acme.token, document);
  return answer.servers.nodes;
}

test('servers are planned without effect, enrolled, found done, and exported without a secret', async () => {
  const { token } = fixture.acme;
  const events = await fixture.eventsOf('servers');
  const plan = await fixture.siteImport(token, 'PLAN', FILE, { credentials });
  expect(plan.errors).toEqual([]);
  expect(await servers()).toEqual([]);
  expect(await fixture.eventsOf('servers')).toBe(events);

  const applied = await fixture.siteImport(token, 'APPLY', FILE, { credentials });
  expect(applied).toEqual(plan);
  const changes = applied.changes.filter(({ kind }) => kind === 'server');
  expect(
    changes.map(({ action, name, values }) => [action, name, ...values.map(({ field }) => field)]),
  ).toEqual([
    ['CREATE', 'node1'],
    ['CREATE', 'leaf1'],
    ['UPDATE', 'node1', 'maintenance'],
    ['UPDATE', 'node1', 'tags', 'annotations'],
  ]);
  expect(await servers()).toMatchObject([
    { name: 'leaf1', state: 'ENROLLING', operation: { id: expect.any(String) } },
    { name: 'node1', state: 'ENROLLING', operation: { id: expect.any(String) } },
  ]);

  // The credential is of use for what is new.
  expect(await fixture.siteImport(token, 'APPLY', FILE)).toEqual({ changes: [], errors: [] });
  const document = await fixture.siteExport(token, await siteId());
  for (const part of [
    'deviceType: Example/Node 2',
    'unit: 10',
    'stored: srvr',
    'mode: ACCESS',
    'until: 2027-01-31',
  ])
    expect(document).toContain(part);
  expect(document).not.toContain('calvin');
  expect(await fixture.siteImport(token, 'APPLY', document)).toEqual({ changes: [], errors: [] });
}, 60_000);

test('the credential of a BMC is named by its place in a store, and moves there', async () => {
  const { token, id: tenantId } = fixture.acme;
  const reference = `vault:bmc/${tenantId}/node8`;
  const fileOf = (credential: string): string => `site: { name: AMS1 }
servers: [{ name: node8, bmc: { address: "https://10.0.0.8", credential: { ${credential} } } }]`;
  await fixture.siteImport(token, 'APPLY', FILE, { credentials });
  const stolen = fileOf(`reference: "vault:bmc/${fixture.rival.id}/node8"`);
  expect((await fixture.siteImport(token, 'PLAN', stolen)).errors).toMatchObject([
    { message: expect.stringContaining(`must begin with vault:bmc/${tenantId}/`) },
  ]);
  const file = fileOf(`reference: "${reference}"`);
  const { changes, errors } = await fixture.siteImport(token, 'APPLY', file);
  expect(errors).toEqual([]);
  expect(changes).toMatchObject([{ action: 'CREATE', name: 'node8' }]);
  expect(await fixture.siteImport(token, 'APPLY', file)).toEqual({ changes: [], errors: [] });
  expect(await fixture.siteExport(token, await siteId())).toContain(`reference: ${reference}`);
}, 60_000);

test('annotations are replaced and taken off, and a maintenance ends', async () => {
  const { token } = fixture.acme;
  await fixture.siteImport(token, 'APPLY', FILE, { credentials });
  const file = `site: { name: AMS1, annotations: { contacts: null } }
servers: [{ name: node1, maintenance: null, annotations: { warranty: over } }]`;
  const { changes, errors } = await fixture.siteImport(token, 'APPLY', file);
  expect(errors).toEqual([]);
  expect(
    changes.map(({ kind, values }) => [kind, ...values.flatMap(({ before, after }) => [before, after])]),
  ).toEqual([
    ['server', expect.stringContaining('burn-in test'), null],
    ['site', '{"contacts":[{"name":"Ada","phone":"1"}]}', '{"contacts":null}'],
    ['server', '{"warranty":{"parts":[1,2.5,true,null],"until":"2027-01-31"}}', '{"warranty":"over"}'],
  ]);
  expect(await fixture.siteImport(token, 'APPLY', file)).toEqual({ changes: [], errors: [] });
  const document = await fixture.siteExport(token, await siteId());
  expect(document).toContain('warranty: over');
  expect(document).not.toContain('contacts');
}, 60_000);

test('statuses are set, replaced and removed by source, and stay out of exports', async () => {
  const { token } = fixture.acme;
  await fixture.siteImport(token, 'APPLY', FILE, { credentials });
  const fileOf = (statuses: string): string =>
    `site: { name: AMS1 }\nservers: [{ name: node1, statuses: ${statuses} }]`;
  const first = fileOf('{ monitoring: { prometheus: { up: true }, nagios: 1 } }');
  expect(await fixture.siteImport(token, 'APPLY', first)).toMatchObject({
    changes: [{ action: 'UPDATE', kind: 'server', name: 'node1' }],
    errors: [],
  });
  expect(await fixture.siteImport(token, 'APPLY', first)).toEqual({ changes: [], errors: [] });
  const second = fileOf('{ Monitoring: { nagios: null, prometheus: { up: false } } }');
  const { changes, errors } = await fixture.siteImport(token, 'APPLY', second);
  expect(errors).toEqual([]);
  expect(changes.flatMap(({ values }) => values)).toMatchObject([
    {
      before: '{"Monitoring":{"nagios":1,"prometheus":{"up":true}}}',
      after: '{"Monitoring":{"nagios":null,"prometheus":{"up":false}}}',
    },
  ]);
  expect(await fixture.siteImport(token, 'APPLY', second)).toEqual({ changes: [], errors: [] });
  expect(await fixture.siteExport(token, await siteId())).not.toContain('prometheus');
  const broken = await fixture.siteImport(token, 'PLAN', fileOf('{ monitoring: { "": 1 } }'));
  expect(broken.errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
}, 60_000);

test('what a server lacks or cannot have is reported with its place, and nothing is done', async () => {
  const { token } = fixture.acme;
  await fixture.siteImport(token, 'APPLY', FILE, { credentials });
  const before = await servers();
  const file = `site: { name: AMS1 }
servers:
  - { name: node2 }
  - { name: node3, bmc: { address: "https://10.0.0.3", credential: { env: OTHER } } }
  - name: node4
    rack: R01
    unit: 20
    bmc: { address: "https://10.0.0.4", credential: { env: BMC_AMS1 } }
  - name: node5
    bmc: { address: "https://10.0.0.1", system: "1", credential: { env: BMC_AMS1 } }
  - name: node6
    bmc: { address: "https://10.0.0.6", credential: { stored: srvrcrd-01m83r9f8seb4aqdfr84f23100 } }
  - name: node7
    bmc: { address: "http://10.0.0.7", credential: { env: BMC_AMS1 } }
  - name: node1
    bmc: { address: "https://10.0.0.8" }
`;
  const { changes, errors } = await fixture.siteImport(token, 'APPLY', file, { credentials });
  expect(changes).toEqual([]);
  expect(errors.map(({ code, line }) => [code, line])).toEqual([
    ['INVALID_INPUT', 3],
    ['INVALID_INPUT', 4],
    ['CONFLICT', 7],
    ['CONFLICT', 10],
    ['NOT_FOUND', 12],
    ['INVALID_INPUT', 14],
    // It is being enrolled.
    ['CONFLICT', 16],
  ]);
  expect(await servers()).toEqual(before);
}, 60_000);

test('a file cannot say secrets', async () => {
  const file = `site: { name: AMS1 }
servers: [{ name: node9, bmc: { address: "https://10.0.0.9", credential: { username: root, password: calvin } } }]`;
  const { changes, errors } = await fixture.siteImport(fixture.acme.token, 'APPLY', file);
  expect(changes).toEqual([]);
  expect(errors).not.toEqual([]);
  expect(JSON.stringify(errors)).not.toContain('calvin');
}, 60_000);
