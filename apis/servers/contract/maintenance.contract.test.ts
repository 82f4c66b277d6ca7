import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startServersSuite, type ServerPayload, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
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

async function maintenanceOf(id: string, token = suite.fixture.tokens.admin): Promise<object | null> {
  const document =
    'query($id: ID!) { server(id: $id) { maintenance { reason ticket startedBy startedAt until } } }';
  const { server } = await suite.fixture.query<{ server: { maintenance: object | null } }>(token, document, {
    id,
  });
  return server.maintenance;
}

const start = async (id: string, more: object = {}) =>
  (await suite.call('serverMaintenanceStart', { id, reason: 'new power supply', ...more })).errors;

describe('maintenance of a server', () => {
  it('keeps instances from getting it until a person ends it', async () => {
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    expect(await start(id, { ticket: 'OPS-1' })).toEqual([]);
    expect(await maintenanceOf(id)).toMatchObject({
      reason: 'new power supply',
      ticket: 'OPS-1',
      startedBy: 'admin',
      until: null,
    });
    const refused = await reserve(siteId);
    expect(refused.errors).toMatchObject([
      { code: 'EXHAUSTED', message: expect.stringContaining('1 in maintenance') },
    ]);
    const end = async () => (await suite.call('serverMaintenanceEnd', { id })).errors;
    expect(await end()).toEqual([]);
    expect(await end()).toEqual([]);
    expect(await maintenanceOf(id)).toBeNull();
    expect((await reserve(siteId)).server?.id).toBe(id);
    const published = await suite.fixture.publishedEvents('events.server.maintenance-');
    expect(published.filter(({ subject }) => subject === id).map(({ type }) => type)).toEqual([
      expect.stringContaining('maintenance-started'),
      expect.stringContaining('maintenance-ended'),
    ]);
  });

  it('ends automatically at the moment that was given', async () => {
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    const until = new Date(Date.now() + 86_400_000).toISOString();
    expect(await start(id, { until })).toEqual([]);
    expect(await maintenanceOf(id)).toMatchObject({ until });
    expect((await reserve(siteId)).errors).toMatchObject([{ code: 'EXHAUSTED' }]);
    const first = await maintenanceOf(id);
    const soon = Date.now() + 2_000;
    expect(await start(id, { until: new Date(soon).toISOString(), reason: 'nearly done' })).toEqual([]);
    await setTimeout(Math.max(0, soon - Date.now()) + 50);
    expect(await maintenanceOf(id)).toBeNull();
    expect((await reserve(siteId)).server?.id).toBe(id);
    expect(first).toMatchObject({ reason: 'new power supply' });
  });

  it('is refused with an end that has passed, without a reason, and for a machine that left the fleet', async () => {
    const id = await suite.available();
    const past = new Date(Date.now() - 1_000).toISOString();
    expect(await start(id, { until: past })).toMatchObject([{ code: 'INVALID_INPUT', path: ['until'] }]);
    expect(await start(id, { reason: ' ' })).toMatchObject([{ code: 'INVALID_INPUT', path: ['reason'] }]);
    const viewer = await suite.fixture.person('viewer', ['viewer', suite.tenants.acme]);
    const { errors } = await suite.call('serverMaintenanceStart', { id, reason: 'not mine' }, viewer);
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await maintenanceOf(id, viewer)).toBeNull();
    await suite.call('serverRetire', { id });
    expect(await start(id)).toMatchObject([{ code: 'CONFLICT', path: ['id'] }]);
  });
});
