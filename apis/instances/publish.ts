import type { Transaction } from '#platform/database/database.ts';
import type { Fact } from '#platform/outbox/outbox.ts';
import type { Instance } from './instance.ts';

/** Counts a change of an instance and tells it: the fact others may rely on, and the event for who follows along. */
export function publishInstance(tx: Transaction, instance: Instance, what: string): void {
  if (what !== 'created') instance.version += 1;
  tx.outbox.fact('instances', instanceFact(instance));
  tx.outbox.emit('instances', {
    type: `instance.${what}`,
    subject: instance.id,
    data: {
      state: instance.state,
      tenantId: instance.tenantId,
      siteId: instance.siteId,
      serverId: instance.serverId ?? null,
      operationId: instance.operationId,
      version: instance.version,
    },
  });
}

/** What other domains may know of an instance. */
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
