import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementsOf } from '#test/harness/statements.ts';
import { startMetadata, type MetadataSuite } from './metadata-suite.ts';

let suite: MetadataSuite;
let ids: Record<'server' | 'rack' | 'address' | 'port' | 'range' | 'model' | 'lab' | 'rival', string>;

beforeAll(async () => {
  suite = await startMetadata();
  const { lab, rival } = suite.tenants;
  ids = {
    server: await suite.known('server', {
      data: { name: 'ams1-web-007', search: ['CZ3 0420-XY', 'A-1177'], instanceTenantId: rival },
    }),
    rack: await suite.known('rack', { data: { name: 'ams1-r12' } }),
    address: await suite.known('ipAddress', { data: { address: '10.70.0.250' } }),
    port: await suite.known('devicePort', { data: { name: 'swp1', search: ['AA:BB:CC:00:11:22'] } }),
    range: await suite.known('ipRange', { data: { from: '10.70.1.1', to: '10.70.1.9' } }),
    model: await suite.known('deviceType', { data: { manufacturer: 'Example', model: 'EX-24' } }),
    lab: await suite.known('rack', { tenantId: lab, data: { name: 'ams1-r13' } }),
    rival: await suite.known('rack', { tenantId: rival, data: { name: 'ams1-r14' } }),
  };
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

interface Hit {
  readonly label: string;
  readonly kind: string;
  readonly node: { readonly __typename: string; readonly id: string };
}

const SEARCH = `query($text: String!, $kinds: [String!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) { label kind node { __typename id } } }`;

async function search(text: string, more: object = {}, token = suite.fixture.tokens.admin): Promise<Hit[]> {
  return (await suite.fixture.query<{ search: Hit[] }>(token, SEARCH, { text, ...more })).search;
}

const idsFor = async (text: string, more?: object, token?: string): Promise<string[]> =>
  (await search(text, more, token)).map(({ node }) => node.id);

describe('search', () => {
  it.each([
    ['the beginning of a name', 'AMS1-web', 'server'],
    ['the beginning of a word within it', 'r12', 'rack'],
    ['words in any order', 'web ams1', 'server'],
    ['a serial number', 'cz3 0420', 'server'],
    ['an asset number', 'a-1177', 'server'],
    ['an address', '10.70.0.25', 'address'],
    ['the first address of a range', '10.70.1.1', 'range'],
    ['a MAC address', 'aa:bb:cc', 'port'],
    ['a MAC address divided otherwise', 'AABB.CC00.1122', 'port'],
    ['a MAC address without divisions', 'aabbcc001122', 'port'],
    ['manufacturer and model', 'example ex-24', 'model'],
  ] as const)('finds a resource by %s', async (_, text, which) => {
    expect(await idsFor(text)).toEqual([ids[which]]);
  });

  it('finds a resource by its id, whatever its case, and says what it is', async () => {
    expect(await search(ids.rack.toUpperCase())).toEqual([
      { label: 'ams1-r12', kind: 'Rack', node: { __typename: 'Rack', id: ids.rack } },
    ]);
  });

  it('returns exact names before names that only begin so, and no more than requested', async () => {
    const whole = await suite.known('site', { data: { name: 'fra' } });
    const part = await suite.known('site', { data: { name: 'fra-2' } });
    const word = await suite.known('site', { data: { name: 'a fra' } });
    expect(await idsFor('fra')).toEqual([whole, part, word]);
    expect(await idsFor('fra', { first: 2 })).toEqual([whole, part]);
  });

  it('is limited to types by their names', async () => {
    expect(await idsFor('ams1', { kinds: ['Server'] })).toEqual([ids.server]);
    expect(await idsFor('ams1', { kinds: [] })).toEqual([]);
  });

  it('finds what the caller may see alone', async () => {
    const { acme, lab, rival } = suite.tenants;
    const seenBy = async (tenantId: string): Promise<string[]> => {
      const token = await suite.fixture.person(`of ${tenantId}`, ['viewer', tenantId]);
      return (await idsFor('ams1', {}, token)).toSorted();
    };
    expect(await seenBy(acme)).toEqual([ids.server, ids.rack, ids.lab].toSorted());
    // The rack above is shared; the server is not.
    expect(await seenBy(lab)).toEqual([ids.rack, ids.lab].toSorted());
    // Its instance runs on the server.
    expect(await seenBy(rival)).toEqual([ids.server, ids.rival].toSorted());
    expect(await idsFor('ams1', {}, await suite.fixture.person('nobody'))).toEqual([]);
  });

  it('drops what is deleted, and finds new names', async () => {
    const id = await suite.known('site', { data: { name: 'lhr1' } });
    const change = async (more: object): Promise<void> =>
      await suite.fixture.seedReferences({ kind: 'site', id, tenantId: suite.tenants.acme, ...more });
    await change({ data: { name: 'lhr2' } });
    expect(await idsFor('lhr1')).toEqual([]);
    expect(await idsFor('lhr2')).toEqual([id]);
    await change({ data: { name: 'lhr2' }, deleted: true });
    expect(await idsFor('lhr2')).toEqual([]);
  });

  it.each([["o'neill \\ :* & | !"], ["''"], ['\\\\'], ['a:b & !c'], ['(((']])(
    'takes %j as text',
    async (text) => {
      expect(await search(text)).toEqual([]);
      const id = await suite.known('rack', { data: { name: text } });
      expect(await idsFor(text)).toContain(id);
    },
  );

  it.each([
    [{ text: 'a' }, 'text'],
    [{ text: 'x'.repeat(101) }, 'text'],
    [{ text: 'aa bb cc dd ee ff gg hh ii' }, 'text'],
    [{ text: 'ams1', first: 0 }, 'first'],
    [{ text: 'ams1', first: 51 }, 'first'],
    [{ text: 'ams1', kinds: ['Lamp'] }, 'kinds'],
  ])('refuses %j', async (variables, field) => {
    const { errors } = await suite.fixture.request(suite.fixture.tokens.admin, SEARCH, variables);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT', path: [field] } });
  });

  it('is one statement', async () => {
    const viewer = await suite.fixture.person('counts', ['viewer', suite.tenants.acme]);
    const ask = async (): Promise<unknown> => await search('ams1', {}, viewer);
    expect(await statementsOf(suite.fixture.database, ask)).toHaveLength(1);
  });
});
