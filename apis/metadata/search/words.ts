import { UserError } from '#platform/errors/user-error.ts';

const LONGEST = 100;
const SHORTEST = 2;
const MOST_WORDS = 8;

/** Bytes of a MAC address, or the first of them, divided in one of the usual ways. */
const MAC = /^[0-9a-f]{2}([:-][0-9a-f]{1,2})+[:-]?$|^[0-9a-f]{4}([.][0-9a-f]{1,4})+[.]?$/;

/**
 * What a search asks of the index: each word of the text is the beginning of one of the resource's, in any order. Throws
 * a refusal for a text that is too short, too long, or has too many words.
 */
export function searchedWords(text: string): { readonly query: string; readonly whole: string } {
  const whole = text.normalize('NFC').trim().toLowerCase();
  const path = ['text'];
  if (whole.length < SHORTEST || whole.length > LONGEST) {
    const message = `text must have ${SHORTEST} to ${LONGEST} characters; it has ${whole.length}.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  const words = whole.split(/\s+/);
  if (words.length > MOST_WORDS) {
    const message = `text must have at most ${MOST_WORDS} words; it has ${words.length}.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  return { query: words.map(alternatives).join(' & '), whole };
}

function alternatives(word: string): string {
  const plain = word.replaceAll(/[:.-]/g, '');
  return MAC.test(word) ? `(${prefix(word)} | ${prefix(plain)})` : prefix(word);
}

/** A lexeme of a tsquery, quoted (PostgreSQL manual, 8.11.2), that matches all that begin with it. */
function prefix(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}':*`;
}
