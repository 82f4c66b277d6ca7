import { UserError } from '#platform/errors/user-error.ts';
import { isStorable } from '#platform/text/characters.ts';

/** Where in the `where` a value is. */
export type Path = readonly string[];

/** Values of one filter that a request may hold. */
const MOST_VALUES = 1_000;
const LONGEST_VALUE = 1_000;

/** The members of an object that has some. */
export function members(value: unknown, path: Path): [string, unknown][] {
  const entries = Object.entries(present(value, path));
  if (entries.length > 0) return entries;
  throw refusal(path, 'is empty, as a missing variable makes it; to ask for everything, leave it out');
}

/** The values of a list, each as `read` makes it. */
export function list<Part>(value: unknown, path: Path, read: (part: unknown, path: Path) => Part): Part[] {
  const parts = [present(value, path)].flat();
  if (parts.length > MOST_VALUES) throw refusal(path, `must hold at most ${MOST_VALUES} values`);
  return parts.map((part, index) => read(part, [...path, String(index)]));
}

/** A value that can be stored. */
export function scalar(value: unknown, path: Path): unknown {
  const given = present(value, path);
  if (typeof given !== 'string') return given;
  if (given.length > LONGEST_VALUE) throw refusal(path, `must be at most ${LONGEST_VALUE} characters`);
  if (!isStorable(given)) throw refusal(path, 'must not hold NUL or half a surrogate pair');
  return given;
}

/** A truth value. */
export function flag(value: unknown, path: Path): boolean {
  return present(value, path) === true;
}

function present(value: unknown, path: Path): {} {
  if (value !== null && value !== undefined) return value;
  const instead =
    path.length === 1 ? 'to ask for everything, leave it out' : 'for what has no value, say isNull: true';
  throw refusal(path, `must not be null; ${instead}`);
}

/** The refusal of what is at the path. */
export function refusal(path: Path, rule: string): UserError {
  return new UserError('INVALID_INPUT', `${path.join('.')}: ${rule}.`, { path });
}
