import { Kind, parse, type DefinitionNode, type DocumentNode } from 'graphql';
import { expect, test } from 'vitest';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import { filesOf, read } from './source-files.ts';

/** A part of a schema with what it consists of: fields, arguments, values. */
interface Described {
  readonly name?: { readonly value: string };
  readonly description?: unknown;
  readonly fields?: readonly Described[];
  readonly arguments?: readonly Described[];
  readonly values?: readonly Described[];
}

const documents = new Map(
  filesOf('apis/*/schema.graphql').map((file) => [file, expandSchema(read(file)).document] as const),
);

/** Types of which several domains have a part; one of them describes the type, each its own part of it. */
const described = new Set(
  [...documents.values()].flatMap(({ definitions }) =>
    (definitions as readonly Described[]).flatMap(({ name, description }) =>
      name === undefined || description === undefined ? [] : [name.value],
    ),
  ),
);

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** Places in a schema, from the type down, that say nothing of what they are. */
function undescribed({ definitions }: DocumentNode): string[] {
  return definitions
    .filter((definition) => definition.kind !== Kind.SCHEMA_EXTENSION && !isStub(definition))
    .flatMap((definition) => silentParts(definition as Described, ''))
    .filter((place) => !described.has(place) && !ROOTS.includes(place));
}

/** Whether it only names a type of another domain, which describes it. */
function isStub(definition: DefinitionNode): boolean {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    definition.directives?.some(({ arguments: given }) =>
      given?.some(
        ({ name, value }) => name.value === 'resolvable' && 'value' in value && value.value === false,
      ),
    ) === true
  );
}

function silentParts(part: Described, within: string): string[] {
  const place = `${within}${part.name?.value ?? ''}`;
  const isSilent = part.description === undefined;
  const inner = [...(part.fields ?? []), ...(part.arguments ?? []), ...(part.values ?? [])];
  return [...(isSilent ? [place] : []), ...inner.flatMap((one) => silentParts(one, `${place}.`))];
}

test.each([...documents])('%s describes each type, field, argument and value', (_, document) => {
  expect(undescribed(document)).toEqual([]);
});

test('what says nothing of itself is found, whatever it is', () => {
  const sdl = `
    "A thing." type Thing { "Its size." size(unit: String): Int name: String }
    type Other @key(fields: "id", resolvable: false) { id: ID! }
    enum Colour { "Like blood." RED GREEN }
    "What to make." input Wanted { colour: Colour }`;
  expect(undescribed(parse(sdl))).toEqual([
    'Thing.size.unit',
    'Thing.name',
    'Colour',
    'Colour.GREEN',
    'Wanted.colour',
  ]);
});
