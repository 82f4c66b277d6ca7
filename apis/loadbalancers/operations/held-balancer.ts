import { z } from 'zod';
import { balancerPartsSchema } from '#contracts/hardware/balancer.ts';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { publishChange } from '#platform/resource/changes.ts';
import type { Resource, ResourceRow } from '#platform/resource/declaration.ts';
import type { LoadBalancer } from '../entities/load-balancer.ts';

/** What the last operation that succeeded has applied, as it is stored with the load balancer. */
export const appliedSchema = z.object({
  at: z.iso.datetime(),
  digest: z.string(),
  addresses: z.array(z.string()),
  parts: balancerPartsSchema,
});

export type Applied = z.infer<typeof appliedSchema>;

export function appliedOf({ applied }: Readonly<LoadBalancer>): Applied | null {
  return applied === null ? null : appliedSchema.parse(applied);
}

/** Throws CONFLICT while an operation changes what runs of the load balancer. */
export function refuseHeld({ operationId }: Readonly<LoadBalancer>, path: readonly string[]): void {
  if (operationId === null) return;
  throw new UserError(
    'CONFLICT',
    `The operation ${operationId} is under way on the load balancer. Wait for it to end, or cancel it.`,
    { path, retryable: true, holder: operationId },
  );
}

/** Throws CONFLICT while a configuration of the load balancer runs: nothing else would remove it. */
export function refuseApplied({ applied, name }: Readonly<LoadBalancer>, path: readonly string[]): void {
  if (applied === null) return;
  const message = `The configuration of the load balancer ${name} is applied. Remove it first: loadBalancerApply with remove.`;
  throw new UserError('CONFLICT', message, { path });
}

/** Changes a load balancer, counts its version, and publishes it. */
export function changeBalancer<Result>(
  tx: Transaction,
  resource: Resource,
  balancer: LoadBalancer,
  actor: string,
  change: () => Result,
): Result {
  const row: ResourceRow = balancer;
  const before = { ...row };
  const result = change();
  Object.assign(balancer, { version: balancer.version + 1, updatedAt: new Date() });
  publishChange('loadbalancers', resource, tx, { verb: 'UPDATE', row, before, actor });
  return result;
}
