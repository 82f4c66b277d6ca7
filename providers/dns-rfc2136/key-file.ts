import { readFile } from 'node:fs/promises';
import { ProviderError } from '../provider-error.ts';

/** Algorithms of RFC 8945, section 6, that are still recommended, by Node's names of their hashes. */
const HASHES = {
  'hmac-sha256': 'sha256',
  'hmac-sha384': 'sha384',
  'hmac-sha512': 'sha512',
} as const;

export interface TsigKey {
  readonly name: string;
  readonly algorithm: keyof typeof HASHES;
  readonly hash: (typeof HASHES)[keyof typeof HASHES];
  readonly secret: Buffer;
}

/** A statement `key "name" { algorithm hmac-sha256; secret "…"; };` as in named.conf(5). */
const KEY = /^\s*key\s+"?([A-Za-z0-9._-]{1,253})"?\s*\{([^}]{1,2000})\}\s*;?\s*$/;
const ALGORITHM = /(?:^|;)\s*algorithm\s+"?([a-z0-9-]+)"?\s*;/i;
const SECRET = /(?:^|;)\s*secret\s+"?([A-Za-z0-9+/]+={0,2})"?\s*;/;

/** The key of a file in BIND's format. Errors do not quote the file. */
export async function readKeyFile(path: string): Promise<TsigKey> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    throw unusable(`The file with the TSIG key, ${path}, cannot be read (${code})`);
  }
  return parseKey(text) ?? fail(path);
}

export function parseKey(text: string): TsigKey | undefined {
  const plain = text.replaceAll(/(?:#|\/\/).*$/gm, '');
  const [, name, body = ''] = KEY.exec(plain) ?? [];
  const algorithm = ALGORITHM.exec(body)?.[1]?.toLowerCase();
  const secret = SECRET.exec(body)?.[1];
  if (name === undefined || secret === undefined || algorithm === undefined) return undefined;
  if (!isKnown(algorithm)) return undefined;
  return {
    name: name.toLowerCase().replace(/\.$/, ''),
    algorithm,
    hash: HASHES[algorithm],
    secret: Buffer.from(secret, 'base64'),
  };
}

function isKnown(algorithm: string): algorithm is keyof typeof HASHES {
  return Object.hasOwn(HASHES, algorithm);
}

function fail(path: string): never {
  throw unusable(
    `${path} must contain one TSIG key in BIND's format with algorithm ${Object.keys(HASHES).join(', ')}; make one with tsig-keygen`,
  );
}

function unusable(message: string): ProviderError {
  return new ProviderError(message, { code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
}
