import { z } from 'zod';
import { isIdOf } from '#platform/ids/id.ts';
import type { IdKind, IdOf } from '#platform/ids/kinds.ts';
import { cleanText, clip, hasControls, hasInvisible, isStorable } from './characters.ts';

/** Texts of inputs. Every text of every input is one of these, or has a length of its own beside its rule. */

/** Longest text about something: a reason, a description. */
export const LONGEST_FREE_TEXT = 1_000;

/** An id, of whatever kind: `requireIdOfKind` says what is wrong with one that does not fit. */
export const idText = z.string().max(64, 'must be at most 64 characters; it is no id').refine(isStorable, {
  message: 'must not hold NUL or half a surrogate pair',
});

/** An id of one kind, for inputs of the platform's own processes. */
export function idOf<Kind extends IdKind>(kind: Kind): z.ZodType<IdOf<Kind>, string> {
  return idText.refine((text): text is IdOf<Kind> => isIdOf(text, kind), `must be the id of one ${kind}`);
}

/** Text in one line: a word, a model. Blanks around it are dropped. */
export function lineText(longest: number): z.ZodType<string, string> {
  return z
    .string()
    .max(longest, `must be at most ${longest} characters`)
    .trim()
    .min(1, { message: 'must not be empty', abort: true })
    .refine((text) => !hasInvisible(text), 'must not hold control or invisible characters');
}

/** Text for people, of one line or more. */
export function freeText(longest = LONGEST_FREE_TEXT): z.ZodType<string, string> {
  return z
    .string()
    .max(longest, `must be at most ${longest} characters`)
    .refine(
      (text) => !hasControls(text) && text.isWellFormed(),
      'must not hold control characters, other than tab and line ends, or half a surrogate pair',
    );
}

/** A name or password of an account, kept as it is. */
export const accountText = z
  .string()
  .min(1, 'must not be empty')
  .max(256, 'must be at most 256 characters')
  .refine(isStorable, 'must not hold NUL or half a surrogate pair');

/** A moment in ISO 8601; its fraction of a second may have any length, so the whole has one. */
export const momentText = z.iso.datetime().max(40, 'must be at most 40 characters');

/**
 * Text in one line that a machine, a BMC or one of our processes reports. It is cleaned and cut instead of refused: a
 * refusal would keep the report, and the operation that makes it, from coming through.
 */
export function reportedLine(longest: number): z.ZodType<string, string> {
  return reported((text) => clip(cleanText(text).replaceAll(/[\t\n\r]+/g, ' '), longest), longest);
}

/** The same with lines and tabs. */
export function reportedText(longest: number): z.ZodType<string, string> {
  return reported((text) => clip(cleanText(text), longest), longest);
}

/** The length is in the schema's metadata, so that a test can see it. */
function reported(fit: (text: string) => string, cutAt: number): z.ZodType<string, string> {
  return z.string().meta({ cutAt }).transform(fit);
}

/** Why an operation ended, as its worker reports it. */
export const reportedFailure = z.object({
  code: reportedLine(100),
  message: reportedText(4_000),
  step: reportedLine(200).nullable().default(null),
});
