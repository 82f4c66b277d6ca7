import { readFileSync } from 'node:fs';
import { describeError } from '#platform/errors/describe-error.ts';
import { ConfigError } from './parse-config.ts';

/** Reads the file that a setting names, which holds a PEM certificate or key. */
export function readPem(setting: string, file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigError(`${setting} names a file that cannot be read: ${describeError(error)}`);
  }
  if (!text.includes('-----BEGIN '))
    throw new ConfigError(`${setting} names a file that holds no PEM: ${file}`);
  return text;
}
