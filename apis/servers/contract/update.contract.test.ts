import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
