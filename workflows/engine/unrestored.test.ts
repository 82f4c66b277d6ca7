import { expect, test } from 'vitest';
import { withUnrestored } from './unrestored.ts';

const failure = (message: string) => ({ code: 'CONFLICT', message, step: 'apply' });

test('what an undo could not restore follows the failure as a sentence of its own', () => {
  const shown = (first: string): string =>
    withUnrestored(failure(first), failure('No answer.'), 'The port').message;
  expect(shown('It was refused')).toBe('It was refused. The port could not be restored: No answer.');
  expect(shown('It was refused.')).toBe('It was refused. The port could not be restored: No answer.');
  expect(withUnrestored(failure('It was refused'), null, 'The port')).toEqual(failure('It was refused'));
});

test('it is named also where the failure itself is long, within the limit of a report', () => {
  const { message } = withUnrestored(failure('x'.repeat(4_000)), failure('y'.repeat(4_000)), 'The port');
  expect(message).toHaveLength(2_000);
  expect(message).toContain('x. The port could not be restored: y');
});
