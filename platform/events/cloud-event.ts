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
});

export type CloudEvent = z.infer<typeof cloudEventSchema>;

export interface NewEvent {
  readonly type: string;
  readonly subject: string;
  readonly data: Record<string, unknown>;
}

export function cloudEvent(source: string, event: NewEvent, now: Date = new Date()): CloudEvent {
  return {
    specversion: '1.0',
    id: newEventId(now.getTime()),
    source: `infratographer/${source}`,
    type: event.type,
    subject: event.subject,
    time: now.toISOString(),
    datacontenttype: 'application/json',
    data: event.data,
  };
}
