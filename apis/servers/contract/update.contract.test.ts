import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

const methodOf = async (id: string): Promise<string> => {
  const document = 'query($id: ID!) { server(id: $id) { bootMethod } }';
  const answer = await suite.fixture.query<{ server: { bootMethod: string } }>(
    suite.fixture.tokens.admin,
    document,
    { id },
  );
  return answer.server.bootMethod;
};

describe('serverUpdate', () => {
  it('changes how a server starts the installer, which is by the network by default', async () => {
    const id = await suite.available();
    expect(await methodOf(id)).toBe('NETWORK');
    const { version } = await suite.read(id);
    const { server, errors } = await suite.call('serverUpdate', { id, bootMethod: 'VIRTUAL_MEDIA' });
    expect(errors).toEqual([]);
    expect(server?.version).toBe(version + 1);
    expect(await methodOf(id)).toBe('VIRTUAL_MEDIA');
    expect((await suite.call('serverUpdate', { id })).errors).toEqual([]);
    expect(await methodOf(id)).toBe('VIRTUAL_MEDIA');
    expect((await suite.call('serverUpdate', { id, bootMethod: 'HTTP' })).errors).toEqual([]);
    expect(await methodOf(id)).toBe('HTTP');
    expect(await methodOf(await suite.available({}, { bootMethod: 'VIRTUAL_MEDIA' }))).toBe('VIRTUAL_MEDIA');
  });

  it('changes name and place, and publishes the name', async () => {
    const { acme } = suite.tenants;
    const { siteId, fixture } = suite;
    const [rackId, other, elsewhere] = [newId('rack'), newId('rack'), newId('rack')];
    const rack = { kind: 'rack', tenantId: acme } as const;
    await fixture.seedReferences(
      { ...rack, id: rackId, data: { siteId, units: 42 } },
      { ...rack, id: other, data: { siteId, units: 10 } },
      { ...rack, id: elsewhere, data: { siteId: await suite.site(), units: 42 } },
    );
    const id = await suite.available();
    const neighbour = await suite.available({}, { name: 'Neighbour', rackId, position: 7 });
    const update = async (change: object) => (await suite.call('serverUpdate', { id, ...change })).errors;
    const place = async (): Promise<unknown> => {
      const document = 'query($id: ID!) { server(id: $id) { name rack { id } position } }';
      return (await fixture.query<{ server: unknown }>(fixture.tokens.admin, document, { id })).server;
    };
    expect(await update({ name: 'renamed', rackId, position: 3 })).toEqual([]);
    expect(await place()).toEqual({ name: 'renamed', rack: { id: rackId }, position: 3 });
    const facts = await fixture.publishedEvents(`facts.server.${id}`);
    expect(facts.at(-1)?.data).toMatchObject({ data: { name: 'renamed' } });
    for (const [change, refusal] of [
      [{ name: 'neighbour' }, { code: 'CONFLICT', path: ['name'], holder: neighbour }],
      [{ position: 7 }, { code: 'CONFLICT', path: ['position'], holder: neighbour }],
      [
        { rackId: other, position: 11 },
        { code: 'INVALID_INPUT', path: ['position'] },
      ],
      [{ rackId: elsewhere }, { code: 'INVALID_INPUT', path: ['rackId'] }],
      [
        { rackId: null, position: 1 },
        { code: 'INVALID_INPUT', path: ['position'] },
      ],
      [{ name: ' ' }, { code: 'INVALID_INPUT', path: ['name'] }],
    ] as const) {
      expect(await update(change)).toMatchObject([refusal]);
    }
    expect(await update({ name: 'renamed', position: 3 })).toEqual([]);
    expect(await update({ rackId: other })).toEqual([]);
    expect(await place()).toEqual({ name: 'renamed', rack: { id: other }, position: null });
    expect(await update({ rackId: null })).toEqual([]);
    expect(await place()).toEqual({ name: 'renamed', rack: null, position: null });
  });

  it('keeps clear of what is placed or reserved, and of a placement of the server itself', async () => {
    const { siteId, fixture } = suite;
    const tenantId = suite.tenants.acme;
    const [rackId, other, switchId, own] = [
      newId('rack'),
      newId('rack'),
      newId('server'),
      newId('placement'),
    ];
    const reservations = [{ firstUnit: 20, units: 2, reason: 'core switches' }];
    const size = { height: 1.5, face: 'REAR', fullDepth: false };
    await fixture.seedReferences(
      { kind: 'rack', id: rackId, tenantId, data: { siteId, units: 42, startingUnit: 5, reservations } },
      { kind: 'rack', id: other, tenantId, data: { siteId, units: 42 } },
      {
        kind: 'placement',
        id: newId('placement'),
        tenantId,
        data: { rackId, occupantId: switchId, unit: 9.5, ...size },
      },
    );
    const id = await suite.available();
    const update = async (change: object) => (await suite.call('serverUpdate', { id, ...change })).errors;
    for (const [position, refusal] of [
      [9, { code: 'CONFLICT', path: ['position'], holder: switchId }],
      [10, { code: 'CONFLICT', path: ['position'], holder: switchId }],
      [21, { code: 'CONFLICT', path: ['position'], holder: rackId }],
      [4, { code: 'INVALID_INPUT', path: ['position'] }],
      [47, { code: 'INVALID_INPUT', path: ['position'] }],
    ] as const) {
      expect(await update({ rackId, position }), `${position}`).toMatchObject([refusal]);
    }
    expect(await update({ rackId, position: 46 })).toEqual([]);
    const facts = await fixture.publishedEvents(`facts.server.${id}`);
    expect(facts.at(-1)?.data).toMatchObject({ data: { rackId, position: 46 } });
    expect(await update({ rackId: null })).toEqual([]);
    const data = { rackId, occupantId: id, unit: 30, ...size };
    await fixture.seedReferences({ kind: 'placement', id: own, tenantId, data });
    const conflict = { code: 'CONFLICT', holder: own };
    expect(await update({ rackId: other })).toMatchObject([{ ...conflict, path: ['rackId'] }]);
    expect(await update({ rackId, position: 40 })).toMatchObject([{ ...conflict, path: ['position'] }]);
    expect(await update({ rackId })).toEqual([]);
  });

  it('is refused while an operation has the server, for a stale version, and once it is retired', async () => {
    const id = await suite.available();
    const change = { id, bootMethod: 'VIRTUAL_MEDIA' };
    const stale = await suite.call('serverUpdate', { ...change, expectedVersion: 1 });
    expect(stale.errors).toMatchObject([{ code: 'STALE_VERSION', path: ['expectedVersion'] }]);
    const { operation } = await suite.call('serverInspect', { id });
    expect((await suite.call('serverUpdate', change)).errors).toMatchObject([
      { code: 'CONFLICT', path: ['id'], holder: operation?.id },
    ]);
    const retired = await suite.available();
    await suite.call('serverRetire', { id: retired });
    expect((await suite.call('serverUpdate', { ...change, id: retired })).errors).toMatchObject([
      { code: 'CONFLICT', path: ['id'] },
    ]);
    expect(await methodOf(id)).toBe('NETWORK');
  });
});
