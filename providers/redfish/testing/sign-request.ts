import { createPublicKey } from 'node:crypto';
import { createAuthority, createServerCertificate } from '#simulator/certificate.ts';

const authority = createAuthority('fleet authority');

/** An authority of one's own, as the operator of a fleet has one. PEM. */
export const fleetCa = authority.certificate;

/** An authority that signs nothing. PEM. */
export const strangerCa = createAuthority('a stranger').certificate;

/** Signs a request of a BMC as the fleet's authority. PEM. */
export function signRequest(csr: string, address: string): string {
  const key = createPublicKey({ key: publicKeyIn(csr), format: 'der', type: 'spki' });
  return createServerCertificate({
    name: 'renewed',
    address,
    key: key.export({ format: 'pem', type: 'spki' }),
    authority,
    issuer: 'fleet authority',
  });
}

/** RFC 2986: request = { info = { version, subject, public key, … }, … }. */
function publicKeyIn(csr: string): Buffer {
  const der = Buffer.from(csr.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
  const request = element(der, 0);
  const info = element(der, request.content);
  const version = element(der, info.content);
  const subject = element(der, version.end);
  const key = element(der, subject.end);
  return der.subarray(subject.end, key.end);
}

/** Where the content of a DER element begins, and where the element ends. */
function element(der: Buffer, start: number): { readonly content: number; readonly end: number } {
  const first = der[start + 1] ?? 0;
  const digits = first < 0x80 ? 0 : first & 0x7f;
  const length = digits === 0 ? first : der.readUIntBE(start + 2, digits);
  const content = start + 2 + digits;
  return { content, end: content + length };
}
