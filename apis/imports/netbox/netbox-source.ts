import { z } from 'zod';
import { NETWORK_DEVICE_KINDS } from '#contracts/hardware/device-kinds.ts';
import { lineText } from '#platform/text/inputs.ts';

/** NetBox's start page, with or without `/api`. */
const netboxUrl = z
  .string()
  .max(1_000, 'must be at most 1000 characters')
  .transform((text, context): string => {
    const url = URL.parse(text.trim());
    const refuse = (message: string): never => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    if (url === null || !['http:', 'https:'].includes(url.protocol))
      return refuse('must be an http or https URL, e.g. https://netbox.example.com');
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
      return refuse('must have no user, query or fragment; the token has a field of its own');
    return `${url.origin}${url.pathname}`.replace(/\/+(api\/*)?$/, '');
  });

const role = z.object({ role: lineText(100), kind: z.enum(NETWORK_DEVICE_KINDS) });

/** A running NetBox, as callers name it. */
export const netboxSource = z.object({
  token: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(500, 'must be at most 500 characters')
    .regex(/^[\x21-\x7e]+$/, 'must be printable characters of ASCII, as NetBox shows it'),
  url: netboxUrl,
  prune: z.boolean().default(false),
  roles: z.array(role).max(1_000, 'must have at most 1000 elements').default([]),
});
