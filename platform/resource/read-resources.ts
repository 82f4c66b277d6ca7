import {
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type NameNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { z } from 'zod';
import { ROLES, type Role } from '#platform/auth/roles.ts';
import { ID_PREFIXES, type IdKind } from '#platform/ids/kinds.ts';
import { NAME_LENGTH, orderFields, type FieldModel, type ListModel, type ResourceModel } from './model.ts';

/** A schema file declares something the kernel cannot serve; the message names the type and the field. */
export class SchemaFault extends Error {
  override readonly name = 'SchemaFault';
}

/** Longest text where the schema says nothing else, in characters. */
const DEFAULT_TEXT_LENGTH = 1_000;
/** Most elements of a list where the schema says nothing else. */
const DEFAULT_LIST_LENGTH = 100;

const SCALARS = ['String', 'Int', 'Float', 'Boolean', 'DateTime'];

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
  plural: z.string().optional(),
  orderBy: z.string().optional(),
});

/** The resources that a schema file declares by `@resource`, in its order. */
export function readResources(document: DocumentNode): ResourceModel[] {
  const enums = new Map<string, readonly string[]>();
  const objects = new Map<string, readonly string[]>();
  for (const definition of document.definitions) {
    const namesOf = (parts: readonly { readonly name: NameNode }[] = []): string[] =>
      parts.map(({ name }) => name.value);
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      enums.set(definition.name.value, namesOf(definition.values));
    }
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      objects.set(definition.name.value, namesOf(definition.fields));
    }
  }
  return document.definitions
    .filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap((type) => {
      const directive = type.directives?.find(({ name }) => name.value === 'resource');
      return directive === undefined ? [] : [readResource(type, directive, { enums, objects })];
    });
}

/** What the types of the schema file consist of: values of enums, fields of objects. */
interface Parts {
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly objects: ReadonlyMap<string, readonly string[]>;
}

function readResource(
  type: ObjectTypeDefinitionNode,
  directive: ConstDirectiveNode,
  parts: Parts,
): ResourceModel {
  const name = type.name.value;
  const parsed = resourceArguments.safeParse(argumentsOf(directive));
  if (!parsed.success) throw new SchemaFault(`${name}: @resource: ${z.prettifyError(parsed.error)}`);
  const { id, verbs, role, owner, sharedDown, plural, orderBy } = parsed.data;
  const one = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const fields = (type.fields ?? []).filter((field) => !has(field, 'listed') && !has(field, 'computed'));
  const model: ResourceModel = {
    name,
    kind: kindOf(name, one, id),
    one,
    many: plural ?? `${one}s`,
    title: one.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    verbs,
    role: role satisfies Role,
    owner,
    sharedDown,
    orderBy,
    fields: fields.map((field) => readField(name, field, parts)),
    lists: (type.fields ?? []).filter((field) => has(field, 'listed')).map((field) => readList(field)),
  };
  checkReferences(model);
  return model;
}

function kindOf(name: string, one: string, prefix: string): IdKind {
  if ((ID_PREFIXES as Record<string, string>)[one] === prefix) return one as IdKind;
  throw new SchemaFault(`${name}: "${prefix}" is not the prefix of ${one} in platform/ids/kinds.ts`);
}

function readField(owner: string, field: FieldDefinitionNode, { enums, objects }: Parts): FieldModel {
  const name = field.name.value;
  const { type, required, isList } = unwrap(field.type);
  const isReference = has(field, 'ref');
  const isEnum = enums.has(type);
  const objectInput = argumentsOf(find(field, 'object'))['input'] as string | undefined;
  const members = objectInput === undefined ? undefined : objects.get(type);
  if (!isReference && !isEnum && members === undefined && !SCALARS.includes(type)) {
    throw new SchemaFault(
      `${owner}.${name}: the kernel stores scalars, enums, references and plain objects; mark it @ref, @object, @listed or @computed`,
    );
  }
  const range = argumentsOf(find(field, 'range'));
  const length = argumentsOf(find(field, 'length'))['max'];
  return {
    name,
    property: isReference ? `${name}Id` : name,
    type,
    inputType: objectInput ?? (isReference ? 'ID' : type),
    members,
    isEnum,
    isReference,
    isList,
    isMultiline: has(field, 'multiline'),
    required,
    immutable: has(field, 'immutable'),
    uniqueWithin: argumentsOf(find(field, 'unique'))['within'] as string | undefined,
    defaultValue: Object.values(argumentsOf(find(field, 'default')))[0] as FieldModel['defaultValue'],
    min: range['min'] as number | undefined,
    max: range['max'] as number | undefined,
    maxLength: (length as number | undefined) ?? defaultLength(name, type, isList),
    values: enums.get(type) ?? [],
    description: field.description?.value,
  };
}

function defaultLength(name: string, type: string, isList: boolean): number | undefined {
  if (isList) return DEFAULT_LIST_LENGTH;
  if (type !== 'String') return undefined;
  return name === 'name' ? NAME_LENGTH : DEFAULT_TEXT_LENGTH;
}

function readList(field: FieldDefinitionNode): ListModel {
  return {
    name: field.name.value,
    of: unwrap(field.type).type,
    by: String(argumentsOf(find(field, 'listed'))['by']),
    orderBy: argumentsOf(find(field, 'listed'))['orderBy'] as string | undefined,
    description: field.description?.value,
  };
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

function find(field: FieldDefinitionNode, directive: string): ConstDirectiveNode | undefined {
  return field.directives?.find(({ name }) => name.value === directive);
}

function has(field: FieldDefinitionNode, directive: string): boolean {
  return find(field, directive) !== undefined;
}

function argumentsOf(directive: ConstDirectiveNode | undefined): Record<string, unknown> {
  const entries = (directive?.arguments ?? []).map(
    ({ name, value }) => [name.value, valueFromASTUntyped(value)] as const,
  );
  return Object.fromEntries(entries);
}
