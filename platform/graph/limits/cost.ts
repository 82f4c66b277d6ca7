import {
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** Objects of a list that takes no page size, and of a page when none is asked for. */
const LIST_SIZE = 10;
const PAGE_SIZE = 50;
/** A mutation writes, tells others, and starts work. */
const MUTATION_COST = 10;
/** All types of the schema, or one of them; a document may ask for them under many names. */
const INTROSPECTION_COST = new Map([
  ['__schema', 2_000],
  ['__type', 100],
]);

/** How many objects a part of a document may read: its own, and those within it, so many times over. */
interface CostTree {
  readonly own: number;
  readonly size: number | { readonly variable: string; readonly standard: number };
  readonly parts: readonly CostTree[];
}

const FREE: CostTree = { own: 0, size: 1, parts: [] };

const trees = new WeakMap<DocumentNode, Map<string, CostTree>>();

/** How many objects the operation may have to read, given the page sizes it asks for. */
export function operationCost({ schema, document, operationName, variableValues }: ExecutionArgs): number {
  let known = trees.get(document);
  if (known === undefined) trees.set(document, (known = new Map()));
  const name = operationName ?? '';
  let tree = known.get(name);
  if (tree === undefined) known.set(name, (tree = buildTree(schema, document, operationName)));
  return evaluate(tree, variableValues ?? {}, new Map());
}

/** A fragment used in many places is one tree, so each tree is evaluated once. */
function evaluate(
  tree: CostTree,
  variables: Readonly<Record<string, unknown>>,
  done: Map<CostTree, number>,
): number {
  const known = done.get(tree);
  if (known !== undefined) return known;
  let cost = tree.own;
  for (const part of tree.parts) cost += evaluate(part, variables, done);
  cost *=
    typeof tree.size === 'number' ? tree.size : sizeGiven(variables[tree.size.variable], tree.size.standard);
  done.set(tree, cost);
  return cost;
}

/** The variable of a page has its size, that of a join has the list itself. */
function sizeGiven(value: unknown, standard: number): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && value >= 0 ? value : standard;
}

function buildTree(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CostTree {
  const operation = getOperationAST(document, operationName);
  const root = operation == null ? undefined : schema.getRootType(operation.operation);
  if (operation == null || root == null) return FREE;
  const fragments = new Map<string, CostTree>();
  const standards = standardSizes(operation);

  function ofFragment(name: string): CostTree {
    let tree = fragments.get(name);
    if (tree === undefined) {
      const fragment = document.definitions.find(
        (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
      );
      if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return FREE;
      const parts = ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
      fragments.set(name, (tree = { own: 0, size: 1, parts }));
    }
    return tree;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined): CostTree {
    const introspection = INTROSPECTION_COST.get(node.name.value);
    if (introspection !== undefined) return { own: introspection, size: 1, parts: [] };
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined || node.selectionSet === undefined) return FREE;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return FREE;
    const own = parent === schema.getMutationType() ? 1 + MUTATION_COST : 1;
    return { own, size: sizeOf(field, node, standards), parts: ofSet(node.selectionSet, type) };
  }

  function ofSet(selectionSet: SelectionSetNode, type: GraphQLNamedType | undefined): CostTree[] {
    const parts = selectionSet.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return ofField(selection, type);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
      const condition = selection.typeCondition?.name.value;
      return {
        own: 0,
        size: 1,
        parts: ofSet(selection.selectionSet, condition ? schema.getType(condition) : type),
      };
    });
    return parts.filter((part) => part !== FREE);
  }

  return { own: 0, size: 1, parts: ofSet(operation.selectionSet, root) };
}

/** Page sizes that hold where the request gives none, by variable. */
function standardSizes({ variableDefinitions = [] }: OperationDefinitionNode): ReadonlyMap<string, number> {
  return new Map(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
    ),
  );
}

/** A connection's page size stands on the connection, so its lists within count once. */
function sizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  standards: ReadonlyMap<string, number>,
): CostTree['size'] {
  if (node.name.value === '_entities') {
    const value = node.arguments?.find(({ name }) => name.value === 'representations')?.value;
    if (value?.kind === Kind.LIST) return value.values.length;
    if (value?.kind === Kind.VARIABLE) return { variable: value.name.value, standard: 0 };
  }
  if (field.args.some((argument) => argument.name === 'first')) {
    const value = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
    if (value?.kind === Kind.INT) return Number(value.value);
    if (value?.kind === Kind.VARIABLE) {
      const variable = value.name.value;
      return { variable, standard: standards.get(variable) ?? PAGE_SIZE };
    }
    return PAGE_SIZE;
  }
  const isPageList = node.name.value === 'nodes' || node.name.value === 'edges';
  return isListType(getNullableType(field.type)) && !isPageList ? LIST_SIZE : 1;
}
