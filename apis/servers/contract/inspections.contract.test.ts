import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { disk, inspectedServers, reported, type Inspected, type Page } from './inspected-servers.ts';
import { INSPECTION, startServersSuite, type InspectionView, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;
let servers: Inspected;

beforeAll(async () => {
  suite = await startServersSuite();
  servers = inspectedServers(suite);
});
afterAll(async () => await suite?.stop());

describe('inspections', () => {
  it('are on record, newest first, with the operation that made each', async () => {
    const { id, store, first } = await servers.inspected();
    const operationId = newId('operation');
    await store({ biosVersion: '2' }, operationId);
    const { nodes } = await servers.read<InspectionView>(id, 'inspections', INSPECTION);
    expect(nodes).toMatchObject([
      { operation: { id: operationId }, changeCount: 1, changes: [{ field: 'biosVersion', after: '2' }] },
      { id: first.id, first: true },
    ]);
    expect(nodes[0]?.id).toMatch(/^srvrisp-/);
  });

  it('reported twice by one operation, as after a lost answer, are one, and keep what they said', async () => {
    const { id, store } = await servers.inspected({ biosVersion: '1' });
    const operationId = newId('operation');
    const one = await store({ biosVersion: '2' }, operationId);
    const again = await store({}, operationId);
    expect(again).toEqual(one);
    const more = await store({ serialNumber: 'S' }, operationId);
    expect(more).toMatchObject({ id: one.id, changeCount: 2 });
    expect((await servers.read(id, 'inspections', 'id')).totalCount).toBe(2);
  });

  it('repeated with the same key write nothing', async () => {
    const { id } = await servers.inspected();
    const attributes = [reported('bios', { A: 1 })];
    const input = { id, operationId: newId('operation'), powerState: 'OFF', components: [], attributes };
    const once = async () =>
      await suite.call(
        'serverInventoryStore',
        { idempotencyKey: `stored-${id}`, ...input },
        suite.fixture.tokens.service,
      );
    const first = await once();
    expect(await once()).toEqual(first);
    expect((await servers.historyOf(id, 'A')).totalCount).toBe(1);
  });

  it('are for viewers of the server’s tenant: not for one whose instance runs on the machine', async () => {
    const components = [disk('Bay 1', 'A')];
    const attributes = [
      reported('bios', { A: 1 }),
      reported('inventory', { 'DISK Bay 1: mediaType': 'SSD' }),
    ];
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
