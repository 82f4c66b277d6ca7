import { isDeepStrictEqual } from 'node:util';
import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '#platform/database/database.ts';
import { publishChange } from '#platform/resource/changes.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { DevicePort } from '../entities/device-port.ts';
import { Vlan } from '../entities/vlan.ts';
import type { ClaimedPort, PortIntent } from './claim-table.ts';

export function intentOf({ mode, untaggedVlanId, taggedVlanIds, description }: DevicePort): PortIntent {
  return { mode, untaggedVlanId, taggedVlanIds, description };
}

/** Writes the desired configuration into the record of a port, as a change by the caller. */
export async function writeIntent(
  tx: Transaction,
  devicePort: Resource,
  port: DevicePort,
  intent: PortIntent,
  actor: string,
): Promise<void> {
  if (isDeepStrictEqual(intentOf(port), intent)) return;
  const before: DevicePort = Object.assign(new DevicePort(), port);
  Object.assign(port, intent, { version: port.version + 1, updatedAt: new Date(), updatedBy: actor });
  await tx.em.flush();
  publishChange('networks', devicePort, tx, { verb: 'UPDATE', row: port, before, actor });
}

/**
 * Restores the records of ports to what they were before a claim. A record that someone has changed since stays as it is, and a
 * VLAN that no longer exists is left out.
 */
export async function restoreIntents(
  tx: Transaction,
  devicePort: Resource,
  ports: readonly ClaimedPort[],
  actor: string,
): Promise<void> {
  const where = { id: { $in: ports.map(({ portId }) => portId as DevicePort['id']) } };
  const rows = await tx.em.find(DevicePort, where, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    orderBy: { id: 'ASC' },
    refresh: true,
  });
  const formerIds = ports.flatMap(({ former }) => [former.untaggedVlanId ?? [], former.taggedVlanIds ?? []]);
  const vlans = await tx.em.find(Vlan, { id: { $in: formerIds.flat() as Vlan['id'][] } });
  const existing = new Set<string>(vlans.map(({ id }) => id));
  for (const row of rows) {
    const claimed = ports.find(({ portId }) => portId === row.id);
    if (claimed === undefined || !isDeepStrictEqual(intentOf(row), claimed.intent)) continue;
    const { former } = claimed;
    const { untaggedVlanId: untagged, taggedVlanIds: tagged } = former;
    const intent: PortIntent = {
      ...former,
      untaggedVlanId: untagged !== null && existing.has(untagged) ? untagged : null,
      taggedVlanIds: tagged?.filter((id) => existing.has(id)) ?? null,
    };
    await writeIntent(tx, devicePort, row, intent, actor);
  }
}
