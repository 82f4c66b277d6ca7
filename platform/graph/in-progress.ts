/** Arguments of a domain's list of resources that must have a running operation. */
export interface InProgressArguments {
  readonly olderThanSeconds?: number | null;
  /** A null is not distinguished from an absent one: both ask for all. */
  readonly operationId?: string | null;
}

/** A condition on the moment when something began; undefined where any age will do. */
export function olderThan(seconds: number | null | undefined): { $lt: Date } | undefined {
  return typeof seconds === 'number' ? { $lt: new Date(Date.now() - seconds * 1_000) } : undefined;
}
