import { verbsOf, type MutationCase } from './mutation-case.ts';

/** The mutations of webhooks and their deliveries. */
export const WEBHOOKS: Readonly<Record<string, MutationCase>> = {
  ...verbsOf(
    'webhook',
    {
      Create: ({ tenantId }) => ({ tenantId, url: 'http://127.0.0.1:9/intruder', events: ['*'] }),
      Update: ({ webhookId }) => ({ id: webhookId, url: 'http://127.0.0.1:9/intruder' }),
      Delete: ({ webhookId }) => ({ id: webhookId }),
    },
    'admin',
  ),
  webhookSecretRotate: { role: 'admin', input: ({ webhookId }) => ({ id: webhookId }) },
  webhookDeliveryReplay: { role: 'admin', input: ({ webhookDeliveryId }) => ({ id: webhookDeliveryId }) },
};
