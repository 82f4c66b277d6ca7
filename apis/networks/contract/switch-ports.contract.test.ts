import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import type { Values } from '#platform/resource/testing/resource-client.ts';
import { followServer } from '../claims/follow-server.ts';
import { networksDomain } from '../domain.ts';
import { startNetworks, type NetworksSuite } from './networks-suite.ts';

let suite: NetworksSuite;
let vlanId: string;
let formerVlanId: string;
beforeAll(async () => {
  suite = await startNetworks();
  const groupId = await suite.create('VlanGroup', { tenantId: suite.tenants.acme, name: 'lab' });
  vlanId = await suite.create('Vlan', { groupId, vid: 20, name: 'tenant' });
  formerVlanId = await suite.create('Vlan', { groupId, vid: 99, name: 'unused' });
}, 120_000);
afterAll(async () => await suite?.fixture.stop());

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly holder: string | null;
}
interface ClaimView {
  readonly deviceId: string;
  readonly ports: string;
  readonly formerPorts: string | null;
}
interface Claimed {
  readonly claims: readonly ClaimView[];
  readonly unconnected: readonly string[];
  readonly errors: readonly Refusal[];
}

const CLAIM = `mutation($in: SwitchPortsClaimInput!) { switchPortsClaim(input: $in) {
  claims { deviceId ports formerPorts } unconnected errors { code message retryable holder } } }`;
const REPORT = `mutation($in: SwitchPortsReportInput!) { switchPortsReport(input: $in) {
  errors { code message retryable holder } } }`;
const CLAIMS = 'query($id: ID!) { switchPortClaims(operationId: $id) { deviceId ports formerPorts } }';

let keys = 0;
async function call<Answer>(document: string, input: object): Promise<Answer> {
  const { fixture } = suite;
  const keyed = { idempotencyKey: `claim-${(keys += 1)}`, ...input };
  const answer = await fixture.query<Record<string, Answer>>(fixture.tokens.service, document, { in: keyed });
  return Object.values(answer)[0] as Answer;
}

const claim = async (held: Held, more: object = {}): Promise<Claimed> =>
  await call<Claimed>(CLAIM, { ...held, vlanId, vid: 20, description: 'web-1', ...more });

async function claims(id: string): Promise<readonly ClaimView[]> {
  const { fixture } = suite;
  type Answer = { switchPortClaims: readonly ClaimView[] };
  return (await fixture.query<Answer>(fixture.tokens.service, CLAIMS, { id })).switchPortClaims;
}

interface Held {
  readonly serverId: string;
  readonly operationId: string;
}

/** A server that an operation holds. */
async function held(): Promise<Held> {
  const operationId = newId('operation');
  return { serverId: await suite.server({ operationId }), operationId };
}

/** A port of the server with a cable to a port of the device. */
async function cabled(serverId: string, deviceId: string, values: Values = {}, cable: Values = {}) {
  const { acme } = suite.tenants;
  const own = await suite.create('DevicePort', {
    tenantId: acme,
    serverId,
    name: `eth${(keys += 1)}`,
    kind: 'NETWORK',
  });
  const far = await suite.port(deviceId, values);
  await suite.create('Cable', { portAId: own, portBId: far, ...cable });
  return far;
}

const managed = async (values: Values = {}): Promise<string> =>
  await suite.device({ provider: 'openvswitch', managementAddress: '192.0.2.7', ...values });

async function recordOf(id: string) {
  const node = await suite.client('DevicePort').get(suite.fixture.tokens.admin, id);
  return {
    mode: node?.['mode'],
    untaggedVlanId: node?.['untaggedVlanId'],
    taggedVlanIds: node?.['taggedVlanIds'],
    description: node?.['description'],
  };
}

/** The projection has another fact of the server, and the domain follows it. */
async function serverNow(id: string, operationId: string | null): Promise<void> {
  const data = { name: 'any', siteId: suite.siteId, rackId: null, operationId };
  await suite.fixture.seedReferences({ kind: 'server', id, tenantId: suite.tenants.acme, data });
  await suite.fixture.database.transact(async (tx) => await followServer(tx, networksDomain.resources, id));
}

test('the ports to which a server is cabled are claimed, with what their records had before', async () => {
  const owner = await held();
  const [one, other] = [await managed(), await managed()];
  const single = await cabled(owner.serverId, one, {
    mode: 'TRUNK',
    untaggedVlanId: formerVlanId,
    mtu: 9_000,
  });
  const lagId = await suite.port(other, { name: 'bond0' });
  const member = await cabled(owner.serverId, other, { name: 'm1', lagId });
  await cabled(owner.serverId, one, {}, { status: 'PLANNED' });
  await suite.create('DevicePort', {
    tenantId: suite.tenants.acme,
    serverId: owner.serverId,
    name: 'bmc',
    kind: 'NETWORK',
    managementOnly: true,
  });

  const { claims: made, unconnected, errors } = await claim(owner);
  expect(errors).toEqual([]);
  expect(unconnected).toHaveLength(1);
  const vlans = { mode: 'ACCESS', untaggedVid: 20, taggedVids: [] };
  const desired = Object.fromEntries(
    made.map(({ deviceId, ports }) => [deviceId, JSON.parse(ports) as object[]]),
  );
  expect(desired[one]).toEqual([{ name: expect.any(String), description: 'web-1', vlans }]);
  expect(desired[other]).toHaveLength(2);
  expect(desired[other]).toEqual(
    expect.arrayContaining([
      { name: 'bond0', description: 'web-1', vlans },
      { name: 'm1', description: 'web-1' },
    ]),
  );
  const written = { mode: 'ACCESS', untaggedVlanId: vlanId, taggedVlanIds: null, description: 'web-1' };
  expect(await recordOf(single)).toEqual(written);
  expect(await recordOf(lagId)).toEqual(written);
  expect(await recordOf(member)).toMatchObject({ mode: null, untaggedVlanId: null, description: 'web-1' });

  // An attempt that is repeated claims nothing twice, and keeps the ports that were read first.
  expect((await claim(owner)).claims).toEqual(made);
  const { operationId } = owner;
  const port = { name: 'eth1', enabled: null, linkUp: null, description: null, mtu: 1_500 };
  const former = JSON.stringify([{ ...port, vlans: null, lag: null, unsupported: null }]);
  const keep = { operationId, deviceId: one, action: 'KEEP_PORTS' };
  await call(REPORT, { ...keep, formerPorts: former });
  await call(REPORT, { ...keep, formerPorts: '[]' });
  const kept = (await claims(operationId)).find(({ deviceId }) => deviceId === one);
  expect(JSON.parse(kept?.formerPorts ?? '')).toEqual(JSON.parse(former));

  // A record that a person has changed meanwhile stays so.
  await suite.client('DevicePort').update(suite.fixture.tokens.admin, lagId, { description: 'mine' });
  for (const deviceId of [one, other, one]) await call(REPORT, { operationId, deviceId, action: 'RESTORED' });
  expect(await recordOf(single)).toEqual({
    mode: 'TRUNK',
    untaggedVlanId: formerVlanId,
    taggedVlanIds: null,
    description: null,
  });
  expect(await recordOf(lagId)).toEqual({ ...written, description: 'mine' });
  expect(await claims(operationId)).toEqual([]);
  const late = await call<Claimed>(REPORT, { ...keep, formerPorts: former });
  expect(late.errors).toMatchObject([{ code: 'CONFLICT' }]);
});

test('two operations claim ports of one device, and each keeps its own former configuration', async () => {
  const deviceId = await managed();
  const [first, second] = [await held(), await held()];
  for (const { serverId } of [first, second]) await cabled(serverId, deviceId);
  expect((await claim(first)).errors).toEqual([]);
  expect((await claim(second)).errors).toEqual([]);
  const port = { name: 'eth1', enabled: null, linkUp: null, description: null, mtu: 1_500 };
  const former = JSON.stringify([{ ...port, vlans: null, lag: null, unsupported: null }]);
  await call(REPORT, { operationId: first.operationId, deviceId, action: 'KEEP_PORTS', formerPorts: former });
  expect(await claims(second.operationId)).toMatchObject([{ formerPorts: null }]);
  await call(REPORT, { operationId: second.operationId, deviceId, action: 'RESTORED' });
  expect(await claims(first.operationId)).toMatchObject([{ deviceId }]);
});

test('a claimed port is changed by no other operation, and its device stays where it is, until the claim ends', async () => {
  const { admin } = suite.fixture.tokens;
  const owner = await held();
  const deviceId = await managed();
  const portId = await cabled(owner.serverId, deviceId, { name: 'eth1' });
  const free = await suite.port(deviceId, { name: 'eth2', description: 'free' });
  await claim(owner);
  const devices = suite.client('NetworkDevice');
  const apply = `mutation($in: DevicePortsApplyInput!) { devicePortsApply(input: $in) {
    operation { id } errors { code message retryable holder } } }`;
  type Applied = { devicePortsApply: { operation: { id: string } | null; errors: Refusal[] } };
  const applied = async (portIds: string[]) =>
    (
      await suite.fixture.query<Applied>(admin, apply, {
        in: { idempotencyKey: `apply-${(keys += 1)}`, deviceId, portIds },
      })
    ).devicePortsApply;
  const refusals = [
    (await applied([portId])).errors,
    (await devices.update(admin, deviceId, { managementAddress: '192.0.2.8' })).errors,
    (await devices.delete(admin, deviceId)).errors,
  ];
  for (const errors of refusals)
    expect(errors).toMatchObject([{ code: 'CONFLICT', holder: owner.operationId }]);

  // A fact of the same operation ends nothing.
  await serverNow(owner.serverId, owner.operationId);
  expect(await claims(owner.operationId)).toHaveLength(1);
  // Another operation on the device goes first, and a claim waits for it.
  const { operation } = await applied([free]);
  const second = await held();
  await cabled(second.serverId, deviceId);
  expect((await claim(second)).errors).toMatchObject([
    { code: 'CONFLICT', retryable: true, holder: operation?.id },
  ]);
  await serverNow(owner.serverId, null);
  expect(await claims(owner.operationId)).toEqual([]);
  expect((await claim(owner)).errors).toMatchObject([{ code: 'CONFLICT', retryable: true }]);
});

test('what cannot be claimed is refused, with what to do', async () => {
  const cases = [
    [{ provider: null }, {}, 'INVALID_INPUT', /no provider or no managementAddress/],
    [{ managementAddress: '198.51.100.7' }, {}, 'INVALID_INPUT', /198\.51\.100\.7/],
    [{}, { vid: 21 }, 'CONFLICT', /has the VLAN id 20, and had 21/],
    [{}, { vlanId: newId('vlan') }, 'NOT_FOUND', /no longer exists/],
  ] as const;
  for (const [device, input, code, message] of cases) {
    const owner = await held();
    const portId = await cabled(owner.serverId, await managed(device));
    const { claims: made, errors } = await claim(owner, input);
    expect(errors).toMatchObject([{ code, message: expect.stringMatching(message) }]);
    expect(made).toEqual([]);
    expect(await recordOf(portId)).toMatchObject({ mode: null, untaggedVlanId: null });
  }
  const elsewhere = await held();
  const siteId = newId('site');
  await suite.fixture.seedReferences({ kind: 'site', id: siteId, tenantId: suite.tenants.acme });
  await cabled(elsewhere.serverId, await managed({ siteId }));
  expect((await claim(elsewhere)).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  const alone = await held();
  expect(await claim(alone)).toEqual({ claims: [], unconnected: [], errors: [] });
});
