import { defineEntity } from '@mikro-orm/core';
import type { AddressRequest } from '#contracts/instances/address-request.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { systemDiskInput, type SystemDiskRule } from '#contracts/instances/disk-plan.ts';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import { hostname } from '#platform/text/hostname.ts';
import { plainName } from '#platform/text/names.ts';
import { addressRequests } from './address-requests.ts';
import { refuseWhileInstancesHave } from './instances-with.ts';

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
    dnsZone: p.string().nullable(),
    dnsTtlSeconds: p.integer(),
    dhcpReservation: p.boolean(),
    vlanId: p.string().$type<IdOf<'vlan'>>().strictNullable(),
    unusedVlanId: p.string().$type<IdOf<'vlan'>>().strictNullable(),
    systemDisk: p.json().$type<SystemDiskRule>().strictNullable(),
    addresses: p.json().$type<AddressRequest[]>().strictNullable(),
  }),
});

export class Profile extends ProfileSchema.class {}

ProfileSchema.setClass(Profile);

export const profile = resource<Profile>('ProvisioningProfile', {
  entity: Profile,
  fact: ['name'],
  inputs: {
    name: plainName,
    dnsZone: hostname,
    systemDisk: systemDiskInput,
    addresses: addressRequests,
  },
  async before(change) {
    if (change.after !== null) requireBothVlans(change.after);
    await refuseWhileInstancesHave(change, { property: 'profileId', title: 'profile' });
  },
});

/** Throws INVALID_INPUT for one VLAN without the other: the ports of a decommissioned server must leave its tenant's VLAN. */
function requireBothVlans({ vlanId, unusedVlanId }: Profile): void {
  if ((vlanId === null) === (unusedVlanId === null)) return;
  const missing = vlanId === null ? 'vlanId' : 'unusedVlanId';
  const message =
    'vlanId and unusedVlanId: give both or none. The switch ports of an instance are put into one, and into the other once it is decommissioned.';
  throw new UserError('INVALID_INPUT', message, { path: [missing] });
}
