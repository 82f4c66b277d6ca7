/** NUL and half surrogate pairs: PostgreSQL stores neither in text nor in jsonb (manual, 8.3 and 8.14). */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
