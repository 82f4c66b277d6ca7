import { expect, test } from 'vitest';
import { WORKFLOW_TYPES } from '#contracts/operations/request.ts';
import { BALANCER_VERBS } from './balancer-scenario.ts';
import { DELETION_VERBS } from './deletion-scenario.ts';
import { DEVICE_VERBS } from './device-scenario.ts';
import { FAULTS } from './fault.ts';
import { IMAGE_VERBS } from './image-scenario.ts';
import { PLANS } from './plans.ts';
import { SERVER_VERBS } from './server-scenario.ts';

test('every workflow type has its plan here', () => {
  const types: string[] = Object.values(WORKFLOW_TYPES);
  expect(Object.keys(PLANS).toSorted()).toEqual(types.toSorted());
  expect(types).toEqual(
    expect.arrayContaining([
      ...SERVER_VERBS,
      ...DELETION_VERBS,
      ...IMAGE_VERBS,
      ...DEVICE_VERBS,
      ...BALANCER_VERBS,
    ]),
  );
});

test('every fault there is was tried', () => {
  expect(FAULTS.toSorted()).toEqual([
    'cancel',
    'fail-after',
    'fail-before',
    'lost-after',
    'lost-before',
    'twice',
  ]);
});
