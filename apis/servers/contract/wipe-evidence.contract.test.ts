import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startServersSuite, type ServerPayload, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

const SIZE = 1_000_000;
const failure = { code: 'WIPE_INCOMPLETE', message: 'Disk 2 has no receipt.', step: 'certify' };

const disk = (serialNumber: string | null, name = `Disk ${serialNumber}`): object => ({
  kind: 'DISK',
  name,
  serialNumber,
  capacity: SIZE,
});

const receipt = (serialNumber: string, change: object = {}): object => ({
  disk: 'sda',
  serialNumber,
  wwn: 'naa.5000c500a0b1c2d3',
  method: 'OVERWRITE',
  erasedBy: 'INSTALLER',
  sizeBytes: SIZE,
  bytes: SIZE,
  verified: true,
  startedAt: '2026-01-01T00:00:00.000Z',
  finishedAt: '2026-01-01T00:10:00.000Z',
  evidence: [],
  ...change,
});

async function store(operationId: string, disks: readonly object[], skipped: readonly object[] = []) {
  const input = { operationId, disks, skipped, complete: true };
  return await suite.call('serverErasureStore', input, suite.fixture.tokens.service);
}

interface Wiping {
  readonly id: string;
  readonly operationId: string;
}

/** A server with these disks, whose erase has passed its point of no return. */
async function wiping(disks: readonly object[], more: object = {}): Promise<Wiping> {
  const id = await suite.available({ components: disks, ...more });
  return await erasing(id);
}

async function erasing(id: string): Promise<Wiping> {
  const { operation, errors } = await suite.call('serverErase', { id });
  expect(errors).toEqual([]);
  const operationId = operation?.id ?? '';
  await suite.report(operationId, 'START_CLEANING');
  return { id, operationId };
}

async function fail({ operationId }: Wiping): Promise<void> {
  await suite.report(operationId, 'UNLOCK', { outcome: 'FAILED', failure });
}

const causesOf = ({ erasure }: ServerPayload): string[] => erasure?.unproven.map(({ cause }) => cause) ?? [];

async function quarantineOf(id: string): Promise<{ code: string } | null> {
  const document = 'query($id: ID!) { server(id: $id) { quarantine { code } } }';
  type Answer = { server: { quarantine: { code: string } | null } };
  return (await suite.fixture.query<Answer>(suite.fixture.tokens.admin, document, { id })).server.quarantine;
}

describe('a wipe by the installer', () => {
  it('is certified by a receipt for every disk on record, with all that the installer reported', async () => {
    const { id, operationId } = await wiping([disk('W1'), disk('W2')]);
    const { erasure } = await store(operationId, [receipt('W1'), receipt(' w2 ')]);
    expect(erasure).toMatchObject({ unproven: [] });
    expect(JSON.parse(erasure?.certificate ?? '')).toMatchObject({
      server: { id },
      disks: [{ serialNumber: 'W1', wwn: 'naa.5000c500a0b1c2d3', bytes: SIZE, erasedBy: 'INSTALLER' }, {}],
    });
    expect((await suite.report(operationId, 'FINISH_CLEANING')).errors).toEqual([]);
    expect(await suite.read(id)).toMatchObject({ state: 'AVAILABLE' });
  });

  it('without a receipt for one disk has no certificate, and the server is not released', async () => {
    const { id, operationId } = await wiping([disk('X1'), disk('X2')]);
    const answer = await store(operationId, [receipt('X1')]);
    expect(answer.errors).toEqual([]);
    expect(answer.erasure).toMatchObject({
      certificate: null,
      unproven: [{ disk: 'Disk X2', serialNumber: 'X2', cause: 'NO_RECEIPT' }],
    });
    expect((await suite.report(operationId, 'FINISH_CLEANING')).errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await suite.read(id)).toMatchObject({ state: 'CLEANING' });
  });

  it('says of a disk that the installer left alone why', async () => {
    const { operationId } = await wiping([disk('Y1')]);
    const skipped = { disk: 'sda', serialNumber: 'Y1', sizeBytes: SIZE, reason: 'it is read-only' };
    const { erasure } = await store(operationId, [], [skipped]);
    expect(erasure?.unproven).toMatchObject([
      { cause: 'SKIPPED', message: expect.stringContaining('read-only') },
    ]);
  });

  it('of a server whose storage was never read proves nothing, and of one without disks everything', async () => {
    const unread = await wiping([], { unreadKinds: ['DISK'] });
    expect(causesOf(await store(unread.operationId, []))).toEqual(['INVENTORY_UNREAD']);
    const diskless = await wiping([]);
    expect(causesOf(await store(diskless.operationId, []))).toEqual([]);
    expect((await suite.report(diskless.operationId, 'FINISH_CLEANING')).errors).toEqual([]);
  });

  it('whose receipts name a disk of another server is a failure, also with an exception', async () => {
    const other = await suite.available({ components: [disk('OTHERS-1')] });
    const run = await wiping([disk('MINE-1')]);
    await suite.call('serverDiskExcept', { id: run.id, serialNumber: 'OTHERS-1', reason: 'a mistake' });
    const { erasure } = await store(run.operationId, [receipt('MINE-1'), receipt('others-1')]);
    expect(erasure).toMatchObject({
      certificate: null,
      unproven: [{ cause: 'OF_ANOTHER_SERVER', message: expect.stringContaining(other) }],
    });
  });

  it('may name a disk that a retired server had', async () => {
    const gone = await suite.available({ components: [disk('MOVED-1')] });
    expect((await suite.call('serverRetire', { id: gone })).errors).toEqual([]);
    const { operationId } = await wiping([disk('MOVED-1')]);
    expect(causesOf(await store(operationId, [receipt('MOVED-1')]))).toEqual([]);
  });
});

describe('a server whose wipe is not proven', () => {
  it('stays out of reservation after an inspection and after maintenance, until it is wiped', async () => {
    const siteId = await suite.site();
    const id = await suite.available({ components: [disk('Q1')] }, { siteId });
    await fail(await erasing(id));
    expect(await suite.read(id)).toMatchObject({ state: 'FAILED', failure: { code: 'WIPE_INCOMPLETE' } });

    const inspection = await suite.call('serverInspect', { id });
    const inspecting = inspection.operation?.id ?? '';
    await suite.report(inspecting, 'FINISH_INSPECTION', { outcome: 'SUCCEEDED' });
    expect(await suite.read(id)).toMatchObject({
      state: 'FAILED',
      operation: null,
      failure: { code: 'WIPE_INCOMPLETE' },
    });
    const biosApply = await suite.call('serverBiosApply', {
      id,
      attributes: [{ name: 'BootMode', text: 'Uefi' }],
    });
    const applying = biosApply.operation?.id ?? '';
    await suite.report(applying, 'START_MAINTENANCE');
    await suite.report(applying, 'FINISH_MAINTENANCE', { outcome: 'SUCCEEDED' });
    expect(await suite.read(id)).toMatchObject({ state: 'FAILED', failure: { code: 'WIPE_INCOMPLETE' } });

    const reservation = {
      operationId: newId('operation'),
      instanceId: newId('instance'),
      tenantId: suite.tenants.acme,
      siteId,
    };
    const { service } = suite.fixture.tokens;
    expect((await suite.call('serverReserve', reservation, service)).errors).toMatchObject([
      { code: 'EXHAUSTED' },
    ]);
    expect(await quarantineOf(id)).toMatchObject({ code: 'WIPE_INCOMPLETE' });

    const again = await erasing(id);
    await store(again.operationId, [receipt('Q1')]);
    await suite.report(again.operationId, 'FINISH_CLEANING', { outcome: 'SUCCEEDED' });
    expect(await suite.read(id)).toMatchObject({ state: 'AVAILABLE', failure: null });
    expect(await quarantineOf(id)).toBeNull();
  });

  it('may be inspected while its instance still has it, and stays FAILED and the instance’s', async () => {
    const siteId = await suite.site();
    const id = await suite.available({ components: [disk('I1')] }, { siteId });
    const [provision, instanceId, decommission] = [newId('operation'), newId('instance'), newId('operation')];
    const { service } = suite.fixture.tokens;
    const reservation = { operationId: provision, instanceId, tenantId: suite.tenants.acme, siteId };
    await suite.call('serverReserve', reservation, service);
    await suite.report(provision, 'START_PROVISIONING');
    await suite.report(provision, 'ACTIVATE');
    expect((await suite.call('serverInspect', { id })).errors).toMatchObject([{ code: 'CONFLICT' }]);
    await suite.call('serverHold', { operationId: decommission, instanceId }, service);
    await suite.report(decommission, 'START_CLEANING');
    await suite.report(decommission, 'FAIL', { failure });

    const { operation, errors } = await suite.call('serverInspect', { id });
    expect(errors).toEqual([]);
    await suite.report(operation?.id ?? '', 'FINISH_INSPECTION', { outcome: 'SUCCEEDED' });
    expect(await suite.read(id)).toMatchObject({
      state: 'FAILED',
      instance: { id: instanceId },
      failure: { code: 'WIPE_INCOMPLETE' },
    });
  });
});

describe('serverDiskExcept', () => {
  it('lets the next wipe be proven without the disk, and is named by its certificate, once', async () => {
    const first = await wiping([disk('E1'), disk(null, 'Slot 7')]);
    await fail(first);
    const { id } = first;
    for (const named of [{ serialNumber: 'e1' }, { disk: 'Slot 7' }]) {
      const { errors } = await suite.call('serverDiskExcept', { id, reason: 'shredded', ...named });
      expect(errors).toEqual([]);
    }
    const again = await erasing(id);
    const { erasure } = await store(again.operationId, []);
    expect(JSON.parse(erasure?.certificate ?? '')).toMatchObject({
      disks: [],
      exceptions: [
        { serialNumber: 'e1', disk: null, reason: 'shredded', exceptedBy: 'admin' },
        { serialNumber: null, disk: 'Slot 7' },
      ],
    });
    await suite.report(again.operationId, 'FINISH_CLEANING', { outcome: 'SUCCEEDED' });
    const later = await erasing(id);
    expect(causesOf(await store(later.operationId, []))).toEqual(['NO_RECEIPT', 'NO_SERIAL_NUMBER']);
  });

  it('requires the role admin on the owner of the server', async () => {
    const id = await suite.available();
    const { acme, rival } = suite.tenants;
    const input = { id, serialNumber: 'A', reason: 'removed' };
    const operator = await suite.fixture.person('operator', ['operator', acme]);
    const stranger = await suite.fixture.person('stranger', ['admin', rival]);
    expect((await suite.call('serverDiskExcept', input, operator)).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect((await suite.call('serverDiskExcept', input, stranger)).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  it.each([
    [{ reason: 'removed' }, 'INVALID_INPUT', ['serialNumber']],
    [{ serialNumber: 'A', disk: 'B', reason: 'removed' }, 'INVALID_INPUT', ['serialNumber']],
    [{ serialNumber: 'A', reason: ' ' }, 'INVALID_INPUT', ['reason']],
    [{ serialNumber: 'A', reason: 'two\nlines' }, 'INVALID_INPUT', ['reason']],
    [{ serialNumber: 'A'.repeat(256), reason: 'removed' }, 'INVALID_INPUT', ['serialNumber']],
    [{ disk: 'none such', reason: 'removed' }, 'NOT_FOUND', ['disk']],
  ])('refuses %o', async (input, code, path) => {
    const id = await suite.available();
    expect((await suite.call('serverDiskExcept', { id, ...input })).errors).toMatchObject([{ code, path }]);
  });
});
