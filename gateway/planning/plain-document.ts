import {
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  Kind,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded } from './conditions.ts';

/** Prefix of an alias that the planner would take for a field of its own. */
export const RENAMED = '_alias_';
/** Selected where conditions leave nothing, as a selection must not be empty. */
export const NOTHING = '_nothing';

/** An operation as the planner is to see it. */
export interface PlainDocument {
  readonly operation: OperationDefinitionNode;
  /** What is asked of domains; undefined where nothing is. */
  readonly document: DocumentNode | undefined;
  /** What is asked of the schema itself. */
  readonly introspection: DocumentNode | undefined;
  /** Whether response keys are other than those asked for. */
  readonly isRenamed: boolean;
}

/**
 * Writes an operation without what the planner does not support (docs/decisions/0034): fragments are written out, a field
 * that is selected several times is selected once with all of its parts, what conditions leave out is left out, and
 * aliases that are named like a field of a key have another name.
 */
export function writePlain(options: {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isReserved: (alias: string) => boolean;
}): PlainDocument | undefined {
  const { schema, document, variables, isReserved } = options;
  const operation = getOperationAST(document, options.operationName);
  const root = operation == null ? undefined : schema.getRootType(operation.operation);
  if (operation == null || root == null) return undefined;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  let isRenamed = false;

  interface Parts {
    readonly fields: Map<string, FieldNode[]>;
    readonly narrower: Map<string, SelectionSetNode[]>;
  }

  function collect(set: SelectionSetNode, parent: GraphQLCompositeType, parts: Parts): void {
    for (const selection of set.selections) {
      if (!isIncluded(selection, operation?.variableDefinitions ?? [], variables)) continue;
      if (selection.kind === Kind.FIELD) {
        add(parts.fields, selection.alias?.value ?? selection.name.value, selection);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      const type = fragment.typeCondition?.name.value ?? parent.name;
      if (covers(type, parent)) collect(fragment.selectionSet, parent, parts);
      else add(parts.narrower, type, fragment.selectionSet);
    }
  }

  /** Whether all that is of the parent is of the type. */
  function covers(type: string, parent: GraphQLCompositeType): boolean {
    if (type === parent.name) return true;
    const wider = schema.getType(type);
    return isAbstractType(wider) && !isUnion(parent) && schema.isSubType(wider, parent);
  }

  function write(sets: readonly SelectionSetNode[], parent: GraphQLCompositeType): SelectionNode[] {
    const parts: Parts = { fields: new Map(), narrower: new Map() };
    for (const set of sets) collect(set, parent, parts);
    const selections: SelectionNode[] = [...parts.fields.values()].flatMap((nodes) =>
      writeField(nodes, parent),
    );
    for (const [name, inner] of parts.narrower) {
      const type = schema.getType(name);
      if (!isCompositeType(type)) continue;
      const within = write(inner, type);
      if (within.length === 0) continue;
      selections.push({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
        selectionSet: { kind: Kind.SELECTION_SET, selections: within },
      });
    }
    return selections;
  }

  function writeField(nodes: readonly FieldNode[], parent: GraphQLCompositeType): FieldNode[] {
    const [node] = nodes;
    if (node === undefined) return [];
    const { alias, directives: _, selectionSet: __, ...field } = node;
    const renamed = alias !== undefined && alias.value !== node.name.value && isReserved(alias.value);
    isRenamed ||= renamed;
    const name = renamed ? { ...alias, value: `${RENAMED}${alias.value}` } : alias;
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    const type = sets.length === 0 ? undefined : typeOf(node, parent);
    if (type === undefined)
      return [{ ...field, ...(name === undefined ? {} : { alias: name }), ...only(node) }];
    const within = write(sets, type);
    isRenamed ||= within.length === 0;
    const selections = within.length === 0 ? [nothing] : within;
    return [
      {
        ...field,
        ...(name === undefined ? {} : { alias: name }),
        selectionSet: { kind: Kind.SELECTION_SET, selections },
      },
    ];
  }

  const selections = write([operation.selectionSet], root);
  const [own, asked] = [selections.filter(isOfSchema), selections.filter((one) => !isOfSchema(one))];
  const documentOf = (
    part: readonly SelectionNode[],
    used: readonly FragmentDefinitionNode[],
  ): DocumentNode | undefined =>
    part.length === 0
      ? undefined
      : {
          kind: Kind.DOCUMENT,
          definitions: [
            { ...operation, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections: part } },
            ...used,
          ],
        };
  // Parts of introspection stay as they are, with the fragments that they use.
  const introspection = documentOf(own, [...fragments.values()]);
  return { operation, document: documentOf(asked, []), introspection, isRenamed };
}

const nothing: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: NOTHING },
  name: { kind: Kind.NAME, value: TypeNameMetaFieldDef.name },
};

/** A field without parts of a type that has some is refused by validation; here it stays as it is. */
function only({ selectionSet }: FieldNode): { selectionSet?: SelectionSetNode } {
  return selectionSet === undefined ? {} : { selectionSet };
}

function typeOf(node: FieldNode, parent: GraphQLCompositeType): GraphQLCompositeType | undefined {
  if (isUnion(parent)) return undefined;
  // Fields of introspection, whose types the root does not list, are written as they are.
  const type = getNamedType(parent.getFields()[node.name.value]?.type);
  return isCompositeType(type) ? type : undefined;
}

function isUnion(type: GraphQLCompositeType): type is Extract<GraphQLCompositeType, { getTypes(): unknown }> {
  return 'getTypes' in type;
}

function isOfSchema(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value.startsWith('__');
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
