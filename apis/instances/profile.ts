import { defineEntity } from '@mikro-orm/core';
import { systemDiskInput, type SystemDiskRule } from '#contracts/instances/disk-plan.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { holding } from '#platform/removal/holdings.ts';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import { plainName } from '#platform/text/names.ts';
import { Instance } from './instance.ts';

const ProfileSchema = defineEntity({
  name: 'Profile',
  tableName: 'profile',
  properties: (p) => ({
    ...resourceProperties<'profile'>(p),
    name: p.string(),
    approvalRequired: p.boolean(),
    approvalTimeoutSeconds: p.integer(),
    installTimeoutSeconds: p.integer(),
    firstBootTimeoutSeconds: p.integer(),
    bmcTimeoutSeconds: p.integer(),
    systemDisk: p.json().$type<SystemDiskRule>().strictNullable(),
  }),
});

export class Profile extends ProfileSchema.class {}

ProfileSchema.setClass(Profile);

const instancesWith = holding('instance', Instance, (profileId) => ({
  profileId,
  state: { $ne: 'DELETED' },
}));

export const profile = resource<Profile>('ProvisioningProfile', {
  entity: Profile,
  fact: ['name'],
  inputs: { name: plainName, systemDisk: systemDiskInput },
  async before({ verb, before, tx }) {
    if (verb !== 'DELETE' || before === null) return;
    const found = await instancesWith.count(tx.em, before.id);
    if (found === null) return;
    const { count, ids } = found;
    throw new UserError(
      'CONFLICT',
      count === 1
        ? `1 instance has the profile: ${ids[0]}. Decommission it first.`
        : `${count} instances have the profile: ${ids.join(', ')}${count > ids.length ? ', …' : ''}. Decommission them first.`,
      { path: ['id'], holder: ids[0] },
    );
  },
});
