import { z } from 'zod';

/** A setting that is JSON, checked by a schema; the error of text that is not JSON shows the example. */
export function jsonSetting<Schema extends z.ZodType>(schema: Schema, example: string) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        // The text may hold a secret, and is not repeated.
        context.addIssue({ code: 'custom', message: `must be JSON: ${example}` });
        return z.NEVER;
      }
    })
    .pipe(schema);
}
