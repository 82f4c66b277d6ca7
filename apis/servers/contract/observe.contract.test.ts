import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServersSuite, type ServerPayload, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

const observe = async (
  id: string,
  seen: object,
  token = suite.fixture.tokens.service,
): Promise<ServerPayload> => await suite.call('serverObserve', { id, ...seen }, token);

interface Seen {
  readonly powerState: string;
  readonly health: string;
  readonly healthObservedAt: string | null;
  readonly version: number;
}

async function read(id: string): Promise<Seen> {
  const document = 'query($id: ID!) { server(id: $id) { powerState health healthObservedAt version } }';
  return (await suite.fixture.query<{ server: Seen }>(suite.fixture.tokens.admin, document, { id })).server;
}

describe('serverObserve', () => {
  it('keeps what was not observed, and publishes only changes', async () => {
    const id = await suite.available();
    const before = await read(id);
    expect(before).toMatchObject({ health: 'UNKNOWN', healthObservedAt: null });
    expect((await observe(id, { health: 'CRITICAL' })).errors).toEqual([]);
    const after = await read(id);
    expect(after).toMatchObject({
      powerState: before.powerState,
      health: 'CRITICAL',
      version: before.version + 1,
    });
    expect(after.healthObservedAt).not.toBeNull();
    await observe(id, { health: 'CRITICAL', powerState: before.powerState });
    expect((await read(id)).version).toBe(after.version);
  });

  it('refuses an observation of nothing', async () => {
    const id = await suite.available();
    expect((await observe(id, {})).errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['powerState'] }]);
  });

  it('is for our own workers alone', async () => {
    const id = await suite.available();
    const { errors } = await observe(id, { health: 'OK' }, suite.fixture.tokens.admin);
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await read(id)).health).toBe('UNKNOWN');
  });

  it('is found by its health', async () => {
    const id = await suite.available();
    await observe(id, { health: 'WARNING' });
    const document = '{ servers(where: { health: { eq: WARNING } }) { nodes { id } } }';
    const { servers } = await suite.fixture.query<{ servers: { nodes: { id: string }[] } }>(
      suite.fixture.tokens.admin,
      document,
      {},
    );
    expect(servers.nodes).toEqual([{ id }]);
  });
});
