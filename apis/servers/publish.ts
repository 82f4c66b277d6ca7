import type { Transaction } from '#platform/database/database.ts';
import type { Fact } from '#platform/outbox/outbox.ts';
import type { Server } from './server.ts';

/** Counts a change of a server and tells it: the fact others may rely on, and the event for who follows along. */
export function publishServer(tx: Transaction, server: Server, what: string): void {
  if (what !== 'created') server.version += 1;
  tx.outbox.fact('servers', serverFact(server));
  tx.outbox.emit('servers', {
    type: `server.${what}`,
    subject: server.id,
    data: {
      state: server.state,
      tenantId: server.tenantId,
      siteId: server.siteId,
      instanceId: server.instanceId,
      operationId: server.operationId,
      version: server.version,
    },
  });
}

/** What other domains may know of a server. */
export function serverFact(server: Server): Fact {
  return {
    kind: 'server',
    id: server.id,
    tenantId: server.tenantId,
    state: server.state,
    version: server.version,
    deleted: server.state === 'RETIRED',
    // Who has an instance on the server sees it too.
    data: { name: server.name, siteId: server.siteId, instanceTenantId: server.instanceTenantId ?? null },
  };
}
