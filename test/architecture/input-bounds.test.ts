import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLInputType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { LONGEST_SITE_FILE } from '#contracts/site-file/site-file.ts';
import { UserErrors } from '#platform/errors/user-error.ts';
import { parseInput } from '#platform/graph/parse-input.ts';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import { allDefinitions, schemaAt, unbounded, type Definition } from './input-schemas.ts';
import { filesOf, read } from './source-files.ts';
import { LONGEST_FORMER_PORTS } from '#apis/networks/operations/former-ports.ts';
import { LONGEST_FORMER } from '#apis/loadbalancers/mutations/report.ts';

/** Longer than any text of any input may be, documents included. */
const LONG = 'x'.repeat(300_000);
/** Longer than a text that may be longer still. */
const LONGER: Readonly<Record<string, string>> = {
  'siteImport document': 'x'.repeat(LONGEST_SITE_FILE + 1),
  'siteImport csv.document': 'x'.repeat(LONGEST_SITE_FILE + 1),
  'networkDeviceReport formerPorts': 'x'.repeat(LONGEST_FORMER_PORTS + 1),
  'switchPortsReport formerPorts': 'x'.repeat(LONGEST_FORMER_PORTS + 1),
  'loadBalancerReport former': 'x'.repeat(LONGEST_FORMER + 1),
};

interface Leaf {
  readonly mutation: string;
  readonly path: readonly string[];
}

const leaves = filesOf('apis/*/schema.graphql').flatMap(textsOf);

/**
 * Every text of every input of the domain's mutations, by the contract. Mutations of many parse each item as the
 * mutation of one does, which the contract of resources shows.
 */
function textsOf(file: string): Leaf[] {
  const fields =
    buildSubgraphSchema(expandSchema(read(file)).document)
      .getMutationType()
      ?.getFields() ?? {};
  const single = Object.values(fields).filter(({ name }) => !name.endsWith('Many'));
  return single.flatMap(({ name, args }) =>
    args.flatMap((argument) => pathsOf(argument.type, []).map((path) => ({ mutation: name, path }))),
  );
}

function pathsOf(type: GraphQLInputType, path: readonly string[]): (readonly string[])[] {
  if (isNonNullType(type)) return pathsOf(type.ofType, path);
  if (isListType(type)) return pathsOf(type.ofType, [...path, '0']);
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => pathsOf(field.type, [...path, field.name]));
  return isScalarType(named) && !['Int', 'Float', 'Boolean'].includes(named.name) ? [path] : [];
}

/** An input in which only one text is given. */
function inputWith([step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return text;
  return step === '0' ? [inputWith(rest, text)] : { [step]: inputWith(rest, text) };
}

/** Paths of the fields at fault. */
function faultsOf(definition: Definition, input: unknown): string[] {
  try {
    parseInput(definition, input);
    return [];
  } catch (error) {
    if (!(error instanceof UserErrors)) throw error;
    return error.errors.map(({ path }) => path.join('.'));
  }
}

let definitions: Map<string, Definition>;

beforeAll(async () => {
  definitions = await allDefinitions();
});

function definitionOf(mutation: string): Definition {
  const definition = definitions.get(mutation);
  if (definition === undefined) throw new Error(`no definition of ${mutation} was found`);
  return definition;
}

/** Where the field's text is cut instead of refused, because one of our processes reports it. */
function cutAt({ mutation, path }: Leaf): number | undefined {
  const schema = schemaAt(definitionOf(mutation).input, path);
  const length = schema instanceof z.ZodType ? schema.meta()?.['cutAt'] : undefined;
  return typeof length === 'number' ? length : undefined;
}

describe.each(leaves.map((leaf) => [`${leaf.mutation} ${leaf.path.join('.')}`, leaf] as const))(
  '%s',
  (name, leaf) => {
    test.each([
      ['longer than anything', LONGER[name] ?? LONG],
      ['with NUL', 'a\0b'],
      ['with half a surrogate pair', 'a\ud83d'],
    ])('is refused by its name, or made to fit where it is a report: %s', (__, text) => {
      const definition = definitionOf(leaf.mutation);
      const faults = faultsOf(definition, inputWith(leaf.path, text));
      if (cutAt(leaf) === undefined) expect(faults).toContain(leaf.path.join('.'));
      else expect(faults).not.toContain(leaf.path.join('.'));
    });
  },
);

test('every mutation was found, and has texts', () => {
  const mutations = new Set(leaves.map(({ mutation }) => mutation));
  expect(mutations.size).toBeGreaterThan(30);
  expect([...mutations].filter((name) => !definitions.has(name))).toEqual([]);
});

test('no text and no list of an input may be as long as a caller likes', () => {
  const faults = [...definitions.values()].flatMap(({ name, input }) =>
    unbounded(input).map((path) => `${name} ${path}`),
  );
  expect(faults).toEqual([]);
});

test('a text or a list without a length is found', () => {
  const schema = z.object({
    plain: z.string(),
    moment: z.iso.datetime(),
    list: z.array(z.string().max(3)),
    inner: z.array(z.object({ text: z.string().trim().optional() })).max(3),
    anything: z.unknown(),
    fine: z.string().max(3).transform(Number).default(0),
  });
  expect(unbounded(schema)).toEqual(
    ['plain', 'moment', 'list', 'inner.0.text', 'anything'].map((path) => `input.${path}`),
  );
});
