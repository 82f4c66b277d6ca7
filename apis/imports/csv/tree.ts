import type { Value } from '#platform/yaml/located.ts';
import type { Cell } from './parse-csv.ts';

/** Where a value is, as faults show it. */
export interface At {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** An object of the file that is built from cells. */
export interface Branch {
  readonly at: At;
  readonly members: Map<string, Branch | Value>;
}

export function branch(at: At): Branch {
  return { at, members: new Map() };
}

export function scalar(at: At, value: unknown): Value {
  return { ...at, content: { type: 'scalar', value, text: String(value) } };
}

export function list(at: At, elements: readonly Value[]): Value {
  return { ...at, content: { type: 'list', elements } };
}

export function placeOf({ line, column }: Cell, path: string): At {
  return { path, line, column };
}

/** Puts a value where the keys lead. */
export function put(root: Branch, keys: readonly string[], value: Value): void {
  const [key = '', ...rest] = keys;
  if (rest.length === 0) return void root.members.set(key, value);
  const inner = root.members.get(key);
  const next = inner !== undefined && 'members' in inner ? inner : branch(value);
  root.members.set(key, next);
  put(next, rest, value);
}

export function grown({ at, members }: Branch): Value {
  const inner = [...members].map(([key, one]): [string, Value] => [key, 'members' in one ? grown(one) : one]);
  return { ...at, content: { type: 'object', members: new Map(inner) } };
}
