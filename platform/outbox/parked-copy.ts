import { excerptOf, type ParkedMessage } from '#platform/events/parked.ts';

/** A row of the outbox, as the relay reads it. */
export interface OutboxRow {
  readonly seq: string;
  readonly id: string;
  readonly subject: string;
  readonly body: { readonly data: Readonly<Record<string, unknown>> };
  /** Why it was set aside before, if it was. */
  readonly parkedReason: string | null;
}

/** What an operator sees of a row that the bus refuses; the row itself stays in the outbox. */
export function parkedCopy(schema: string, row: OutboxRow, reason: string): ParkedMessage {
  return {
    consumer: `outbox-${schema}`,
    stream: 'OUTBOX',
    subject: row.subject,
    sequence: Number(row.seq),
    cause: reason,
    parkedAt: new Date().toISOString(),
    ...excerptOf(JSON.stringify(row.body)),
  };
}
