import { randomInt } from 'node:crypto';

const CLASSES = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789', '-_'] as const;
const ALL = CLASSES.join('');

/** Old BMCs keep 16 characters and no more (IPMI 1.5); more than 90 bits of chance fit in. */
const LENGTH = 16;

/**
 * A password that every BMC accepts: of every class that rules for passwords require, of no character that needs an
 * escape anywhere.
 */
export function newPassword(): string {
  const drawn = CLASSES.map(drawFrom);
  while (drawn.length < LENGTH) drawn.push(drawFrom(ALL));
  // Shuffled, so that positions do not reveal character classes; a letter first, as some BMCs require.
  for (let index = drawn.length - 1; index > 1; index -= 1) {
    const other = randomInt(1, index + 1);
    [drawn[index], drawn[other]] = [drawn[other] ?? '', drawn[index] ?? ''];
  }
  return drawn.join('');
}

function drawFrom(characters: string): string {
  return characters.charAt(randomInt(characters.length));
}
