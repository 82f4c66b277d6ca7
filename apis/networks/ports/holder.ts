import { UserError } from '#platform/errors/user-error.ts';
import { findReference } from '#platform/references/lookup.ts';
import type { Change } from '#platform/resource/declaration.ts';
import type { DevicePort } from '../entities/device-port.ts';
import { NetworkDevice } from '../entities/network-device.ts';

/** Throws a refusal unless a new port is of one device or one server, and of that one's tenant. */
export async function requireHolder({ tx: { em } }: Change<DevicePort>, port: DevicePort): Promise<void> {
  const { deviceId, serverId, tenantId } = port;
  if ((deviceId === null) === (serverId === null)) {
    const message = 'A port is either of a network device or of a server: give one of deviceId and serverId.';
    throw new UserError('INVALID_INPUT', message, { path: ['deviceId'] });
  }
  // The kernel has looked whether the caller may use them; a port may be added by who operates their tenant alone.
  const owner =
    deviceId === null
      ? (await findReference(em, serverId ?? ''))?.tenantId
      : (await em.findOneOrFail(NetworkDevice, { id: deviceId })).tenantId;
  if (owner === tenantId) return;
  const of = deviceId === null ? 'server' : 'network device';
  throw new UserError('INVALID_INPUT', `The ${of} is another tenant's. Give that tenant's id.`, {
    path: ['tenantId'],
  });
}
