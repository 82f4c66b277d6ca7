import { setTimeout as delay } from 'node:timers/promises';
import type { WebSocket } from 'undici';
import type { ConsoleStream } from '../capabilities/console.ts';
import { createOutputQueue } from '../output-queue.ts';
import { ProviderError } from '../provider-error.ts';

interface StreamOptions {
  readonly target: string;
  /** False where the BMC only shows the console. */
  readonly interactive: boolean;
  /** Bytes that may wait for a reader; a BMC that prints on and on must not fill the memory. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

const UNSENT_PAUSE_MS = 20;

/** How long the BMC may take to close; after that the connection is abandoned. */
const closeGraceMs = 500;

/** A console over an open WebSocket. It ends when either side hangs up, or when the signal is aborted. */
export function createConsoleStream(socket: WebSocket, options: StreamOptions): ConsoleStream {
  let over = false;
  const end = (): void => {
    if (over) return;
    over = true;
    options.signal.removeEventListener('abort', hangUp);
    queue.end();
  };
  const hangUp = (): void => {
    if (socket.readyState < socket.CLOSING) socket.close(1000);
    end();
  };
  const queue = createOutputQueue({
    limit: options.limit,
    onOverflow() {
      const what = `more than ${options.limit} bytes wait to be read`;
      queue.fail(consoleError(options.target, 'BAD_ANSWER', what));
      hangUp();
    },
    onLeft: hangUp,
  });

  socket.addEventListener('message', ({ data }: { data: unknown }) =>
    queue.push(
      typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data as ArrayBuffer),
    ),
  );
  socket.addEventListener('close', end);
  options.signal.addEventListener('abort', hangUp, { once: true });
  if (options.signal.aborted) hangUp();

  return {
    output: queue.output,
    async write(bytes) {
      if (!options.interactive)
        throw consoleError(options.target, 'UNSUPPORTED', 'it only shows; nothing can be typed into it');
      if (over) throw consoleError(options.target, 'NOT_READY', 'it is closed');
      socket.send(Uint8Array.from(bytes));
      // A BMC that accepts nothing must not fill the memory either.
      while (!over && socket.bufferedAmount > options.limit) await delay(UNSENT_PAUSE_MS);
    },
    async close() {
      hangUp();
      if (socket.readyState === socket.CLOSED) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      socket.addEventListener('close', () => resolve());
      const timer = setTimeout(resolve, closeGraceMs);
      await promise;
      clearTimeout(timer);
    },
  };
}

function consoleError(
  target: string,
  code: 'BAD_ANSWER' | 'UNSUPPORTED' | 'NOT_READY',
  what: string,
): ProviderError {
  return new ProviderError(`the console of ${target}: ${what}`, {
    code,
    retry: code === 'UNSUPPORTED' ? 'never' : 'backoff',
    effect: 'none',
    target,
  });
}
