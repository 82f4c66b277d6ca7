import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import type { NetworkDevice } from '../entities/network-device.ts';
import { claimsOnDevice } from './claim-table.ts';

/**
 * Throws CONFLICT while an operation on a server configures ports of the device, which its undo would restore. The device is locked.
 * @param ports those that are to be changed; all of the device when left out
 */
export async function refuseClaimed(
  em: EntityManager,
  { id, name }: Pick<NetworkDevice, 'id' | 'name'>,
  ports?: readonly { readonly id: string }[],
  path: readonly string[] = ['deviceId'],
): Promise<void> {
  const named = ports && new Set(ports.map((port) => port.id));
  for (const { operationId, ports: claimed } of await claimsOnDevice(em, id)) {
    const [first] = claimed.filter(({ portId }) => named?.has(portId) ?? true);
    if (first === undefined) continue;
    const message = `The operation ${operationId} configures the port ${first.desired.name} of the network device ${name} for a server. Wait for it to end, or cancel it.`;
    throw new UserError('CONFLICT', message, { path, retryable: true, holder: operationId });
  }
}
