import { z } from 'zod';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { downloadUrl } from '#platform/networks/download.ts';
import { freeText, idText, lineText, LONGEST_FREE_TEXT, momentText } from '#platform/text/inputs.ts';
import { jsonData } from '#platform/text/json-data.ts';
import { resourceName } from '#platform/text/names.ts';
import type { Resource } from './declaration.ts';
import {
  changeableFields,
  creationFields,
  JSON_TYPE,
  NAME_LENGTH,
  type FieldModel,
  type ObjectModel,
} from './model.ts';
import { TEXT_FORMATS } from './text-formats.ts';

const identity = { idempotencyKey, id: idText, expectedVersion: z.int().optional(), ...changeReason };

/** Values of a resource's fields by property, as an input gave them. */
export type FieldValues = Readonly<Record<string, unknown>>;

export type CreationInput = FieldValues & { readonly idempotencyKey: string };
export type ChangeInput = CreationInput & {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
};

/** What `<resource>Create` takes. */
export function creationSchema(resource: Resource): z.ZodType<CreationInput> {
  const { inputs } = resource.declaration;
  const shape = shapeOf(creationFields(resource), (field) => inputs?.[field.property] ?? valueSchema(field));
  return z.object({ idempotencyKey, ...shape });
}

/** What `<resource>Update` takes: a field left out stays, null clears one that may be without a value. */
export function changeSchema(resource: Resource): z.ZodType<ChangeInput> {
  const shape = changeableFields(resource).map((field) => {
    const schema = resource.declaration.inputs?.[field.property] ?? valueSchema(field);
    return [field.property, (field.required ? schema : schema.nullable()).optional()];
  });
  return z.object({ ...identity, ...Object.fromEntries(shape) }) as unknown as z.ZodType<ChangeInput>;
}

/** The rule of each field: what may be without a value is null then. */
function shapeOf(
  fields: readonly FieldModel[],
  ruleOf: (field: FieldModel) => z.ZodType,
): Record<string, z.ZodType> {
  const rules = fields.map((field) => {
    const { property, defaultValue, required, optional } = field;
    const rule = ruleOf(field);
    if (defaultValue !== undefined) return [property, rule.default(defaultValue)] as const;
    return [
      property,
      required && !optional ? rule : rule.nullish().transform((value) => value ?? null),
    ] as const;
  });
  return Object.fromEntries(rules);
}

/** What `<resource>Delete` takes. */
export const deletionSchema = z.object(identity);

function valueSchema(field: FieldModel): z.ZodType {
  if (!field.isList) return elementSchema(field);
  const most = field.maxLength ?? 100;
  return z.array(elementSchema(field)).max(most, `must have at most ${most} elements`);
}

function elementSchema({
  name,
  type,
  isReference,
  isEnum,
  isList,
  isMultiline,
  isUrl,
  format,
  object,
  values,
  min,
  max,
  maxLength,
}: FieldModel): z.ZodType {
  if (isReference) return idText;
  if (isEnum) return z.enum(values);
  if (object !== undefined) return objectSchema(object);
  if (isUrl) return downloadUrl;
  if (format !== undefined) return TEXT_FORMATS[format].text;
  switch (type) {
    case 'Int':
      return inRange(z.int(), min, max);
    case 'Float':
      return inRange(z.number(), min, max);
    case 'Boolean':
      return z.boolean();
    case 'DateTime':
      return momentText.transform((text) => new Date(text));
    case JSON_TYPE:
      return jsonData;
    default:
      return textSchema(name, isMultiline, isList ? LONGEST_FREE_TEXT : (maxLength ?? LONGEST_FREE_TEXT));
  }
}

/** An object as it is stored: without members that have no value. */
function objectSchema({ fields }: ObjectModel): z.ZodType {
  return z
    .object(shapeOf(fields, valueSchema))
    .transform((values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)));
}

function textSchema(name: string, isMultiline: boolean, longest: number): z.ZodType {
  if (isMultiline) return freeText(longest);
  if (name !== 'name') return lineText(longest);
  // It has a length of its own, which the schema may only shorten.
  return longest < NAME_LENGTH
    ? resourceName.max(longest, `must be at most ${longest} characters`)
    : resourceName;
}

function inRange(schema: z.ZodNumber, min: number | undefined, max: number | undefined): z.ZodNumber {
  const rule = `must be from ${min ?? 'any'} to ${max ?? 'any'}`;
  const least = min === undefined ? schema : schema.min(min, rule);
  return max === undefined ? least : least.max(max, rule);
}
