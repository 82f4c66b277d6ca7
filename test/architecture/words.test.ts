import { Lexer, Source, TokenKind } from 'graphql';
import { expect, test } from 'vitest';
import { filesOf, read } from './source-files.ts';

/**
 * Words that descriptions and messages do without, as there is a plainer one (a BMC reports, a lock is released, a service is
 * unavailable).
 */
const AVOIDED = /\b(?:whoever|nobody|in vain|lets? go of|is away|are away|is heard|at hand|tells?|told)\b/i;

/** Descriptions and other texts of a schema that use an avoided word. */
function avoided(sdl: string): string[] {
  const lexer = new Lexer(new Source(sdl));
  const found: string[] = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    const isText = token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING;
    if (isText && AVOIDED.test(token.value)) found.push(token.value);
  }
  return found;
}

test.each(filesOf('docs/schema/*.graphql'))('%s describes in plain words', (file) => {
  expect(avoided(read(file))).toEqual([]);
});

/** Messages of errors to callers: the literals in `new UserError(...)` and the messages of its rules. */
test('the domains refuse in plain words', () => {
  const files = filesOf('apis/**/*.ts').filter((file) => !/\.test\.ts$|generated|migrations/.test(file));
  const messages = files.flatMap((file) =>
    [...read(file).matchAll(/(?:message = |new UserError\('\w+', )(['`])(.*?)\1/gs)].map(
      ([, , text = '']) => `${file}: ${text}`,
    ),
  );
  expect(messages.length).toBeGreaterThan(100);
  expect(messages.filter((message) => AVOIDED.test(message))).toEqual([]);
});

test('an avoided word in a description is found', () => {
  expect(avoided('"It tells its name." type A { "Fine." b: Int "Nobody may." c: Int }')).toEqual([
    'It tells its name.',
    'Nobody may.',
  ]);
});
