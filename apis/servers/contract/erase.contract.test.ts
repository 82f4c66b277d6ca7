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
    erasures { ...shown } erasureHistory(first: 10) { totalCount nodes { ...shown } } } }
    fragment shown on ServerErasure { operation { id } disks { serialNumber evidence } certificate }`;
  type Shown = { erasures: Erasure[]; erasureHistory: { nodes: Erasure[]; totalCount: number } };
  const { server } = await suite.fixture.query<{ server: Shown }>(token, document, { id });
  const { nodes, totalCount } = server.erasureHistory;
  expect({ nodes, totalCount }).toEqual({ nodes: server.erasures, totalCount: server.erasures.length });
  return nodes;
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

  it('is reported by the operation that holds the server alone, and by our own workers alone', async () => {
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

describe('Server.diskExceptionHistory', () => {
  it('lists what people excepted in pages, newest first, for those who have a role on the tenant', async () => {
    const id = await suite.available();
    const { acme, rival } = suite.tenants;
    for (const serialNumber of ['A', 'B', 'C']) {
      const { errors } = await suite.call('serverDiskExcept', { id, serialNumber, reason: 'removed' });
      expect(errors).toEqual([]);
    }
    const page = async (after: string | null): Promise<Exceptions> => {
      const document = `query($id: ID!, $after: String) { server(id: $id) {
        diskExceptionHistory(first: 2, after: $after) {
          totalCount nodes { serialNumber used } pageInfo { endCursor hasNextPage } } } }`;
      const token = await suite.fixture.person('reader', ['viewer', acme]);
      type Answer = { server: { diskExceptionHistory: Exceptions } };
      return (await suite.fixture.query<Answer>(token, document, { id, after })).server.diskExceptionHistory;
    };
    const first = await page(null);
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ serialNumber: 'C', used: false }, { serialNumber: 'B' }],
      pageInfo: { hasNextPage: true },
    });
    const second = await page(first.pageInfo.endCursor);
    expect(second).toMatchObject({ nodes: [{ serialNumber: 'A' }], pageInfo: { hasNextPage: false } });
    const stranger = await suite.fixture.person('passer', ['admin', rival]);
    const document = 'query($id: ID!) { server(id: $id) { id } }';
    expect(await suite.fixture.query(stranger, document, { id })).toEqual({ server: null });
  });
});

interface Exceptions {
  readonly totalCount: number;
  readonly nodes: readonly object[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}
