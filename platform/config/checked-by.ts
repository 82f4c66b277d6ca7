import type { z } from 'zod';

/** A check of a setting by a function that throws what is wrong with it. */
export function checkedBy(parse: (text: string) => unknown): z.core.CheckFn<string> {
  return ({ value, issues }) => {
    try {
      parse(value);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // The value may hold a password, and is not repeated.
      issues.push({ code: 'custom', message, input: undefined });
    }
  };
}
