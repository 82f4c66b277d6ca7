const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** What terminals show two columns wide: East Asian wide characters (UAX 11) and emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}/u;

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of letters.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** The text in exactly so many columns; what does not fit is replaced by an ellipsis. */
export function fit(text: string, width: number): string {
  const own = widthOf(text);
  if (own <= width) return text + ' '.repeat(width - own);
  let shown = '';
  for (const { segment } of letters.segment(text)) {
    if (widthOf(shown) + widthOf(segment) > width - 1) break;
    shown += segment;
  }
  return `${shown}…${' '.repeat(Math.max(0, width - 1 - widthOf(shown)))}`;
}
