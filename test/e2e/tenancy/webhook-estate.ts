import { vi } from 'vitest';
import type { Graph } from '#test/harness/graph-caller.ts';
import { mutate } from '#test/harness/fleet.ts';

interface Made {
  readonly webhook: { readonly id: string };
}

interface Read {
  readonly webhook: { readonly deliveries: { readonly nodes: readonly { readonly id: string }[] } };
}

const DELIVERIES = 'query($id: ID!) { webhook(id: $id) { deliveries(first: 1) { nodes { id } } } }';

/**
 * A webhook of the tenant with a delivery of an event, which waits: no server listens at its URL, and it is disabled so
 * that no delivery is tried any more.
 */
export async function createWebhook(
  graph: Graph,
  name: string,
  { tenantId, siteId }: { readonly tenantId: string; readonly siteId: string },
): Promise<{ webhookId: string; webhookDeliveryId: string }> {
  const asked = { tenantId, url: `http://127.0.0.1:9/${name}`, events: ['site.updated'] };
  const key = (what: string): string => `${name} webhook ${what}`;
  const input = { idempotencyKey: key('create'), ...asked };
  const { webhook } = await mutate<Made>(graph, 'webhookCreate', input, 'webhook { id }');
  const { id } = webhook;
  const site = { idempotencyKey: key('site'), id: siteId, description: 'delivered' };
  await mutate(graph, 'siteUpdate', site, 'site { id }');
  const read = async () => (await graph.ask<Read>(DELIVERIES, { id })).webhook.deliveries.nodes;
  const delivery = await vi.waitFor(async () => {
    const [first] = await read();
    if (first === undefined) throw new Error('No delivery was made');
    return first;
  }, 30_000);
  const disabled = { idempotencyKey: key('disable'), id, enabled: false };
  await mutate(graph, 'webhookUpdate', disabled, 'webhook { id }');
  return { webhookId: id, webhookDeliveryId: delivery.id };
}
