import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { requireIdOfKind, requireReference } from '#platform/references/lookup.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { idText } from '#platform/text/inputs.ts';
import { hostname } from '#platform/text/hostname.ts';
import { systemDiskInput } from '#contracts/instances/disk-plan.ts';
import { Instance } from '../entities/instance.ts';
import { Profile } from '../profile.ts';
import { networkConfig, requirements, sshKeys, userData } from '../input-rules.ts';
import { requireShared } from '../shared.ts';
import { publishInstance } from '../publish.ts';
import { requestInstanceOperation } from '../request-operation.ts';

const input = z.object({
  idempotencyKey,
  tenantId: idText,
  hostname,
  imageId: idText,
  siteId: idText,
  requirements: requirements.default({}),
  sshKeys: sshKeys.default([]),
  userData: userData.optional(),
  networkConfig: networkConfig.optional(),
  profileId: idText.optional(),
  systemDisk: systemDiskInput.optional(),
});

type CreateInput = z.output<typeof input>;

export const instanceCreate: MutationDefinition<typeof input, { instanceId: string; operationId: string }> = {
  name: 'instanceCreate',
  input,
  choosing: ['requirements'],
  async run(request, tx, { access }) {
    const tenant = await requireReference(tx.em, access, request.tenantId, 'tenant', ['tenantId']);
    await access.require('member', tenant.id, `tenant ${tenant.id}`, ['tenantId']);
    const sharedBy = new Set([tenant.id, ...tenant.ancestors]);
    await requireShared(tx.em, access, request.siteId, 'site', { by: sharedBy, path: ['siteId'] });
    const image = await requireShared(tx.em, access, request.imageId, 'image', {
      by: sharedBy,
      path: ['imageId'],
    });
    const { serverId } = request.requirements;
    if (serverId !== undefined) requireIdOfKind(serverId, 'server', ['requirements', 'serverId']);
    const requirements = {
      ...request.requirements,
      architecture: matchArchitecture(request, image.data['architecture']),
    };
    const { profileId = null } = request;
    const profile = profileId === null ? null : await requireProfile(profileId, sharedBy, tx);
    await refuseTakenHostname(request, tx);

    const instance = tx.em.create(Instance, {
      id: newId('instance'),
      tenantId: tenant.id,
      siteId: request.siteId,
      hostname: request.hostname,
      state: 'REQUESTED',
      imageId: image.id,
      profileId: profile?.id ?? null,
      sshKeys: request.sshKeys,
      userData: request.userData ?? null,
      networkConfig: request.networkConfig ?? null,
      requirements,
      operationId: '',
      version: 1,
    });
    const operationId = await requestInstanceOperation(tx, access.actor, instance, {
      kind: 'PROVISION',
      systemDisk: request.systemDisk,
      image,
    });
    publishInstance(tx, instance, 'created');
    return { instanceId: instance.id, operationId };
  },
};

/** The image decides; asking for a machine that cannot run it is refused before anything starts. */
export function matchArchitecture({ requirements }: CreateInput, imageArchitecture: unknown): string {
  const wanted = requirements.architecture;
  const has = typeof imageArchitecture === 'string' ? imageArchitecture : 'X86_64';
  if (wanted === undefined || wanted === has) return has;
  throw new UserError(
    'INVALID_INPUT',
    `The image is for ${has}, but the requirements ask for ${wanted}. Choose an image for ${wanted}.`,
    { path: ['imageId'] },
  );
}

async function requireProfile(id: string, sharedBy: ReadonlySet<string>, tx: Transaction): Promise<Profile> {
  requireIdOfKind(id, 'profile', ['profileId']);
  // Held until the transaction ends, so that it is not deleted meanwhile.
  const profile = await tx.em.findOne(Profile, { id }, { lockMode: LockMode.PESSIMISTIC_READ });
  if (profile === null || !sharedBy.has(profile.tenantId)) {
    throw new UserError('NOT_FOUND', `There is no profile ${id}. Check the id.`, { path: ['profileId'] });
  }
  refuseInDeletion({ title: 'profile' }, profile, ['profileId']);
  return profile;
}

async function refuseTakenHostname(request: CreateInput, tx: Transaction): Promise<void> {
  // Two creates of one hostname at the same moment: the second waits here for the first to commit.
  await tx.em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 1))`, [
    `${request.tenantId}/${request.hostname}`,
  ]);
  const taken = await tx.em.findOne(Instance, {
    tenantId: request.tenantId,
    hostname: request.hostname,
    state: { $ne: 'DELETED' },
  });
  if (taken === null) return;
  throw new UserError(
    'CONFLICT',
    `The tenant has an instance ${request.hostname} already. Choose another hostname.`,
    {
      path: ['hostname'],
      holder: taken.id,
    },
  );
}
