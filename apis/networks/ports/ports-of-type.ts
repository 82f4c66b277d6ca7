import { creationStamps } from '#platform/resource/entity.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { newId } from '#platform/ids/id.ts';
import type { WrittenChange } from '#platform/resource/changes.ts';
import type { Change } from '#platform/resource/declaration.ts';
import { DevicePort } from '../entities/device-port.ts';
import type { NetworkDevice } from '../entities/network-device.ts';
import { deviceAsHolder, type PortHolder } from './holder.ts';
import { nameKey } from './port-name.ts';
import { portsOfType, type TypePort } from './type-ports.ts';

/** Gives a new device the ports of its type, if it has one. */
export async function addPortsOfType(change: Change<NetworkDevice>, device: NetworkDevice): Promise<void> {
  if (device.deviceTypeId === null) return;
  const { tx, context, publish } = change;
  const ports = await portsOfType(tx.em, device.deviceTypeId);
  const actor = context.access.actor.subject;
  await addPorts(deviceAsHolder(device), [], ports, {
    em: tx.em,
    actor,
    created: (row) => publish('DevicePort', { verb: 'CREATE', before: null, row, actor }),
  });
}

export interface AddOptions {
  readonly em: EntityManager;
  /** Who adds them: the subject of a token. */
  readonly actor: string;
  /** Publishes each. */
  created(row: WrittenChange['row']): void;
}

/** Adds the ports of a type that are not among those there are; answers how many. */
export async function addPorts(
  holder: PortHolder,
  existing: readonly DevicePort[],
  ports: readonly TypePort[],
  { em, actor, created }: AddOptions,
): Promise<number> {
  const known = new Set(existing.map(({ kind, name }) => `${kind} ${nameKey(name)}`));
  const missing = ports.filter(({ kind, name }) => !known.has(`${kind} ${nameKey(name)}`));
  const now = new Date();
  const add = (port: TypePort, more: Partial<DevicePort>): DevicePort => {
    const row = em.create(DevicePort, {
      ...fieldsOf(port),
      ...creationStamps(actor, now),
      id: newId('devicePort'),
      ...holder,
      hasDifferences: false,
      ...more,
    });
    created(row);
    return row;
  };
  const rears = new Map(
    existing.filter(({ kind }) => kind === 'REAR').map((port) => [nameKey(port.name), port]),
  );
  for (const port of missing.filter(({ kind }) => kind === 'REAR')) {
    const positions = ports.flatMap(({ rear }) =>
      rear !== null && nameKey(rear.port) === nameKey(port.name) ? [rear.position] : [],
    );
    rears.set(nameKey(port.name), add(port, { positions: Math.max(port.positions, ...positions) }));
  }
  // Front ports refer to these rows.
  await em.flush();
  for (const port of missing.filter(({ kind }) => kind !== 'REAR')) {
    const { rear } = port;
    const behind = rear === null ? undefined : rears.get(nameKey(rear.port));
    const isFront = port.kind === 'FRONT' && rear !== null && behind !== undefined;
    if (isFront) requireFreePosition(existing, behind, rear.position);
    add(port, isFront ? { rearPortId: behind.id, rearPosition: rear.position } : {});
  }
  await em.flush();
  return missing.length;
}

/** Throws CONFLICT where a front port of the type cannot lead to a rear port that exists already. */
function requireFreePosition(
  existing: readonly DevicePort[],
  { id, name, positions }: DevicePort,
  position: number,
): void {
  const path = ['deviceTypeId'];
  if (position > positions) {
    const message = `The rear port "${name}" has ${positions} positions, and the type needs position ${position}. Delete the port, then repeat the request.`;
    throw new UserError('CONFLICT', message, { path, holder: id });
  }
  const taken = existing.find(
    ({ rearPortId, rearPosition }) => rearPortId === id && rearPosition === position,
  );
  if (taken === undefined) return;
  const message = `The front port "${taken.name}" has position ${position} of the rear port "${name}" already. Delete it, then repeat the request.`;
  throw new UserError('CONFLICT', message, { path, holder: taken.id });
}

function fieldsOf(port: TypePort) {
  return {
    name: port.name,
    kind: port.kind,
    type: port.type,
    speed: null,
    macAddress: null,
    description: null,
    mtu: null,
    mode: null,
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
