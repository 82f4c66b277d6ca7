import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { publishChange } from '#platform/resource/changes.ts';
import type { Resource, ResourceRow } from '#platform/resource/declaration.ts';
import type { NetworkDevice } from '../entities/network-device.ts';

/** Throws CONFLICT while an operation changes the ports of the device. */
export function refuseHeld({ operationId }: Readonly<NetworkDevice>, path: readonly string[]): void {
  if (operationId === null) return;
  throw new UserError(
    'CONFLICT',
    `The operation ${operationId} is under way on the network device. Wait for it to end, or cancel it.`,
    { path, retryable: true, holder: operationId },
  );
}

/** Changes a device, counts its version, and publishes it. */
export function changeDevice<Result>(
  tx: Transaction,
  resource: Resource,
  device: NetworkDevice,
  actor: string,
  change: () => Result,
): Result {
  const row: ResourceRow = device;
  const before = { ...row };
  const result = change();
  Object.assign(device, { version: device.version + 1, updatedAt: new Date() });
  publishChange('networks', resource, tx, { verb: 'UPDATE', row, before, actor });
  return result;
}
