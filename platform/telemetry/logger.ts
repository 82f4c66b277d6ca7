import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/** Fields that may carry a secret wherever they stand; their values never reach a log. */
const SECRET_FIELDS = [
  'password',
  'token',
  'secret',
  'authorization',
  'credential',
  'userData',
  'networkConfig',
  'sealed',
];

/** JSON lines on standard output, one logger per process; each module takes a child logger with its name. */
export function createLogger(processName: string, level: string): Logger {
  return pino({
    level,
    base: { process: processName },
    redact: {
      paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: '[secret]',
    },
  });
}
