import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJsonSplitter } from './json-stream.ts';

test('objects are the same however the stream is split into chunks', () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 9 }),
      (objects, size) => {
        const texts = objects.map((one) => JSON.stringify(one));
        const bytes = Buffer.from(texts.join('\n '));
        const split = createJsonSplitter(10_000_000);
        const found: string[] = [];
        for (let at = 0; at < bytes.length; at += size) found.push(...split(bytes.subarray(at, at + size)));
        expect(found).toEqual(texts);
      },
    ),
  );
});

test.each(['HTTP/1.1 400 Bad Request', '}', '[1]'])('%s is no object', (text) => {
  expect(() => createJsonSplitter(100)(Buffer.from(text))).toThrow('not a JSON object');
});

test('an object beyond the limit is refused before it is complete', () => {
  expect(() => createJsonSplitter(100)(Buffer.from(`{"a":"${'x'.repeat(200)}`))).toThrow('more than 100');
});
