/**
 * SQLSTATE of what PostgreSQL refuses because of the values themselves (manual, appendix A): class 22, data exceptions,
 * such as a number out of range (22003), a text too long (22001), bytes that are no text (22021) or a NUL in JSON
 * (22P05); and 54000, among them a row that is too large for an index.
 */
const DATA_REFUSED = /^(22...|54000)$/;

/** A message that the server cannot read, as one with a NUL in a text. A pooler says it of connections that it ends. */
const MALFORMED = '08P01';

/** What PostgreSQL says of values that it refuses, and will refuse whenever they are sent again; undefined otherwise. */
export function dataRefusal(error: unknown): string | undefined {
  for (let current = error, depth = 0; current instanceof Error && depth < 8; depth += 1) {
    const { code, severity } = current as { code?: unknown; severity?: unknown };
    if (typeof code === 'string' && (DATA_REFUSED.test(code) || (code === MALFORMED && severity !== 'FATAL')))
      return `${current.message} (SQLSTATE ${code})`;
    current = current.cause;
  }
  return undefined;
}
