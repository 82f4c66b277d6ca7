import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { createPrivateKeyPem } from './certificate.ts';
import { context, integer, objectIdentifier, bitString, sequence, set, utf8String } from './der.ts';

/** What a certificate signing request names. */
export interface Subject {
  readonly commonName: string;
  readonly organization: string;
  readonly organizationalUnit?: string | undefined;
  readonly city?: string | undefined;
  readonly state?: string | undefined;
  /** Two letters. */
  readonly country: string;
}

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';

/** RFC 5280, appendix A.1. */
const ATTRIBUTES: readonly (readonly [keyof Subject, string])[] = [
  ['country', '2.5.4.6'],
  ['state', '2.5.4.8'],
  ['city', '2.5.4.7'],
  ['organization', '2.5.4.10'],
  ['organizationalUnit', '2.5.4.11'],
  ['commonName', '2.5.4.3'],
];

/** A request for a fresh key (PKCS#10, RFC 2986). PEM; the key stays with whoever serves the certificate. */
export function createSigningRequest(subject: Subject): { readonly csr: string; readonly key: string } {
  const key = createPrivateKeyPem();
  const names = ATTRIBUTES.flatMap(([field, oid]) => {
    const value = subject[field];
    return value === undefined ? [] : [set(sequence(objectIdentifier(oid), utf8String(value)))];
  });
  const info = sequence(
    integer(Buffer.from([0])),
    sequence(...names),
    createPublicKey(createPrivateKey(key)).export({ type: 'spki', format: 'der' }),
    context(0, Buffer.alloc(0), 'constructed'),
  );
  const algorithm = sequence(objectIdentifier(ECDSA_WITH_SHA256));
  const request = sequence(info, algorithm, bitString(sign('sha256', info, createPrivateKey(key))));
  const lines = request.toString('base64').match(/.{1,64}/g) ?? [];
  const csr = `-----BEGIN CERTIFICATE REQUEST-----\n${lines.join('\n')}\n-----END CERTIFICATE REQUEST-----\n`;
  return { csr, key };
}
