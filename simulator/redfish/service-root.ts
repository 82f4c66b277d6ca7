import { registryLinks } from './registries.ts';
import type { Resource, Builder } from './resource.ts';
import { HEALTHY } from './resource.ts';
import { hasTasks } from './tasks.ts';
import { eventLink } from './event-service.ts';
import { updatedVersion } from './firmware-inventory.ts';
import { jobLinks } from './jobs.ts';
import { logLink } from './log-service.ts';
import { certificateServiceLink, networkProtocolLink } from './certificates.ts';
import { hpeManagerLinks } from './hpe-certificate.ts';
import { managerResetProperties } from './manager-reset.ts';
import { mediaLink } from './virtual-media.ts';

/** What can be seen without login, and the managers. */
export function serviceResources(builder: Builder): Resource[] {
  return [
    // Not a resource but a map of versions, with this slash (DSP0266 §6.2).
    { path: '/redfish', open: true, read: () => ({ status: 200, body: { v1: `${builder.root}/` } }) },
    serviceRoot(builder),
    ...managers(builder),
  ];
}

function serviceRoot(builder: Builder): Resource {
  const { root, model, link } = builder;
  return {
    path: root,
    open: true,
    get: ({ identity }) =>
      builder.document('ServiceRoot', root, {
        ...model.service.root,
        Id: 'RootService',
        Name: 'Root Service',
        RedfishVersion: model.service.redfishVersion,
        UUID: identity.uuid,
        ProtocolFeaturesSupported: {
          ExpandQuery: {
            ExpandAll: model.behaviour.expand,
            Levels: model.behaviour.expand,
            Links: false,
            NoLinks: model.behaviour.expand,
            MaxLevels: 1,
          },
          FilterQuery: false,
          OnlyMemberQuery: model.behaviour.query?.only ?? false,
          SelectQuery: model.behaviour.query?.select ?? false,
        },
        Systems: link(`${root}/Systems`),
        Chassis: link(`${root}/Chassis`),
        Managers: link(`${root}/Managers`),
        SessionService: link(`${root}/SessionService`),
        AccountService: link(`${root}/AccountService`),
        UpdateService: link(`${root}/UpdateService`),
        ...eventLink(builder),
        ...certificateServiceLink(builder),
        ...(hasTasks(model) ? { Tasks: link(`${root}/TaskService`) } : {}),
        ...registryLinks(builder),
        Links: { Sessions: link(`${root}/SessionService/Sessions`) },
      }),
  };
}

function managers(builder: Builder): Resource[] {
  const { root, manager, model, link } = builder;
  return [
    builder.collection('ManagerCollection', `${root}/Managers`, 'Manager Collection', [manager]),
    {
      path: manager,
      get: (bmc) =>
        builder.document('Manager', manager, {
          Name: 'Manager',
          ManagerType: 'BMC',
          Model: model.manager.model,
          FirmwareVersion: updatedVersion(bmc, 'bmc') ?? model.manager.firmwareVersion,
          UUID: bmc.identity.uuid,
          PowerState: 'On',
          Status: HEALTHY,
          ...mediaLink(builder, 'manager'),
          ...managerResetProperties(builder),
          ...networkProtocolLink(builder),
          ...hpeManagerLinks(builder),
          ...logLink(builder, 'manager'),
          Links: {
            ...jobLinks(builder),
            ManagerForServers: [link(builder.system)],
            ManagerForChassis: [link(builder.chassis)],
          },
        }),
    },
  ];
}
