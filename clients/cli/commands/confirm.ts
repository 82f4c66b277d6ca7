import { createInterface } from 'node:readline/promises';
import { CommandError, EXIT, usageError } from '../exit-code.ts';
import type { Io } from '../io.ts';

/** Asks whether to continue. Without a terminal there is no one to ask, so `--yes` is needed. */
export async function confirm(io: Io, question: string): Promise<void> {
  if (io.stdin.isTTY !== true) throw usageError(`${question} Without a terminal, --yes confirms it.`);
  const asking = createInterface({ input: io.stdin, output: io.stderr });
  try {
    const answer = await asking.question(`${question} Go on? [y/N] `, { signal: io.signal });
    if (/^y(es)?$/i.test(answer.trim())) return;
  } finally {
    asking.close();
  }
  throw new CommandError(EXIT.FAILED, 'Nothing was done.');
}
