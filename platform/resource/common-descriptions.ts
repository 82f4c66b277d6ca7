import {
  Kind,
  parse,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type StringValueNode,
} from 'graphql';
import { toWords } from './model.ts';
import { OPERATION_DESCRIPTIONS, SHARED_TYPES } from './shared-types.ts';
import { FILTER_OPERATORS, VOCABULARY } from './vocabulary.ts';

/** What something is, by its name. */
type Words = Readonly<Record<string, string>>;

const OF_INPUTS: Words = {
  idempotencyKey: 'A name for this request: the same key with the same input gets the first answer again.',
  id: 'Its id.',
  expectedVersion: 'The version you read. If it has changed since, the answer is STALE_VERSION.',
  and: 'All of these must hold.',
  or: 'At least one of these must hold.',
  not: 'This must not hold.',
  field: 'The field to sort by.',
  direction: 'Ascending when left out.',
};

const OF_OBJECTS: Words = {
  id: 'Its id.',
  version: 'Grows by one with every change; pass it as expectedVersion.',
  createdAt: 'When it was created.',
  updatedAt: 'When it was changed last.',
  edges: 'The nodes with their cursors.',
  nodes: 'The nodes of the page.',
  pageInfo: 'Where the page stands in the list.',
  totalCount: 'How many there are on all pages. Counted only when asked for.',
  cursor: 'Pass it as `after` to go on from here.',
  node: 'What is listed.',
};

const OF_PAYLOADS: Words = {
  errors: 'Why it was refused; empty when it was done.',
  operation: 'The operation that does it; null when it was refused.',
};

const OF_ARGUMENTS: Words = {
  input: 'What to do, and the key under which a repetition gets the first answer.',
  id: 'Its id.',
  first: 'At most so many nodes from the start, 1 to 100.',
  after: 'Only what comes after this cursor.',
  last: 'At most so many nodes from the end, 1 to 100.',
  before: 'Only what comes before this cursor.',
  where: 'Which nodes; all that you may see when left out.',
  orderBy: 'In which order.',
};

interface Described {
  readonly description?: StringValueNode | undefined;
}

/** The descriptions of the common vocabulary, by type and by member of a type. */
const COMMON: ReadonlyMap<string, StringValueNode> = descriptionsOf(
  parse([VOCABULARY, SHARED_TYPES, OPERATION_DESCRIPTIONS, ...Object.values(FILTER_OPERATORS)].join('\n')),
);

/** The operators of filters, which are the same for values of all types. */
const OF_FILTERS: Words = Object.fromEntries(
  [...COMMON].flatMap(([place, { value }]) => {
    const [type, operator] = place.split('.');
    return type === 'StringFilter' && operator !== undefined ? [[operator, value] as const] : [];
  }),
);

/**
 * The schema with descriptions where its file has none, of what all domains have in the same form: the common
 * vocabulary, inputs and answers of mutations, pages. What is a domain's own, its file describes.
 */
export function withCommonDescriptions(document: DocumentNode): DocumentNode {
  const mutations = textsOfMutations(document);
  const describe = (definition: DefinitionNode): DefinitionNode => {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
        return described(withFields(definition), definition.name.value, mutations);
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return described(withInputFields(definition), definition.name.value, mutations);
      case Kind.ENUM_TYPE_DEFINITION:
        return described(withValues(definition), definition.name.value, mutations);
      case Kind.SCALAR_TYPE_DEFINITION:
        return described(definition, definition.name.value, mutations);
      default:
        return definition;
    }
  };
  return { ...document, definitions: document.definitions.map(describe) };
}

function described<Node extends Described>(node: Node, place: string, words: Words = {}): Node {
  if (node.description !== undefined) return node;
  const text = words[place];
  const description =
    COMMON.get(place) ?? (text === undefined ? undefined : { kind: Kind.STRING, value: text });
  return description === undefined ? node : { ...node, description };
}

function withFields(type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const name = type.name.value;
  const words = name.endsWith('Payload') ? payloadWords(type) : OF_OBJECTS;
  const field = (one: FieldDefinitionNode): FieldDefinitionNode => ({
    ...member(one, name, words),
    arguments: one.arguments?.map((argument) => member(argument, '', OF_ARGUMENTS)),
  });
  return { ...type, fields: type.fields?.map(field) };
}

function withInputFields(type: InputObjectTypeDefinitionNode): InputObjectTypeDefinitionNode {
  const name = type.name.value;
  const words = name.endsWith('Filter') ? OF_FILTERS : OF_INPUTS;
  const references = type.fields?.flatMap(({ name: { value } }) =>
    /.Id$/.test(value) ? [[value, `The ${toWords(value)}'s id.`] as const] : [],
  );
  const all = { ...Object.fromEntries(references ?? []), ...words };
  return { ...type, fields: type.fields?.map((one) => member(one, name, all)) };
}

function withValues(type: EnumTypeDefinitionNode): EnumTypeDefinitionNode {
  return { ...type, values: type.values?.map((one) => member(one, type.name.value, {})) };
}

/** A field, an argument or a value with its description. */
function member<Node extends Described & { readonly name: { readonly value: string } }>(
  node: Node,
  type: string,
  words: Words,
): Node {
  const name = node.name.value;
  return described(
    node,
    `${type}.${name}`,
    words[name] === undefined ? {} : { [`${type}.${name}`]: words[name] },
  );
}

/** What a mutation answers beside its errors: what it is about, by name. */
function payloadWords({ fields = [] }: ObjectTypeDefinitionNode): Words {
  const others = fields.map(({ name: { value } }) => [
    value,
    `The ${toWords(value)}; null when it was refused.`,
  ]);
  return { ...(Object.fromEntries(others) as Words), ...OF_PAYLOADS };
}

/** What the inputs and answers of mutations are. */
function textsOfMutations({ definitions }: DocumentNode): Words {
  const roots = definitions.filter(
    (one): one is ObjectTypeDefinitionNode =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'Mutation',
  );
  const names = roots.flatMap(({ fields = [] }) => fields.map(({ name }) => name.value));
  return Object.fromEntries(
    names.flatMap((name) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      return [
        [`${type}Input`, `Input of ${name}.`],
        [`${type}Payload`, `Answer of ${name}.`],
      ];
    }),
  );
}

function descriptionsOf({ definitions }: DocumentNode): ReadonlyMap<string, StringValueNode> {
  const found = new Map<string, StringValueNode>();
  for (const definition of definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const type = definition.name.value;
    const members = [
      ...('fields' in definition ? (definition.fields ?? []) : []),
      ...('values' in definition ? (definition.values ?? []) : []),
    ];
    const { description } = definition as Described;
    if (description !== undefined) found.set(type, description);
    for (const { name, description: says } of members) {
      if (says !== undefined) found.set(`${type}.${name.value}`, says);
    }
  }
  return found;
}
