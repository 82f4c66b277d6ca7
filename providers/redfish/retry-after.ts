/** No BMC is believed to need longer than this; larger values are regarded as nonsense and cut. */
const longestMs = 30 * 60_000;

/** Milliseconds from a `Retry-After` header, given in seconds or as a date (RFC 9110 §10.2.3); null when absent. */
export function retryAfterMs(header: string | undefined, now = Date.now()): number | null {
  if (header === undefined) return null;
  const seconds = Number(header.trim());
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  if (Number.isNaN(ms)) return null;
  return Math.min(Math.max(ms, 0), longestMs);
}
