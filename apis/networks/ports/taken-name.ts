import { UserError } from '#platform/errors/user-error.ts';
import type { Change } from '#platform/resource/declaration.ts';
import type { DevicePort } from '../entities/device-port.ts';

/** The refusal of a port whose name or position behind the panel another one has. */
export async function refuseTakenName({
  after,
  tx: { em },
}: Change<DevicePort>): Promise<UserError | undefined> {
  if (after === null) return undefined;
  const { id, name, kind, deviceId, serverId, rearPortId, rearPosition } = after;
  const [named]: { id: string }[] = await em.execute(
    `select id from device_port where holder_id = ? and kind = ? and name_key(name) = name_key(?) and id <> ?`,
    [deviceId ?? serverId, kind, name, id],
  );
  if (named !== undefined) {
    const message = `There is a port of the kind ${kind} with the name "${name}" there already. Use it, or choose another name.`;
    return new UserError('CONFLICT', message, { path: ['name'], holder: named.id });
  }
  if (rearPortId === null) return undefined;
  const [placed]: { id: string }[] = await em.execute(
    `select id from device_port where rear_port_id = ? and rear_position = ? and id <> ?`,
    [rearPortId, rearPosition, id],
  );
  if (placed === undefined) return undefined;
  const message = `The front port ${placed.id} has position ${rearPosition} already. Choose another position.`;
  return new UserError('CONFLICT', message, { path: ['rearPosition'], holder: placed.id });
}
