import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '#platform/database/database.ts';
import { publishChange } from '#platform/resource/changes.ts';
import { resourceOf, type ResourceMap } from '#platform/resource/declaration.ts';
import { Placement } from '../entities/placement.ts';

/** Deletes the placement of what has left the fleet. */
export async function followOccupant(tx: Transaction, resources: ResourceMap, id: string): Promise<void> {
  const row = await tx.em.findOne(
    Placement,
    { occupantId: id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (row === null) return;
  row.version += 1;
  tx.em.remove(row);
  const change = { verb: 'DELETE', before: row, row, actor: null } as const;
  publishChange('locations', resourceOf(resources, 'Placement'), tx, change);
}
