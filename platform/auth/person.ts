import { createHash } from 'node:crypto';
import type { Actor } from './actor.ts';

/**
 * Digests of the names by which a person is known, without case and in one Unicode form. They stand in events and
 * histories, where an address of a person need not be; two people are one where they share a digest.
 */
export function personKeys(names: readonly string[]): string[] {
  const keys = names
    .flatMap(spellings)
    .map((name) => createHash('sha256').update(name).digest('hex').slice(0, 32));
  return [...new Set(keys)].toSorted();
}

/** All that the caller's token says of who they are. */
export function namesOf({ subject, knownAs = [] }: Actor): string[] {
  return [subject, ...knownAs];
}

/** A mailbox may be written with the person's name before it (RFC 5322 §3.4): each of the two says who it is. */
function spellings(name: string): string[] {
  const [, display = '', address = ''] = /^\s*"?([^"<>]*?)"?\s*<([^<>]+)>\s*$/.exec(name) ?? [];
  return [name, display, address].map(normal).filter((spelling) => spelling !== '');
}

function normal(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
