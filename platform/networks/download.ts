import { z } from 'zod';

/** In characters; longer ones are cut by firmware and proxies. */
export const LONGEST_URL = 2_048;

/**
 * Where a machine fetches bytes from. A password in it would be kept in the clear and shown to everyone who may use
 * what it names, so none is taken; a fragment never reaches a server.
 */
export const downloadUrl = z
  .string()
  .max(LONGEST_URL, `must be at most ${LONGEST_URL} characters`)
  .trim()
  .superRefine((text, context) => {
    const refuse = (message: string): void => context.addIssue({ code: 'custom', message });
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol)) return refuse('must be an http or https URL');
    if (url.username !== '' || url.password !== '') refuse('must not hold a user name or password');
    if (url.hash !== '') refuse('must not hold a fragment');
  });

/** What the bytes must be; kept in lower case. */
export const sha256Digest = z
  .string()
  .max(100, 'must be 64 hex digits, as sha256sum prints them')
  .trim()
  .regex(/^[0-9a-f]{64}$/i, 'must be 64 hex digits, as sha256sum prints them')
  .toLowerCase();
