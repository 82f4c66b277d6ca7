import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DevicePort } from '../entities/device-port.ts';
import type { ClaimedPort, PortIntent } from './claim-table.ts';
import { intentOf } from './intent.ts';

/** The VLAN of a server, as a claim puts it onto ports. */
export interface WantedVlan {
  readonly id: string;
  readonly vid: number;
  /** The description of the ports; null removes it. */
  readonly description: string | null;
}

/** A port on record, locked, and what a claim does with it. */
export interface PortToClaim {
  readonly row: DevicePort;
  readonly claimed: ClaimedPort;
}

/**
 * The ports in this VLAN, without tags. A port that is a member of a LAG gets the description alone, and its LAG the VLAN. The
 * rows are locked, in one order.
 */
export async function portsToClaim(
  em: EntityManager,
  ports: readonly DevicePort[],
  vlan: WantedVlan,
): Promise<PortToClaim[]> {
  const ids = [...new Set(ports.flatMap(({ id, lagId }) => [id, lagId ?? id]))];
  const rows = await em.find(
    DevicePort,
    { id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'ASC' }, refresh: true },
  );
  return rows.map((row) => ({ row, claimed: claimOf(row, vlan) }));
}

function claimOf(row: DevicePort, { id, vid, description }: WantedVlan): ClaimedPort {
  const { id: portId, name, lagId } = row;
  const former = intentOf(row);
  if (lagId !== null) {
    return { portId, desired: { name, description }, intent: { ...former, description }, former };
  }
  const intent: PortIntent = { mode: 'ACCESS', untaggedVlanId: id, taggedVlanIds: null, description };
  const vlans = { mode: 'ACCESS' as const, untaggedVid: vid, taggedVids: [] };
  return { portId, desired: { name, description, vlans }, intent, former };
}
