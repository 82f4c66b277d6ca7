import { defaultPayloadConverter } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';
import { expect, test } from 'vitest';
import { stepsOfHistory } from './history-steps.ts';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;

/** Numbered and timed by their place, a second apart. */
function history(...events: readonly HistoryEvent[]): HistoryEvent[] {
  return events.map((event, place) => {
    const id = (place + 1) as unknown as HistoryEvent['eventId'];
    return { ...event, eventId: id, eventTime: { seconds: id ?? null, nanos: 500_000_000 } };
  });
}

const scheduled = (summary?: string): HistoryEvent => ({
  activityTaskScheduledEventAttributes: {},
  ...(summary === undefined ? {} : { userMetadata: { summary: defaultPayloadConverter.toPayload(summary) } }),
});

const of = (id: number): { scheduledEventId: NonNullable<HistoryEvent['eventId']> } => ({
  scheduledEventId: id as unknown as NonNullable<HistoryEvent['eventId']>,
});

const steps = (...events: readonly HistoryEvent[]): unknown =>
  stepsOfHistory(history(...events), defaultPayloadConverter);

test('an activity that completed after a retry', () => {
  expect(
    steps(
      scheduled('power-on: Switch the server on'),
      { activityTaskStartedEventAttributes: { ...of(1), attempt: 3 } },
      { activityTaskCompletedEventAttributes: of(1) },
    ),
  ).toEqual([
    { name: 'power-on', state: 'SUCCEEDED', attempt: 3, message: null, startedAt: 1_500, updatedAt: 3_500 },
  ]);
});

test('a failure by its reason, a time limit, a cancellation', () => {
  const failure = { message: 'Activity task failed', cause: { message: 'The BMC does not answer' } };
  expect(
    steps(
      scheduled('boot-entry: Write it'),
      scheduled('undo:reserve: Give the server back'),
      scheduled('allocate: Take an address'),
      { activityTaskFailedEventAttributes: { ...of(1), failure } },
      { activityTaskTimedOutEventAttributes: { ...of(2), failure: { message: 'timed out' } } },
      { activityTaskCanceledEventAttributes: of(3) },
    ),
  ).toMatchObject([
    { name: 'boot-entry', state: 'FAILED', message: 'The BMC does not answer' },
    { name: 'undo:reserve', state: 'FAILED', message: 'timed out' },
    { name: 'allocate', state: 'CANCELLED' },
  ]);
});

test('a step of several activities is as its last one', () => {
  expect(
    steps(
      scheduled('verify: Read the identity'),
      { activityTaskCompletedEventAttributes: of(1) },
      scheduled('verify: Read the identity'),
      { activityTaskFailedEventAttributes: { ...of(3), failure: { message: 'another machine' } } },
    ),
  ).toMatchObject([{ name: 'verify', state: 'FAILED', startedAt: 1_500, updatedAt: 4_500 }]);
});

test('activities that continue, and those that name no step, say nothing', () => {
  expect(
    steps(
      scheduled('verify: Read the identity'),
      scheduled(),
      scheduled('no step named'),
      {
        activityTaskCompletedEventAttributes: of(2),
      },
      { activityTaskCompletedEventAttributes: of(3) },
    ),
  ).toEqual([]);
});

test('an activity of several steps, by its result and by its failure', () => {
  const toPayloads = (value: unknown) => ({ payloads: [defaultPayloadConverter.toPayload(value)] });
  const result = toPayloads({ done: [{ step: 'verify', startedAt: 1_600, endedAt: 1_900 }], begun: null });
  const failure = {
    message: 'wrong password',
    applicationFailureInfo: { details: toPayloads({ step: 'power-off' }) },
  };
  expect(
    steps(
      scheduled('verify, power-off'),
      { activityTaskCompletedEventAttributes: { ...of(1), result } },
      scheduled('power-off, prepare'),
      { activityTaskFailedEventAttributes: { ...of(3), failure } },
    ),
  ).toEqual([
    { name: 'verify', state: 'SUCCEEDED', attempt: 1, message: null, startedAt: 1_600, updatedAt: 1_900 },
    {
      name: 'power-off',
      state: 'FAILED',
      attempt: 1,
      message: 'wrong password',
      startedAt: 4_500,
      updatedAt: 4_500,
    },
  ]);
});
