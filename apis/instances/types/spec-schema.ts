import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { z } from 'zod';
import { UserError, UserErrors } from '#platform/errors/user-error.ts';
import { jsonObject, type JsonObject } from '#platform/text/json-data.ts';

/**
 * Keywords that make the time of a check unbounded: references multiply (a schema that refers to another twice, which refers
 * to another twice, …), and patterns backtrack (https://ajv.js.org/security.html).
 */
const UNBOUNDED = ['$ref', '$dynamicRef', '$recursiveRef', 'pattern', 'patternProperties'];

/**
 * With `allErrors` Ajv collects up to one fault for each pair of a subschema and a value, before they are cut. Beyond this
 * product of lengths, in characters, it stops at the first value with a fault, so that memory is bounded.
 */
const MOST_PAIRS = 4_194_304;

/** Most faults of a spec in one answer. */
const MOST_FAULTS = 10;

/** Items that Ajv compares by a hash; others it compares each with each. */
const SCALARS = ['string', 'number', 'integer', 'boolean', 'null'];

/** Keywords whose members are names chosen by the schema's author (`NAMED`), or data (`DATA`), and no keywords. */
const NAMED = new Set(['properties', 'dependentSchemas', 'dependentRequired', '$defs']);
const DATA = new Set(['const', 'enum', 'default', 'examples']);

/** The rule of `InstanceType.schema`. */
export const specSchemaInput: z.ZodType = jsonObject.superRefine((schema, context) => {
  const message = schemaFault(schema);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** Throws INVALID_INPUT with the path of each fault, unless the spec is valid by the type's schema. */
export function checkSpec(schema: JsonObject | null, spec: JsonObject): void {
  if (schema === null) return;
  const pairs = JSON.stringify(schema).length * JSON.stringify(spec).length;
  const validate = compile(schema, { allErrors: pairs <= MOST_PAIRS });
  if (validate(spec)) return;
  const faults = (validate.errors ?? []).slice(0, MOST_FAULTS).map(specFault);
  throw new UserErrors(faults);
}

function schemaFault(schema: JsonObject): string | undefined {
  const keyword = unboundedKeyword(schema);
  if (keyword !== undefined) return `must not use ${keyword}: checking it must take a bounded time`;
  try {
    compile(schema, { validateSchema: true });
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `must be a JSON Schema (draft 2020-12): ${reason.slice(0, 300)}`;
  }
}

/** With an Ajv per call, as a shared one would cache every schema. `format` is an annotation, as in draft 2020-12. */
function compile(
  schema: JsonObject,
  {
    validateSchema = false,
    allErrors = false,
  }: { readonly validateSchema?: boolean; readonly allErrors?: boolean },
): ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictTuples: false,
    validateFormats: false,
    allErrors,
    logger: false,
    validateSchema,
  });
  return ajv.compile(schema);
}

function unboundedKeyword(schema: unknown): string | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if (Array.isArray(schema)) return first(schema.map(unboundedKeyword));
  if (comparesPairs(schema)) return 'uniqueItems without items whose type is a scalar one';
  return first(
    Object.entries(schema).map(([keyword, value]: [string, unknown]) => {
      if (UNBOUNDED.includes(keyword)) return keyword;
      if (DATA.has(keyword)) return undefined;
      const isNamed = NAMED.has(keyword) && typeof value === 'object' && value !== null;
      return unboundedKeyword(isNamed ? Object.values(value) : value);
    }),
  );
}

/** Whether `uniqueItems` compares each item of a list with each other one. */
function comparesPairs({
  uniqueItems,
  items,
}: {
  readonly uniqueItems?: unknown;
  readonly items?: unknown;
}): boolean {
  if (uniqueItems !== true) return false;
  const { type } = (items ?? {}) as { readonly type?: unknown };
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.length === 0 || !types.every((one) => SCALARS.includes(String(one)));
}

function first(found: readonly (string | undefined)[]): string | undefined {
  return found.find((one) => one !== undefined);
}

function specFault({
  instancePath,
  message = 'does not match the schema',
  keyword,
  params,
}: ErrorObject): UserError {
  // A JSON Pointer (RFC 6901).
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~').slice(0, 100));
  const path = ['spec', ...steps];
  const extra =
    keyword === 'additionalProperties' ? ` ("${String(params['additionalProperty']).slice(0, 100)}")` : '';
  return new UserError('INVALID_INPUT', `${path.join('.')}: ${message}${extra}`, { path });
}
