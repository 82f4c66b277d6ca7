import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Requirements } from '#contracts/instances/requests.ts';
import type { AddressRequest } from '#contracts/instances/address-request.ts';
import type { InstalledDisk } from '#contracts/instances/disk-plan.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import { resource } from '#platform/resource/declaration.ts';
import type { JsonObject } from '#platform/text/json-data.ts';
import { instanceEvents } from './events.ts';
import type { InstalledSystem } from './installed-system.ts';
import type { InstanceState } from './states.ts';

/** A system in memory to repair a machine by. */
export interface Rescue {
  /** Who may log in as root. */
  readonly sshKeys: readonly string[];
  /** Its address; null until it runs. */
  readonly address: string | null;
  /** SHA-256 fingerprint of its SSH host key, as OpenSSH writes it; null until it runs, or where it has no SSH server. */
  readonly hostKey: string | null;
}

const InstanceSchema = defineEntity({
  name: 'Instance',
  tableName: 'instance',
  properties: (p) => ({
    id: p.string().$type<IdOf<'instance'>>().primary(),
    tenantId: p.string().$type<IdOf<'tenant'>>(),
    /** Null once the type of a deleted one is deleted. */
    typeId: p.string().$type<IdOf<'instanceType'>>().nullable(),
    /** The settings for the provider of its type. */
    spec: p.json().$type<JsonObject>().nullable(),
    siteId: p.string().$type<IdOf<'site'>>().nullable(),
    hostname: p.string(),
    state: p.string().$type<InstanceState>(),
    imageId: p.string().$type<IdOf<'image'>>().nullable(),
    previousImageId: p.string().$type<IdOf<'image'>>().nullable(),
    stateBefore: p.string().$type<InstanceState>().nullable(),
    serverId: p.string().$type<IdOf<'server'>>().nullable(),
    profileId: p.string().$type<IdOf<'profile'>>().nullable(),
    sshKeys: p
      .json()
      .$type<string[]>()
      .onCreate(() => []),
    userData: p.text().nullable(),
    networkConfig: p.text().nullable(),
    previousUserData: p.text().nullable(),
    previousNetworkConfig: p.text().nullable(),
    requirements: p
      .json()
      .$type<Requirements>()
      .onCreate(() => ({})),
    /** The addresses that it gets; null: one of any family. */
    wantedAddresses: p.json().$type<AddressRequest[]>().nullable(),
    /** The disk that has the system, as its installer reported. */
    systemDisk: p.json().$type<InstalledDisk>().nullable(),
    installed: p.json().$type<InstalledSystem>().nullable(),
    /** Names that it may have in DNS; the last is the desired one. */
    dnsNames: p
      .json()
      .$type<string[]>()
      .onCreate(() => []),
    /** Whether its address may be reserved by DHCP. */
    dhcpReserved: p.boolean().default(false),
    /** Whether an observation of DNS or DHCP has differences; a trigger keeps it. */
    hasDifferences: p.boolean().default(false),
    /** The VLAN for the switch ports of its server once it is decommissioned; null where none were configured. */
    unusedVlanId: p.string().$type<IdOf<'vlan'>>().nullable(),
    /** The name that the service which makes it, or made it, gives itself. */
    claimedBy: p.string().nullable(),
    claimedSince: p.datetime(3).nullable(),
    claimProgress: p.string().nullable(),
    claimOverdue: p.boolean().default(false),
    /** The operation under way, or the last one; null where a service makes the instance. */
    operationId: p.string().$type<IdOf<'operation'>>().nullable(),
    /** The event that started the operation; kept while it runs, so that it can be started again where it was lost. */
    operationRequest: p.json().$type<object>().nullable(),
    requestedAt: p.datetime().onCreate(() => new Date()),
    /** Kept until the machine is known to be back on its disk, or the disk to be another's. */
    rescue: p.json().$type<Rescue>().nullable(),
    failure: p.json().$type<Failure>().nullable(),
    version: p.integer().default(1),
    createdAt: p.datetime().onCreate(() => new Date()),
    updatedAt: p
      .datetime()
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  }),
});

export class Instance extends InstanceSchema.class {}
InstanceSchema.setClass(Instance);

/** Callers read it alone: its verbs are the domain's own, and `publishInstance` publishes it. */
export const instance = resource<Instance>('Instance', {
  entity: Instance,
  fact: ['hostname', 'state', 'siteId', 'serverId', 'operationId'],
  events: instanceEvents,
  withheld: {
    // No secret, and a person's all the same: it goes with the instance.
    sshKeys: ['sshKeys'],
    userData: ['userData'],
    networkConfig: ['networkConfig'],
    requirements: ['requirements'],
    spec: ['spec'],
    claim: ['claimedBy', 'claimedSince', 'claimProgress', 'claimOverdue'],
    systemDisk: ['systemDisk'],
    wantedAddresses: ['wantedAddresses'],
    installed: ['installed'],
    rescue: ['rescue'],
    failure: ['failure'],
    dnsName: ['dnsNames'],
  },
  defaultWhere: { state: { $ne: 'DELETED' } },
});
