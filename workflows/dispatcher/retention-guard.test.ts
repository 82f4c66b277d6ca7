import { Client, type Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTemporal, type Part } from '#test/servers/start-part.ts';
import { connectEventBus } from '#platform/events/event-bus.ts';
import { STREAM_DEFAULTS } from '#platform/events/streams.ts';
import { startBus, type BusFixture } from '#platform/testing/platform-fixture.ts';
import { closableConnection } from '#platform/temporal/connect.ts';
import { dispatchWhenSafe, type GuardOptions } from './retention-guard.ts';

let folder: string;
let nats: BusFixture;
let temporal: Part;
let connection: Connection;
let close: () => Promise<void>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-retention-'));
  [nats, temporal] = await Promise.all([startBus(), startTemporal({ dataDir: folder })]);
  ({ connection, close } = closableConnection({ address: temporal.address }));
  await connection.workflowService.registerNamespace({
    namespace: 'forgetful',
    workflowExecutionRetentionPeriod: msToTs('2 days'),
  });
  await vi.waitFor(
    async () => await connection.workflowService.describeNamespace({ namespace: 'forgetful' }),
    { timeout: 30_000 },
  );
});
afterAll(async () => {
  await close?.();
  await Promise.all([nats?.stop(), temporal?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

/** Sets how long events are kept, as another process's settings do. */
async function keepEvents(days: number): Promise<void> {
  const limits = { ...STREAM_DEFAULTS, eventsMaxDays: days };
  const bus = await connectEventBus({ url: nats.nats.address, name: 'test', log: nats.log, limits });
  await bus.close();
}

function guarded(namespace: string): {
  options: GuardOptions;
  started: () => number;
  dispatch: () => { stop(): Promise<void> };
} {
  let starts = 0;
  const client = new Client({ connection, namespace });
  return {
    options: { bus: nats.bus, client, namespace, log: nats.log },
    started: () => starts,
    dispatch() {
      starts += 1;
      return { stop: async () => undefined };
    },
  };
}

test('a stream that keeps events longer than Temporal retains workflows is refused, naming both and what to do', async () => {
  await keepEvents(7);
  const { options, dispatch, started } = guarded('forgetful');
  await expect(dispatchWhenSafe(options, dispatch)).rejects.toThrow(
    /keeps events for 7 days.*"forgetful" for 2 days.*EVENTS_MAX_DAYS to 2.*--namespace forgetful --retention 168h/,
  );
  expect(started()).toBe(0);
});

test('one that keeps them as long or shorter is dispatched from', async () => {
  await keepEvents(2);
  const { options, dispatch, started } = guarded('forgetful');
  const dispatching = await dispatchWhenSafe(options, dispatch);
  expect(started()).toBe(1);
  await dispatching.stop();
});

test('the local stack’s own namespace retains workflows longer than events are kept by default', async () => {
  await keepEvents(STREAM_DEFAULTS.eventsMaxDays);
  const { options, dispatch, started } = guarded('default');
  const dispatching = await dispatchWhenSafe(options, dispatch);
  expect(started()).toBe(1);
  await dispatching.stop();
});

test('a stream that keeps events for ever is refused', async () => {
  await nats.bus.manager.streams.update('EVENTS', { max_age: 0 });
  const { options, dispatch } = guarded('default');
  await expect(dispatchWhenSafe(options, dispatch)).rejects.toThrow(/keeps events for ever/);
  await keepEvents(STREAM_DEFAULTS.eventsMaxDays);
});

test('while Temporal is unavailable nothing is dispatched, and the status says why', async () => {
  const { options, dispatch, started } = guarded('not-made-yet');
  const dispatching = await dispatchWhenSafe(options, dispatch);
  expect(started()).toBe(0);
  expect(dispatching.status().problem).toMatch(/Temporal cannot be asked what it keeps/);
  await connection.workflowService.registerNamespace({
    namespace: 'not-made-yet',
    workflowExecutionRetentionPeriod: msToTs('30 days'),
  });
  await vi.waitFor(() => expect(started()).toBe(1), { timeout: 30_000 });
  await dispatching.stop();
});
