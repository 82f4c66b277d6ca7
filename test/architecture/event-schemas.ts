import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { JOURNAL_EVENTS } from '#apis/audit/journal/journal-events.ts';
import { NODE_EVENTS, nodeEventData } from '#apis/metadata/nodes/node-events.ts';
import { OPERATION_KIND_NAMES, rowOf } from '#contracts/operation-kinds.ts';
import { operationEvents } from '#contracts/operations/operation.ts';
import { TRIGGERS } from '#contracts/operations/request.ts';
import { REMOVAL_ANSWERED, removalAnswerSchema } from '#platform/removal/deletion.ts';
import { eventSchema, jsonSchemaOf, resourceEvents } from '#platform/resource/event-schema.ts';
import { ALL_DOMAINS } from '#processes/domains.ts';

/** Where the JSON Schemas of events are committed, for those who consume them. */
export const EVENT_SCHEMAS = new URL('../../docs/events/', import.meta.url);

/** Every event that has a schema, by the name of its file: the domain that owns what it is about, and its type. */
export function eventSchemas(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const add = (domain: string, type: string, schema: Parameters<typeof jsonSchemaOf>[0]): void =>
    void files.set(`${domain}.${type}.json`, `${JSON.stringify(jsonSchemaOf(schema), null, 2)}\n`);
  for (const [domain, { resources }] of resourceDomains())
    for (const resource of resources.values())
      for (const [type, schema] of Object.entries(resourceEvents(resource))) add(domain, type, schema);
  for (const [type, data] of Object.entries(operationEvents))
    add('operations', type, eventSchema(type, data, `What became of an operation: ${type}.`));
  const owners = requestOwners();
  for (const { eventType: type, input } of TRIGGERS) {
    const schema = eventSchema(type, input, 'An operation was accepted; the event starts it.');
    add(owners.get(type) ?? 'any', type, schema);
  }
  for (const [what, { description, changes }] of Object.entries(NODE_EVENTS))
    add('metadata', `node.${what}`, eventSchema(`node.${what}`, nodeEventData(changes), description));
  for (const [what, { description, data }] of Object.entries(JOURNAL_EVENTS)) {
    const type = `journal-entry.${what}`;
    add('audit', type, eventSchema(type, data, description));
  }
  const answered = 'What a domain still has of a resource that is being deleted.';
  add('any', REMOVAL_ANSWERED, eventSchema(REMOVAL_ANSWERED, removalAnswerSchema, answered));
  return files;
}

/** The domain of each event by which an operation is requested: the one that has the subject. */
function requestOwners(): ReadonlyMap<string, string> {
  const domains = resourceDomains();
  const ownerOf = (subject: string): string =>
    domains.find(([, { resources }]) => resources.has(subject))?.[0] ?? 'any';
  const events = OPERATION_KIND_NAMES.flatMap((kind) => Object.entries(rowOf(kind).events));
  return new Map(events.map(([subject, type]) => [type, ownerOf(subject)]));
}

function resourceDomains() {
  return Object.entries(ALL_DOMAINS).flatMap(([name, domain]) =>
    'resources' in domain ? [[name, domain] as const] : [],
  );
}

if (import.meta.main) {
  mkdirSync(EVENT_SCHEMAS, { recursive: true });
  const schemas = eventSchemas();
  for (const file of readdirSync(EVENT_SCHEMAS))
    if (file.endsWith('.json') && !schemas.has(file)) rmSync(new URL(file, EVENT_SCHEMAS));
  for (const [file, text] of schemas) writeFileSync(new URL(file, EVENT_SCHEMAS), text);
}
