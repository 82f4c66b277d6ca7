import { z } from 'zod';
import type { CloudEvent } from '#platform/events/cloud-event.ts';
import { PoisonMessage } from '#platform/events/consume.ts';
import { kindOfId } from '#platform/ids/id.ts';
import { cleanTexts, clip } from '#platform/text/characters.ts';
import { operationEvents, type OperationEventType } from '#contracts/operations/operation.ts';
import type { OperationEvent } from './ledger.ts';

/** Longer texts of events are cut: the ledger shows them in lists. */
const LONGEST = 4_000;

/** The event as the ledger accepts it, or `PoisonMessage` for one that no retry would make right. */
export function parseEvent(event: CloudEvent): OperationEvent {
  if (!isOperationEvent(event.type)) throw new PoisonMessage(`"${event.type}" is no event of operations`);
  const parsed = operationEvents[event.type].safeParse(storable(event.data));
  if (!parsed.success)
    throw new PoisonMessage(`is not a valid ${event.type}: ${z.prettifyError(parsed.error)}`);
  const { operationId } = parsed.data;
  if (kindOfId(operationId) !== 'operation')
    throw new PoisonMessage(`"${operationId}" is not an operation's id`);
  // The schema was chosen by the type, which the compiler cannot follow.
  return { type: event.type, at: Date.parse(event.time), data: parsed.data } as OperationEvent;
}

function isOperationEvent(type: string): type is OperationEventType {
  return Object.hasOwn(operationEvents, type);
}

/** Messages quote machines, which may say anything, and at any length. */
function storable(value: unknown): unknown {
  return JSON.parse(JSON.stringify(cleanTexts(value)), (_key, member: unknown) =>
    typeof member === 'string' ? clip(member, LONGEST) : member,
  );
}
