import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { isStorable } from '#platform/text/characters.ts';
import { momentText } from '#platform/text/inputs.ts';

/** A place in a list: the value it is sorted by there, and the id. */
export interface Cursor {
  readonly value: string | number;
  readonly id: string;
}

/** The cursor of a node in a list that is sorted by this property. */
export function toCursor(property: string, value: unknown, id: string): string {
  const key = value instanceof Date ? value.toISOString() : value;
  return Buffer.from(JSON.stringify([property, key, id])).toString('base64url');
}

/** The condition on what comes after a cursor in this direction. */
export function beyondCursor({ value, id }: Cursor, property: string, direction: 'ASC' | 'DESC'): unknown {
  const beyond = direction === 'ASC' ? '$gt' : '$lt';
  if (property === 'id') return { id: { [beyond]: id } };
  return { $or: [{ [property]: { [beyond]: value } }, { [property]: value, id: { [beyond]: id } }] };
}

/** Reads a cursor of this very order. It comes from outside: only a value that the property can have gets further. */
export function parseCursor(
  argument: 'after' | 'before',
  cursor: string,
  property: string,
  properties: Readonly<Record<string, { readonly runtimeType: string }>>,
): Cursor {
  const parsed = cursorSchema.safeParse(decode(cursor));
  if (parsed.success) {
    const [of, value, id] = parsed.data;
    if (of === property && isValueOf(properties[property]?.runtimeType, value) && isStorable(id)) {
      return { value, id };
    }
  }
  const source = argument === 'after' ? 'endCursor' : 'startCursor';
  const message = `${argument} is not a cursor of this list in this order; take it from pageInfo.${source}.`;
  throw new UserError('INVALID_INPUT', message, { path: [argument] });
}

/** PostgreSQL takes neither NUL nor half a surrogate pair, and has no such moments as JavaScript's outermost. */
function isValueOf(type: string | undefined, value: string | number): boolean {
  if (type === 'number') return typeof value === 'number';
  if (typeof value !== 'string' || !isStorable(value)) return false;
  return type !== 'Date' || momentText.safeParse(value).success;
}

const cursorSchema = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]);

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
