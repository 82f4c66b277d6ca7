import { verbsOf, type MutationCase } from './mutation-case.ts';

/** The mutations of servers, chassis and baselines that people make. */
export const SERVERS: Readonly<Record<string, MutationCase>> = {
  ...verbsOf('server', {
    Enroll: ({ siteId, freeBmc }) => ({
      siteId,
      name: 'intruder',
      bmc: { address: freeBmc, provider: 'redfish', credential: { username: 'a', password: 'b' } },
    }),
    Update: ({ serverId }) => ({ id: serverId, bootMethod: 'VIRTUAL_MEDIA' }),
  }),
  serverBmcUpdate: {
    role: 'operator',
    input: ({ serverId }) => ({ id: serverId, bmc: { provider: 'redfish' } }),
  },
  serverAbandon: {
    role: 'admin',
    input: ({ serverId }) => ({ id: serverId, reason: 'its BMC is permanently unreachable' }),
  },
  serverIdentityAccept: {
    role: 'operator',
    input: ({ serverId }) => ({ id: serverId, reason: 'its board was replaced' }),
  },
  serverInspect: { role: 'operator', input: ({ serverId }) => ({ id: serverId }) },
  serverCredentialRotate: { role: 'operator', input: ({ serverId }) => ({ id: serverId }) },
  serverBiosApply: {
    role: 'operator',
    input: ({ serverId }) => ({ id: serverId, attributes: [{ name: 'BootMode', text: 'Uefi' }] }),
  },
  serverFirmwareUpdate: {
    role: 'operator',
    input: ({ serverId, firmwareBaselineId }) => ({ id: serverId, baselineId: firmwareBaselineId }),
  },
  ...verbsOf('chassis', {
    Create: ({ tenantId, siteId }) => ({ tenantId, siteId, name: 'intruder' }),
    Update: ({ chassisId }) => ({ id: chassisId, name: 'renamed' }),
    Delete: ({ chassisId }) => ({ id: chassisId }),
  }),
  ...verbsOf('firmwareBaseline', {
    Create: ({ tenantId }) => ({
      tenantId,
      name: 'intruder',
      entries: [
        { component: 'BMC', version: '1', imageUrl: 'http://127.0.0.1/bmc.bin', sha256: 'a'.repeat(64) },
      ],
    }),
    Update: ({ firmwareBaselineId }) => ({ id: firmwareBaselineId, name: 'renamed' }),
    Delete: ({ firmwareBaselineId }) => ({ id: firmwareBaselineId }),
  }),
  serverDiskExcept: {
    role: 'admin',
    input: ({ serverId }) => ({ id: serverId, serialNumber: 'S1', reason: 'intruder' }),
  },
  serverErase: { role: 'operator', input: ({ serverId }) => ({ id: serverId }) },
  // An instance of the estate runs on the server.
  serverPowerSet: { role: 'member', input: ({ serverId }) => ({ id: serverId, action: 'ON' }) },
  serverConsoleOpen: { role: 'member', input: ({ serverId }) => ({ id: serverId }) },
  serverConsoleClose: {
    role: 'member',
    input: ({ serverConsoleSessionId }) => ({ id: serverConsoleSessionId }),
  },
  serverMaintenanceStart: {
    role: 'operator',
    input: ({ serverId }) => ({ id: serverId, reason: 'intruder' }),
  },
  serverMaintenanceEnd: { role: 'operator', input: ({ serverId }) => ({ id: serverId }) },
  serverQuarantineStart: {
    role: 'operator',
    input: ({ serverId }) => ({ id: serverId, reason: 'intruder' }),
  },
  serverQuarantineEnd: { role: 'operator', input: ({ serverId }) => ({ id: serverId }) },
  serverRetire: { role: 'operator', input: ({ serverId }) => ({ id: serverId }) },
};
