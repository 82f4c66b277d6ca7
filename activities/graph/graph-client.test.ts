import { ApplicationFailure } from '@temporalio/activity';
import { MockActivityEnvironment } from '@temporalio/testing';
import fc from 'fast-check';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staticToken, TokenUnavailable, type TokenSource } from '#platform/auth/token-source.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import { InstanceHoldDocument } from '../generated/graph.ts';
import { createGraphClient, type AskingGraphClient } from './graph-client.ts';
import { FAULT_TRIES } from './graph-failure.ts';

let server: Server;
let client: AskingGraphClient;

/** The graph's answer to requests without the token `good`. */
let answer: { readonly status: number; readonly body: string };

beforeAll(async () => {
  server = createServer(({ headers }, response) => {
    const { status, body } =
      headers.authorization === 'Bearer good'
        ? { status: 200, body: '{"data":{"instanceHold":null}}' }
        : answer;
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = createGraphClient({ url: `http://127.0.0.1:${port}/graphql`, tokens: staticToken('token') });
});
afterAll(async () => {
  await client?.close();
  server?.close();
});

const failing = (extensions?: object): string =>
  JSON.stringify({ errors: [{ message: 'Unexpected error.', extensions }] });

/** How an activity fails that asks, in one of its tries. */
async function failureAt(attempt: number): Promise<ApplicationFailure> {
  const environment = new MockActivityEnvironment({ attempt }, { logger: QUIET });
  const failure = await environment
    .run(async () => await client.execute(InstanceHoldDocument, { operationId: 'oprnopr-1' }))
    .catch((error: unknown) => error);
  if (!(failure instanceof ApplicationFailure)) throw new Error(`is no failure: ${String(failure)}`);
  return failure;
}

describe('a temporary fault is waited for, however long it lasts', () => {
  test.each([
    ['a domain that is unavailable', 200, failing({ code: 'UNAVAILABLE', retryable: true })],
    ['too much to do, said with a code of its own', 200, failing({ code: 'TOO_BUSY', retryable: true })],
    ['too many requests', 429, failing()],
    ['a gateway that has not read its keys again', 401, failing({ code: 'UNAUTHENTICATED' })],
    ['a gateway that restarts', 503, ''],
    ['a proxy without a gateway behind it', 502, '<html>Bad Gateway</html>'],
    ['an answer that breaks off', 200, '{"data":'],
  ])('%s', async (_, status, body) => {
    answer = { status, body };
    for (const attempt of [1, FAULT_TRIES, 10_000])
      expect(await failureAt(attempt)).toMatchObject({ type: 'GRAPH_UNAVAILABLE', nonRetryable: false });
  });

  test('a graph that cannot be reached at all', async () => {
    const nowhere = createGraphClient({ url: 'http://127.0.0.1:1/graphql', tokens: staticToken('token') });
    const environment = new MockActivityEnvironment({ attempt: 10_000 }, { logger: QUIET });
    const asking = environment.run(
      async () => await nowhere.execute(InstanceHoldDocument, { operationId: 'x' }),
    );
    await expect(asking).rejects.toMatchObject({ type: 'GRAPH_UNAVAILABLE', nonRetryable: false });
    await nowhere.close();
  });
});

describe('the token of the process', () => {
  const asking = async (tokens: TokenSource): Promise<unknown> => {
    const { port } = server.address() as AddressInfo;
    const asker = createGraphClient({ url: `http://127.0.0.1:${port}/graphql`, tokens });
    try {
      return await asker.execute(InstanceHoldDocument, { operationId: 'oprnopr-1' });
    } finally {
      await asker.close();
    }
  };

  test('is replaced by another where the graph refuses it', async () => {
    answer = { status: 401, body: failing({ code: 'UNAUTHENTICATED' }) };
    const tokens = {
      current: async () => 'old',
      renewed: async (old: string) => (old === 'old' ? 'good' : ''),
    };
    expect(await asking(tokens)).toEqual({ instanceHold: null });
  });

  test('is waited for where its provider does not answer', async () => {
    const none = async (): Promise<string> => await Promise.reject(new TokenUnavailable('no token'));
    await expect(asking({ current: none, renewed: none })).rejects.toMatchObject({
      type: 'GRAPH_UNAVAILABLE',
      nonRetryable: false,
    });
  });
});

describe('a refusal is final at once', () => {
  test.each(['FORBIDDEN', 'NOT_FOUND', 'INVALID_INPUT', 'CONFLICT'])('%s', async (code) => {
    answer = { status: 200, body: failing({ code }) };
    expect(await failureAt(1)).toMatchObject({ type: code, nonRetryable: true });
  });
});

describe('a fault is tried a few times, and then ends the step', () => {
  test.each([
    ['an unexpected error of a domain', 200, failing({ code: 'INTERNAL_SERVER_ERROR' })],
    ['an error without a code', 200, failing()],
    ['a domain that fails with a status', 500, failing({ code: 'INTERNAL_SERVER_ERROR' })],
    ['a document that the graph does not support yet', 400, failing({ code: 'GRAPHQL_VALIDATION_FAILED' })],
    ['a variable that it does not take', 200, failing({ code: 'BAD_USER_INPUT' })],
    ['a request that is too large', 413, '<html>too large</html>'],
    ['an answer without data', 200, '{}'],
    ['an answer that is none', 200, 'null'],
  ])('%s', async (_, status, body) => {
    answer = { status, body };
    for (const attempt of [1, FAULT_TRIES - 1])
      expect(await failureAt(attempt)).toMatchObject({ type: 'GRAPH_FAULT', nonRetryable: false });
    expect(await failureAt(FAULT_TRIES)).toMatchObject({ type: 'GRAPH_FAULT', nonRetryable: true });
  });

  test('whatever the answer is, its class does not depend on what else is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(200, 400, 404, 500),
        fc.record({ code: fc.string().filter((code) => !/^[A-Z_]+$/.test(code)), detail: fc.jsonValue() }),
        async (status, extensions) => {
          answer = { status, body: failing(extensions) };
          expect((await failureAt(FAULT_TRIES)).nonRetryable).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('outside of an activity no fault is final: the next turn of the loop retries', async () => {
  answer = { status: 200, body: failing({ code: 'INTERNAL_SERVER_ERROR' }) };
  await expect(client.execute(InstanceHoldDocument, { operationId: 'x' })).rejects.toMatchObject({
    nonRetryable: false,
  });
});
