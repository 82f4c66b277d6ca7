import { resource } from '#platform/resource/declaration.ts';
import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import type { BiosAttributes } from '#contracts/servers/requests.ts';
import type { Abandonment } from './abandonment.ts';
import { serverEvents } from './events.ts';
import type { BootMethod } from './server-input.ts';
import type { FoundIdentity, IdentityChange } from './identity/found-machine.ts';
import { havingFinding } from './differences/having-finding.ts';
import type { Expectation } from './differences/intent.ts';
import type { ImposedQuarantine } from './imposed-quarantine.ts';
import type { PendingBmc } from './bmc/pending-bmc.ts';
import type { ServerState } from './states.ts';
import type { Unavailability } from './unavailability.ts';

const ServerSchema = defineEntity({
  name: 'Server',
  tableName: 'server',
  properties: (p) => ({
    id: p.string().$type<IdOf<'server'>>().primary(),
    tenantId: p.string().$type<IdOf<'tenant'>>(),
    siteId: p.string().$type<IdOf<'site'>>(),
    name: p.string(),
    state: p.string().$type<ServerState>(),
    powerState: p.string().$type<'ON' | 'OFF' | 'TRANSITION' | 'UNKNOWN'>().default('UNKNOWN'),
    powerObservedAt: p.datetime().nullable(),
    /** What the BMC says of the machine as a whole. */
    health: p.string().$type<'OK' | 'WARNING' | 'CRITICAL' | 'UNKNOWN'>().default('UNKNOWN'),
    healthObservedAt: p.datetime().nullable(),
    /** The worst of its components when it was last inspected; null where they report none, or were well since. */
    componentHealth: p.string().$type<'OK' | 'WARNING' | 'CRITICAL' | 'UNKNOWN'>().nullable(),
    /** See `rollUp`. */
    overallHealth: p.string().$type<'OK' | 'WARNING' | 'CRITICAL' | 'UNKNOWN'>().default('UNKNOWN'),
    rackId: p.string().$type<IdOf<'rack'>>().nullable(),
    position: p.integer().nullable(),
    /** The chassis whose bay it is in; its rack is that of the chassis, and it has no position. */
    chassisId: p.string().$type<IdOf<'chassis'>>().nullable(),
    bay: p.string().nullable(),
    deviceTypeId: p.string().$type<IdOf<'deviceType'>>().nullable(),
    assetNumber: p.string().nullable(),
    /** The firmware that people want it to have. */
    firmwareBaselineId: p.string().$type<IdOf<'firmwareBaseline'>>().nullable(),
    /** What people expect an inspection to find. */
    expected: p.json().$type<Expectation>().nullable(),
    /** The BIOS attributes that people want it to have, by name. */
    desiredBios: p.json().$type<BiosAttributes>().nullable(),
    bmcAddress: p.string(),
    /** Id of the system at the BMC; null where that has one alone, until it was inspected. */
    bmcSystem: p.string().nullable(),
    bmcProvider: p.string(),
    bootMethod: p.string().$type<BootMethod>().default('NETWORK'),
    /** The BMC that an operation puts in its place once the machine has answered there. */
    pendingBmc: p.json().$type<PendingBmc>().nullable(),
    credentialId: p.string().$type<IdOf<'serverCredential'>>().nullable(),
    /** The one that replaces it once the BMC is known to have it. */
    pendingCredentialId: p.string().$type<IdOf<'serverCredential'>>().nullable(),
    vendor: p.string().nullable(),
    model: p.string().nullable(),
    serialNumber: p.string().nullable(),
    uuid: p.string().nullable(),
    /** MAC addresses of its network ports, in lower case, for searches; null before its first inspection. */
    macs: p.json().$type<readonly string[]>().nullable(),
    /** What an operation found in the place of the machine on record. */
    foundIdentity: p.json().$type<FoundIdentity>().nullable(),
    /** The BMC, by address and system, at which a person has confirmed the machine although it reports no identity. */
    unknownAcceptedAt: p.string().nullable(),
    abandonment: p.json().$type<Abandonment>().nullable(),
    abandonedAt: p.datetime().nullable(),
    identityChanges: p.json().$type<readonly IdentityChange[]>().default([]),
    architecture: p.string().nullable(),
    biosVersion: p.string().nullable(),
    bmcVersion: p.string().nullable(),
    cores: p.integer().nullable(),
    memoryMiB: p.double().nullable().fieldName('memory_mib'),
    diskBytes: p.double().nullable(),
    /** The instance that has the machine, and its tenant, who may therefore see the machine. */
    instanceId: p.string().$type<IdOf<'instance'>>().nullable(),
    instanceTenantId: p.string().$type<IdOf<'tenant'>>().nullable(),
    /** The one operation that holds the machine now. */
    operationId: p.string().$type<IdOf<'operation'>>().nullable(),
    /** The event that started the operation; kept while it runs, so that it can be started again where it was lost. */
    operationRequest: p.json().$type<object>().nullable(),
    heldSince: p.datetime().nullable(),
    failure: p.json().$type<Failure>().nullable(),
    /** Why it must not be reserved until its disks are wiped; it outlives inspections and maintenance. */
    quarantine: p.json().$type<Failure>().nullable(),
    /** Announced by people; see `present`. */
    maintenance: p.json().$type<Unavailability>().nullable(),
    /** Imposed by people, or by the rule of health; see `present`. */
    imposedQuarantine: p.json().$type<ImposedQuarantine>().nullable(),
    /** When an inspection last read all of its storage; null: its disks are not known. */
    storageReadAt: p.datetime().nullable(),
    /** Servers that failed lately are reserved last. */
    lastFailedAt: p.datetime().nullable(),
    version: p.integer().default(1),
    createdAt: p.datetime().onCreate(() => new Date()),
    updatedAt: p
      .datetime()
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  }),
});

export class Server extends ServerSchema.class {}
ServerSchema.setClass(Server);

/** Callers read it alone: its verbs are the domain's own, and `publishServer` publishes it. */
export const server = resource<Server>('Server', {
  entity: Server,
  fact: ['name', 'state', 'siteId', 'instanceId', 'operationId'],
  events: serverEvents,
  withheld: {
    bmc: ['bmcAddress', 'bmcSystem', 'bmcProvider', 'credentialId'],
    hardwareModel: ['vendor', 'model'],
    foundIdentity: ['foundIdentity'],
    abandonment: ['abandonment'],
    identityChanges: ['identityChanges'],
    quarantine: ['quarantine'],
    failure: ['failure'],
    maintenance: ['maintenance'],
    imposedQuarantine: ['imposedQuarantine'],
    expected: ['expected'],
    desiredBios: ['desiredBios'],
  },
  filters: { finding: havingFinding },
  visible: (access) => access.visible('viewer', 'tenantId', 'instanceTenantId'),
  visibleBy: ['instanceTenantId'],
});
