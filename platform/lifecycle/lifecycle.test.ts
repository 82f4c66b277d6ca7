import { expect, test } from 'vitest';
import { IllegalTransition, isInProgress, nextState, statesAllowing, type Lifecycle } from './lifecycle.ts';

const door: Lifecycle<'OPEN' | 'CLOSING' | 'CLOSED', 'close' | 'latch' | 'jam'> = {
  transitions: {
    OPEN: { close: 'CLOSING' },
    CLOSING: { latch: 'CLOSED', jam: 'OPEN' },
    CLOSED: {},
  },
  inProgress: { CLOSING: { failed: 'OPEN', slaSeconds: 5 } },
};

test('an action leads where the table says', () => {
  expect(nextState(door, 'OPEN', 'close')).toBe('CLOSING');
  expect(nextState(door, 'CLOSING', 'jam')).toBe('OPEN');
});

test('any other is refused, saying in which states it is possible', () => {
  expect(() => nextState(door, 'OPEN', 'latch')).toThrow(IllegalTransition);
  expect(() => nextState(door, 'CLOSED', 'close')).toThrow(
    expect.objectContaining({
      message: '"close" is not possible in state CLOSED; it is in OPEN',
      allowedFrom: ['OPEN'],
    }),
  );
  expect(statesAllowing(door, 'jam')).toEqual(['CLOSING']);
});

test('only states in progress need a living operation', () => {
  expect((['OPEN', 'CLOSING', 'CLOSED'] as const).filter((state) => isInProgress(door, state))).toEqual([
    'CLOSING',
  ]);
});
