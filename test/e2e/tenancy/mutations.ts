import { DELETABLE } from '#contracts/deletion/deletable.ts';
import { INSTANCES } from './instance-mutations.ts';
import { LOADBALANCERS } from './loadbalancer-mutations.ts';
import type { Estate } from './estate.ts';
import { verbsOf, type MutationCase } from './mutation-case.ts';
import { METADATA } from './metadata-mutations.ts';
import { NETWORKS } from './network-mutations.ts';
import { AUDIT } from './audit-mutations.ts';
import { SERVERS } from './server-mutations.ts';

/** Every mutation that people may call. */
export const PEOPLES: Readonly<Record<string, MutationCase>> = {
  ...verbsOf(
    'tenant',
    {
      Create: ({ tenantId }) => ({ name: 'intruder', parentId: tenantId }),
      Update: ({ tenantId }) => ({ id: tenantId, name: 'renamed' }),
      Delete: ({ childId }) => ({ id: childId }),
    },
    'admin',
  ),
  ...verbsOf(
    'roleAssignment',
    {
      Create: ({ tenantId }) => ({ tenantId, role: 'ADMIN', holderKind: 'USER', holder: 'intruder' }),
      Update: ({ roleAssignmentId }) => ({ id: roleAssignmentId, role: 'ADMIN' }),
      Delete: ({ roleAssignmentId }) => ({ id: roleAssignmentId }),
    },
    'admin',
  ),
  ...verbsOf(
    'quota',
    {
      Create: ({ tenantId }) => ({ tenantId, kind: 'Server', limit: 1_000 }),
      Update: ({ quotaId }) => ({ id: quotaId, limit: 1_000 }),
      Delete: ({ quotaId }) => ({ id: quotaId }),
    },
    'admin',
  ),
  ...verbsOf('site', {
    Create: ({ tenantId }) => ({ tenantId, name: 'intruder' }),
    Update: ({ siteId }) => ({ id: siteId, name: 'renamed' }),
    Delete: ({ siteId }) => ({ id: siteId }),
  }),
  ...verbsOf('location', {
    Create: ({ tenantId }) => ({ tenantId, kind: 'REGION', name: 'intruder' }),
    Update: ({ locationId }) => ({ id: locationId, name: 'renamed' }),
    Delete: ({ locationId }) => ({ id: locationId }),
  }),
  ...verbsOf('rack', {
    Create: ({ siteId }) => ({ siteId, name: 'intruder' }),
    Update: ({ rackId }) => ({ id: rackId, name: 'renamed' }),
    Delete: ({ rackId }) => ({ id: rackId }),
  }),
  ...verbsOf('placement', {
    Create: ({ rackId, serverId }) => ({ rackId, occupantId: serverId, unit: 5 }),
    Update: ({ placementId }) => ({ id: placementId, unit: 3 }),
    Delete: ({ placementId }) => ({ id: placementId }),
  }),
  ...verbsOf('manufacturer', {
    Create: ({ tenantId }) => ({ tenantId, name: 'intruder' }),
    Update: ({ manufacturerId }) => ({ id: manufacturerId, description: 'renamed' }),
    Delete: ({ manufacturerId }) => ({ id: manufacturerId }),
  }),
  ...verbsOf('deviceType', {
    Create: ({ manufacturerId }) => ({
      makeId: manufacturerId,
      model: 'intruder',
      moduleBays: [],
      deviceBays: [],
      inventoryItems: [],
    }),
    Update: ({ deviceTypeId }) => ({ id: deviceTypeId, comments: 'renamed' }),
    Delete: ({ deviceTypeId }) => ({ id: deviceTypeId }),
  }),
  deviceTypeImport: {
    role: 'operator',
    input: ({ tenantId }) => ({ tenantId, yaml: 'manufacturer: Example\nmodel: intruder\n' }),
  },
  ...NETWORKS,
  ...AUDIT,
  ...METADATA,
  ...LOADBALANCERS,
  siteImport: {
    role: 'operator',
    input: ({ tenantId }) => ({ tenantId, mode: 'APPLY', document: 'regions: [{name: intruder}]' }),
  },
  ...verbsOf('image', {
    Create: ({ tenantId }) => ({
      tenantId,
      name: 'intruder',
      url: 'http://127.0.0.1/image.raw',
      sha256: 'a'.repeat(64),
    }),
    Update: ({ imageId }) => ({ id: imageId, name: 'renamed' }),
    Delete: ({ imageId }) => ({ id: imageId }),
  }),
  imageVerify: { role: 'operator', input: ({ imageId }) => ({ id: imageId }) },
  ...verbsOf('routingDomain', {
    Create: ({ tenantId }) => ({ tenantId, name: 'new' }),
    Update: ({ routingDomainId }) => ({ id: routingDomainId, name: 'renamed' }),
    Delete: ({ routingDomainId }) => ({ id: routingDomainId }),
  }),
  ...verbsOf('ipBlock', {
    Create: ({ tenantId }) => ({ tenantId, prefix: '10.99.0.0/24' }),
    Update: ({ ipBlockId }) => ({ id: ipBlockId, allocatable: false }),
    Delete: ({ ipBlockId }) => ({ id: ipBlockId }),
  }),
  ...verbsOf('ipRange', {
    Create: ({ ipBlockId }) => ({ blockId: ipBlockId, from: '10.70.0.240', to: '10.70.0.241', role: 'POOL' }),
    Update: ({ ipRangeId }) => ({ id: ipRangeId, note: 'intruder' }),
    Delete: ({ ipRangeId }) => ({ id: ipRangeId }),
  }),
  ...verbsOf('ipAddress', {
    Reserve: ({ ipBlockId }) => ({ blockId: ipBlockId, address: '10.70.0.200' }),
    Update: ({ ipAddressId }) => ({ id: ipAddressId, note: 'intruder' }),
    Unreserve: ({ ipAddressId }) => ({ id: ipAddressId }),
  }),
  ...INSTANCES,
  ...SERVERS,
  operationCancel: { role: 'member', input: ({ operationId }) => ({ id: operationId }) },
  operationDecide: {
    role: 'operator',
    input: ({ operationId }) => ({ id: operationId, planHash: 'a'.repeat(64), decision: 'APPROVE' }),
  },
};

/** Every mutation that is for the platform's own processes: no person may call it, not even the admin of everything. */
export const INTERNAL: Readonly<Record<string, (estate: Estate) => object>> = {
  ...Object.fromEntries(
    Object.values(DELETABLE).map(({ field }) => [
      `${field}DeletionReport`,
      ({ operationId, tenantId }: Estate) => ({ operationId, id: tenantId, action: 'ASK' }),
    ]),
  ),
  loadBalancerReport: ({ operationId }) => ({ operationId, action: 'END', outcome: 'SUCCEEDED' }),
  networkDeviceReport: ({ operationId }) => ({ operationId, action: 'END', outcome: 'SUCCEEDED' }),
  switchPortsClaim: ({ operationId, serverId, vlanId }) => ({ operationId, serverId, vlanId, vid: 20 }),
  switchPortsReport: ({ operationId, networkDeviceId }) => ({
    operationId,
    deviceId: networkDeviceId,
    action: 'RESTORED',
  }),
  imageVerificationReport: ({ operationId }) => ({ operationId, action: 'END', outcome: 'SUCCEEDED' }),
  instanceServicesReport: ({ instanceId }) => ({
    service: 'DNS',
    source: 'forged',
    observedAt: '2026-01-01T00:00:00Z',
    instances: [{ id: instanceId, version: 1, differences: [] }],
  }),
  instanceReport: ({ operationId, instanceId }) => ({ operationId, id: instanceId, action: 'DELETE' }),
  ipAddressAllocate: ({ operationId, instanceId, tenantId, siteId }) => ({
    operationId,
    instanceId,
    tenantId,
    siteId,
  }),
  ipAddressRelease: ({ instanceId }) => ({ instanceId }),
  serverReserve: ({ operationId, instanceId, tenantId, siteId }) => ({
    operationId,
    instanceId,
    tenantId,
    siteId,
  }),
  serverHold: ({ operationId, instanceId }) => ({ operationId, instanceId }),
  serverReport: ({ operationId, serverId }) => ({ operationId, id: serverId, action: 'RELEASE' }),
  serverObserve: ({ serverId }) => ({ id: serverId, powerState: 'OFF' }),
  serverConsoleReport: ({ operationId }) => ({ operationId, action: 'END', outcome: 'SUCCEEDED' }),
  serverConsoleStore: ({ operationId, serverId }) => ({
    operationId,
    id: serverId,
    lines: [{ at: '2026-01-01T00:00:00Z', text: 'forged' }],
  }),
  serverCredentialPrepare: ({ operationId }) => ({ operationId, sealed: 'a.b.c.d.e' }),
  serverCredentialPromote: ({ operationId }) => ({ operationId }),
  serverBmcPromote: ({ operationId }) => ({ operationId }),
  serverIdentityReport: ({ operationId }) => ({ operationId, purpose: 'CHANGE', components: [] }),
  serverErasureStore: ({ operationId }) => ({ operationId, disks: [], complete: true }),
  serverFirmwareStore: ({ serverId }) => ({ id: serverId, components: [] }),
  serverInventoryStore: ({ operationId, serverId }) => ({
    operationId,
    id: serverId,
    powerState: 'OFF',
    components: [],
  }),
};
