import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { machine, metMachines, type Hardware, type MetMachines } from './met-machines.ts';
import { enrollment, startServersSuite, type ServerPayload, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;
let enrollAs: MetMachines['enrollAs'];
let [ada, bob] = ['', ''];

beforeAll(async () => {
  suite = await startServersSuite();
  ({ enrollAs } = metMachines(suite));
  ada = await suite.fixture.person('ada', ['admin', suite.tenants.acme]);
  bob = await suite.fixture.person('bob', ['admin', suite.tenants.acme]);
});
afterAll(async () => await suite?.stop());

const abandon = async (id: string, token: string, more: object = {}): Promise<ServerPayload> =>
  await suite.call('serverAbandon', { id, reason: 'its BMC burnt out', ...more }, token);

/** A server that an instance has, whose BMC is dead. */
async function inUse(known: Hardware = machine()): Promise<{ id: string; instanceId: string; name: string }> {
  const { id } = await enrollAs(known);
  const [operationId, instanceId] = [newId('operation'), newId('instance')];
  const { acme } = suite.tenants;
  const requirements = { serverId: id };
  const input = { operationId, instanceId, tenantId: acme, siteId: suite.siteId, requirements };
  await suite.call('serverReserve', input, suite.fixture.tokens.service);
  await suite.report(operationId, 'START_PROVISIONING');
  await suite.report(operationId, 'ACTIVATE');
  return { id, instanceId, name: (await suite.read(id)).name };
}

interface AbandonedView {
  readonly quarantine: { readonly code: string; readonly message: string } | null;
  readonly bmc: { readonly address: string; readonly credentialRef: string | null };
  readonly abandonment: {
    readonly requestedBy: string;
    readonly confirmedBy: string | null;
    readonly reason: string;
    readonly formerName: string | null;
    readonly formerInstanceId: string | null;
  } | null;
}

async function view(id: string): Promise<AbandonedView> {
  const document = `query($id: ID!) { server(id: $id) { quarantine { code message } bmc { address credentialRef }
    abandonment { requestedBy requestedAt reason confirmedBy confirmedAt confirmedBecause formerName formerInstanceId } } }`;
  const { admin } = suite.fixture.tokens;
  return (await suite.fixture.query<{ server: AbandonedView }>(admin, document, { id })).server;
}

describe('serverAbandon', () => {
  it('frees name, BMC and instance once another admin has confirmed it, and keeps the record in quarantine', async () => {
    const { id, instanceId, name } = await inUse();
    const { address } = (await view(id)).bmc;
    expect((await abandon(id, ada)).errors).toEqual([]);
    expect(await suite.read(id)).toMatchObject({ state: 'IN_USE', instance: { id: instanceId }, name });
    expect((await abandon(id, ada)).errors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('Another admin') },
    ]);
    expect((await abandon(id, bob, { reason: 'seen it in the rack' })).errors).toEqual([]);
    expect(await suite.read(id)).toMatchObject({
      state: 'FAILED',
      instance: null,
      failure: { code: 'ABANDONED' },
    });
    expect(await view(id)).toMatchObject({
      quarantine: { code: 'ABANDONED', message: 'its BMC burnt out' },
      bmc: { credentialRef: null },
      abandonment: {
        requestedBy: 'ada',
        confirmedBy: 'bob',
        reason: 'its BMC burnt out',
        confirmedBecause: 'seen it in the rack',
        formerName: name,
        formerInstanceId: instanceId,
      },
    });
    const bmc = { address, provider: 'redfish', credential: { username: 'a', password: 'b' } };
    const successor = await suite.call('serverEnroll', enrollment(suite.siteId, { name, bmc }));
    expect(successor.errors).toEqual([]);
    const hold = { operationId: newId('operation'), instanceId };
    const held = await suite.call('serverHold', hold, suite.fixture.tokens.service);
    expect(held).toMatchObject({ server: null, errors: [] });
  });

  it('lets the machine be used again in no way but by a BMC that it answers at, and an erase', async () => {
    const known = machine();
    const { id } = await inUse(known);
    await abandon(id, ada);
    await abandon(id, bob);
    expect((await enrollAs(known)).stored.errors).toMatchObject([{ code: 'CONFLICT', holder: id }]);
    for (const verb of ['serverInspect', 'serverErase', 'serverRetire'] as const)
      expect((await suite.call(verb, { id })).errors, verb).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await abandon(id, ada)).errors).toMatchObject([{ code: 'CONFLICT' }]);

    const bmc = { address: 'https://back.test', credential: { username: 'a', password: 'b' } };
    const { operation, errors } = await suite.call('serverBmcUpdate', { id, bmc });
    expect(errors).toEqual([]);
    const operationId = operation?.id ?? '';
    const { service } = suite.fixture.tokens;
    const found = { operationId, purpose: 'REPLACE_BMC', components: [], ...known };
    expect((await suite.call('serverIdentityReport', found, service)).refusal).toBeNull();
    await suite.call('serverBmcPromote', { operationId }, service);
    await suite.report(operationId, 'UNLOCK', { outcome: 'SUCCEEDED' });
    expect((await suite.call('serverRetire', { id })).errors).toMatchObject([{ code: 'CONFLICT' }]);
    const inspect = (await suite.call('serverInspect', { id })).operation?.id ?? '';
    await suite.report(inspect, 'START_INSPECTION');
    await suite.report(inspect, 'FINISH_INSPECTION', { outcome: 'SUCCEEDED' });
    expect(await suite.read(id)).toMatchObject({ state: 'FAILED', failure: { code: 'ABANDONED' } });
    expect((await suite.call('serverErase', { id })).errors).toEqual([]);
  });

  it('is not confirmed by the same person under another name of theirs', async () => {
    const { id } = await inUse();
    const admin = ['admin', suite.tenants.acme] as const;
    const [first, second] = [
      await suite.fixture.person('Ada Lovelace <ada@fleet.test>', admin),
      await suite.fixture.person('ADA@fleet.test', admin),
    ];
    expect((await abandon(id, first)).errors).toEqual([]);
    expect((await abandon(id, second)).errors).toMatchObject([{ code: 'CONFLICT', path: ['id'] }]);
    expect((await view(id)).abandonment).toMatchObject({ confirmedBy: null });
  });

  it('must be requested again unless it is confirmed within a day', async () => {
    const { id } = await inUse();
    await abandon(id, ada);
    await suite.fixture.database
      .fork()
      .execute(
        `update server set abandonment = jsonb_set(abandonment, '{requestedAt}', to_jsonb('2026-01-01T00:00:00Z'::text)) where id = ?`,
        [id],
      );
    expect((await abandon(id, bob)).errors).toEqual([]);
    expect(await view(id)).toMatchObject({ abandonment: { requestedBy: 'bob', confirmedBy: null } });
    expect(await suite.read(id)).toMatchObject({ state: 'IN_USE' });
  });

  it('takes the role admin, a person, and a server that is IN_USE or FAILED and not held', async () => {
    const { id } = await inUse();
    const operator = await suite.fixture.person('olga', ['operator', suite.tenants.acme]);
    const stranger = await suite.fixture.person('stranger', ['admin', suite.tenants.rival]);
    expect((await abandon(id, operator)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await abandon(id, stranger)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await abandon(id, suite.fixture.tokens.service)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await abandon(id, ada, { reason: '' })).errors).toMatchObject([{ path: ['reason'] }]);
    const { id: free } = await enrollAs(machine());
    expect((await abandon(free, ada)).errors).toMatchObject([{ code: 'CONFLICT', path: ['id'] }]);
    const { operation } = await suite.call('serverPowerSet', { id, action: 'OFF' });
    expect((await abandon(id, ada)).errors).toMatchObject([{ code: 'CONFLICT', holder: operation?.id }]);
  });
});

describe('serverRetire', () => {
  it('is refused for a server whose disks may hold data: its machine could be enrolled again', async () => {
    const { id } = await enrollAs(machine());
    const { operation } = await suite.call('serverErase', { id });
    await suite.report(operation?.id ?? '', 'START_CLEANING');
    const failure = { code: 'WIPE_UNFINISHED', message: 'a disk failed', step: 'erase-disks' };
    await suite.report(operation?.id ?? '', 'FAIL', { failure, outcome: 'FAILED' });
    expect((await suite.call('serverRetire', { id })).errors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('serverErase') },
    ]);
  });
});
