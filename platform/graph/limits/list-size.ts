import {
  getDirectiveValues,
  GraphQLDirective,
  GraphQLInt,
  GraphQLBoolean,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  DirectiveLocation,
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLField,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** Nodes of a page where a request names no size: of a list at the root, and of one within another object. */
export const ROOT_PAGE = 50;
export const NESTED_PAGE = 10;
/** Objects of a list without pages that does not declare its size. */
const PLAIN_LIST = 10;

/** The first version of Federation that carries `@listSize` into the supergraph. */
const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';
const NAME = 'listSize';

/** The directive of the cost specification (https://ibm.github.io/graphql-specs/cost-spec.html), as Federation has it. */
const DIRECTIVE = new GraphQLDirective({
  name: NAME,
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    assumedSize: { type: GraphQLInt },
    slicingArguments: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
    sizedFields: { type: new GraphQLList(new GraphQLNonNull(GraphQLString)) },
    requireOneSlicingArgument: { type: GraphQLBoolean, defaultValue: true },
  },
});

/** How many objects a list has. */
export interface ListSize {
  /** Where the request names no size. */
  readonly assumed: number;
  /** Arguments by which a request names the size of a page; the first is the one that counts where none is given. */
  readonly slicing: readonly string[];
}

/** What the schema says of a list's size; for a list without a declaration, what is assumed of any. */
export function listSizeOf({ astNode, args }: GraphQLField<unknown, unknown>): ListSize {
  const values = astNode == null ? undefined : getDirectiveValues(DIRECTIVE, astNode);
  const slicing = (values?.['slicingArguments'] as string[] | undefined) ?? ['first', 'last'];
  const present = slicing.filter((name) => args.some((argument) => argument.name === name));
  const assumed = values?.['assumedSize'] as number | null | undefined;
  return { assumed: assumed ?? (present.length > 0 ? ROOT_PAGE : PLAIN_LIST), slicing: present };
}

/**
 * Writes the default page of each list that has pages into the schema, for clients, gateway and domain alike, where its
 * file does not name another one.
 */
export function withListSizes(document: DocumentNode): DocumentNode {
  let isUsed = false;
  const sized = visit(document, {
    ObjectTypeDefinition: (type) => withSizes(type),
    ObjectTypeExtension: (type) => withSizes(type),
  });
  visit(sized, { Directive: ({ name }) => void (isUsed ||= name.value === NAME) });
  return isUsed ? linked(sized) : document;
}

function withSizes<Type extends Pick<ObjectTypeDefinitionNode, 'name' | 'fields'>>(type: Type): Type {
  const page = type.name.value === 'Query' ? ROOT_PAGE : NESTED_PAGE;
  return { ...type, fields: type.fields?.map((field) => withSize(field, page)) };
}

function withSize(field: FieldDefinitionNode, page: number): FieldDefinitionNode {
  const slicing = ['first', 'last'].filter((name) => field.arguments?.some((one) => one.name.value === name));
  if (slicing.length === 0 || field.directives?.some(({ name }) => name.value === NAME) === true)
    return field;
  return { ...field, directives: [...(field.directives ?? []), directive(page, slicing)] };
}

function directive(page: number, slicing: readonly string[]): ConstDirectiveNode {
  const text = `@${NAME}(assumedSize: ${page}, slicingArguments: ${JSON.stringify(slicing)}, sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)`;
  const [type] = parse(`type T { f: Int ${text} }`, { noLocation: true }).definitions;
  const [node] = (type as ObjectTypeDefinitionNode).fields?.[0]?.directives ?? [];
  if (node === undefined) throw new Error('unreachable: the text has one directive');
  return node;
}

/** Imports the directive by the schema's link to Federation. */
function linked(document: DocumentNode): DocumentNode {
  return visit(document, {
    Directive(node) {
      if (node.name.value !== 'link') return undefined;
      const isFederation = node.arguments?.some(
        ({ value }) => value.kind === Kind.STRING && value.value.includes('/federation/'),
      );
      if (isFederation !== true) return false;
      return {
        ...node,
        arguments: node.arguments?.map((argument) => {
          const { value } = argument;
          if (value.kind === Kind.STRING) return { ...argument, value: { ...value, value: FEDERATION } };
          if (value.kind !== Kind.LIST) return argument;
          const others = value.values.filter((one) => one.kind !== Kind.STRING || one.value !== `@${NAME}`);
          const imported = [...others, { kind: Kind.STRING, value: `@${NAME}` } as const];
          return { ...argument, value: { ...value, values: imported } };
        }),
      };
    },
  });
}
