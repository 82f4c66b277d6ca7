import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '#platform/database/database.ts';
import { placementOf } from '#platform/references/placement-of.ts';
import { publishChange } from '#platform/resource/changes.ts';
import { resourceOf, type ResourceMap } from '#platform/resource/declaration.ts';
import { NetworkDevice } from './entities/network-device.ts';

/**
 * Puts a network device into the rack of its placement: that alone says where it is. Once the placement is deleted,
 * the device is in no rack.
 */
export async function followPlacement(tx: Transaction, resources: ResourceMap, id: string): Promise<void> {
  const [placement]: { occupantId: string; rackId: string; siteId: string | null }[] = await tx.em.execute(
    `select placement.data->>'occupantId' as "occupantId", placement.data->>'rackId' as "rackId",
       rack.data->>'siteId' as "siteId"
     from reference placement left join reference rack on rack.id = placement.data->>'rackId'
     where placement.id = ?`,
    [id],
  );
  if (placement === undefined) return;
  const row = await tx.em.findOne(
    NetworkDevice,
    { id: placement.occupantId as NetworkDevice['id'] },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (row === null) return;
  const placed = await placementOf(tx.em, row.id);
  // A device may have changed its site before its placement was known here: the rack shows that as a conflict.
  if (
    placed !== undefined &&
    placed.id === id &&
    placement.siteId !== null &&
    placement.siteId !== row.siteId
  )
    return;
  const rackId = placed === undefined ? leftRack(row, placement.rackId) : placed.rackId;
  if (rackId === row.rackId) return;
  const before: NetworkDevice = Object.assign(new NetworkDevice(), row);
  row.rackId = rackId;
  row.version += 1;
  row.updatedAt = new Date();
  row.updatedBy = null;
  await tx.em.flush();
  const change = { verb: 'UPDATE', row, before, actor: null } as const;
  publishChange('networks', resourceOf(resources, 'NetworkDevice'), tx, change);
}

/** The rack of a device whose placement in a rack is deleted. */
function leftRack({ rackId }: NetworkDevice, left: string): NetworkDevice['rackId'] {
  return rackId === left ? null : rackId;
}
