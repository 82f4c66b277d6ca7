import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { findReference, type Reference } from '#platform/references/lookup.ts';
import { placementOf } from '#platform/references/placement-of.ts';
import type { Change } from '#platform/resource/declaration.ts';
import type { DevicePort } from '../entities/device-port.ts';
import { NetworkDevice } from '../entities/network-device.ts';

/** The device or server that has ports, its tenant, and where it is. */
export type PortHolder = Pick<DevicePort, 'deviceId' | 'serverId' | 'tenantId' | 'siteId' | 'rackId'>;

/** Refuses what names both a device and a server, or neither. */
export function requireOneHolder({
  deviceId,
  serverId,
}: {
  readonly deviceId?: string | null | undefined;
  readonly serverId?: string | null | undefined;
}): void {
  if (((deviceId ?? null) === null) !== ((serverId ?? null) === null)) return;
  const message = 'A port is either of a network device or of a server: give one of deviceId and serverId.';
  throw new UserError('INVALID_INPUT', message, { path: ['deviceId'] });
}

export function deviceAsHolder({ id, tenantId, siteId, rackId }: NetworkDevice): PortHolder {
  return { deviceId: id, serverId: null, tenantId, siteId, rackId };
}

/** A server with its place: in the rack of its placement, where it has one, as its own record then names none. */
export async function serverAsHolder(
  em: EntityManager,
  { id, tenantId, data }: Reference,
): Promise<PortHolder> {
  const idIn = (property: string): string | null => {
    const value = data[property];
    return typeof value === 'string' ? value : null;
  };
  return {
    deviceId: null,
    serverId: id,
    tenantId,
    siteId: idIn('siteId'),
    rackId: (await placementOf(em, id))?.rackId ?? idIn('rackId'),
  } as PortHolder;
}

/** Throws a refusal unless a new port is of one device or one server, and of that one's tenant; puts it where that is. */
export async function requireHolder({ tx: { em } }: Change<DevicePort>, port: DevicePort): Promise<void> {
  requireOneHolder(port);
  // The kernel has looked whether the caller may use them; a port may be added by who operates their tenant alone.
  const holder = await holderOf(em, port);
  if (holder?.tenantId !== port.tenantId) {
    const of = port.deviceId === null ? 'server' : 'network device';
    throw new UserError('INVALID_INPUT', `The ${of} is another tenant's. Give that tenant's id.`, {
      path: ['tenantId'],
    });
  }
  port.siteId = holder.siteId;
  port.rackId = holder.rackId;
}

async function holderOf(
  em: EntityManager,
  { deviceId, serverId }: DevicePort,
): Promise<PortHolder | undefined> {
  if (deviceId !== null) return deviceAsHolder(await em.findOneOrFail(NetworkDevice, { id: deviceId }));
  const server = await findReference(em, serverId ?? '');
  return server && (await serverAsHolder(em, server));
}
