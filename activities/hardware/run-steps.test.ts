import { activityInfo, ApplicationFailure, cancellationSignal } from '@temporalio/activity';
import { MockActivityEnvironment } from '@temporalio/testing';
import { expect, test } from 'vitest';
import type { SiteActivities } from '#contracts/activities/site-steps.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { createRunSteps } from './run-steps.ts';

const call: StepCall = {
  step: '',
  phase: 'PREPARING',
  undoing: false,
  operation: {
    operationId: 'oprnopr-1',
    kind: 'PROVISION',
    tenantId: 'tnntten-1',
    requestedBy: 'ann',
    title: 'Provision web',
    subject: { kind: 'Instance', id: 'instins-1' },
    related: [{ kind: 'Server', id: 'srvrsrv-1' }],
    siteId: 'lctnsit-1',
  },
};

type Answer = Awaited<ReturnType<SiteActivities['runSteps']>>;

/** Runs steps of these names, each by the activity of the same name; also returns what was called around them. */
async function run(
  activities: Readonly<Record<string, () => Promise<unknown>>>,
  environment = new MockActivityEnvironment({}, { logger: QUIET }),
  lost?: AbortSignal,
): Promise<{ answer: Answer | undefined; error: unknown; around: string[]; holds: number }> {
  const around: string[] = [];
  let holds = 0;
  const { runSteps } = createRunSteps({
    activities,
    interceptors: [
      {
        async execute(input, next): Promise<unknown> {
          const { step } = input.args[0] as StepCall;
          around.push(`${step} ${activityInfo().activityType}`);
          return await next(input);
        },
      },
    ],
    async hold(_, work) {
      holds += 1;
      await work(lost ?? cancellationSignal());
    },
  });
  const steps = Object.keys(activities).map((name) => ({
    activity: name,
    step: `step-${name}`,
    phase: 'PREPARING',
    input: {},
  }));
  const work = async (): Promise<Answer> => await runSteps(call, { targetId: 'srvrsrv-1', steps });
  try {
    const answer: Answer = await environment.run(work);
    return { answer, error: undefined, around, holds };
  } catch (error) {
    return { answer: undefined, error, around, holds };
  }
}

const stepsOf = (answer: Answer | undefined): string[] | undefined => answer?.done.map(({ step }) => step);

test('every step is intercepted as an activity of its own, has keys of its own, and shares one hold of the BMC', async () => {
  const keys = new Set<string>();
  const remember = async (): Promise<void> => void keys.add(idempotencyKeyOf('power'));
  const { answer, around, holds } = await run({ first: remember, second: remember });
  expect(stepsOf(answer)).toEqual(['step-first', 'step-second']);
  expect(answer?.begun).toBeNull();
  expect(around).toEqual(['step-first first', 'step-second second']);
  expect(keys.size).toBe(2);
  expect(holds).toBe(1);
});

test('a temporary fault ends it with what is done', async () => {
  const { answer, around } = await run({
    first: async () => undefined,
    second: async () => await Promise.reject(ApplicationFailure.retryable('busy', 'BMC_BUSY')),
    third: async () => undefined,
  });
  expect(stepsOf(answer)).toEqual(['step-first']);
  expect(answer?.begun).toBe('step-second');
  expect(around).toHaveLength(2);
});

test('a failure permanently names its step, and keeps what is known of its effect', async () => {
  const failure = ApplicationFailure.nonRetryable('held by another', 'NOT_HELD', { effect: 'none' });
  const { error } = await run({ first: async () => await Promise.reject(failure) });
  expect(error).toMatchObject({
    type: 'NOT_HELD',
    nonRetryable: true,
    details: [{ effect: 'none', step: 'step-first' }],
  });
});

test('once it is cancelled, no further step begins', async () => {
  const environment = new MockActivityEnvironment({}, { logger: QUIET });
  const { answer } = await run(
    { first: async () => environment.cancel('CANCELLED'), second: async () => undefined },
    environment,
  );
  expect(stepsOf(answer)).toEqual(['step-first']);
  expect(answer?.begun).toBeNull();
});

test('once the lock is lost, no further step begins', async () => {
  const lost = new AbortController();
  const { answer } = await run(
    { first: async () => lost.abort(), second: async () => undefined },
    undefined,
    lost.signal,
  );
  expect(stepsOf(answer)).toEqual(['step-first']);
});
