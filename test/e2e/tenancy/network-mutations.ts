import { verbsOf, type MutationCase } from './mutation-case.ts';

/** The mutations of devices, ports, cables and VLANs. */
export const NETWORKS: Readonly<Record<string, MutationCase>> = {
  ...verbsOf('networkDevice', {
    Create: ({ tenantId, siteId }) => ({ tenantId, siteId, name: 'intruder', kind: 'SWITCH' }),
    Update: ({ networkDeviceId }) => ({ id: networkDeviceId, name: 'renamed' }),
    Delete: ({ networkDeviceId }) => ({ id: networkDeviceId }),
  }),
  ...verbsOf('devicePort', {
    Create: ({ tenantId, networkDeviceId }) => ({
      tenantId,
      deviceId: networkDeviceId,
      name: 'intruder',
      kind: 'NETWORK',
    }),
    Update: ({ devicePortId }) => ({ id: devicePortId, name: 'renamed' }),
    Delete: ({ devicePortId }) => ({ id: devicePortId }),
  }),
  devicePortsReport: {
    role: 'operator',
    input: ({ networkDeviceId }) => ({
      deviceId: networkDeviceId,
      source: 'intruder',
      observedAt: '2026-01-01T00:00:00Z',
      ports: [{ name: 'swp1', neighbours: [] }],
    }),
  },
  devicePortsApply: {
    role: 'operator',
    input: ({ networkDeviceId, devicePortId }) => ({ deviceId: networkDeviceId, portIds: [devicePortId] }),
  },
  devicePortsFromType: {
    role: 'operator',
    input: ({ networkDeviceId, deviceTypeId }) => ({ deviceId: networkDeviceId, deviceTypeId }),
  },
  ...verbsOf('cable', {
    Create: ({ devicePortId, serverPortId }) => ({ portAId: devicePortId, portBId: serverPortId }),
    Update: ({ cableId }) => ({ id: cableId, label: 'renamed' }),
    Delete: ({ cableId }) => ({ id: cableId }),
  }),
  ...verbsOf('vlanGroup', {
    Create: ({ tenantId }) => ({ tenantId, name: 'intruder' }),
    Update: ({ vlanGroupId }) => ({ id: vlanGroupId, name: 'renamed' }),
    Delete: ({ vlanGroupId }) => ({ id: vlanGroupId }),
  }),
  ...verbsOf('vlan', {
    Create: ({ vlanGroupId }) => ({ groupId: vlanGroupId, vid: 4000, name: 'intruder' }),
    Update: ({ vlanId }) => ({ id: vlanId, name: 'renamed' }),
    Delete: ({ vlanId }) => ({ id: vlanId }),
  }),
};
