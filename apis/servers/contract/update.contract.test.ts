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
  it('changes how a server comes to the installer, which is by the network where nothing was said', async () => {
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

  it('changes name and place, and tells of the name', async () => {
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
