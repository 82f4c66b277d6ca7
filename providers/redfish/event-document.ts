import type { HardwareEvent } from '../capabilities/events.ts';
import { link, object, objects, text } from './json.ts';
import { healthOf, timeOf } from './severity.ts';

/** The events of a document of the Event schema, pushed or streamed; none in one of another schema. */
export function eventsOf(document: unknown, fallbackId: string): readonly HardwareEvent[] {
  const body = object(document);
  const id = text(body['Id']) ?? fallbackId;
  return objects(body['Events']).map((event, index) => ({
    id: text(event['EventId']) ?? `${id}/${text(event['MemberId']) ?? index}`,
    at: timeOf(event['EventTimestamp']),
    severity: healthOf(event['MessageSeverity']) ?? healthOf(event['Severity']),
    message: text(event['Message']) ?? text(event['MessageId']) ?? '',
    messageId: text(event['MessageId']) ?? text(event['MessageID']),
    // A link by the schema; iLO 4 writes the path alone.
    origin: link(event['OriginOfCondition']) ?? text(event['OriginOfCondition']),
  }));
}
