import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '#platform/database/database.ts';
import { placementOf } from '#platform/references/placement-of.ts';
import { publishChange } from '#platform/resource/changes.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { lockPlaces } from '../place.ts';
import { publishServerChange } from '../publish.ts';
import { serverResources } from '../resources.ts';
import { Server } from '../server.ts';
import { Chassis } from './chassis.ts';

/**
 * Puts a chassis and the servers in its bays into the rack of its placement, which alone says where it is, and into none
 * once the placement is deleted.
 */
export async function followPlacement(tx: Transaction, id: string): Promise<void> {
  // Before rows: mutations lock a server before its chassis.
  await lockPlaces(tx.em);
  const [placement]: { occupantId: string }[] = await tx.em.execute(
    `select data->>'occupantId' as "occupantId" from reference where id = ?`,
    [id],
  );
  if (placement === undefined) return;
  const row = await tx.em.findOne(
    Chassis,
    { id: placement.occupantId as Chassis['id'] },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (row === null) return;
  const rackId = (await placementOf(tx.em, row.id))?.rackId ?? null;
  if (rackId === row.rackId) return;
  const before: Chassis = Object.assign(new Chassis(), row);
  Object.assign(row, { rackId, version: row.version + 1, updatedAt: new Date(), updatedBy: null });
  await moveServers(tx, row);
  await tx.em.flush();
  const change = { verb: 'UPDATE', row, before, actor: null } as const;
  publishChange('servers', resourceOf(serverResources, 'Chassis'), tx, change);
}

async function moveServers(tx: Transaction, { id, rackId }: Chassis): Promise<void> {
  const servers = await tx.em.find(
    Server,
    { chassisId: id },
    { orderBy: { id: 'ASC' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  for (const server of servers) {
    server.rackId = rackId;
    publishServerChange(tx, server, { what: 'updated', actor: null });
  }
}
