import { z } from 'zod';
import type { EventOrigin } from '#platform/events/cloud-event.ts';
import { kindOfId } from '#platform/ids/id.ts';
import { freeText, lineText, LONGEST_FREE_TEXT } from '#platform/text/inputs.ts';
import type { GraphContext } from './context.ts';

/** Longest name of a ticket in another system. */
export const LONGEST_TICKET = 200;

/** What the input of a change may say about its cause; the events of the change carry it. */
export const changeReason = {
  reason: freeText(LONGEST_FREE_TEXT).optional(),
  ticket: lineText(LONGEST_TICKET).optional(),
} as const;

const causeSchema = z.object({ reason: z.string(), ticket: z.string() }).partial();

/** The cause in a parsed input; null for what it leaves out, so that it never inherits that of another input. */
export function causeOf(input: object): Pick<EventOrigin, 'reason' | 'ticket'> {
  const { reason, ticket } = causeSchema.catch({}).parse(input);
  return { reason: reason?.trim() ? reason : null, ticket: ticket ?? null };
}

/** Where the events of a mutation come from: who called, by which request, within which operation, and why. */
export function originOf(
  input: { readonly idempotencyKey: string },
  { access, requestId }: Pick<GraphContext, 'access' | 'requestId'>,
): EventOrigin {
  const { subject, service } = access.actor;
  // The keys of a workflow's reports begin with the workflow's id, which is its operation's (activities/idempotency-key.ts).
  const [first = ''] = input.idempotencyKey.split('/', 1);
  const operation = service && kindOfId(first) === 'operation' ? first : null;
  return { actor: subject, requestId, operation, ...causeOf(input) };
}
