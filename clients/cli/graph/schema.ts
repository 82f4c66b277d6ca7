import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Schema, SchemaType } from '#clients/sdk/schema/schema.ts';
import type { Io } from '../io.ts';
import type { GraphClient } from './client.ts';

const DOCUMENT = `{ __schema { types { kind name description
  fields { name description args { name description type { ...T } defaultValue } type { ...T } }
  inputFields { name description type { ...T } defaultValue }
  enumValues { name description } } } }
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

/** A graph gains types when it is upgraded; commands must support them soon. */
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

/** Where the cache cannot be written, the next command requests the schema again. */
function keep(file: string, types: readonly SchemaType[]): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(types));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Nothing is lost.
  }
}
