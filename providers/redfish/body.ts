import type { Dispatcher } from 'undici';
import { ProviderError } from '../provider-error.ts';
import { CodingError, decoded } from './content-coding.ts';
import { parseForeign } from './foreign-json.ts';
import type { Request } from './request.ts';

/** Reads a whole answer within `limit`. JSON where the answer is a success; whatever was readable where it is a refusal. */
export async function readBody(
  response: Dispatcher.ResponseData,
  request: Request,
  limit: number,
): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop destroys the stream, and the connection with it.
    if (size > limit) throw unreadable(request, `is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  if (size === 0) return null;
  const coding = response.headers['content-encoding'];
  const isRefusal = response.statusCode >= 400;
  try {
    const body = await decoded(
      Buffer.concat(chunks),
      coding === undefined ? undefined : String(coding),
      limit,
    );
    return parseForeign(body.toString('utf8'));
  } catch (error) {
    // The parser's own message quotes the body, so it goes no further. Refusals often come as HTML: status is enough.
    if (isRefusal || request.method !== 'GET') return null;
    throw unreadable(request, error instanceof CodingError ? error.message : 'is not JSON');
  }
}

function unreadable(request: Request, what: string): ProviderError {
  return new ProviderError(`the answer to ${request.method} ${request.path} at ${request.origin} ${what}`, {
    code: 'BAD_ANSWER',
    retry: 'backoff',
    effect: request.method === 'GET' ? 'none' : 'unknown',
    target: request.target,
  });
}
