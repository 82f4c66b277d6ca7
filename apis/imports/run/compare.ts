import { isDeepStrictEqual } from 'node:util';
import type { FileKind, Values, Wanted } from '../kinds/kind.ts';
import { Reference } from '../kinds/kind.ts';
import { addFault, type Run } from './run.ts';

/** What is attached to resources of any kind is no value of theirs; see `writeAttached`. */
const ATTACHED: ReadonlySet<string> = new Set(['tags', 'annotations', 'statuses']);

/** The values with ids in place of references; undefined where one leads nowhere, which is a fault. */
export function resolved(
  run: Run,
  failed: ReadonlySet<string>,
  kind: FileKind,
  { path, values }: Pick<Wanted, 'path' | 'values'>,
): Values | undefined {
  let isComplete = true;
  const idOf = (value: unknown, place: readonly PropertyKey[]): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => idOf(one, [...place, index]));
    if (!(value instanceof Reference)) return value;
    const id = run.ids.get(value.kind, value.key);
    if (id !== undefined) return id;
    isComplete = false;
    // What is wrong with the other one is reported already.
    if (!failed.has(`${value.kind} ${value.key}`)) {
      const message = `there is no ${value.kind} "${value.shown}" that you may see; name it in the file, or create it first`;
      addFault(run, place, message, { code: 'NOT_FOUND' });
    }
    return undefined;
  };
  const found = Object.entries(values)
    .filter(([property]) => !ATTACHED.has(property))
    .map(
      ([property, value]) => [property, idOf(value, [...path, kind.words[property] ?? property])] as const,
    );
  return isComplete ? Object.fromEntries(found) : undefined;
}

/** What differs from what exists. */
export function differences(wanted: Values, found: Values): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([property, value]) =>
        value !== undefined && !isDeepStrictEqual(normal(value), normal(found[property])),
    ),
  );
}

/** Texts that the graph takes for the same, and what is nothing, in one form. */
function normal(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') {
    const text = value.trim().normalize('NFC');
    return text === '' ? null : text;
  }
  if (Array.isArray(value)) return value.length === 0 ? null : inOneOrder(value.map(normal));
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, normal(one)]));
  return value;
}

/** Lists of texts are sets. */
function inOneOrder(list: readonly unknown[]): readonly unknown[] {
  return list.every((one) => typeof one === 'string') ? list.toSorted() : list;
}
