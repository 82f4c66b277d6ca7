import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#platform/auth/roles.ts';
import { newId } from '#platform/ids/id.ts';
import { startServersSuite, type ServerPayload, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

/** A server of acme's on which an instance of the lab runs. */
async function inUse(tenantId = suite.tenants.lab): Promise<{ id: string; instanceId: string }> {
  const siteId = await suite.site();
  const id = await suite.available({}, { siteId });
  const [operationId, instanceId] = [newId('operation'), newId('instance')];
  await suite.call(
    'serverReserve',
    { operationId, instanceId, tenantId, siteId },
    suite.fixture.tokens.service,
  );
  await suite.report(operationId, 'START_PROVISIONING');
  await suite.report(operationId, 'ACTIVATE');
  return { id, instanceId };
}

const requested = async (operationId: string | undefined): Promise<unknown> =>
  (await suite.fixture.publishedEvents('events.server.power-requested'))
    .map(({ data }) => data)
    .find((data) => (data as { operationId: string }).operationId === operationId);

describe('serverPowerSet', () => {
  it('holds a free server without changing its state, and asks for the operation', async () => {
    const id = await suite.available();
    const { server, operation, errors } = await suite.call('serverPowerSet', { id, action: 'ON' });
    expect(errors).toEqual([]);
    expect(operation).toMatchObject({ kind: 'POWER', state: 'PENDING' });
    expect(server).toMatchObject({ state: 'AVAILABLE', operation: { id: operation?.id } });
    expect(await requested(operation?.id)).toMatchObject({
      kind: 'POWER',
      action: 'ON',
      subject: { kind: 'Server', id },
      related: [],
      tenantId: suite.tenants.acme,
      title: `Turn on ${server?.name}`,
    });
  });

  it('releases the server in the state it has, and publishes how the operation ended, once', async () => {
    const { id, instanceId } = await inUse();
    const { operation } = await suite.call('serverPowerSet', { id, action: 'CYCLE' });
    const failure = { code: 'BMC_UNREACHABLE', message: 'The BMC is unavailable.', step: 'power-on' };
    const end = { outcome: 'FAILED', failure };
    await suite.report(operation?.id ?? '', 'UNLOCK', end);
    await suite.report(operation?.id ?? '', 'UNLOCK', end);
    expect(await suite.read(id)).toMatchObject({
      state: 'IN_USE',
      operation: null,
      failure: null,
      instance: { id: instanceId },
    });
    const published = await suite.fixture.publishedEvents('events.operation.ended');
    expect(published.filter(({ subject }) => subject === operation?.id)).toMatchObject([
      {
        data: {
          kind: 'POWER',
          related: [{ kind: 'Instance', id: instanceId }],
          outcome: 'FAILED',
          failure: { code: 'BMC_UNREACHABLE' },
        },
      },
    ]);
  });

  it('is refused while an operation holds the server, and keeps the server from every other one', async () => {
    const { id, instanceId } = await inUse();
    const { operation } = await suite.call('serverPowerSet', { id, action: 'OFF' });
    const holder = operation?.id;
    expect((await suite.call('serverPowerSet', { id, action: 'ON' })).errors).toMatchObject([
      { code: 'CONFLICT', holder },
    ]);
    const other = { operationId: newId('operation'), instanceId };
    expect((await suite.call('serverHold', other, suite.fixture.tokens.service)).errors).toMatchObject([
      { code: 'CONFLICT', holder },
    ]);
  });

  it('lets one of many win that ask at the same moment', async () => {
    const id = await suite.available();
    const raced = await Promise.all(
      Array.from({ length: 6 }, async () => await suite.call('serverPowerSet', { id, action: 'ON' })),
    );
    expect(raced.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(Array(5).fill('CONFLICT'));
  });

  it('is for machines that are AVAILABLE or IN_USE', async () => {
    const { id, operationId } = await suite.enroll();
    await suite.report(operationId, 'FAIL', { outcome: 'FAILED' });
    expect((await suite.call('serverPowerSet', { id, action: 'ON' })).errors).toMatchObject([
      { code: 'CONFLICT', path: ['id'], message: expect.stringContaining('FAILED') },
    ]);
  });

  it('is refused at another version than the caller saw', async () => {
    const id = await suite.available();
    const { version } = await suite.read(id);
    const input = { id, action: 'ON', expectedVersion: version - 1 };
    expect((await suite.call('serverPowerSet', input)).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });
});

describe('who may switch the power', () => {
  const asks = async (id: string, tenant: string, role: Role): Promise<ServerPayload> => {
    const token = await suite.fixture.person(`${role} of ${tenant}`, [role, tenant]);
    return await suite.call('serverPowerSet', { id, action: 'ON' }, token);
  };

  it('is the operator of its owner', async () => {
    const { id } = await inUse(suite.tenants.rival);
    expect((await asks(id, suite.tenants.acme, 'member')).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await asks(id, suite.tenants.acme, 'operator')).errors).toEqual([]);
  });

  it('is the member of the tenant whose instance runs on it, whose operation it then is', async () => {
    const { rival, acme } = suite.tenants;
    const { id, instanceId } = await inUse(rival);
    expect((await asks(id, rival, 'viewer')).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await asks(id, acme, 'viewer')).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const { operation, errors } = await asks(id, rival, 'member');
    expect(errors).toEqual([]);
    expect(await requested(operation?.id)).toMatchObject({
      tenantId: rival,
      related: [{ kind: 'Instance', id: instanceId }],
    });
  });

  it('is refused to another tenant, for which the machine does not exist', async () => {
    const { id } = await inUse();
    expect((await asks(id, suite.tenants.rival, 'admin')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
