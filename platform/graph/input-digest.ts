import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);

/**
 * A digest that distinguishes a repeated input from another; the input itself is not kept, as it may hold secrets.
 * An input with a password gets a slow, salted digest: a fast one could be guessed by anyone who reads the table.
 */
export async function digestInput(input: unknown): Promise<string> {
  const text = canonical(input);
  if (!holdsPassword(input)) return `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const salt = randomBytes(16);
  return `scrypt:${salt.toString('hex')}:${(await derive(text, salt, 32)).toString('hex')}`;
}

/** Whether the digest is this input's. */
export async function matchesDigest(input: unknown, digest: string): Promise<boolean> {
  const [kind, salt = '', hash = ''] = digest.split(':');
  if (kind !== 'scrypt') return digest === (await digestInput(input));
  return timingSafeEqual(
    await derive(canonical(input), Buffer.from(salt, 'hex'), 32),
    Buffer.from(hash, 'hex'),
  );
}

function holdsPassword(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, member]) => key === 'password' || holdsPassword(member));
}

/** One text for one input, whatever the order of its fields, and whether a field is absent or null. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (member === null || typeof member !== 'object' || Array.isArray(member)) return member;
    const fields = Object.entries(member).filter(([, field]) => field !== null);
    return Object.fromEntries(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
