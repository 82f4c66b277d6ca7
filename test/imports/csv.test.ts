import { afterAll, beforeAll, expect, test } from 'vitest';
import { importsFixture, type ImportAnswer, type ImportsFixture } from './fixture.ts';

let fixture: ImportsFixture;
let siteId: string;

const credentials = [{ name: 'BMC', username: 'root', password: 'calvin' }];

const FILE = `
site: { name: AMS1 }
racks: [{ name: R01 }, { name: R02 }]
vlanGroups: [{ name: Campus, vlans: [{ vid: 100, name: servers }, { vid: 200, name: storage }] }]
networkDevices:
  - { name: leaf1, kind: SWITCH, rack: R01, ports: [{ name: Ethernet1 }, { name: Ethernet2 }] }
routingDomains: [{ name: blue }]
ipBlocks:
  - { prefix: 10.1.0.0/24, routingDomain: blue, reserved: [{ address: 10.1.0.10, note: "=name, server" }] }
`;

const SERVERS = `name,rack,unit,assetNumber,bmc.address,bmc.credential.env,tags\r
node1,R01,10,A-1,https://10.0.0.1,BMC,gpu;leased\r
node2,R01,12,'-2,https://10.0.0.2,BMC,\r
`;
const PORTS = `server,device,name,kind,mtu,untaggedVlan,taggedVlans,description\r
node1,,eth0,,9000,,,"to leaf1, port 1"\r
,leaf1,Ethernet1,NETWORK,9000,Campus/100,Campus/200,\r
,LEAF1,Ethernet3,NETWORK,,,,\r
`;
const CABLES = `a.server,a.port,b.device,b.port,length,label\r
node1,eth0,leaf1,Ethernet1,300,c1\r
`;
const ADDRESSES = `block,routingDomain,address,note\r
10.1.0.0/24,blue,10.1.0.10,'=name server\r
10.1.0.0/24,blue,10.1.0.11,\r
`;

beforeAll(async () => {
  fixture = await importsFixture();
  const { token } = fixture.acme;
  expect((await fixture.siteImport(token, 'APPLY', FILE)).errors).toEqual([]);
  const found: { sites: { nodes: { id: string }[] } } = await fixture.ask(
    'locations',
    token,
    'query { sites { nodes { id } } }',
  );
  siteId = found.sites.nodes[0]?.id ?? '';
}, 60_000);
afterAll(async () => await fixture?.stop());

async function csvImport(
  kind: string,
  document: string,
  {
    mode = 'APPLY',
    token = fixture.acme.token,
    ...more
  }: { mode?: string; token?: string; tenantId?: string } = {},
): Promise<ImportAnswer> {
  const text = `mutation($input: SiteImportInput!) { siteImport(input: $input) {
    changes { action kind name values { field before after } } errors { code message line column holder } } }`;
  const input = { mode, credentials, csv: { siteId, kind, document }, ...more };
  return (await fixture.ask<{ siteImport: ImportAnswer }>('imports', token, text, { input })).siteImport;
}

async function csvExport(kind: string): Promise<string> {
  const text = 'query($id: ID!, $kind: SiteCsvKind!) { siteExport(id: $id) { csv(kind: $kind) } }';
  const answer: { siteExport: { csv: string } } = await fixture.ask('imports', fixture.acme.token, text, {
    id: siteId,
    kind,
  });
  return answer.siteExport.csv;
}

const shown = ({ changes }: ImportAnswer): string[] =>
  changes.map(({ action, kind, name }) => `${action} ${kind} ${name}`);

test('tables are planned, applied, found done, and exported', async () => {
  const expected = {
    SERVERS: ['CREATE server node1', 'CREATE server node2', 'UPDATE server node1'],
    PORTS: [
      'CREATE devicePort leaf1 Ethernet3',
      'CREATE devicePort node1 eth0',
      'UPDATE devicePort leaf1 Ethernet1',
    ],
    CABLES: ['CREATE cable node1 eth0 - leaf1 Ethernet1'],
    ADDRESSES: ['CREATE ipAddress 10.1.0.0/24 10.1.0.11', 'UPDATE ipAddress 10.1.0.0/24 10.1.0.10'],
  };
  const tables = { SERVERS, PORTS, CABLES, ADDRESSES };
  for (const [kind, document] of Object.entries(tables)) {
    const plan = await csvImport(kind, document, { mode: 'PLAN' });
    expect(plan.errors, kind).toEqual([]);
    expect(shown(plan).toSorted(), kind).toEqual(expected[kind as keyof typeof expected].toSorted());
    expect(await csvImport(kind, document), kind).toEqual(plan);
    expect(await csvImport(kind, document), kind).toEqual({ changes: [], errors: [] });
  }
  for (const kind of Object.keys(tables)) {
    const document = await csvExport(kind);
    expect(document.split('\r\n').length, kind).toBeGreaterThan(2);
    expect(await csvImport(kind, document), document).toEqual({ changes: [], errors: [] });
  }
  expect(await csvExport('SERVERS')).toContain("node2,'-2,");
  expect(await csvExport('ADDRESSES')).toContain("10.1.0.0/24,blue,,10.1.0.10,'=name server");
}, 60_000);

test('null clears, and what a table leaves out stays', async () => {
  const { changes, errors } = await csvImport(
    'PORTS',
    'device,name,mtu,untaggedVlan\nleaf1,Ethernet1,null,\n',
  );
  expect(errors).toEqual([]);
  expect(changes.map(({ values }) => values)).toEqual([[{ field: 'mtu', before: '9000', after: null }]]);
}, 60_000);

test.each([
  ['PORTS', 'device,name\nleaf1,Ethernet1\nleaf9,Ethernet1\n', 3, 1, 'there is no network device "leaf9"'],
  ['PORTS', 'server,name\nnode9,eth0\n', 2, 1, 'there is no server "node9"'],
  ['ADDRESSES', 'address,block\n10.9.0.1,10.9.0.0/24\n', 2, 1, 'there is no IP block "10.9.0.0/24"'],
  ['CABLES', 'a.device,a.port,b.device,b.port\nleaf1,Ethernet2,leaf1,Ethernet9\n', 2, 17, 'Ethernet9'],
  ['SERVERS', 'name,rack\nnode9,R01\n', 2, 1, 'bmc is missing'],
  ['SERVERS', 'name,rack\nnode1,R77\n', 2, 7, 'R77'],
])('a table of %s that names what is not there is refused, and creates nothing', async (...given) => {
  const [kind, document, line, column, message] = given;
  const { changes, errors } = await csvImport(kind, document);
  expect(changes).toEqual([]);
  expect(errors).toEqual([
    expect.objectContaining({ message: expect.stringContaining(message), line, column }),
  ]);
});

test('a table is for those who operate the tenant of its site', async () => {
  const as = async (token: string): Promise<unknown> => {
    const { errors } = await csvImport('SERVERS', SERVERS, { token });
    return errors.map(({ code }) => code);
  };
  expect(await as(fixture.rival.token)).toEqual(['NOT_FOUND']);
  expect(await as(await fixture.viewer(fixture.acme.id))).toEqual(['FORBIDDEN']);
  const { errors } = await csvImport('SERVERS', SERVERS, { tenantId: fixture.rival.id });
  expect(errors).toMatchObject([{ code: 'INVALID_INPUT', message: expect.stringContaining('tenantId') }]);
});
