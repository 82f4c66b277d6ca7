import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { z } from 'zod';
import { cleanText, clip, hasControls, hasInvisible, isStorable } from './characters.ts';
import { hostname } from './hostname.ts';
import {
  accountText,
  freeText,
  idText,
  lineText,
  momentText,
  reportedFailure,
  reportedLine,
} from './inputs.ts';
import { plainName, resourceDescription, resourceName } from './names.ts';

const units = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\0', '\u0007', '\u001b', '\u0085', '\ud83d', '\ude00', '\n', '\t', '😀', 'é', 'e\u0301'),
    fc.string({ maxLength: 3, unit: 'binary' }),
  ),
  maxLength: 60,
});

describe('text from a machine', () => {
  it('can be stored once it is cleaned, and keeps all that can be read', () => {
    fc.assert(
      fc.property(units, (text) => {
        const clean = cleanText(text);
        expect(isStorable(clean)).toBe(true);
        expect(hasControls(clean)).toBe(false);
        expect(cleanText(clean)).toBe(clean);
        if (!hasControls(text) && text.isWellFormed()) expect(clean).toBe(text);
      }),
    );
  });

  it('that is too long is cut with an ellipsis, never within a character', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 2, max: 40 }), (text, longest) => {
        const whole = text.toWellFormed();
        const cut = clip(whole, longest);
        expect(cut.length).toBeLessThanOrEqual(longest);
        expect(cut.isWellFormed()).toBe(true);
        if (whole.length <= longest) expect(cut).toBe(whole);
        else expect(cut.endsWith('…') && whole.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });

  it('in a report is in one line where one is asked for', () => {
    expect(reportedLine(20).parse('Fan\r\n1\0 failed\u001b[0m')).toBe('Fan 1  failed [0m');
    expect(reportedLine(5).parse('x'.repeat(1_200_000))).toBe('xxxx…');
  });

  it('as the cause of a failure is made to fit', () => {
    const failure = reportedFailure.parse({ code: 'BAD\0', message: `a\0\n${'x'.repeat(9_000)}` });
    expect(failure).toMatchObject({ code: 'BAD ', step: null });
    expect(failure.message.startsWith('a \nxxx')).toBe(true);
    expect(failure.message).toHaveLength(4_000);
  });
});

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

test.each([
  ['NUL', 'a\0b'],
  ['half a surrogate pair', 'a\ud83d'],
  ['an escape', 'a\u001b[31m'],
  ['a C1 control', 'a\u009b31m'],
  ['a right-to-left override', 'gnp.\u202eexe'],
  ['an isolate', 'a\u2066b'],
  ['a zero-width space', 'a\u200bb'],
  ['a zero-width joiner', 'a\u200db'],
  ['a soft hyphen', 'a\u00adb'],
  ['a byte-order mark', '\ufeffa\ufeffb'],
  ['a line separator', 'a\u2028b'],
  ['a Hangul filler, which counts as a letter', '\u3164'],
  ['a braille blank', '\u2800'],
  ['a tag character', 'a\u{e0041}'],
  ['a line end within', 'a\nb'],
  ['nothing but blanks', ' \u00a0\u3000 '],
  ['64 characters', 'x'.repeat(64)],
])('no name has %s', (_, name) => {
  expect(accepts(resourceName, name)).toBe(false);
  expect(accepts(plainName, name)).toBe(false);
});

test('a name is kept composed and without blanks around it, and may be of any script', () => {
  expect(resourceName.parse('  Rechenzentrum Zu\u0308rich ')).toBe('Rechenzentrum Zürich');
  expect(resourceName.parse('e\u0301'.repeat(63))).toBe('é'.repeat(63));
  for (const name of ['東京', 'देवनागरी', 'Ελλάδα', '🚀 lab', 'ﷺ'])
    expect(accepts(resourceName, name)).toBe(true);
  for (const name of ['東京-1', 'देवनागरी', 'rack 1.a_b']) expect(accepts(plainName, name)).toBe(true);
});

test.each([
  '10.0.0.1',
  '127.1',
  '123',
  '0x7f',
  'web.0x',
  'web.1',
  'localhost',
  'localhost.localdomain',
  'web.localhost',
  'localhost6',
  'ip6-localhost',
  'fe80--1.',
  '-a',
  'a-',
  'a..b',
  'Web',
  'wéb',
  'a_b',
  'x'.repeat(64),
  `${'x.'.repeat(126)}xx`,
  '',
])('"%s" is no hostname', (name) => {
  expect(accepts(hostname, name)).toBe(false);
});

test.each([
  'web-1',
  '1web',
  'a',
  '7.example.org',
  'xn--bcher-kva.example',
  'localhosts',
  'x1.y2',
  'dead.beef',
])('"%s" is a hostname', (name) => {
  expect(hostname.parse(name)).toBe(name);
});

test.each([
  [idText, 64],
  [lineText(200), 200],
  [freeText(), 1_000],
  [accountText, 256],
  [resourceDescription, 1_000],
])('%# has a length, and holds nothing that cannot be stored', (schema: z.ZodType, longest) => {
  expect(accepts(schema, 'x'.repeat(longest))).toBe(true);
  expect(accepts(schema, 'x'.repeat(longest + 1))).toBe(false);
  expect(accepts(schema, 'a\0b')).toBe(false);
  expect(accepts(schema, 'a\udc00b')).toBe(false);
});

test('a moment has no fraction without end', () => {
  expect(accepts(momentText, '2026-11-28T12:00:00.123456Z')).toBe(true);
  expect(accepts(momentText, `2026-11-28T12:00:00.${'0'.repeat(100)}Z`)).toBe(false);
});

test('lines and tabs are fine in text for people, and nowhere is a control to be seen', () => {
  expect(accepts(freeText(), 'first\n\tsecond\r\n')).toBe(true);
  expect(accepts(freeText(), 'a\u0007')).toBe(false);
  expect(hasInvisible('a\tb')).toBe(true);
});
