import { journalOf } from '../journal/journal-of.ts';
import { defineEntity } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { UserError } from '#platform/errors/user-error.ts';
import { resource, type ResourceDeclaration } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import type { WebhookResolvers } from '../generated/resolvers.ts';
import { eventPatterns } from './event-patterns.ts';
import { pageOfDeliveries } from './page-of-deliveries.ts';
import type { SealedSecret, WebhookSecrets } from './secrets.ts';

const WebhookSchema = defineEntity({
  name: 'Webhook',
  tableName: 'webhook',
  properties: (p) => ({
    ...resourceProperties<'webhook'>(p),
    url: p.text(),
    events: p.json().$type<readonly string[]>(),
    enabled: p.boolean(),
    description: p.text().strictNullable(),
    disabledReason: p.text().strictNullable(),
    disabledAt: p.datetime(3).strictNullable(),
    secrets: p.json().$type<readonly SealedSecret[]>(),
  }),
});

export class Webhook extends WebhookSchema.class {}

WebhookSchema.setClass(Webhook);

/** The secrets, or a refusal where the process was given no key for them. */
export function requireSecrets(secrets: WebhookSecrets | undefined): WebhookSecrets {
  if (secrets !== undefined) return secrets;
  const message = 'Webhooks are not set up: an operator of the platform must set WEBHOOKS_JWK.';
  throw new UserError('UNAVAILABLE', message, { retryable: false });
}

/** Where webhooks are sent, and what. */
export function webhookResource(secrets: WebhookSecrets | undefined): ResourceDeclaration {
  return resource<Webhook, WebhookResolvers>('Webhook', {
    entity: Webhook,
    fact: ['enabled'],
    events: {
      'delivery-replayed': { description: 'A person asked to send the event of an earlier delivery again.' },
    },
    internal: ['secrets'],
    withheld: { secret: ['secrets'] },
    inputs: { events: eventPatterns },
    async before({ verb, before, after }) {
      if (after === null) return;
      if (verb === 'CREATE') {
        after.secrets = [await requireSecrets(secrets).create(after.id, 1)];
        after.disabledReason = null;
        after.disabledAt = null;
      } else if (after.enabled && before?.enabled === false) {
        after.disabledReason = null;
        after.disabledAt = null;
      }
    },
    computed: {
      journal: async ({ id }, page, context) => await journalOf(context, id, page),
      async secret({ id, secrets: sealed }, _, context, info) {
        const [newest] = sealed.toSorted((one, other) => other.generation - one.generation);
        if (newest === undefined || !isShown(info, newest)) return null;
        return await requireSecrets(secrets).open(id, newest);
      },
      deliveries: async ({ id }, args, context) => await pageOfDeliveries(context, id, args),
    },
  });
}

/** Types from the root of an answer down to a webhook whose secret the mutation has made. */
const CREATION = 'Mutation WebhookCreatePayload Webhook';
const ROTATION = 'Mutation WebhookSecretRotatePayload Webhook';

function isShown({ path }: GraphQLResolveInfo, { generation }: SealedSecret): boolean {
  const types: string[] = [];
  // Of the types, as fields may have any alias. A place in a list has none.
  for (let step: GraphQLResolveInfo['path'] | undefined = path; step !== undefined; step = step.prev)
    if (step.typename !== undefined) types.unshift(step.typename);
  const place = types.join(' ');
  // The answer to a creation that is repeated after a rotation does not show the secret of that.
  return place === ROTATION || (generation === 1 && place === CREATION);
}
