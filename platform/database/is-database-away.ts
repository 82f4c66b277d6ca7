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
 * SQLSTATE of a server that starts, stops or takes no more connections, and the class of lost connections
 * (PostgreSQL manual, appendix A). Not 08P01 of that class: so the server refuses a message that it cannot take, for
 * example a text with a NUL, and would do so for ever.
 */
const SERVER_AWAY = /^(57P0[123]|53300|08(?!P01)...)$/;

/** What the driver itself says; these have no code (pg/lib/client.js, pg-pool/index.js). */
const DRIVER_SAYS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error means that PostgreSQL cannot be reached now, rather than that it refused what was asked. */
export function isDatabaseAway(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Error && depth < 8; depth += 1) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
    if (CONNECTION_LOST.has(code) || SERVER_AWAY.test(code) || DRIVER_SAYS.test(current.message)) return true;
    current = current.cause;
  }
  return false;
}
