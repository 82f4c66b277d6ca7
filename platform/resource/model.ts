import type { IdKind } from '#platform/ids/kinds.ts';
import type { Role } from '#platform/auth/roles.ts';
import type { TextFormat } from './text-formats.ts';

/** What a caller may do with a resource besides reading it. */
export type ResourceVerb = 'CREATE' | 'UPDATE' | 'DELETE';

/** Items that one bulk mutation may hold. */
export const BULK_LIMIT = 500;

/** The scalar of any JSON value: stored as `jsonb`, and in no filter and no order. */
export const JSON_TYPE = 'JSON';

/** Longest name by default, in characters. */
export const NAME_LENGTH = 63;

/** A resource as its domain's schema file declares it. Everything the kernel serves is derived from this. */
export interface ResourceModel {
  /** Name of the GraphQL type, e.g. `Rack`. */
  readonly name: string;
  readonly kind: IdKind;
  /** Name of one in queries and payloads, e.g. `rack`. */
  readonly one: string;
  /** Name of the list, e.g. `racks`. */
  readonly many: string;
  /** First part of the names of its inputs and payloads, e.g. `Rack` in `RackCreateInput`. */
  readonly prefix: string;
  /** The words for one in messages, e.g. `firmware baseline`. */
  readonly title: string;
  readonly verbs: readonly ResourceVerb[];
  /** What the verbs are called in the names of mutations, e.g. `Create`. */
  readonly verbNames: Readonly<Record<ResourceVerb, string>>;
  /** The role on the owning tenant that the verbs take. */
  readonly role: Role;
  /** Name of the reference from which the owner comes. */
  readonly owner: string;
  readonly sharedDown: boolean;
  /** Name of the field that sorts lists where the caller says nothing; by id when absent. */
  readonly orderBy: string | undefined;
  /** Who may see one, in words, where that is not derived. */
  readonly readers: string | undefined;
  /** Whether its lists are filtered by tags. */
  readonly tagged: boolean;
  /** What the description of the list says in addition. */
  readonly listNote: string | undefined;
  /** Nodes of a page of its list at most. */
  readonly maxPage: number;
  readonly fields: readonly FieldModel[];
  /** Filters by the values of computed lists. */
  readonly filters: readonly ComputedFilter[];
  readonly lists: readonly ListModel[];
  /** Lists of it on types of other domains. */
  readonly foreignLists: readonly ForeignList[];
}

/** A filter by what a resource may have several of: whether one of them has a value. */
export interface ComputedFilter {
  readonly name: string;
  /** Name of the enum of the values. */
  readonly type: string;
}

/** A field that is stored. */
export interface FieldModel {
  /** As the type has it, e.g. `site`. */
  readonly name: string;
  /** As inputs, filters, events and the entity have it: `siteId` for a reference, else the name. */
  readonly property: string;
  /** Name of the GraphQL type without list and non-null. */
  readonly type: string;
  readonly isEnum: boolean;
  readonly isReference: boolean;
  /** Whether it refers to a resource of the same domain. */
  readonly isRelation: boolean;
  readonly isList: boolean;
  /** Whether a text may have several lines. */
  readonly isMultiline: boolean;
  /** Whether a text is the URL of something that is fetched. */
  readonly isUrl: boolean;
  /** What a text represents, where it is stored as that. */
  readonly format: TextFormat | undefined;
  /** What it consists of, where its type is an object that is stored within the resource. */
  readonly object: ObjectModel | undefined;
  readonly required: boolean;
  /** Whether a creation may leave out what is always there: the domain sets it then. */
  readonly optional: boolean;
  readonly immutable: boolean;
  /** Whether only the domain itself sets it. */
  readonly readOnly: boolean;
  /** Name of the reference within which values are unique, if they are. */
  readonly uniqueWithin: string | undefined;
  readonly defaultValue: string | number | boolean | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Greatest length of a text in characters, or of a list in elements. */
  readonly maxLength: number | undefined;
  /** Allowed values of an enum. */
  readonly values: readonly string[];
  readonly description: string | undefined;
}

/** A plain object that is stored within a resource, as JSON. */
export interface ObjectModel {
  /** Name of the GraphQL type. */
  readonly name: string;
  /** Name of the input type that has the same fields. */
  readonly input: string;
  /** Scalars and enums, and lists of them. */
  readonly fields: readonly FieldModel[];
  readonly description: string | undefined;
}

/** A list of resources of the same domain that refer to this one. */
export interface ListModel {
  readonly name: string;
  /** Name of the resource's type. */
  readonly of: string;
  /** Name of the field by which they refer to this one. */
  readonly by: string;
  /** Name of the field that sorts it where the caller says nothing; by id when absent. */
  readonly orderBy: string | undefined;
  /** Nodes of a page at most. */
  readonly maxPage: number;
  readonly description: string | undefined;
}

/** A list on a type of another domain, which the resources refer to. */
export interface ForeignList {
  /** Name of the type. */
  readonly on: string;
  readonly list: ListModel;
}

/** Whether the resource owns others, and itself: roles are held on it. */
export function isTenant({ kind }: Pick<ResourceModel, 'kind'>): boolean {
  return kind === 'tenant';
}

/** The field by name; a declaration that names another is a mistake of ours. */
export function fieldOf(model: ResourceModel, name: string): FieldModel {
  const field = model.fields.find((one) => one.name === name);
  if (field === undefined) throw new Error(`${model.name} has no field ${name}`);
  return field;
}

/** Fields that a caller gives when creating one. */
export function creationFields(model: ResourceModel): readonly FieldModel[] {
  return model.fields.filter(({ readOnly }) => !readOnly);
}

/** Fields that a caller may change later. */
export function changeableFields(model: ResourceModel): readonly FieldModel[] {
  return creationFields(model).filter(({ immutable }) => !immutable);
}

/** Fields by which a list may be filtered. */
export function filterFields(model: ResourceModel): readonly FieldModel[] {
  return model.fields.filter(
    ({ isList, object, type }) => !isList && object === undefined && type !== JSON_TYPE,
  );
}

/** References by whose targets' fields a list may be filtered: those to resources of the same domain. */
export function relationFields(model: ResourceModel): readonly FieldModel[] {
  return model.fields.filter(({ isRelation }) => isRelation);
}

/** Fields by which a list may be ordered; what has no value comes last. */
export function orderFields(
  model: ResourceModel,
): readonly { readonly name: string; readonly property: string }[] {
  return [
    ...filterFields(model).filter(({ isReference }) => !isReference),
    { name: 'createdAt', property: 'createdAt' },
    { name: 'updatedAt', property: 'updatedAt' },
  ];
}

/** `createdAt` → `CREATED_AT`, as enums write it. */
export function toConstant(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** `serialNumber` → `serial number`, as prose writes it; a reference without its `Id`. */
export function toWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/ id$/, '');
}

/** `a rack`, `an IP block`. */
export function withArticle(title: string): string {
  return `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${title}`;
}

/** With a capital, as a sentence begins. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
