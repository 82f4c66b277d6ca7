import type { EntityManager } from '@mikro-orm/postgresql';
import { createAccess, type Access } from '#platform/auth/access.ts';
import type { Database } from '#platform/database/database.ts';
import type { Logger } from '#platform/telemetry/logger.ts';

/** What every resolver of a subgraph gets: who calls, what they may, and this domain's database. */
export interface GraphContext {
  readonly access: Access;
  /** One unit of work for all reads of the request, so that an entity is loaded once. */
  readonly em: EntityManager;
  readonly database: Database;
  readonly log: Logger;
  /** The `x-request-id` of the request, by which it is found in logs and in the audit trail. */
  readonly requestId: string | null;
  /** Batches of this request by name; see `batch`. */
  readonly batches: Map<string, unknown>;
}

/** The context of one request, or of one event of a subscription. */
export function createContext({ access, database, log, requestId = null }: NewContext): GraphContext {
  const em = database.fork();
  return { access: createAccess(access.actor, () => em), em, database, log, requestId, batches: new Map() };
}

type NewContext = Pick<GraphContext, 'database' | 'log'> & {
  readonly access: Pick<Access, 'actor'>;
  readonly requestId?: string | null;
};

/** Longest request id that is kept. */
const LONGEST_REQUEST_ID = 128;

/** The id that a caller or a proxy gave the request; null for none, and for one that is no plain word. */
export function requestIdOf({ headers }: Request): string | null {
  const id = headers.get('x-request-id');
  return id !== null && id.length <= LONGEST_REQUEST_ID && /^[\x21-\x7e]+$/.test(id) ? id : null;
}
