import type { Transaction } from '#platform/database/database.ts';
import type { IdKind } from '#platform/ids/kinds.ts';

/** What a domain does once it has kept a fact of another one. */
export interface Following {
  /** Removes what it has of a resource that is deleted. */
  readonly gone?: ((tx: Transaction, id: string) => Promise<void>) | undefined;
  /** Adapts its own resources to the current state of one of another domain, by the kind of that one. */
  readonly changed?: Partial<Record<IdKind, (tx: Transaction, id: string) => Promise<void>>> | undefined;
}
