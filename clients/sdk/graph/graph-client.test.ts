import { afterEach, describe, expect, test } from 'vitest';
import {
  broken,
  events,
  json,
  silent,
  startScriptedGraph,
  type ScriptedGraph,
} from '../testing/scripted-graph.ts';
import { ConnectionError, RequestError } from './errors.ts';
import { createGraphClient } from './graph-client.ts';

let graph: ScriptedGraph;
afterEach(async () => await graph.stop());

const MUTATION = 'mutation($input: X!) { x(input: $input) { id } }';
const fine = json({ data: { x: 1 } });

describe('a request', () => {
  test('is answered with its data, and carries the token of the moment', async () => {
    graph = await startScriptedGraph(() => fine);
    let count = 0;
    const client = createGraphClient({ url: graph.url, token: () => `token-${(count += 1)}` });
    expect(await client.request('{ x }')).toEqual({ x: 1 });
    await client.request('{ x }');
    expect(graph.received.map(({ token }) => token)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  test.each([
    ['a query', '{ x }', {}, 2],
    ['a query after a comment', '# why\nquery { x }', {}, 2],
    ['a mutation with a key', MUTATION, { input: { idempotencyKey: 'k' } }, 2],
    ['a mutation without a key', MUTATION, { input: {} }, 1],
    ['a mutation after a fragment', `fragment F on X { id } ${MUTATION}`, { input: {} }, 1],
  ])('that is %s is sent again where that is safe', async (_, document, variables, times) => {
    graph = await startScriptedGraph((_request, count) => (count === 1 ? broken : fine));
    const answer = createGraphClient({ url: graph.url }).request(document, variables);
    if (times === 1) await expect(answer).rejects.toThrow(ConnectionError);
    else expect(await answer).toEqual({ x: 1 });
    expect(graph.received).toHaveLength(times);
  });

  test.each([
    ['an unavailable part', json({ errors: [{ message: 'no', extensions: { code: 'UNAVAILABLE' } }] }), 4],
    ['a proxy without a graph', json({}, 502), 4],
    ['too many requests', json({ errors: [{ message: 'slowly' }] }, 429), 4],
  ])('is tried four times at %s', async (_, answer, times) => {
    graph = await startScriptedGraph(() => answer);
    await expect(createGraphClient({ url: graph.url }).request('{ x }')).rejects.toThrow(ConnectionError);
    expect(graph.received).toHaveLength(times);
  });

  test.each([
    [json({ errors: [{ message: 'who?' }] }, 401), { code: 'UNAUTHENTICATED', status: 401 }],
    [
      json({
        data: { x: null },
        errors: [{ message: 'no', path: ['x'], extensions: { code: 'FORBIDDEN' } }],
      }),
      { code: 'FORBIDDEN', path: ['x'] },
    ],
    [json({}, 404), { code: 'BAD_ANSWER', status: 404 }],
  ])('that is refused says why, once: %#', async (answer, error) => {
    graph = await startScriptedGraph(() => answer);
    const asked = createGraphClient({ url: graph.url }).request('{ x }');
    await expect(asked).rejects.toMatchObject({ name: 'RequestError', ...error });
    expect(graph.received).toHaveLength(1);
  });

  test('ends at its time, or when the caller aborts', async () => {
    graph = await startScriptedGraph(() => silent);
    const client = createGraphClient({ url: graph.url, timeout: 50 });
    await expect(client.request('{ x }')).rejects.toThrow('did not answer in time');
    const abort = new AbortController();
    const asked = client.request('{ x }', {}, { signal: abort.signal, timeout: 60_000 });
    abort.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
  });
});

describe('a subscription', () => {
  async function collect(results: AsyncIterable<object>): Promise<object[]> {
    const found: object[] = [];
    for await (const result of results) found.push(result);
    return found;
  }
  const change = (cursor: string): object => ({ changed: { cursor } });

  test('continues after the last change where the connection breaks or is silent', async () => {
    const answers = [
      events([change('1'), change('2')], 'broken'),
      broken,
      events([change('3')], 'silent'),
      events([change('4')]),
    ];
    graph = await startScriptedGraph((_, count) => answers[count - 1] ?? broken);
    const reasons: string[] = [];
    const results = createGraphClient({ url: graph.url }).subscribe(
      'subscription { x }',
      { where: 1 },
      { silence: 200, onReconnect: ({ message }) => reasons.push(message) },
    );
    expect(await collect(results)).toEqual(['1', '2', '3', '4'].map(change));
    expect(graph.received.map(({ variables }) => variables)).toEqual([
      { where: 1 },
      { where: 1, after: '2' },
      { where: 1, after: '2' },
      { where: 1, after: '3' },
    ]);
    expect(reasons).toHaveLength(3);
  });

  test('ends with what the graph says is wrong', async () => {
    const expired = { errors: [{ message: 'expired', extensions: { code: 'CURSOR_EXPIRED' } }] };
    graph = await startScriptedGraph(() => json(expired));
    const results = createGraphClient({ url: graph.url }).subscribe('subscription { x }');
    await expect(collect(results)).rejects.toThrow(RequestError);
  });

  test('ends when the caller leaves the loop or aborts', async () => {
    graph = await startScriptedGraph(() => events([change('1')], 'silent'));
    const client = createGraphClient({ url: graph.url });
    const left = client.subscribe('subscription { x }');
    expect(await left.next()).toMatchObject({ done: false });
    await left.return();
    const results = client.subscribe('subscription { x }', {}, { signal: AbortSignal.timeout(50) });
    await expect(collect(results)).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});
