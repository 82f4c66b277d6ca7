import type { NewEvent } from '#platform/events/cloud-event.ts';

/** A deletion that was requested, as its event has it. */
export interface DeletionRequest {
  readonly operationId: string;
  /** The tenant that the operation belongs to, which still exists when the resource is gone. */
  readonly tenantId: string;
  readonly requestedBy: string;
  /** Digests of the names by which the requester is known, see platform/auth/person.ts. */
  readonly requesterKeys: readonly string[];
  /** What the resource is called. */
  readonly name: string;
  /** The resource: its type in the graph, and its id. */
  readonly subject: { readonly kind: string; readonly id: string };
  /** Domains that must confirm that they have nothing of it. */
  readonly referrers: readonly string[];
  /** Until when they may. */
  readonly expiresAt: string;
}

/** How the operation of a deletion ended. */
export interface DeletionEnd {
  readonly outcome: 'SUCCEEDED' | 'FAILED' | 'CANCELLED';
  readonly failure: {
    readonly code: string;
    readonly message: string;
    readonly step: string | null;
  } | null;
}

/** How deletions become operations; the composition root provides it. */
export interface DeletionOperations {
  /** The event that starts the operation, and the one that informs the ledger. */
  requested(request: DeletionRequest): readonly [request: NewEvent, announcement: NewEvent];
  /** @param request the event that started it */
  ended(request: unknown, end: DeletionEnd): NewEvent;
}

/** What the process that serves an owner of resources says of their deletion. */
export interface RemovalSettings {
  /** Domains that must confirm that they have nothing of the resource. */
  readonly referrers: readonly string[];
  /** How long they have for it. */
  readonly seconds: number;
  /** May be absent where there are no referrers: then resources are deleted at once. */
  readonly operations?: DeletionOperations;
}
