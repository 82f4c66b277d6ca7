import { setTimeout as delay } from 'node:timers/promises';
import type { WebSocket } from 'undici';
import type { ConsoleStream } from '../capabilities/console.ts';
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
  const waiting: Uint8Array[] = [];
  let size = 0;
  let failure: ProviderError | null = null;
  let over = false;
  let wake = () => {};

  const end = (): void => {
    if (over) return;
    over = true;
    options.signal.removeEventListener('abort', hangUp);
    wake();
  };
  const hangUp = (): void => {
    if (socket.readyState < socket.CLOSING) socket.close(1000);
    end();
  };

  socket.addEventListener('message', ({ data }: { data: unknown }) => {
    if (over) return;
    const bytes =
      typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data as ArrayBuffer);
    size += bytes.length;
    waiting.push(bytes);
    if (size > options.limit) {
      failure = consoleError(
        options.target,
        'BAD_ANSWER',
        `more than ${options.limit} bytes wait to be read`,
      );
      hangUp();
    }
    wake();
  });
  socket.addEventListener('close', end);
  options.signal.addEventListener('abort', hangUp, { once: true });
  if (options.signal.aborted) hangUp();

  async function* output(): AsyncGenerator<Uint8Array> {
    for (;;) {
      if (failure !== null) throw failure;
      const next = waiting.shift();
      if (next !== undefined) {
        size -= next.length;
        yield next;
      } else if (over) {
        return;
      } else {
        const { promise, resolve } = Promise.withResolvers<void>();
        wake = resolve;
        await promise;
      }
    }
  }

  return {
    output: output(),
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
