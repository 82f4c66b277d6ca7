import { expect, test } from 'vitest';
import { serverLifecycle } from './states.ts';

const { transitions, inProgress } = serverLifecycle;

test('every state in progress has a failed twin that it can fail to, and a limit', () => {
  for (const [state, { failed, slaSeconds }] of Object.entries(inProgress)) {
    expect(transitions[state as keyof typeof transitions]).toMatchObject({ FAIL: failed });
    expect(inProgress).not.toHaveProperty(failed);
    expect(slaSeconds).toBeGreaterThan(0);
  }
});

test('every state is named, reachable from the first, and only RETIRED is the end', () => {
  const reached = new Set(['ENROLLING']);
  for (const state of reached) {
    for (const next of Object.values(transitions[state as keyof typeof transitions])) reached.add(next);
  }
  expect([...reached].toSorted()).toEqual(Object.keys(transitions).toSorted());
  const ends = Object.entries(transitions).filter(([, actions]) => Object.keys(actions).length === 0);
  expect(ends.map(([state]) => state)).toEqual(['RETIRED']);
});
