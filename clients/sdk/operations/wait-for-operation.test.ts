import { afterEach, expect, test } from 'vitest';
import { createGraphClient } from '../graph/graph-client.ts';
import { broken, events, json, startScriptedGraph, type ScriptedGraph } from '../testing/scripted-graph.ts';
import { WaitTimeoutError } from './operation-errors.ts';
import type { OperationState } from './operation-state.ts';
import { waitForOperation } from './wait-for-operation.ts';

const ID = 'oprnopr-01m8jcn0vmfj1r40m5qx5hyz63';

let graph: ScriptedGraph;
afterEach(async () => await graph.stop());

function operation(state: string, more: object = {}): object {
  return { id: ID, state, waitingFor: null, failure: null, steps: [], ...more };
}
const read = (found: object | null) => json({ data: { operation: found } });
const updates = (...found: object[]) =>
  events(
    found.map((operationUpdated) => ({ operationUpdated })),
    'broken',
  );

test('waits for an operation that is not on record yet, over connections that break', async () => {
  const reads = [read(null), broken, read(operation('RUNNING')), read(operation('RUNNING'))];
  const subscriptions = [
    updates(operation('RUNNING', { phase: 'INSTALLING' })),
    updates(operation('RUNNING', { phase: 'INSTALLING' }), operation('SUCCEEDED')),
  ];
  graph = await startScriptedGraph(
    ({ isSubscription }) => (isSubscription ? subscriptions : reads).shift() ?? broken,
  );
  const seen: unknown[] = [];
  const ended = await waitForOperation(createGraphClient({ url: graph.url, attempts: 1 }), ID, {
    onProgress: ({ state, phase }) => seen.push([state, phase]),
  });
  expect(ended.state).toBe('SUCCEEDED');
  expect(seen).toEqual([
    ['RUNNING', undefined],
    ['RUNNING', 'INSTALLING'],
    ['SUCCEEDED', undefined],
  ]);
});

test.each(['FAILED', 'CANCELLED'])('an operation that is %s says at which step, and why', async (state) => {
  const failure = { code: 'EXHAUSTED', message: 'No server fits. Free one.', step: 'reserve-server' };
  graph = await startScriptedGraph(() => read(operation(state, { failure })));
  const waiting = waitForOperation(createGraphClient({ url: graph.url }), ID);
  await expect(waiting).rejects.toMatchObject({
    name: 'OperationFailedError',
    code: 'EXHAUSTED',
    step: 'reserve-server',
    message: `${ID} ${state} at reserve-server: No server fits. Free one.`,
    operation: { state },
  });
});

test('the end of the waiting leaves the operation alone, and says how it was', async () => {
  const running = operation('RUNNING', { waitingFor: 'an approval' });
  graph = await startScriptedGraph(({ isSubscription }) =>
    isSubscription ? events([{ operationUpdated: running }], 'silent') : read(running),
  );
  const client = createGraphClient({ url: graph.url });
  await expect(waitForOperation(client, ID, { timeout: 50 })).rejects.toMatchObject({
    name: 'WaitTimeoutError',
    operationId: ID,
  });
  const abort = new AbortController();
  const waiting = waitForOperation(client, ID, {
    signal: abort.signal,
    onProgress: () => abort.abort(new Error('enough')),
  });
  await expect(waiting).rejects.toThrow('enough');
  expect(graph.received.filter(({ query }) => query.includes('mutation'))).toEqual([]);
});

test('a wait that is over says what the operation waited for', () => {
  const state = operation('RUNNING', { waitingFor: 'an approval' }) as OperationState;
  expect(new WaitTimeoutError(ID, state).message).toBe(
    `${ID} is RUNNING, waiting for an approval, and continues.`,
  );
});
