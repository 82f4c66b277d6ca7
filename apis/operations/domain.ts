import type { BackgroundTask } from '#platform/events/consume.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { joinResolvers } from '#platform/graph/typed-resolvers.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { checkLedger } from './ending/check.ts';
import { Operation } from './entities/operation.ts';
import { recordEvents } from './ledger/consumer.ts';
import { createChangeNotifications } from './ledger/change-notifications.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { createRecorder } from './ledger/recorder.ts';
import { createWatches } from './ledger/watch.ts';
import { ledgerTables } from './migrations/0001-ledger.ts';
import { stepRetention } from './migrations/0050-step-retention.ts';
import { requesterKeys } from './migrations/0060-requester-keys.ts';
import { subjects } from './migrations/0150-subjects.ts';
import { createCancelDelivery } from './requests/cancel-request.ts';
import { createOperationMutations } from './resolvers/mutation.ts';
import { createOperationType, operationResourceType } from './resolvers/operation.ts';
import { createParkedQueries } from './resolvers/parked.ts';
import { operationQueries } from './resolvers/query.ts';
import { createOperationSubscriptions } from './resolvers/subscription.ts';
import { operationsRetention } from './retention.ts';
import type { OperationsSettings } from './settings.ts';
import { createOperationWorkflows } from './temporal/operation-workflows.ts';
import { createDecisionDelivery } from './tickets/decision-delivery.ts';
import { createInbox } from './tickets/inbox.ts';
import { createTicketRoutes } from './tickets/routes.ts';

const references = ['tenant'] as const;

/** What was asked for, how it goes and how it ended; the only domain that talks to Temporal. */
export const operationsDomain: Domain<OperationsSettings> = {
  name: 'operations',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  entities: [Operation],
  migrations: [ledgerTables, stepRetention, requesterKeys, subjects],
  references,
  retention: operationsRetention,
  async start({ database, bus, log }, { temporal, ticketSecrets }) {
    const { client } = temporal;
    const notifications = createChangeNotifications(bus, log);
    const recorder = createRecorder(database, notifications);
    const workflows = createOperationWorkflows(client);
    const cancels = createCancelDelivery(database, workflows, log);
    const decisions = createDecisionDelivery({ database, inbox: createInbox(database), workflows, log });
    const background: (BackgroundTask | undefined)[] = [
      projectReferences(database, bus, references, log),
      recordEvents(bus, recorder, log),
      checkLedger({ database, client, recorder, log }),
      cancels.retry(),
      decisions.retry(),
    ];
    return {
      resolvers: joinResolvers<Resolvers>(null, {
        Query: { ...operationQueries, ...createParkedQueries(bus) },
        Mutation: createOperationMutations(workflows, cancels),
        Subscription: createOperationSubscriptions(createWatches(database, notifications, log)),
        Operation: createOperationType({ temporal }),
        OperationResource: operationResourceType,
      }),
      routes: createTicketRoutes(ticketSecrets, decisions, log),
      background: background.filter((part) => part !== undefined),
    };
  },
};
