import { forgetRows } from '#platform/database/retention.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { joinResolvers } from '#platform/graph/typed-resolvers.ts';
import { ID_PREFIXES, type IdKind } from '#platform/ids/kinds.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { holding, type Holdings } from '#platform/removal/holdings.ts';
import { resourceOf, type ResourceMap } from '#platform/resource/declaration.ts';
import { startResources } from '#platform/resource/resource-domain.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { JournalEntry } from './journal/journal-entry.ts';
import { journalMutations, journalQueries, journalTypes } from './journal/resolvers.ts';
import { records } from './migrations/0001-records.ts';
import { webhooks } from './migrations/0002-webhooks.ts';
import { journal } from './migrations/0003-journal.ts';
import { AuditRecord } from './records/audit-record.ts';
import { followChanges } from './records/follow-changes.ts';
import { auditQueries } from './resolvers/query.ts';
import { auditResources, schemaFile } from './resources.ts';
import type { AuditSettings } from './settings.ts';
import { deliver } from './webhooks/deliver.ts';
import { Delivery } from './webhooks/delivery.ts';
import { followEvents } from './webhooks/follow-events.ts';
import { webhookMutations } from './webhooks/resolvers.ts';
import { createWebhookSecrets } from './webhooks/secrets.ts';
import { createSender } from './webhooks/send.ts';
import { Webhook } from './webhooks/webhook.ts';

/** Notes are about resources of any kind. */
const references = Object.keys(ID_PREFIXES) as IdKind[];

const holdings: Holdings = { tenant: [holding('webhook', Webhook, (tenantId) => ({ tenantId }))] };

/** Records who changed which resource and why, in all domains, and sends these changes to other systems. */
export const auditDomain: Domain<AuditSettings> & { readonly resources: ResourceMap } = {
  name: 'audit',
  schemaFile,
  resources: auditResources(),
  entities: [AuditRecord, Webhook, Delivery, JournalEntry],
  migrations: [records, webhooks, journal],
  references,
  holdings,
  retention: (kept) => [forgetRows('webhook_delivery', 'created_at', kept.deliveries)],
  async start(kernel, settings) {
    const { database, bus, log } = kernel;
    const { removal, webhookNetworks, webhooksKey, retryPauses: pauses, attemptMs } = settings;
    const secrets = webhooksKey === undefined ? undefined : await createWebhookSecrets(webhooksKey);
    const resources = auditResources(secrets);
    const resource = resourceOf(resources, 'Webhook');
    const served = { domain: 'audit', resources, removal, downloadNetworks: webhookNetworks };
    const runtime = startResources(kernel, served);
    const sending =
      secrets === undefined
        ? undefined
        : deliver({
            database,
            resource,
            secrets,
            log,
            sender: createSender(webhookNetworks, attemptMs),
            ...(pauses === undefined ? {} : { pauses }),
          });
    const wake = (): void => sending?.wake();
    const background: (BackgroundTask | undefined)[] = [
      projectReferences(database, bus, references, log, holdings),
      followChanges(database, bus, log),
      sending,
      followEvents(kernel, wake),
      ...runtime.background,
    ];
    return {
      ...runtime,
      resolvers: joinResolvers<Resolvers>(runtime.resolvers, journalTypes, {
        Query: { ...auditQueries, ...journalQueries },
        Mutation: { ...webhookMutations(resource, secrets, wake), ...journalMutations },
      }),
      background: background.filter((part) => part !== undefined),
    };
  },
};
