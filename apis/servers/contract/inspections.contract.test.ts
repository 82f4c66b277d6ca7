import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { INSPECTION, startServersSuite, type InspectionView, type ServersSuite } from './servers-suite.ts';

interface AttributeView {
  readonly namespace: string;
  readonly component: string | null;
  readonly name: string;
  readonly value: string | null;
  readonly version: number;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

const PAGE = 'totalCount pageInfo { hasNextPage endCursor }';
const ATTRIBUTE = 'namespace component name value version';

const disk = (name: string, serialNumber: string | null, more: object = {}): object => ({
  kind: 'DISK',
  name,
  serialNumber,
  model: 'M',
  capacity: 1_000,
  ...more,
});

/** A namespace of attributes as a worker tells it; a name with a component is `<component>: <name>`. */
const told = (namespace: string, values: Readonly<Record<string, unknown>>, whole = true): object => ({
  namespace,
  whole,
  attributes: Object.entries(values).map(([key, value]) => {
    const [name, component] = key.split(': ').toReversed();
    return { component, name, value: JSON.stringify(value) };
  }),
});

/** A server with an operation that inspects it, and what that finds at first. */
async function inspected(
  hardware: object = {},
): Promise<{ id: string; store: Store; first: InspectionView }> {
  const { id, operationId } = await suite.enroll();
  await suite.report(operationId, 'START_INSPECTION');
  let latest: object = { powerState: 'OFF', components: [], ...hardware };
  const store: Store = async (found, operation = newId('operation')) => {
    latest = { ...latest, ...found };
    const input = { id, operationId: operation, ...latest };
    const { inspection, errors } = await suite.call(
      'serverInventoryStore',
      input,
      suite.fixture.tokens.service,
    );
    expect(errors).toEqual([]);
    if (inspection === null || inspection === undefined) throw new Error('no inspection was answered');
    return inspection;
  };
  return { id, store, first: await store({}, operationId) };
}

type Store = (found: object, operationId?: string) => Promise<InspectionView>;

async function read<Node>(
  id: string,
  field: string,
  shape: string,
  token = suite.fixture.tokens.admin,
): Promise<Page<Node>> {
  const document = `query($id: ID!) { server(id: $id) { list: ${field} { nodes { ${shape} } ${PAGE} } } }`;
  const { server } = await suite.fixture.query<{ server: { list: Page<Node> } }>(token, document, { id });
  return server.list;
}

const attributesOf = async (id: string, args = ''): Promise<readonly AttributeView[]> =>
  (await read<AttributeView>(id, `attributes${args}`, ATTRIBUTE)).nodes;

const historyOf = async (id: string, name: string, args = ''): Promise<Page<AttributeView>> =>
  await read(id, `attributeHistory(namespace: "bios", name: "${name}"${args})`, ATTRIBUTE);

const lines = ({ changes }: InspectionView): string[] =>
  changes.map(({ kind, subject, field, before, after }) =>
    [kind, subject, field ?? '*', before ?? '-', after ?? '-'].join(' | '),
  );

describe('components', () => {
  it('say nothing the first time, and nothing where nothing differs', async () => {
    const components = [disk('Bay 1', 'A'), { kind: 'PROCESSOR', name: 'CPU 1', model: 'P', capacity: 8 }];
    const { id, first, store } = await inspected({ components });
    expect(first).toMatchObject({ first: true, changeCount: 0, changes: [] });
    expect(await store({})).toMatchObject({ first: false, changeCount: 0, changes: [] });
    // The speed of a port is there while its link is up.
    const port = (capacity: number | null): object => ({ kind: 'PORT', name: 'eth0', mac: 'aa', capacity });
    await store({ components: [...components, port(null)] });
    expect(await store({ components: [...components, port(25_000)] })).toMatchObject({ changeCount: 0 });
    const document = `query($id: ID!) { server(id: $id) { cores diskBytes ports { mac speedMbps } } }`;
    expect(await suite.fixture.query(suite.fixture.tokens.admin, document, { id })).toEqual({
      server: { cores: 8, diskBytes: 1_000, ports: [{ mac: 'aa', speedMbps: 25_000 }] },
    });
  });

  it('are found again by serial number: added, removed, replaced, moved and changed are told apart', async () => {
    const { store } = await inspected({
      components: [disk('Bay 1', 'A'), disk('Bay 2', 'B'), disk('Bay 3', 'C'), disk('Bay 4', 'D')],
    });
    const components = [
      disk('Bay 1', 'A', { capacity: 2_000 }),
      disk('Bay 2', 'X', { model: 'N' }),
      disk('Bay 4', 'C'),
      disk('Bay 5', 'E'),
    ];
    expect(lines(await store({ components }))).toEqual([
      'REMOVED | DISK Bay 4 | * | M, D | -',
      'ADDED | DISK Bay 5 | * | - | M, E',
      'REPLACED | DISK Bay 2 | serialNumber | B | X',
      'CHANGED | DISK Bay 2 | model | M | N',
      'CHANGED | DISK Bay 1 | capacity | 1000 | 2000',
      'MOVED | DISK Bay 4 | name | Bay 3 | Bay 4',
    ]);
  });

  it('keep their ids wherever they are; another one in the same place has its own', async () => {
    const { id, store } = await inspected({ components: [disk('Bay 1', 'A'), disk('Bay 2', 'B')] });
    const bays = async (): Promise<Record<string, string>> => {
      const document = `query($id: ID!) { server(id: $id) { components { id name } } }`;
      const { server } = await suite.fixture.query<{
        server: { components: readonly { id: string; name: string }[] };
      }>(suite.fixture.tokens.admin, document, { id });
      return Object.fromEntries(server.components.map((part) => [part.name, part.id]));
    };
    const before = await bays();
    await store({ components: [disk('Bay 2', 'A'), disk('Bay 1', 'B')] });
    const exchanged = await bays();
    expect(exchanged).toEqual({ 'Bay 1': before['Bay 2'], 'Bay 2': before['Bay 1'] });
    await store({ components: [disk('Bay 2', 'A'), disk('Bay 1', 'C')] });
    const replaced = await bays();
    expect(replaced['Bay 2']).toBe(before['Bay 1']);
    expect([before['Bay 1'], before['Bay 2']]).not.toContain(replaced['Bay 1']);
  });

  it('that were not read stay as they are', async () => {
    const { id, store } = await inspected({ components: [disk('Bay 1', 'A'), disk('Bay 2', 'B')] });
    const warnings = [{ path: '/redfish/v1/Drives/2', message: 'not read' }];
    const half = await store({ components: [disk('Bay 1', 'A')], unreadKinds: ['DISK'], warnings });
    expect(half).toMatchObject({ changeCount: 0, warnings });
    expect(await store({ unreadKinds: [], warnings: [] })).toMatchObject({ changeCount: 1 });
    expect((await read(id, 'inspections', 'id')).totalCount).toBe(3);
  });

  it('are told beside what the machine itself is', async () => {
    const { store } = await inspected({ biosVersion: '1.0', serialNumber: 'S' });
    expect(lines(await store({ biosVersion: '1.1', powerState: 'ON' }))).toEqual([
      'CHANGED | server | biosVersion | 1.0 | 1.1',
    ]);
  });
});

describe('attributes', () => {
  it('have a version for each value they had, and none for being found again', async () => {
    const attributes = [told('bios', { BootMode: 'Uefi', Cores: 8, Turbo: true, Order: ['a', 'b'] })];
    const { id, store } = await inspected({ attributes });
    await store({});
    expect((await attributesOf(id)).map(({ name, value, version }) => [name, value, version])).toEqual([
      ['BootMode', '"Uefi"', 1],
      ['Cores', '8', 1],
      ['Order', '["a","b"]', 1],
      ['Turbo', 'true', 1],
    ]);
    const second = await store({ attributes: [told('bios', { BootMode: 'Legacy', Turbo: true, New: '' })] });
    expect(lines(second)).toEqual([
      'CHANGED | bios | BootMode | Uefi | Legacy',
      'ADDED | bios | New | - | ',
      'REMOVED | bios | Cores | 8 | -',
      'REMOVED | bios | Order | ["a","b"] | -',
    ]);
    expect((await attributesOf(id)).map(({ name }) => name)).toEqual(['BootMode', 'New', 'Turbo']);
    expect((await historyOf(id, 'Cores')).nodes).toMatchObject([
      { version: 2, value: null },
      { version: 1, value: '8' },
    ]);
    expect((await historyOf(id, 'Turbo')).totalCount).toBe(1);
  });

  it('of a namespace that does not tell all stay where it is silent', async () => {
    const { id, store } = await inspected({ attributes: [told('health', { fan: 'OK' }, false)] });
    await store({ attributes: [told('health', { power: 'OK' }, false)] });
    await store({ attributes: [], gaps: [{ namespace: 'health', code: 'BUSY', message: 'try later' }] });
    expect((await attributesOf(id)).map(({ name }) => name)).toEqual(['fan', 'power']);
  });

  it('that are told for the first time later are one difference', async () => {
    const gaps = [{ namespace: 'bios', code: 'UNSUPPORTED', message: 'no BIOS' }];
    const { store, first } = await inspected({ gaps });
    expect(first.gaps).toEqual(gaps);
    const second = await store({ gaps: [], attributes: [told('bios', { A: 1, B: 2 })] });
    expect(lines(second)).toEqual(['ADDED | bios | * | - | 2 attributes']);
  });

  it('of a component come and go with it, and are on the component', async () => {
    const fact = (bay: string, value: string): object =>
      told('inventory', { [`DISK ${bay}: mediaType`]: value, [`DISK ${bay}: health`]: 'OK' }, false);
    const { id, store } = await inspected({
      components: [disk('Bay 1', 'A')],
      attributes: [fact('Bay 1', 'HDD')],
    });
    const replaced = await store({
      components: [disk('Bay 1', 'B')],
      attributes: [told('inventory', { 'DISK Bay 1: mediaType': 'SSD' }, false)],
    });
    expect(lines(replaced)).toEqual(['REPLACED | DISK Bay 1 | serialNumber | A | B']);
    const document = `query($id: ID!) { server(id: $id) { components { attributes { ${ATTRIBUTE} } } } }`;
    expect(await suite.fixture.query(suite.fixture.tokens.admin, document, { id })).toEqual({
      server: {
        components: [
          {
            attributes: [
              {
                namespace: 'inventory',
                component: 'DISK Bay 1',
                name: 'mediaType',
                value: '"SSD"',
                version: 2,
              },
            ],
          },
        ],
      },
    });
    const failing = await store({
      attributes: [told('inventory', { 'DISK Bay 1: mediaType': 'SSD', 'DISK Bay 1: health': 'CRITICAL' })],
    });
    expect(lines(failing)).toEqual(['ADDED | DISK Bay 1 | health | - | CRITICAL']);
  });

  it('are listed by pages, and found by namespace and name; the newest version comes first', async () => {
    const { id, store } = await inspected({
      attributes: [told('bios', { A: 0, B: 0, C: 0 }), told('bmc', { model: 'X' })],
    });
    for (const value of [1, 2, 3]) await store({ attributes: [told('bios', { A: value, B: 0, C: 0 })] });
    const first = await read<AttributeView>(id, 'attributes(first: 3)', ATTRIBUTE);
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = await attributesOf(id, `(first: 3, after: "${first.pageInfo.endCursor}")`);
    expect([...first.nodes, ...rest].map(({ name }) => name)).toEqual(['A', 'B', 'C', 'model']);
    expect(await attributesOf(id, '(where: { namespace: { eq: "bmc" } })')).toHaveLength(1);
    const newest = await historyOf(id, 'A', ', first: 2');
    expect(newest.nodes.map(({ value }) => value)).toEqual(['3', '2']);
    const older = await historyOf(id, 'A', `, first: 2, after: "${newest.pageInfo.endCursor}"`);
    expect(older.nodes.map(({ version }) => version)).toEqual([2, 1]);
    const tooMany = read(id, 'attributes(first: 101)', ATTRIBUTE);
    await expect(tooMany).rejects.toThrow(/first must be from 1 to 100/);
  });

  it('are bounded: the last 50 versions are kept', async () => {
    const { id, store } = await inspected({ attributes: [told('bios', { A: 0, B: 0 })] });
    for (let value = 1; value <= 55; value += 1)
      await store({ attributes: [told('bios', { A: value, B: 0 })] });
    const { totalCount, nodes } = await historyOf(id, 'A', ', first: 100');
    expect(totalCount).toBe(50);
    expect([nodes[0]?.value, nodes.at(-1)?.value]).toEqual(['55', '6']);
    expect(await historyOf(id, 'B')).toMatchObject({ totalCount: 1, nodes: [{ version: 1 }] });
  });

  it('never hold a secret', async () => {
    const secrets = { AdminPassword: 'c4n4ry', Dev1ChapSecret: 'c4n4ry', SHA256SetupPasswordSalt: 'c4n4ry' };
    const { id, first } = await inspected({ attributes: [told('bios', { ...secrets, BootMode: 'Uefi' })] });
    expect((await attributesOf(id)).map(({ name }) => name)).toEqual(['BootMode']);
    expect(JSON.stringify(first)).not.toContain('c4n4ry');
  });

  it.each([
    ['no JSON', { value: 'Uefi' }],
    ['null', { value: 'null' }],
    ['an object', { value: '{"a":1}' }],
    ['a text that is too long', { value: JSON.stringify('x'.repeat(2_001)) }],
    ['a name that is too long', { name: 'x'.repeat(201) }],
  ])('are refused with %s, and nothing is written', async (_, wrong) => {
    const { id } = await inspected();
    const attributes = [
      { namespace: 'bios', whole: true, attributes: [{ name: 'A', value: '1', ...wrong }] },
    ];
    const input = { id, operationId: newId('operation'), powerState: 'OFF', components: [], attributes };
    const { errors } = await suite.call('serverInventoryStore', input, suite.fixture.tokens.service);
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: expect.arrayContaining(['attributes']) }]);
    expect((await read(id, 'inspections', 'id')).totalCount).toBe(1);
    expect(await attributesOf(id)).toEqual([]);
  });
});

describe('inspections', () => {
  it('are on record, newest first, with the operation that made each', async () => {
    const { id, store, first } = await inspected();
    const operationId = newId('operation');
    await store({ biosVersion: '2' }, operationId);
    const { nodes } = await read<InspectionView>(id, 'inspections', INSPECTION);
    expect(nodes).toMatchObject([
      { operation: { id: operationId }, changeCount: 1, changes: [{ field: 'biosVersion', after: '2' }] },
      { id: first.id, first: true },
    ]);
    expect(nodes[0]?.id).toMatch(/^srvrisp-/);
  });

  it('told twice by one operation, as after a lost answer, are one, and keep what they said', async () => {
    const { id, store } = await inspected({ biosVersion: '1' });
    const operationId = newId('operation');
    const one = await store({ biosVersion: '2' }, operationId);
    const again = await store({}, operationId);
    expect(again).toEqual(one);
    const more = await store({ serialNumber: 'S' }, operationId);
    expect(more).toMatchObject({ id: one.id, changeCount: 2 });
    expect((await read(id, 'inspections', 'id')).totalCount).toBe(2);
  });

  it('repeated with the same key write nothing', async () => {
    const { id } = await inspected();
    const attributes = [told('bios', { A: 1 })];
    const input = { id, operationId: newId('operation'), powerState: 'OFF', components: [], attributes };
    const once = async () =>
      await suite.call(
        'serverInventoryStore',
        { idempotencyKey: `stored-${id}`, ...input },
        suite.fixture.tokens.service,
      );
    const first = await once();
    expect(await once()).toEqual(first);
    expect((await historyOf(id, 'A')).totalCount).toBe(1);
  });

  it('are for viewers of the server’s tenant: not for one whose instance runs on the machine', async () => {
    const components = [disk('Bay 1', 'A')];
    const attributes = [told('bios', { A: 1 }), told('inventory', { 'DISK Bay 1: mediaType': 'SSD' })];
    const siteId = await suite.site();
    const id = await suite.available({ components, attributes }, { siteId });
    const { acme, rival } = suite.tenants;
    const reservation = {
      operationId: newId('operation'),
      instanceId: newId('instance'),
      tenantId: rival,
      siteId,
    };
    await suite.call('serverReserve', reservation, suite.fixture.tokens.service);
    const document = `query($id: ID!) { server(id: $id) {
      attributes { totalCount nodes { name } } inspections { totalCount nodes { id } }
      attributeHistory(namespace: "bios", name: "A") { totalCount nodes { id } }
      components { attributes { name } } } }`;
    const seen = async (role: 'viewer' | 'admin', tenant: string): Promise<string> => {
      const token = await suite.fixture.person(`${role}-of-${tenant}`, [role, tenant]);
      const { server } = await suite.fixture.query<{
        server: Record<string, Page<object>> & { components: readonly { attributes: readonly object[] }[] };
      }>(token, document, { id });
      const { attributes: own, inspections, attributeHistory, components: parts } = server;
      return [
        own?.nodes.length,
        own?.totalCount,
        inspections?.totalCount,
        attributeHistory?.totalCount,
        parts.flatMap((part) => part.attributes).length,
      ].join(' ');
    };
    expect(await seen('viewer', acme)).toBe('2 2 1 1 1');
    expect(await seen('admin', rival)).toBe('0 0 0 0 0');
  });
});
