import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startServersSuite, type ServerPayload, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

/** Asks for a server as a worker does, for a new operation and instance unless given. */
async function reserve(siteId: string, more: object = {}): Promise<ServerPayload> {
  const input = {
    operationId: newId('operation'),
    instanceId: newId('instance'),
    tenantId: suite.tenants.acme,
    siteId,
    ...more,
  };
  return await suite.call('serverReserve', input, suite.fixture.tokens.service);
}

describe('serverReserve', () => {
  it('gives 20 servers to 20 of 50 that ask at once, one each, and answers the others that there is none', async () => {
    const siteId = await suite.site();
    await Promise.all(Array.from({ length: 20 }, async () => await suite.available({}, { siteId })));
    const answers = await Promise.all(Array.from({ length: 50 }, async () => await reserve(siteId)));
    const winners = answers.flatMap(({ server }) => (server === null ? [] : [server.id]));
    expect(winners).toHaveLength(20);
    expect(new Set(winners).size).toBe(20);
    expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(
      Array(30).fill('EXHAUSTED'),
    );
  }, 120_000);

  it('gives an operation that repeats its request the server it has', async () => {
    const siteId = await suite.site();
    await Promise.all([suite.available({}, { siteId }), suite.available({}, { siteId })]);
    const asked = { operationId: newId('operation'), instanceId: newId('instance') };
    const answers = await Promise.all(Array.from({ length: 5 }, async () => await reserve(siteId, asked)));
    expect(new Set(answers.map(({ server }) => server?.id)).size).toBe(1);
    expect((await reserve(siteId)).errors).toEqual([]);
  });

  it('takes a machine that failed lately last', async () => {
    const siteId = await suite.site();
    const failed = await suite.available({}, { siteId, name: 'a comes first by name' });
    const first = await reserve(siteId);
    expect(first.server?.id).toBe(failed);
    const failure = { code: 'X', message: 'x', step: null };
    await suite.report(first.server?.operation?.id ?? '', 'FAIL', { failure });
    const { operation } = await suite.call('serverInspect', { id: failed });
    await suite.report(operation?.id ?? '', 'FINISH_INSPECTION', { outcome: 'SUCCEEDED' });
    const fresh = await suite.available({}, { siteId, name: 'b' });
    expect((await reserve(siteId)).server?.id).toBe(fresh);
    expect((await reserve(siteId)).server?.id).toBe(failed);
  });

  it('takes none of another site, and none that is held or not AVAILABLE', async () => {
    const siteId = await suite.site();
    expect((await reserve(siteId)).errors).toMatchObject([{ code: 'EXHAUSTED', path: ['siteId'] }]);
    await suite.enroll({ siteId });
    const { errors } = await reserve(siteId);
    expect(errors).toMatchObject([
      { code: 'EXHAUSTED', message: expect.stringContaining('1 not AVAILABLE') },
    ]);
  });
});

describe('network ports', () => {
  it('are those of the server that is reserved, by name or MAC address', async () => {
    const siteId = await suite.site();
    const port = (name: string, mac: string): object => ({
      components: [{ kind: 'PORT', name, mac, capacity: 25_000 }],
    });
    await suite.available(port('NIC.1', '02:0A:00:00:00:01'), { siteId, name: 'a' });
    const second = await suite.available(port('NIC.2', '02:0A:00:00:00:02'), { siteId, name: 'b' });
    const none = await reserve(siteId, { ports: ['NIC.2', 'NIC.3'] });
    expect(none.errors).toMatchObject([
      {
        code: 'EXHAUSTED',
        message: expect.stringContaining('1 by a network port NIC.2, 2 by a network port NIC.3'),
      },
    ]);
    expect((await reserve(siteId, { ports: ['nic.2', '02:0a:00:00:00:02'] })).server?.id).toBe(second);
  });
});

describe('requirements', () => {
  const cpu = (cores: number): object => ({
    components: [{ kind: 'PROCESSOR', name: 'CPU 0', capacity: cores }],
  });

  it('are met by the server that is taken', async () => {
    const siteId = await suite.site();
    await suite.available({ vendor: 'Dell', architecture: 'X86_64', ...cpu(8) }, { siteId });
    const large = await suite.available({ vendor: 'HPE', architecture: 'X86_64', ...cpu(64) }, { siteId });
    const arm = await suite.available({ vendor: 'HPE', architecture: 'AARCH64', ...cpu(64) }, { siteId });
    expect((await reserve(siteId, { requirements: { architecture: 'AARCH64' } })).server?.id).toBe(arm);
    expect((await reserve(siteId, { requirements: { minCores: 16 } })).server?.id).toBe(large);
    expect((await reserve(siteId, { requirements: { vendor: 'hpe' } })).errors).toMatchObject([
      { code: 'EXHAUSTED' },
    ]);
  });

  it('that no machine meets are named with how many machines each ruled out', async () => {
    const siteId = await suite.site();
    await Promise.all(
      [8, 16, 32].map(async (cores) => await suite.available({ vendor: 'Dell', ...cpu(cores) }, { siteId })),
    );
    const { errors } = await reserve(siteId, { requirements: { vendor: 'HPE', minCores: 20 } });
    expect(errors).toMatchObject([{ code: 'EXHAUSTED', path: ['requirements'] }]);
    expect(errors[0]?.message).toMatch(/Of 3 at the site/);
    expect(errors[0]?.message).toMatch(/3 by vendor HPE/);
    expect(errors[0]?.message).toMatch(/2 by cores of at least 20/);
  });

  it('that name a machine take that one or none', async () => {
    const siteId = await suite.site();
    await suite.available({}, { siteId, name: 'a' });
    const wanted = await suite.available({}, { siteId, name: 'b' });
    expect((await reserve(siteId, { requirements: { serverId: wanted } })).server?.id).toBe(wanted);
    expect((await reserve(siteId, { requirements: { serverId: wanted } })).errors).toMatchObject([
      { code: 'EXHAUSTED' },
    ]);
  });

  it('are text, not patterns: a vendor of %% fits nothing', async () => {
    const siteId = await suite.site();
    await suite.available({ vendor: 'Dell' }, { siteId });
    expect((await reserve(siteId, { requirements: { vendor: '%' } })).server).toBeNull();
    expect((await reserve(siteId, { requirements: { vendor: 'D_ll' } })).server).toBeNull();
  });
});

describe('the fence of an operation that has released its server', () => {
  it('refuses a late request of it to take one', async () => {
    const siteId = await suite.site();
    await suite.available({}, { siteId });
    const { server } = await reserve(siteId);
    const operationId = server?.operation?.id ?? '';
    await suite.report(operationId, 'RELEASE');
    expect((await reserve(siteId, { operationId })).errors).toMatchObject([
      { code: 'CONFLICT', path: ['operationId'] },
    ]);
    expect(await suite.read(server?.id ?? '')).toMatchObject({ state: 'AVAILABLE', operation: null });
  });

  it('holds also where it had taken none: the request it gave up on may still be on its way', async () => {
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    const operationId = newId('operation');
    expect((await suite.report(operationId, 'RELEASE')).errors).toEqual([]);
    expect((await reserve(siteId, { operationId })).errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await suite.read(id)).state).toBe('AVAILABLE');
  });

  it('leaves nothing held, whichever of the two comes first', async () => {
    const siteId = await suite.site();
    await Promise.all(Array.from({ length: 10 }, async () => await suite.available({}, { siteId })));
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        const operationId = newId('operation');
        await Promise.all([reserve(siteId, { operationId }), suite.report(operationId, 'RELEASE')]);
      }),
    );
    const answers = await Promise.all(Array.from({ length: 10 }, async () => await reserve(siteId)));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

describe('serverHold', () => {
  it('holds the server of an instance for one operation at a time, and names the holder to another', async () => {
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    const { server } = await reserve(siteId);
    const [first, instanceId] = [server?.operation?.id ?? '', server?.instance?.id ?? ''];
    await suite.report(first, 'START_PROVISIONING');
    await suite.report(first, 'ACTIVATE');
    const { service } = suite.fixture.tokens;
    const operationId = newId('operation');
    expect((await suite.call('serverHold', { operationId, instanceId }, service)).server?.id).toBe(id);
    const other = newId('operation');
    expect(
      (await suite.call('serverHold', { operationId: other, instanceId }, service)).errors,
    ).toMatchObject([{ code: 'CONFLICT', holder: operationId, retryable: true }]);
    await suite.report(operationId, 'UNLOCK');
    expect(await suite.read(id)).toMatchObject({
      state: 'IN_USE',
      operation: null,
      instance: { id: instanceId },
    });
    expect((await suite.call('serverHold', { operationId, instanceId }, service)).errors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });

  it('answers no server for an instance that has none', async () => {
    const input = { operationId: newId('operation'), instanceId: newId('instance') };
    const payload = await suite.call('serverHold', input, suite.fixture.tokens.service);
    expect(payload).toMatchObject({ server: null, errors: [] });
  });
});
