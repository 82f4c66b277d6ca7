import { painter, type Io } from '../io.ts';
import { durationText } from './operation-progress.ts';

const REDRAW_MS = 200;
const SHOWN_AFTER_MS = 500;

/** Says in a terminal what is waited for and how long already, until it is done; nothing elsewhere. */
export async function withElapsed<Result>(
  io: Io,
  what: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { stderr } = io;
  if (stderr.isTTY !== true || io.env['TERM'] === 'dumb') return await work();
  const paint = painter(io, stderr);
  const begin = Date.now();
  const timer = setInterval(() => {
    const elapsed = Date.now() - begin;
    if (elapsed > SHOWN_AFTER_MS)
      stderr.write(`\r\u001b[K${paint('dim', `${what} … ${durationText(elapsed, 0)}`)}`);
  }, REDRAW_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    stderr.write('\r\u001b[K');
  }
}
