import { z } from 'zod';
import { hasInvisible, isStorable } from '#platform/text/characters.ts';
import { idText, lineText } from '#platform/text/inputs.ts';
import { requirementsSchema } from '#contracts/instances/requests.ts';
import type { Findings } from './documents/findings.ts';
import { checkNetworkConfig } from './network-config/check.ts';
import { checkUserData } from './user-data/check.ts';

/** Input fields that several mutations share, each with its rule and the words a caller sees when it breaks it. */

const DOCUMENT_LIMIT = 65_536;
const TOO_LARGE = `must be at most ${DOCUMENT_LIMIT} bytes; put large files elsewhere and fetch them`;

/** A document that is checked before it is stored: a fault names its place in the document. */
function document(check: (text: string) => Findings): z.ZodType<string> {
  return (
    z
      .string()
      .max(DOCUMENT_LIMIT, { message: TOO_LARGE, abort: true })
      // cloud-init looks for the first characters of a document and would not find them behind a byte-order mark.
      .overwrite((text) => text.replace(/^\ufeff/, ''))
      .refine(isStorable, { message: 'must not hold NUL or half a surrogate pair', abort: true })
      .refine((text) => Buffer.byteLength(text) <= DOCUMENT_LIMIT, {
        message: TOO_LARGE,
        abort: true,
      })
      .superRefine((text, context) => {
        for (const message of check(text).faults) context.addIssue({ code: 'custom', message });
      })
  );
}

export const userData = document(checkUserData);

export const networkConfig = document(checkNetworkConfig);

/** The documents of an input. */
export interface Documents {
  readonly userData?: string | undefined;
  readonly networkConfig?: string | undefined;
}

/** What the caller should know of documents that are accepted, each sentence behind the name of its field. */
export function documentWarnings(input: Documents): string[] {
  const warningsOf = (field: string, { warnings }: Findings): string[] =>
    warnings.map((text) => `${field}: ${text}`);
  return [
    ...(input.userData === undefined ? [] : warningsOf('userData', checkUserData(input.userData))),
    ...(input.networkConfig === undefined
      ? []
      : warningsOf('networkConfig', checkNetworkConfig(input.networkConfig))),
  ];
}

/** authorized_keys format (sshd(8)) without options. */
const sshKey = z
  .string()
  .trim()
  .max(16_384, 'must be at most 16384 characters')
  .regex(
    /^(ssh-(ed25519|rsa)|ecdsa-sha2-nistp(256|384|521)|sk-(ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) [A-Za-z0-9+/]+={0,3}( [^\n\r]*)?$/,
    'must be one OpenSSH public key, e.g. "ssh-ed25519 AAAA… name"',
  )
  .refine((key) => !hasInvisible(key), 'must not hold control or invisible characters');

/** Those of one machine. */
export const sshKeys = z.array(sshKey).max(50, 'must be at most 50 keys');

/** What a server must have to be chosen. */
export const requirements = requirementsSchema.extend({
  architecture: z.enum(['X86_64', 'AARCH64'], 'must be X86_64 or AARCH64').optional(),
  vendor: lineText(200).optional(),
  model: lineText(200).optional(),
  serverId: idText.optional(),
});
