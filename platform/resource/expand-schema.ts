import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { internalFields, publicPart, withoutInternalDirective } from '#platform/graph/internal-fields.ts';
import { NESTED_PAGE, withListSizes } from '#platform/graph/limits/list-size.ts';
import type { FieldModel, ListModel, ResourceModel } from './model.ts';
import { objectInput } from './mutation-schema.ts';
import { withCommonDescriptions } from './common-descriptions.ts';
import { readResources } from './read-resources.ts';
import { commonFields, listArguments, resourceSchema } from './resource-schema.ts';
import { SchemaFault } from './schema-nodes.ts';
import { withSharedVocabulary } from './shared-vocabulary.ts';
import { withAttached } from './with-attached.ts';
import { withNodes } from './with-nodes.ts';

/** A domain's schema as it is served, and the resources that its file declares. */
export interface ExpandedSchema {
  readonly document: DocumentNode;
  /** What clients see of it: without the fields that are for the platform's own processes. */
  readonly publicDocument: DocumentNode;
  /** The fields for the platform's own processes, those that the kernel adds included, as `Type.field`. */
  readonly internalFields: readonly string[];
  readonly resources: readonly ResourceModel[];
}

/** Directives of platform/resource/directives.graphql, none of which a served schema has. */
const KERNEL_DIRECTIVES = new Set([
  'resource',
  'ref',
  'unique',
  'immutable',
  'computed',
  'filtered',
  'default',
  'optional',
  'range',
  'length',
  'listed',
  'multiline',
  'format',
  'readOnly',
  'url',
  'embedded',
  'attached',
]);

/**
 * The schema that a domain serves, from its `schema.graphql`: for each declared resource its queries, lists, filters,
 * inputs and payloads, and the common vocabulary. Entities implement `Node`. Throws `SchemaFault`.
 */
export function expandSchema(sdl: string): ExpandedSchema {
  const written = withAttached(parse(sdl));
  const resources = readResources(written);
  const whole = resources.length === 0 ? written : withResources(written, resources);
  const document = withListSizes(withCommonDescriptions(withNodes(withSharedVocabulary(whole))));
  return {
    document: withoutInternalDirective(document),
    publicDocument: publicPart(document),
    internalFields: internalFields(document),
    resources,
  };
}

function withResources(document: DocumentNode, resources: readonly ResourceModel[]): DocumentNode {
  const own = document.definitions.map((definition) =>
    withoutKernelDirectives(expandType(definition, resources)),
  );
  const added = parse(resources.map(resourceSchema).join('\n')).definitions;
  const definitions = merge([...own, ...added]);
  const known = new Set(definitions.map(nameOf));
  const isMissing = (definition: DefinitionNode): boolean => !known.has(nameOf(definition));
  const inputs = resources.some(({ fields }) => fields.some(({ object }) => object !== undefined))
    ? parse(objectInputsOf(resources).join('\n')).definitions.filter(isMissing)
    : [];
  return { kind: Kind.DOCUMENT, definitions: [...definitions, ...foreignTypes(resources, known), ...inputs] };
}

/** The expanded schema as text, which is what other implementations of the domain serve too. */
export function printExpandedSchema(sdl: string): string {
  return `${print(expandSchema(sdl).document)}\n`;
}

function expandType(definition: DefinitionNode, resources: readonly ResourceModel[]): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition;
  const model = resources.find(({ name }) => name === definition.name.value);
  const lists = model?.lists ?? foreignListsOn(definition.name.value, resources);
  const declared = (definition.fields ?? []).map((field) => {
    const list = lists.find(({ name }) => name === field.name.value);
    return list === undefined ? field : expandList(definition.name.value, field, list, resources);
  });
  if (model === undefined) return { ...definition, fields: declared };
  const pieces = parse(`type T @key(fields: "id") { "Its id." id: ID! ${commonFields(model)} }`)
    .definitions[0] as ObjectTypeDefinitionNode;
  const [id, ...common] = pieces.fields ?? [];
  return {
    ...definition,
    directives: [...(pieces.directives ?? []), ...(definition.directives ?? [])],
    fields: [...(id === undefined ? [] : [id]), ...declared, ...common],
  };
}

/** A list as the connection that is served for it. */
function expandList(
  type: string,
  { description }: FieldDefinitionNode,
  list: ListModel,
  resources: readonly ResourceModel[],
): FieldDefinitionNode {
  const { name, of, by } = list;
  const target = resources.find((one) => one.name === of);
  const isForeign = resources.every((one) => one.name !== type);
  const refers = (field: FieldModel): boolean =>
    field.isReference ||
    (isForeign && field.type === 'String' && !field.isList && field.format === undefined);
  if (target === undefined || !target.fields.some((field) => field.name === by && refers(field))) {
    throw new SchemaFault(`${type}.${name}: ${of} has no reference "${by}"`);
  }
  const text = `type T { ${name}${listArguments(target, { ...list, page: NESTED_PAGE })}: ${of}Connection! }`;
  const [connection] = (parse(text).definitions[0] as ObjectTypeDefinitionNode).fields ?? [];
  return { ...connection, description } as FieldDefinitionNode;
}

function foreignListsOn(type: string, resources: readonly ResourceModel[]): readonly ListModel[] {
  const foreign = resources.flatMap(({ foreignLists }) => foreignLists);
  return foreign.filter(({ on }) => on === type).map(({ list }) => list);
}

function withoutKernelDirectives(definition: DefinitionNode): DefinitionNode {
  return visit(definition, {
    Directive: (node: DirectiveNode) => (KERNEL_DIRECTIVES.has(node.name.value) ? null : undefined),
  });
}

/** Joins types of one name (`Query`, `Mutation`), which several resources and the domain itself add to. */
function merge(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const roots = new Map<string, ObjectTypeDefinitionNode>();
  const rest: DefinitionNode[] = [];
  for (const definition of definitions) {
    const name = nameOf(definition);
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION ||
      !['Query', 'Mutation', 'Subscription'].includes(name)
    ) {
      rest.push(definition);
      continue;
    }
    const before = roots.get(name);
    // The file comes first: what it says of a field replaces what is derived.
    const known = new Set(before?.fields?.map((field) => field.name.value));
    const more = (definition.fields ?? []).filter((field) => !known.has(field.name.value));
    const fields = [...(before?.fields ?? []), ...more];
    roots.set(name, { ...(before ?? definition), fields });
  }
  return [...rest, ...roots.values()];
}

/** Inputs of the objects within resources, each once. */
function objectInputsOf(resources: readonly ResourceModel[]): string[] {
  const fields = resources.flatMap((model) => model.fields);
  const objects = fields.flatMap(({ object }) =>
    object === undefined ? [] : [[object.name, object] as const],
  );
  return [...new Map(objects).values()].map(objectInput);
}

/** Stubs of the types that other domains own and resources refer to. */
function foreignTypes(
  resources: readonly ResourceModel[],
  known: ReadonlySet<string>,
): readonly DefinitionNode[] {
  const types = resources
    .flatMap(({ fields }) => fields.filter(({ isReference }) => isReference))
    .map(({ type }) => type);
  const foreign = [...new Set(types)].filter((type) => !known.has(type));
  if (foreign.length === 0) return [];
  const stub = (type: string): string => `type ${type} @key(fields: "id", resolvable: false) { id: ID! }`;
  return parse(foreign.map(stub).join('\n')).definitions;
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition && definition.name !== undefined ? definition.name.value : '';
}
