import { setTimeout as pause } from 'node:timers/promises';
import type { HostHttp } from './http.ts';
import { parseOrder, type InstallerOrder } from './installer.ts';

/** What a host finds in a virtual drive: our installer with its order, a system of its own, or nothing it can read. */
export type FoundMedia = InstallerOrder | 'disk' | 'live-system' | 'unreadable';

/** How much of an image is read at a time, and at all: the order of our own ISOs is in the beginning. */
const PIECE = 128 * 1024;
const TRIES = 4;
const RETRY_MS = 250;
const READ_AT_MOST = 8 * 1024 * 1024;

/** The line of the boot loader's configuration that the boot service writes. */
const ORDER = /set arguments='([^'\n]*)'/;

/** Reads an image as a BMC does for its host: by HTTP, in pieces, for as long as the boot loader needs more of it. */
export async function readMedia(http: HostHttp, url: string, signal: AbortSignal): Promise<FoundMedia> {
  let read = Buffer.alloc(0);
  for (let total = 1; read.length < Math.min(total, READ_AT_MOST);) {
    const piece = { start: read.length, length: PIECE };
    const answer = await readPiece(http, url, piece, signal);
    if (answer === undefined) return 'unreadable';
    total = answer.total;
    read = Buffer.concat([read, answer.bytes]);
    const commandLine = ORDER.exec(read.toString('latin1'))?.[1];
    if (commandLine === 'infra.task=disk') return 'disk';
    if (commandLine !== undefined) return parseOrder(commandLine) ?? 'live-system';
    if (answer.bytes.length === 0 || answer.status === 200) break;
  }
  return 'live-system';
}

/** A BMC tries again for a moment, then the drive has a read error: undefined. */
async function readPiece(
  http: HostHttp,
  url: string,
  piece: { readonly start: number; readonly length: number },
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HostHttp['getPiece']>> | undefined> {
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      const answer = await http.getPiece(url, piece, { signal });
      if (answer.status === 206 || answer.status === 200) return answer;
    } catch {
      signal.throwIfAborted();
    }
    await pause(RETRY_MS, undefined, { signal });
  }
  return undefined;
}
