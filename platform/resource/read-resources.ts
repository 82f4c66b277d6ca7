import {
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { z } from 'zod';
import { ROLES, type Role } from '#platform/auth/roles.ts';
import { ID_PREFIXES, type IdKind } from '#platform/ids/kinds.ts';
import { LONGEST_URL } from '#platform/networks/download.ts';
import {
  NAME_LENGTH,
  orderFields,
  type FieldModel,
  type ListModel,
  type ObjectModel,
  type ResourceModel,
} from './model.ts';

/** A schema file declares something the kernel cannot serve; the message names the type and the field. */
export class SchemaFault extends Error {
  override readonly name = 'SchemaFault';
}

/** Longest text where the schema says nothing else, in characters. */
const DEFAULT_TEXT_LENGTH = 1_000;
/** Most elements of a list where the schema says nothing else. */
const DEFAULT_LIST_LENGTH = 100;

const SCALARS = ['String', 'Int', 'Float', 'Boolean', 'DateTime'];

/** Nodes that a page may hold where its list declares nothing else, and at most. */
const [DEFAULT_PAGE_CAP, LARGEST_PAGE_CAP] = [100, 1_000];
const pageCap = z.int().min(1).max(LARGEST_PAGE_CAP).default(DEFAULT_PAGE_CAP);

const listedArguments = z.strictObject({
  by: z.string(),
  orderBy: z.string().optional(),
  maxPage: pageCap,
});

const resourceArguments = z.strictObject({
  id: z.string(),
  verbs: z.array(z.enum(['CREATE', 'UPDATE', 'DELETE'])).default(['CREATE', 'UPDATE', 'DELETE']),
  role: z
    .string()
    .default('OPERATOR')
    .transform((role) => role.toLowerCase())
    .pipe(z.enum(ROLES)),
  owner: z.string().default('tenant'),
  sharedDown: z.boolean().default(false),
  singular: z.string().optional(),
  plural: z.string().optional(),
  orderBy: z.string().optional(),
  readers: z.string().optional(),
  listNote: z.string().optional(),
  maxPage: pageCap,
});

/** What the fields of a schema file may have as their types, beside scalars and references. */
interface StoredTypes {
  /** The values of each enum. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** The types with `@embedded`. */
  readonly objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  /** Names of the types with `@resource`. */
  readonly resources: ReadonlySet<string>;
}

/** The resources that a schema file declares by `@resource`, in its order. */
export function readResources(document: DocumentNode): ResourceModel[] {
  const enums = new Map<string, readonly string[]>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    enums.set(
      definition.name.value,
      (definition.values ?? []).map(({ name }) => name.value),
    );
  }
  const types = document.definitions.filter((one) => one.kind === Kind.OBJECT_TYPE_DEFINITION);
  const objects = new Map(
    types.filter((type) => has(type, 'embedded')).map((type) => [type.name.value, type] as const),
  );
  const resources = new Set(types.filter((type) => has(type, 'resource')).map((type) => type.name.value));
  return types.flatMap((type) => {
    const directive = find(type, 'resource');
    return directive === undefined ? [] : [readResource(type, directive, { enums, objects, resources })];
  });
}

function readResource(
  type: ObjectTypeDefinitionNode,
  directive: ConstDirectiveNode,
  types: StoredTypes,
): ResourceModel {
  const name = type.name.value;
  const parsed = resourceArguments.safeParse(argumentsOf(directive));
  if (!parsed.success) throw new SchemaFault(`${name}: @resource: ${z.prettifyError(parsed.error)}`);
  const { id, verbs, role, owner, sharedDown, singular, plural, orderBy, readers, listNote, maxPage } =
    parsed.data;
  const one = singular ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const fields = (type.fields ?? []).filter((field) => !has(field, 'listed') && !has(field, 'computed'));
  const model: ResourceModel = {
    name,
    kind: kindOf(name, one, id),
    one,
    many: plural ?? `${one}s`,
    prefix: `${one.charAt(0).toUpperCase()}${one.slice(1)}`,
    title: one.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    verbs,
    role: role satisfies Role,
    owner,
    sharedDown,
    orderBy,
    readers,
    listNote,
    maxPage,
    fields: fields.map((field) => readField(name, field, types)),
    lists: (type.fields ?? []).filter((field) => has(field, 'listed')).map((field) => readList(name, field)),
  };
  checkReferences(model);
  return model;
}

function kindOf(name: string, one: string, prefix: string): IdKind {
  if ((ID_PREFIXES as Record<string, string>)[one] === prefix) return one as IdKind;
  throw new SchemaFault(`${name}: "${prefix}" is not the prefix of ${one} in platform/ids/kinds.ts`);
}

function readField(owner: string, field: FieldDefinitionNode, types: StoredTypes): FieldModel {
  const name = field.name.value;
  const { type, required, isList } = unwrap(field.type);
  const isReference = has(field, 'ref');
  const isEnum = types.enums.has(type);
  const object = types.objects.get(type);
  if (!isReference && !isEnum && object === undefined && !SCALARS.includes(type)) {
    throw new SchemaFault(
      `${owner}.${name}: the kernel stores scalars, enums, @embedded objects and references; mark it @ref, @listed or @computed`,
    );
  }
  const isUrl = has(field, 'url');
  const range = argumentsOf(find(field, 'range'));
  const length = argumentsOf(find(field, 'length'))['max'];
  return {
    name,
    property: isReference ? `${name}Id` : name,
    type,
    isEnum,
    isReference,
    isRelation: isReference && types.resources.has(type),
    isList,
    isMultiline: has(field, 'multiline'),
    isUrl,
    object: object && readObject(object, types),
    required,
    immutable: has(field, 'immutable'),
    uniqueWithin: argumentsOf(find(field, 'unique'))['within'] as string | undefined,
    defaultValue: Object.values(argumentsOf(find(field, 'default')))[0] as FieldModel['defaultValue'],
    min: range['min'] as number | undefined,
    max: range['max'] as number | undefined,
    maxLength: (length as number | undefined) ?? (isUrl ? LONGEST_URL : defaultLength(name, type, isList)),
    values: types.enums.get(type) ?? [],
    description: field.description?.value,
  };
}

function readObject(type: ObjectTypeDefinitionNode, types: StoredTypes): ObjectModel {
  const name = type.name.value;
  // Objects within objects are refused: those of an input may go round in a circle.
  const fields = (type.fields ?? []).map((field) => readField(name, field, { ...types, objects: new Map() }));
  const reference = fields.find(({ isReference, uniqueWithin }) => isReference || uniqueWithin !== undefined);
  if (reference !== undefined) {
    throw new SchemaFault(
      `${name}.${reference.name}: an @embedded object has no references and is not unique`,
    );
  }
  const input = (argumentsOf(find(type, 'embedded'))['input'] as string | undefined) ?? `${name}Input`;
  return { name, input, fields, description: type.description?.value };
}

function defaultLength(name: string, type: string, isList: boolean): number | undefined {
  if (isList) return DEFAULT_LIST_LENGTH;
  if (type !== 'String') return undefined;
  return name === 'name' ? NAME_LENGTH : DEFAULT_TEXT_LENGTH;
}

function readList(owner: string, field: FieldDefinitionNode): ListModel {
  const name = field.name.value;
  const parsed = listedArguments.safeParse(argumentsOf(find(field, 'listed')));
  if (!parsed.success) throw new SchemaFault(`${owner}.${name}: @listed: ${z.prettifyError(parsed.error)}`);
  const { by, orderBy, maxPage } = parsed.data;
  return { name, of: unwrap(field.type).type, by, orderBy, maxPage, description: field.description?.value };
}

function checkReferences(model: ResourceModel): void {
  const references = model.fields.filter(({ isReference }) => isReference).map(({ name }) => name);
  const owner = model.fields.find(({ name }) => name === model.owner);
  const isGiven = owner?.required === true || owner?.defaultValue !== undefined;
  if (owner === undefined || !owner.isReference || !isGiven || !owner.immutable) {
    throw new SchemaFault(
      `${model.name}: its owner "${model.owner}" must be a field that is @ref, @immutable, and non-null or with a default`,
    );
  }
  if (model.orderBy !== undefined && !orderFields(model).some(({ name }) => name === model.orderBy)) {
    throw new SchemaFault(`${model.name}: lists cannot be sorted by its "${model.orderBy}"`);
  }
  for (const { name, uniqueWithin } of model.fields) {
    if (uniqueWithin === undefined || references.includes(uniqueWithin)) continue;
    throw new SchemaFault(`${model.name}.${name}: @unique(within: "${uniqueWithin}") names no reference`);
  }
}

function unwrap(type: TypeNode): { type: string; required: boolean; isList: boolean } {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...unwrap(type.type), required: true };
  if (type.kind === Kind.LIST_TYPE) return { ...unwrap(type.type), required: false, isList: true };
  return { type: type.name.value, required: false, isList: false };
}

type Directed = FieldDefinitionNode | ObjectTypeDefinitionNode;

function find({ directives }: Directed, directive: string): ConstDirectiveNode | undefined {
  return directives?.find(({ name }) => name.value === directive);
}

function has(node: Directed, directive: string): boolean {
  return find(node, directive) !== undefined;
}

function argumentsOf(directive: ConstDirectiveNode | undefined): Record<string, unknown> {
  const entries = (directive?.arguments ?? []).map(
    ({ name, value }) => [name.value, valueFromASTUntyped(value)] as const,
  );
  return Object.fromEntries(entries);
}
