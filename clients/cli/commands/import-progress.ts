import { setTimeout } from 'node:timers/promises';
import type { GraphClient } from '../graph/client.ts';
import { painter, printable, type Io } from '../io.ts';
import { durationText } from './operation-progress.ts';

/** How far an import is, as `siteImportProgress` answers it. */
export interface ImportProgress {
  readonly state: 'WAITING' | 'READING' | 'RUNNING' | 'DELETING' | 'ENDED';
  readonly kind: string | null;
  readonly done: number;
  readonly total: number | null;
  readonly since: string;
  readonly reportedAt: string;
}

const DOCUMENT = `query($key: String!) { siteImportProgress(idempotencyKey: $key) {
  state kind done total since reportedAt } }`;

const REDRAW_MS = 200;
const ASK_MS = 500;
const SHOWN_AFTER_MS = 500;
/** Where lines cannot be overwritten, a line is printed at this interval. */
const LINE_MS = 10_000;
/** The platform reports twice a second; after this long without a report its process has probably died. */
const SILENT_MS = 10_000;

/** Does the work, and shows meanwhile how far the import of this key is: as a bar in a terminal, as lines elsewhere. */
export async function showImport<Result>(
  io: Io,
  client: GraphClient,
  { what, key }: { readonly what: string; readonly key: string },
  work: () => Promise<Result>,
): Promise<Result> {
  const { stderr } = io;
  const isLive = stderr.isTTY === true && io.env['TERM'] !== 'dumb';
  const paint = painter(io, stderr);
  const ended = new AbortController();
  const begin = Date.now();
  const last: Last = { progress: undefined, at: begin };
  void follow(client, key, ended.signal, last);
  const draw = (): void => {
    const elapsed = Date.now() - begin;
    if (!isLive) return void stderr.write(`${importText(what, last, elapsed)}\n`);
    if (elapsed < SHOWN_AFTER_MS) return;
    const text = importText(what, last, elapsed, (stderr.columns ?? 80) - 1);
    stderr.write(`\r\u001b[K${paint('dim', text)}`);
  };
  const timer = setInterval(draw, isLive ? REDRAW_MS : LINE_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    ended.abort();
    if (isLive) stderr.write('\r\u001b[K');
  }
}

interface Last {
  progress: ImportProgress | undefined;
  /** When it was last reported otherwise, by the clock of this machine. */
  at: number;
}

/** Asks for the progress; where it cannot be had, the import goes on without. */
async function follow(client: GraphClient, key: string, signal: AbortSignal, last: Last): Promise<void> {
  while (!signal.aborted) {
    try {
      await setTimeout(ASK_MS, undefined, { signal });
      const data = await client.sdk.request(DOCUMENT, { key }, { signal, timeout: SILENT_MS });
      const progress = data['siteImportProgress'] as ImportProgress | null;
      if (progress === null || progress.reportedAt === last.progress?.reportedAt) continue;
      last.progress = progress;
      last.at = Date.now();
    } catch {
      // The import itself reports what is wrong.
    }
  }
}

const WIDEST_BAR = 30;

/** What an import does, how far it is and for how long it runs, in a line of at most `room` columns. */
export function importText(
  what: string,
  { progress, at }: Readonly<Last>,
  elapsedMs: number,
  room = 200,
): string {
  const time = durationText(elapsedMs, 0);
  if (progress === undefined || progress.state === 'ENDED') return fitted(`${what} … ${time}`, room);
  const { state, kind, done, total } = progress;
  const silent = Date.now() - at;
  if (silent > SILENT_MS)
    return fitted(`${what}: nothing was reported for ${durationText(silent, 0)} … ${time}`, room);
  if (state === 'WAITING') return fitted(`${what}: waits for another import of the tenant … ${time}`, room);
  const verb = state === 'READING' ? 'reads ' : state === 'DELETING' ? 'deletes ' : '';
  const on = kind === null ? (verb === '' ? '' : `, ${verb.trim()}`) : `, ${verb}${printable(kind)}`;
  const rows = total === null ? (done === 0 ? '' : ` ${done} rows`) : ` ${done} of ${total} rows`;
  const tail = `${rows}${on} … ${time}`;
  const free = room - what.length - tail.length - 1;
  const width = total === null || total === 0 ? 0 : Math.min(WIDEST_BAR, free);
  if (width < 5) return fitted(`${what}${tail}`, room);
  const full = Math.round((done / (total ?? 1)) * width);
  return `${what} ${'█'.repeat(full)}${'░'.repeat(width - full)}${tail}`;
}

/** The beginning is cut, as the end says how long it takes. */
function fitted(text: string, room: number): string {
  return text.length <= room ? text : `…${text.slice(text.length - room + 1)}`;
}
