import { expect, test } from 'vitest';
import { digestInput, matchesDigest } from './input-digest.ts';

test('the order of fields makes no other input', async () => {
  expect(await digestInput({ a: 1, b: { c: 2, d: [3] } })).toBe(
    await digestInput({ b: { d: [3], c: 2 }, a: 1 }),
  );
  expect(await digestInput({ a: 1 })).not.toBe(await digestInput({ a: 2 }));
});

test('an input with a password has another digest every time, and is known again all the same', async () => {
  const input = { bmc: { credential: { username: 'root', password: 'calvin' } } };
  const digest = await digestInput(input);
  expect(digest).toMatch(/^scrypt:/);
  expect(await digestInput(input)).not.toBe(digest);
  expect(await matchesDigest(input, digest)).toBe(true);
  expect(await matchesDigest({ bmc: { credential: { username: 'root', password: 'other' } } }, digest)).toBe(
    false,
  );
});
