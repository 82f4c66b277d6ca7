import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

const [unzip, inflated, inflatedRaw, unbrotli] = [gunzip, inflate, inflateRaw, brotliDecompress].map(
  (decode) => promisify<Buffer, { maxOutputLength: number }, Buffer>(decode),
);

/** The codings that are asked for where a service answers 406 without. */
export const codings = 'gzip, deflate, br';

/** Thrown for a body that is not what its coding says. */
export class CodingError extends Error {
  override readonly name = 'CodingError';
}

/**
 * The body without its content codings, within `limit` bytes (RFC 9110, Content-Encoding). Gzip is known by its first
 * bytes too: iLO sends its registries packed without saying so.
 */
export async function decoded(body: Buffer, coding: string | undefined, limit: number): Promise<Buffer> {
  const named = (coding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  const isUntold = named.length === 0 && body[0] === 0x1f && body[1] === 0x8b;
  let plain = body;
  // In the order in which they were applied, so the last is removed first.
  for (const name of (isUntold ? ['gzip'] : named).toReversed()) plain = await without(name, plain, limit);
  return plain;
}

async function without(name: string, body: Buffer, maxOutputLength: number): Promise<Buffer> {
  // Services send raw deflate as often as the zlib format that the name means (RFC 9110 §8.4.1.2).
  const isZlib = ((body[0] ?? 0) & 0x0f) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
  const decoders: Readonly<Record<string, typeof unzip>> = {
    gzip: unzip,
    'x-gzip': unzip,
    deflate: isZlib ? inflated : inflatedRaw,
    br: unbrotli,
  };
  const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (decode === undefined)
    throw new CodingError(`is coded as ${name.slice(0, 40)}, which is not understood`);
  try {
    return await decode(body, { maxOutputLength });
  } catch (error) {
    const isHuge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new CodingError(isHuge ? `is larger than ${maxOutputLength} bytes` : `is no ${name}`);
  }
}
