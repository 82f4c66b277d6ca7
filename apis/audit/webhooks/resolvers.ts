import { mutate } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { createReplay } from '../mutations/replay-delivery.ts';
import { createRotation } from '../mutations/rotate-secret.ts';
import { Delivery } from './delivery.ts';
import type { WebhookSecrets } from './secrets.ts';
import { Webhook } from './webhook.ts';

/** The mutations of webhooks that the kernel does not derive. */
export function webhookMutations(
  resource: Resource,
  secrets: WebhookSecrets | undefined,
  wake: () => void,
): Pick<MutationResolvers, 'webhookSecretRotate' | 'webhookDeliveryReplay'> {
  const rotation = createRotation(resource, secrets);
  const replay = createReplay(resource);
  return {
    webhookSecretRotate: async (_, { input }, context) =>
      await mutate(rotation, input, context, async ({ id, generation }) => {
        const webhook = await reloadResource(context, { entity: Webhook }, id);
        // The answer that is repeated after a later rotation does not show the secret of that.
        const isLast = webhook?.secrets.some((secret) => secret.generation > generation) === false;
        if (webhook !== null && !isLast) webhook.secrets = [];
        return { webhook };
      }),
    webhookDeliveryReplay: async (_, { input }, context) =>
      await mutate(replay, input, context, async ({ id }) => {
        wake();
        return { delivery: await context.em.findOne(Delivery, { id: id as Delivery['id'] }) };
      }),
  };
}
