import type { IncomingMessage } from 'node:http';

/** Why a body was not accepted, with the HTTP status that says so. */
export class BodyRefused extends Error {
  override readonly name = 'BodyRefused';
  readonly status: 400 | 413 | 415;

  constructor(status: BodyRefused['status'], message: string) {
    super(message);
    this.status = status;
  }
}

/** Reads a JSON body, and stops reading where it is too long. */
export async function readJsonBody(request: IncomingMessage, limit: number): Promise<unknown> {
  if (!/^application\/(graphql\+)?json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new BodyRefused(415, 'Send the request as JSON, with the header "Content-Type: application/json"');
  }
  const text = await readText(request, limit);
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyRefused(400, 'The body is not JSON');
  }
}

async function readText(request: IncomingMessage, limit: number): Promise<string> {
  return await new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const refuse = (): void => {
      request.removeAllListeners('data');
      reject(new BodyRefused(413, `The body is longer than ${limit} bytes`));
    };
    if (Number(request.headers['content-length']) > limit) return refuse();
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) refuse();
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks, length).toString('utf8')));
    request.once('error', reject);
    request.once('aborted', () => reject(new BodyRefused(400, 'The body ended before its end')));
  });
}
