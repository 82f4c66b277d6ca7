import { raw } from '@mikro-orm/core';
import type { z } from 'zod';
import { flag, list, members, refusal, scalar, type Path } from './filter-values.ts';

/** Conditions of one `where` that a request may hold. */
const MOST_CONDITIONS = 100;
const DEEPEST = 5;

type Condition = Record<string, unknown>;

/** What filters may refer to of a resource, in addition to values in its columns. */
export interface FilterModel {
  /** What the texts of the field represent, if they do: PostgreSQL would fail on one that represents nothing. */
  textRule(field: string): TextRule | undefined;
  /** A statement that finds the ids of what has one of the tags; undefined for what has no tags. */
  readonly taggedWith: ((tags: readonly string[]) => unknown) | undefined;
  /**
   * For what a resource may have several of: makes the statement that finds the ids of those with one of the values, or with
   * any where null is given.
   */
  havingOneOf?(name: string): ((values: readonly unknown[] | null) => unknown) | undefined;
  /** What the field refers to, where that can be filtered too. */
  relation(field: string): Relation | undefined;
}

/** What the texts of a filter must be, and the form in which they are compared. */
export interface TextRule {
  readonly text: z.ZodType<string>;
  /** The rest of the sentence "must be …" for what is refused. */
  readonly must: string;
  /** What `within` and `covers` take. */
  readonly range?: z.ZodType<string>;
}

/** Resources that others refer to. */
export interface Relation {
  /** The property that holds their ids. */
  readonly property: string;
  readonly model: FilterModel;
  /** A statement that finds the ids of those that meet the conditions. */
  idsOf(conditions: object): unknown;
}

const PLAIN: FilterModel = { textRule: () => undefined, relation: () => undefined, taggedWith: undefined };

/** What a part of a `where` is about, and how many conditions the whole may still hold. */
interface Scope {
  readonly model: FilterModel;
  readonly budget: { left: number };
}

/** What an operator says of a field, or the opposite of it. */
type Compile = (field: string, value: unknown, negated: boolean, path: Path) => Condition;

/**
 * A condition in SQL is unknown where the column is null, and so is its opposite. A filter has two answers only: what
 * has no value differs from every value. So each operator is written together with its opposite.
 */
const OPERATORS: Readonly<Record<string, Compile>> = {
  eq: (field, value, negated, path) => equals(field, scalar(value, path), negated),
  ne: (field, value, negated, path) => equals(field, scalar(value, path), !negated),
  in: (field, value, negated, path) => among(field, list(value, path, scalar), negated),
  notIn: (field, value, negated, path) => among(field, list(value, path, scalar), !negated),
  gt: (field, value, negated, path) => compares(field, '$gt', '$lte', scalar(value, path), negated),
  gte: (field, value, negated, path) => compares(field, '$gte', '$lt', scalar(value, path), negated),
  lt: (field, value, negated, path) => compares(field, '$lt', '$gte', scalar(value, path), negated),
  lte: (field, value, negated, path) => compares(field, '$lte', '$gt', scalar(value, path), negated),
  contains: (field, value, negated, path) => contains(field, String(scalar(value, path)), negated),
  within: (field, value, negated, path) => liesIn(field, '<<=', scalar(value, path), negated),
  covers: (field, value, negated, path) => liesIn(field, '>>=', scalar(value, path), negated),
  isNull: (field, value, negated, path) => ({
    [field]: flag(value, path) === negated ? { $ne: null } : null,
  }),
};

/**
 * Turns a `where` input into database conditions, all of which must hold. Fields have the entity's names.
 *
 * What a missing variable makes of a filter (null, or a filter without operators) is refused: it would match everything,
 * where the caller meant one thing.
 */
export function toConditions(where: object | null | undefined, model: FilterModel = PLAIN): object[] {
  if (where === undefined) return [];
  return [whole(where, false, ['where'], { model, budget: { left: MOST_CONDITIONS } })];
}

function whole(where: unknown, negated: boolean, path: Path, scope: Scope): Condition {
  if (path.length > 2 * DEEPEST) throw refusal(path, `is nested too deep; at most ${DEEPEST} levels`);
  const parts = members(where, path).map(([key, value]) => {
    const at = [...path, key];
    if (key === 'not') return whole(value, !negated, at, scope);
    if (key === 'and' || key === 'or') return joined(key, value, negated, at, scope);
    const { taggedWith } = scope.model;
    if (key === 'tags' && taggedWith !== undefined) return tagged(taggedWith, value, negated, at, scope);
    const having = scope.model.havingOneOf?.(key);
    if (having !== undefined) return hasOneOf(having, value, negated, at, scope);
    const relation = scope.model.relation(key);
    if (relation !== undefined) return related(relation, value, negated, at, scope);
    return onField(key, value, negated, at, scope);
  });
  return negated ? { $or: parts } : { $and: parts };
}

function related(
  { property, model, idsOf }: Relation,
  where: unknown,
  negated: boolean,
  path: Path,
  { budget }: Scope,
): Condition {
  const found = idsOf(whole(where, false, path, { model, budget }));
  return negated
    ? { $or: [{ [property]: { $nin: found } }, { [property]: null }] }
    : { [property]: { $in: found } };
}

/** Tags that one filter may name. */
const MOST_TAGS = 100;

function tagged(
  taggedWith: (tags: readonly string[]) => unknown,
  filter: unknown,
  negated: boolean,
  path: Path,
  { budget }: Scope,
): Condition {
  const has = (tags: readonly string[], isNot: boolean): Condition => ({
    id: { [isNot === negated ? '$in' : '$nin']: taggedWith(tags) },
  });
  const parts = members(filter, path).map(([operator, value]): Condition => {
    const at = [...path, operator];
    const tags = list(value, at, (tag, place) => String(scalar(tag, place)));
    if (tags.length > MOST_TAGS) throw refusal(at, `must hold at most ${MOST_TAGS} tags`);
    if (tags.length === 0) throw refusal(at, 'must name at least one tag');
    budget.left -= operator === 'all' ? tags.length : 1;
    if (budget.left < 0) throw refusal(['where'], `must hold at most ${MOST_CONDITIONS} conditions`);
    if (operator === 'any') return has(tags, false);
    if (operator === 'none') return has(tags, true);
    if (operator !== 'all') throw refusal(at, 'is no operator of filters');
    const each = tags.map((tag) => has([tag], false));
    return negated ? { $or: each } : { $and: each };
  });
  return negated ? { $or: parts } : { $and: parts };
}

/** As the operators on fields, of each value that a resource has. */
function hasOneOf(
  having: (values: readonly unknown[] | null) => unknown,
  filter: unknown,
  negated: boolean,
  path: Path,
  { budget }: Scope,
): Condition {
  const found = (values: readonly unknown[] | null, isNot: boolean): Condition => ({
    id: { [isNot === negated ? '$in' : '$nin']: having(values) },
  });
  const parts = members(filter, path).map(([operator, value]): Condition => {
    const at = [...path, operator];
    budget.left -= 1;
    if (budget.left < 0) throw refusal(['where'], `must hold at most ${MOST_CONDITIONS} conditions`);
    if (operator === 'eq' || operator === 'ne') return found([scalar(value, at)], operator === 'ne');
    if (operator === 'in' || operator === 'notIn')
      return found(list(value, at, scalar), operator === 'notIn');
    if (operator === 'isNull') return found(null, flag(value, at));
    throw refusal(at, 'is no operator of filters');
  });
  return negated ? { $or: parts } : { $and: parts };
}

function joined(key: 'and' | 'or', value: unknown, negated: boolean, path: Path, scope: Scope): Condition {
  const parts = list(value, path, (part, at) => whole(part, negated, at, scope));
  if (parts.length === 0) throw refusal(path, 'must name at least one condition');
  return (key === 'and') === negated ? { $or: parts } : { $and: parts };
}

function onField(
  field: string,
  filter: unknown,
  negated: boolean,
  path: Path,
  { model, budget }: Scope,
): Condition {
  const parts = members(filter, path).map(([operator, value]) => {
    budget.left -= 1;
    if (budget.left < 0) throw refusal(['where'], `must hold at most ${MOST_CONDITIONS} conditions`);
    const compile = OPERATORS[operator];
    if (compile === undefined) throw refusal([...path, operator], 'is no operator of filters');
    const at = [...path, operator];
    const rule = model.textRule(field);
    return compile(field, rule === undefined ? value : withRule(rule, value, at), negated, at);
  });
  return negated ? { $or: parts } : { $and: parts };
}

function equals(field: string, value: unknown, negated: boolean): Condition {
  return negated ? { $or: [{ [field]: { $ne: value } }, { [field]: null }] } : { [field]: { $eq: value } };
}

function among(field: string, values: readonly unknown[], negated: boolean): Condition {
  if (!negated) return { [field]: { $in: values } };
  // The library leaves an empty condition out, also from alternatives, of which it would be the one that holds.
  const others = values.length === 0 ? { $ne: null } : { $nin: values };
  return { $or: [{ [field]: others }, { [field]: null }] };
}

function compares(
  field: string,
  holds: string,
  opposite: string,
  value: unknown,
  negated: boolean,
): Condition {
  if (!negated) return { [field]: { [holds]: value } };
  return { $or: [{ [field]: { [opposite]: value } }, { [field]: null }] };
}

/** By an operator of PostgreSQL's types for network addresses. */
function liesIn(field: string, operator: '<<=' | '>>=', value: unknown, negated: boolean): Condition {
  const holds = raw((alias) => `${alias}."${field}" ${operator} ?::inet`, [value]);
  return negated ? { $or: [{ $not: { [holds]: [] } }, { [field]: null }] } : { [holds]: [] };
}

function contains(field: string, part: string, negated: boolean): Condition {
  const like = { [field]: { $ilike: `%${part.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%` } };
  return negated ? { $or: [{ $not: like }, { [field]: null }] } : like;
}

/** The texts as the rule makes them. What is no text is left to the operator. */
function withRule(rule: TextRule, value: unknown, path: Path): unknown {
  if (Array.isArray(value)) return value.map((one) => withRule(rule, one, path));
  if (typeof value !== 'string') return value;
  const range = ['within', 'covers'].includes(path.at(-1) ?? '') ? rule.range : undefined;
  const parsed = (range ?? rule.text).safeParse(value);
  if (parsed.success) return parsed.data;
  throw refusal(
    path,
    `must be ${range === undefined ? rule.must : 'an address, or a range in CIDR notation'}`,
  );
}
