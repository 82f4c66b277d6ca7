import { UserError } from '#platform/errors/user-error.ts';
import { kindOfId } from '#platform/ids/id.ts';
import { requireIdOfKind, requireReference } from '#platform/references/lookup.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { Change } from '#platform/resource/declaration.ts';
import type { IpAddress } from '../entities/ip-address.ts';

/** What people give addresses to, with its type in the graph; a server has them for its BMC. */
export const ADDRESSABLE = {
  instance: 'Instance',
  server: 'Server',
  loadBalancer: 'LoadBalancer',
  devicePort: 'DevicePort',
} as const satisfies Partial<Record<IdKind, string>>;

export const ADDRESSABLE_KINDS = Object.keys(ADDRESSABLE) as readonly (keyof typeof ADDRESSABLE)[];

/**
 * Notes what has the address. Throws a refusal where that is nothing which can have one, unknown to the caller, or the
 * address was given by a workflow, which takes it back itself.
 */
export async function assignAddress(
  { tx: { em }, context: { access } }: Change<IpAddress>,
  before: Readonly<IpAddress> | null,
  address: IpAddress,
): Promise<void> {
  const path = ['assignedTo'];
  const { assignedTo } = address;
  if (before !== null && before.assignedTo === assignedTo) return;
  if (before !== null && before.operationId !== null) {
    const message = `A machine has ${before.address}. Decommission it, which gives the address back.`;
    throw new UserError('CONFLICT', message, {
      path,
      ...(before.assignedTo === null ? {} : { holder: before.assignedTo }),
    });
  }
  address.reserved = assignedTo === null;
  address.instanceId = null;
  if (assignedTo === null) return;
  const kind = ADDRESSABLE_KINDS.find((one) => one === kindOfId(assignedTo));
  if (kind === undefined) {
    const message = `"${assignedTo}" is no id of what can have an address: ${ADDRESSABLE_KINDS.join(', ')}.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  await requireReference(em, access, assignedTo, kind, path);
  if (kind !== 'instance') return;
  requireIdOfKind(assignedTo, kind, path);
  address.instanceId = assignedTo;
}
