import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import {
  ATTRIBUTE,
  disk,
  inspectedServers,
  lines,
  reported,
  type AttributeView,
  type Inspected,
} from './inspected-servers.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;
let servers: Inspected;

beforeAll(async () => {
  suite = await startServersSuite();
  servers = inspectedServers(suite);
});
afterAll(async () => await suite?.stop());

describe('attributes', () => {
  it('have a version for each value they had, and none for being found again', async () => {
    const attributes = [reported('bios', { BootMode: 'Uefi', Cores: 8, Turbo: true, Order: ['a', 'b'] })];
    const { id, store } = await servers.inspected({ attributes });
    await store({});
    expect(
      (await servers.attributesOf(id)).map(({ name, value, version }) => [name, value, version]),
    ).toEqual([
      ['BootMode', '"Uefi"', 1],
      ['Cores', '8', 1],
      ['Order', '["a","b"]', 1],
      ['Turbo', 'true', 1],
    ]);
    const second = await store({
      attributes: [reported('bios', { BootMode: 'Legacy', Turbo: true, New: '' })],
    });
    expect(lines(second)).toEqual([
      'CHANGED | bios | BootMode | Uefi | Legacy',
      'ADDED | bios | New | - | ',
      'REMOVED | bios | Cores | 8 | -',
      'REMOVED | bios | Order | ["a","b"] | -',
    ]);
    expect((await servers.attributesOf(id)).map(({ name }) => name)).toEqual(['BootMode', 'New', 'Turbo']);
    expect((await servers.historyOf(id, 'Cores')).nodes).toMatchObject([
      { version: 2, value: null },
      { version: 1, value: '8' },
    ]);
    expect((await servers.historyOf(id, 'Turbo')).totalCount).toBe(1);
  });

  it('of a namespace that does not report all stay where it is silent', async () => {
    const { id, store } = await servers.inspected({ attributes: [reported('health', { fan: 'OK' }, false)] });
    await store({ attributes: [reported('health', { power: 'OK' }, false)] });
    await store({ attributes: [], gaps: [{ namespace: 'health', code: 'BUSY', message: 'try later' }] });
    expect((await servers.attributesOf(id)).map(({ name }) => name)).toEqual(['fan', 'power']);
  });

  it('that are reported for the first time later are one difference', async () => {
    const gaps = [{ namespace: 'bios', code: 'UNSUPPORTED', message: 'no BIOS' }];
    const { store, first } = await servers.inspected({ gaps });
    expect(first.gaps).toEqual(gaps);
    const second = await store({ gaps: [], attributes: [reported('bios', { A: 1, B: 2 })] });
    expect(lines(second)).toEqual(['ADDED | bios | * | - | 2 attributes']);
  });

  it('of a component come and go with it, and are on the component', async () => {
    const fact = (bay: string, value: string): object =>
      reported('inventory', { [`DISK ${bay}: mediaType`]: value, [`DISK ${bay}: health`]: 'OK' }, false);
    const { id, store } = await servers.inspected({
      components: [disk('Bay 1', 'A')],
      attributes: [fact('Bay 1', 'HDD')],
    });
    const replaced = await store({
      components: [disk('Bay 1', 'B')],
      attributes: [reported('inventory', { 'DISK Bay 1: mediaType': 'SSD' }, false)],
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
      attributes: [
        reported('inventory', { 'DISK Bay 1: mediaType': 'SSD', 'DISK Bay 1: health': 'CRITICAL' }),
      ],
    });
    expect(lines(failing)).toEqual(['ADDED | DISK Bay 1 | health | - | CRITICAL']);
  });

  it('are listed by pages, and found by namespace and name; the newest version comes first', async () => {
    const { id, store } = await servers.inspected({
      attributes: [reported('bios', { A: 0, B: 0, C: 0 }), reported('bmc', { model: 'X' })],
    });
    for (const value of [1, 2, 3]) await store({ attributes: [reported('bios', { A: value, B: 0, C: 0 })] });
    const first = await servers.read<AttributeView>(id, 'attributes(first: 3)', ATTRIBUTE);
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const rest = await servers.attributesOf(id, `(first: 3, after: "${first.pageInfo.endCursor}")`);
    expect([...first.nodes, ...rest].map(({ name }) => name)).toEqual(['A', 'B', 'C', 'model']);
    expect(await servers.attributesOf(id, '(where: { namespace: { eq: "bmc" } })')).toHaveLength(1);
    const newest = await servers.historyOf(id, 'A', ', first: 2');
    expect(newest.nodes.map(({ value }) => value)).toEqual(['3', '2']);
    const older = await servers.historyOf(id, 'A', `, first: 2, after: "${newest.pageInfo.endCursor}"`);
    expect(older.nodes.map(({ version }) => version)).toEqual([2, 1]);
    const tooMany = servers.read(id, 'attributes(first: 101)', ATTRIBUTE);
    await expect(tooMany).rejects.toThrow(/first must be from 1 to 100/);
  });

  it('are bounded: the last 50 versions are kept', async () => {
    const { id, store } = await servers.inspected({ attributes: [reported('bios', { A: 0, B: 0 })] });
    for (let value = 1; value <= 55; value += 1)
      await store({ attributes: [reported('bios', { A: value, B: 0 })] });
    const { totalCount, nodes } = await servers.historyOf(id, 'A', ', first: 100');
    expect(totalCount).toBe(50);
    expect([nodes[0]?.value, nodes.at(-1)?.value]).toEqual(['55', '6']);
    expect(await servers.historyOf(id, 'B')).toMatchObject({ totalCount: 1, nodes: [{ version: 1 }] });
  });

  it('never hold a secret', async () => {
    const secrets = { AdminPassword: 'c4n4ry', Dev1ChapSecret: 'c4n4ry', SHA256SetupPasswordSalt: 'c4n4ry' };
    const { id, first } = await servers.inspected({
      attributes: [reported('bios', { ...secrets, BootMode: 'Uefi' })],
    });
    expect((await servers.attributesOf(id)).map(({ name }) => name)).toEqual(['BootMode']);
    expect(JSON.stringify(first)).not.toContain('c4n4ry');
  });

  it('are cut where they are too long, and cleaned of what cannot be stored', async () => {
    const long = { name: `A\0${'x'.repeat(300)}`, value: JSON.stringify(`${'y'.repeat(2_500)}\ud83d`) };
    const { id } = await servers.inspected({
      attributes: [{ namespace: 'bios', whole: true, attributes: [long] }],
    });
    expect(await servers.attributesOf(id)).toMatchObject([
      { name: `A ${'x'.repeat(197)}…`, value: JSON.stringify(`${'y'.repeat(1_999)}…`) },
    ]);
  });

  it.each([
    ['no JSON', { value: 'Uefi' }],
    ['null', { value: 'null' }],
    ['an object', { value: '{"a":1}' }],
  ])('are refused with %s, and nothing is written', async (_, wrong) => {
    const { id } = await servers.inspected();
    const attributes = [
      { namespace: 'bios', whole: true, attributes: [Object.assign({ name: 'A', value: '1' }, wrong)] },
    ];
    const input = { id, operationId: newId('operation'), powerState: 'OFF', components: [], attributes };
    const { errors } = await suite.call('serverInventoryStore', input, suite.fixture.tokens.service);
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: expect.arrayContaining(['attributes']) }]);
    expect((await servers.read(id, 'inspections', 'id')).totalCount).toBe(1);
    expect(await servers.attributesOf(id)).toEqual([]);
  });
});
