import { expect, test } from 'vitest';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import { filesOf, read } from './source-files.ts';

const schemas = filesOf('apis/*/schema.graphql').map((file) => expandSchema(read(file)));

/** Verbs of declared resources: the contract that each of them passes calls all of them, and looks at their events. */
const verbs = new Set(
  schemas.flatMap(({ resources }) =>
    resources.flatMap(({ one, verbs: own, verbNames }) =>
      own.flatMap((verb) => [`${one}${verbNames[verb]}`, `${one}${verbNames[verb]}Many`]),
    ),
  ),
);

/** Mutations that people may call and that domains serve by code of their own. */
function ownMutations(): readonly string[] {
  return schemas.flatMap(({ document, internalFields }) =>
    document.definitions.flatMap((definition) => {
      if (!('name' in definition) || definition.name?.value !== 'Mutation' || !('fields' in definition))
        return [];
      const names = (definition.fields ?? []).map(({ name }) => name.value);
      return names.filter((name) => !verbs.has(name) && !internalFields.includes(`Mutation.${name}`));
    }),
  );
}

/** Suites of what joins several domains, and therefore has no fixture of one. */
const ELSEWHERE = ['siteImport'];

test('every mutation is called by a suite whose fixture demands events of changes', () => {
  const suites = filesOf('apis/*/contract/*.ts').map(read).join('\n');
  const mutations = ownMutations();
  expect(mutations).toEqual(expect.arrayContaining(['operationCancel', 'serverConsoleClose', 'tagSet']));
  // A mutation of many runs that of one for each item.
  const one = (name: string): string => name.replace(/Many$/, '');
  const untried = mutations.filter((name) => !suites.includes(one(name)) && !ELSEWHERE.includes(name));
  // `requireEvents` (test/harness/recorded-changes.ts) looks at every accepted call of these suites.
  expect(untried).toEqual([]);
});
