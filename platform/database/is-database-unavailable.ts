/** What the operating system says of a connection that cannot be made, or was cut. */
const CONNECTION_LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
]);

/**
 * SQLSTATE of a server that starts, stops or accepts no more connections, and the class of lost connections
 * (PostgreSQL manual, appendix A). 08P01 of that class is more often a message that the server cannot take, for example
 * a text with a NUL, and never could; poolers say it of connections that they end, with severity FATAL (PgBouncer).
 */
const SERVER_UNAVAILABLE = /^(57P0[123]|53300|08(?!P01)...)$/;

/** What the driver itself says; these have no code (pg/lib/client.js, pg-pool/index.js). */
const DRIVER_SAYS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error means that PostgreSQL cannot be reached now, rather than that it refused what was asked. */
export function isDatabaseUnavailable(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Error && depth < 8; depth += 1) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
    const isEnded = code === '08P01' && 'severity' in current && current.severity === 'FATAL';
    if (CONNECTION_LOST.has(code) || SERVER_UNAVAILABLE.test(code) || isEnded) return true;
    if (DRIVER_SAYS.test(current.message)) return true;
    current = current.cause;
  }
  return false;
}
