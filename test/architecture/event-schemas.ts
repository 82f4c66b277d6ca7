import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
  for (const { eventType: type, input } of TRIGGERS) {
    // A domain has the name of what it owns, in the plural.
    add(
      `${type.split('.')[0]}s`,
      type,
      eventSchema(type, input, 'An operation was accepted; the event starts it.'),
    );
  }
  const answered = 'What a domain still has of a resource that is being deleted.';
  add('any', REMOVAL_ANSWERED, eventSchema(REMOVAL_ANSWERED, removalAnswerSchema, answered));
  return files;
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
