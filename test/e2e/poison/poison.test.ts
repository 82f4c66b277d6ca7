import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectEventBus, type EventBus } from '#platform/events/event-bus.ts';
import { cloudEvent } from '#platform/events/cloud-event.ts';
import { EVENTS_STREAM } from '#platform/events/streams.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { createInstance, createSite, enrollFleet, type TestSite } from '#test/harness/fleet.ts';
import { requestGraph } from '#test/harness/graph-request.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { peopleOf } from '#test/harness/people.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';

const REQUEST_SUBJECT = 'events.instance.provision-requested';

const PARKED = `query($first: Int, $after: String) { parkedMessages(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { consumer cause stream subject sequence parkedAt body } } }`;

interface ParkedAnswer {
  readonly parkedMessages: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly consumer: string;
      readonly cause: string;
      readonly stream: string;
      readonly subject: string;
      readonly sequence: number;
      readonly body: string;
    }[];
  };
}

let stack: TestStack;
let site: TestSite;
let bus: EventBus;

beforeAll(async () => {
  stack = await startTestStack({ servers: 1, environment: { simulator: { SIMULATOR_SPEED: '10' } } });
  bus = await connectEventBus({
    url: stack.stack.info.nats,
    name: 'poison-test',
    log: createLogger('test', 'silent'),
  });
  site = await createSite(stack, 'poison');
  await enrollFleet(stack, site);
});
afterAll(async () => {
  await bus?.close();
  await stack?.stop();
});

async function publish(subject: string, body: string): Promise<void> {
  await bus.publish(subject, body, `poison-${body.length}-${subject}`);
}

async function parked(page: object = {}): Promise<ParkedAnswer['parkedMessages']> {
  return (await stack.as('admin').ask<ParkedAnswer>(PARKED, page)).parkedMessages;
}

/** Each consumer that cannot read a message sets it aside for itself. */
async function awaitParked(
  body: string,
  by: string,
): Promise<ParkedAnswer['parkedMessages']['nodes'][number]> {
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    const found = (await parked()).nodes.find(({ body: one, consumer }) => one === body && consumer === by);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`not parked by ${by} within a minute: ${body}`);
}

/** Pending and unacknowledged deliveries of a consumer, once none is being acknowledged any more. */
async function unsettled(consumer: string): Promise<number> {
  let pending = Number.NaN;
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    const info = await bus.manager.consumers.info(EVENTS_STREAM, consumer);
    pending = info.num_ack_pending + info.num_pending + info.num_redelivered;
    if (pending === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return pending;
}

test('what is no event is set aside with its cause, and the next request is served', async () => {
  const body = '{"this is": "no event"';
  await publish(REQUEST_SUBJECT, body);
  const { operationId } = await createInstance(stack.as('admin'), site, 'after-the-poison');
  expect(await awaitOperation(stack.as('admin'), operationId)).toMatchObject({ state: 'SUCCEEDED' });
  expect(await awaitParked(body, 'dispatcher')).toMatchObject({
    stream: EVENTS_STREAM,
    subject: REQUEST_SUBJECT,
    cause: expect.stringMatching(/is not a CloudEvents 1\.0 event: .*JSON/) as string,
  });
  expect(await unsettled('dispatcher')).toBe(0);
});

test('an event whose data is no request is set aside, naming what is wrong with it', async () => {
  const event = cloudEvent('test', {
    type: 'instance.provision-requested',
    subject: 'instins-0',
    data: { operationId: 'oprnopr-0', hostname: 42 },
  });
  const body = JSON.stringify(event);
  await publish(REQUEST_SUBJECT, body);
  expect((await awaitParked(body, 'dispatcher')).cause).toMatch(/is no request for provision: .*hostname/s);
  expect(await unsettled('dispatcher')).toBe(0);
});

test('the ledger sets aside what it cannot read, and continues', async () => {
  const body = JSON.stringify(
    cloudEvent('test', { type: 'operation.step', subject: 'oprnopr-0', data: { step: null } }),
  );
  await publish('events.operation.step', body);
  expect((await awaitParked(body, 'operations-ledger')).subject).toBe('events.operation.step');
  expect(await unsettled('operations-ledger')).toBe(0);
});

test('what was set aside is never delivered again, nor set aside twice, also after a restart', async () => {
  const before = await parked();
  await stack.stack.restart('dispatcher');
  await stack.stack.restart('apis');
  expect(await unsettled('dispatcher')).toBe(0);
  expect(await unsettled('operations-ledger')).toBe(0);
  expect((await parked()).totalCount).toBe(before.totalCount);
  expect(new Set(before.nodes.map(({ sequence, consumer }) => `${consumer} ${sequence}`)).size).toBe(
    before.totalCount,
  );
});

test('the list is paged through by cursors', async () => {
  const all = await parked({ first: 50 });
  const pages: (typeof all)[] = [];
  do pages.push(await parked({ first: 2, after: pages.at(-1)?.pageInfo.endCursor }));
  while (pages.at(-1)?.pageInfo.hasNextPage);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap(({ nodes }) => nodes)).toEqual(all.nodes);
});

test('only an admin of everything may read it', async () => {
  const people = await peopleOf(stack, site.tenantId);
  const { graphql } = stack.stack.info;
  for (const token of [people.operator, people.member, people.viewer]) {
    const answer = await requestGraph<ParkedAnswer>(graphql, token, PARKED);
    expect(answer.data?.parkedMessages).toBeUndefined();
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});
