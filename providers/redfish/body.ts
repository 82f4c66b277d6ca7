import type { Dispatcher } from 'undici';
import { ProviderError } from '../provider-error.ts';
import type { Request } from './request.ts';

/** Reads a whole answer within `limit`. JSON where the answer says yes; whatever was readable where it says no. */
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
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    // The parser's own message quotes the body, so it goes no further. Refusals often come as HTML: status is enough.
    if (response.statusCode >= 400 || request.method !== 'GET') return null;
    throw unreadable(request, 'is not JSON');
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
