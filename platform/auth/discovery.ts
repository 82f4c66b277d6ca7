import { z } from 'zod';

const TIMEOUT_MS = 5_000;
/** In bytes; far more than any issuer's document has. */
const LONGEST_DOCUMENT = 1024 * 1024;

const metadata = z.looseObject({
  issuer: z.string(),
  jwks_uri: z.url({ protocol: /^https?$/ }),
});

/** The URL of an issuer's keys, from its metadata (OpenID Connect Discovery 1.0 §4). */
export async function discoverKeySet(issuer: string): Promise<URL> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const found = metadata.safeParse(JSON.parse(await fetchDocument(new URL(address))));
  if (!found.success)
    throw new Error(`${address} is no OpenID configuration: ${z.prettifyError(found.error)}`);
  const { issuer: named, jwks_uri: keys } = found.data;
  // Discovery §4.3: otherwise another issuer's keys could sign tokens of this one.
  if (named !== issuer) throw new Error(`${address} names the issuer ${named}, not ${issuer}`);
  if (issuer.startsWith('https:') && !keys.startsWith('https:'))
    throw new Error(`${address} names a URL of keys without TLS, ${keys}`);
  return new URL(keys);
}

/** A JSON document of an issuer, as text. */
export async function fetchDocument(url: URL): Promise<string> {
  const answer = await fetch(url, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const isPlain = url.protocol === 'https:' && !answer.url.startsWith('https:');
  if (!answer.ok || isPlain) {
    await answer.body?.cancel();
    throw new Error(`${url.href}: ${isPlain ? 'redirects to a URL without TLS' : `HTTP ${answer.status}`}`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.byteLength;
    if (length > LONGEST_DOCUMENT) throw new Error(`${url.href} has more than ${LONGEST_DOCUMENT} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
