import { createHash } from 'node:crypto';
import type { RecordContent } from './audit-record.ts';

/** What the first record of a chain follows. */
export const CHAIN_START = '0'.repeat(64);

/** SHA-256, in hex, over the canonical JSON of a record and of the hash of the one before. */
export function recordHash(previous: string, content: RecordContent): string {
  const { id, eventId, tenantId, sequence, at, actor, kind, action, nodeId } = content;
  const { changes, reason, ticket, requestId, operation } = content;
  const says = {
    id,
    eventId,
    tenantId,
    sequence,
    at: at.toISOString(),
    actor,
    kind,
    action,
    nodeId,
    changes: changes.map(({ field, before, after }) => ({ field, before, after })),
    reason,
    ticket,
    requestId,
    operation,
    previous,
  };
  return createHash('sha256').update(canonicalJson(says)).digest('hex');
}

/**
 * JSON with the members of objects in the order of their names, by UTF-16 code units, and without blanks: RFC 8785 §3.2,
 * whose form of numbers and texts is that of JavaScript.
 */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`).join(',')}}`;
}
