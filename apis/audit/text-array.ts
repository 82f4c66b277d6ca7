/** Texts as a literal of PostgreSQL's type `text[]` (manual, 8.15.2), whose quotes and escapes are those of JSON. */
export function textArray(texts: readonly string[]): string {
  return `{${texts.map((text) => JSON.stringify(text)).join(',')}}`;
}
