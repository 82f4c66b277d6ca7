import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IssuerUnavailable } from '#platform/auth/key-set.ts';
import type { TokenVerifier } from '#platform/auth/verifier.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { startDatabase, type DatabaseFixture } from '#platform/testing/platform-fixture.ts';
import { SUBGRAPH_CALLER_LIMITS, type CallerLimits } from './caller-limits.ts';
import { derivedResolvers } from './typed-resolvers.ts';
import { createSubgraph } from './subgraph.ts';

const SCHEMA = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
  type Query { thing: Thing }
  type Subscription { ticks: Int }
  type Thing @key(fields: "id") { id: ID! thing: Thing }
`;

let postgres: DatabaseFixture;
let folder: string;
let asked: number;

beforeAll(async () => {
  postgres = await startDatabase();
  folder = await mkdtemp(join(tmpdir(), 'infratographer-subgraph-'));
  await writeFile(join(folder, 'schema.graphql'), SCHEMA);
});
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

type Ask = (query: string, variables?: object, accept?: string) => Promise<Asked>;

function start(limits: Partial<CallerLimits> = {}, lifeMs = 60_000, verifier?: TokenVerifier): Ask {
  asked = 0;
  const subgraph = createSubgraph({
    name: 'things',
    schemaFile: pathToFileURL(join(folder, 'schema.graphql')),
    resolvers: derivedResolvers({
      Query: { thing: () => ({ id: 'a' }) },
      Thing: {
        __resolveReference: ({ id }: { id: string }) => {
          asked += 1;
          return { id };
        },
      },
      Subscription: {
        ticks: {
          async *subscribe() {
            for (let ticks = 0; ; ticks += 1) {
              yield { ticks };
              await sleep(200);
            }
          },
        },
      },
    }),
    database: postgres.database,
    verifier: verifier ?? {
      verify: async () =>
        await Promise.resolve({
          subject: 'ann',
          name: 'Ann',
          grants: [],
          service: false,
          expiresAt: new Date(Date.now() + lifeMs),
        }),
    },
    log: createLogger('test', 'silent'),
    limits: { ...SUBGRAPH_CALLER_LIMITS, ...limits },
  });
  return async (query, variables = {}, accept = 'application/json') => {
    const answer = await subgraph.fetch('http://subgraph/things/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, authorization: 'Bearer any' },
      body: JSON.stringify({ query, variables }),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
}

describe('a domain that is asked without a gateway', () => {
  test('refuses documents of fragments that multiply, and hundreds of aliases', async () => {
    const ask = start();
    const chain = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Thing { ...F${i + 1} ...F${i + 1} }`,
    );
    expect((await ask(`{ thing { ...F0 } } ${chain.join(' ')} fragment F40 on Thing { id }`)).text).toContain(
      'MAX_SELECTIONS_EXCEEDED',
    );
    const aliases = Array.from({ length: 200 }, (_, i) => `a${i}: thing { id }`);
    expect((await ask(`{ ${aliases.join(' ')} }`)).text).toContain('MAX_ALIASES_EXCEEDED');
  });

  test('joins as many objects as the gateway asks for, and refuses more', async () => {
    const ask = start();
    const join = 'query($of: [_Any!]!) { _entities(representations: $of) { ... on Thing { id } } }';
    const of = (count: number): object[] =>
      Array.from({ length: count }, (_, i) => ({ __typename: 'Thing', id: `t${i}` }));
    expect((await ask(join, { of: of(10_000) })).text).not.toContain('errors');
    expect(asked).toBe(10_000);
    expect((await ask(join, { of: of(20_000) })).text).toContain('MAX_VALUES_EXCEEDED');
    const often = Array.from(
      { length: 6 },
      (_, i) => `a${i}: _entities(representations: $of) { __typename }`,
    );
    expect((await ask(`query($of: [_Any!]!) { ${often.join(' ')} }`, { of: of(10_000) })).text).toContain(
      'MAX_COST_EXCEEDED',
    );
    expect(asked).toBe(10_000);
  });

  test('lets one caller send so many requests, and says when to continue', async () => {
    const ask = start({ REQUESTS_PER_SECOND: 1, REQUESTS_AT_ONCE: 2 });
    await ask('{ thing { id } }');
    await ask('{ thing { id } }');
    const refused = await ask('{ thing { id } }');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(refused.text).toContain('RATE_LIMITED');
  });

  test('says that the issuer is unavailable, not that the token is bad', async () => {
    const ask = start({}, 0, {
      verify: async () => await Promise.reject(new IssuerUnavailable('The keys cannot be read')),
    });
    const refused = await ask('{ thing { id } }');
    expect(refused.status).toBe(503);
    expect(refused.text).toContain('UNAVAILABLE');
  });

  test('ends subscriptions with the token, and instructs proxies to pass events on', async () => {
    const ask = start({}, 700);
    const { headers, text } = await ask('subscription { ticks }', {}, 'text/event-stream');
    expect(headers.get('x-accel-buffering')).toBe('no');
    expect(headers.get('cache-control')).toBe('no-cache, no-transform');
    expect(text).toContain('{"data":{"ticks":0}}');
    expect(text).toMatch(/UNAUTHENTICATED[^\n]*\n\nevent: complete\n/);
  });
});
