import { z } from 'zod';
import type { CloudEvent } from '#platform/events/cloud-event.ts';
import type { EventPlace } from '#platform/events/consume.ts';
import { kindOfId, placedId } from '#platform/ids/id.ts';
import { cleanText, clip } from '#platform/text/characters.ts';
import type { RecordContent, RecordedChange } from './audit-record.ts';

/** What an event alone says, before its record has a place in a chain. */
export type DescribedEvent = Omit<RecordContent, 'sequence'>;

/** Characters of a value that are kept. A device type with a thousand ports has a hundred times as many. */
const LONGEST_VALUE = 10_000;

/** The progress of operations, which the ledger keeps, and requests between domains; not requests of people. */
const NO_CHANGE = /^(?:operation\.(?!cancel-requested$)|removal\.)/;

const DECIDED = 'operation.decided';

const changeData = z.object({
  tenantId: z.string(),
  actor: z.string().nullish(),
  requestedBy: z.string().nullish(),
  operationId: z.string().nullish(),
  changes: z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() })).catch({}),
});

const decisionData = z.object({
  tenantId: z.string(),
  operationId: z.string(),
  decision: z.string(),
  approver: z.string().nullable(),
  reason: z.string().nullable(),
});

/** The change that an event reports; undefined where it reports none. */
export function describeEvent(event: CloudEvent, place: EventPlace): DescribedEvent | undefined {
  if (event.type === DECIDED) return describeDecision(event, place);
  if (NO_CHANGE.test(event.type)) return undefined;
  const parsed = changeData.safeParse(event.data);
  if (!parsed.success) return undefined;
  const { tenantId, actor, requestedBy, operationId, changes } = parsed.data;
  const operation = event.operation ?? operationId ?? null;
  return {
    ...headOf(event, place),
    eventId: event.id,
    tenantId,
    // Events from before they had the attribute say it in their data.
    actor: clean(event.actor ?? actor ?? requestedBy),
    changes: Object.entries(changes).map(recorded),
    reason: clean(event.reason),
    ticket: clean(event.ticket),
    requestId: clean(event.requestid),
    operation: operation !== null && kindOfId(operation) === 'operation' ? operation : null,
  };
}

/** A decision on the plan of an operation. A worker may report it twice, and an operation has one: it has its id. */
function describeDecision(event: CloudEvent, place: EventPlace): DescribedEvent | undefined {
  const parsed = decisionData.safeParse(event.data);
  if (!parsed.success) return undefined;
  const { tenantId, operationId, decision, approver, reason } = parsed.data;
  return {
    ...headOf(event, place),
    eventId: `${DECIDED}:${operationId}`,
    tenantId,
    actor: clean(approver),
    changes: [{ field: 'decision', before: null, after: decision }],
    reason: clean(reason),
    ticket: null,
    requestId: null,
    operation: operationId,
  };
}

function headOf({ type, subject, time }: CloudEvent, { storedAt, sequence }: EventPlace) {
  const dot = type.indexOf('.');
  return {
    id: placedId('auditRecord', storedAt, sequence),
    at: new Date(time),
    kind: type.slice(0, dot),
    action: type.slice(dot + 1),
    nodeId: subject,
  };
}

function recorded([field, { before, after }]: [
  string,
  { readonly before?: unknown; readonly after?: unknown },
]): RecordedChange {
  return { field, before: textOf(before), after: textOf(after) };
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return clip(cleanText(typeof value === 'string' ? value : JSON.stringify(value)), LONGEST_VALUE);
}

function clean(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : cleanText(text);
}
