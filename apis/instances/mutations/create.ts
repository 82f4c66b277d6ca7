import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { requireIdOfKind, requireReference } from '#platform/references/lookup.ts';
import { idText } from '#platform/text/inputs.ts';
import { hostname } from '#platform/text/hostname.ts';
import { systemDiskInput } from '#contracts/instances/disk-plan.ts';
import { Instance } from '../instance.ts';
import { refuseTakenHostname } from '../find-instance.ts';
import { networkConfig, requirements, sshKeys, userData } from '../input-rules.ts';
import { requireProfile, requireShared } from '../shared.ts';
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

export const instanceCreate: MutationDefinition<
  typeof input,
  { instanceId: IdOf<'instance'>; operationId: IdOf<'operation'> }
> = {
  name: 'instanceCreate',
  input,
  choosing: ['requirements'],
  async run(request, tx, { access }) {
    const tenant = await requireReference(tx.em, access, request.tenantId, 'tenant', ['tenantId']);
    await access.require('member', tenant.id, `tenant ${tenant.id}`, ['tenantId']);
    const sharedBy = new Set([tenant.id, ...tenant.ancestors]);
    const site = await requireShared(tx.em, access, request.siteId, 'site', {
      by: sharedBy,
      path: ['siteId'],
    });
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
    const profile = profileId === null ? null : await requireProfile(tx.em, profileId, sharedBy);
    await refuseTakenHostname(tx.em, { tenantId: tenant.id, hostname: request.hostname });

    const instance = tx.em.create(Instance, {
      id: newId('instance'),
      tenantId: tenant.id,
      siteId: site.id,
      hostname: request.hostname,
      state: 'REQUESTED',
      imageId: image.id,
      profileId: profile?.id ?? null,
      sshKeys: request.sshKeys,
      userData: request.userData ?? null,
      networkConfig: request.networkConfig ?? null,
      requirements,
      operationId: newId('operation'),
      version: 1,
    });
    const operationId = await requestInstanceOperation(
      tx,
      access.actor,
      instance,
      {
        kind: 'PROVISION',
        systemDisk: request.systemDisk,
        image,
      },
      instance.operationId,
    );
    publishInstance(tx, access, instance, 'created');
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
