import { WebSocket } from 'undici';
import type { Dispatcher } from 'undici';
import { ProviderError } from '../provider-error.ts';
import type { Request } from './request.ts';
import { abortFailure } from '../aborted-call.ts';
import { codeOf, timeoutOf, wireFailure } from './wire-failure.ts';

/**
 * Opens a WebSocket (DSP0266, WebSocket inbound access: HTTP authentication as for any request). Its handshake has to be
 * over within `timeoutMs`; after that it stays open until it is closed.
 */
export async function openWebSocket(
  dispatcher: Dispatcher,
  request: Request,
  timeoutMs: number,
): Promise<WebSocket> {
  const url = new URL(request.path, request.origin);
  url.protocol = 'wss:';
  const socket = new WebSocket(url, { dispatcher, headers: { ...request.headers } });
  socket.binaryType = 'arraybuffer';
  const { promise, resolve, reject } = Promise.withResolvers<WebSocket>();
  socket.addEventListener('open', () => resolve(socket));
  socket.addEventListener('error', (event) => reject(handshakeFailure(event.error, request)));
  const leave = () => {
    reject(abortFailure(request.signal.reason, request.target, 'none'));
    socket.close();
  };
  const timer = setTimeout(() => {
    reject(timeoutOf(request));
    socket.close();
  }, timeoutMs);
  request.signal.addEventListener('abort', leave, { once: true });
  try {
    if (request.signal.aborted) leave();
    return await promise;
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', leave);
  }
}

/** undici reports no status: a failure of the wire is reported as such, and anything else was a refusal of the BMC. */
function handshakeFailure(error: unknown, request: Request): ProviderError {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1)
    if (codeOf(cause) !== '') return wireFailure(cause, request);
  return new ProviderError(
    `${request.origin} did not open ${request.path}: all of its consoles may be in use`,
    { code: 'BUSY', retry: 'backoff', effect: 'none', target: request.target },
  );
}
