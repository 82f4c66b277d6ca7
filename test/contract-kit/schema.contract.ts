import { buildASTSchema, findBreakingChanges, Kind, parse, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { remoteDomain } from './remote-domain.ts';
import { contractTarget } from './target.ts';

test('it serves the whole schema of its domain', async () => {
  const target = contractTarget();
  if (target === undefined) throw new Error('This suite is run by npm run contract');
  const fixture = await remoteDomain(target, { isSuite: false });
  try {
    const { _service } = await fixture.query<{ _service: { sdl: string } }>(
      fixture.tokens.admin,
      '{ _service { sdl } }',
    );
    const file = new URL(`../../docs/schema/${target.domain}.graphql`, import.meta.url);
    const [agreed, served] = [schemaOf(readFileSync(file, 'utf8')), schemaOf(_service.sdl)];
    expect(findBreakingChanges(agreed, served).map(({ description }) => description)).toEqual([]);
  } finally {
    await fixture.stop();
  }
});

/** Directives of federation are composition's to check, and are not part of what is compared. */
function schemaOf(sdl: string): GraphQLSchema {
  const { definitions, ...document } = parse(sdl);
  const types = definitions.filter(
    ({ kind }) =>
      kind !== Kind.DIRECTIVE_DEFINITION && kind !== Kind.SCHEMA_DEFINITION && kind !== Kind.SCHEMA_EXTENSION,
  );
  return buildASTSchema({ ...document, definitions: types }, { assumeValidSDL: true });
}
