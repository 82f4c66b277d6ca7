import { z } from 'zod';
import { isStorable } from '#platform/text/characters.ts';

/** Bytes of a JSON value in UTF-8. */
const MOST_BYTES = 65_536;

/** Most levels of lists and objects. */
const DEEPEST = 16;

/** Any JSON value but null, short enough for lists of resources. */
export const jsonData: z.ZodType = checked(faultOf);

export type JsonObject = Readonly<Record<string, unknown>>;

/** Any JSON object of that length. */
export const jsonObject: z.ZodType<JsonObject> = checked<JsonObject>((value) => {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? faultOf(value) : 'must be a JSON object';
});

function checked<Value>(fault: (value: unknown) => string | undefined): z.ZodType<Value> {
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
