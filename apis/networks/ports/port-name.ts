import { z } from 'zod';
import { hasInvisible } from '#platform/text/characters.ts';

/** Longest name of a port: device types have names of this length, longer than those of other resources. */
const LONGEST = 100;

/** The name of a port, kept as names of resources are: in Unicode's composed form, without blanks around it. */
export const portName = z
  .string()
  .max(4 * LONGEST, `must be at most ${LONGEST} characters`)
  .normalize('NFC')
  .trim()
  .min(1, { message: 'must not be empty', abort: true })
  .max(LONGEST, `must be at most ${LONGEST} characters`)
  .refine((name) => !hasInvisible(name), 'must not hold control or invisible characters');

/** What names of ports are compared by: without case. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
