import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { introspectionFromSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMockGraph, type MockGraph } from '#test/harness/mock-graph.ts';
import { isList, isRequired, namedType, type Schema, type SchemaType } from '#clients/sdk/schema/schema.ts';
import { optionsOf, missingOptions, type InputOption } from './graph/inputs.ts';
import { resourcesOf, type Resource } from './graph/resources.ts';
import { runInfra } from './main.ts';
import { FORMATS } from './output/format.ts';
import { captureIo } from './testing/captured-io.ts';

const ID = 'srvrsrv-01m83r9f8seb4aqdfr84f23100';

let graph: MockGraph;
let cache: string;
let schema: Schema;
let resources: readonly Resource[];
beforeAll(async () => {
  graph = await startMockGraph();
  cache = await mkdtemp(join(tmpdir(), 'infra-types-'));
  const { types } = introspectionFromSchema(graph.schema).__schema;
  schema = new Map((types as unknown as readonly SchemaType[]).map((type) => [type.name, type]));
  resources = resourcesOf(schema);
});
afterAll(async () => {
  await graph?.stop();
  await rm(cache, { recursive: true, force: true });
});

async function infra(...args: readonly string[]): Promise<string> {
  const env = { INFRA_URL: graph.url, INFRA_TOKEN: 'x', HOME: cache, INFRA_KEYRING: 'off' };
  const captured = captureIo({ env, cwd: cache });
  const code = await runInfra(captured.io, args);
  await new Promise(setImmediate);
  expect({ args, code, stderr: captured.stderr() }).toEqual({ args, code: 0, stderr: '' });
  return captured.stdout();
}

/** A value that the schema accepts for an input field of this type. */
function valueOf(type: InputOption['field']['type']): unknown {
  const { name } = namedType(type);
  const inner = schema.get(name);
  const one =
    inner?.kind === 'INPUT_OBJECT'
      ? Object.fromEntries(
          (inner.inputFields ?? []).filter(isRequired).map((field) => [field.name, valueOf(field.type)]),
        )
      : (inner?.enumValues?.[0]?.name ??
        { Int: 1, Float: 1.5, Boolean: true, ID }[name] ??
        TEXTS[name] ??
        'text');
  return isList(type) ? [one] : one;
}

const TEXTS: Readonly<Record<string, string>> = { DateTime: '2026-11-29T12:00:00.000Z' };

/** The same as a person writes it behind an option. */
function textOf({ field, isJson }: InputOption): string {
  const value = valueOf(field.type);
  if (isJson) return JSON.stringify(value);
  return String(Array.isArray(value) ? value[0] : value);
}

test('every type of the graph is listed, in every format', async () => {
  const listed = resources.filter(({ listField }) => listField !== undefined);
  expect(listed.length).toBeGreaterThan(25);
  for (const [index, { plural }] of listed.entries()) {
    const formats = index === 0 ? FORMATS : [FORMATS[index % FORMATS.length] ?? 'table'];
    for (const format of formats) expect(await infra('list', plural, '-o', format)).not.toBe('');
  }
});

test('every type of the graph is read by its id', async () => {
  for (const { name } of resources.filter(({ isReadable }) => isReadable)) {
    expect(await infra('describe', name, ID)).toContain(ID);
  }
});

test('every mutation of the graph is a verb, whose help names each field', async () => {
  const verbs = resources.flatMap(({ verbs }) => verbs.map(({ mutation }) => mutation.name));
  const mutations = (schema.get('Mutation')?.fields ?? []).map(({ name }) => name);
  expect(mutations.filter((name) => !verbs.includes(name))).toEqual([]);
  for (const { name, verbs } of resources) {
    // An operation has commands of its own, which are described there.
    if (verbs.length === 0 || name === 'operation') continue;
    const help = await infra(name, '--help');
    for (const verb of verbs) {
      if (!verb.name.endsWith('-many')) expect(help).toContain(`  ${verb.name} `);
    }
  }
});

test('every mutation of the graph is sent with the fields that it requires', async () => {
  for (const { name, verbs } of resources) {
    for (const verb of verbs) {
      const options = optionsOf(schema, resources, verb.input);
      const missing = missingOptions(schema, verb.input, options, {});
      const given = options.filter((option) => missing.includes(`--${option.name}`));
      const takesId = verb.input.inputFields?.some((field) => field.name === 'id') === true;
      const values = given.flatMap((option) => [`--${option.name}`, textOf(option)]);
      await infra(name, verb.name, ...(takesId ? [ID] : []), ...values, '--yes', '-o', 'json');
      const sent = graph.asked.at(-1);
      expect(sent?.field).toBe(verb.mutation.name);
      if (takesId) expect(sent?.args['input']).toMatchObject({ id: ID });
    }
  }
});
