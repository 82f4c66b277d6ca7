import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { desiredPortSchema, type SwitchPort } from '#contracts/hardware/switch-ports.ts';
import type { IdOf } from '#platform/ids/kinds.ts';

/** What the record of a port says of its configuration, of what claims change. */
const intentSchema = z.object({
  mode: z.enum(['ACCESS', 'TRUNK']).nullable(),
  untaggedVlanId: z.string().nullable(),
  taggedVlanIds: z.array(z.string()).nullable(),
  description: z.string().nullable(),
});

export type PortIntent = z.infer<typeof intentSchema>;

const claimedPortSchema = z.object({
  portId: z.string(),
  /** The desired configuration of the port on the device. */
  desired: desiredPortSchema,
  /** What the claim wrote into the record of the port, and what that had before. */
  intent: intentSchema,
  former: intentSchema,
});

export type ClaimedPort = z.infer<typeof claimedPortSchema>;

/** Ports of a network device that an operation on a server configures. */
export interface Claim {
  readonly operationId: string;
  readonly deviceId: IdOf<'networkDevice'>;
  readonly serverId: string;
  readonly ports: readonly ClaimedPort[];
  readonly formerPorts: readonly SwitchPort[] | null;
}

/** Claims by a condition, in the order of their devices. */
async function read(em: EntityManager, condition: string, values: readonly string[]): Promise<Claim[]> {
  const rows: (Omit<Claim, 'ports'> & { ports: unknown })[] = await em.execute(
    `select operation_id as "operationId", device_id as "deviceId", server_id as "serverId", ports,
       former_ports as "formerPorts"
     from switch_port_claim where ${condition} order by device_id, operation_id`,
    [...values],
  );
  return rows.map((row) => ({ ...row, ports: claimedPortSchema.array().parse(row.ports) }));
}

export const claimsOf = async (em: EntityManager, operationId: string): Promise<Claim[]> =>
  await read(em, 'operation_id = ?', [operationId]);

export const claimsOnDevice = async (em: EntityManager, deviceId: string): Promise<Claim[]> =>
  await read(em, 'device_id = ?', [deviceId]);

export async function insertClaim(
  em: EntityManager,
  { operationId, deviceId, serverId, ports }: Omit<Claim, 'formerPorts'>,
): Promise<void> {
  await em.execute(
    'insert into switch_port_claim (operation_id, device_id, server_id, ports) values (?, ?, ?, ?::jsonb)',
    [operationId, deviceId, serverId, JSON.stringify(ports)],
  );
}

/** Stores the ports of the device before they are changed. What was stored first stays. Answers whether there is the claim. */
export async function storeFormerPorts(
  em: EntityManager,
  { operationId, deviceId }: Pick<Claim, 'operationId' | 'deviceId'>,
  formerPorts: unknown,
): Promise<boolean> {
  const rows: unknown[] = await em.execute(
    `update switch_port_claim set former_ports = coalesce(former_ports, ?::jsonb)
     where operation_id = ? and device_id = ? returning device_id`,
    [JSON.stringify(formerPorts), operationId, deviceId],
  );
  return rows.length > 0;
}

export async function deleteClaim(
  em: EntityManager,
  { operationId, deviceId }: Pick<Claim, 'operationId' | 'deviceId'>,
): Promise<void> {
  await em.execute('delete from switch_port_claim where operation_id = ? and device_id = ?', [
    operationId,
    deviceId,
  ]);
}
