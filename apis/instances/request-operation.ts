import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '#platform/auth/actor.ts';
import type { Transaction } from '#platform/database/database.ts';
import { newId } from '#platform/ids/id.ts';
import {
  DEFAULT_POLICY,
  instanceRequests,
  type InstanceOperationKind,
  type InstanceRequest,
  type Policy,
} from '#workflows/instances/contract.ts';
import { operationSubjectSchema } from '#workflows/operations/contract.ts';
import type { Instance } from './entities/instance.ts';
import { Profile } from './entities/profile.ts';

/** The others do without, also where the image is gone. */
const TAKES_IMAGE: ReadonlySet<InstanceOperationKind> = new Set(['PROVISION', 'REIMAGE']);

/** Asks for an operation on an instance: the operation's id, its event and the instance's new state are one transaction's. */
export async function requestInstanceOperation(
  tx: Transaction,
  actor: Actor,
  instance: Instance,
  kind: InstanceOperationKind,
): Promise<string> {
  const operationId = newId('operation');
  const { eventType, verb } = instanceRequests[kind];
  const request: InstanceRequest = {
    operationId,
    kind,
    tenantId: instance.tenantId,
    requestedBy: actor.subject,
    title: `${verb} ${instance.hostname}`,
    instanceId: instance.id,
    serverId: instance.serverId ?? null,
    siteId: instance.siteId,
    hostname: instance.hostname,
    imageId: TAKES_IMAGE.has(kind) ? instance.imageId : null,
    requirements: instance.requirements,
    policy: await policyOf(tx.em, instance.profileId ?? null),
  };
  instance.operationId = operationId;
  instance.requestedAt = new Date();
  instance.failure = null;
  instance.operationRequest = tx.outbox.emit('instances', {
    type: eventType,
    subject: instance.id,
    data: { ...request },
  });
  // The ledger gets the operation's subject only: what the workflow needs besides is none of its business.
  tx.outbox.emit('instances', {
    type: 'operation.requested',
    subject: operationId,
    data: operationSubjectSchema.parse(request),
  });
  return operationId;
}

async function policyOf(em: EntityManager, profileId: string | null): Promise<Policy> {
  if (profileId === null) return DEFAULT_POLICY;
  const profile = await em.findOneOrFail(Profile, { id: profileId });
  return {
    approvalRequired: profile.approvalRequired,
    approvalTimeoutSeconds: profile.approvalTimeoutSeconds,
    installTimeoutSeconds: profile.installTimeoutSeconds,
    firstBootTimeoutSeconds: profile.firstBootTimeoutSeconds,
    bmcTimeoutSeconds: profile.bmcTimeoutSeconds,
  };
}
