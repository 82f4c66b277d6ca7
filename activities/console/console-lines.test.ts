import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLineReader, LONGEST_LINE } from './console-lines.ts';

function read(...chunks: string[]): string[] {
  const lines: string[] = [];
  const reader = createLineReader(({ text }) => lines.push(text));
  for (const chunk of chunks) reader.push(Buffer.from(chunk));
  reader.end();
  return lines;
}

it.each([
  ['lines, however they end', ['one\r\ntwo\nthree'], ['one', 'two', 'three']],
  ['no line of blanks alone', ['\r\n\r\n   \r\n'], []],
  ['lines without colours', ['\x1b[1;32m[  OK  ]\x1b[0m Started\r\n'], ['[  OK  ] Started']],
  ['lines without a sequence that arrives in two parts', ['a\x1b[3', '1mb\n'], ['ab']],
  ['lines without the title of the window', ['\x1b]0;root@host\x07# '], ['#']],
  ['what the cursor goes to as a line of its own', ['\x1b[2J\x1b[1;1HSetup\x1b[5;3HBoot'], ['Setup', 'Boot']],
  ['the last state of a line that is written over', ['10 %\r50 %\r100 %\r\n'], ['100 %']],
  ['lines without deleted characters', ['pasx\bsword\n'], ['password']],
  ['a prompt, though its line does not end', ['login: '], ['login:']],
  ['lines without bells and zeros', ['a\x07\x00b\n'], ['ab']],
])('makes %s', (_, chunks, lines) => {
  expect(read(...chunks)).toEqual(lines);
});

it('joins a character that arrives in two parts', () => {
  const lines: string[] = [];
  const reader = createLineReader(({ text }) => lines.push(text));
  const bytes = Buffer.from('grün\n');
  reader.push(bytes.subarray(0, 3));
  reader.push(bytes.subarray(3));
  expect(lines).toEqual(['grün']);
});

it('cuts what is too long, and keeps no more than it needs', () => {
  expect(read('x'.repeat(3_000), '\n')[0]).toHaveLength(LONGEST_LINE);
  expect(read(...Array.from({ length: 100 }, () => 'y'.repeat(1_000))).length).toBeGreaterThan(10);
});

it('holds, whatever a machine prints', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (chunks) => {
      const lines: string[] = [];
      const reader = createLineReader(({ text }) => lines.push(text));
      for (const chunk of chunks) reader.push(chunk);
      reader.end();
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
        expect(line).not.toMatch(/\p{Cc}/u);
      }
    }),
  );
});
