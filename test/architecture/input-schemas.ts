import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { deletionReports } from '#platform/resource/deletion-resolvers.ts';
import { resourceMutations } from '#platform/resource/write-resource.ts';
import { ALL_DOMAINS } from '#processes/domains.ts';

/** A mutation as its domain defines it. */
export interface Definition {
  readonly name: string;
  readonly input: z.ZodType;
  readonly choosing?: readonly string[];
}

/** All mutations of all domains, by name. Those that are made from settings are made from none: only their schema is read. */
export async function allDefinitions(): Promise<Map<string, Definition>> {
  const found = new Map<string, Definition>();
  for await (const file of glob('apis/*/{mutations,requests}/*.ts')) {
    const module = (await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>;
    for (const [name, exported] of Object.entries(module)) {
      const value: unknown = isFactory(name, exported) ? exported({}) : exported;
      if (isDefinition(value)) found.set(value.name, value);
    }
  }
  for (const { resources } of Object.values(ALL_DOMAINS).filter((domain) => 'resources' in domain)) {
    const removal = () => ({ referrers: [], seconds: 1 });
    const options = { domain: '', resources, removal };
    for (const definition of [...resourceMutations(options), ...deletionReports(options)])
      found.set(definition.name, definition);
  }
  return found;
}

function isFactory(name: string, value: unknown): value is (settings: object) => unknown {
  return typeof value === 'function' && /^create[A-Z]/.test(name);
}

function isDefinition(value: unknown): value is Definition {
  return typeof value === 'object' && value !== null && 'input' in value && 'run' in value && 'name' in value;
}

/** The schema behind defaults, options and transformations: what is asked of the value that was given. */
export function given(schema: z.core.$ZodType): z.core.$ZodType {
  const { def } = schema._zod as { def: { innerType?: z.core.$ZodType; in?: z.core.$ZodType } };
  const inner = def.innerType ?? def.in;
  return inner === undefined ? schema : given(inner);
}

/** The schema of the member that a path leads to; list members have index 0. */
export function schemaAt(
  schema: z.core.$ZodType,
  [step, ...rest]: readonly string[],
): z.core.$ZodType | undefined {
  const at = given(schema);
  if (step === undefined) return at;
  if (at instanceof z.ZodArray) return schemaAt(at.element, rest);
  if (!(at instanceof z.ZodObject)) return undefined;
  const member = at.shape[step] as z.core.$ZodType | undefined;
  return member === undefined ? undefined : schemaAt(member, rest);
}

/** Places in a schema where a value may be as long as a caller likes. */
export function unbounded(schema: z.core.$ZodType, path = 'input'): string[] {
  const { def } = schema._zod as {
    def: { innerType?: z.core.$ZodType; in?: z.core.$ZodType; out?: z.core.$ZodType };
  };
  if (def.innerType !== undefined) return unbounded(def.innerType, path);
  if (def.in !== undefined)
    return [...unbounded(def.in, path), ...(def.out === undefined ? [] : unbounded(def.out, path))];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, member]) =>
      unbounded(member as z.ZodType, `${path}.${key}`),
    );
  if (schema instanceof z.ZodArray)
    return [...(hasMaximum(schema) ? [] : [path]), ...unbounded(schema.element, `${path}.0`)];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unbounded(option, path));
  if (schema instanceof z.ZodRecord)
    return [...unbounded(schema.keyType, `${path}.*`), ...unbounded(schema.valueType, `${path}.*`)];
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat)
    return hasMaximum(schema) || schema.meta()?.['cutAt'] !== undefined ? [] : [path];
  return BOUNDED.some((kind) => schema instanceof kind) ? [] : [path];
}

const BOUNDED = [z.ZodEnum, z.ZodLiteral, z.ZodBoolean, z.ZodNumber, z.ZodTransform];

function hasMaximum(schema: z.core.$ZodType): boolean {
  return (schema._zod.def.checks ?? []).some(({ _zod }) => _zod.def.check === 'max_length');
}
