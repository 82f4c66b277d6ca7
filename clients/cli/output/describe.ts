import type { Io } from '../io.ts';
import type { Json, Row } from './format.ts';
import { formatPairs } from './table.ts';

/** Everything about one thing, as lines of names and values; what is not there is left out. */
export function describeRow(io: Io, row: Row): string {
  return formatPairs(io, pairsOf(row, ''));
}

function pairsOf(value: Json | undefined, path: string): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    if (value.every((entry) => typeof entry !== 'object'))
      return value.length === 0 ? [] : [[path, value.join(', ')]];
    return value.flatMap((entry, index) => pairsOf(entry, `${path}[${index}]`));
  }
  if (typeof value !== 'object') return [[path, String(value)]];
  const called = nameOf(value as Row);
  if (called !== undefined && path !== '') return [[path, called]];
  return Object.entries(value).flatMap(([name, inner]) =>
    pairsOf(inner, path === '' ? name : `${path}.${name}`),
  );
}

/** What something referred to is called: its name and id in one. */
function nameOf(value: Row): string | undefined {
  const { id, ...rest } = value;
  const [name, ...others] = Object.values(rest);
  if (typeof id !== 'string' || others.length > 0) return undefined;
  return typeof name === 'string' ? `${name} (${id})` : id;
}
