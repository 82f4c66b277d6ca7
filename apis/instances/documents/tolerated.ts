import { z } from 'zod';
import { ruleOf } from './rule-of.ts';

/** Marks an issue that is no reason to refuse the document. */
const IS_WARNING = { isWarning: true };

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

export const isWarning = (issue: Issue): boolean =>
  issue.code === 'custom' && issue.params?.['isWarning'] === true;

/** Adds a warning to a refinement. */
export function warn(context: z.RefinementCtx, path: (string | number)[], message: string): void {
  context.addIssue({ code: 'custom', path, message, params: IS_WARNING });
}

/**
 * What should be as `schema` says, while the consumer accepts `taken`: `message` is a warning then, and says what the
 * consumer makes of it. Anything else breaks `schema`.
 */
export function tolerated(
  schema: z.ZodType,
  taken: z.ZodType | ((value: unknown) => boolean),
  message: string,
): z.ZodType {
  const isTaken =
    typeof taken === 'function' ? taken : (value: unknown): boolean => taken.safeParse(value).success;
  return z.unknown().superRefine((value, context) => {
    const { error } = schema.safeParse(value, { error: ruleOf });
    if (error === undefined) return;
    if (!error.issues.every(isWarning) && isTaken(value)) warn(context, [], message);
    else context.issues.push(...error.issues.map((issue) => ({ ...issue, input: value }) as RawIssue));
  });
}
