import { ApplicationFailure } from '@temporalio/activity';
import { MockActivityEnvironment } from '@temporalio/testing';
import { describe, expect, test } from 'vitest';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { ProviderError, type ProviderErrorInit } from '#providers/provider-error.ts';
import { failureContext, toActivityFailure, type FailureContext } from './provider-failure.ts';

const UNAVAILABLE: ProviderErrorInit = { code: 'UNREACHABLE', retry: 'backoff', effect: 'none' };

/** What becomes of an error in an activity that was scheduled so long ago and is tried the so-manieth time. */
async function failure(
  init: ProviderErrorInit,
  { secondsAgo, attempt }: { secondsAgo: number; attempt: number },
  context: FailureContext = { party: 'BMC', timeoutSeconds: 60 },
): Promise<ApplicationFailure> {
  const environment = new MockActivityEnvironment({
    scheduledTimestampMs: Date.now() - secondsAgo * 1_000,
    attempt,
  });
  const mapped: unknown = await environment.run(async () =>
    toActivityFailure(new ProviderError('https://10.0.0.7 is not reachable', init), context),
  );
  if (!(mapped instanceof ApplicationFailure)) throw new Error(`no failure: ${String(mapped)}`);
  return mapped;
}

test('a temporary fault is waited out', async () => {
  const mapped = await failure(UNAVAILABLE, { secondsAgo: 59, attempt: 9 });
  expect(mapped).toMatchObject({ type: 'BMC_UNREACHABLE', nonRetryable: false });
});

test('a lasting fault ends the step, saying for how long it was tried and what to do', async () => {
  const mapped = await failure(UNAVAILABLE, { secondsAgo: 61, attempt: 9 });
  expect(mapped).toMatchObject({ type: 'BMC_UNREACHABLE', nonRetryable: true });
  expect(mapped.message).toMatch(/^https:\/\/10\.0\.0\.7 is not reachable; tried for 6\d s\. .*try again\.$/);
});

test('time without a worker is not held against the BMC', async () => {
  const mapped = await failure(UNAVAILABLE, { secondsAgo: 3_600, attempt: 1 });
  expect(mapped.nonRetryable).toBe(false);
});

test('a failure that a person must fix first is not retried', async () => {
  const init: ProviderErrorInit = { code: 'AUTH_FAILED', retry: 'operator', effect: 'none' };
  const mapped = await failure(init, { secondsAgo: 0, attempt: 1 });
  expect(mapped).toMatchObject({ type: 'BMC_AUTH_FAILED', nonRetryable: true });
  expect(mapped.message).not.toContain('tried for');
});

test('the boot service is not mistaken for a BMC, and is waited for without end', async () => {
  const mapped = await failure(UNAVAILABLE, { secondsAgo: 7_200, attempt: 900 }, { party: 'BOOT' });
  expect(mapped).toMatchObject({ type: 'BOOT_UNREACHABLE', nonRetryable: false });
});

test('the pause that the target asks for is kept, within reason', async () => {
  const asked = await failure(
    { code: 'BUSY', retry: { afterMs: 7_000 }, effect: 'none' },
    { secondsAgo: 0, attempt: 1 },
  );
  expect(asked).toMatchObject({ type: 'BMC_BUSY', nextRetryDelay: 7_000 });
  const endless = await failure(
    { code: 'BUSY', retry: { afterMs: 3_600_000 }, effect: 'none' },
    { secondsAgo: 0, attempt: 1 },
  );
  expect(endless.nextRetryDelay).toBe(60_000);
});

test('the words of a BMC are cleaned before they reach a history, and cut where it answers a page', () => {
  const page = `says \0\u001b[1m\u009b ${'x'.repeat(100_000)} \ud83d`;
  const { message } = new ProviderError(page, UNAVAILABLE);
  expect(message.startsWith('says  [1m  xxx')).toBe(true);
  expect(message).toHaveLength(2_000);
  expect(new ProviderError('half \ud83d', UNAVAILABLE).message).toBe('half \ufffd');
});

describe('while undoing', () => {
  const operation = {} as StepCall['operation'];
  const call: StepCall = { operation, step: '', phase: '', undoing: true, bmcTimeoutSeconds: 600 };

  test('a party whose fault has ended a step gets seconds, and every other as long as before', async () => {
    const spent: StepCall = { ...call, spent: ['DNS'] };
    expect(failureContext(spent, 'DHCP')).toEqual({ party: 'DHCP', timeoutSeconds: 600 });
    expect(failureContext(call, 'DNS')).toEqual({ party: 'DNS', timeoutSeconds: 600 });
    const late = { secondsAgo: 20, attempt: 5 };
    const mapped = await failure(UNAVAILABLE, late, failureContext(spent, 'DNS'));
    expect(mapped).toMatchObject({ type: 'DNS_UNREACHABLE', nonRetryable: true });
    const other = await failure(UNAVAILABLE, late, failureContext(spent, 'DHCP'));
    expect(other).toMatchObject({ type: 'DHCP_UNREACHABLE', nonRetryable: false });
  });

  test('it is retried all the same: it may have come back', async () => {
    const mapped = await failure(
      UNAVAILABLE,
      { secondsAgo: 60, attempt: 2 },
      failureContext({ ...call, spent: ['DNS'] }, 'DNS'),
    );
    expect(mapped.nonRetryable).toBe(false);
  });
});

test('a switch that cannot be reached is named as such, with what to do', async () => {
  const context = { party: 'SWITCH', timeoutSeconds: 60 } as const;
  const mapped = await failure(UNAVAILABLE, { secondsAgo: 61, attempt: 9 }, context);
  expect(mapped).toMatchObject({ type: 'SWITCH_UNREACHABLE', nonRetryable: true });
  expect(mapped.message).toMatch(/managementAddress and managementPort are right, then try again\.$/);
});
