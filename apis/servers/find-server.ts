import type { IdOf } from '#platform/ids/kinds.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { loadResource } from '#platform/resource/reading.ts';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import type { Access } from '#platform/auth/access.ts';
import type { Role } from '#platform/auth/roles.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { Server, server as resource } from './server.ts';

/** The server, or null when there is none that the caller may see. */
export async function loadServer(context: GraphContext, id: string): Promise<Server | null> {
  return (await loadResource(
    context,
    { name: 'Server', declaration: resource, sharedDown: false },
    id,
  )) as Server | null;
}

/** Whether the caller may see a server: by a role on its owner, or on the tenant whose instance runs on it. */
export async function maySeeServer(access: Access, server: Server): Promise<boolean> {
  if (await access.may('viewer', server.tenantId)) return true;
  return server.instanceTenantId !== null && server.instanceTenantId !== undefined
    ? await access.may('viewer', server.instanceTenantId)
    : false;
}

/** Whether the caller may use the machine itself: as operator of its owner, or as member of whose instance it has. */
export async function mayUseServer(access: Access, { tenantId, instanceTenantId }: Server): Promise<boolean> {
  if (await access.may('operator', tenantId)) return true;
  return typeof instanceTenantId === 'string' && (await access.may('member', instanceTenantId));
}

/** As for instances: who may reinstall the machine of an instance may also switch it, or type at its console. */
export async function requireUse(access: Access, server: Server): Promise<void> {
  const { id, tenantId, instanceTenantId } = server;
  if (await mayUseServer(access, server)) return;
  const sees = typeof instanceTenantId === 'string' && (await access.may('viewer', instanceTenantId));
  if (sees) await access.require('member', instanceTenantId, `server ${id}`, ['id']);
  else await access.require('operator', tenantId, `server ${id}`, ['id']);
}

interface Change {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
}

/** The server, locked for a change by a caller who has the role on its tenant, at the version they expect. */
export async function lockServer(
  em: EntityManager,
  access: Access,
  { id, expectedVersion }: Change,
  role: Role = 'operator',
): Promise<Server> {
  const tenantOf = ({ tenantId }: Server): string => tenantId;
  return await lockForChange(em, access, {
    entity: Server,
    kind: 'server',
    id,
    role,
    tenantOf,
    expectedVersion,
  });
}

/** The server, locked for a change by a caller who may use the machine, at the version they expect. */
export async function lockServerForUse(
  em: EntityManager,
  access: Access,
  { id, expectedVersion }: Change,
): Promise<Server> {
  const authorize = async (server: Server): Promise<void> => await requireUse(access, server);
  return await lockForChange(em, access, { entity: Server, kind: 'server', id, authorize, expectedVersion });
}

/** The server that the operation holds, locked for a change by a worker. */
export async function requireHeldServer(em: EntityManager, operationId: IdOf<'operation'>): Promise<Server> {
  const server = await em.findOne(Server, { operationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (server !== null) return server;
  throw new UserError('CONFLICT', `Operation ${operationId} holds no server.`, { path: ['operationId'] });
}

export function noSuchServer(id: string): UserError {
  return new UserError('NOT_FOUND', `There is no server ${id}. Check the id.`, { path: ['id'] });
}
