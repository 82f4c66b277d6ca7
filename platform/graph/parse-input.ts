import type { z } from 'zod';
import { UserError, UserErrors } from '#platform/errors/user-error.ts';
import { clip, isStorable } from '#platform/text/characters.ts';

/** Most faults that are reported; a list of a thousand wrong members has as many. */
const MOST_FAULTS = 50;
const LONGEST_STEP = 100;

export interface InputRules<Schema extends z.ZodType> {
  readonly input: Schema;
  /**
   * Fields that choose among things: what is left out of them rules nothing out. A null in one of these is refused, as
   * the caller may have meant one thing and would get any.
   */
  readonly choosing?: readonly string[];
  /** Fields that a null clears, or within which nulls mean something; elsewhere a null means that a field is left out. */
  readonly keepNulls?: readonly string[];
}

/** The input of a mutation in the form of its schema, or one refusal for each fault, by field. */
export function parseInput<Schema extends z.ZodType>(
  { input, choosing = [], keepNulls = [] }: InputRules<Schema>,
  rawInput: unknown,
): z.output<Schema> {
  refuse(choosing.flatMap((field) => nulls(member(rawInput, field), [field])));
  const kept = entriesOf(rawInput).filter(([field]) => keepNulls.includes(field));
  const parsed = input.safeParse({ ...(withoutNulls(rawInput) as object), ...Object.fromEntries(kept) });
  if (!parsed.success) {
    throw new UserErrors(
      parsed.error.issues.slice(0, MOST_FAULTS).map(({ path, message }) => fault(path.map(String), message)),
    );
  }
  refuse(unstorable(parsed.data, []));
  return parsed.data;
}

/** Places of the nulls that mean something: an input without them is another one. */
export function meaningfulNulls(
  { keepNulls = [] }: { readonly keepNulls?: readonly string[] },
  rawInput: unknown,
): string[] {
  return keepNulls.flatMap((field) => nullsAt(member(rawInput, field), field));
}

function nullsAt(value: unknown, path: string): string[] {
  if (value === null) return [path];
  return entriesOf(value).flatMap(([key, inner]) => nullsAt(inner, `${path}.${key}`));
}

function refuse(faults: readonly UserError[]): void {
  if (faults.length > 0) throw new UserErrors(faults.slice(0, MOST_FAULTS));
}

function fault(path: readonly string[], rule: string): UserError {
  const shown = path.map((step) => clip(step, LONGEST_STEP));
  return new UserError('INVALID_INPUT', `${shown.join('.') || 'input'}: ${rule}`, { path: shown });
}

function nulls(value: unknown, path: readonly string[]): UserError[] {
  if (value === null) return [fault(path, 'must not be null; leave it out where any will do')];
  return entriesOf(value).flatMap(([key, inner]) => nulls(inner, [...path, key]));
}

/** The rules of fields refuse these already; this one is the fallback, for a field without such a rule. */
function unstorable(value: unknown, path: readonly string[]): UserError[] {
  if (typeof value !== 'string')
    return entriesOf(value).flatMap(([key, inner]) => [
      ...unstorable(key, [...path, key]),
      ...unstorable(inner, [...path, key]),
    ]);
  return isStorable(value) ? [] : [fault(path, 'must not hold NUL or half a surrogate pair')];
}

function member(value: unknown, key: string): unknown {
  return entriesOf(value).find(([name]) => name === key)?.[1];
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

/** GraphQL cannot distinguish "absent" from null in inputs; our schemas speak of absent only. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value ?? undefined;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner)]));
}
