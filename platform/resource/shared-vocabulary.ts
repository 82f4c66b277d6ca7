import { readFileSync } from 'node:fs';
import { Kind, parse, visit, type DefinitionNode, type DocumentNode } from 'graphql';
import { DELETION_VOCABULARY } from './deletion-schema.ts';
import { SHARED_TYPES } from './shared-types.ts';
import { connectionText, enumFilter, FILTER_OPERATORS, orderText, VOCABULARY } from './vocabulary.ts';

/** The kinds of operations, which `npm run generate` writes from the table in contracts/operation-kinds.ts. */
const OPERATION_KINDS = readFileSync(new URL('./operation-kinds.graphql', import.meta.url), 'utf8');

/** The definitions that all domains have in the same form, by name. */
const COMMON = byName(
  parse(
    [VOCABULARY, SHARED_TYPES, OPERATION_KINDS, DELETION_VOCABULARY, ...Object.values(FILTER_OPERATORS)].join(
      '\n',
    ),
  ).definitions,
);

/**
 * The document with what it names and does not define: the common vocabulary, filters on its enums (`<Enum>Filter`),
 * pages of its types (`<Type>Connection`, `<Type>Edge`), and orders by its fields (`<Type>Order` for the enum
 * `<Type>OrderField`). What it defines itself stays as it is.
 */
export function withSharedVocabulary(document: DocumentNode): DocumentNode {
  const known = byName(document.definitions);
  const added: DefinitionNode[] = [];
  for (let next = document.definitions; next.length > 0;) {
    const missing = [...new Set(next.flatMap(namesIn))].filter((name) => !known.has(name));
    next = missing.flatMap((name) => COMMON.get(name) ?? derived(name, known) ?? []);
    for (const definition of next) known.set(nameOf(definition), definition);
    added.push(...next);
  }
  return { ...document, definitions: [...document.definitions, ...added] };
}

/** The definition of the name, of something that is defined or common itself. */
function derived(name: string, known: ReadonlyMap<string, DefinitionNode>): DefinitionNode | undefined {
  const kindOf = (type: string): Kind | undefined => (known.get(type) ?? COMMON.get(type))?.kind;
  const subject = name.replace(/(?:Filter|Connection|Edge|Order)$/, '');
  const suffix = name.slice(subject.length);
  if (suffix === 'Filter' && kindOf(subject) === Kind.ENUM_TYPE_DEFINITION) return one(enumFilter(subject));
  if (suffix === 'Order' && kindOf(`${subject}OrderField`) === Kind.ENUM_TYPE_DEFINITION) {
    return one(orderText(subject));
  }
  if (kindOf(subject) !== Kind.OBJECT_TYPE_DEFINITION) return undefined;
  return suffix === 'Connection' || suffix === 'Edge' ? one(connectionText(subject)[suffix]) : undefined;
}

function one(text: string): DefinitionNode | undefined {
  return parse(text).definitions[0];
}

function namesIn(definition: DefinitionNode): string[] {
  const names: string[] = [];
  visit(definition, { NamedType: ({ name }) => void names.push(name.value) });
  return names;
}

function byName(definitions: readonly DefinitionNode[]): Map<string, DefinitionNode> {
  return new Map(definitions.map((definition) => [nameOf(definition), definition]));
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition && definition.name !== undefined ? definition.name.value : '';
}
