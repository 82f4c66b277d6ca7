import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

interface Erasure {
  readonly operation: { readonly id: string };
  readonly disks: readonly { readonly serialNumber: string; readonly evidence: readonly string[] }[];
  readonly certificate: string | null;
}

const disk = (serialNumber: string): object => ({
  kind: 'DISK',
  name: `Disk ${serialNumber}`,
  serialNumber,
  capacity: 1_000_000,
});

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

const receipt = (serialNumber: string): object => ({
  disk: `/redfish/v1/Chassis/1/Drives/${serialNumber}`,
  serialNumber,
  method: 'CRYPTO_ERASE',
  erasedBy: 'BMC',
  verified: true,
  startedAt: '2026-01-01T00:00:00.000Z',
  finishedAt: '2026-01-01T00:10:00.000Z',
  evidence: ['task 7: Completed, OK'],
});

async function store(operationId: string, serials: readonly string[], complete = false) {
  const input = { operationId, disks: serials.map(receipt), complete };
  return await suite.call('serverErasureStore', input, suite.fixture.tokens.service);
}

async function erasuresOf(id: string, token = suite.fixture.tokens.admin): Promise<readonly Erasure[]> {
  const document = `query($id: ID!) { server(id: $id) {
    erasures { operation { id } disks { serialNumber evidence } certificate } } }`;
  const { server } = await suite.fixture.query<{ server: { erasures: Erasure[] } }>(token, document, { id });
  return server.erasures;
}

let count = 0;

/** A server whose erase has passed its point of no return; it has so many disks. */
async function erasing(disks = 2): Promise<{ id: string; operationId: string; serials: string[] }> {
  count += 1;
  const serials = Array.from({ length: disks }, (_, index) => `D${count}-${index}`);
  const hardware = { vendor: 'Acme', serialNumber: `SN-${count}`, components: serials.map(disk) };
  const id = await suite.available(hardware);
  const { operation, errors } = await suite.call('serverErase', { id });
  expect(errors).toEqual([]);
  const operationId = operation?.id ?? '';
  await suite.report(operationId, 'START_CLEANING');
  return { id, operationId, serials };
}

describe('serverErase', () => {
  it('holds the server, which is AVAILABLE until there is no way back, and AVAILABLE again at the end', async () => {
    const id = await suite.available();
    const { server, operation } = await suite.call('serverErase', { id });
    expect(operation).toMatchObject({ kind: 'ERASE', state: 'PENDING' });
    expect(server).toMatchObject({ state: 'AVAILABLE', operation: { id: operation?.id } });
    const operationId = operation?.id ?? '';
    await suite.report(operationId, 'START_CLEANING');
    expect(await suite.read(id)).toMatchObject({ state: 'CLEANING' });
    await store(operationId, [], true);
    await suite.report(operationId, 'FINISH_CLEANING', { outcome: 'SUCCEEDED' });
    expect(await suite.read(id)).toMatchObject({ state: 'AVAILABLE', operation: null });
    const ended = await suite.fixture.publishedEvents('events.operation.ended');
    expect(ended.filter(({ subject }) => subject === operationId)).toMatchObject([
      { data: { kind: 'ERASE', outcome: 'SUCCEEDED' } },
    ]);
  });

  it('keeps the cause of a FAILED server while nothing is erased', async () => {
    const { id, operationId } = await erasing();
    const failure = { code: 'VERIFICATION_FAILED', message: 'The disk broke.', step: 'erase-disks' };
    // As workers of earlier versions report it.
    await suite.report(operationId, 'LET_GO', { outcome: 'FAILED', failure });
    expect(await suite.read(id)).toMatchObject({ state: 'FAILED', failure: { code: 'VERIFICATION_FAILED' } });
    const { operation } = await suite.call('serverErase', { id });
    await suite.report(operation?.id ?? '', 'UNLOCK', { outcome: 'CANCELLED' });
    expect(await suite.read(id)).toMatchObject({
      state: 'FAILED',
      operation: null,
      failure: { code: 'VERIFICATION_FAILED' },
    });
  });

  it('is refused while an instance has the server, and while an operation does', async () => {
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    const [operationId, instanceId] = [newId('operation'), newId('instance')];
    const { service } = suite.fixture.tokens;
    const reservation = { operationId, instanceId, tenantId: suite.tenants.acme, siteId };
    await suite.call('serverReserve', reservation, service);
    const held = await suite.call('serverErase', { id });
    expect(held.errors).toMatchObject([{ code: 'CONFLICT', holder: operationId }]);
    await suite.report(operationId, 'START_PROVISIONING');
    await suite.report(operationId, 'ACTIVATE');
    const occupied = await suite.call('serverErase', { id });
    expect(occupied.errors).toMatchObject([{ code: 'CONFLICT', holder: instanceId }]);
  });

  it('takes the role operator on the owner of the server', async () => {
    const id = await suite.available();
    const { acme, rival } = suite.tenants;
    const member = await suite.fixture.person('member', ['member', acme]);
    const stranger = await suite.fixture.person('stranger', ['admin', rival]);
    expect((await suite.call('serverErase', { id }, member)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await suite.call('serverErase', { id }, stranger)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('the evidence', () => {
  it('is on the graph disk by disk, with a certificate once every disk is erased', async () => {
    const { id, operationId, serials } = await erasing();
    const [first = '', second = ''] = serials;
    await store(operationId, [first]);
    expect(await erasuresOf(id)).toMatchObject([
      { operation: { id: operationId }, certificate: null, disks: [{ serialNumber: first }] },
    ]);
    await store(operationId, serials, true);
    const [erasure] = await erasuresOf(id);
    expect(erasure?.disks).toMatchObject([{ serialNumber: first }, { evidence: ['task 7: Completed, OK'] }]);
    expect(JSON.parse(erasure?.certificate ?? '')).toMatchObject({
      document: 'erasure-certificate',
      version: 1,
      operation: { id: operationId, requestedBy: 'admin' },
      server: { id, vendor: 'Acme' },
      disks: [{ serialNumber: first, method: 'CRYPTO_ERASE' }, { serialNumber: second }],
      exceptions: [],
    });
  });

  it('does not change once it is certified', async () => {
    const { id, operationId, serials } = await erasing(1);
    await store(operationId, serials, true);
    const certified = await erasuresOf(id);
    await store(operationId, [...serials, 'D2'], true);
    expect(await erasuresOf(id)).toEqual(certified);
  });

  it('is told by the operation that holds the server alone, and by our own workers alone', async () => {
    expect((await store(newId('operation'), ['D1'])).errors).toMatchObject([{ code: 'CONFLICT' }]);
    const { operationId } = await erasing();
    const input = { operationId, disks: [receipt('D1')], complete: true };
    expect((await suite.call('serverErasureStore', input)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('is not for a tenant whose instance runs on the machine now', async () => {
    const { id, operationId, serials } = await erasing();
    await store(operationId, serials, true);
    await suite.report(operationId, 'FINISH_CLEANING', { outcome: 'SUCCEEDED' });
    const { rival, acme } = suite.tenants;
    const input = {
      operationId: newId('operation'),
      instanceId: newId('instance'),
      tenantId: rival,
      siteId: suite.siteId,
      requirements: { serverId: id },
    };
    await suite.call('serverReserve', input, suite.fixture.tokens.service);
    expect(await erasuresOf(id, await suite.fixture.person('guest', ['admin', rival]))).toEqual([]);
    expect(await erasuresOf(id, await suite.fixture.person('owner', ['viewer', acme]))).toHaveLength(1);
  });
});
