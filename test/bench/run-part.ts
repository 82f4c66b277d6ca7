import { startTestStack } from '../harness/stack.ts';
import type { Finding } from './measuring/finding.ts';
import type { Bench, Part, Scale } from './part.ts';

export interface RunOptions {
  readonly rounds: number;
  readonly scale: Scale;
  readonly say: (text: string) => void;
  /** Ends the part early; what it started is stopped all the same. */
  readonly signal: AbortSignal;
}

/** Runs one part, and stops everything it started, last first. */
export async function runPart(
  part: Part,
  { rounds, scale, say, signal }: RunOptions,
): Promise<readonly Finding[]> {
  const closers: (() => Promise<void>)[] = [];
  const bench: Bench = {
    rounds,
    scale,
    say: (text) => say(`${part.name}: ${text}`),
    async startStack(options) {
      bench.say('starting a platform');
      const test = await startTestStack({ ...options, signal });
      closers.push(async () => await test.stop());
      return test;
    },
    atEnd: (close) => void closers.push(close),
  };
  const interrupted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  interrupted.catch(() => undefined);
  try {
    signal.throwIfAborted();
    return await Promise.race([part.run(bench), interrupted]);
  } finally {
    for (const close of closers.toReversed())
      await close().catch((error: unknown) => bench.say(`not stopped in order: ${String(error)}`));
  }
}
