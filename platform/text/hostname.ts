import { z } from 'zod';

/**
 * The name of a machine. RFC 1123 §2.1: labels of letters, digits and inner dashes. The last label is not numeric:
 * resolvers and browsers read such a name as an IPv4 address (WHATWG URL, "ends in a number"; RFC 1123 §2.1 says to
 * try the address first). Names of the machine itself (RFC 6761 §6.3) reach no other.
 */
export const hostname = z
  .string()
  .max(253, 'must be at most 253 characters')
  .regex(
    /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/,
    'must be lower-case DNS labels of letters, digits and inner dashes, each at most 63 characters, 253 in all (RFC 1123)',
  )
  .refine(
    (name) => !/(^|\.)(\d+|0x[0-9a-f]*)$/.test(name),
    'must not be an IP address or end in a number; begin its last label with a letter',
  )
  .refine(
    (name) =>
      !/(^|\.)(localhost|localhost\.localdomain)$|^(localhost|ip6-localhost|ip6-loopback)[46]?$/.test(name),
    'must not be localhost, which every machine resolves to itself',
  );
