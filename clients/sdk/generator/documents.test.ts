import { introspectionFromSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { clientSchema } from '#gateway/client-schema.ts';
import { resourcesOf } from '../schema/resources.ts';
import type { SchemaType } from '../schema/schema.ts';
import { documentsOf } from './documents.ts';

const graph = clientSchema('public');
const { types } = introspectionFromSchema(graph).__schema;
const schema = new Map((types as unknown as readonly SchemaType[]).map((type) => [type.name, type]));
const resources = resourcesOf(schema);

test('every mutation of the graph is a method of a type', () => {
  const owned = new Set(resources.flatMap(({ verbs }) => verbs.map(({ mutation }) => mutation.name)));
  const names = Object.keys(graph.getMutationType()?.getFields() ?? {});
  expect(names.filter((name) => !owned.has(name))).toEqual([]);
});

test('a mutation about several things is a verb of their type', () => {
  const verbs = (name: string): string[] =>
    resources.find((resource) => resource.name === name)?.verbs.map((verb) => verb.name) ?? [];
  expect(verbs('devicePort')).toEqual(expect.arrayContaining(['create', 'fromType', 'report']));
  expect(verbs('site')).toEqual(expect.arrayContaining(['create', 'import']));
  expect(verbs('journalEntry')).toEqual(['create', 'delete']);
  expect(verbs('annotation')).toEqual(['set', 'update', 'delete']);
  expect(verbs('loadBalancer')).not.toContain('portCreate');
});

test('the documents are valid', () => {
  expect(validate(graph, parse(documentsOf(schema, resources)))).toEqual([]);
});
