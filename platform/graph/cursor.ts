import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { ipRangeText } from '#platform/networks/ip-text.ts';
import { isStorable } from '#platform/text/characters.ts';
import { momentText } from '#platform/text/inputs.ts';

/** A place in a list: the value it is sorted by there, and the id. */
export interface Cursor {
  readonly value: Key;
  readonly id: string;
}

type Key = string | number | boolean | null;

/** How the library describes a property of an entity. */
type Properties = Readonly<
  Record<
    string,
    {
      readonly runtimeType: string;
      readonly nullable?: boolean | undefined;
      readonly columnTypes?: readonly string[];
    }
  >
>;

/** In which order rows are read; what has no value comes last, or first where the list is read from its end. */
export interface ReadingOrder {
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
  /** Whether rows may be without a value; false when absent. */
  readonly nulls?: 'FIRST' | 'LAST' | undefined;
}

/** The order of a list, as it is read from its start or from its end. */
export function readingOrder(
  { property, direction }: Pick<ReadingOrder, 'property' | 'direction'>,
  properties: Properties,
  fromEnd = false,
): ReadingOrder {
  const opposite = direction === 'ASC' ? 'DESC' : 'ASC';
  const isNullable = properties[property]?.nullable === true;
  return {
    property,
    direction: fromEnd ? opposite : direction,
    ...(isNullable && { nulls: fromEnd ? 'FIRST' : 'LAST' }),
  };
}

/** The order of a statement, ties broken by id. */
export function orderBy({ property, direction, nulls }: ReadingOrder): Record<string, string>[] {
  const first = { [property]: nulls === undefined ? direction : `${direction} NULLS ${nulls}` };
  return property === 'id' ? [first] : [first, { id: direction }];
}

/** The cursor of a node in a list that is sorted by this property. */
export function toCursor(property: string, value: unknown, id: string): string {
  const key = value instanceof Date ? value.toISOString() : value;
  return Buffer.from(JSON.stringify([property, key, id])).toString('base64url');
}

/** The condition on what comes after a cursor in this order. */
export function beyondCursor({ value, id }: Cursor, { property, direction, nulls }: ReadingOrder): unknown {
  const beyond = direction === 'ASC' ? '$gt' : '$lt';
  if (property === 'id') return { id: { [beyond]: id } };
  const tied = { [property]: value, id: { [beyond]: id } };
  if (value === null) return nulls === 'FIRST' ? { $or: [{ [property]: { $ne: null } }, tied] } : tied;
  const without = nulls === 'LAST' ? [{ [property]: null }] : [];
  return { $or: [{ [property]: { [beyond]: value } }, tied, ...without] };
}

/** Reads a cursor of this very order. It comes from outside: only a value that the property can have gets further. */
export function parseCursor(
  argument: 'after' | 'before',
  cursor: string,
  property: string,
  properties: Properties,
): Cursor {
  const parsed = cursorSchema.safeParse(decode(cursor));
  if (parsed.success) {
    const [of, value, id] = parsed.data;
    if (of === property && isValueOf(properties[property], value) && isStorable(id)) {
      return { value, id };
    }
  }
  const source = argument === 'after' ? 'endCursor' : 'startCursor';
  const message = `${argument} is not a cursor of this list in this order; take it from pageInfo.${source}.`;
  throw new UserError('INVALID_INPUT', message, { path: [argument] });
}

/** PostgreSQL takes neither NUL nor half a surrogate pair, and has no such moments as JavaScript's outermost. */
function isValueOf(property: Properties[string] | undefined, value: Key): boolean {
  const type = property?.runtimeType;
  if (value === null) return property?.nullable === true;
  if (type === 'number' || type === 'boolean') return typeof value === type;
  if (typeof value !== 'string' || !isStorable(value)) return false;
  const [column = ''] = property?.columnTypes ?? [];
  if (['inet', 'cidr'].includes(column)) return ipRangeText.safeParse(value).success;
  return type !== 'Date' || momentText.safeParse(value).success;
}

const cursorSchema = z.tuple([
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
  z.string(),
]);

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
