import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { statementsOf } from '#test/harness/statements.ts';
import { disk, reported } from './inspected-servers.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

interface Shown {
  readonly health: string;
  readonly overallHealth: string;
  readonly components: readonly { readonly name: string; readonly health: string }[];
}

async function shown(id: string): Promise<Shown> {
  const document = 'query($id: ID!) { server(id: $id) { health overallHealth components { name health } } }';
  return (await suite.fixture.query<{ server: Shown }>(suite.fixture.tokens.admin, document, { id })).server;
}

const observe = async (id: string, health: string) =>
  await suite.call('serverObserve', { id, health }, suite.fixture.tokens.service);

const inspect = async (id: string, hardware: object) =>
  await suite.call(
    'serverInventoryStore',
    { operationId: newId('operation'), id, powerState: 'OFF', ...hardware },
    suite.fixture.tokens.service,
  );

const diskHealth = (health: string): object => reported('inventory', { 'DISK Bay 1: health': health }, false);

interface Counts {
  readonly ok: number;
  readonly warning: number;
  readonly critical: number;
  readonly unknown: number;
  readonly total: number;
}

/** As the gateway asks: the fields of types of other domains, by their ids. */
async function countsOf(
  type: 'Site' | 'Rack',
  ids: readonly string[],
  token = suite.fixture.tokens.admin,
): Promise<readonly Counts[]> {
  const document = `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} {
    serverHealth { ok warning critical unknown total } } } }`;
  const of = ids.map((id) => ({ __typename: type, id }));
  const { _entities } = await suite.fixture.query<{ _entities: { serverHealth: Counts }[] }>(
    token,
    document,
    {
      of,
    },
  );
  return _entities.map(({ serverHealth }) => serverHealth);
}

describe('the health of a server as a whole', () => {
  it('is the worst of what its BMC says and of its components', async () => {
    const components = [disk('Bay 1', 'A-1')];
    const id = await suite.available({ components, attributes: [diskHealth('OK')] });
    expect(await shown(id)).toEqual({
      health: 'UNKNOWN',
      overallHealth: 'UNKNOWN',
      components: [{ name: 'Bay 1', health: 'OK' }],
    });
    await observe(id, 'OK');
    expect(await shown(id)).toMatchObject({ overallHealth: 'OK' });
    await inspect(id, { components, attributes: [diskHealth('CRITICAL')] });
    expect(await shown(id)).toMatchObject({ health: 'OK', overallHealth: 'CRITICAL' });
    await observe(id, 'WARNING');
    expect(await shown(id)).toMatchObject({ overallHealth: 'CRITICAL' });
    // The BMC says that all is well again, its components included.
    await observe(id, 'OK');
    expect(await shown(id)).toMatchObject({ overallHealth: 'OK' });
    await inspect(id, { components: [], attributes: [reported('health', { fan: 'WARNING' })] });
    expect(await shown(id)).toMatchObject({ overallHealth: 'WARNING' });
  });

  it('is counted by site and rack, of those that the caller may see, in one statement', async () => {
    const { acme, rival } = suite.tenants;
    const [one, other] = [await suite.site(), await suite.site()];
    const [rackId, placedIn] = [newId('rack'), newId('rack')];
    for (const id of [rackId, placedIn])
      await suite.fixture.seedReferences({
        kind: 'rack',
        id,
        tenantId: acme,
        data: { siteId: one, units: 42 },
      });
    const healths = ['OK', 'OK', 'CRITICAL'];
    for (const [index, health] of healths.entries()) {
      const id = await suite.available({}, { siteId: one, rackId, position: index + 1 });
      await observe(id, health);
    }
    const placed = await suite.available({}, { siteId: one });
    await suite.fixture.seedReferences({
      kind: 'placement',
      id: newId('placement'),
      tenantId: acme,
      data: { rackId: placedIn, occupantId: placed, unit: 1, height: 1 },
    });
    const retired = await suite.available({}, { siteId: one });
    await suite.call('serverRetire', { id: retired });

    const none = { ok: 0, warning: 0, critical: 0, unknown: 0, total: 0 };
    expect(await countsOf('Site', [one, other])).toEqual([
      { ok: 2, warning: 0, critical: 1, unknown: 1, total: 4 },
      none,
    ]);
    expect(await countsOf('Rack', [placedIn, rackId])).toEqual([
      { ...none, unknown: 1, total: 1 },
      { ...none, ok: 2, critical: 1, total: 3 },
    ]);
    const stranger = await suite.fixture.person('stranger', ['admin', rival]);
    expect(await countsOf('Rack', [rackId], stranger)).toEqual([none]);
    const viewer = await suite.fixture.person('viewer', ['viewer', acme]);
    const statements = await statementsOf(
      suite.fixture.database,
      async () => await countsOf('Rack', [placedIn, rackId], viewer),
    );
    expect(statements).toHaveLength(1);
  });

  it('costs lists of servers no statement for each, and its differences one for all', async () => {
    const viewer = await suite.fixture.person('viewer', ['viewer', suite.tenants.acme]);
    const costOf = async (first: number): Promise<number> =>
      (
        await statementsOf(suite.fixture.database, async () => {
          const document = `{ servers(first: ${first}) { nodes { overallHealth findings differences { field }
            components { health history(first: 2) { nodes { kind } } } missingComponents { name } } } }`;
          await suite.fixture.query(viewer, document);
        })
      ).length;
    const few = await costOf(2);
    expect(await costOf(6)).toBe(few);
    expect(few).toBeLessThan(12);
  });
});
