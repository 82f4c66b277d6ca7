import { UserError, UserErrors } from '#platform/errors/user-error.ts';
import type { Access } from '#platform/auth/access.ts';
import type { Transaction } from '#platform/database/database.ts';
import { newId } from '#platform/ids/id.ts';
import type { Reference } from '#platform/references/lookup.ts';
import { setDeadline } from '../claims/deadline.ts';
import { refuseTakenHostname } from '../find-instance.ts';
import { Instance } from '../instance.ts';
import { publishInstance } from '../publish.ts';
import { requireShared } from '../shared.ts';
import { requireType } from '../types/find-type.ts';
import { checkSpec } from '../types/spec-schema.ts';
import type { CreateInput } from './create-input.ts';

/** Fields for servers only. */
const OF_BARE_METAL = [
  'imageId',
  'requirements',
  'sshKeys',
  'userData',
  'networkConfig',
  'profileId',
  'systemDisk',
  'addresses',
] as const;

/** An instance that the provider of its type makes: its event makes a service claim it. */
export async function createServed(
  request: CreateInput,
  tx: Transaction,
  access: Access,
  tenant: Reference<'tenant'>,
): Promise<Instance> {
  const type = await requireType(tx.em, request.type, tenant);
  const others = OF_BARE_METAL.filter((field) => request[field] !== undefined);
  if (others.length > 0) {
    const rule = `is not for the type ${type.name}; use the spec for its provider's settings`;
    throw new UserErrors(
      others.map((field) => new UserError('INVALID_INPUT', `${field}: ${rule}`, { path: [field] })),
    );
  }
  const spec = request.spec ?? {};
  checkSpec(type.schema, spec);
  const { siteId } = request;
  const by = new Set([tenant.id, ...tenant.ancestors]);
  const site =
    siteId === undefined
      ? null
      : await requireShared(tx.em, access, siteId, 'site', { by, path: ['siteId'] });
  await refuseTakenHostname(tx.em, { tenantId: tenant.id, hostname: request.hostname });
  const instance = tx.em.create(Instance, {
    id: newId('instance'),
    tenantId: tenant.id,
    typeId: type.id,
    siteId: site?.id ?? null,
    hostname: request.hostname,
    state: 'REQUESTED',
    spec,
    claimOverdue: false,
    version: 1,
  });
  publishInstance(tx, access, instance, 'created');
  await tx.em.flush();
  await setDeadline(tx.em, instance.id, type.claimDeadlineSeconds);
  return instance;
}
