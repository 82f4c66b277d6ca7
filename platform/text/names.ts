import { z } from 'zod';
import { hasControls, hasInvisible } from './characters.ts';

/** Longest name of a resource, in characters of its composed form. */
const LONGEST = 63;
/** Before composition, so that nothing of any length is normalised. */
const LONGEST_GIVEN = 4 * LONGEST;

/**
 * What people call a resource. Blanks around it are dropped, and it is kept in Unicode's composed form (NFC), so that
 * what reads the same is the same. `name_key` compares names of one scope, without case.
 */
export const resourceName = z
  .string()
  .max(LONGEST_GIVEN, `must be at most ${LONGEST} characters`)
  .normalize('NFC')
  .trim()
  .min(1, { message: 'must not be empty', abort: true })
  .max(LONGEST, `must be at most ${LONGEST} characters`)
  .refine((name) => !hasInvisible(name), 'must not hold control or invisible characters');

/** A name that is also used where only letters, digits, blanks, dots, dashes and underscores fit. */
export const plainName = resourceName.regex(
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*$/u,
  'must be 1 to 63 letters, digits, spaces, dots, dashes or underscores',
);

/** A text about a resource; the empty one means none. */
export const resourceDescription = z
  .string()
  .max(1_000, 'must be at most 1000 characters')
  .trim()
  .refine(
    (text) => !hasControls(text) && text.isWellFormed(),
    'must not hold control characters, other than tab and line ends, or half a surrogate pair',
  )
  .transform((text) => (text === '' ? null : text));
