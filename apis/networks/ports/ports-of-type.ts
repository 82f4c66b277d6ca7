import { newId } from '#platform/ids/id.ts';
import type { Change } from '#platform/resource/declaration.ts';
import { DevicePort } from '../entities/device-port.ts';
import type { NetworkDevice } from '../entities/network-device.ts';
import { nameKey } from './port-name.ts';
import { portsOfType, type TypePort } from './type-ports.ts';

/** Gives a new device the ports of its type, if it has one. */
export async function addPortsOfType(change: Change<NetworkDevice>, device: NetworkDevice): Promise<void> {
  if (device.deviceTypeId === null) return;
  const { tx, context, publish } = change;
  const ports = await portsOfType(tx.em, device.deviceTypeId);
  const actor = context.access.actor.subject;
  const add = (port: TypePort, more: Partial<DevicePort>): DevicePort => {
    const row = tx.em.create(DevicePort, { ...fieldsOf(device, port, actor), ...more });
    publish('DevicePort', { verb: 'CREATE', before: null, row, actor });
    return row;
  };
  const rears = new Map<string, DevicePort>();
  for (const port of ports.filter(({ kind }) => kind === 'REAR')) {
    const positions = ports.flatMap(({ rear }) =>
      rear !== null && nameKey(rear.port) === nameKey(port.name) ? [rear.position] : [],
    );
    rears.set(nameKey(port.name), add(port, { positions: Math.max(port.positions, ...positions) }));
  }
  // Front ports refer to these rows.
  await tx.em.flush();
  for (const port of ports.filter(({ kind }) => kind !== 'REAR')) {
    const { rear } = port;
    const behind = rear === null ? undefined : rears.get(nameKey(rear.port));
    const isFront = port.kind === 'FRONT' && rear !== null && behind !== undefined;
    add(port, isFront ? { rearPortId: behind.id, rearPosition: rear.position } : {});
  }
  await tx.em.flush();
}

function fieldsOf({ id, tenantId, createdAt }: NetworkDevice, port: TypePort, actor: string) {
  return {
    id: newId('devicePort'),
    tenantId,
    version: 1,
    createdAt,
    updatedAt: createdAt,
    createdBy: actor,
    updatedBy: actor,
    deletion: null,
    name: port.name,
    deviceId: id,
    serverId: null,
    kind: port.kind,
    type: port.type,
    speed: null,
    macAddress: null,
    enabled: port.enabled,
    managementOnly: port.managementOnly,
    lagId: null,
    breakoutParentId: null,
    rearPortId: null,
    rearPosition: null,
    positions: 1,
    untaggedVlanId: null,
    taggedVlanIds: null,
  };
}
