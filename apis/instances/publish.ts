import type { Access } from '#platform/auth/access.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { Fact } from '#platform/outbox/outbox.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { publishOwnChange } from '#platform/resource/own-changes.ts';
import type { InstanceEvent } from './events.ts';
import type { Instance } from './instance.ts';
import { instanceResources } from './resources.ts';

/** Counts a change of an instance and publishes it: the fact that others may rely on, and the event with what changed. */
export function publishInstance(
  tx: Transaction,
  { actor }: Access,
  row: Instance,
  what: InstanceEvent,
): void {
  const resource = resourceOf(instanceResources, 'Instance');
  publishOwnChange('instances', resource, tx, { what, row, actor: actor.subject });
  tx.outbox.fact('instances', instanceFact(row));
}

/** The fields of an instance that other domains may read. */
export function instanceFact(instance: Instance): Fact {
  return {
    kind: 'instance',
    id: instance.id,
    tenantId: instance.tenantId,
    state: instance.state,
    version: instance.version,
    deleted: instance.state === 'DELETED',
    data: { hostname: instance.hostname, siteId: instance.siteId },
  };
}
