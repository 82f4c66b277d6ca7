import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { z } from 'zod';
import { ROLES, type Role } from '#platform/auth/roles.ts';
import { ID_PREFIXES, type IdKind } from '#platform/ids/kinds.ts';
import { LONGEST_URL } from '#platform/networks/download.ts';
import {
  JSON_TYPE,
  NAME_LENGTH,
  orderFields,
  type ComputedFilter,
  type FieldModel,
  type ObjectModel,
  type ResourceModel,
} from './model.ts';
import { pageCap, readForeignLists, readLists } from './read-lists.ts';
import { argumentsOf, find, has, SchemaFault, unwrap } from './schema-nodes.ts';
import { TEXT_FORMATS, type TextFormat } from './text-formats.ts';

/** Longest text by default, in characters. */
const DEFAULT_TEXT_LENGTH = 1_000;
/** Most elements of a list by default. */
const DEFAULT_LIST_LENGTH = 100;

const SCALARS = ['String', 'Int', 'Float', 'Boolean', 'DateTime', JSON_TYPE];

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
  tagged: z.boolean().default(true),
  title: z.string().optional(),
  create: z.string().default('Create'),
  delete: z.string().default('Delete'),
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
  const foreignLists = types.filter((type) => !has(type, 'resource')).flatMap(readForeignLists);
  return types.flatMap((type) => {
    const directive = find(type, 'resource');
    if (directive === undefined) return [];
    const model = readResource(type, directive, { enums, objects, resources });
    return [{ ...model, foreignLists: foreignLists.filter(({ list }) => list.of === model.name) }];
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
  const {
    id,
    verbs,
    role,
    owner,
    sharedDown,
    singular,
    plural,
    orderBy,
    readers,
    listNote,
    maxPage,
    tagged,
  } = parsed.data;
  const verbNames = { CREATE: parsed.data.create, UPDATE: 'Update', DELETE: parsed.data.delete };
  const one = singular ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const fields = (type.fields ?? []).filter((field) => !has(field, 'listed') && !has(field, 'computed'));
  const model: ResourceModel = {
    name,
    kind: kindOf(name, one, id),
    one,
    many: plural ?? `${one}s`,
    prefix: `${one.charAt(0).toUpperCase()}${one.slice(1)}`,
    title: parsed.data.title ?? one.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    verbs,
    verbNames,
    role: role satisfies Role,
    owner,
    sharedDown,
    orderBy,
    readers,
    listNote,
    maxPage,
    tagged,
    fields: fields.map((field) => readField(name, field, types)),
    filters: (type.fields ?? [])
      .filter((field) => has(field, 'filtered'))
      .map((field) => readFilter(name, field, types)),
    lists: readLists(type),
    foreignLists: [],
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
  const isStored = SCALARS.includes(type) || (type === 'ID' && isList);
  if (!isReference && !isEnum && object === undefined && !isStored) {
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
    format: readFormat(`${owner}.${name}`, field),
    object: object && readObject(object, types),
    required,
    optional: has(field, 'optional'),
    immutable: has(field, 'immutable'),
    readOnly: has(field, 'readOnly'),
    uniqueWithin: argumentsOf(find(field, 'unique'))['within'] as string | undefined,
    defaultValue: Object.values(argumentsOf(find(field, 'default')))[0] as FieldModel['defaultValue'],
    min: range['min'] as number | undefined,
    max: range['max'] as number | undefined,
    maxLength: (length as number | undefined) ?? (isUrl ? LONGEST_URL : defaultLength(name, type, isList)),
    values: types.enums.get(type) ?? [],
    description: field.description?.value,
  };
}

function readFilter(owner: string, field: FieldDefinitionNode, { enums }: StoredTypes): ComputedFilter {
  const { type, isList } = unwrap(field.type);
  const name = argumentsOf(find(field, 'filtered'))['as'];
  if (typeof name === 'string' && enums.has(type) && isList && has(field, 'computed')) return { name, type };
  throw new SchemaFault(
    `${owner}.${field.name.value}: @filtered is for a @computed list of an enum, and names the filter`,
  );
}

function readFormat(place: string, field: FieldDefinitionNode): TextFormat | undefined {
  const format = argumentsOf(find(field, 'format'))['as'];
  if (format === undefined) return undefined;
  if (typeof format === 'string' && format in TEXT_FORMATS) return format as TextFormat;
  throw new SchemaFault(`${place}: there is no such format, ${JSON.stringify(format)}`);
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

function checkReferences(model: ResourceModel): void {
  const references = model.fields.filter(({ isReference }) => isReference).map(({ name }) => name);
  const owner = model.fields.find(({ name }) => name === model.owner);
  const isGiven = owner?.required === true || owner?.defaultValue !== undefined;
  const mayMove = owner?.isRelation === true && owner.type !== model.name;
  if (owner === undefined || !owner.isReference || !isGiven || !(owner.immutable || mayMove)) {
    throw new SchemaFault(
      `${model.name}: its owner "${model.owner}" must be a field that is @ref, non-null or with a default, and @immutable unless it leads to another resource of the domain`,
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
