import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createRedfishClient } from '../fixtures/redfish-client.ts';
import type { Vendor } from '../models/model.ts';
import { startSimulator } from '../start.ts';

const SUBSCRIPTIONS = '/redfish/v1/EventService/Subscriptions';
const TEST_EVENT = '/redfish/v1/EventService/Actions/EventService.SubmitTestEvent';

async function start(vendor: Vendor) {
  const credential = { username: 'admin', password: 'canary' };
  const simulator = await startSimulator({ credential, servers: 1, vendors: [vendor], speed: 100 });
  const client = createRedfishClient(simulator, 'sim-001');
  onTestFinished(async () => {
    await client.close();
    await simulator.close();
  });
  return client;
}

/** Answers every delivery with a status. */
async function listen(status: number) {
  const received: Record<string, unknown>[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push(JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>);
      response.writeHead(status).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const wanted = (Destination: string) => ({
  Destination,
  Protocol: 'Redfish',
  Context: 'mine',
  EventTypes: ['Alert'],
});

test('an event is pushed with what the subscriber gave as its context', async () => {
  const client = await start('hpe');
  const { received, url } = await listen(204);
  const made = await client.call('POST', SUBSCRIPTIONS, { body: wanted(url) });
  expect(made).toMatchObject({
    status: 201,
    headers: { location: expect.stringContaining(SUBSCRIPTIONS) as string },
  });
  await client.call('POST', TEST_EVENT);
  await vi.waitFor(() => expect(received).toHaveLength(1));
  expect(received[0]).toMatchObject({
    Context: 'mine',
    Events: [
      { EventType: 'Alert', Severity: 'OK', Message: 'Test event.', MessageId: expect.any(String) as string },
    ],
  });
});

test('three failed deliveries disable a subscription', async () => {
  const client = await start('dell');
  const { received, url } = await listen(500);
  await client.call('POST', SUBSCRIPTIONS, { body: wanted(url) });
  await client.call('POST', TEST_EVENT);
  await vi.waitFor(async () => {
    const { body } = await client.get(`${SUBSCRIPTIONS}/1`);
    expect(body['Status']).toMatchObject({ State: 'Disabled' });
  }, 5_000);
  expect(received).toHaveLength(3);
  await client.call('POST', TEST_EVENT);
  expect(received).toHaveLength(3);
});

test.each([
  {
    vendor: 'hpe',
    body: { ...wanted('http://x'), DeliveryRetryPolicy: 'RetryForever' },
    says: 'PropertyUnknown',
  },
  { vendor: 'hpe', body: { Destination: 'http://x', Protocol: 'Redfish' }, says: 'PropertyMissing' },
  { vendor: 'dell', body: { ...wanted('http://x'), Protocol: 'SNMPv2c' }, says: 'PropertyValueNotInList' },
  { vendor: 'dell', body: { ...wanted('somewhere') }, says: 'PropertyValueFormatError' },
] as const)('$vendor refuses a subscription with $says', async ({ vendor, body, says }) => {
  const client = await start(vendor);
  const refused = await client.call('POST', SUBSCRIPTIONS, { body });
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining(says)]);
});

test('who listens to the stream is a subscriber until he leaves', async () => {
  const client = await start('dell');
  const types = async (): Promise<unknown[]> =>
    (await client.get(SUBSCRIPTIONS)).body['Members'] as unknown[];
  const leaving = new AbortController();
  const stream = client.get('/redfish/v1/EventService/SSE', { signal: leaving.signal }).catch(() => {});
  await vi.waitFor(async () => expect(await types()).toHaveLength(1));
  leaving.abort();
  await stream;
  await vi.waitFor(async () => expect(await types()).toHaveLength(0));
});
