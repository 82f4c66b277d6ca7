import type { Resource, Builder } from './resource.ts';
import { HEALTHY } from './resource.ts';

/** What can be seen without login, and the services that are only read: manager, update, accounts. */
export function serviceResources(builder: Builder): Resource[] {
  return [
    { path: '/redfish', open: true, get: () => ({ v1: builder.href(builder.root) }) },
    serviceRoot(builder),
    ...managers(builder),
    ...firmware(builder),
    ...accounts(builder),
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
          OnlyMemberQuery: false,
          SelectQuery: false,
        },
        Systems: link(`${root}/Systems`),
        Chassis: link(`${root}/Chassis`),
        Managers: link(`${root}/Managers`),
        SessionService: link(`${root}/SessionService`),
        AccountService: link(`${root}/AccountService`),
        UpdateService: link(`${root}/UpdateService`),
        ...(model.behaviour.reset.success === 'task' ? { Tasks: link(`${root}/TaskService`) } : {}),
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
      get: ({ identity }) =>
        builder.document('Manager', manager, {
          Name: 'Manager',
          ManagerType: 'BMC',
          Model: model.manager.model,
          FirmwareVersion: model.manager.firmwareVersion,
          UUID: identity.uuid,
          PowerState: 'On',
          Status: HEALTHY,
          Links: {
            ManagerForServers: [link(builder.system)],
            ManagerForChassis: [link(builder.chassis)],
          },
        }),
    },
  ];
}

function firmware(builder: Builder): Resource[] {
  const service = `${builder.root}/UpdateService`;
  const folder = `${service}/FirmwareInventory`;
  const parts = builder.model.hardware.firmware;
  return [
    {
      path: service,
      get: () =>
        builder.document('UpdateService', service, {
          Name: 'Update Service',
          ServiceEnabled: true,
          Status: HEALTHY,
          FirmwareInventory: builder.link(folder),
        }),
    },
    builder.collection(
      'SoftwareInventoryCollection',
      folder,
      'Firmware Inventory Collection',
      parts.map(({ id }) => `${folder}/${id}`),
    ),
    ...parts.map((part): Resource => {
      const path = `${folder}/${part.id}`;
      return {
        path,
        get: () =>
          builder.document('SoftwareInventory', path, {
            Name: part.name,
            Version: part.version,
            Updateable: true,
            Status: HEALTHY,
          }),
      };
    }),
  ];
}

function accounts(builder: Builder): Resource[] {
  const { model, root, link } = builder;
  const service = `${root}/AccountService`;
  const account = `${service}/Accounts/${model.ids.account}`;
  const role = `${service}/Roles/Administrator`;
  return [
    {
      path: service,
      get: () =>
        builder.document('AccountService', service, {
          Name: 'Account Service',
          ServiceEnabled: true,
          Status: HEALTHY,
          AccountLockoutThreshold: model.behaviour.lockout.threshold,
          AccountLockoutDuration: model.behaviour.lockout.seconds,
          Accounts: link(`${service}/Accounts`),
          Roles: link(`${service}/Roles`),
        }),
    },
    builder.collection('ManagerAccountCollection', `${service}/Accounts`, 'Accounts Collection', [account]),
    {
      path: account,
      get: ({ access }) =>
        builder.document('ManagerAccount', account, {
          Name: 'User Account',
          UserName: access.username,
          Password: null,
          RoleId: 'Administrator',
          Enabled: true,
          Locked: access.locked,
          PasswordChangeRequired: false,
          AccountTypes: ['Redfish'],
          Links: { Role: link(role) },
        }),
    },
    builder.collection('RoleCollection', `${service}/Roles`, 'Roles Collection', [role]),
    {
      path: role,
      get: () =>
        builder.document('Role', role, {
          Name: 'Administrator Role',
          RoleId: 'Administrator',
          IsPredefined: true,
          AssignedPrivileges: [
            'Login',
            'ConfigureManager',
            'ConfigureUsers',
            'ConfigureSelf',
            'ConfigureComponents',
          ],
        }),
    },
  ];
}
