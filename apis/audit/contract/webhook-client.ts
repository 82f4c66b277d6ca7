import { cloudEvent } from '#platform/events/cloud-event.ts';
import { newId } from '#platform/ids/id.ts';
import type { ResourceDomainFixture } from '#test/harness/resource-fixture.ts';

export interface ShownDelivery {
  readonly id: string;
  readonly eventId: string;
  readonly state: string;
  readonly attempts: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly replayOf: string | null;
}

export interface ShownWebhook {
  readonly id: string;
  readonly secret: string | null;
  readonly enabled: boolean;
  readonly disabledReason: string | null;
  readonly deliveries: { readonly nodes: readonly ShownDelivery[] };
}

interface Answer {
  readonly webhook: ShownWebhook | null;
  readonly delivery?: ShownDelivery | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

/** Calls the graph about webhooks as the admin of everything, and publishes events as other domains do. */
export interface WebhookClient {
  change(mutation: string, input: object, key?: string): Promise<Answer>;
  /** Creates one that must not be refused. */
  create(input: object): Promise<{ id: string; secret: string }>;
  read(id: string): Promise<ShownWebhook | null>;
  /** Publishes an event about a rack; answers its id. */
  publish(tenantId: string, what?: string): Promise<string>;
}

const DELIVERY = 'id eventId state attempts status error replayOf';
const WEBHOOK = `id secret enabled disabledReason deliveries(first: 50) { nodes { ${DELIVERY} } }`;

export function webhookClient({ query, tokens, bus }: ResourceDomainFixture): WebhookClient {
  let keys = 0;
  const change: WebhookClient['change'] = async (mutation, input, key = `key-${(keys += 1)}`) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const what = mutation === 'webhookDeliveryReplay' ? `delivery { ${DELIVERY} }` : `webhook { ${WEBHOOK} }`;
    const document = `mutation($input: ${type}!) { answer: ${mutation}(input: $input) { ${what} errors { code path } } }`;
    const variables = { input: { idempotencyKey: key, ...input } };
    return (await query<{ answer: Answer }>(tokens.admin, document, variables)).answer;
  };
  return {
    change,
    async create(input) {
      const { webhook, errors } = await change('webhookCreate', { events: ['rack.*'], ...input });
      if (webhook?.secret == null) throw new Error(JSON.stringify(errors));
      return { id: webhook.id, secret: webhook.secret };
    },
    async read(id) {
      const document = `query($id: ID!) { webhook(id: $id) { ${WEBHOOK} } }`;
      return (await query<{ webhook: ShownWebhook | null }>(tokens.admin, document, { id })).webhook;
    },
    async publish(tenantId, what = 'rack.updated') {
      // Events of resources that several tenants see say who could see them before; see `visibleBy`.
      const data = { tenantId, formerAccess: { instanceTenantId: newId('tenant') } };
      const event = cloudEvent('locations', { type: what, subject: newId('rack'), data });
      await bus.publish(`events.${event.type}`, JSON.stringify(event), event.id);
      return event.id;
    },
  };
}
