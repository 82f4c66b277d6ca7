import { defineEntity } from '@mikro-orm/core';
import type { AddressRequest } from '#contracts/instances/address-request.ts';
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
  before: async (change) =>
    await refuseWhileInstancesHave(change, { property: 'profileId', title: 'profile' }),
});
