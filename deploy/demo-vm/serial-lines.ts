import { stripVTControlCharacters } from 'node:util';

/** Turns a serial console as it grows into lines worth showing. */
export interface SerialLines {
  /** Lines that are complete since the last call; `text` is all there is so far. */
  next(text: string): string[];
}

/** Of the kernel's lines, which begin with a time in brackets, these show how far it is. */
const MILESTONES = /Linux version|Command line|Run \/init|virtio_blk|reboot:|Power down/;
const SECRET = /(infra\.token=)\S+/;

/** Shows all but most of what the kernel says; `all` shows that too. Tokens are not shown. */
export function createSerialLines(all: boolean): SerialLines {
  let shown = 0;
  return {
    next(text) {
      const end = text.lastIndexOf('\n') + 1;
      const fresh = text.slice(shown, Math.max(shown, end));
      shown = Math.max(shown, end);
      return fresh
        .split(/[\r\n]+/)
        .map((line) => stripVTControlCharacters(line).replace(SECRET, '$1…').trim())
        .filter((line) => line !== '' && (all || !/^\[ *\d+\.\d+\]/.test(line) || MILESTONES.test(line)));
    },
  };
}
