import type { MappedObject } from './mapping.ts';
import { LONGEST_NAME, oneLine } from './names.ts';

/** What every object may have that has no field in the graph. */
interface Kept {
  readonly description?: string;
  readonly comments?: string;
  readonly custom_fields?: Readonly<Record<string, unknown>>;
  readonly tags?: readonly { readonly name: string }[];
}

/** NetBox's texts have any length; an annotation 64 KiB. */
const LONGEST = 10_000;

/** Tags that a resource may have. */
const MOST_TAGS = 32;

/** Whether a value is empty: what NetBox has when people have set nothing. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The values that say something. */
export function filled(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => !isEmpty(value))
      .map(([key, value]) => [
        key,
        typeof value === 'string' ? value.slice(0, LONGEST).toWellFormed() : value,
      ]),
  );
}

/**
 * Keeps tags, and values without a field in the graph: custom fields, comments, and given ones, under NetBox's names.
 * `always` for what people look for by its place in NetBox.
 */
export function annotate(
  object: MappedObject,
  { description, comments, custom_fields: custom = {}, tags = [] }: Kept,
  more: Readonly<Record<string, unknown>> = {},
  always = false,
): void {
  const values = filled({
    ...more,
    description,
    comments,
    custom_fields: filled(custom),
  });
  const names = tags.map(({ name }) => oneLine(name).slice(0, LONGEST_NAME)).filter((name) => name !== '');
  if (names.length > 0) object.tags = [...new Set(names)].slice(0, MOST_TAGS);
  if (always || !isEmpty(values)) object.annotation = { object: `${object.type}/${object.id}`, ...values };
}
