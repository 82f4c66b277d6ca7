import { verbsOf, type MutationCase } from './mutation-case.ts';

/** The mutations of webhooks, their deliveries, and journals. */
export const AUDIT: Readonly<Record<string, MutationCase>> = {
  ...verbsOf(
    'webhook',
    {
      Create: ({ tenantId }) => ({ tenantId, url: 'http://127.0.0.1:9/intruder', events: ['*'] }),
      Update: ({ webhookId }) => ({ id: webhookId, url: 'http://127.0.0.1:9/intruder' }),
      Delete: ({ webhookId }) => ({ id: webhookId }),
    },
    'admin',
  ),
  journalEntryCreate: { role: 'member', input: ({ siteId }) => ({ nodeId: siteId, text: 'intruder' }) },
  journalEntryDelete: { role: 'operator', input: ({ journalEntryId }) => ({ id: journalEntryId }) },
  webhookSecretRotate: { role: 'admin', input: ({ webhookId }) => ({ id: webhookId }) },
  webhookDeliveryReplay: { role: 'admin', input: ({ webhookDeliveryId }) => ({ id: webhookDeliveryId }) },
};
