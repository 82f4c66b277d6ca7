import { activityInfo, ApplicationFailure, CancelledFailure } from '@temporalio/activity';
import type { Party } from '#contracts/activities/parties.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { SecretRefusal } from './secret-refusal.ts';
import { ProviderError, type ProviderErrorCode, type RetryAdvice } from '#providers/provider-error.ts';

export interface FailureContext {
  /** Whose fault it is; qualifies codes that several parties share, to distinguish them from the graph's own. */
  readonly party: Party;
  /** How long temporary faults are waited out; forever where left out. */
  readonly timeoutSeconds?: number;
}

/**
 * How long undoing waits for a party whose fault has ended a step before. Long enough for the restart of a DNS or DHCP
 * server: what is left there has to be removed by a person.
 */
const SPENT_SECONDS: Readonly<Record<Party, number>> = {
  BMC: 5,
  BOOT: 5,
  DNS: 15,
  DHCP: 15,
  SWITCH: 5,
  BALANCER: 15,
};

/** The party, and how long this call waits for it. */
export function failureContext({ bmcTimeoutSeconds, spent }: StepCall, party: Party): FailureContext {
  const timeoutSeconds = spent?.includes(party) === true ? SPENT_SECONDS[party] : bmcTimeoutSeconds;
  return { party, ...(timeoutSeconds !== undefined && { timeoutSeconds }) };
}

/** The one place where an error of a provider, or of what a call of it needs, becomes a Temporal failure. */
export function toActivityFailure(error: unknown, context: FailureContext): unknown {
  if (error instanceof SecretRefusal) return secretFailure(error, context);
  if (!(error instanceof ProviderError)) return error;
  if (error.code === 'CANCELLED') return new CancelledFailure(error.message);
  const final = error.retry === 'never' || error.retry === 'operator';
  const waitedSeconds = final ? 0 : secondsWaited(context.timeoutSeconds);
  return ApplicationFailure.create({
    message: messageOf(error, context, waitedSeconds),
    type: typeOf(error, context),
    nonRetryable: final || waitedSeconds > 0,
    ...nextRetry(error.retry),
    details: [{ effect: error.effect, ...(error.vendor === undefined ? {} : { vendor: error.vendor }) }],
  });
}

/** Nothing was sent to the target. */
function secretFailure(
  { message, problem, isTransient }: SecretRefusal,
  context: FailureContext,
): ApplicationFailure {
  const waitedSeconds = isTransient ? secondsWaited(context.timeoutSeconds) : 0;
  const advice = isTransient
    ? 'Check the store, then try again.'
    : 'Correct the secret or the reference (docs/secrets.md), then try again.';
  return ApplicationFailure.create({
    message: `${message}${waitedSeconds > 0 ? ` Tried for ${waitedSeconds} s.` : ''} ${advice}`,
    type: problem,
    nonRetryable: !isTransient || waitedSeconds > 0,
    details: [{ effect: 'none' }],
  });
}

/** Attempts that a target gets in any case: time may have gone by before a worker was there to make the first. */
const LEAST_ATTEMPTS = 3;

/** Seconds for which this activity has waited for the fault to end, once that is long enough; 0 before. */
function secondsWaited(timeoutSeconds = Number.POSITIVE_INFINITY): number {
  const { attempt, scheduledTimestampMs } = activityInfo();
  const seconds = Math.round((Date.now() - scheduledTimestampMs) / 1_000);
  return attempt >= LEAST_ATTEMPTS && seconds >= timeoutSeconds ? seconds : 0;
}

const SHARED = new Set<ProviderErrorCode>(['UNREACHABLE', 'TIMEOUT', 'AUTH_FAILED', 'BUSY']);

function typeOf({ code }: ProviderError, { party }: FailureContext): string {
  return SHARED.has(code) ? `${party}_${code}` : code;
}

/** What a person can do about a BMC that does not do its part. */
const BMC_ADVICE: Partial<Record<ProviderErrorCode, string>> = {
  UNREACHABLE: 'See that the BMC has power and network and that its address is right, then try again.',
  TIMEOUT: 'See whether the BMC works, or restart it, then try again.',
  BUSY: 'See what keeps the BMC busy, then try again.',
  AUTH_FAILED:
    'Give the right user and password with serverBmcUpdate, or in the secret that the BMC names, then try again.',
  ACCOUNT_LOCKED: 'Unlock the account on the BMC, then try again.',
};

/** The same for a switch. */
const SWITCH_ADVICE: Partial<Record<ProviderErrorCode, string>> = {
  UNREACHABLE:
    'Check that the device has power and network, and that its managementAddress and managementPort are right, then try again.',
  TIMEOUT: 'Check whether the device works, then try again.',
  BUSY: 'Wait for what keeps the device busy to end, or cancel it, then try again.',
};

/** The same for what runs load balancers. */
const BALANCER_ADVICE: Partial<Record<ProviderErrorCode, string>> = {
  UNREACHABLE: 'Check that HAProxy runs on the host of the worker in master-worker mode, then try again.',
  TIMEOUT: 'Check whether HAProxy works, then try again.',
};

const ADVICE: Partial<Record<FailureContext['party'], typeof BMC_ADVICE>> = {
  BMC: BMC_ADVICE,
  SWITCH: SWITCH_ADVICE,
  BALANCER: BALANCER_ADVICE,
};

function messageOf(
  { code, message }: ProviderError,
  { party }: FailureContext,
  waitedSeconds: number,
): string {
  const waited = waitedSeconds > 0 ? `; tried for ${waitedSeconds} s` : '';
  const advice = ADVICE[party]?.[code];
  return `${message}${waited}${advice === undefined ? '' : `. ${advice}`}`;
}

function nextRetry(retry: RetryAdvice): { nextRetryDelay?: number } {
  return typeof retry === 'object' ? { nextRetryDelay: Math.min(retry.afterMs, 60_000) } : {};
}
