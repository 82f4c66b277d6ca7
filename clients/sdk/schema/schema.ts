/** A type as in the result of introspection, of the depth that lists of required values need. */
export interface TypeReference {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeReference | null;
}

export interface InputField {
  readonly name: string;
  readonly description: string | null;
  readonly type: TypeReference;
  readonly defaultValue?: string | null;
}

export interface Field {
  readonly name: string;
  readonly description: string | null;
  readonly args: readonly InputField[];
  readonly type: TypeReference;
}

export interface SchemaType {
  readonly kind: string;
  readonly name: string;
  readonly description: string | null;
  readonly fields: readonly Field[] | null;
  readonly inputFields: readonly InputField[] | null;
  readonly enumValues: readonly { readonly name: string; readonly description: string | null }[] | null;
}

/** The public graph's types by name. */
export type Schema = ReadonlyMap<string, SchemaType>;

/** The named type inside lists and requirements. */
export function namedType(type: TypeReference): { readonly kind: string; readonly name: string } {
  if (type.ofType !== undefined && type.ofType !== null) return namedType(type.ofType);
  return { kind: type.kind, name: type.name ?? '' };
}

export function isRequired({ type, defaultValue }: InputField): boolean {
  return type.kind === 'NON_NULL' && (defaultValue ?? null) === null;
}

export function isList(type: TypeReference): boolean {
  return type.kind === 'LIST' || (type.kind === 'NON_NULL' && type.ofType?.kind === 'LIST');
}

/** A type as documents write it: `[String!]!`. */
export function writtenType(type: TypeReference): string {
  const inner = type.ofType == null ? (type.name ?? '') : writtenType(type.ofType);
  if (type.kind === 'LIST') return `[${inner}]`;
  return type.kind === 'NON_NULL' ? `${inner}!` : inner;
}

/** What names a resource for people, in this order. */
export const NAMES = ['name', 'hostname', 'prefix', 'address', 'title'] as const;

/** The field by which people call things of a type. */
export function nameField(type: SchemaType | undefined): string | undefined {
  return NAMES.find((name) => type?.fields?.some((field) => field.name === name && !isList(field.type)));
}

const LEAVES = new Set(['SCALAR', 'ENUM']);

/** Fields that need no argument, and are no objects. */
export function leaves(type: SchemaType): Field[] {
  return (type.fields ?? []).filter(
    ({ type: of, args }) => LEAVES.has(namedType(of).kind) && args.length === 0,
  );
}
