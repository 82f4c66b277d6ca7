import { connect, type Socket } from 'node:net';
import type { DnsRfc2136Config } from './config.ts';

/** Sends a message over the connection, and returns the answer; both without their length. */
export type Exchange = (message: Buffer) => Promise<Buffer>;

/** The connection could not be opened, or ended before the answer. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  readonly kind: 'unreachable' | 'ended' | 'timeout';
  /** Whether the server may have read the request. */
  readonly sent: boolean;
  constructor(message: string, kind: ConnectionError['kind'], sent: boolean, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.sent = sent;
  }
}

/**
 * Runs `work` over a TCP connection. Queries use TCP too: it has room for answers of any length, and the network may
 * duplicate updates over UDP. A length of two bytes precedes each message (RFC 1035, section 4.2.2), so that none is longer
 * than 65,535 bytes.
 */
export async function overConnection<Result>(
  { host, port, requestTimeoutMs }: Pick<DnsRfc2136Config, 'host' | 'port' | 'requestTimeoutMs'>,
  signal: AbortSignal,
  work: (exchange: Exchange) => Promise<Result>,
): Promise<Result> {
  signal.throwIfAborted();
  const socket = connect({ host, port, noDelay: true });
  // A connection that fails between two requests fails the next one.
  socket.on('error', () => undefined);
  try {
    await waitFor(socket, 'connect', { requestTimeoutMs, signal, sent: false });
    return await work(async (message) => {
      if (socket.destroyed) throw new ConnectionError('the connection ended', 'ended', false);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(message.length, 0);
      socket.write(Buffer.concat([length, message]));
      return await readMessage(socket, { requestTimeoutMs, signal });
    });
  } finally {
    socket.destroy();
  }
}

async function readMessage(
  socket: Socket,
  limits: { readonly requestTimeoutMs: number; readonly signal: AbortSignal },
): Promise<Buffer> {
  let received = Buffer.alloc(0);
  const deadline = Date.now() + limits.requestTimeoutMs;
  for (;;) {
    if (received.length >= 2) {
      const end = 2 + received.readUInt16BE(0);
      if (received.length >= end) return received.subarray(2, end);
    }
    const requestTimeoutMs = Math.max(deadline - Date.now(), 1);
    const chunk = await waitFor(socket, 'data', { ...limits, requestTimeoutMs, sent: true });
    received = Buffer.concat([received, chunk]);
  }
}

interface Waiting {
  readonly requestTimeoutMs: number;
  readonly signal: AbortSignal;
  readonly sent: boolean;
}

/** The next event of this kind; fails where the connection fails or ends, and after the timeout. */
async function waitFor(
  socket: Socket,
  event: 'connect' | 'data',
  { requestTimeoutMs, signal, sent }: Waiting,
): Promise<Buffer> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const kind = sent ? 'ended' : 'unreachable';
  const happened = (chunk?: Buffer): void => resolve(chunk ?? Buffer.alloc(0));
  const failed = (error: Error): void => reject(new ConnectionError(error.message, kind, sent, error));
  const ended = (): void => reject(new ConnectionError('the connection ended', kind, sent));
  const aborted = (): void => reject(signal.reason);
  const timer = setTimeout(
    () =>
      reject(
        new ConnectionError(`no answer in ${requestTimeoutMs} ms`, sent ? 'timeout' : 'unreachable', sent),
      ),
    requestTimeoutMs,
  );
  socket.once(event, happened).once('error', failed).once('close', ended);
  signal.addEventListener('abort', aborted, { once: true });
  try {
    socket.resume();
    return await promise;
  } finally {
    clearTimeout(timer);
    socket.pause();
    socket.off(event, happened).off('error', failed).off('close', ended);
    signal.removeEventListener('abort', aborted);
  }
}
