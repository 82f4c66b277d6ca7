import { z } from 'zod';
import { cloudEventSchema } from '#platform/events/cloud-event.ts';
import { eventKind, PAST, WITHHELD } from './changes.ts';
import type { OwnEvent, Resource } from './declaration.ts';
import { capitalised, JSON_TYPE, withArticle, type FieldModel } from './model.ts';

/** The events of a resource, by type: those that the kernel emits, and those of the domain itself. */
export function resourceEvents(resource: Resource): Readonly<Record<string, z.ZodType>> {
  const { verbs, title, declaration } = resource;
  const change = changeSchema(resource);
  const was = (past: string): OwnEvent => ({
    description: `${capitalised(withArticle(title))} was ${past}.`,
  });
  // A deletion that begins or is refused is a change of the resource, whether or not callers may change it otherwise.
  const pasts = verbs.length === 0 ? [] : new Set([PAST.UPDATE, ...verbs.map((verb) => PAST[verb])]);
  const events = {
    ...Object.fromEntries([...pasts].map((past) => [past, was(past)])),
    ...declaration.events,
  };
  const schemas = Object.entries(events).map(([what, { description, data = change }]) => {
    const type = `${eventKind(resource)}.${what}`;
    return [type, eventSchema(type, data, description)] as const;
  });
  return Object.fromEntries(schemas);
}

/** A CloudEvents 1.0 envelope about one type of event. */
export function eventSchema(type: string, data: z.ZodType, description: string): z.ZodType {
  return cloudEventSchema.extend({ type: z.literal(type), data }).meta({ title: type, description });
}

/** The JSON Schema of an event. Receivers ignore what it does not name, so that events may get more. */
export function jsonSchemaOf(event: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(event, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      // What the library adds of its own: the format says it already, and numbers are as JSON has them.
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}

function changeSchema({ fields, declaration }: Resource): z.ZodType {
  const changes = fields.map((field) => {
    const value = valueSchema(field).nullable();
    const change = z.strictObject({ before: value, after: value });
    return [field.property, described(change.optional(), field.description)] as const;
  });
  const hidden = z.literal(WITHHELD).nullable();
  const withheld = Object.keys(declaration.withheld ?? {}).map((field) => {
    const change = z.strictObject({ before: hidden, after: hidden }).optional();
    return [field, change.describe('Events do not show its values.')] as const;
  });
  const shown = declaration.fact.map((property) => {
    const field = fields.find((one) => one.property === property);
    const value = field === undefined ? z.unknown() : valueSchema(field);
    return [property, field?.required === true ? value : value.nullable()] as const;
  });
  const { visibleBy = [] } = declaration;
  const former = Object.fromEntries(visibleBy.map((property) => [property, z.string().optional()]));
  const formerAccess = z
    .strictObject(former)
    .optional()
    .describe(
      'Tenants that could see it before the change, by the property that the change replaced. Omitted from webhooks.',
    );
  return z.strictObject({
    ...Object.fromEntries(shown),
    tenantId: z.string().describe('The tenant that owns it.'),
    version: z.int().describe('Grows by one with every change.'),
    actor: z.string().nullable().describe("Who did it: the subject of the caller's token."),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    changes: z
      .strictObject(Object.fromEntries([...changes, ...withheld]))
      .describe('The fields that changed: null before it was created, and after it was deleted.'),
    ...(visibleBy.length === 0 ? {} : { formerAccess }),
  });
}

function valueSchema(field: FieldModel): z.ZodType {
  return field.isList ? z.array(elementSchema(field)) : elementSchema(field);
}

function elementSchema({ type, isReference, isEnum, values, object }: FieldModel): z.ZodType {
  if (isReference) return z.string().describe(`The id of a ${type}.`);
  if (isEnum) return z.enum(values);
  if (object !== undefined) {
    // It is stored without what has no value.
    const members = object.fields.map((field) => [field.name, valueSchema(field).optional()] as const);
    return z.strictObject(Object.fromEntries(members));
  }
  switch (type) {
    case 'Int':
      return z.int();
    case 'Float':
      return z.number();
    case 'Boolean':
      return z.boolean();
    case 'DateTime':
      return z.iso.datetime();
    case JSON_TYPE:
      return z.unknown();
    default:
      return z.string();
  }
}

function described(schema: z.ZodType, description: string | undefined): z.ZodType {
  return description === undefined ? schema : schema.describe(description);
}
