import { expect, test } from 'vitest';
import { newPassword } from './new-password.ts';

test('has every class that rules require, 16 characters that need no escape, and a letter first', () => {
  const made = Array.from({ length: 500 }, newPassword);
  for (const password of made) {
    expect(password).toMatch(/^[a-z][\w-]{15}$/);
    for (const kind of [/[a-z]/, /[A-Z]/, /\d/, /[-_]/]) expect(password).toMatch(kind);
  }
  expect(new Set(made).size).toBe(made.length);
});
