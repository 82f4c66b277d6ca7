import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { subgraphFixture } from '#test/harness/graph.ts';
import { disk, reported } from './inspected-servers.ts';
import { startServersSuite, type ServerPayload, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite(subgraphFixture, { quarantinesCritical: true });
});
afterAll(async () => await suite?.stop());

async function reserve(siteId: string): Promise<ServerPayload> {
  const input = {
    operationId: newId('operation'),
    instanceId: newId('instance'),
    tenantId: suite.tenants.acme,
    siteId,
  };
  return await suite.call('serverReserve', input, suite.fixture.tokens.service);
}

interface Shown {
  readonly reason: string;
  readonly startedBy: string;
  readonly until: string | null;
  readonly byRule: boolean;
}

async function quarantineOf(id: string, token = suite.fixture.tokens.admin): Promise<Shown | null> {
  const document =
    'query($id: ID!) { server(id: $id) { imposedQuarantine { reason ticket startedBy startedAt until byRule } } }';
  const { server } = await suite.fixture.query<{ server: { imposedQuarantine: Shown | null } }>(
    token,
    document,
    { id },
  );
  return server.imposedQuarantine;
}

const start = async (id: string, more: object = {}, token?: string) =>
  (await suite.call('serverQuarantineStart', { id, reason: 'it lies about its disks', ...more }, token))
    .errors;

const end = async (id: string) => (await suite.call('serverQuarantineEnd', { id })).errors;

const observe = async (id: string, health: string) =>
  await suite.call('serverObserve', { id, health }, suite.fixture.tokens.service);

describe('quarantine that people impose', () => {
  it('keeps instances from getting the machine until it is ended', async () => {
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    expect(await start(id, { ticket: 'SEC-1' })).toEqual([]);
    expect(await quarantineOf(id)).toMatchObject({
      reason: 'it lies about its disks',
      ticket: 'SEC-1',
      startedBy: 'admin',
      until: null,
      byRule: false,
    });
    expect((await reserve(siteId)).errors).toMatchObject([
      { code: 'EXHAUSTED', message: expect.stringContaining('1 in quarantine') },
    ]);
    // Neither maintenance nor an inspection ends it.
    await suite.call('serverMaintenanceStart', { id, reason: 'a look inside' });
    await suite.call('serverMaintenanceEnd', { id });
    expect((await reserve(siteId)).errors).toMatchObject([{ code: 'EXHAUSTED' }]);
    expect(await end(id)).toEqual([]);
    expect(await end(id)).toEqual([]);
    expect((await reserve(siteId)).server?.id).toBe(id);
    const published = await suite.fixture.publishedEvents('events.server.quarantine-');
    expect(published.filter(({ subject }) => subject === id).map(({ type }) => type)).toEqual([
      expect.stringContaining('quarantine-started'),
      expect.stringContaining('quarantine-ended'),
    ]);
  });

  it('ends automatically at the moment that was given', async () => {
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    const soon = Date.now() + 2_000;
    expect(await start(id, { until: new Date(soon).toISOString() })).toEqual([]);
    expect((await reserve(siteId)).errors).toMatchObject([{ code: 'EXHAUSTED' }]);
    await setTimeout(Math.max(0, soon - Date.now()) + 50);
    expect(await quarantineOf(id)).toBeNull();
    expect((await reserve(siteId)).server?.id).toBe(id);
  });

  it('is refused with an end that has passed, without a reason, to viewers, and for a machine that left the fleet', async () => {
    const id = await suite.available();
    const past = new Date(Date.now() - 1_000).toISOString();
    expect(await start(id, { until: past })).toMatchObject([{ code: 'INVALID_INPUT', path: ['until'] }]);
    expect(await start(id, { reason: ' ' })).toMatchObject([{ code: 'INVALID_INPUT', path: ['reason'] }]);
    const viewer = await suite.fixture.person('viewer', ['viewer', suite.tenants.acme]);
    expect(await start(id, {}, viewer)).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await quarantineOf(id, viewer)).toBeNull();
    await suite.call('serverRetire', { id });
    expect(await start(id)).toMatchObject([{ code: 'CONFLICT', path: ['id'] }]);
  });
});

describe('quarantine by the rule of health', () => {
  it('lasts while the health as a whole is CRITICAL, and is not ended by what is not known', async () => {
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    await observe(id, 'CRITICAL');
    expect(await quarantineOf(id)).toMatchObject({ byRule: true, startedBy: 'rule of health' });
    expect((await reserve(siteId)).errors).toMatchObject([{ code: 'EXHAUSTED' }]);
    expect(await end(id)).toEqual([]);
    expect(await quarantineOf(id)).toBeNull();
    await observe(id, 'CRITICAL');
    await observe(id, 'UNKNOWN');
    expect(await quarantineOf(id)).toMatchObject({ byRule: true });
    await observe(id, 'OK');
    expect(await quarantineOf(id)).toBeNull();
    const operationId = newId('operation');
    const attributes = [reported('inventory', { 'DISK Bay 1: health': 'CRITICAL' }, false)];
    const inventory = { id, operationId, powerState: 'OFF', components: [disk('Bay 1', 'Z-1')], attributes };
    await suite.call('serverInventoryStore', inventory, suite.fixture.tokens.service);
    expect(await quarantineOf(id)).toMatchObject({ byRule: true });
  });

  it('leaves what people imposed', async () => {
    const id = await suite.available();
    await start(id);
    await observe(id, 'CRITICAL');
    await observe(id, 'OK');
    expect(await quarantineOf(id)).toMatchObject({ byRule: false, startedBy: 'admin' });
  });
});
