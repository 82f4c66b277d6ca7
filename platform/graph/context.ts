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
  /** Batches of this request by name; see `batch`. */
  readonly batches: Map<string, unknown>;
}

/** The context of one request, or of one event of a subscription. */
export function createContext({ access, database, log }: NewContext): GraphContext {
  const em = database.fork();
  return { access: createAccess(access.actor, () => em), em, database, log, batches: new Map() };
}

type NewContext = Pick<GraphContext, 'database' | 'log'> & { readonly access: Pick<Access, 'actor'> };
