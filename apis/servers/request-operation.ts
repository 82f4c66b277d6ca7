import type { Actor } from '#platform/auth/actor.ts';
import { namesOf, personKeys } from '#platform/auth/person.ts';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { newId } from '#platform/ids/id.ts';
import { nextState } from '#platform/lifecycle/lifecycle.ts';
import type { OperationSubject } from '#contracts/operations/operation.ts';
import { serverRequests, type ServerOperationKind } from '#contracts/servers/requests.ts';
import { refuseIfAbandoned } from './abandonment.ts';
import type { Server } from './server.ts';
import { serverLifecycle, type ServerState } from './states.ts';

/** What an operation is asked for besides its kind. */
export interface OperationDetails {
  /** Whose the operation is, where not the server's owner. */
  readonly tenantId?: string | undefined;
  /** What is done, for people, where the kind alone does not tell, e.g. `Shut down`. */
  readonly verb?: string | undefined;
  /** The rest of the workflow's input: references and rules, never a secret. */
  readonly input?: object | undefined;
}

/**
 * Gives a server to a new operation and asks for it: hold, operation and event are one transaction's. A server held
 * already is refused, naming the holder.
 */
export function requestServerOperation(
  tx: Transaction,
  actor: Actor,
  server: Server,
  kind: ServerOperationKind,
  { tenantId, verb, input = {} }: OperationDetails = {},
): string {
  refuseIfHeld(server);
  if (kind !== 'BMC_UPDATE') refuseIfAbandoned(server);
  const operationId = newId('operation');
  if (kind === 'INSPECT') {
    server.state = nextState(serverLifecycle, server.state, 'START_INSPECTION');
    server.failure = null;
  }
  const subject = subjectOf(actor, server, kind, operationId, { tenantId, verb });
  server.operationId = operationId;
  server.heldSince = new Date();
  const request = tx.outbox.emit('servers', {
    type: serverRequests[kind].eventType,
    subject: server.id,
    data: { ...subject, ...input },
  });
  server.operationRequest = request;
  tx.outbox.emit('servers', { type: 'operation.requested', subject: operationId, data: subject });
  return operationId;
}

/** What an operation is about, as every event of it says. */
export function subjectOf(
  actor: Actor,
  server: Server,
  kind: ServerOperationKind,
  operationId: string,
  { tenantId = server.tenantId, verb = serverRequests[kind].verb }: Omit<OperationDetails, 'input'> = {},
): OperationSubject {
  return {
    operationId,
    kind,
    tenantId,
    requestedBy: actor.subject,
    requesterKeys: personKeys(namesOf(actor)),
    title: `${verb} ${server.name}`,
    instanceId: server.instanceId ?? null,
    serverId: server.id,
    siteId: server.siteId,
  };
}

export function refuseIfHeld(server: Server): void {
  if (server.operationId === null || server.operationId === undefined) return;
  throw new UserError(
    'CONFLICT',
    `The server is held by operation ${server.operationId}. Wait for it to end, or cancel it.`,
    { path: ['id'], retryable: true, holder: server.operationId },
  );
}

/** Throws unless the server is in one of the states. */
export function requireState(server: Server, ...states: readonly ServerState[]): void {
  if (states.includes(server.state)) return;
  throw new UserError(
    'CONFLICT',
    `The server is ${server.state}; this takes one that is ${states.join(' or ')}.`,
    { path: ['id'] },
  );
}

/** Throws when an instance has the server: also one whose operation failed owns what is on its disks. */
export function refuseIfOccupied(server: Server): void {
  if (typeof server.instanceId !== 'string') return;
  throw new UserError(
    'CONFLICT',
    `The instance ${server.instanceId} has the server. Decommission it first.`,
    {
      path: ['id'],
      holder: server.instanceId,
    },
  );
}
