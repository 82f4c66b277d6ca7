import type { ProviderError } from './provider-error.ts';

/** Bytes that wait for the reader of a console. */
export interface OutputQueue {
  /** Ends after `end`, or with the failure of `fail`; stopping to read calls `left`. */
  readonly output: AsyncIterable<Uint8Array>;
  push(bytes: Uint8Array): void;
  /** Ends the output once what waits is read. */
  end(): void;
  fail(error: ProviderError): void;
}

export interface OutputQueueOptions {
  /** Bytes that may wait; a console that prints on and on must not fill the memory. */
  readonly limit: number;
  /** Called when more wait. */
  readonly onOverflow: () => void;
  /** Called when the reader stops before the end. */
  readonly onLeft: () => void;
}

export function createOutputQueue({ limit, onOverflow, onLeft }: OutputQueueOptions): OutputQueue {
  const waiting: Uint8Array[] = [];
  let size = 0;
  let failure: ProviderError | null = null;
  let isOver = false;
  let wake = () => {};

  async function* output(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        if (failure !== null) throw failure;
        const next = waiting.shift();
        if (next !== undefined) {
          size -= next.length;
          yield next;
        } else if (isOver) {
          return;
        } else {
          const { promise, resolve } = Promise.withResolvers<void>();
          wake = resolve;
          await promise;
        }
      }
    } finally {
      if (!isOver) onLeft();
    }
  }

  return {
    output: output(),
    push(bytes) {
      if (isOver) return;
      size += bytes.length;
      waiting.push(bytes);
      if (size > limit) onOverflow();
      wake();
    },
    end() {
      isOver = true;
      wake();
    },
    fail(error) {
      failure ??= error;
      wake();
    },
  };
}
