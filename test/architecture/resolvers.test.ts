import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { DOMAINS } from '#gateway/compose.ts';
import { writtenPart } from '#platform/resource/written-part.ts';
import { filesOf, read, REPOSITORY } from './source-files.ts';

const WRITING = DOMAINS.filter((domain) => writtenPart(read(`apis/${domain}/schema.graphql`)) !== undefined);

/** Sources and arguments of resolvers that were typed by hand, and answers that are not checked. */
const UNTYPED = [
  /\(\s*_\w*: (?:unknown|object|any)\b/,
  /\bargs: (?:unknown|object|any|never)\b/,
  /\binput \}: \{/,
  /\bderivedResolvers\b/,
  /Resolvers\[string\]/,
];

function untyped(text: string): string[] {
  return UNTYPED.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

test('some domains write resolvers', () => {
  expect(WRITING).toEqual(expect.arrayContaining(['operations', 'servers', 'instances', 'metadata']));
});

describe.each(WRITING)('resolvers that %s writes', (domain) => {
  it('have the types that are generated from its schema', () => {
    expect(existsSync(join(REPOSITORY, `apis/${domain}/generated/resolvers.ts`))).toBe(true);
    const files = filesOf(`apis/${domain}/**/*.ts`).filter((file) => !file.includes('.test.'));
    const typed = files.filter((file) => read(file).includes('generated/resolvers.ts'));
    expect(typed).not.toEqual([]);
    const faults = files.flatMap((file) => untyped(read(file)).map((text) => `${file}: ${text}`));
    expect(faults).toEqual([]);
  });
});

test('a resolver that is typed by hand is found', () => {
  expect(untyped('thing: async (_: unknown, { id }: { id: string }, context: GraphContext) =>')).toEqual([
    '(_: unknown',
  ]);
  expect(untyped('thing: async (_, { id }, context) => await load(context, id)')).toEqual([]);
});
