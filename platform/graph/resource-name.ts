import { z } from 'zod';

/** What people call a resource: 1 to 63 characters, no control characters; blanks around it are dropped. */
export const resourceName = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(63, 'must be at most 63 characters')
  .refine((name) => !/\p{Cc}/u.test(name), 'must not hold control characters');

/** A text about a resource; the empty one means none. */
export const resourceDescription = z
  .string()
  .trim()
  .max(1_000, 'must be at most 1000 characters')
  .transform((text) => (text === '' ? null : text));
