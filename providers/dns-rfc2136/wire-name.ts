/** Names as RFC 1035 writes them, section 3.1. All that are written here are lower-case ASCII. */

const LONGEST = 255;

export function writeName(name: string): Buffer {
  const labels = name === '' ? [] : name.split('.');
  const parts = labels.map((label) => {
    const bytes = Buffer.from(label.toLowerCase(), 'latin1');
    if (bytes.length === 0 || bytes.length > 63) throw new RangeError(`${name} has an invalid label`);
    return Buffer.concat([Buffer.from([bytes.length]), bytes]);
  });
  const whole = Buffer.concat([...parts, Buffer.from([0])]);
  if (whole.length > LONGEST) throw new RangeError(`${name} is too long`);
  return whole;
}

/** The name at an offset of a message, in lower case, and the offset after it. Compression pointers point backwards only. */
export function readName(message: Buffer, begin: number): { readonly value: string; readonly end: number } {
  const labels: string[] = [];
  let at = begin;
  let end: number | undefined;
  let lowest = begin;
  let length = 1;
  for (;;) {
    const size = message.readUInt8(at);
    if (size >= 0xc0) {
      const target = message.readUInt16BE(at) & 0x3f_ff;
      if (target >= lowest) throw new RangeError('a compressed name leads forward');
      end ??= at + 2;
      lowest = target;
      at = target;
      continue;
    }
    if (size > 63) throw new RangeError('a label has an unknown type');
    at += 1;
    if (size === 0) return { value: labels.join('.'), end: end ?? at };
    length += size + 1;
    if (length > LONGEST || at + size > message.length) throw new RangeError('a name is too long');
    labels.push(message.toString('latin1', at, at + size).toLowerCase());
    at += size;
  }
}
