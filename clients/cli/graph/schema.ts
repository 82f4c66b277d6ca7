import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../io.ts';
import type { GraphClient } from './client.ts';

/** A type as introspection tells it, of the depth that lists of required values need. */
export interface TypeReference {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeReference | null;
}

export interface InputField {
  readonly name: string;
  readonly description: string | null;
  readonly type: TypeReference;
  readonly defaultValue?: string | null;
}

export interface Field {
  readonly name: string;
  readonly description: string | null;
  readonly args: readonly InputField[];
  readonly type: TypeReference;
}

export interface SchemaType {
  readonly kind: string;
  readonly name: string;
  readonly description: string | null;
  readonly fields: readonly Field[] | null;
  readonly inputFields: readonly InputField[] | null;
  readonly enumValues: readonly { readonly name: string; readonly description: string | null }[] | null;
}

/** The public graph's types by name. */
export type Schema = ReadonlyMap<string, SchemaType>;

const DOCUMENT = `{ __schema { types { kind name description
  fields { name description args { name description type { ...T } defaultValue } type { ...T } }
  inputFields { name description type { ...T } defaultValue }
  enumValues { name description } } } }
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

/** A graph gains types when it is upgraded; a command must know them soon. */
const FRESH_MS = 10 * 60_000;

/** The schema of the graph, kept in a file beside those of other graphs for ten minutes. */
export async function readSchema(io: Io, client: GraphClient, isFresh = false): Promise<Schema> {
  const folder = io.env['XDG_CACHE_HOME'] ?? join(io.env['HOME'] ?? homedir(), '.cache');
  const file = join(folder, 'infra', `schema-${client.context.cacheKey}.json`);
  const kept = isFresh ? undefined : readKept(file);
  if (kept !== undefined) return kept;
  const { __schema: schema } = (await client.request(DOCUMENT)) as { __schema: { types: SchemaType[] } };
  keep(file, schema.types);
  return byName(schema.types);
}

function byName(types: readonly SchemaType[]): Schema {
  return new Map(types.map((type) => [type.name, type]));
}

function readKept(file: string): Schema | undefined {
  try {
    if (Date.now() - statSync(file).mtimeMs > FRESH_MS) return undefined;
    return byName(JSON.parse(readFileSync(file, 'utf8')) as SchemaType[]);
  } catch {
    return undefined;
  }
}

/** Where the cache cannot be written, the next command asks again. */
function keep(file: string, types: readonly SchemaType[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(types));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Nothing is lost.
  }
}

/** The named type inside lists and requirements. */
export function namedType(type: TypeReference): { readonly kind: string; readonly name: string } {
  if (type.ofType !== undefined && type.ofType !== null) return namedType(type.ofType);
  return { kind: type.kind, name: type.name ?? '' };
}

export function isRequired({ type, defaultValue }: InputField): boolean {
  return type.kind === 'NON_NULL' && (defaultValue ?? null) === null;
}

export function isList(type: TypeReference): boolean {
  return type.kind === 'LIST' || (type.kind === 'NON_NULL' && type.ofType?.kind === 'LIST');
}
