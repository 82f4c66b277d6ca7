import {
  buildClientSchema,
  execute,
  getIntrospectionQuery,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGatewayFixture, type GatewayFixture } from './fixture/gateway-fixture.ts';
import { mockDomains, mockField } from './fixture/mock-domains.ts';
import { startDomains, type StandInDomains } from './fixture/stand-in-domains.ts';

let domains: StandInDomains;
let fixture: GatewayFixture;
let schema: GraphQLSchema;

beforeAll(async () => {
  domains = await startDomains(mockDomains());
  fixture = await startGatewayFixture({
    supergraph: domains.supergraph,
    limits: { REQUESTS_AT_ONCE: 1_000_000 },
  });
  const { data } = await fixture.request(getIntrospectionQuery());
  schema = buildClientSchema(data as unknown as IntrospectionQuery);
});
afterAll(async () => {
  await fixture.close();
  await domains.close();
});

const ALIASES = ['id', '__typename', 'name', 'hostname', 'server', 'nodes', '_alias_id', '__proto__', 'a'];
const TEXTS = [
  '"x"',
  String.raw`"\uD83D\uDE00"`,
  String.raw`"\u0000"`,
  String.raw`"\u{1F5A5}"`,
  '"""a "b" """',
  '"ünïcode"',
];

/** Takes the next of a list of numbers, by which fast-check decides and shrinks. */
type Choose = (below: number) => number;

function chooser(numbers: readonly number[]): Choose {
  let at = 0;
  return (below) => (below <= 0 ? 0 : (numbers[at++ % numbers.length] ?? 0) % below);
}

function writeDocument(choose: Choose): string {
  const fragments: string[] = [];
  const query = schema.getQueryType();
  if (query == null) throw new Error('no queries');

  function set(type: typeof query & object, depth: number): string {
    // `domains` is answered by the gateway itself, whose data the mocked domains do not have.
    const fields = Object.values(type.getFields()).filter(({ name }) => name !== 'domains');
    const leaves = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const count = 1 + choose(3);
    const parts = Array.from({ length: count }, () => {
      const field = leaves[choose(leaves.length)];
      if (field === undefined || choose(9) === 0) return `__typename${condition()}`;
      const text = write(field, depth);
      switch (choose(6)) {
        case 0:
          return `... on ${type.name} ${condition()} { ${text} }`;
        case 1:
          fragments.push(`fragment F${fragments.length} on ${type.name} { ${text} }`);
          return `...F${fragments.length - 1}${condition()}`;
        default:
          return text;
      }
    });
    return `{ ${parts.join(' ')} }`;
  }

  function write(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = choose(4) === 0 ? `${ALIASES[choose(ALIASES.length)]}: ` : '';
    const given = field.args.filter((argument) => isRequired(argument) || choose(3) === 0);
    const list = given.map(({ name, type }) => `${name}: ${literal(type, 3)}`);
    const type = getNamedType(field.type);
    const inner = isObjectType(type) ? set(type, depth - 1) : '';
    return `${alias}${field.name}${list.length > 0 ? `(${list.join(', ')})` : ''}${condition()} ${inner}`;
  }

  function literal(type: GraphQLInputType, depth: number): string {
    if (isNonNullType(type)) return literal(type.ofType, depth);
    if (isListType(type)) return choose(3) === 0 ? '[]' : `[${literal(type.ofType, depth)}]`;
    if (isEnumType(type)) return type.getValues()[choose(type.getValues().length)]?.name ?? 'null';
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequired(field) || (depth > 0 && choose(4) === 0),
      );
      return `{ ${fields.map((field) => `${field.name}: ${literal(field.type, depth - 1)}`).join(', ')} }`;
    }
    switch (type.name) {
      case 'Int':
        return String(1 + choose(3));
      case 'Float':
        return '1.5';
      case 'Boolean':
        return 'true';
      default:
        return TEXTS[choose(TEXTS.length)] ?? '""';
    }
  }

  const condition = (): string => {
    const kinds = ['@skip(if: true)', '@include(if: false)', '@skip(if: $yes)', '@include(if: $yes)'];
    return choose(5) === 0 ? ` ${kinds[choose(kinds.length)]} ` : '';
  };

  const text = set(query, 4);
  return `query${`${text} ${fragments.join(' ')}`.includes('$yes') ? '($yes: Boolean!)' : ''} ${text} ${fragments.join(' ')}`;
}

function isRequired({ type, defaultValue }: Pick<GraphQLArgument, 'type' | 'defaultValue'>): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

test('any document gets what it asks for, or a refusal that says why', async () => {
  let answered = 0;
  const documents = fc.tuple(fc.array(fc.nat(10_000), { minLength: 40, maxLength: 200 }), fc.boolean());
  await fc.assert(
    fc.asyncProperty(documents, async ([numbers, yes]) => {
      const text = writeDocument(chooser(numbers));
      const answer = await fixture.request(text, text.includes('$yes') ? { yes } : {});
      expect(answer.status, text).toBeLessThan(500);
      expect(JSON.stringify(answer.errors ?? []), text).not.toMatch(/Unexpected|INTERNAL_SERVER_ERROR/);
      if (answer.errors !== undefined) return;
      answered += 1;
      const expected = await execute({
        schema,
        document: parse(text),
        variableValues: { yes },
        fieldResolver: (_source, _args, _context, { fieldName, parentType, returnType }) =>
          mockField(fieldName, parentType.name, returnType),
      });
      expect(validate(schema, parse(text))).toEqual([]);
      expect(canonical(answer.data), text).toEqual(canonical(expected.data));
    }),
    { numRuns: 300 },
  );
  // Most are refused, as fields of one name ask for different things.
  expect(answered).toBeGreaterThan(30);
}, 120_000);

/** Plain data, with `__proto__` as the name that it is. */
function canonical(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(canonical);
  if (typeof data !== 'object' || data === null) return data;
  return Object.entries(data)
    .map(([key, value]): [string, unknown] => [key, canonical(value)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
