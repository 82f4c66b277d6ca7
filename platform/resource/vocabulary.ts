import { toWords } from './model.ts';

/**
 * What all domains share in their schemas. A subgraph gets those definitions that it uses and does not make itself;
 * inputs of one name in two subgraphs must be equal, or composition leaves out what is only in one.
 */
export const VOCABULARY = /* GraphQL */ `
  "A moment, ISO 8601 in UTC."
  scalar DateTime

  "Any JSON value: an object, a list, a text, a number or a truth value."
  scalar JSON

  "Where a page of a list stands in it."
  type PageInfo @shareable {
    "Whether more follow; pass endCursor as \`after\` to get them."
    hasNextPage: Boolean!
    "Whether there are some before this page; pass startCursor as \`before\` to get them."
    hasPreviousPage: Boolean!
    "Cursor of the first node of the page; null when it is empty."
    startCursor: String
    "Pass it as \`after\` to get the next page."
    endCursor: String
  }

  "In which order a list is sorted."
  enum OrderDirection {
    "Smallest, earliest or alphabetically first value first."
    ASC
    "Greatest, latest or alphabetically last value first."
    DESC
  }

  "A refusal that a caller can act on. Nothing was changed when there is one."
  type UserError @shareable {
    "What kind of refusal it is, for programs."
    code: ErrorCode!
    "What is wrong, and what to do about it."
    message: String!
    "The input field at fault, from the input object down."
    path: [String!]!
    "Whether the same call may succeed later."
    retryable: Boolean!
    "The operation or resource that holds what was asked for."
    holder: ID
  }

  "How a mutation of many items deals with those that it refuses."
  enum BulkMode {
    "Nothing is done unless all can be done."
    ATOMIC
    "What can be done is done."
    PER_ITEM
  }

  "What became of a resource."
  enum ChangeKind {
    "It was created."
    CREATED
    "It was changed, or its deletion began or was refused."
    UPDATED
    "It is gone."
    DELETED
  }

  "What kind of refusal an error is."
  enum ErrorCode {
    "A field of the input breaks a rule; the message names both."
    INVALID_INPUT
    "Unknown, or of a tenant you may not see."
    NOT_FOUND
    "You may see it, but your role does not allow this."
    FORBIDDEN
    "The resource is in another state, or held by another operation."
    CONFLICT
    "The resource has changed since you read it."
    STALE_VERSION
    "The idempotencyKey was used before, with another input."
    IDEMPOTENCY_KEY_REUSED
    "The operation has gone too far to be cancelled."
    POINT_OF_NO_RETURN
    "No free server, address or other resource is left."
    EXHAUSTED
    "A quota of the tenant, or of one above it, does not allow more resources of the kind."
    QUOTA_EXCEEDED
    "What came after the cursor of a subscription is no longer kept; read the list again."
    CURSOR_EXPIRED
    "A part of the platform cannot be reached; try again."
    UNAVAILABLE
  }
`;

/** An operator of filters on addresses and ranges of them. */
const WITHIN = `
    "Lies in this range, which is in CIDR notation; equal ones do."
    within: String`;

/** A filter on one field, by the type of its values. */
export const FILTER_OPERATORS: Readonly<Record<string, string>> = {
  StringFilter: filter(
    'String',
    `
    "Part of the text, in any case."
    contains: String`,
  ),
  IdFilter: filter('ID'),
  IntFilter: filter('Int', bounds('Int')),
  FloatFilter: filter('Float', bounds('Float')),
  DateTimeFilter: filter('DateTime', bounds('DateTime')),
  IpAddressFilter: filter('String', `${bounds('String')}${WITHIN}`, 'IpAddressFilter'),
  IpPrefixFilter: filter(
    'String',
    `${WITHIN}
    "Is a range that covers this address, or this whole range in CIDR notation; equal ones do."
    covers: String`,
    'IpPrefixFilter',
  ),
  TagsFilter: `
  "A filter on tags, which are given by their names, compared without case, or their ids; all that is given must hold. A null is refused."
  input TagsFilter {
    "Has one of these tags."
    any: [String!]
    "Has each of these tags."
    all: [String!]
    "Has none of these tags."
    none: [String!]
  }`,
  BooleanFilter: `
  "A filter on a truth value."
  input BooleanFilter {
    "Has this value."
    eq: Boolean
    "Has another value, or none."
    ne: Boolean
    "True: has no value. False: has one."
    isNull: Boolean
  }`,
};

/** A filter on one enum. */
export function enumFilter(name: string): string {
  return filter(name, '', `${name}Filter`);
}

function filter(type: string, more = '', name = type === 'ID' ? 'IdFilter' : `${type}Filter`): string {
  return `
  "A filter on a field; all that is given must hold. A null is refused: use isNull."
  input ${name} {
    "Is this value."
    eq: ${type}
    "Is another value, or none."
    ne: ${type}
    "Is one of these values."
    in: [${type}!]
    "Is none of these values; no value counts as none of them."
    notIn: [${type}!]
    "True: has no value. False: has one."
    isNull: Boolean${more}
  }`;
}

function bounds(type: string): string {
  return `
    "Is greater."
    gt: ${type}
    "Is greater or equal."
    gte: ${type}
    "Is less."
    lt: ${type}
    "Is less or equal."
    lte: ${type}`;
}

/** A page of a list of nodes of the type, and one node of it, as schema text. */
export function connectionText(
  type: string,
  title = toWords(`${type.charAt(0).toLowerCase()}${type.slice(1)}`),
): Readonly<Record<'Connection' | 'Edge', string>> {
  return {
    Connection: `
  "A page of a list of ${title}s."
  type ${type}Connection {
    "The nodes with their cursors."
    edges: [${type}Edge!]!
    "The nodes of the page."
    nodes: [${type}!]!
    "Where the page stands in the list."
    pageInfo: PageInfo!
    "How many there are on all pages. Counted only when asked for."
    totalCount: Int!
  }`,
    Edge: `
  "One ${title} in a list."
  type ${type}Edge {
    "Pass it as \`after\` or \`before\` to continue from here."
    cursor: String!
    "The ${title}."
    node: ${type}!
  }`,
  };
}

/** How a list of nodes of the type is sorted, as schema text. */
export function orderText(
  type: string,
  title = toWords(`${type.charAt(0).toLowerCase()}${type.slice(1)}`),
): string {
  return `
  "How a list of ${title}s is sorted; ties are broken by id, and what has no value comes last."
  input ${type}Order {
    "The field to sort by."
    field: ${type}OrderField!
    "Ascending when left out."
    direction: OrderDirection! = ASC
  }`;
}
