import { LockMode } from '@mikro-orm/core';
import { UserError } from '#platform/errors/user-error.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import type { Change } from '#platform/resource/declaration.ts';
import { isInDeletion } from '#platform/removal/deletion.ts';
import type { DevicePort } from '../entities/device-port.ts';
import { Vlan } from '../entities/vlan.ts';

/** Throws a refusal unless the caller may use each tagged VLAN that the port did not have before. */
export async function requireTaggedVlans(
  { before, tx: { em }, context: { access } }: Change<DevicePort>,
  { taggedVlanIds }: DevicePort,
): Promise<void> {
  const had = new Set(before?.taggedVlanIds);
  const added = (taggedVlanIds ?? []).filter((id) => !had.has(id));
  if (added.length === 0) return;
  const path = ['taggedVlanIds'];
  for (const id of added) requireIdOfKind(id, 'vlan', path);
  // Locked, so that none is deleted meanwhile; in one order, as others lock them.
  const where = { id: { $in: added } } as object;
  const found = await em.find(Vlan, where, { lockMode: LockMode.PESSIMISTIC_READ, orderBy: { id: 'ASC' } });
  const vlans = new Map<string, Vlan>(found.map((vlan) => [vlan.id, vlan]));
  for (const id of added) {
    const vlan = vlans.get(id);
    if (vlan === undefined || !(await access.mayUse(vlan.tenantId))) {
      throw new UserError('NOT_FOUND', `There is no VLAN ${id}. Check the id, or create it first.`, { path });
    }
    if (isInDeletion(vlan)) {
      const message = `The VLAN ${id} is being deleted, and nothing new may refer to it. Take another.`;
      throw new UserError('CONFLICT', message, { path, retryable: true, holder: id });
    }
  }
}
