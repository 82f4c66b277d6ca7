import { expect, test } from 'vitest';
import { NODE_TYPES } from '#apis/metadata/node-types.ts';
import { QUOTA_KINDS } from '#apis/tenants/quota-kinds.ts';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import { isEntity } from '#platform/resource/schema-nodes.ts';
import { filesOf, read } from './source-files.ts';

test('every resource of every domain is found by node(id), by whom its declaration says', () => {
  const declared = filesOf('apis/*/schema.graphql')
    .flatMap((file) => expandSchema(read(file)).resources)
    .map(({ kind, name, sharedDown }) => [
      kind,
      { type: name, ...(sharedDown || kind === 'tenant' ? { sharedDown: true } : {}) },
    ]);
  expect(NODE_TYPES).toEqual(Object.fromEntries(declared));
});

test('every type that node(id) answers with has its stub', () => {
  const { document } = expandSchema(read('apis/metadata/schema.graphql'));
  const types = document.definitions.filter(isEntity).map(({ name }) => name.value);
  expect(types).toEqual(expect.arrayContaining(Object.values(NODE_TYPES).map(({ type }) => type)));
});

test('quotas count every type of resource', () => {
  const types = Object.values(NODE_TYPES).map(({ type }) => type);
  expect([...QUOTA_KINDS.keys()].toSorted()).toEqual(types.toSorted());
});
