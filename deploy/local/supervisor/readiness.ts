import { connect } from 'node:net';

const PROBE_TIMEOUT_MS = 2_000;

/** Ready when GET answers 2xx. */
export async function probeHttp(url: string): Promise<void> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
  const body = await response.text();
  if (!response.ok) throw new Error(`${url} answers ${response.status} ${body.slice(0, 200)}`.trim());
}

/** Throws immediately when nothing listens: cheaper than a client that retries on its own. */
export async function probeTcp(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const socket = connect({ host, port }, () => {
      socket.destroy();
      resolve();
    });
    socket.setTimeout(PROBE_TIMEOUT_MS, () => socket.destroy(new Error(`no answer from ${host}:${port}`)));
    socket.once('error', reject);
  });
}

/**
 * Ready when PostgreSQL asks for a password, as `pg_isready` has it: a server that is starting or stopping answers
 * the same startup message with an error (protocol 3.0, message formats `StartupMessage` and `ErrorResponse`).
 */
export async function probePostgres(host: string, port: number): Promise<void> {
  const answer = await firstBytes(host, port, startupMessage());
  if (answer[0] !== 'R'.charCodeAt(0)) throw new Error(`PostgreSQL answers: ${readable(answer)}`);
}

function startupMessage(): Buffer {
  const parameters = Buffer.from('user\0postgres\0database\0postgres\0\0');
  const head = Buffer.alloc(8);
  head.writeInt32BE(head.length + parameters.length, 0);
  head.writeInt32BE(196_608, 4);
  return Buffer.concat([head, parameters]);
}

function readable(answer: Buffer): string {
  return answer
    .subarray(5)
    .toString('latin1')
    .replaceAll(/[^\x20-\x7e]+/g, ' ')
    .trim();
}

async function firstBytes(host: string, port: number, message: Buffer): Promise<Buffer> {
  return await new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    socket.setTimeout(PROBE_TIMEOUT_MS, () => socket.destroy(new Error(`no answer from ${host}:${port}`)));
    socket.once('connect', () => socket.write(message));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(Buffer.from(data));
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error(`${host}:${port} hung up`)));
  });
}
