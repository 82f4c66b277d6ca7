import { z } from 'zod';
import { normalizeMac } from '#contracts/boot/mac.ts';

/** A MAC address as people write it; stored in lower case with colons. */
export const macAddress = z
  .string()
  .max(17, 'must be at most 17 characters')
  .transform((text, context): string => {
    const mac = normalizeMac(text);
    if (mac !== undefined) return mac;
    context.addIssue({ code: 'custom', message: 'must be a MAC address of 48 bits, e.g. 52:54:00:12:34:56' });
    return z.NEVER;
  });
