import { UserError, UserErrors } from '#platform/errors/user-error.ts';
import type { Access } from '#platform/auth/access.ts';
import type { Transaction } from '#platform/database/database.ts';
import { newId } from '#platform/ids/id.ts';
import { requireIdOfKind, type Reference } from '#platform/references/lookup.ts';
import { refuseTakenHostname } from '../find-instance.ts';
import { Instance } from '../instance.ts';
import { requireProfile, requireShared } from '../shared.ts';
import { publishInstance } from '../publish.ts';
import { requestInstanceOperation } from '../request-operation.ts';
import { BARE_METAL_NAME, BARE_METAL_TYPE_ID, type BareMetal } from '../types/bare-metal.ts';
import type { CreateInput } from './create-input.ts';
import { wantedAddresses } from './wanted-addresses.ts';

/** An instance on a server, which an operation of this platform makes. */
export async function createBareMetal(
  request: CreateInput,
  tx: Transaction,
  access: Access,
  tenant: Reference<'tenant'>,
): Promise<BareMetal> {
  const { siteId, imageId, ...given } = requirePlace(request);
  const sharedBy = new Set([tenant.id, ...tenant.ancestors]);
  const site = await requireShared(tx.em, access, siteId, 'site', { by: sharedBy, path: ['siteId'] });
  const image = await requireShared(tx.em, access, imageId, 'image', { by: sharedBy, path: ['imageId'] });
  const { requirements: wanted = {}, profileId = null } = given;
  if (wanted.serverId !== undefined) requireIdOfKind(wanted.serverId, 'server', ['requirements', 'serverId']);
  const architecture = matchArchitecture(wanted.architecture, image.data['architecture']);
  const profile = profileId === null ? null : await requireProfile(tx.em, profileId, sharedBy);
  const addresses = await wantedAddresses({
    tx,
    access,
    siteId: site.id,
    sharedBy,
    request: given.addresses,
    profile,
  });
  await refuseTakenHostname(tx.em, { tenantId: tenant.id, hostname: given.hostname });

  const instance = tx.em.create(Instance, {
    id: newId('instance'),
    tenantId: tenant.id,
    typeId: BARE_METAL_TYPE_ID,
    siteId: site.id,
    hostname: given.hostname,
    state: 'REQUESTED',
    imageId: image.id,
    profileId: profile?.id ?? null,
    sshKeys: given.sshKeys ?? [],
    userData: given.userData ?? null,
    networkConfig: given.networkConfig ?? null,
    requirements: { ...wanted, architecture },
    wantedAddresses: addresses,
    claimOverdue: false,
    operationId: newId('operation'),
    version: 1,
  }) as BareMetal;
  const installation = { kind: 'PROVISION', systemDisk: given.systemDisk, image } as const;
  await requestInstanceOperation(tx, access.actor, instance, installation, instance.operationId);
  publishInstance(tx, access, instance, 'created');
  return instance;
}

/** Checks the fields that the schema cannot require, as other types have none. */
function requirePlace({ siteId, imageId, spec, ...rest }: CreateInput): {
  readonly siteId: string;
  readonly imageId: string;
} & Omit<CreateInput, 'siteId' | 'imageId' | 'spec'> {
  const fault = (field: string, rule: string): UserError =>
    new UserError('INVALID_INPUT', `${field}: ${rule}`, { path: [field] });
  const missing = Object.entries({ imageId, siteId }).filter(([, id]) => id === undefined);
  const faults = missing.map(([field]) =>
    fault(field, `is needed for an instance of the type ${BARE_METAL_NAME}`),
  );
  if (spec !== undefined && spec !== null)
    faults.push(fault('spec', `is not for the type ${BARE_METAL_NAME}; name the type that it is for`));
  if (siteId === undefined || imageId === undefined || faults.length > 0) throw new UserErrors(faults);
  return { siteId, imageId, ...rest };
}

/** The image decides; asking for a machine that cannot run it is refused before anything starts. */
function matchArchitecture(wanted: string | undefined, imageArchitecture: unknown): string {
  const has = typeof imageArchitecture === 'string' ? imageArchitecture : 'X86_64';
  if (wanted === undefined || wanted === has) return has;
  throw new UserError(
    'INVALID_INPUT',
    `The image is for ${has}, but the requirements ask for ${wanted}. Choose an image for ${wanted}.`,
    { path: ['imageId'] },
  );
}
