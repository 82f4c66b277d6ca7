import type { EntityManager } from '@mikro-orm/postgresql';
import { DevicePort } from '../entities/device-port.ts';
import { farEnds } from '../trace/walk.ts';

/** Where the cables of a server lead. */
export interface SwitchPorts {
  /** Ports of network devices at the other ends, in the order of their names. */
  readonly ports: readonly DevicePort[];
  /** Names of ports of the server whose cable is missing, is only planned, or leads to no port of a network device. */
  readonly unconnected: readonly string[];
}

/** The ports of network devices to which the ports of a server that carry data are cabled, through patch panels. */
export async function switchPortsOf(em: EntityManager, serverId: string): Promise<SwitchPorts> {
  const own = await em.find(
    DevicePort,
    { serverId: serverId as NonNullable<DevicePort['serverId']>, kind: 'NETWORK', managementOnly: false },
    { orderBy: { name: 'ASC' } },
  );
  const ends = await farEnds(
    em,
    own.map(({ id }) => id),
  );
  const farIds = [...ends.values()] as DevicePort['id'][];
  const far = await em.find(DevicePort, { id: { $in: farIds }, kind: 'NETWORK', deviceId: { $ne: null } });
  const planned = await portsWithPlannedCable(em, [...own, ...far]);
  const byId = new Map<string, DevicePort>(far.map((port) => [port.id, port]));
  const found = own.map((port) => {
    const end = byId.get(ends.get(port.id) ?? '');
    const isThere = end !== undefined && !planned.has(port.id) && !planned.has(end.id);
    return { name: port.name, end: isThere ? end : undefined };
  });
  return {
    ports: found.flatMap(({ end }) => end ?? []),
    unconnected: found.filter(({ end }) => end === undefined).map(({ name }) => name),
  };
}

async function portsWithPlannedCable(
  em: EntityManager,
  ports: readonly DevicePort[],
): Promise<ReadonlySet<string>> {
  const rows: { portId: string }[] = await em.execute(
    `select port_id as "portId" from cable_end join cable on cable.id = cable_end.cable_id
     where cable.status = 'PLANNED' and port_id = any(?::text[])`,
    [`{${ports.map(({ id }) => id).join(',')}}`],
  );
  return new Set(rows.map(({ portId }) => portId));
}
