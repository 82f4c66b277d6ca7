import type { Transaction } from '#platform/database/database.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { EntityStub } from '#platform/graph/typed-resolvers.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { requireReference } from '#platform/references/lookup.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import { NetworkDevice } from '../entities/network-device.ts';
import { deviceAsHolder, requireOneHolder, serverAsHolder, type PortHolder } from './holder.ts';

export interface LockedHolder {
  readonly holder: PortHolder;
  /** Its own device type. */
  readonly deviceTypeId: string | null;
}

/**
 * The device or server whose ports a mutation changes: held until the transaction ends, and the caller is an operator
 * of its tenant; or a refusal.
 */
export async function lockHolder(
  { em }: Transaction,
  { access }: GraphContext,
  networkDevice: Resource,
  given: { readonly deviceId?: string | undefined; readonly serverId?: string | undefined },
): Promise<LockedHolder> {
  requireOneHolder(given);
  const { deviceId, serverId = '' } = given;
  if (deviceId === undefined) {
    const path = ['serverId'];
    const server = await requireReference(em, access, serverId, 'server', path);
    await access.require('operator', server.tenantId ?? '', 'server', path);
    const type = server.data['deviceTypeId'];
    return { holder: await serverAsHolder(em, server), deviceTypeId: typeof type === 'string' ? type : null };
  }
  const path = ['deviceId'];
  const device = await lockForChange(em, access, {
    entity: NetworkDevice,
    kind: 'networkDevice',
    id: deviceId,
    role: 'operator',
    tenantOf: ({ tenantId }) => tenantId,
    path,
  });
  refuseInDeletion(networkDevice, device, path);
  return { holder: deviceAsHolder(device), deviceTypeId: device.deviceTypeId };
}

/** The device or server as the payload of a mutation shows it. */
export async function shownHolder(
  context: GraphContext,
  { deviceId, serverId }: { readonly deviceId?: string | undefined; readonly serverId?: string | undefined },
): Promise<{ readonly device: NetworkDevice | null; readonly server: EntityStub | null }> {
  return {
    device:
      deviceId === undefined ? null : await reloadResource(context, { entity: NetworkDevice }, deviceId),
    server: serverId === undefined ? null : { __typename: 'Server', id: serverId },
  };
}
