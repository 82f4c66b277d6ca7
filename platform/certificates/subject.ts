import type { Name } from '@peculiar/x509';
import { x509 } from './x509.ts';

/** Whom a certificate, or a request for one, names. */
export interface Subject {
  readonly commonName: string;
  readonly organization?: string | undefined;
  readonly organizationalUnit?: string | undefined;
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  /** Two letters. */
  readonly country?: string | undefined;
}

/** In the order in which names are usually written; the short names are those of RFC 4514. */
const ATTRIBUTES: readonly (readonly [keyof Subject, string])[] = [
  ['country', 'C'],
  ['state', 'ST'],
  ['city', 'L'],
  ['organization', 'O'],
  ['organizationalUnit', 'OU'],
  ['commonName', 'CN'],
];

export function nameOf(subject: Subject): Name {
  return new x509.Name(
    ATTRIBUTES.flatMap(([field, name]) => {
      const value = subject[field];
      // As an object, or the library would look for escapes in the text.
      return value === undefined ? [] : [{ [name]: [{ utf8String: value }] }];
    }),
  );
}
