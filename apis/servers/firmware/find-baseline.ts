import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { findReference, requireIdOfKind } from '#platform/references/lookup.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { FirmwareBaseline } from './firmware-baseline.ts';
import type { Server } from '../server.ts';

/**
 * The baseline to bring a server to: one of the server's owner, or of a tenant above it, which is for
 * machines like this one. Throws a refusal that names what does not fit.
 */
export async function requireBaselineFor(
  em: EntityManager,
  server: Server,
  baselineId: string,
  path: readonly string[] = ['baselineId'],
): Promise<FirmwareBaseline> {
  requireIdOfKind(baselineId, 'firmwareBaseline', path);
  const baseline = await em.findOne(FirmwareBaseline, { id: baselineId });
  const owner = await findReference(em, server.tenantId);
  if (baseline === null || ![server.tenantId, ...(owner?.ancestors ?? [])].includes(baseline.tenantId)) {
    const message = `The server's tenant has no firmware baseline ${baselineId}; it may use its own and those of tenants above it.`;
    throw new UserError('NOT_FOUND', message, { path });
  }
  refuseInDeletion({ title: 'firmware baseline' }, baseline, path);
  for (const field of ['vendor', 'model'] as const) {
    const [wanted, has] = [baseline[field], server[field] ?? null];
    if (wanted === null || wanted.toLowerCase() === has?.toLowerCase()) continue;
    throw new UserError(
      'INVALID_INPUT',
      `The baseline is for the ${field} ${wanted}, and that of the server is ${has ?? 'not known'}. Take a baseline for machines like this one.`,
      { path },
    );
  }
  return baseline;
}
