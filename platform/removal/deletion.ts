import { z } from 'zod';

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

/** A deletion as it stands with its resource; gone with it when it succeeds. */
export interface Deletion {
  /** Names this deletion in facts and answers. */
  readonly request: string;
  /** PENDING until every domain has answered, or the time is over; REFUSED once the resource has come back. */
  readonly state: 'PENDING' | 'REFUSED';
  readonly requestedBy: string;
  readonly requestedAt: string;
  /** Until when domains may answer. */
  readonly expiresAt: string;
  /** When the domains were asked last. */
  readonly askedAt: string;
  /** When it was refused. */
  readonly endedAt: string | null;
  readonly answers: readonly Pick<RemovalAnswer, 'domain' | 'remaining'>[];
  /** Domains that had not answered when the time was over. */
  readonly unanswered: readonly string[];
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

/** The part of a resource's fact that tells other domains that it is being deleted, to be merged into its `data`. */
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
  const { answers, ...shown } = deletion;
  return {
    ...shown,
    remaining: answers.flatMap(({ domain, remaining }) => remaining.map((things) => ({ domain, ...things }))),
  };
}
