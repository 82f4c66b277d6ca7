import { ROOT_PAGE } from '#platform/graph/limits/list-size.ts';
import {
  filterFields,
  isTenant,
  orderFields,
  relationFields,
  toConstant,
  toWords,
  type FieldModel,
  type ResourceModel,
  withArticle,
} from './model.ts';
import { deletionSchemaOf } from './deletion-schema.ts';
import { mutationsOf } from './mutation-schema.ts';
import { TEXT_FORMATS } from './text-formats.ts';
import { connectionText, orderText } from './vocabulary.ts';

/** Everything that the kernel adds for one resource, as schema text. */
export function resourceSchema(model: ResourceModel): string {
  return [
    ...Object.values(connectionText(model.name, model.title)),
    whereOf(model),
    orderOf(model),
    queriesOf(model),
    subscriptionOf(model),
    ...(model.verbs.length === 0 ? [] : [mutationsOf(model)]),
    ...(model.verbs.includes('DELETE') ? [deletionSchemaOf(model)] : []),
  ].join('\n');
}

/** What every resource has beside its declared fields. */
export function commonFields({ verbs }: ResourceModel): string {
  return [
    STAMPS,
    ...(verbs.length === 0 ? [] : [AUTHORS]),
    ...(verbs.includes('DELETE') ? [DELETION_FIELD] : []),
  ].join('');
}

const STAMPS = /* GraphQL */ `
    "Grows by one with every change; pass it as expectedVersion."
    version: Int!
    "When it was created."
    createdAt: DateTime!
    "When it was changed last."
    updatedAt: DateTime!
`;

const AUTHORS = /* GraphQL */ `
    "Who created it: the subject of the caller's token."
    createdBy: String
    "Who changed it last: the subject of the caller's token."
    updatedBy: String
`;

const DELETION_FIELD = /* GraphQL */ `
    "The deletion under way, or the last one that was refused; null where there was none, and for those who have no role on its tenant."
    deletion: Deletion
`;

const TAGS = `    "By its tags. One that was put on or taken off a moment ago may not be known here yet."
    tags: TagsFilter`;

function whereOf(model: ResourceModel): string {
  const filters = filterFields(model).map(
    (field) => `    "By its ${toWords(field.property)}."\n    ${field.property}: ${filterOf(field)}`,
  );
  const relations = relationFields(model).map(
    ({ name, type }) =>
      `    "By what is true of its ${toWords(name)}, where you may see that."\n    ${name}: ${type}Where`,
  );
  const computed = model.filters.map(
    ({ name, type }) => `    "By each ${toWords(name)} that it has."\n    ${name}: ${type}Filter`,
  );
  return `
  "Which ${model.title}s a list has: all that is given must hold."
  input ${model.name}Where {
    "By its id."
    id: IdFilter
${[...filters, ...computed, ...relations, ...(model.tagged ? [TAGS] : [])].join('\n')}
    "By when it was created."
    createdAt: DateTimeFilter
    "By when it was changed last."
    updatedAt: DateTimeFilter
    "All of these must hold."
    and: [${model.name}Where!]
    "At least one of these must hold."
    or: [${model.name}Where!]
    "This must not hold."
    not: ${model.name}Where
  }`;
}

/** Name of the filter input of a field. */
export function filterOf({ type, isReference, format }: FieldModel): string {
  if (isReference) return 'IdFilter';
  return format === undefined ? `${type}Filter` : TEXT_FORMATS[format].filter;
}

function orderOf(model: ResourceModel): string {
  const says: Record<string, string> = {
    createdAt: 'when it was created',
    updatedAt: 'when it was changed last',
  };
  const values = orderFields(model).map(
    ({ name }) => `    "By ${says[name] ?? `its ${toWords(name)}`}."\n    ${toConstant(name)}`,
  );
  return `${orderText(model.name, model.title)}

  "What a list of ${model.title}s can be sorted by."
  enum ${model.name}OrderField {
${values.join('\n')}
  }`;
}

/** How a list is paged and sorted by default. */
export interface ListDefaults {
  readonly orderBy: string | undefined;
  readonly page: number;
  readonly maxPage: number;
}

/** The arguments of every list of this kind. */
export function listArguments({ name }: ResourceModel, { orderBy, page, maxPage }: ListDefaults): string {
  const usual = orderBy === undefined ? 'by id, which is by age' : `by ${toWords(orderBy)}`;
  return `(
      "At most so many nodes from the start, 1 to ${maxPage}; ${page} when left out."
      first: Int
      "Only what comes after this cursor."
      after: String
      "At most so many nodes from the end, 1 to ${maxPage}."
      last: Int
      "Only what comes before this cursor."
      before: String
      "Which nodes; all that you may see when left out."
      where: ${name}Where
      "In which order; ${usual}, when left out."
      orderBy: ${name}Order
    )`;
}

/** The role that reading takes, in words. */
function readersOf(model: ResourceModel): string {
  const owner = isTenant(model) ? 'it' : 'its tenant';
  return model.readers ?? (model.sharedDown ? `viewer on ${owner}, or on one below` : `viewer on ${owner}`);
}

function queriesOf(model: ResourceModel): string {
  const { name, one, many, title, orderBy, maxPage } = model;
  const who = readersOf(model);
  const note = model.listNote === undefined ? '' : ` ${model.listNote}`;
  return `
  type Query {
    "One ${title}, or null when there is none that you may see. Role: ${who}."
    ${one}(
      "The ${title}'s id."
      id: ID!
    ): ${name}
    "The ${title}s you may see. Role: ${who}. At most ${maxPage} a page.${note}"
    ${many}${listArguments(model, { orderBy, maxPage, page: ROOT_PAGE })}: ${name}Connection!
  }`;
}

function subscriptionOf(model: ResourceModel): string {
  const { name, prefix, one, title } = model;
  return `
  "A change of ${withArticle(title)}."
  type ${prefix}Changed {
    "Pass it as \`after\` to continue from here after a break."
    cursor: String!
    "What became of it."
    change: ChangeKind!
    "The ${title}'s id."
    id: ID!
    "The ${title} as it is now; null when it is deleted, or no longer meets \`where\`."
    ${one}: ${name}
    "Names of the fields that changed, as inputs have them; empty when only its deletion began or was refused, or something that has no field."
    changedFields: [String!]!
  }

  type Subscription {
    "Each change of ${title}s that meet \`where\` or met it before, and that you may see when it happens. Role: ${readersOf(model)}. A change may arrive twice or late, but is always complete: compare the version. To follow a list, subscribe first, then read it. A subscriber that was slow or disconnected continues with \`after\`; code CURSOR_EXPIRED says that this is no longer kept: read the list again."
    ${one}Changed(
      "Which ${title}s; all that you may see when left out."
      where: ${name}Where
      "The cursor of the last change that you received; only what happens from now on when left out."
      after: String
    ): ${prefix}Changed!
  }`;
}
