import { Kind, type EnumTypeDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { OPERATION_KINDS, OPERATION_KIND_NAMES, rowOf } from '#contracts/operation-kinds.ts';
import { KINDS_ENUM, KINDS_PAGE, kindsEnum, kindsPage } from './operation-kinds-page.ts';
import { DELETABLE, DELETABLE_KINDS } from '#contracts/deletion/deletable.ts';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import { filesOf, read } from './source-files.ts';

/** Values of the enum with their descriptions; undefined where the schema has none of that name. */
function kindsIn(schema: string): Record<string, string> | undefined {
  const found = expandSchema(read(schema)).document.definitions.find(
    (one): one is EnumTypeDefinitionNode =>
      one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'OperationKind',
  );
  return (
    found &&
    Object.fromEntries(
      (found.values ?? []).map(({ name, description }) => [name.value, description?.value ?? '']),
    )
  );
}

describe('the table of operation kinds', () => {
  const summaries = Object.fromEntries(OPERATION_KIND_NAMES.map((kind) => [kind, rowOf(kind).summary]));

  test('is what the graph says of them', () => {
    expect(kindsIn('apis/operations/schema.graphql')).toEqual(summaries);
    const others = filesOf('apis/*/schema.graphql')
      .map(kindsIn)
      .filter((kinds) => kinds !== undefined);
    expect(others.length).toBeGreaterThan(1);
    for (const kinds of others) expect(kinds).toEqual(summaries);
  });

  test('is what the documentation and the enum list; if not, run `npm run generate`', () => {
    expect(read(KINDS_PAGE)).toBe(kindsPage());
    expect(read(KINDS_ENUM)).toBe(kindsEnum());
  });

  test('has every resource that can be deleted, by the names of its fields', () => {
    const deletable = filesOf('apis/*/schema.graphql')
      .flatMap((path) => expandSchema(read(path)).resources)
      .filter(({ verbs }) => verbs.includes('DELETE'))
      .map(({ name, one }) => [name, one]);
    const listed = DELETABLE_KINDS.map((kind) => [kind, DELETABLE[kind].field]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(deletable));
  });

  test('names each workflow of the bundle, once', () => {
    const exported = [...read('workflows/index.ts').matchAll(/export \{ (\w+) \}/g)].map(
      ([, name = '']) => name,
    );
    const named = Object.values(OPERATION_KINDS).map(({ workflow }) => workflow);
    expect(named.toSorted()).toEqual(exported.toSorted());
  });

  test('says whose plans a person approves', () => {
    const approving = filesOf('workflows/*/*.ts')
      .filter((file) => /^\s*approval: /m.test(read(file)) && !file.includes('/engine/'))
      .flatMap((file) => [...read(file).matchAll(/export const (\w+) = operationWorkflow/g)])
      .map(([, name = '']) => name);
    const listed = Object.values(OPERATION_KINDS).filter(({ approval }) => approval === 'BY_PROFILE');
    expect(approving.toSorted()).toEqual(listed.map(({ workflow }) => workflow).toSorted());
  });

  test('names the queries by which the reconciler finds what is in progress', () => {
    const named = new Set(OPERATION_KIND_NAMES.flatMap((kind) => Object.values(rowOf(kind).inProgress)));
    const served = filesOf('apis/*/schema.graphql').flatMap((path) =>
      expandSchema(read(path)).internalFields.filter((field) => field.endsWith('InProgress')),
    );
    expect([...named].map((query) => `Query.${query}`).toSorted()).toEqual(served.toSorted());
    for (const kind of OPERATION_KIND_NAMES) {
      const { events, inProgress } = rowOf(kind);
      expect(Object.keys(inProgress)).toEqual(Object.keys(events));
    }
  });

  test('has an event of its own for each kind and type of subject', () => {
    const events = OPERATION_KIND_NAMES.flatMap((kind) => Object.values(rowOf(kind).events));
    expect(new Set(events).size).toBe(events.length);
  });
});

/** Parts that run any operation: what they know of a type of resource, they would have to learn of each. */
const GENERIC = ['workflows/engine/*.ts', 'contracts/operations/*.ts', 'workflows/dispatcher/*.ts'];

/** What reads the past, and what lists a document of the graph for each type. */
const AT_THE_EDGE = new Set([
  'contracts/operations/former-header.ts',
  'workflows/dispatcher/release-held.ts',
]);

function resourceWords(text: string): string[] {
  // Steps may be about machines and BMCs; `instanceof` is the language's.
  return text.match(/\b\w*(?:[sS]erver|[iI]nstance(?!of))\w*/g) ?? [];
}

test('the engine, its contracts and the dispatcher name no type of resource', () => {
  const files = filesOf(...GENERIC).filter((file) => !file.includes('.test.') && !AT_THE_EDGE.has(file));
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) => resourceWords(read(file)).map((word) => `${file}: ${word}`));
  expect(found).toEqual([]);
  expect(resourceWords('const serverId = null; x instanceof Y; the Instance')).toEqual([
    'serverId',
    'Instance',
  ]);
});
