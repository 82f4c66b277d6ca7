import { expect, test } from 'vitest';
import { personKeys } from '#platform/auth/person.ts';
import { isRequester } from './requester.ts';

const operation = { requestedBy: '0f1e', requesterKeys: personKeys(['0f1e', 'ada', 'ada@example.org']) };

test('the requester is known by each of their names, also under another account', () => {
  for (const names of [['0f1e'], ['Ada'], ['other', 'ADA@EXAMPLE.ORG']])
    expect(isRequester(operation, names)).toBe(true);
  expect(isRequester(operation, ['grace', 'grace@example.org'])).toBe(false);
});

test('of an operation from before names were kept, the subject is known', () => {
  expect(isRequester({ ...operation, requesterKeys: null }, ['0F1E'])).toBe(true);
  expect(isRequester({ ...operation, requesterKeys: null }, ['ada'])).toBe(false);
});
