import type { JSONWebKeySet } from 'jose';
import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { describeError } from '#platform/errors/describe-error.ts';
import { discoverKeySet, fetchDocument } from './discovery.ts';

/** The issuer's keys are unavailable, so tokens cannot be verified. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

/** The keys of a token issuer, as they are now. */
export interface KeySource {
  /** `isMissing`: a token names a key that the set given last has not. */
  read(isMissing: boolean): Promise<JSONWebKeySet>;
}

/** How long keys of a URL are used before they are fetched again: a withdrawn one stays good for so long. */
const FRESH_MS = 5 * 60_000;
/** How long they are used while the issuer cannot be reached. */
const KEPT_MS = 24 * 60 * 60_000;
/** How often at most it is fetched because of a token with an unknown key, which anyone can send. */
const COOLDOWN_MS = 10_000;
/** How often at most it is fetched while it cannot be reached. */
const RETRY_MS = 2_000;
/** How often at most a file is read. */
const LOOK_MS = 1_000;

const keySetSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });

/** Keys of a URL, or of a file that is read again when it changes. */
export function keySource(address: string): KeySource {
  if (!/^https?:/.test(address)) return fileKeys(address);
  const url = new URL(address);
  return remoteKeys(async () => await Promise.resolve(url));
}

/** Keys of an issuer at the URL in its metadata, which is read with each refresh: an issuer may move them. */
export function discoveredKeys(issuer: string): KeySource {
  return remoteKeys(async () => await discoverKeySet(issuer));
}

function remoteKeys(locate: () => Promise<URL>): KeySource {
  let keys: JSONWebKeySet | undefined;
  let fetchedAt = 0;
  let triedAt = 0;
  let failure: unknown;
  let fetching: Promise<void> | undefined;

  async function refresh(): Promise<void> {
    triedAt = Date.now();
    try {
      keys = parseKeys(await fetchDocument(await locate()));
      fetchedAt = Date.now();
      failure = undefined;
    } catch (error) {
      failure = error;
    }
  }

  return {
    async read(isMissing) {
      const now = Date.now();
      const isDue = now - fetchedAt > FRESH_MS || (isMissing && now - fetchedAt > COOLDOWN_MS);
      if (isDue && (failure === undefined || now - triedAt > RETRY_MS)) {
        fetching ??= refresh().finally(() => (fetching = undefined));
      }
      if (fetching !== undefined) await fetching;
      if (keys !== undefined && Date.now() - fetchedAt < KEPT_MS) return keys;
      throw new IssuerUnavailable(`The token issuer's keys cannot be read: ${describeError(failure)}`, {
        cause: failure,
      });
    },
  };
}

function fileKeys(path: string): KeySource {
  let keys: JSONWebKeySet | undefined;
  let version = '';
  let lookedAt = 0;
  return {
    async read() {
      if (keys !== undefined && Date.now() - lookedAt < LOOK_MS) return keys;
      lookedAt = Date.now();
      try {
        const { mtimeMs, size, ino } = await stat(path);
        const found = `${mtimeMs} ${size} ${ino}`;
        if (found !== version) {
          keys = parseKeys(await readFile(path, 'utf8'));
          version = found;
        }
      } catch (error) {
        // While it is replaced it may be absent, or half there: the keys known before hold until it is whole.
        if (keys === undefined) {
          throw new IssuerUnavailable(`The key file ${path} cannot be read: ${describeError(error)}`, {
            cause: error,
          });
        }
      }
      if (keys === undefined) throw new IssuerUnavailable(`The key file ${path} cannot be read`);
      return keys;
    },
  };
}

function parseKeys(text: string): JSONWebKeySet {
  const parsed = keySetSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`it is no JSON Web Key Set: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
