import { createHash } from 'node:crypto';
import { Agent, interceptors, request, type Dispatcher } from 'undici';
import type { Clock } from '../clock.ts';

/** How a host calls its boot service: plain HTTP as a network card and an installer send it. */
export interface HostHttp {
  getText(url: string, options: CallOptions): Promise<{ status: number; text: string }>;
  /** Reads the whole body and discards it, as it is only a stand-in for a kernel. */
  drain(url: string, options: CallOptions): Promise<{ status: number }>;
  /** Some bytes of a file, as a BMC reads an ISO. Fewer are returned at its end, and `total` is its length. */
  getPiece(
    url: string,
    piece: { readonly start: number; readonly length: number },
    options: CallOptions,
  ): Promise<{ status: number; bytes: Buffer; total: number }>;
  sha256(url: string, options: CallOptions): Promise<{ status: number; digest: string }>;
  post(url: string, body: unknown, options: CallOptions): Promise<{ status: number }>;
  /** Repeats an attempt through connection errors and answers that say "later", so that the peer may restart. */
  persist<T extends { status: number }>(signal: AbortSignal, attempt: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface CallOptions {
  readonly signal: AbortSignal;
  readonly token?: string | undefined;
  /** Of the header `Range`. */
  readonly range?: string | undefined;
}

const USER_AGENT = 'iPXE/1.21.1 (simulated)';
const ANSWER_LIMIT_BYTES = 4 * 1024 * 1024;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 2_000;
/** Long enough for a boot service to be restored by hand. */
const GIVE_UP_AFTER_MS = 10 * 60_000;

/** One pool of connections for all hosts. */
export function createHostHttp(clock: Clock): HostHttp {
  const agent = new Agent({
    connections: 64,
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
    connectTimeout: 5_000,
  });
  const dispatcher = agent.compose(interceptors.redirect({ maxRedirections: 3 }));

  function call(url: string, options: CallOptions, body?: unknown): Promise<Dispatcher.ResponseData> {
    const headers: Record<string, string> = { 'user-agent': USER_AGENT };
    if (options.token !== undefined) headers['authorization'] = `Bearer ${options.token}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (options.range !== undefined) headers['range'] = options.range;
    return request(url, {
      dispatcher,
      method: body === undefined ? 'GET' : 'POST',
      headers,
      signal: options.signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async function getText(url: string, options: CallOptions): Promise<{ status: number; text: string }> {
    const answer = await call(url, options);
    return { status: answer.statusCode, text: (await readAll(url, answer)).toString('utf8') };
  }

  const getPiece: HostHttp['getPiece'] = async (url, { start, length }, options) => {
    const answer = await call(url, { ...options, range: `bytes=${start}-${start + length - 1}` });
    const bytes = await readAll(url, answer);
    const total = /\/(\d+)$/.exec(String(answer.headers['content-range'] ?? ''))?.[1];
    return { status: answer.statusCode, bytes, total: Number(total ?? bytes.length) };
  };

  async function drain(url: string, options: CallOptions): Promise<{ status: number }> {
    const answer = await call(url, options);
    for await (const chunk of bytesOf(answer)) void chunk;
    return { status: answer.statusCode };
  }

  async function sha256(url: string, options: CallOptions): Promise<{ status: number; digest: string }> {
    const answer = await call(url, options);
    const digest = createHash('sha256');
    for await (const chunk of bytesOf(answer)) digest.update(chunk);
    return { status: answer.statusCode, digest: digest.digest('hex') };
  }

  async function post(url: string, body: unknown, options: CallOptions): Promise<{ status: number }> {
    const answer = await call(url, options, body);
    for await (const chunk of bytesOf(answer)) void chunk;
    return { status: answer.statusCode };
  }

  async function persist<T extends { status: number }>(
    signal: AbortSignal,
    attempt: () => Promise<T>,
  ): Promise<T> {
    const deadline = clock.now() + GIVE_UP_AFTER_MS;
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const late = clock.now() >= deadline;
      try {
        const answer = await attempt();
        if (!isTransient(answer.status) || late) return answer;
      } catch (error) {
        if (signal.aborted || late) throw error;
      }
      await clock.sleepReal(wait, signal);
    }
  }

  return { getText, getPiece, drain, sha256, post, persist, close: () => agent.destroy() };
}

async function readAll(url: string, answer: Dispatcher.ResponseData): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytesOf(answer)) {
    size += chunk.length;
    if (size > ANSWER_LIMIT_BYTES) throw new Error(`${url} answered more than ${ANSWER_LIMIT_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Request timeout, too early, too many requests, and whatever is the server's own fault. */
function isTransient(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

/** undici types the chunks of a body as unknown; they are buffers. */
async function* bytesOf(answer: Dispatcher.ResponseData): AsyncGenerator<Buffer> {
  for await (const chunk of answer.body as AsyncIterable<Buffer>) yield chunk;
}
