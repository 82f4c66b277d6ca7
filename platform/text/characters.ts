/** NUL and half surrogate pairs: PostgreSQL stores neither in text nor in jsonb (manual, 8.3 and 8.14). */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/**
 * Characters that have no form of their own: controls, direction marks and other format characters, half surrogates,
 * private use, line separators, and what Unicode calls default ignorable (zero width, variation selectors, fillers).
 * The blank braille pattern is none of these, but shows nothing either.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\u2800]/u;

/** Whether a reader could miss a character of the text, or see another order than the one stored. */
export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text);
}

/** C0 and C1 controls, apart from tab and the ends of lines. */
// oxlint-disable-next-line no-control-regex -- finding them is the purpose
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const ALL_CONTROLS = new RegExp(`${CONTROLS.source}+`, 'g');

/** Whether the text holds control characters other than tab and the ends of lines. */
export function hasControls(text: string): boolean {
  return CONTROLS.test(text);
}

/**
 * Text from a machine, a BMC or another system, fit to be stored and shown: control characters become a blank, half
 * surrogate pairs become U+FFFD; tabs and ends of lines stay.
 */
export function cleanText(text: string): string {
  return text.replaceAll(ALL_CONTROLS, ' ').toWellFormed();
}

/** The text, cut to so many characters with an ellipsis at the end; a surrogate pair is never cut in half. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
  return `${text.slice(0, end)}…`;
}

/** `cleanText` of every text within a JSON value, keys included. */
export function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanTexts);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [cleanText(key), cleanTexts(member)]),
  );
}
