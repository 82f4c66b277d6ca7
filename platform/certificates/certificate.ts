import type { Extension, Name, PublicKey } from '@peculiar/x509';
import { createPublicKey } from 'node:crypto';
import { createKeyPem, importKeyPair, SIGNATURE } from './keys.ts';
import { nameOf } from './subject.ts';
import { x509 } from './x509.ts';

/** A certificate and its private key, both PEM. */
export interface KeyedCertificate {
  readonly certificate: string;
  readonly key: string;
}

/** A name or address that a server certificate is for. */
export interface AlternativeName {
  readonly type: 'dns' | 'ip';
  readonly value: string;
}

const VALID_YEARS = 10;
/** A client's clock may be behind. */
const EARLY_MS = 86_400_000;

/** A self-signed authority. */
export async function createAuthority(commonName: string, organization?: string): Promise<KeyedCertificate> {
  const key = createKeyPem();
  const subject = nameOf({ commonName, organization });
  const certificate = await issue({
    subject,
    issuer: subject,
    publicKey: publicKeyOf(key),
    signedWith: key,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  });
  return { certificate, key };
}

/** The certificate of one server, signed by the authority. */
export async function createServerCertificate(options: {
  readonly commonName: string;
  readonly organization?: string;
  readonly names: readonly AlternativeName[];
  /** PEM key of the server: the private one, or the public one where that is all there is. */
  readonly key: string;
  readonly authority: KeyedCertificate;
}): Promise<string> {
  const { authority, key, names } = options;
  const issuer = new x509.X509Certificate(authority.certificate);
  return await issue({
    subject: nameOf(options),
    issuer: issuer.subjectName,
    publicKey: publicKeyOf(key),
    signedWith: authority.key,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([...names]),
      await x509.AuthorityKeyIdentifierExtension.create(issuer),
    ],
  });
}

async function issue(options: {
  readonly subject: Name;
  readonly issuer: Name;
  readonly publicKey: PublicKey;
  readonly signedWith: string;
  readonly extensions: readonly Extension[];
}): Promise<string> {
  const { subject, issuer, publicKey, extensions } = options;
  const now = Date.now();
  const notAfter = new Date(now);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + VALID_YEARS);
  const { privateKey } = await importKeyPair(options.signedWith);
  const certificate = await x509.X509CertificateGenerator.create({
    subject,
    issuer,
    notBefore: new Date(now - EARLY_MS),
    notAfter,
    publicKey,
    signingKey: privateKey,
    signingAlgorithm: SIGNATURE,
    extensions: [...extensions, await x509.SubjectKeyIdentifierExtension.create(publicKey)],
  });
  return `${certificate.toString('pem')}\n`;
}

function publicKeyOf(pem: string): PublicKey {
  return new x509.PublicKey(new Uint8Array(createPublicKey(pem).export({ type: 'spki', format: 'der' })));
}
