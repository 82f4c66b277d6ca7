import type { ConnectionOptions } from 'node:tls';
import { checkServerIdentity } from 'node:tls';
import { readPem } from '#platform/config/read-pem.ts';

/** What a `DATABASE_URL` says of encryption; see libpq's `sslmode` (PostgreSQL manual, 32.1.2 and 32.19). */
export type EncryptionMode = 'disable' | 'require' | 'verify-ca' | 'verify-full';

export interface DatabaseAddress {
  /** The URL without its parameters. */
  readonly url: string;
  readonly host: string;
  /** Undefined where the URL does not say: then the driver's own environment variables hold. */
  readonly mode: EncryptionMode | undefined;
  /** Files that the URL names. */
  readonly rootCertificate?: string;
  readonly certificate?: string;
  readonly key?: string;
}

const MODES = new Set<string>(['disable', 'require', 'verify-ca', 'verify-full']);

/**
 * Reads a PostgreSQL URL. Throws, without repeating the value, where it asks for something that would not be
 * honoured: an unknown parameter, or encryption that the server may refuse (`allow`, `prefer`).
 */
export function parseDatabaseUrl(text: string): DatabaseAddress {
  if (!URL.canParse(text)) throw new Error('must be postgres://user:password@host:port/database');
  const url = new URL(text);
  if (!['postgres:', 'postgresql:'].includes(url.protocol)) throw new Error('must begin with postgres://');
  if (url.hash !== '') throw new Error('must not have a part behind #');
  const parameters = new Map(url.searchParams);
  const take = (name: string): string | undefined => {
    const value = parameters.get(name);
    parameters.delete(name);
    return value === '' ? undefined : value;
  };
  const mode = modeOf(take('sslmode'), take('ssl'));
  const files = { rootCertificate: take('sslrootcert'), certificate: take('sslcert'), key: take('sslkey') };
  const [unknown] = parameters.keys();
  if (unknown !== undefined) {
    throw new Error(
      `has the parameter ${unknown}, which would not be honoured; known are ${KNOWN.join(', ')}`,
    );
  }
  if ((files.certificate === undefined) !== (files.key === undefined))
    throw new Error('must have both sslcert and sslkey, or none of them');
  const named = Object.entries(files).flatMap(([name, file]) => (file === undefined ? [] : [[name, file]]));
  if (named.length > 0 && (mode === undefined || mode === 'disable'))
    throw new Error('names certificates, but not that they are to be used: add sslmode=verify-full');
  url.search = '';
  return { url: url.href, host: url.hostname.replace(/^\[|\]$/g, ''), mode, ...Object.fromEntries(named) };
}

const KNOWN = ['sslmode', 'ssl', 'sslrootcert', 'sslcert', 'sslkey'];

function modeOf(sslmode: string | undefined, ssl: string | undefined): EncryptionMode | undefined {
  if (sslmode !== undefined && ssl !== undefined) throw new Error('must have sslmode or ssl, not both');
  if (sslmode !== undefined) {
    if (MODES.has(sslmode)) return sslmode as EncryptionMode;
    throw new Error(`has an sslmode that would not be honoured; use ${[...MODES].join(', ')}`);
  }
  if (ssl === undefined) return undefined;
  if (['true', '1', 'on'].includes(ssl)) return 'verify-full';
  if (['false', '0', 'off'].includes(ssl)) return 'disable';
  throw new Error('must have ssl=true or ssl=false');
}

/**
 * How the driver is to encrypt. As libpq has it, `require` asks for no proof of who the server is, unless an
 * authority is given; `verify-ca` for a certificate of the authority; `verify-full` for one of the host, too.
 */
export function encryptionOf(
  address: DatabaseAddress,
  ca: string | undefined,
): ConnectionOptions | boolean | undefined {
  const { mode, host, rootCertificate, certificate, key } = address;
  const root = rootCertificate === undefined ? ca : readPem('DATABASE_URL', rootCertificate);
  if (mode === undefined) return root === undefined ? undefined : { ca: root, ...identityOf(host) };
  if (mode === 'disable') return false;
  return {
    ...(root !== undefined && { ca: root }),
    ...(certificate !== undefined && { cert: readPem('DATABASE_URL', certificate) }),
    ...(key !== undefined && { key: readPem('DATABASE_URL', key) }),
    rejectUnauthorized: mode !== 'require' || root !== undefined,
    ...(mode === 'verify-full' ? identityOf(host) : { checkServerIdentity: () => undefined }),
  };
}

/** The driver names no host to Node where it is an address, and Node would then compare with "localhost". */
function identityOf(host: string): Pick<ConnectionOptions, 'checkServerIdentity'> {
  return { checkServerIdentity: (_, certificate) => checkServerIdentity(host, certificate) };
}
