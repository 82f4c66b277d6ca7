import { Client, type Connection, WorkflowNotFoundError } from '@temporalio/client';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import { startNats, startTemporal, type Part } from '#test/servers/start-part.ts';
import { cloudEvent, type CloudEvent } from '#platform/events/cloud-event.ts';
import { PoisonMessage, type BackgroundTask } from '#platform/events/consume.ts';
import { connectEventBus, type EventBus } from '#platform/events/event-bus.ts';
import { readParked } from '#platform/events/parked.ts';
import { newId } from '#platform/ids/id.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { closableConnection } from '#platform/temporal/connect.ts';
import { DEFAULT_POLICY, type InstanceRequest } from '#contracts/instances/requests.ts';
import { startDispatch } from './dispatch.ts';
import { createOperationStarter, type OperationStarter } from './start-operation.ts';

const log = createLogger('test', 'silent');
const until = { timeout: 60_000, interval: 100 };

let folder: string;
let nats: Part;
let temporal: Part;
let bus: EventBus;
let connection: Connection;
let close: () => Promise<void>;
let client: Client;
let starter: OperationStarter;
let dispatch: BackgroundTask;

/** Operations that their instance no longer names. */
const ended = new Set<string>();
let isGraphUnavailable = false;

const graph: GraphClient = {
  async execute(_, variables) {
    if (isGraphUnavailable) throw new Error('The graph is unavailable');
    const { operationId } = variables as { operationId: string };
    // The answer of the one document that the dispatcher has for an instance.
    return { inProgress: ended.has(operationId) ? [] : [{ operationId }] } as never;
  },
  close: async () => undefined,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-dispatch-'));
  [nats, temporal] = await Promise.all([
    startNats({ dataDir: join(folder, 'nats') }),
    startTemporal({ dataDir: join(folder, 'temporal') }),
  ]);
  bus = await connectEventBus({ url: nats.address, name: 'test', log });
  ({ connection, close } = closableConnection({ address: temporal.address }));
  client = new Client({ connection });
  starter = createOperationStarter(client);
  dispatch = startDispatch({ bus, starter, graph, log });
});
afterAll(async () => {
  await dispatch?.stop();
  await bus?.close();
  await close?.();
  await Promise.all([nats?.stop(), temporal?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

function request(change: Partial<InstanceRequest> = {}): CloudEvent {
  const instanceId = newId('instance');
  const data: InstanceRequest = {
    operationId: newId('operation'),
    kind: 'PROVISION',
    tenantId: newId('tenant'),
    requestedBy: 'ann',
    title: 'Provision web',
    subject: { kind: 'Instance', id: instanceId },
    related: [],
    siteId: newId('site'),
    hostname: 'web',
    imageId: newId('image'),
    requirements: {},
    policy: DEFAULT_POLICY,
    ...change,
  };
  return cloudEvent('instances', { type: 'instance.provision-requested', subject: instanceId, data });
}

const operationOf = (event: CloudEvent): string => String(event.data['operationId']);

async function statusOf(event: CloudEvent): Promise<string> {
  try {
    return (await client.workflow.getHandle(operationOf(event)).describe()).status.name;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'NOT_FOUND';
    throw error;
  }
}

async function runsOf(event: CloudEvent): Promise<number> {
  return (await client.workflow.count(`WorkflowId = '${operationOf(event)}'`)).count;
}

async function publish(event: CloudEvent, messageId: string = event.id): Promise<void> {
  await bus.publish(`events.${event.type}`, JSON.stringify(event), messageId);
}

describe('an operation', () => {
  test('is started by its event, with its id, and what it is about can be searched for', async () => {
    const event = request();
    await publish(event);
    await vi.waitFor(async () => expect(await statusOf(event)).toBe('RUNNING'), until);
    const found = await client.workflow.getHandle(operationOf(event)).describe();
    expect(found).toMatchObject({ type: 'provision', taskQueue: 'operations' });
    expect(
      Object.fromEntries(found.typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value])),
    ).toMatchObject({
      ResourceId: event.subject,
      TenantId: event.data['tenantId'],
      SiteId: event.data['siteId'],
      OperationKind: 'PROVISION',
      Phase: 'PENDING',
    });
  });

  test('is started once, however often its event arrives, and from however many dispatchers', async () => {
    const event = request();
    const other = createOperationStarter(new Client({ connection }));
    await Promise.all(
      Array.from({ length: 12 }, async (_, index) => await (index % 2 === 0 ? starter : other).start(event)),
    );
    for (const messageId of ['first', 'second', 'third']) await publish(event, `${event.id} ${messageId}`);
    const marker = request();
    await publish(marker);
    await vi.waitFor(async () => expect(await statusOf(marker)).toBe('RUNNING'), until);
    await vi.waitFor(async () => expect(await runsOf(event)).toBe(1), until);
    expect(await statusOf(event)).toBe('RUNNING');
  });

  test('that has ended is not started again by its event, but a recovery follows it', async () => {
    const event = request();
    await starter.start(event);
    await client.workflow.getHandle(operationOf(event)).terminate('for the test');
    await starter.start(event);
    expect(await statusOf(event)).toBe('TERMINATED');
    const failure = { code: 'TERMINATED', message: 'The workflow was terminated in Temporal.', step: null };
    await Promise.all([starter.recover(event, failure), starter.recover(event, failure)]);
    expect(await statusOf(event)).toBe('RUNNING');
    await vi.waitFor(async () => expect(await runsOf(event)).toBe(2), until);
  });

  test('waits for Temporal where that is unavailable', async () => {
    const event = request();
    const restarting = temporal.restart();
    await publish(event);
    await restarting;
    await vi.waitFor(async () => expect(await statusOf(event)).toBe('RUNNING'), until);
  });
});

describe('an operation that its instance no longer names', () => {
  test('is not started again, though Temporal has forgotten it and the consumer is a new one', async () => {
    const event = request();
    ended.add(operationOf(event));
    await dispatch.stop();
    await bus.manager.consumers.delete('EVENTS', 'dispatcher');
    await publish(event);
    dispatch = startDispatch({ bus, starter, graph, log });
    const marker = request();
    await publish(marker);
    await vi.waitFor(async () => expect(await statusOf(marker)).toBe('RUNNING'), until);
    await vi.waitFor(
      async () =>
        expect(await bus.manager.consumers.info('EVENTS', 'dispatcher')).toMatchObject({
          num_pending: 0,
          num_ack_pending: 0,
        }),
      until,
    );
    expect(await statusOf(event)).toBe('NOT_FOUND');
    expect((await readParked(bus, 0, 10)).total).toBe(0);
  });

  test('differs from a request whose state is unknown, which waits for the graph', async () => {
    isGraphUnavailable = true;
    const event = request();
    await publish(event);
    await setTimeout(1_000);
    expect(await statusOf(event)).toBe('NOT_FOUND');
    isGraphUnavailable = false;
    await vi.waitFor(async () => expect(await statusOf(event)).toBe('RUNNING'), until);
  });
});

describe('an event that can start nothing', () => {
  test('is parked with its cause, and those behind it are started', async () => {
    const broken = request({ operationId: 5 as unknown as string });
    const event = request();
    await publish(broken);
    await publish(event);
    await vi.waitFor(async () => expect(await statusOf(event)).toBe('RUNNING'), until);
    await vi.waitFor(async () => expect((await readParked(bus, 0, 10)).total).toBe(1), until);
    const { messages } = await readParked(bus, 0, 10);
    expect(messages[0]?.message).toMatchObject({
      consumer: 'dispatcher',
      subject: 'events.instance.provision-requested',
      cause: expect.stringMatching(/is no request for provision.*operationId/s),
    });
  });

  test('says so to a person who starts it', async () => {
    const unknown = cloudEvent('instances', { type: 'instance.sold', subject: 'x', data: {} });
    await expect(starter.start(unknown)).rejects.toThrow(PoisonMessage);
  });
});
