import { isObject, object, objects, text, texts } from './json.ts';
import type { JsonObject } from './json.ts';

/** One entry of `@Message.ExtendedInfo`. */
export interface Message {
  /** The whole id, e.g. `Base.1.18.PreconditionFailed`. */
  readonly id: string;
  /** Its last segment, which alone is compared: registries and versions differ by vendor. */
  readonly key: string;
  readonly text: string | null;
  readonly severity: string | null;
  /** The properties that it is about, e.g. `Boot/BootSourceOverrideMode`; empty where it names none. */
  readonly properties: readonly string[];
}

/** The messages of an answer: under `error` or beside the properties, as an array or as one object (sushy). */
export function messagesOf(body: unknown): readonly Message[] {
  const outer = object(body);
  const info = object(outer['error'])['@Message.ExtendedInfo'] ?? outer['@Message.ExtendedInfo'];
  const entries = isObject(info) ? [info] : objects(info);
  const code = text(object(outer['error'])['code']);
  const found = entries.flatMap(toMessage);
  if (found.length > 0 || code === null) return found;
  return [
    {
      id: code,
      key: keyOf(code),
      text: text(object(outer['error'])['message']),
      severity: null,
      properties: [],
    },
  ];
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
      properties: propertiesOf(id, entry),
    },
  ];
}

function keyOf(id: string): string {
  return id.split('.').at(-1) ?? id;
}

/** Names of properties that are read from one message, and the length of one: both are the BMC's words. */
const mostNames = 10;
const longestName = 100;

/** By `RelatedProperties`; else by the arguments of a message about properties, as iLO sends no more; else by its text. */
function propertiesOf(id: string, entry: JsonObject): readonly string[] {
  const related = texts(entry['RelatedProperties']);
  const args = keyOf(id).startsWith('Property') ? texts(entry['MessageArgs']) : [];
  const quoted = /property ['"]?([\w@./]+)['"]? is a required property/i.exec(
    text(entry['Message']) ?? '',
  )?.[1];
  const names = related.length > 0 ? related : args.length > 0 ? args : quoted === undefined ? [] : [quoted];
  return names.map((name) => name.replace(/^#?\/*/, '').slice(0, longestName)).slice(0, mostNames);
}

/** Whether it says that the request lacks a property. */
export function saysMissing(message: Message): boolean {
  const isKnown = ['PropertyMissing', 'CreateFailedMissingReqProperties'].includes(message.key);
  return isKnown || /is a required property/i.test(message.text ?? '');
}
