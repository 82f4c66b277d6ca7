import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disk, inspectedServers, lines, type Inspected } from './inspected-servers.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;
let servers: Inspected;

beforeAll(async () => {
  suite = await startServersSuite();
  servers = inspectedServers(suite);
});
afterAll(async () => await suite?.stop());

describe('components', () => {
  it('say nothing the first time, and nothing where nothing differs', async () => {
    const components = [disk('Bay 1', 'A'), { kind: 'PROCESSOR', name: 'CPU 1', model: 'P', capacity: 8 }];
    const { id, first, store } = await servers.inspected({ components });
    expect(first).toMatchObject({ first: true, changeCount: 0, changes: [] });
    expect(await store({})).toMatchObject({ first: false, changeCount: 0, changes: [] });
    // The speed of a port is reported while its link is up.
    const port = (capacity: number | null): object => ({ kind: 'PORT', name: 'eth0', mac: 'aa', capacity });
    await store({ components: [...components, port(null)] });
    expect(await store({ components: [...components, port(25_000)] })).toMatchObject({ changeCount: 0 });
    const document = `query($id: ID!) { server(id: $id) { cores diskBytes ports { mac speedMbps } } }`;
    expect(await suite.fixture.query(suite.fixture.tokens.admin, document, { id })).toEqual({
      server: { cores: 8, diskBytes: 1_000, ports: [{ mac: 'aa', speedMbps: 25_000 }] },
    });
    // People find the server by the address.
    const facts = await suite.fixture.publishedEvents(`facts.server.${id}`);
    expect(facts.at(-1)?.data).toMatchObject({ data: { search: expect.arrayContaining(['aa']) } });
  });

  it('are found again by serial number: added, removed, replaced, moved and changed are distinguished', async () => {
    const { store } = await servers.inspected({
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
    const { id, store } = await servers.inspected({ components: [disk('Bay 1', 'A'), disk('Bay 2', 'B')] });
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
    const { id, store } = await servers.inspected({ components: [disk('Bay 1', 'A'), disk('Bay 2', 'B')] });
    const warnings = [{ path: '/redfish/v1/Drives/2', message: 'not read' }];
    const half = await store({ components: [disk('Bay 1', 'A')], unreadKinds: ['DISK'], warnings });
    expect(half).toMatchObject({ changeCount: 0, warnings });
    expect(await store({ unreadKinds: [], warnings: [] })).toMatchObject({ changeCount: 1 });
    expect((await servers.read(id, 'inspections', 'id')).totalCount).toBe(3);
  });

  it('are reported beside what the machine itself is', async () => {
    const { store } = await servers.inspected({ biosVersion: '1.0', serialNumber: 'S' });
    expect(lines(await store({ biosVersion: '1.1', powerState: 'ON' }))).toEqual([
      'CHANGED | server | biosVersion | 1.0 | 1.1',
    ]);
  });
});
