import { z } from 'zod';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { freeText, idText, lineText, LONGEST_FREE_TEXT, momentText } from '#platform/text/inputs.ts';
import { resourceName } from '#platform/text/names.ts';
import type { Resource } from './declaration.ts';
import { changeableFields, NAME_LENGTH, type FieldModel } from './model.ts';

const identity = { idempotencyKey, id: idText, expectedVersion: z.int().optional() };

/** Values of a resource's fields by property, as an input gave them. */
export type FieldValues = Readonly<Record<string, unknown>>;

export type CreationInput = FieldValues & { readonly idempotencyKey: string };
export type ChangeInput = CreationInput & {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
};

/** What `<resource>Create` takes. */
export function creationSchema({ fields, declaration }: Resource): z.ZodType<CreationInput> {
  const shape = fields.map((field) => {
    const schema = declaration.inputs?.[field.property] ?? valueSchema(field);
    if (field.defaultValue !== undefined) return [field.property, schema.default(field.defaultValue)];
    return [field.property, field.required ? schema : schema.nullish().transform((value) => value ?? null)];
  });
  return z.object({ idempotencyKey, ...Object.fromEntries(shape) }) as unknown as z.ZodType<CreationInput>;
}

/** What `<resource>Update` takes: a field left out stays, null clears one that may be without a value. */
export function changeSchema(resource: Resource): z.ZodType<ChangeInput> {
  const shape = changeableFields(resource).map((field) => {
    const schema = resource.declaration.inputs?.[field.property] ?? valueSchema(field);
    return [field.property, (field.required ? schema : schema.nullable()).optional()];
  });
  return z.object({ ...identity, ...Object.fromEntries(shape) }) as unknown as z.ZodType<ChangeInput>;
}

/** What `<resource>Delete` takes. */
export const deletionSchema = z.object(identity);

function valueSchema(field: FieldModel): z.ZodType {
  if (field.members !== undefined)
    throw new Error(`No rule among the inputs for the object ${field.property}`);
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
  values,
  min,
  max,
  maxLength,
}: FieldModel): z.ZodType {
  if (isReference) return idText;
  if (isEnum) return z.enum(values);
  switch (type) {
    case 'Int':
      return inRange(z.int(), min, max);
    case 'Float':
      return inRange(z.number(), min, max);
    case 'Boolean':
      return z.boolean();
    case 'DateTime':
      return momentText.transform((text) => new Date(text));
    default:
      return textSchema(name, isMultiline, isList ? LONGEST_FREE_TEXT : (maxLength ?? LONGEST_FREE_TEXT));
  }
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
