import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';

/** A serial console that is open. */
export interface ConsoleStream {
  /** Bytes of the machine; ends when it hangs up. */
  readonly output: AsyncIterable<Uint8Array>;
  /** Types into the console. */
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

export interface Console {
  /** Opens the serial console. It stays open until closed, or until the context's signal is aborted. */
  open(target: Target, context: CallContext): Promise<ConsoleStream>;
}
