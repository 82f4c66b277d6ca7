import { expect, test } from 'vitest';
import { matchesSubject } from './subject-match.ts';

test.each<[string, string, boolean]>([
  ['events.operation.*', 'events.operation.ended', true],
  ['events.operation.*', 'events.operation', false],
  ['events.operation.*', 'events.operation.ended.twice', false],
  ['events.*.ended', 'events.operation.ended', true],
  ['events.operation.>', 'events.operation.a.b', true],
  ['events.operation.>', 'events.operation', false],
  ['facts.tenant.x', 'facts.tenant.x', true],
  ['facts.tenant.x', 'facts.tenant.y', false],
])('%s takes %s: %s', (pattern, subject, expected) => {
  expect(matchesSubject(pattern, subject)).toBe(expected);
});
