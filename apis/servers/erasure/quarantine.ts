import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { Erasure } from '../entities/erasure.ts';
import type { Server } from '../server.ts';
import type { ServerAction } from '../states.ts';

const UNKNOWN = {
  code: 'WIPE_UNFINISHED',
  message: 'The disks may not be wiped. Erase the server, or decommission its instance again.',
  step: null,
} as const;

/**
 * Keeps a server from being reserved whose wipe began and was not proven, until one is. Called after each change of
 * state: neither an inspection nor maintenance makes disks clean.
 */
export function applyQuarantine(
  server: Server,
  from: Server['state'],
  action: ServerAction | undefined,
): void {
  if (action === 'FINISH_CLEANING') server.quarantine = null;
  if (from === 'CLEANING' && server.state === 'FAILED') server.quarantine = server.failure ?? UNKNOWN;
  const { quarantine } = server;
  if (quarantine === null || quarantine === undefined) return;
  if (server.state === 'AVAILABLE') server.state = 'FAILED';
  if (server.state === 'FAILED') server.failure ??= quarantine;
}

/** Throws where the disks may hold data: a machine that is enrolled again after it was retired can be reserved by any tenant. */
export function refuseIfQuarantined({ quarantine }: Server): void {
  if (typeof quarantine?.code !== 'string') return;
  throw new UserError(
    'CONFLICT',
    'The disks of the server may not be wiped, and a retired machine may be enrolled again. Erase it first (serverErase), or, where it is permanently unreachable, give it up with serverAbandon.',
    { path: ['id'] },
  );
}

/** Throws unless the wipe by the operation is proven: a server returns to the fleet only with its certificate. */
export async function requireCertificate(em: EntityManager, operationId: IdOf<'operation'>): Promise<void> {
  const erasure = await em.findOne(Erasure, { operationId });
  if (typeof erasure?.certificate?.id === 'string') return;
  throw new UserError('CONFLICT', `Operation ${operationId} has no certificate that every disk is wiped.`, {
    path: ['operationId'],
  });
}
