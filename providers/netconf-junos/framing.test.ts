import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadMessage, createMessageReader, framed } from './framing.ts';

const texts = fc.array(
  fc.string({ unit: 'binary', maxLength: 200 }).filter((text) => !text.includes(']]>]]>')),
  { maxLength: 5 },
);

/** Bytes in pieces of these sizes, and the rest. */
function piecesOf(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [...pieces, bytes.subarray(at)].filter(({ length }) => length > 0);
}

describe('messages', () => {
  it.each([false, true])('arrive whole, in whatever pieces their bytes come (in chunks: %s)', (isChunked) => {
    fc.assert(
      fc.property(texts, fc.array(fc.integer({ min: 1, max: 50 })), (messages, sizes) => {
        const reader = createMessageReader(10_000);
        if (isChunked) reader.useChunks();
        const filled = messages.map((text) => `<${text}>`);
        const bytes = Buffer.from(filled.map((text) => framed(text, isChunked)).join(''));
        const read = piecesOf(bytes, sizes).flatMap((piece) => [...reader.read(piece)]);
        const wanted = filled.map((text) => Buffer.from(text).toString('utf8'));
        expect(read.map((text) => text.trim())).toEqual(wanted.map((text) => text.trim()));
      }),
    );
  });

  it('of several chunks are one', () => {
    const reader = createMessageReader(100);
    reader.useChunks();
    // The example of RFC 6242, section 4.2, cut short.
    expect([...reader.read(Buffer.from('\n#4\n<rpc\n#3\n/> \n##\n'))]).toEqual(['<rpc/> ']);
  });

  it.each([
    ['\n#0\n'],
    ['\n#x\n'],
    ['<rpc-reply/>]]>]]>'],
    ['\n#4294967296\n'],
    ['\n#101\n'],
    ['\n#60\n'.padEnd(66, 'x') + '\n#60\n'],
  ])('that are no chunks, or too large, are refused: %j', (text) => {
    const reader = createMessageReader(100);
    reader.useChunks();
    expect(() => [...reader.read(Buffer.from(text))]).toThrow(BadMessage);
  });

  it('without an end are refused once they are too large', () => {
    const reader = createMessageReader(100);
    expect([...reader.read(Buffer.alloc(90, 'x'))]).toEqual([]);
    expect(() => [...reader.read(Buffer.alloc(90, 'x'))]).toThrow('more than 100 bytes');
  });
});
