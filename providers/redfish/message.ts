import { isObject, object, objects, text } from './json.ts';
import type { JsonObject } from './json.ts';

/** One entry of `@Message.ExtendedInfo`. */
export interface Message {
  /** The whole id, e.g. `Base.1.18.PreconditionFailed`. */
  readonly id: string;
  /** Its last segment, which alone is compared: registries and versions differ by vendor. */
  readonly key: string;
  readonly text: string | null;
  readonly severity: string | null;
}

/** The messages of an answer: under `error` or beside the properties, as an array or as one object (sushy). */
export function messagesOf(body: unknown): readonly Message[] {
  const outer = object(body);
  const info = object(outer['error'])['@Message.ExtendedInfo'] ?? outer['@Message.ExtendedInfo'];
  const entries = isObject(info) ? [info] : objects(info);
  const code = text(object(outer['error'])['code']);
  const found = entries.flatMap(toMessage);
  if (found.length > 0 || code === null) return found;
  return [{ id: code, key: keyOf(code), text: text(object(outer['error'])['message']), severity: null }];
}

/** True when a 2xx body carries an error that is one. iLO wraps plain success in `error` (HPE errorresponses.md). */
export function carriesFailure(body: unknown): boolean {
  if (!isObject(body) || !isObject(body['error'])) return false;
  return messagesOf(body).some((message) => message.severity === 'Critical');
}

function toMessage(entry: JsonObject): Message[] {
  const id = text(entry['MessageId']) ?? text(entry['MessageID']);
  if (id === null) return [];
  return [
    {
      id,
      key: keyOf(id),
      text: text(entry['Message']),
      severity: text(entry['MessageSeverity']) ?? text(entry['Severity']),
    },
  ];
}

function keyOf(id: string): string {
  return id.split('.').at(-1) ?? id;
}
