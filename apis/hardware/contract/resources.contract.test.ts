import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resourceClient } from '#platform/resource/testing/resource-client.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { seedTenants } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { hardwareDomain } from '../domain.ts';

let fixture: ResourceDomainFixture;
let tenants: Awaited<ReturnType<typeof seedTenants>>;

beforeAll(async () => {
  fixture = await resourceFixture(hardwareDomain, { removal: () => ({ referrers: [], seconds: 1 }) });
  tenants = await seedTenants(fixture);
}, 60_000);
afterAll(async () => await fixture?.stop());

resourceContract('Manufacturer', () =>
  Promise.resolve({
    fixture,
    database: fixture.database,
    resource: resourceOf('Manufacturer'),
    tenants,
    references: { tenantId: tenants.acme },
  }),
);

resourceContract('DeviceType', async () => {
  const client = resourceClient(fixture, resourceOf('Manufacturer'));
  const make = await client.create(fixture.tokens.admin, { name: 'of types', tenantId: tenants.acme });
  const references = { makeId: make.node?.id ?? '' };
  return { fixture, database: fixture.database, resource: resourceOf('DeviceType'), tenants, references };
});

const SAMPLE = readFileSync(new URL('./samples/example-panel-switch.yaml', import.meta.url), 'utf8');

interface Imported {
  readonly deviceType: {
    readonly id: string;
    readonly manufacturer: string;
    readonly model: string;
    readonly version: number;
    readonly ports: { readonly totalCount: number };
  } | null;
  readonly warnings: readonly string[];
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: string[] }[];
}

const IMPORT = `mutation($in: DeviceTypeImportInput!) { deviceTypeImport(input: $in) {
  deviceType { id manufacturer model version ports { totalCount } } warnings errors { code message path } } }`;
let keys = 0;

async function importFile(
  yaml: string,
  { token = fixture.tokens.admin, tenantId = tenants.acme, key = `import ${keys++}` } = {},
): Promise<Imported> {
  const variables = { in: { idempotencyKey: key, tenantId, yaml } };
  const { deviceTypeImport } = await fixture.query<{ deviceTypeImport: Imported }>(token, IMPORT, variables);
  return deviceTypeImport;
}

describe('deviceTypeImport', () => {
  it('creates the type and its manufacturer, and says what it did not understand', async () => {
    const { deviceType, warnings, errors } = await importFile(SAMPLE);
    expect(errors).toEqual([]);
    expect(warnings).toHaveLength(4);
    expect(deviceType).toMatchObject({
      manufacturer: 'Example Networks',
      model: 'EX-24 Panel Switch',
      version: 1,
      ports: { totalCount: 9 },
    });
    const [fact] = (await fixture.publishedEvents(`facts.deviceType.${deviceType?.id}`)).slice(-1);
    expect(fact?.data).toMatchObject({
      data: {
        manufacturer: 'Example Networks',
        heightHalfUnits: 3,
        fullDepth: false,
        ports: expect.arrayContaining([
          { name: 'mgmt0', kind: 'NETWORK', type: '1000base-t', managementOnly: true, rear: null },
          {
            name: '08',
            kind: 'FRONT',
            type: '8p8c',
            managementOnly: false,
            rear: { port: '08', position: 1 },
          },
        ]),
      },
    });
  });

  it('changes nothing when the file is imported again, and the type when the file has changed', async () => {
    const file = SAMPLE.replace('EX-24 Panel Switch', 'EX-48');
    const first = await importFile(file);
    const events = (await fixture.publishedEvents('events.device-type.updated')).length;
    expect(await importFile(file)).toEqual(first);
    expect((await fixture.publishedEvents('events.device-type.updated')).length).toBe(events);
    const changed = await importFile(file.replace('u_height: 1.5', 'u_height: 2').replace('EX-48', 'ex-48'));
    expect(changed.deviceType).toEqual({ ...first.deviceType, version: 2 });
    const event = (await fixture.publishedEvents('events.device-type.updated')).at(-1);
    expect(event?.data['changes']).toEqual({ heightHalfUnits: { before: 3, after: 4 } });
  });

  it('pages and filters the ports', async () => {
    const file = SAMPLE.replace('EX-24 Panel Switch', 'EX-72');
    const { deviceType } = await importFile(file);
    const query = `query($id: ID!, $after: String) { deviceType(id: $id) {
      ports(first: 4, after: $after) { nodes { name kind } pageInfo { hasNextPage endCursor } }
      power: ports(where: { kind: { in: [POWER, POWER_OUTLET] } }) { totalCount nodes { name maximumDraw feedLeg powerPort } }
      make { name } } }`;
    const names: string[] = [];
    for (let after: string | null = null, pages = 0; pages < 5; pages++) {
      const page: { deviceType: { ports: PortPage; power: unknown; make: unknown } } = await fixture.query(
        fixture.tokens.admin,
        query,
        { id: deviceType?.id, after },
      );
      names.push(...page.deviceType.ports.nodes.map(({ name }) => name));
      expect(page.deviceType.power).toEqual({
        totalCount: 3,
        nodes: [
          { name: 'PSU1', maximumDraw: 400, feedLeg: null, powerPort: null },
          { name: 'Outlet 1', maximumDraw: null, feedLeg: 'A', powerPort: 'PSU1' },
          { name: 'Outlet 2', maximumDraw: null, feedLeg: null, powerPort: 'PSU2' },
        ],
      });
      expect(page.deviceType.make).toEqual({ name: 'Example Networks' });
      after = page.deviceType.ports.pageInfo.endCursor;
      if (!page.deviceType.ports.pageInfo.hasNextPage) break;
    }
    expect(names).toEqual([
      'Ethernet1/1',
      'mgmt0',
      'con 0',
      'line1',
      'PSU1',
      'Outlet 1',
      'Outlet 2',
      '08',
      '08',
    ]);
  });

  it('makes one type of one manufacturer of many imports at once', async () => {
    const file = SAMPLE.replace('Example Networks', 'Busy').replace('EX-24 Panel Switch', 'at once');
    const answers = await Promise.all(Array.from({ length: 6 }, async () => await importFile(file)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(({ deviceType }) => deviceType?.id)).size).toBe(1);
    expect(answers[0]?.deviceType?.version).toBe(1);
  });

  it('refuses a hostile file by line and column, and writes nothing of it', async () => {
    const { deviceType, errors, warnings } = await importFile('manufacturer: &a Bomb\nmodel: *a\n');
    expect([deviceType, warnings]).toEqual([null, []]);
    expect(errors).toEqual([
      expect.objectContaining({
        code: 'INVALID_INPUT',
        message: expect.stringMatching(/^line 2, column 8: /),
        path: ['yaml'],
      }),
    ]);
    const client = resourceClient(fixture, resourceOf('Manufacturer'));
    const found = await client.list(fixture.tokens.admin, { where: { name: { eq: 'Bomb' } } });
    expect(found.totalCount).toBe(0);
  });

  it('requires an operator of the tenant itself', async () => {
    const viewer = await fixture.person('looks', ['viewer', tenants.acme]);
    const rival = await fixture.person('beside', ['admin', tenants.rival]);
    expect((await importFile(SAMPLE, { token: viewer })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await importFile(SAMPLE, { token: rival })).errors[0]?.code).toBe('NOT_FOUND');
  });
});

interface PortPage {
  readonly nodes: readonly { readonly name: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function resourceOf(name: string) {
  const resource = hardwareDomain.resources.get(name);
  if (resource === undefined) throw new Error(`No resource ${name}`);
  return resource;
}
