import type { IdOf } from '#platform/ids/kinds.ts';
import type { Actor } from '#platform/auth/actor.ts';
import { namesOf, personKeys } from '#platform/auth/person.ts';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { newId } from '#platform/ids/id.ts';
import { nextState } from '#platform/lifecycle/lifecycle.ts';
import { requestEvents, type Asked, type OperationInput } from '#contracts/operations/request.ts';
import type { ServerOperationKind } from '#contracts/servers/requests.ts';
import { refuseIfAbandoned } from './abandonment.ts';
import type { Server } from './server.ts';
import { serverLifecycle, type ServerState } from './states.ts';

/** What an operation is asked for besides its kind. */
export interface OperationDetails<Kind extends ServerOperationKind> {
  /** Whose the operation is, where not the server's owner. */
  readonly tenantId?: IdOf<'tenant'> | undefined;
  /** What is done, for people, where the kind alone does not say it, e.g. `Shut down`. */
  readonly verb?: string | undefined;
  readonly input: OperationInput<Kind>;
}

/**
 * Gives a server to a new operation and asks for it: hold, operation and event are one transaction's. A server held
 * already is refused, naming the holder.
 */
export function requestServerOperation<Kind extends ServerOperationKind>(
  tx: Transaction,
  actor: Actor,
  server: Server,
  kind: Kind,
  { input, ...details }: OperationDetails<Kind>,
): IdOf<'operation'> {
  refuseIfHeld(server);
  if (kind !== 'BMC_UPDATE') refuseIfAbandoned(server);
  if (kind === 'INSPECT') {
    server.state = nextState(serverLifecycle, server.state, 'START_INSPECTION');
    server.failure = null;
  }
  const asked = aboutServer(actor, server, kind, details);
  const [request, announcement] = requestEvents(asked, input);
  server.operationId = asked.operationId;
  server.heldSince = new Date();
  server.operationRequest = tx.outbox.emit('servers', request);
  tx.outbox.emit('servers', announcement);
  return asked.operationId;
}

/** What a new operation on a server is about. */
export function aboutServer<Kind extends ServerOperationKind>(
  actor: Actor,
  server: Server,
  kind: Kind,
  { tenantId = server.tenantId, verb }: Omit<OperationDetails<Kind>, 'input'> = {},
): Asked<Kind> {
  return {
    operationId: newId('operation'),
    kind,
    tenantId,
    requestedBy: actor.subject,
    requesterKeys: personKeys(namesOf(actor)),
    name: server.name,
    verb,
    subject: { kind: 'Server', id: server.id },
    related: typeof server.instanceId === 'string' ? [{ kind: 'Instance', id: server.instanceId }] : [],
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
