import { z } from 'zod';
import type { CloudEvent } from '#platform/events/cloud-event.ts';
import { kindOfId } from '#platform/ids/id.ts';

/** State in the fact of a resource that is being deleted: nothing that refers to it is accepted. */
export const DELETING = 'DELETING';

/** The event by which a domain says what it has left of a resource that is being deleted. */
export const REMOVAL_ANSWERED = 'removal.answered';

const remainingSchema = z.object({
  /** The kind of things, as ids name it. */
  kind: z.string(),
  count: z.number().int().positive(),
  /** Of the first few. */
  ids: z.array(z.string()),
});

/** Things of one kind that still refer to a resource. */
export type Remaining = z.infer<typeof remainingSchema>;

export const removalAnswerSchema = z.object({
  /** The resource that is being deleted. */
  kind: z.string(),
  id: z.string(),
  /** The deletion that is answered; a resource may be asked about again later. */
  request: z.string(),
  domain: z.string(),
  remaining: z.array(remainingSchema),
});

export type RemovalAnswer = z.infer<typeof removalAnswerSchema>;

/** A deletion as it is stored with its resource; deleted with it when it succeeds. */
export interface Deletion {
  /** Names this deletion in facts and answers: the id of the operation that does it. */
  readonly request: string;
  /** PENDING while the operation is under way; REFUSED once the resource is available again. */
  readonly state: 'PENDING' | 'REFUSED';
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** What the caller said about the cause; absent in deletions that an earlier version began. */
  readonly reason?: string | null | undefined;
  readonly ticket?: string | null | undefined;
  /** Until when domains may answer. */
  readonly expiresAt: string;
  /** When the domains were asked last. */
  readonly askedAt: string;
  /** When it was refused. */
  readonly endedAt: string | null;
  /** Domains that must answer; absent in deletions that an earlier version began. */
  readonly referrers?: readonly string[];
  readonly answers: readonly Pick<RemovalAnswer, 'domain' | 'remaining'>[];
  /** Domains that had not answered when the time was over. */
  readonly unanswered: readonly string[];
  /** The event that started the operation, while that is under way. */
  readonly event?: CloudEvent | null;
}

/** What a resource that can be deleted in two phases has. */
export interface Removable {
  readonly id: string;
  version: number;
  updatedAt: Date;
  deletion: Deletion | null;
}

export function isInDeletion({ deletion }: Pick<Removable, 'deletion'>): boolean {
  return deletion?.state === 'PENDING';
}

/** The part of a resource's fact that informs other domains that it is being deleted, to be merged into its `data`. */
export function deletionFact(resource: Pick<Removable, 'deletion'>): {
  readonly state: typeof DELETING | null;
  readonly data: { readonly removal?: string };
} {
  const { deletion } = resource;
  return deletion?.state === 'PENDING'
    ? { state: DELETING, data: { removal: deletion.request } }
    : { state: null, data: {} };
}

/** A deletion as the graph shows it (`Deletion` in the schema files). */
export function shownDeletion(deletion: Deletion | null): object | null {
  if (deletion === null) return null;
  const { answers, request, state, requestedBy, requestedAt, expiresAt, endedAt, unanswered } = deletion;
  return {
    state,
    requestedBy,
    requestedAt,
    expiresAt,
    endedAt,
    unanswered,
    operation: operationOf(request),
    answered: answers.map(({ domain }) => domain),
    remaining: answers.flatMap(({ domain, remaining }) => remaining.map((things) => ({ domain, ...things }))),
  };
}

/** The operation of a deletion, as a reference; null for deletions that an earlier version began. */
export function operationOf(request: string | null): object | null {
  return request !== null && kindOfId(request) === 'operation'
    ? { __typename: 'Operation', id: request }
    : null;
}
