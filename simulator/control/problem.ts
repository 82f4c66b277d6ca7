import type { z } from 'zod';

/** The form of refusals of the control API: what is wrong, and where in the request. */
export interface Problem {
  readonly error: { readonly message: string; readonly path: string | null };
}

export function problem(message: string, path: string | null): Problem {
  return { error: { message, path } };
}

/** The value of a JSON text; no text means an empty object. */
export function parse<T>(schema: z.ZodType<T>, text: string): { readonly value: T } | Problem {
  let json: unknown;
  try {
    json = text === '' ? {} : JSON.parse(text);
  } catch {
    return problem('the body is not JSON', null);
  }
  return check(schema, json);
}

export function check<T>(schema: z.ZodType<T>, value: unknown): { readonly value: T } | Problem {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  const path = issue?.code === 'unrecognized_keys' ? issue.keys : issue?.path;
  return problem(issue?.message ?? 'invalid', path?.join('.') || null);
}
