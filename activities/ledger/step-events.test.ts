import { ApplicationFailure, CancelledFailure } from '@temporalio/activity';
import { MockActivityEnvironment } from '@temporalio/testing';
import { describe, expect, test, vi } from 'vitest';
import type { EventBus } from '#platform/events/event-bus.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { operationEvents } from '#contracts/operations/operation.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { createLedgerActivities } from './ledger-activities.ts';
import { createStepEvents } from './step-events.ts';

const call: StepCall = {
  step: 'power-on',
  phase: 'INSTALLING',
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

interface Published {
  readonly subject: string;
  readonly data: Record<string, unknown>;
}

function recorder(publish: (published: Published) => Promise<void> = async () => undefined): {
  published: Published[];
  bus: EventBus;
} {
  const published: Published[] = [];
  const parts = {
    async publish(subject: string, body: string) {
      const one = { subject, data: (JSON.parse(body) as { data: Record<string, unknown> }).data };
      published.push(one);
      await publish(one);
    },
  };
  // Only what is published matters here.
  return { published, bus: parts as unknown as EventBus };
}

/** Runs an activity of the step behind the interceptor; returns what it threw. */
async function run(bus: EventBus, work: () => Promise<unknown>, info: object = {}): Promise<unknown> {
  const { execute } = createStepEvents(bus, createLogger('test', 'silent'));
  if (execute === undefined) throw new Error('The interceptor intercepts nothing');
  const environment = new MockActivityEnvironment(
    { activityType: 'ensurePowerState', ...info },
    { logger: QUIET },
  );
  return await environment
    .run(async () => await execute({ args: [call], headers: {} }, work))
    .catch((error: unknown) => error);
}

describe('the ledger receives every attempt of a step', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ['that succeeds', async () => 'done', 'SUCCEEDED'],
    ['that will be tried again', async () => await Promise.reject(new Error('unavailable')), 'RETRYING'],
    [
      'that fails permanently',
      async () => await Promise.reject(ApplicationFailure.nonRetryable('no')),
      'FAILED',
    ],
    ['that is cancelled', async () => await Promise.reject(new CancelledFailure('stop')), 'CANCELLED'],
  ])('%s', async (_, work, state) => {
    const { published, bus } = recorder();
    await run(bus, work, { attempt: 3 });
    expect(published.map(({ data }) => [data['state'], data['attempt']])).toEqual([[state, 3]]);
    for (const { subject, data } of published) {
      expect(subject).toBe('events.operation.step');
      expect(operationEvents['operation.step'].parse(data)).toMatchObject({
        step: 'power-on',
        operationId: 'oprnopr-1',
      });
    }
  });
});

test('the beginning of a step that lasts is reported while it runs, and both reports say when it began', async () => {
  const { published, bus } = recorder();
  const before = Date.now();
  await run(bus, async () => {
    await vi.waitFor(() => expect(published.map(({ data }) => data['state'])).toEqual(['RUNNING']));
  });
  expect(published.map(({ data }) => data['state'])).toEqual(['RUNNING', 'SUCCEEDED']);
  const [begun, ended] = published.map(({ data }) => Number(data['startedAt']));
  expect(ended).toBe(begun);
  expect(Number(begun) - before).toBeLessThan(100);
});

test('what an activity answers or throws is passed on, though the ledger cannot be informed', async () => {
  const { bus } = recorder(async () => await Promise.reject(new Error('NATS is unavailable')));
  expect(await run(bus, async () => 'the answer')).toBe('the answer');
  expect(await run(bus, async () => await Promise.reject(new Error('the cause')))).toMatchObject({
    message: 'the cause',
  });
});

test('activities that write to the ledger themselves are not reported', async () => {
  const { published, bus } = recorder();
  await run(bus, async () => undefined, { activityType: 'publishWait' });
  expect(published).toEqual([]);
});

describe('the hash of a plan', () => {
  const steps = [{ name: 'power-on', title: 'Start it', irreversible: false }];
  const hashOf = async (plan: { steps: typeof steps; basis: unknown }): Promise<string> => {
    const { bus } = recorder();
    const { publishPlan } = createLedgerActivities({ bus, client: {} as never });
    return (await publishPlan(call, { ...plan, approvalExpiresAt: null })).planHash;
  };

  test('is the same for the same plan, and another as soon as a step or what it is about differs', async () => {
    const plan = { steps, basis: { imageId: 'a' } };
    const hash = await hashOf(plan);
    expect(await hashOf(structuredClone(plan))).toBe(hash);
    expect(await hashOf({ ...plan, basis: { imageId: 'b' } })).not.toBe(hash);
    expect(await hashOf({ ...plan, steps: [{ ...steps[0], name: 'power-off' }] as typeof steps })).not.toBe(
      hash,
    );
    expect(await hashOf({ ...plan, steps: [{ ...steps[0], irreversible: true }] as typeof steps })).not.toBe(
      hash,
    );
  });
});
