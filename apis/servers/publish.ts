import type { Access } from '#platform/auth/access.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { Fact } from '#platform/outbox/outbox.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { publishOwnChange } from '#platform/resource/own-changes.ts';
import type { ServerEvent } from './events.ts';
import { serverResources } from './resources.ts';
import type { Server } from './server.ts';

/** Counts a change of a server by the caller and publishes it. */
export function publishServer(tx: Transaction, { actor }: Access, row: Server, what: ServerEvent): void {
  publishServerChange(tx, row, { what, actor: actor.subject });
}

interface ServerChange {
  readonly what: ServerEvent;
  /** The subject of the caller; null where the domain made the change, because of one in another domain. */
  readonly actor: string | null;
}

/** Counts a change of a server and publishes it: the fact that others may rely on, and the event with what changed. */
export function publishServerChange(tx: Transaction, row: Server, { what, actor }: ServerChange): void {
  publishOwnChange('servers', resourceOf(serverResources, 'Server'), tx, { what, row, actor });
  tx.outbox.fact('servers', serverFact(row));
}

/** The fields of a server that other domains may read. */
export function serverFact(server: Server): Fact {
  const { name, siteId, rackId = null, position = null } = server;
  const { deviceTypeId = null, instanceTenantId = null, chassisId = null, operationId = null } = server;
  return {
    kind: 'server',
    id: server.id,
    tenantId: server.tenantId,
    state: server.state,
    version: server.version,
    deleted: server.state === 'RETIRED',
    // Who has an instance on the server sees it too; its place is in the rack's elevation.
    data: {
      name,
      siteId,
      rackId,
      position,
      chassisId,
      deviceTypeId,
      instanceTenantId,
      operationId,
      search: searchedOf(server),
    },
  };
}

/** The texts by which `search` finds it, besides its name; who sees a server sees them. */
function searchedOf({ serialNumber, uuid, assetNumber, macs }: Server): readonly string[] {
  return [serialNumber, uuid, assetNumber, ...(macs ?? [])].filter((text) => typeof text === 'string');
}
