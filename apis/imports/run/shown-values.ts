import type { Values } from '../kinds/kind.ts';
import type { Ids } from './ids.ts';
import type { ChangedValue } from './run.ts';

/** Fields before and after, for people: names in place of ids. */
export function changedValues(
  ids: Ids,
  fields: readonly string[],
  before: Values,
  after: Values,
): readonly ChangedValue[] {
  return fields.map((field) => ({
    field,
    before: shown(ids, before[field]),
    after: shown(ids, after[field]),
  }));
}

function shown(ids: Ids, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return ids.nameOf(value);
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (value.length === 0) return null;
  const texts = value.filter((one) => typeof one === 'string');
  return texts.length === value.length
    ? texts.map((text) => ids.nameOf(text)).join(', ')
    : JSON.stringify(value);
}
