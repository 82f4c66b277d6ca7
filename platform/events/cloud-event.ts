import { z } from 'zod';
import { newEventId } from '#platform/ids/id.ts';

/** CloudEvents 1.0 (https://github.com/cloudevents/spec, JSON format), with the attributes that ours always carry. */
export const cloudEventSchema = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1),
  /** `infratographer/<domain>` or `infratographer/worker`. */
  source: z.string().min(1),
  /** `<kind>.<what happened>`, e.g. `instance.provision-requested`. */
  type: z.string().min(1),
  /** Id of the resource it is about. */
  subject: z.string().min(1),
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  data: z.record(z.string(), z.unknown()),
  /** Extension attributes (CloudEvents 1.0, "Extension Context Attributes": lower-case letters and digits alone). */
  actor: z.string().optional().describe("Who caused it: the subject of the caller's token."),
  reason: z.string().optional().describe('Why, as the caller said.'),
  ticket: z.string().optional().describe('The ticket in another system, as the caller said.'),
  requestid: z.string().optional().describe('The x-request-id of the request that caused it.'),
  operation: z.string().optional().describe('The id of the operation that caused it, or that does it.'),
});

/** What caused an event. */
export interface EventOrigin {
  readonly actor?: string | null;
  readonly reason?: string | null;
  readonly ticket?: string | null;
  readonly requestId?: string | null;
  readonly operation?: string | null;
}

export type CloudEvent = z.infer<typeof cloudEventSchema>;

export interface NewEvent {
  readonly type: string;
  readonly subject: string;
  readonly data: Record<string, unknown>;
}

export function cloudEvent(
  source: string,
  event: NewEvent,
  now: Date = new Date(),
  { requestId, ...origin }: EventOrigin = {},
): CloudEvent {
  const attributes = Object.entries({ ...origin, requestid: requestId });
  return {
    specversion: '1.0',
    id: newEventId(now.getTime()),
    source: `infratographer/${source}`,
    type: event.type,
    subject: event.subject,
    time: now.toISOString(),
    datacontenttype: 'application/json',
    data: event.data,
    ...Object.fromEntries(attributes.filter(([, value]) => typeof value === 'string')),
  };
}
