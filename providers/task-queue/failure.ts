import { ActivityExecutionFailedError, isGrpcCancelledError, ServiceError } from '@temporalio/client';
import { ApplicationFailure, CancelledFailure, TimeoutFailure, TimeoutType } from '@temporalio/common';
import type { CallSchema } from '../capabilities/calls.ts';
import { failureMessage } from '../protocol/messages.ts';
import { ProviderError, type Effect, type ProviderErrorCode, type RetryAdvice } from '../provider-error.ts';
import { unreadReason } from './payloads.ts';

/** A call as errors describe it. */
export interface Asked {
  readonly provider: string;
  readonly taskQueue: string;
  /** As `power.ensure`. */
  readonly call: string;
  readonly kind: CallSchema['kind'];
  /** Our id of the server; empty for calls without one. */
  readonly target: string;
}

/** The effect that a call without an answer may have had. */
export function lostEffect({ kind }: Pick<Asked, 'kind'>): Effect {
  return kind === 'read' ? 'none' : 'unknown';
}

export function failure(
  asked: Asked,
  code: ProviderErrorCode,
  retry: RetryAdvice,
  effect: Effect,
  what: string,
): ProviderError {
  return new ProviderError(`provider ${asked.provider} ${what}`, {
    code,
    retry,
    effect,
    target: asked.target,
  });
}

/** The answer does not follow the contract. */
export function badAnswer(asked: Asked, what: string): ProviderError {
  return failure(asked, 'BAD_ANSWER', 'operator', lostEffect(asked), `answered ${asked.call} with ${what}`);
}

/** Types of the failure of an activity that a worker does not have: TypeScript and Python, Go. */
const NOT_THERE = new Set(['NotFoundError', 'ActivityNotRegisteredError']);

/** Failures for answers beyond Temporal's limit: TypeScript and Python. */
const TOO_LARGE = /TooLarge|TMPRL1103|exceeds? (the )?(size|limit|blob)/i;

/** The error for an activity that failed, or whose end is not known. */
export function failureFrom(asked: Asked, error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  if (!(error instanceof ActivityExecutionFailedError)) return lostConnection(asked, error);
  const { cause } = error;
  if (cause instanceof TimeoutFailure) return timeout(asked, cause);
  if (cause instanceof ApplicationFailure) return application(asked, cause);
  if (cause instanceof CancelledFailure)
    return failure(asked, 'CANCELLED', 'never', lostEffect(asked), `cancelled ${asked.call}`);
  return failure(asked, 'PROVIDER_UNAVAILABLE', 'backoff', lostEffect(asked), `did not end ${asked.call}`);
}

function timeout(asked: Asked, { timeoutType }: TimeoutFailure): ProviderError {
  const { call, taskQueue } = asked;
  if (timeoutType === TimeoutType.SCHEDULE_TO_START) {
    const what = `has no worker on the task queue ${taskQueue}; check that it runs`;
    return failure(asked, 'PROVIDER_UNAVAILABLE', 'backoff', 'none', what);
  }
  const silent = timeoutType === TimeoutType.HEARTBEAT;
  const what = silent ? `started ${call} and sent no more heartbeats` : `did not answer ${call} in time`;
  return failure(asked, 'PROVIDER_UNAVAILABLE', 'backoff', lostEffect(asked), what);
}

function application(asked: Asked, { type, message, details }: ApplicationFailure): ProviderError {
  const { call, kind } = asked;
  if (NOT_THERE.has(type ?? '')) {
    return failure(asked, 'UNSUPPORTED', 'operator', 'none', `reports that it serves ${call}, and does not`);
  }
  if (TOO_LARGE.test(type ?? '') || TOO_LARGE.test(message))
    return badAnswer(asked, 'more than Temporal allows');
  const [said = null] = details ?? [];
  const parsed = failureMessage.safeParse({ code: type, message, details: said });
  if (parsed.success) {
    const { effect, retry, vendor } = parsed.data.details;
    return new ProviderError(message, {
      code: parsed.data.code,
      retry,
      effect: kind === 'read' ? 'none' : effect,
      target: asked.target,
      vendor,
    });
  }
  const unread = unreadReason(said);
  if (unread !== null) return badAnswer(asked, `a failure whose detail is ${unread}`);
  return failure(
    asked,
    'BUG',
    'backoff',
    lostEffect(asked),
    `failed at ${call} with an error outside the contract (${type ?? 'no type'}): ${message}`,
  );
}

/** Temporal did not answer: it is unknown whether the activity runs. The next call with the same key finds it. */
function lostConnection(asked: Asked, error: unknown): ProviderError {
  const what = `cannot be asked: Temporal does not answer (${reasonOf(error)})`;
  return failure(asked, 'PROVIDER_UNAVAILABLE', 'backoff', lostEffect(asked), what);
}

function reasonOf(error: unknown): string {
  if (isGrpcCancelledError(error)) return 'cancelled';
  const inner = error instanceof ServiceError && error.cause instanceof Error ? error.cause : error;
  return inner instanceof Error ? inner.message : 'no reason';
}
