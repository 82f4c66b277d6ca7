import { z } from 'zod';
import { isStorable } from '#platform/text/characters.ts';

/** Bytes of a JSON value in UTF-8. */
const MOST_BYTES = 65_536;

/** Lists and objects within one another. */
const DEEPEST = 16;

/** Any JSON value but null, of a size that lists of resources can show. */
export const jsonData: z.ZodType = without(faultOf);

export type JsonObject = Readonly<Record<string, unknown>>;

/** The same, of objects alone. */
export const jsonObject: z.ZodType<JsonObject> = without<JsonObject>((value) => {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? faultOf(value) : 'must be a JSON object';
});

function without<Value>(fault: (value: unknown) => string | undefined): z.ZodType<Value> {
  return z.transform((value: unknown, context) => {
    const message = fault(value);
    if (message === undefined) return value as Value;
    context.issues.push({ code: 'custom', message, input: value });
    return z.NEVER;
  });
}

function faultOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return 'must be a JSON value other than null';
  if (isDeeper(value, DEEPEST)) return `must have at most ${DEEPEST} lists and objects within one another`;
  if (Buffer.byteLength(JSON.stringify(value)) > MOST_BYTES) return `must have at most ${MOST_BYTES} bytes`;
  if (!isStorableJson(value)) return 'must not hold NUL or half a surrogate pair';
  return undefined;
}

function isDeeper(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((member) => isDeeper(member, left - 1));
}

function isStorableJson(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => isStorable(key) && isStorableJson(member));
}
