import { hash } from 'node:crypto';

/** A source of numbers in [0, 1) that a seed repeats exactly. */
export type Random = () => number;

/** Hexadecimal digits that belong to a seed and its labels, the same in every run. */
export function deriveHex(length: number, ...labels: readonly (string | number)[]): string {
  let digits = '';
  for (let block = 0; digits.length < length; block += 1) {
    digits += hash('sha256', `${labels.join('/')}#${block}`, 'hex');
  }
  return digits.slice(0, length);
}

/** Letters and digits of an alphabet, as serial numbers have them, derived like {@link deriveHex}. */
export function deriveText(
  alphabet: string,
  length: number,
  ...labels: readonly (string | number)[]
): string {
  const digits = deriveHex(length * 4, ...labels);
  let text = '';
  for (let i = 0; i < length; i += 1) {
    text += alphabet.charAt(Number.parseInt(digits.slice(i * 4, i * 4 + 4), 16) % alphabet.length);
  }
  return text;
}

/** mulberry32: small, fast, and good enough for jitter and fault probabilities. */
export function createRandom(...labels: readonly (string | number)[]): Random {
  let state = Number.parseInt(deriveHex(8, ...labels), 16);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
