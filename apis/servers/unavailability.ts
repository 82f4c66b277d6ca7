/** Why no instance gets a machine for a time: maintenance or imposed quarantine. Beside the server's state. */
export interface Unavailability {
  readonly reason: string;
  readonly ticket: string | null;
  readonly startedBy: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** When it ends automatically, in ISO 8601; null where a person ends it. */
  readonly until: string | null;
}

/** The record, unless it has ended automatically; null where there is none. */
export function present<Kind extends Unavailability>(record: Kind | null | undefined): Kind | null {
  if (record === null || record === undefined) return null;
  const isOver = record.until !== null && Date.parse(record.until) <= Date.now();
  return isOver ? null : record;
}
