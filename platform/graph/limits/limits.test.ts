import { buildSchema, Kind, parse, print, visit, type DocumentNode, type SelectionNode } from 'graphql';
import { createYoga } from 'graphql-yoga';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureDocument } from './measure.ts';
import { useLimits } from './limits.ts';
import { GATEWAY_LIMITS, SUBGRAPH_LIMITS } from './settings.ts';
import { countValues } from './values.ts';

/** Fragments 0…n, each of which may use those after it; the operation uses them all. */
const documents = fc
  .array(
    fc.record({
      spreads: fc.array(fc.nat(), { maxLength: 3 }),
      aliased: fc.boolean(),
      conditional: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((fragments) => {
    const texts = fragments.map(({ spreads, aliased, conditional }, index) => {
      const later = fragments.length - index - 1;
      const used = later === 0 ? [] : spreads.map((spread) => index + 1 + (spread % later));
      const inner = used.map((name, at) => (at % 2 === 0 ? `...F${name}` : `t { ... on T { ...F${name} } }`));
      const leaf = `${aliased ? 'a: ' : ''}id ${conditional ? '@include(if: true)' : ''}`;
      return `fragment F${index} on T { ${leaf} ${inner.join(' ')} }`;
    });
    return `{ t { ${fragments.map((_, index) => `...F${index}`).join(' ')} } } ${texts.join(' ')}`;
  });

/** The same with every fragment written out where it is used. */
function inlined(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const expand = (node: DocumentNode): DocumentNode =>
    visit(node, {
      FragmentSpread(spread): SelectionNode | undefined {
        const fragment = fragments.get(spread.name.value);
        return fragment === undefined
          ? undefined
          : { kind: Kind.INLINE_FRAGMENT, selectionSet: fragment.selectionSet };
      },
    });
  let current: DocumentNode = {
    ...document,
    definitions: document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION),
  };
  while (print(current).includes('...F')) current = expand(current);
  return current;
}

test('a document measures the same with its fragments written out', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const document = parse(text);
      expect(measureDocument(document)).toEqual(measureDocument(inlined(document)));
    }),
  );
});

const schema = buildSchema(`
  type Query { t: T  list(where: Where): T  count(n: Int): Int }
  input Where { in: [ID!] and: Where }
  type T { id: ID t: T }
`);
const limited = (limits = GATEWAY_LIMITS): ((query: string, variables?: object) => Promise<unknown>) => {
  const yoga = createYoga({ schema, plugins: [useLimits(limits)], logging: false });
  return async (query, variables) => {
    const answer = await yoga.fetch('http://graph/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await answer.json()) as { errors?: { extensions?: { code?: string } }[] };
    return errors?.[0]?.extensions?.code ?? (errors === undefined ? 'answered' : 'refused');
  };
};
const chain = (length: number, spreads: number): string =>
  `{ t { ...F0 } } ${Array.from(
    { length },
    (_, index) => `fragment F${index} on T { ${`...F${index + 1} `.repeat(spreads)} }`,
  ).join(' ')} fragment F${length} on T { id }`;

describe('a document is refused in milliseconds', () => {
  test('whatever fragments use each other', async () => {
    const ask = limited();
    await ask('{ t { id } }');
    const sizes = fc.record({
      length: fc.integer({ min: 10, max: 80 }),
      spreads: fc.integer({ min: 2, max: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(sizes, async ({ length, spreads }) => {
        const text = chain(length, spreads);
        const start = process.cpuUsage();
        expect(await ask(text)).toMatch(/^MAX_(SELECTIONS|TOKENS)_EXCEEDED$/);
        expect(process.cpuUsage(start).user).toBeLessThan(100_000);
      }),
      { numRuns: 50 },
    );
  });

  test.each<[string, string, string]>([
    ['fragments twice in each other', 'MAX_SELECTIONS_EXCEEDED', chain(30, 2)],
    ['the same field again and again', 'MAX_SELECTIONS_EXCEEDED', `{ t { ${'id '.repeat(1_500)} } }`],
    [
      'aliases',
      'MAX_ALIASES_EXCEEDED',
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: count`).join(' ')} }`,
    ],
    [
      'aliases in a fragment that is used often',
      'MAX_ALIASES_EXCEEDED',
      `{ t { ${'t { ...F } '.repeat(16)} } } fragment F on T { a: id b: id }`,
    ],
    ['directives', 'MAX_DIRECTIVES_EXCEEDED', `{ t { ${'id @include(if: true) '.repeat(51)} } }`],
    [
      'operations',
      'MAX_TOKENS_EXCEEDED',
      Array.from({ length: 400 }, (_, i) => `query Q${i} { t { id } }`).join(''),
    ],
    [
      'an operation that is not the one asked for',
      'MAX_SELECTIONS_EXCEEDED',
      `query A { t { id } } ${chain(12, 2).replace('{', 'query B {')}`,
    ],
    ['depth', 'MAX_DEPTH_EXCEEDED', `{ ${'t { '.repeat(13)} id ${'}'.repeat(13)} }`],
    [
      'lists in a list',
      'MAX_DEPTH_EXCEEDED',
      `{ list(where: { in: ${'['.repeat(800)}${']'.repeat(800)} }) { id } }`,
    ],
    [
      'inputs in an input',
      'MAX_DEPTH_EXCEEDED',
      `{ list(where: ${'{and: '.repeat(400)}{}${'}'.repeat(400)}) { id } }`,
    ],
    [
      'introspection under many names',
      'MAX_COST_EXCEEDED',
      `{ ${Array.from({ length: 6 }, (_, i) => `a${i}: __schema { types { name } }`).join(' ')} }`,
    ],
  ])('for %s', async (_, code, query) => {
    expect(await limited()(query)).toBe(code);
  });

  test('whose nesting would end the stack of its parser, where a setting lets so many tokens in', async () => {
    const deep = `{ ${'t { '.repeat(40_000)} id ${'}'.repeat(40_000)} }`;
    expect(await limited({ ...SUBGRAPH_LIMITS, MAX_TOKENS: 1_000_000 })(deep)).toBe('MAX_DEPTH_EXCEEDED');
  });

  test('whose fragments go in circles', async () => {
    expect(await limited()('{ t { ...A } } fragment A on T { ...B } fragment B on T { ...A }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });
});

describe('variables are refused', () => {
  const query = 'query($where: Where) { list(where: $where) { id } }';

  test('with too many values', async () => {
    const ask = limited();
    expect(await ask(query, { where: { in: Array.from({ length: 19_000 }, () => 'a') } })).toBe('answered');
    expect(await ask(query, { where: { in: Array.from({ length: 20_001 }, () => 'a') } })).toBe(
      'MAX_VALUES_EXCEEDED',
    );
  });

  test('with values nested beyond what any code that reads them holds', async () => {
    const nested = JSON.parse(`${'{"and":'.repeat(5_000)}{}${'}'.repeat(5_000)}`);
    expect(await limited()(query, { where: nested })).toBe('MAX_VALUES_EXCEEDED');
    expect(countValues(nested, 1_000_000)).toBe(Infinity);
  });
});
