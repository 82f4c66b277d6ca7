import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { BeforeLocks } from '#platform/graph/mutation.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { isInDeletion } from '#platform/removal/deletion.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import type { RemovalSettings } from '#platform/removal/operation.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { Resource, ResourceMap, ResourceRow } from './declaration.ts';

/** How a domain serves its resources. */
export interface ServeOptions {
  readonly domain: string;
  readonly resources: ResourceMap;
  /** Which domains confirm the deletion of a kind, and how long they have for it. */
  removal(kind: IdKind): RemovalSettings;
  /** Where the URLs of resources may lead; none has one where this is absent. */
  readonly downloadNetworks?: AllowedNetworks | undefined;
  /** How the domain's mutations take turns, where they lock in orders of their own. */
  readonly beforeLocks?: BeforeLocks | undefined;
}

/** A resource, and how it is served. */
export interface WriteOptions extends Omit<ServeOptions, 'resources'> {
  readonly resource: Resource;
}

/** The resource that a verb is about, locked for the transaction; or a refusal, as `lockForChange` has them. */
export async function lockResource(
  { resource }: WriteOptions,
  tx: Transaction,
  { access }: GraphContext,
  given: { readonly id: string; readonly expectedVersion?: number | undefined },
): Promise<ResourceRow> {
  return await lockForChange<ResourceRow>(tx.em, access, {
    entity: resource.declaration.entity,
    kind: resource.kind,
    id: given.id,
    role: resource.role,
    shared: resource.sharedDown,
    tenantOf: ({ tenantId }) => tenantId,
    expectedVersion: given.expectedVersion,
  });
}

/** Throws CONFLICT while the resource is being deleted: nothing new may refer to it. */
export function refuseInDeletion(
  { title }: Pick<Resource, 'title'>,
  row: ResourceRow,
  path: readonly string[],
): void {
  if (!isInDeletion(row)) return;
  throw new UserError(
    'CONFLICT',
    `The ${title} ${row.id} is being deleted, and nothing new may refer to it. Take another, or wait: it comes back where something keeps it.`,
    { path, retryable: true, holder: row.id },
  );
}
