import { z } from 'zod';
import { networkConfigFaults } from './network-config/check.ts';
import { userDataFaults } from './user-data/check.ts';

/** Input fields that several mutations share, each with its rule and the words a caller sees when it breaks it. */

/** RFC 1123 §2.1: labels of letters, digits and inner dashes. */
export const hostname = z
  .string()
  .regex(
    /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/,
    'must be lower-case DNS labels of letters, digits and inner dashes, each at most 63 characters, 253 in all (RFC 1123)',
  );

const DOCUMENT_LIMIT = 65_536;

/** A document that is checked before it is stored: what is wrong with it is told by its place in the document. */
function document(faultsOf: (text: string) => string[]): z.ZodType<string> {
  return z
    .string()
    .refine((text) => Buffer.byteLength(text) <= DOCUMENT_LIMIT, {
      message: `must be at most ${DOCUMENT_LIMIT} bytes; put large files elsewhere and fetch them`,
      abort: true,
    })
    .superRefine((text, context) => {
      for (const message of faultsOf(text)) context.addIssue({ code: 'custom', message });
    });
}

export const userData = document(userDataFaults);

export const networkConfig = document(networkConfigFaults);

/** authorized_keys format (sshd(8)) without options. */
const sshKey = z
  .string()
  .trim()
  .max(16_384, 'must be at most 16384 characters')
  .regex(
    /^(ssh-(ed25519|rsa)|ecdsa-sha2-nistp(256|384|521)|sk-(ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) [A-Za-z0-9+/]+={0,3}( [^\n\r]*)?$/,
    'must be one OpenSSH public key, e.g. "ssh-ed25519 AAAA… name"',
  );

/** Those of one machine. */
export const sshKeys = z.array(sshKey).max(50, 'must be at most 50 keys');

export const name = z
  .string()
  .trim()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,62}$/u,
    'must be 1 to 63 letters, digits, spaces, dots, dashes or underscores',
  );
