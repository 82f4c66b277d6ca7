import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seedTenants } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { auditDomain } from '../domain.ts';
import { auditSettings } from './audit-settings.ts';
import { startReceiver, type Receiver } from './receiver.ts';
import { webhookClient, type WebhookClient } from './webhook-client.ts';

let fixture: ResourceDomainFixture;
let tenants: { acme: string; lab: string; rival: string };
let client: WebhookClient;
let receiver: Receiver;
/** Made by the test, and deleted after it. */
let made: string[] = [];

beforeAll(async () => {
  fixture = await resourceFixture(
    auditDomain,
    await auditSettings({ retryPauses: [50, 50, 50], attemptMs: 4_000 }),
  );
  tenants = await seedTenants(fixture);
  client = webhookClient(fixture);
}, 60_000);
afterAll(async () => await fixture?.stop());
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  for (const id of made) await client.change('webhookUpdate', { id, enabled: false });
  made = [];
  await receiver.stop();
});

const within = { timeout: 30_000 };

async function create(more: object = {}): Promise<{ id: string; secret: string }> {
  const webhook = await client.create({ tenantId: tenants.acme, url: receiver.url, ...more });
  made.push(webhook.id);
  return webhook;
}

async function received(count: number): Promise<void> {
  await expect.poll(() => receiver.received.length, within).toBe(count);
}

async function deliveryOf(id: string, eventId: string) {
  return (await client.read(id))?.deliveries.nodes.find((delivery) => delivery.eventId === eventId);
}

async function settled(id: string, eventId: string, state: string): Promise<void> {
  await expect.poll(async () => (await deliveryOf(id, eventId))?.state, within).toBe(state);
}

describe('a webhook', () => {
  test('is sent the event without `formerAccess`, signed so that the library of receivers verifies it', async () => {
    const { id, secret } = await create();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const eventId = await client.publish(tenants.acme);
    await received(1);
    const [message] = receiver.received;
    expect(message?.verifies(secret)).toBe(true);
    expect(message?.verifies(`whsec_${Buffer.alloc(32).toString('base64')}`)).toBe(false);
    expect(message?.headers['content-type']).toBe('application/cloudevents+json');
    expect(message?.id).toBe(eventId);
    expect(JSON.parse(message?.body ?? '')).toMatchObject({
      specversion: '1.0',
      id: eventId,
      type: 'rack.updated',
    });
    expect(JSON.parse(message?.body ?? '')).toHaveProperty('data', { tenantId: tenants.acme });
    await settled(id, eventId, 'DELIVERED');
    expect(await deliveryOf(id, eventId)).toMatchObject({ attempts: 1, status: 204, error: null });
  });

  test('is sent only what it requests, of its tenant and of those below', async () => {
    await create({ events: ['rack.created', 'site.*'] });
    await client.publish(tenants.rival, 'rack.created');
    await client.publish(tenants.acme, 'rack.updated');
    await client.publish(tenants.acme, 'site.delete-requested');
    const asked = [
      await client.publish(tenants.acme, 'rack.created'),
      await client.publish(tenants.lab, 'site.updated'),
    ];
    await received(2);
    expect(new Set(receiver.received.map((message) => message.id))).toEqual(new Set(asked));
  });

  test('shows its secret to who makes it, once', async () => {
    const input = { tenantId: tenants.acme, url: receiver.url, events: ['rack.*'] };
    const first = await client.change('webhookCreate', input, 'shown');
    made.push(first.webhook?.id ?? '');
    const again = await client.change('webhookCreate', input, 'shown');
    expect(again.webhook?.secret).toBe(first.webhook?.secret);
    expect((await client.read(first.webhook?.id ?? ''))?.secret).toBeNull();
    const update = { id: first.webhook?.id, description: 'x' };
    expect((await client.change('webhookUpdate', update)).webhook?.secret).toBeNull();
    const rows = await fixture.database.fork().execute('select to_jsonb(w) as row from webhook w');
    expect(JSON.stringify(rows)).not.toContain(first.webhook?.secret?.slice('whsec_'.length));
    const published = JSON.stringify(await fixture.publishedEvents());
    expect(published).toContain('"secret":{"after":"[redacted]"');
    expect(published).not.toContain(first.webhook?.secret?.slice('whsec_'.length));
  });

  test.each([
    [{ events: [] }, 'events'],
    [{ events: ['sever.*'] }, 'events'],
    [{ events: ['rack'] }, 'events'],
    [{ url: 'ftp://hooks.test/' }, 'url'],
  ])('is refused with %j', async (more, field) => {
    const input = { tenantId: tenants.acme, url: receiver.url, events: ['*'], ...more };
    const { webhook, errors } = await client.change('webhookCreate', input);
    expect(webhook).toBeNull();
    expect(errors[0]).toMatchObject({ code: 'INVALID_INPUT', path: expect.arrayContaining([field]) });
  });
});

describe('what fails', () => {
  test.each([[500], [302], ['hang' as const]])(
    'by %s is sent again with the same id',
    async (status) => {
      const { id, secret } = await create();
      receiver.answer(status);
      const eventId = await client.publish(tenants.acme);
      await received(2);
      expect(receiver.received.map((message) => message.id)).toEqual([eventId, eventId]);
      expect(receiver.received[1]?.verifies(secret)).toBe(true);
      await settled(id, eventId, 'DELIVERED');
      expect((await deliveryOf(id, eventId))?.attempts).toBe(2);
    },
    60_000,
  );

  test('to the end is given up, and the webhook disabled with the reason, until a person enables it', async () => {
    const { id } = await create();
    receiver.answer(500, 500, 500, 500);
    const eventId = await client.publish(tenants.acme);
    await settled(id, eventId, 'FAILED');
    expect(await client.read(id)).toMatchObject({
      enabled: false,
      disabledReason: expect.stringContaining('It answered 500'),
    });
    expect(await deliveryOf(id, eventId)).toMatchObject({
      attempts: 4,
      status: 500,
      error: 'It answered 500.',
    });
    const update = await client.change('webhookUpdate', { id, enabled: true });
    expect(update.webhook).toMatchObject({ enabled: true, disabledReason: null });
    const replay = await client.change('webhookDeliveryReplay', { id: (await deliveryOf(id, eventId))?.id });
    expect(replay.errors).toEqual([]);
    await received(5);
    expect(receiver.received.at(-1)?.id).toBe(eventId);
  });

  test('with 410 disables the webhook at once', async () => {
    const { id } = await create();
    receiver.answer(410);
    const eventId = await client.publish(tenants.acme);
    await settled(id, eventId, 'FAILED');
    expect(await client.read(id)).toMatchObject({
      enabled: false,
      disabledReason: expect.stringContaining('410'),
    });
  });

  test('to one receiver delays no other', async () => {
    const slow = await startReceiver();
    slow.answer('hang', 'hang', 'hang', 'hang');
    await create({ url: slow.url });
    for (let n = 0; n < 4; n += 1) await client.publish(tenants.acme);
    await expect.poll(() => slow.received.length, within).toBeGreaterThanOrEqual(4);
    const { id } = await create();
    const eventId = await client.publish(tenants.acme);
    await settled(id, eventId, 'DELIVERED');
    await slow.stop();
  });
});

describe('a delivery', () => {
  test('is written once for an event that arrives twice', async () => {
    const { id } = await create();
    const eventId = await client.publish(tenants.acme);
    await settled(id, eventId, 'DELIVERED');
    const body = receiver.received[0]?.body ?? '';
    await fixture.bus.publish('events.rack.updated', body, `again-${eventId}`);
    const next = await client.publish(tenants.acme);
    await settled(id, next, 'DELIVERED');
    expect(receiver.received.map((message) => message.id)).toEqual([eventId, next]);
  });

  test('that a killed process had claimed is sent by another', async () => {
    const { id } = await create();
    const eventId = await client.publish(tenants.acme);
    await settled(id, eventId, 'DELIVERED');
    // As the row is between a claim and its end.
    await fixture.database.fork().execute(
      `update webhook_delivery set state = 'WAITING', delivered_at = null, next_attempt_at = now(),
         claimed_until = now() + interval '1 second' where webhook_id = ?`,
      [id],
    );
    await received(2);
    await settled(id, eventId, 'DELIVERED');
  });
});

describe('webhookSecretRotate', () => {
  test('signs by both secrets for a while, and then by the new one alone', async () => {
    const { id, secret } = await create();
    const second = (await client.change('webhookSecretRotate', { id })).webhook?.secret ?? '';
    expect(second).not.toBe(secret);
    await client.publish(tenants.acme);
    await received(1);
    expect([secret, second].map((one) => receiver.received[0]?.verifies(one))).toEqual([true, true]);
    const input = { id, overlapSeconds: 0 };
    const third = (await client.change('webhookSecretRotate', input, 'third')).webhook?.secret ?? '';
    await client.publish(tenants.acme);
    await received(2);
    expect([secret, second, third].map((one) => receiver.received[1]?.verifies(one))).toEqual([
      false,
      false,
      true,
    ]);
    expect((await client.change('webhookSecretRotate', input, 'third')).webhook?.secret).toBe(third);
  });
});
