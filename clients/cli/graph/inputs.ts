import type { ParseArgsOptionsConfig } from 'node:util';
import { usageError } from '../exit-code.ts';
import type { GraphClient } from './client.ts';
import { valueOf } from './filters.ts';
import { findId, isId } from './lookup.ts';
import type { Resource } from './resources.ts';
import {
  isList,
  isRequired,
  namedType,
  type InputField,
  type Schema,
  type SchemaType,
} from '#clients/sdk/schema/schema.ts';
import { toKebab } from './words.ts';

/** A field of a mutation's input as an option: `bmc.address` of `input { bmc { address } }`. */
export interface InputOption {
  /** Without its dashes: `image` for `imageId`, `bmc.address` for a field within. */
  readonly name: string;
  readonly path: readonly string[];
  readonly field: InputField;
  /** The type of what it refers to, where it accepts a name or an id. */
  readonly target: Resource | undefined;
  /** Objects in a list and the like: written as JSON. */
  readonly isJson: boolean;
}

/** Fields that the command fills in, or that have options of their own. */
const NOT_OPTIONS = new Set(['id', 'idempotencyKey', 'expectedVersion', 'dryRun']);

/** Every field of an input as an option; objects within become `outer.inner`. */
export function optionsOf(
  schema: Schema,
  resources: readonly Resource[],
  input: SchemaType,
  above: readonly string[] = [],
): InputOption[] {
  return (input.inputFields ?? []).flatMap((field) => {
    if (above.length === 0 && NOT_OPTIONS.has(field.name)) return [];
    const path = [...above, field.name];
    const inner = schema.get(namedType(field.type).name);
    const isObject = inner?.kind === 'INPUT_OBJECT';
    if (isObject && !isList(field.type) && above.length < 2) return optionsOf(schema, resources, inner, path);
    const target = targetOf(resources, field.name);
    const shown = target === undefined ? path : [...above, field.name.replace(/Ids?$/, '')];
    return [{ name: shown.map(toKebab).join('.'), path, field, target, isJson: isObject }];
  });
}

/** The resource that a field of ids refers to. */
function targetOf(resources: readonly Resource[], name: string): Resource | undefined {
  const [, what] = /^(.+?)Ids?$/.exec(name) ?? [];
  if (what === undefined) return undefined;
  return (
    resources.find(({ field }) => field === what) ??
    resources.find(({ field }) => what.toLowerCase().endsWith(field.toLowerCase()))
  );
}

/** For `parseArgs`: every option takes a value, and may be repeated where it is a list. */
export function parserOptions(options: readonly InputOption[]): ParseArgsOptionsConfig {
  return Object.fromEntries(
    options.map(({ name, field }) => [name, { type: 'string', multiple: isList(field.type) } as const]),
  );
}

/**
 * The input object from the values of options. Names become ids; `@file` is read by the caller. Objects that are required
 * are sent also where none of their fields is given: the error of the graph names the missing fields.
 */
export async function inputOf(
  { client, schema }: { readonly client: GraphClient; readonly schema: Schema },
  type: SchemaType,
  options: readonly InputOption[],
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>,
): Promise<Record<string, unknown>> {
  const input = requiredObjects(schema, type);
  for (const option of options) {
    const given = values[option.name];
    if (given === undefined) continue;
    const texts = (Array.isArray(given) ? given : [given]).map(String);
    const parsed = await Promise.all(
      texts.map(async (text) => await parseValue(client, schema, option, text)),
    );
    put(input, option.path, isList(option.field.type) ? parsed.flat() : parsed[0]);
  }
  return input;
}

/** Required options that are missing, by name. */
export function missingOptions(
  schema: Schema,
  input: SchemaType,
  options: readonly InputOption[],
  values: Readonly<Record<string, unknown>>,
): string[] {
  return options
    .filter(({ path, field, name }) => {
      if (!isRequired(field) || values[name] !== undefined) return false;
      // What is within an optional object is required once something of that object is given.
      return path.slice(0, -1).every((step, depth) => {
        const within = path.slice(0, depth + 1);
        const isGiven = options.some(
          (other) =>
            values[other.name] !== undefined && within.every((part, index) => other.path[index] === part),
        );
        return isGiven || isRequiredWithin(schema, input, within, step);
      });
    })
    .map(({ name }) => `--${name}`);
}

function isRequiredWithin(schema: Schema, input: SchemaType, path: readonly string[], last: string): boolean {
  let type: SchemaType | undefined = input;
  for (const step of path.slice(0, -1)) {
    const field: InputField | undefined = type?.inputFields?.find(({ name }) => name === step);
    type = field === undefined ? undefined : schema.get(namedType(field.type).name);
  }
  const field = type?.inputFields?.find(({ name }) => name === last);
  return field !== undefined && isRequired(field);
}

function requiredObjects(schema: Schema, type: SchemaType, depth = 0): Record<string, unknown> {
  const objects: Record<string, unknown> = {};
  for (const field of type.inputFields ?? []) {
    const inner = schema.get(namedType(field.type).name);
    if (inner?.kind === 'INPUT_OBJECT' && isRequired(field) && !isList(field.type) && depth < 2)
      objects[field.name] = requiredObjects(schema, inner, depth + 1);
  }
  return objects;
}

async function parseValue(
  client: GraphClient,
  schema: Schema,
  option: InputOption,
  text: string,
): Promise<unknown> {
  const { field, target, name, isJson } = option;
  if (text === 'none' && field.type.kind !== 'NON_NULL') return null;
  if (isJson) {
    try {
      return JSON.parse(text) as unknown;
    } catch (error) {
      throw usageError(`--${name} takes JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (target !== undefined && !isId(text)) return await findId(client, target, text);
  return valueOf(schema, text, namedType(field.type).name, `--${name}`);
}

function put(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) into[first] = value;
  else {
    const inner = (into[first] ??= {}) as Record<string, unknown>;
    put(inner, rest, value);
  }
}
