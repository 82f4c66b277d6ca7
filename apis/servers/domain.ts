import { notLongIn, republishFacts } from '#platform/database/republish.ts';
import { forgetRows } from '#platform/database/retention.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { joinResolvers } from '#platform/graph/typed-resolvers.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { startResources } from '#platform/resource/resource-domain.ts';
import { holding, type Holdings } from '#platform/removal/holdings.ts';
import { Attribute } from './entities/attribute.ts';
import { ConsoleSession } from './entities/console-session.ts';
import { Chassis } from './chassis/chassis.ts';
import { followPlacement } from './chassis/follow-placement.ts';
import { followBaseline, followDeviceType } from './differences/follow-intent.ts';
import { Component } from './entities/component.ts';
import { ComponentChange } from './entities/component-change.ts';
import { Credential } from './entities/credential.ts';
import { DiskException } from './entities/disk-exception.ts';
import { Erasure } from './entities/erasure.ts';
import { Firmware } from './firmware/server-firmware.ts';
import { Inspection } from './entities/inspection.ts';
import { Server } from './server.ts';
import { FirmwareBaseline } from './firmware/firmware-baseline.ts';
import { serversTables } from './migrations/0001-servers.ts';
import { namesOfRetired } from './migrations/0002-names-of-retired.ts';
import { erasures } from './migrations/0003-erasures.ts';
import { pendingCredentials } from './migrations/0004-pending-credentials.ts';
import { firmware } from './migrations/0005-firmware.ts';
import { inspections } from './migrations/0006-inspections.ts';
import { consoles } from './migrations/0007-consoles.ts';
import { bootMethods } from './migrations/0008-boot-method.ts';
import { health } from './migrations/0009-health.ts';
import { httpBoot } from './migrations/0010-http-boot.ts';
import { identities } from './migrations/0030-identities.ts';
import { abandonment } from './migrations/0031-abandonment.ts';
import { wipeEvidence } from './migrations/0040-wipe-evidence.ts';
import { uniqueNamesMigration } from './migrations/0060-unique-names.ts';
import { baselineResource } from './migrations/0130-baseline-resource.ts';
import { serverLists } from './migrations/0131-server-lists.ts';
import { placements } from './migrations/0190-placements.ts';
import { deviceTypes } from './migrations/0191-device-types.ts';
import { maintenance } from './migrations/0192-maintenance.ts';
import { serverMacs } from './migrations/0193-server-macs.ts';
import { chassis } from './migrations/0194-chassis.ts';
import { credentialReferences } from './migrations/0215-credential-references.ts';
import { differences } from './migrations/0220-differences.ts';
import { differenceLocks } from './migrations/0224-difference-locks.ts';
import { componentHistory } from './migrations/0221-component-history.ts';
import { imposedQuarantine } from './migrations/0223-imposed-quarantine.ts';
import { healthRollUp } from './migrations/0222-health-roll-up.ts';
import { serverFact } from './publish.ts';
import { createManyResolvers } from './resolvers/many.ts';
import { createConsoleMutations } from './resolvers/console-mutation.ts';
import { consoleResolvers } from './resolvers/console.ts';
import { erasureResolvers } from './resolvers/erasure.ts';
import { firmwareResolvers } from './resolvers/firmware.ts';
import { identityResolvers } from './resolvers/identity.ts';
import { inspectionResolvers } from './resolvers/inspection.ts';
import { deviceTypeResolvers } from './resolvers/device-type.ts';
import { componentHistoryResolvers } from './resolvers/component-history.ts';
import { differenceResolvers } from './resolvers/difference.ts';
import { healthResolvers } from './resolvers/health.ts';
import { maintenanceResolvers } from './resolvers/maintenance.ts';
import { createMutationResolvers } from './resolvers/mutation.ts';
import { queryResolvers } from './resolvers/query.ts';
import { serverResolvers } from './resolvers/server.ts';
import { schemaFile, serverResources } from './resources.ts';
import type { ServersSettings } from './settings.ts';

const references = [
  'tenant',
  'site',
  'rack',
  'placement',
  'deviceType',
  'firmwareBaseline',
  'quota',
] as const;

const holdings: Holdings = {
  tenant: [
    holding('server', Server, (id) => ({
      $or: [{ tenantId: id }, { instanceTenantId: id }],
      state: { $ne: 'RETIRED' },
    })),
    holding('firmwareBaseline', FirmwareBaseline, (tenantId) => ({ tenantId })),
    holding('chassis', Chassis, (tenantId) => ({ tenantId })),
  ],
  site: [
    holding('server', Server, (siteId) => ({ siteId, state: { $ne: 'RETIRED' } })),
    holding('chassis', Chassis, (siteId) => ({ siteId })),
  ],
  rack: [holding('server', Server, (rackId) => ({ rackId, state: { $ne: 'RETIRED' } }))],
  deviceType: [
    holding('server', Server, (deviceTypeId) => ({ deviceTypeId, state: { $ne: 'RETIRED' } })),
    holding('chassis', Chassis, (deviceTypeId) => ({ deviceTypeId })),
  ],
};

/** Physical machines: what there is, who has it, and in which state it is. */
export const serversDomain: Domain<ServersSettings> & { readonly resources: typeof serverResources } = {
  name: 'servers',
  schemaFile,
  resources: serverResources,
  entities: [
    Server,
    Chassis,
    Component,
    ComponentChange,
    Attribute,
    Inspection,
    Credential,
    Erasure,
    DiskException,
    Firmware,
    FirmwareBaseline,
    ConsoleSession,
  ],
  migrations: [
    serversTables,
    namesOfRetired,
    erasures,
    pendingCredentials,
    firmware,
    inspections,
    consoles,
    bootMethods,
    health,
    httpBoot,
    identities,
    abandonment,
    wipeEvidence,
    uniqueNamesMigration,
    baselineResource,
    serverLists,
    placements,
    deviceTypes,
    maintenance,
    serverMacs,
    chassis,
    credentialReferences,
    differences,
    componentHistory,
    healthRollUp,
    imposedQuarantine,
    differenceLocks,
  ],
  references,
  holdings,
  retention: (kept) => [
    forgetRows('ended_operation', 'at', kept.fences),
    forgetRows('console_session', 'ended_at', kept.consoleSessions, `state not in ('OPENING', 'OPEN')`),
  ],
  async start(kernel, settings) {
    const { database, bus, log } = kernel;
    const resources = startResources(kernel, {
      domain: 'servers',
      resources: serverResources,
      removal: (kind) => settings.removal(kind),
      downloadNetworks: settings.imageNetworks,
    });
    const projection = projectReferences(database, bus, references, log, holdings, {
      changed: {
        placement: followPlacement,
        deviceType: followDeviceType,
        firmwareBaseline: followBaseline,
      },
    });
    return {
      resolvers: joinResolvers<Resolvers>(
        resources.resolvers,
        queryResolvers,
        serverResolvers,
        deviceTypeResolvers,
        componentHistoryResolvers,
        differenceResolvers,
        healthResolvers,
        maintenanceResolvers,
        consoleResolvers,
        erasureResolvers,
        firmwareResolvers,
        identityResolvers,
        inspectionResolvers,
        { Mutation: createMutationResolvers(settings) },
        { Mutation: createConsoleMutations(settings) },
        createManyResolvers(settings),
      ),
      background: [...(projection === undefined ? [] : [projection]), ...resources.background],
      async republish() {
        await republishFacts(database, Server, serverFact, notLongIn('RETIRED'));
        await resources.republish();
      },
    };
  },
};
