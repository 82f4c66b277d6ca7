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
  type SelectionSetNode,
} from 'graphql';
import { sizeOfArguments, standardValues } from './cost-size.ts';
import { evaluateTree, FREE, type Cost, type CostTree } from './cost-tree.ts';
import { listSizeOf } from './list-size.ts';

/** A mutation writes, publishes events, and starts work. */
const MUTATION_COST = 10;
/** All types of the schema, or one of them; a document may ask for them under many names. */
const INTROSPECTION_COST = new Map([
  ['__schema', 2_000],
  ['__type', 100],
]);

/**
 * Types whose lists are as long as an argument of the field that leads to them says: pages of the Relay specification
 * (https://relay.dev/graphql/connections.htm), and the results of a mutation of many, one for each item.
 */
const PAGE = /Connection$/;
const RESULTS = /BulkPayload$/;
const SIZED_LISTS = new Set(['nodes', 'edges', 'results']);
/** What only holds a place in a page: it is no object of its own. */
const WRAPPERS = /(?:Edge|^PageInfo)$/;

const trees = new WeakMap<DocumentNode, Map<string, CostTree>>();

/** How many objects the operation may have to read: as many as its answer can hold, full pages assumed. */
export function operationCost({ schema, document, operationName, variableValues }: ExecutionArgs): Cost {
  let known = trees.get(document);
  if (known === undefined) trees.set(document, (known = new Map()));
  const name = operationName ?? '';
  let tree = known.get(name);
  if (tree === undefined) known.set(name, (tree = buildTree(schema, document, operationName)));
  return evaluateTree(tree, variableValues ?? {});
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
  const standards = standardValues(operation);

  function ofFragment(name: string): CostTree {
    let tree = fragments.get(name);
    if (tree === undefined) {
      const fragment = document.definitions.find(
        (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
      );
      if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return FREE;
      const parts = ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
      fragments.set(name, (tree = { ...FREE, parts }));
    }
    return tree;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined): CostTree {
    const name = node.alias?.value ?? node.name.value;
    const introspection = INTROSPECTION_COST.get(node.name.value);
    if (introspection !== undefined) return { ...FREE, name, own: introspection };
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined || node.selectionSet === undefined) return FREE;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return FREE;
    const parts = ofSet(node.selectionSet, type);
    const own = parent === schema.getMutationType() ? MUTATION_COST : 0;
    const { paths, assumed } = lengthOf(field, type, parent);
    const size = sizeOfArguments(node, paths, assumed, standards);
    const isPaged = paths.length > 0;
    // The page itself counts as well: it costs a statement, even where nothing of it is selected.
    if (isSized(type)) return { name, own: own + 1, each: 0, least: 1, size, isPaged, parts };
    return { name, own, each: WRAPPERS.test(type.name) ? 0 : 1, least: 0, size, isPaged, parts };
  }

  function ofSet(selectionSet: SelectionSetNode, type: GraphQLNamedType | undefined): CostTree[] {
    const parts = selectionSet.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return ofField(selection, type);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
      const condition = selection.typeCondition?.name.value;
      return { ...FREE, parts: ofSet(selection.selectionSet, condition ? schema.getType(condition) : type) };
    });
    return parts.filter((part) => part !== FREE);
  }

  return { ...FREE, parts: ofSet(operation.selectionSet, root) };
}

function isSized(type: GraphQLNamedType | undefined): boolean {
  return type !== undefined && (PAGE.test(type.name) || RESULTS.test(type.name));
}

/** The arguments that say how many objects the field has, and how many it has where none does. */
function lengthOf(
  field: GraphQLField<unknown, unknown>,
  type: GraphQLNamedType,
  parent: GraphQLNamedType | undefined,
): { readonly paths: readonly (readonly string[])[]; readonly assumed: number } {
  if (RESULTS.test(type.name)) return { paths: [['input', 'items']], assumed: 1 };
  if (field.name === '_entities') return { paths: [['representations']], assumed: 0 };
  const isList = isListType(getNullableType(field.type));
  if (PAGE.test(type.name) || (isList && !(isSized(parent) && SIZED_LISTS.has(field.name)))) {
    const { assumed, slicing } = listSizeOf(field);
    return { paths: slicing.map((name) => [name]), assumed };
  }
  return { paths: [], assumed: 1 };
}
