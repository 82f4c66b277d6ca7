import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cloudEvent } from '#platform/events/cloud-event.ts';
import { newId } from '#platform/ids/id.ts';
import { resourceClient } from '#platform/resource/testing/resource-client.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { serverResources } from '../resources.ts';
import { startServersSuite, type Refusal, type ServersSuite } from './servers-suite.ts';

interface ChassisSuite extends ServersSuite {
  readonly fixture: ResourceDomainFixture;
}

let suite: ChassisSuite;
let deviceTypeId: string;
let names = 0;

beforeAll(async () => {
  suite = (await startServersSuite(resourceFixture)) as ChassisSuite;
  deviceTypeId = newId('deviceType');
  const data = { heightHalfUnits: 20, deviceBays: [{ name: 'Slot 1' }, { name: 'Slot 2' }] };
  await suite.fixture.seedReferences({
    kind: 'deviceType',
    id: deviceTypeId,
    tenantId: suite.tenants.acme,
    data,
  });
}, 60_000);
afterAll(async () => await suite?.stop());

resourceContract('Chassis', async () => {
  const { fixture, tenants, siteId } = suite;
  const resource = serverResources.get('Chassis');
  if (resource === undefined) throw new Error('There is no resource Chassis');
  const references = { tenantId: tenants.acme, siteId };
  return { fixture, database: fixture.database, resource, tenants, references };
});

async function newChassis(input: object = {}): Promise<string> {
  const { admin } = suite.fixture.tokens;
  const document = `mutation($in: ChassisCreateInput!) { result: chassisCreate(input: $in) { chassis { id } errors { code message } } }`;
  const { tenants, siteId } = suite;
  const named = { name: `c${++names}`, idempotencyKey: `chassis ${names}` };
  const given = { ...named, tenantId: tenants.acme, siteId, deviceTypeId, ...input };
  const { result } = await suite.fixture.query<{
    result: { chassis: { id: string } | null; errors: readonly Refusal[] };
  }>(admin, document, { in: given });
  if (result.chassis === null) throw new Error(JSON.stringify(result.errors));
  return result.chassis.id;
}

const update = async (id: string, change: object, token?: string) =>
  (await suite.call('serverUpdate', { id, ...change }, token)).errors;

const refused = (code: string, path: string, holder: string | null = null): object[] => [
  expect.objectContaining({ code, path: [path], holder }),
];

async function baysOf(id: string, token = suite.fixture.tokens.admin): Promise<readonly object[]> {
  const document = 'query($id: ID!) { chassis(id: $id) { bays { name occupied server { id } } } }';
  const { chassis } = await suite.fixture.query<{ chassis: { bays: readonly object[] } }>(token, document, {
    id,
  });
  return chassis.bays;
}

async function placeOf(id: string): Promise<object> {
  const document = 'query($id: ID!) { server(id: $id) { chassis { id } bay rack { id } position } }';
  return (await suite.fixture.query<{ server: object }>(suite.fixture.tokens.admin, document, { id })).server;
}

/** Publishes the placement of a chassis as the domain of racks does. */
async function publishPlacement(
  data: { rackId: string; occupantId: string },
  version: number,
  deleted = false,
) {
  const id = `${newId('placement').slice(0, 8)}${data.occupantId.slice(8)}`;
  const fact = { kind: 'placement', id, tenantId: suite.tenants.acme, state: null, version, deleted, data };
  const event = cloudEvent('locations', { type: 'fact.placement', subject: id, data: fact });
  await suite.fixture.bus.publish(`facts.placement.${id}`, JSON.stringify(event), event.id);
}

async function newRack(): Promise<string> {
  const id = newId('rack');
  const data = { siteId: suite.siteId, units: 42 };
  await suite.fixture.seedReferences({ kind: 'rack', id, tenantId: suite.tenants.acme, data });
  return id;
}

describe('a bay of a chassis', () => {
  it('holds one server, which is enrolled there, moves to another bay, or leaves it', async () => {
    const chassisId = await newChassis();
    const one = await suite.available({}, { chassisId, bay: 'Slot 1' });
    expect(await baysOf(chassisId)).toEqual([
      { name: 'Slot 1', occupied: true, server: { id: one } },
      { name: 'Slot 2', occupied: false, server: null },
    ]);
    const other = await suite.available();
    expect(await update(other, { chassisId, bay: 'slot 1' })).toEqual(refused('CONFLICT', 'bay', one));
    expect(await update(other, { chassisId, bay: 'Slot 3' })).toEqual(refused('INVALID_INPUT', 'bay'));
    expect(await update(other, { chassisId })).toEqual(refused('INVALID_INPUT', 'bay'));
    expect(await update(other, { bay: 'Slot 2' })).toEqual(refused('INVALID_INPUT', 'bay'));
    expect(await update(one, { bay: 'Slot 2' })).toEqual([]);
    expect(await update(other, { chassisId, bay: 'Slot 1' })).toEqual([]);
    expect(await baysOf(chassisId)).toMatchObject([{ server: { id: other } }, { server: { id: one } }]);
    expect(await update(one, { chassisId: null })).toEqual([]);
    expect(await placeOf(one)).toEqual({ chassis: null, bay: null, rack: null, position: null });
    await suite.call('serverRetire', { id: other });
    expect(await baysOf(chassisId)).toMatchObject([{ occupied: false }, { occupied: false }]);
  });

  it('holds one of two servers that are put into it concurrently', async () => {
    const chassisId = await newChassis();
    const [a, b] = [await suite.available(), await suite.available()];
    const answers = await Promise.all(
      [a, b].map(async (id) => await update(id, { chassisId, bay: 'Slot 1' })),
    );
    expect(answers.filter(({ length }) => length === 0)).toHaveLength(1);
    expect(answers.flat()).toMatchObject([{ code: 'CONFLICT', path: ['bay'] }]);
  });

  it('is the only place of its server: a rack of its own, or a placement, is refused', async () => {
    const chassisId = await newChassis();
    const id = await suite.available({}, { chassisId, bay: 'Slot 1' });
    const rackId = await newRack();
    expect(await update(id, { rackId, position: 3 })).toEqual(refused('INVALID_INPUT', 'rackId'));
    expect(await update(id, { position: 3 })).toEqual(refused('INVALID_INPUT', 'position'));
    const placed = await suite.available();
    const data = { rackId, occupantId: placed, unit: 12, height: 1 };
    const placementId = newId('placement');
    const tenantId = suite.tenants.acme;
    await suite.fixture.seedReferences({ kind: 'placement', id: placementId, tenantId, data });
    const inBay = await update(placed, { chassisId, bay: 'Slot 2' });
    expect(inBay).toEqual(refused('CONFLICT', 'chassisId', placementId));
  });

  it('is at the site of its server, and of a chassis that the caller operates and that stays', async () => {
    const id = await suite.available();
    const elsewhere = await newChassis({ siteId: await suite.site() });
    const bay = 'Slot 1';
    expect(await update(id, { chassisId: elsewhere, bay })).toEqual(refused('INVALID_INPUT', 'chassisId'));
    const unknown = newId('chassis');
    expect(await update(id, { chassisId: unknown, bay })).toEqual(refused('NOT_FOUND', 'chassisId'));
    const rivals = await newChassis({ tenantId: suite.tenants.rival, deviceTypeId: null });
    const operator = await suite.fixture.person('operator', ['operator', suite.tenants.acme]);
    expect(await update(id, { chassisId: rivals, bay }, operator)).toEqual(refused('NOT_FOUND', 'chassisId'));
    const chassisId = await newChassis();
    expect(await update(id, { chassisId, bay })).toEqual([]);
    const resource = serverResources.get('Chassis');
    if (resource === undefined) throw new Error('There is no resource Chassis');
    const client = resourceClient(suite.fixture, resource);
    const { errors } = await client.delete(suite.fixture.tokens.admin, chassisId);
    expect(errors).toMatchObject([{ code: 'CONFLICT', holder: id }]);
  });

  it('shows that it is occupied, but no server that the caller may not see', async () => {
    const chassisId = await newChassis({ tenantId: suite.tenants.lab, deviceTypeId: null });
    await suite.available({}, { chassisId, bay: 'anything' });
    const viewer = await suite.fixture.person('viewer', ['viewer', suite.tenants.lab]);
    expect(await baysOf(chassisId, viewer)).toEqual([{ name: 'anything', occupied: true, server: null }]);
  });
});

it('a chassis counts the servers in its bays by their health', async () => {
  const chassisId = await newChassis();
  for (const [index, health] of ['OK', 'WARNING'].entries()) {
    const id = await suite.available({}, { chassisId, bay: `Slot ${index + 1}` });
    await suite.call('serverObserve', { id, health }, suite.fixture.tokens.service);
  }
  const document =
    'query($id: ID!) { chassis(id: $id) { serverHealth { ok warning critical unknown total } } }';
  expect(await suite.fixture.query(suite.fixture.tokens.admin, document, { id: chassisId })).toEqual({
    chassis: { serverHealth: { ok: 1, warning: 1, critical: 0, unknown: 0, total: 2 } },
  });
});

it('a server changes its bay while its chassis is moved, without a deadlock', async () => {
  const chassisId = await newChassis();
  const id = await suite.available({}, { chassisId, bay: 'Slot 1' });
  const rackId = await newRack();
  let changed: Promise<readonly Refusal[]> = Promise.resolve([]);
  // The change has begun and waits for the server, when the placement arrives.
  await suite.fixture.database.transact(async ({ em }) => {
    await em.execute('select id from server where id = ? for update', [id]);
    changed = update(id, { bay: 'Slot 2' });
    await setTimeout(500);
    await publishPlacement({ rackId, occupantId: chassisId }, 1);
    await setTimeout(1_500);
  });
  expect(await changed).toEqual([]);
  await vi.waitFor(async () => expect(await placeOf(id)).toMatchObject({ rack: { id: rackId } }), {
    timeout: 30_000,
    interval: 50,
  });
});

it('a chassis and its servers are in the rack of its placement, which alone moves them', async () => {
  const chassisId = await newChassis();
  const id = await suite.available({}, { chassisId, bay: 'Slot 1' });
  const [one, other] = [await newRack(), await newRack()];
  const inRack = async (rackId: string | null): Promise<void> =>
    await vi.waitFor(
      async () => expect(await placeOf(id)).toMatchObject({ rack: rackId && { id: rackId } }),
      {
        timeout: 30_000,
        interval: 50,
      },
    );
  await publishPlacement({ rackId: one, occupantId: chassisId }, 1);
  await inRack(one);
  const late = await suite.available({}, { chassisId, bay: 'Slot 2' });
  expect(await placeOf(late)).toMatchObject({ rack: { id: one }, position: null });
  await publishPlacement({ rackId: other, occupantId: chassisId }, 2);
  await inRack(other);
  const [published] = (await suite.fixture.publishedEvents('events.server.updated')).slice(-1);
  expect(published?.data).toMatchObject({
    actor: null,
    changes: { rackId: { before: one, after: other } },
  });
  expect((await suite.fixture.publishedEvents(`facts.server.${id}`)).at(-1)?.data).toMatchObject({
    data: { rackId: other, chassisId },
  });
  await publishPlacement({ rackId: other, occupantId: chassisId }, 3, true);
  await inRack(null);
});
