import type { IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startGatewayFixture, type GatewayFixture } from './fixture/gateway-fixture.ts';
import { startDomains, type StandInDomains } from './fixture/stand-in-domains.ts';

let domains: StandInDomains;
let fixture: GatewayFixture;

beforeAll(async () => {
  domains = await startDomains({ instances: { Query: { instances: () => ({ nodes: [] }) } } });
  fixture = await startGatewayFixture({ supergraph: domains.supergraph });
});
afterAll(async () => {
  await fixture.close();
  await domains.close();
});
beforeEach(() => {
  domains.asked.length = 0;
});

const GOOD = '{ instances { nodes { id } } }';

describe('who may come in', () => {
  it.each([
    ['no token', ''],
    ['no bearer token', 'Basic amFuZTpzZWNyZXQ='],
    ['a forged token', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJyb290In0.'],
  ])('not a caller with %s, who is informed what to send', async (_, authorization) => {
    const answer = await fixture.request(GOOD, undefined, { authorization });
    expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(answer.errors?.[0]?.message).toContain('"Authorization: Bearer <token>"');
    expect(domains.asked).toEqual([]);
  });

  it('not a caller whose token has expired, and the answer says so', async () => {
    const answer = await fixture.request(GOOD, undefined, {
      authorization: `Bearer ${await fixture.sign(-60)}`,
    });
    expect(answer.status).toBe(401);
    expect(answer.errors?.[0]?.message).toContain('has expired');
  });

  it('not a query in the address without a token', async () => {
    const answer = await fetch(`${fixture.url}?query=${encodeURIComponent(GOOD)}`);
    expect(answer.status).toBe(401);
    expect(domains.asked).toEqual([]);
  });
});

describe('a document that asks for too much', () => {
  const nested = (depth: number): string =>
    `{ instances { nodes ${'{ operation { instance '.repeat(depth)} { id } ${'} }'.repeat(depth)} } }`;

  it.each([
    ['MAX_DEPTH_EXCEEDED', nested(5)],
    [
      'MAX_DEPTH_EXCEEDED',
      'query { instances { ...A } } fragment A on InstanceConnection { nodes { ...B } } fragment B on Instance ' +
        '{ operation { instance { operation { instance { operation { instance { operation { instance { operation { instance { id } } } } } } } } } } }',
    ],
    ['MAX_TOKENS_EXCEEDED', `{ instances { nodes { ${'id '.repeat(2_000)} } } }`],
    [
      'MAX_ALIASES_EXCEEDED',
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: instances { nodes { id } }`).join(' ')} }`,
    ],
    ['MAX_COST_EXCEEDED', '{ instances(first: 100000) { nodes { id } } }'],
    [
      'MAX_SELECTIONS_EXCEEDED',
      `{ instances { nodes { ...F0 } } } ${Array.from(
        { length: 25 },
        (_, i) => `fragment F${i} on Instance { ...F${i + 1} ...F${i + 1} }`,
      ).join(' ')} fragment F25 on Instance { id }`,
    ],
  ])('is refused with %s before a domain is asked', async (code, query) => {
    const answer = await fixture.request(query, undefined, { accept: 'application/graphql-response+json' });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe(code);
    expect(answer.data).toBeUndefined();
    expect(answer.status).toBe(400);
    expect(domains.asked).toEqual([]);
  });

  it('is detected from the variables too', async () => {
    const query =
      'query($n: Int) { instances(first: $n) { nodes { operation { steps { name } plan { steps { name } } } } } }';
    expect((await fixture.request(query, { n: 10 })).errors).toBeUndefined();
    const answer = await fixture.request(query, { n: 100_000 });
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('MAX_COST_EXCEEDED');
  });

  it('is not the query that an explorer begins with', async () => {
    const { buildClientSchema, getIntrospectionQuery } = await import('graphql');
    const answer = await fixture.request(
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }),
    );
    expect(answer.errors).toBeUndefined();
    expect(() => buildClientSchema(answer.data as unknown as IntrospectionQuery)).not.toThrow();
  });

  it('is circular introspection', async () => {
    const circle =
      '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';
    const answer = await fixture.request(circle);
    expect(answer.errors?.[0]?.message).toContain('Maximum introspection depth exceeded');
  });
});

describe('a request that is not one', () => {
  const post = async (body: string, headers = {}): Promise<Response> =>
    await fetch(fixture.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${fixture.token}`, ...headers },
      body,
    });

  it.each([
    [400, '{ nonsense', {}],
    [400, '[]', {}],
    [400, 'null', {}],
    [400, JSON.stringify({ query: '{ noSuchField }' }), { accept: 'application/graphql-response+json' }],
    [413, JSON.stringify({ query: GOOD, variables: { x: 'x'.repeat(8 * 1024 * 1024) } }), {}],
    [415, GOOD, { 'content-type': 'text/plain' }],
  ])('is answered with HTTP %i and a GraphQL error', async (status, body, headers) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
    expect(domains.asked).toEqual([]);
  });

  it('is cut off where a body of unknown length becomes too long', async () => {
    const chunks = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024).fill(32)),
    });
    // Wanted by the client where a body is a stream; the types lack it.
    const request: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${fixture.token}` },
      body: chunks,
      duplex: 'half',
    };
    const answer = fetch(fixture.url, request).then(
      (response) => response.status,
      // The connection may be gone before the client has read why.
      () => 413,
    );
    expect(await answer).toBe(413);
  });

  it('is a mutation by GET', async () => {
    const query =
      'mutation { instanceDecommission(input: { idempotencyKey: "k", id: "i" }) { errors { code } } }';
    const answer = await fetch(`${fixture.url}?query=${encodeURIComponent(query)}`, {
      headers: { authorization: `Bearer ${fixture.token}` },
    });
    expect(answer.status).toBe(405);
    expect(domains.asked).toEqual([]);
  });
});

describe('beside the graph', () => {
  const base = (): string => new URL(fixture.url).origin;

  it('browsers get an explorer without a token', async () => {
    const page = await fetch(fixture.url, { headers: { accept: 'text/html,*/*' } });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    const text = await page.text();
    expect(text).toContain('Bearer <token>');
    expect(text, 'needs no other host').not.toMatch(/<(script|link)[^>]*(src|href)="https?:/);
    const root = await fetch(`${base()}/`, { redirect: 'manual' });
    expect(root.headers.get('location')).toBe('/graphql');
  });

  it('other pages may call it', async () => {
    const preflight = await fetch(fixture.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://console.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
  });

  it('orchestrators see whether it runs and is ready', async () => {
    expect((await fetch(`${base()}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${base()}/readyz`)).json()).toEqual({ status: 'ready' });
    expect((await fetch(`${base()}/elsewhere`)).status).toBe(404);
  });
});
