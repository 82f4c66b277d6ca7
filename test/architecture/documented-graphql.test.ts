import { parse, validate, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { clientSchema } from '#gateway/client-schema.ts';
import { filesOf, read } from './source-files.ts';

/** Operations that a page shows, whole; excerpts of inputs and of schemas are none. */
function operationsOf(page: string): string[] {
  return [...page.matchAll(/^ *```graphql\n([^]*?)^ *```/gm)]
    .map(([, block = '']) => block)
    .filter((block) => /^\s*(?:query|mutation|subscription|\{)/.test(block));
}

function faultsOf(schema: GraphQLSchema, page: string): string[] {
  return operationsOf(page).flatMap((text) => validate(schema, parse(text)).map(({ message }) => message));
}

test('every operation in the documentation is one of the public graph', () => {
  const schema = clientSchema('public');
  const pages = filesOf('README.md', 'docs/*.md');
  expect(pages.flatMap((page) => operationsOf(read(page))).length).toBeGreaterThan(5);
  for (const page of pages)
    expect({ page, faults: faultsOf(schema, read(page)) }).toEqual({ page, faults: [] });
  expect(faultsOf(schema, '```graphql\n{ servers { nodes { colour } } }\n```\n')).toEqual([
    expect.stringContaining('colour'),
  ]);
});
