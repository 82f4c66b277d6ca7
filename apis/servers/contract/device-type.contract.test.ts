import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;
let rackId: string;

beforeAll(async () => {
  suite = await startServersSuite();
  rackId = newId('rack');
  const data = { siteId: suite.siteId, units: 42 };
  await suite.fixture.seedReferences({ kind: 'rack', id: rackId, tenantId: suite.tenants.acme, data });
});
afterAll(async () => await suite?.stop());

async function newType(data: object, tenantId = suite.tenants.acme): Promise<string> {
  const id = newId('deviceType');
  await suite.fixture.seedReferences({ kind: 'deviceType', id, tenantId, data: { ...data } });
  return id;
}

const update = async (id: string, change: object) =>
  (await suite.call('serverUpdate', { id, ...change })).errors;

async function typeOf(id: string, token = suite.fixture.tokens.admin): Promise<object | null> {
  const document =
    'query($id: ID!) { server(id: $id) { deviceType { id } proposedDeviceType { id } assetNumber } }';
  return (await suite.fixture.query<{ server: object | null }>(token, document, { id })).server;
}

describe('the model of a server', () => {
  it('is set by people, is published, and cleared again', async () => {
    const deviceTypeId = await newType({ heightHalfUnits: 2 });
    const id = await suite.available({}, { deviceTypeId, assetNumber: 'A-1' });
    expect(await typeOf(id)).toMatchObject({ deviceType: { id: deviceTypeId }, assetNumber: 'A-1' });
    const facts = await suite.fixture.publishedEvents(`facts.server.${id}`);
    expect(facts.at(-1)?.data).toMatchObject({ data: { deviceTypeId } });
    expect(await update(id, { name: 'other things stay' })).toEqual([]);
    expect(await typeOf(id)).toMatchObject({ deviceType: { id: deviceTypeId }, assetNumber: 'A-1' });
    expect(await update(id, { deviceTypeId: null, assetNumber: null })).toEqual([]);
    expect(await typeOf(id)).toMatchObject({ deviceType: null, assetNumber: null });
    for (const [wrong, code] of [
      [await newType({}, suite.tenants.rival), 'NOT_FOUND'],
      [rackId, 'INVALID_INPUT'],
    ] as const) {
      const acme = await suite.fixture.person('operator', ['operator', suite.tenants.acme]);
      const { errors } = await suite.call('serverUpdate', { id, deviceTypeId: wrong }, acme);
      expect(errors).toMatchObject([{ code, path: ['deviceTypeId'] }]);
    }
    expect(await update(id, { assetNumber: 'x'.repeat(101) })).toMatchObject([
      { code: 'INVALID_INPUT', path: ['assetNumber'] },
    ]);
  });

  it('says how many units it takes', async () => {
    const [two, four] = [await newType({ heightHalfUnits: 4 }), await newType({ heightHalfUnits: 8 })];
    const tall = await suite.available({}, { rackId, position: 10, deviceTypeId: two });
    const below = await suite.available({}, { rackId, position: 7 });
    const conflict = (holder: string): object => ({ code: 'CONFLICT', path: ['position'], holder });
    const other = await suite.available();
    expect(await update(other, { rackId, position: 11 })).toMatchObject([conflict(tall)]);
    expect(await update(other, { rackId, position: 9, deviceTypeId: two })).toMatchObject([conflict(tall)]);
    expect(await update(other, { rackId, position: 40, deviceTypeId: four })).toMatchObject([
      { code: 'INVALID_INPUT', path: ['position'] },
    ]);
    expect(await update(below, { deviceTypeId: four })).toMatchObject([conflict(tall)]);
    expect(await update(below, { deviceTypeId: two })).toEqual([]);
    const data = { rackId, occupantId: other, unit: 12, height: 1 };
    await suite.fixture.seedReferences({
      kind: 'placement',
      id: newId('placement'),
      tenantId: suite.tenants.acme,
      data,
    });
    expect(await update(tall, { deviceTypeId: four })).toMatchObject([conflict(other)]);
  });

  it('is proposed from what an inspection found, where one model alone fits', async () => {
    const { acme, lab, rival } = suite.tenants;
    const found = { vendor: 'Dell Inc.', model: 'PowerEdge R650' };
    const id = await suite.available(found);
    expect(await typeOf(id)).toMatchObject({ proposedDeviceType: null });
    await newType({ manufacturer: 'Dell', model: 'PowerEdge R650' }, lab);
    await newType({ manufacturer: 'Dell', model: 'PowerEdge R650' }, rival);
    await newType({ manufacturer: 'Other', model: 'PowerEdge R650' });
    expect(await typeOf(id)).toMatchObject({ proposedDeviceType: null });
    const type = await newType({ manufacturer: 'DELL', model: 'PowerEdge R650' });
    expect(await typeOf(id)).toMatchObject({ deviceType: null, proposedDeviceType: { id: type } });
    expect(await update(id, { deviceTypeId: type })).toEqual([]);
    expect(await typeOf(id)).toMatchObject({ deviceType: { id: type }, proposedDeviceType: null });
    const ambiguous = await suite.available(found);
    await newType({ manufacturer: 'Dell', model: 'poweredge r650' }, acme);
    expect(await typeOf(ambiguous)).toMatchObject({ proposedDeviceType: null });
  });
});
