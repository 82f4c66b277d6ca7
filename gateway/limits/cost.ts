import {
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** Objects of a list that takes no page size, and of a page when none is asked for. */
const LIST_SIZE = 10;
const PAGE_SIZE = 50;
/** A mutation writes, tells others, and starts work. */
const MUTATION_COST = 10;

/** How many objects a part of a document may read: its own, and those within it, so many times over. */
interface CostTree {
  readonly own: number;
  readonly size: number | { readonly variable: string };
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
  cost *= typeof tree.size === 'number' ? tree.size : pageSize(variables[tree.size.variable]);
  done.set(tree, cost);
  return cost;
}

function pageSize(asked: unknown): number {
  return typeof asked === 'number' && asked >= 0 ? asked : PAGE_SIZE;
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
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined || node.selectionSet === undefined) return FREE;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return FREE;
    return { own: 1, size: sizeOf(field, node), parts: ofSet(node.selectionSet, type) };
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

  const parts = ofSet(operation.selectionSet, root);
  const own =
    operation.operation === OperationTypeNode.MUTATION
      ? MUTATION_COST * operation.selectionSet.selections.length
      : 0;
  return { own, size: 1, parts };
}

/** A connection's page size stands on the connection, so its lists within count once. */
function sizeOf(field: GraphQLField<unknown, unknown>, node: FieldNode): CostTree['size'] {
  if (field.args.some((argument) => argument.name === 'first')) {
    const value = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
    if (value?.kind === Kind.INT) return Number(value.value);
    if (value?.kind === Kind.VARIABLE) return { variable: value.name.value };
    return PAGE_SIZE;
  }
  const isPageList = node.name.value === 'nodes' || node.name.value === 'edges';
  return isListType(getNullableType(field.type)) && !isPageList ? LIST_SIZE : 1;
}
