import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startGatewayFixture, type GatewayFixture } from './fixture/gateway-fixture.ts';
import { startDomains, type StandInDomains } from './fixture/stand-in-domains.ts';
import { subscribe } from './fixture/subscribe.ts';

let domains: StandInDomains;
let fixture: GatewayFixture;

const instance = (id: string) => ({ id, hostname: `host-${id}`, state: 'ACTIVE', server: { id: `s${id}` } });

beforeAll(async () => {
  domains = await startDomains({
    instances: {
      Query: {
        instances: () => ({ nodes: [instance('1'), instance('2')] }),
        instance: (_: unknown, { id }: { id: string }) => instance(id),
      },
    },
    servers: {
      Server: {
        __resolveReference: ({ id }: { id: string }) => ({ id, name: `name-${id}`, state: 'IN_USE' }),
      },
    },
  });
  fixture = await startGatewayFixture({ supergraph: domains.supergraph });
});
afterAll(async () => {
  await fixture.close();
  await domains.close();
});
beforeEach(() => {
  domains.asked.length = 0;
});

async function data(query: string, variables?: object): Promise<unknown> {
  const answer = await fixture.request(query, variables);
  expect(answer.errors).toBeUndefined();
  expect(answer.status).toBe(200);
  return answer.data;
}

describe('an alias named like a key', () => {
  it.each<[string, object]>([
    [
      '{ instance(id: "1") { id: hostname server { id name } } }',
      { instance: { id: 'host-1', server: { id: 's1', name: 'name-s1' } } },
    ],
    [
      '{ instance(id: "1") { server { id: name state } } }',
      { instance: { server: { id: 'name-s1', state: 'IN_USE' } } },
    ],
    ['{ id: instance(id: "1") { id: server { id: name } } }', { id: { id: { id: 'name-s1' } } }],
    [
      '{ instance(id: "1") { __typename: hostname server { __typename: name name } } }',
      { instance: { __typename: 'host-1', server: { __typename: 'name-s1', name: 'name-s1' } } },
    ],
    [
      '{ instance(id: "1") { _alias_id: hostname id: state server { name } } }',
      { instance: { _alias_id: 'host-1', id: 'ACTIVE', server: { name: 'name-s1' } } },
    ],
    [
      '{ instances { nodes { ...A server { name } } } } fragment A on Instance { id: hostname }',
      {
        instances: {
          nodes: [
            { id: 'host-1', server: { name: 'name-s1' } },
            { id: 'host-2', server: { name: 'name-s2' } },
          ],
        },
      },
    ],
  ])('%s shows what it names', async (query, expected) => {
    expect(await data(query)).toEqual(expected);
  });

  it('is in the path of an error too', async () => {
    const answer = await fixture.request('{ id: instance(id: "1") { id: tenant { id: name } } }');
    expect(JSON.stringify(answer.errors)).not.toContain('_alias_');
    expect(answer.errors?.[0]?.path?.slice(0, 2)).toEqual(['id', 'id']);
  });

  it('may be the name of what every object has', async () => {
    const answer = (await data('{ __proto__: instance(id: "1") { constructor: hostname } }')) as object;
    expect(Object.entries(answer)).toEqual([['__proto__', { constructor: 'host-1' }]]);
  });
});

describe('conditions that leave nothing', () => {
  it.each<[string, object, object | undefined]>([
    ['{ instance(id: "1") @skip(if: true) { id } }', {}, undefined],
    ['query($s: Boolean!) { instance(id: "1") @skip(if: $s) { id } }', {}, { s: true }],
    ['query($s: Boolean = true) { instance(id: "1") @skip(if: $s) { id } }', {}, undefined],
    ['{ ...F @include(if: false) } fragment F on Query { instance(id: "1") { id } }', {}, undefined],
    ['{ instance(id: "1") { id @skip(if: true) } }', { instance: {} }, undefined],
    [
      'query($s: Boolean!) { instance(id: "1") { server { name @skip(if: $s) } } }',
      { instance: { server: {} } },
      { s: true },
    ],
    [
      '{ instances { nodes { ... @include(if: false) { id } } } }',
      { instances: { nodes: [{}, {}] } },
      undefined,
    ],
  ])('%s answers %j', async (query, expected, variables) => {
    expect(await data(query, variables)).toEqual(expected);
  });

  it('are judged again for each request', async () => {
    const query = 'query($s: Boolean!) { instance(id: "1") { id hostname @skip(if: $s) } }';
    for (const s of [true, false, true])
      expect(await data(query, { s })).toEqual({
        instance: s ? { id: '1' } : { id: '1', hostname: 'host-1' },
      });
  });

  it('leave no subscription', async () => {
    const query = 'subscription { operationUpdated(id: "o") @skip(if: true) { id } }';
    const listener = await subscribe({ url: fixture.url, token: fixture.token, query });
    expect((await listener.next())?.data?.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    listener.leave();
  });
});

describe('a field that is selected in several places', () => {
  it('is shown once, also where it is a list', async () => {
    const query =
      '{ instances { nodes { id } nodes { hostname } ...F } } fragment F on InstanceConnection { nodes { state } }';
    const nodes = ['1', '2'].map((id) => ({ id, hostname: `host-${id}`, state: 'ACTIVE' }));
    expect(await data(query)).toEqual({ instances: { nodes } });
  });
});

describe('introspection', () => {
  it.each([
    '{ instance(id: "1") { id } __schema { queryType { name } } __typename }',
    '{ __schema { queryType { name } } __typename instance(id: "1") { id } }',
    '{ ...F } fragment F on Query { __typename ...G instance(id: "1") { id } } fragment G on Query { __schema { queryType { name } } }',
  ])('may be selected beside fields of domains: %s', async (query) => {
    expect(await data(query)).toEqual({
      __typename: 'Query',
      __schema: { queryType: { name: 'Query' } },
      instance: { id: '1' },
    });
  });

  it('asks no domain, wherever it is selected', async () => {
    expect(await data('{ ...F } fragment F on Query { __typename t: __typename }')).toEqual({
      __typename: 'Query',
      t: 'Query',
    });
    expect(domains.asked).toEqual([]);
  });
});

describe('text in a document', () => {
  it.each([
    ['two escapes of a pair', String.raw`"\uD83D\uDE00"`, '😀'],
    ['an escape in braces', String.raw`"\u{1F600}"`, '😀'],
    ['the character itself', '"😀"', '😀'],
    ['a quote and a backslash', String.raw`"\"\\"`, '"\\'],
    ['a block', '"""a "b" \\u0041"""', 'a "b" \\u0041'],
  ])('may be %s', async (_, literal, text) => {
    expect(await data(`{ instance(id: ${literal}) { id } }`)).toEqual({ instance: { id: text } });
  });

  it.each([String.raw`"\uD83D"`, String.raw`"\uDE00"`, String.raw`"\uDE00\uD83D"`, String.raw`"\u{D83D}"`])(
    'is refused where %s is half a character',
    async (literal) => {
      const { errors } = await fixture.request(`{ instance(id: ${literal}) { id } }`);
      expect(errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_PARSE_FAILED');
    },
  );
});
