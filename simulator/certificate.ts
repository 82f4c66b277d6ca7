import { createPublicKey, generateKeyPairSync, hash, randomBytes, sign, type KeyObject } from 'node:crypto';
import {
  bitString,
  boolean,
  context,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  set,
  time,
  utf8String,
} from './der.ts';

/** A certificate and its private key, both PEM. */
export interface KeyedCertificate {
  readonly certificate: string;
  readonly key: string;
}

const OID = {
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  commonName: '2.5.4.3',
  organization: '2.5.4.10',
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  serverAuth: '1.3.6.1.5.5.7.3.1',
} as const;

const ORGANIZATION = 'BMC simulator';
const VALID_YEARS = 10;
const DAY = 86_400_000;

/** A fresh ECDSA P-256 private key, PEM. ECDSA costs a third less CPU than RSA-2048 per handshake. */
export function createPrivateKeyPem(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' });
}

/** A self-signed authority that signs the certificates of the simulated BMCs. */
export function createAuthority(name: string): KeyedCertificate {
  const key = createPrivateKeyPem();
  const certificate = issue({
    subject: name,
    issuer: name,
    publicKeyOf: key,
    signedWith: key,
    extensions: [
      extension(OID.basicConstraints, sequence(boolean(true)), { critical: true }),
      // keyCertSign and cRLSign: bits 5 and 6.
      extension(OID.keyUsage, bitString(Buffer.from([0x06]), 1), { critical: true }),
      extension(OID.subjectKeyIdentifier, octetString(keyIdentifier(key))),
    ],
  });
  return { certificate, key };
}

/** The certificate of one BMC: its IPv4 address as subject alternative name, signed by the authority. */
export function createServerCertificate(options: {
  readonly name: string;
  readonly address: string;
  /** PEM key of the BMC: the private one, or the public one where that is all there is. */
  readonly key: string;
  readonly authority: KeyedCertificate;
  /** Common name of the authority. */
  readonly issuer: string;
}): string {
  const address = Buffer.from(options.address.split('.').map(Number));
  return issue({
    subject: options.name,
    issuer: options.issuer,
    publicKeyOf: options.key,
    signedWith: options.authority.key,
    extensions: [
      extension(OID.basicConstraints, sequence(), { critical: true }),
      // digitalSignature: bit 0.
      extension(OID.keyUsage, bitString(Buffer.from([0x80]), 7), { critical: true }),
      extension(OID.extendedKeyUsage, sequence(objectIdentifier(OID.serverAuth))),
      extension(OID.subjectAltName, sequence(context(7, address, 'primitive'))),
      extension(OID.subjectKeyIdentifier, octetString(keyIdentifier(options.key))),
      extension(
        OID.authorityKeyIdentifier,
        sequence(context(0, keyIdentifier(options.authority.key), 'primitive')),
      ),
    ],
  });
}

/** RFC 5280 §4.1: the certificate body, its signature algorithm and its signature. */
function issue(options: {
  subject: string;
  issuer: string;
  publicKeyOf: string;
  signedWith: string;
  extensions: readonly Buffer[];
}): string {
  const algorithm = sequence(objectIdentifier(OID.ecdsaWithSha256));
  const now = Date.now();
  const until = new Date(now);
  until.setUTCFullYear(until.getUTCFullYear() + VALID_YEARS);
  const body = sequence(
    context(0, integer(Buffer.from([2])), 'constructed'),
    integer(randomBytes(16)),
    algorithm,
    name(options.issuer),
    // A day early, for a client whose clock is behind.
    sequence(time(new Date(now - DAY)), time(until)),
    name(options.subject),
    publicKey(options.publicKeyOf),
    context(3, sequence(...options.extensions), 'constructed'),
  );
  const certificate = sequence(body, algorithm, bitString(sign('sha256', body, options.signedWith)));
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

function name(commonName: string): Buffer {
  return sequence(
    set(sequence(objectIdentifier(OID.organization), utf8String(ORGANIZATION))),
    set(sequence(objectIdentifier(OID.commonName), utf8String(commonName))),
  );
}

function extension(oid: string, value: Buffer, options: { critical?: boolean } = {}): Buffer {
  const critical = options.critical === true ? [boolean(true)] : [];
  return sequence(objectIdentifier(oid), ...critical, octetString(value));
}

function publicKey(privateKeyPem: string): Buffer {
  const key: KeyObject = createPublicKey(privateKeyPem);
  return key.export({ type: 'spki', format: 'der' });
}

function keyIdentifier(privateKeyPem: string): Buffer {
  return hash('sha1', publicKey(privateKeyPem), 'buffer');
}
