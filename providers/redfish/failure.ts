import type { Effect, ProviderErrorCode, RetryAdvice } from '../provider-error.ts';
import { ProviderError } from '../provider-error.ts';
import { messagesOf, saysMissing } from './message.ts';
import type { Message } from './message.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Answer, Request } from './request.ts';

interface Meaning {
  readonly code: ProviderErrorCode;
  readonly retry: RetryAdvice;
}

/**
 * What a message says, whatever the status. Keys are last segments of message ids, from the DMTF's Base registry unless
 * a source is named.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  PasswordChangeRequired: { code: 'PASSWORD_CHANGE_REQUIRED', retry: 'operator' },
  AccountLocked: { code: 'ACCOUNT_LOCKED', retry: 'operator' },
  SessionLimitExceeded: { code: 'SESSION_LIMIT', retry: { afterMs: 60_000 } },
  RAC0218: { code: 'SESSION_LIMIT', retry: { afterMs: 60_000 } }, // iDRAC: check_redfish#89
  CreateLimitReachedForResource: { code: 'SESSION_LIMIT', retry: { afterMs: 60_000 } },
  UnauthorizedLoginAttempt: { code: 'AUTH_FAILED', retry: 'operator' }, // iLO answers 400 with it
  InsufficientPrivilege: { code: 'AUTH_FAILED', retry: 'operator' },
  ServiceTemporarilyUnavailable: { code: 'BUSY', retry: 'backoff' },
  ServiceInUnknownState: { code: 'NOT_READY', retry: 'backoff' },
  ServiceShuttingDown: { code: 'NOT_READY', retry: 'backoff' },
  ResourceInUse: { code: 'BUSY', retry: 'backoff' },
  ResourceInStandby: { code: 'NOT_READY', retry: 'backoff' },
  UnableToModifyDuringSystemPOST: { code: 'NOT_READY', retry: { afterMs: 5_000 } }, // iLO: ironic management.py
  InvalidOperationForSystemState: { code: 'NOT_READY', retry: { afterMs: 5_000 } }, // iLO: ironic power.py
  SYS518: { code: 'NOT_READY', retry: { afterMs: 5_000 } }, // iDRAC: sushy check_retry_on_exception
  SYS011: { code: 'CONFLICT', retry: 'backoff' }, // iDRAC, another change of the BIOS waits for its restart
  ActionNotSupported: { code: 'UNSUPPORTED', retry: 'never' },
  ActionParameterNotSupported: { code: 'UNSUPPORTED', retry: 'never' },
  PropertyNotWritable: { code: 'UNSUPPORTED', retry: 'never' },
  OperationNotAllowed: { code: 'UNSUPPORTED', retry: 'never' },
  STOR009: { code: 'UNSUPPORTED', retry: 'never' }, // iDRAC, a disk that cannot be erased: iDRAC-Redfish-Scripting#71
  QueryNotSupported: { code: 'UNSUPPORTED', retry: 'never' },
  QueryNotSupportedOnResource: { code: 'UNSUPPORTED', retry: 'never' },
};

const statuses: Readonly<Record<number, Meaning>> = {
  401: { code: 'AUTH_FAILED', retry: 'operator' },
  403: { code: 'AUTH_FAILED', retry: 'operator' },
  404: { code: 'NOT_FOUND', retry: 'never' },
  405: { code: 'UNSUPPORTED', retry: 'never' },
  409: { code: 'CONFLICT', retry: 'backoff' },
  410: { code: 'NOT_FOUND', retry: 'never' },
  412: { code: 'PRECONDITION_FAILED', retry: 'backoff' },
  428: { code: 'PRECONDITION_FAILED', retry: 'backoff' },
  429: { code: 'RATE_LIMITED', retry: 'backoff' },
  501: { code: 'UNSUPPORTED', retry: 'never' },
};

/** The error for an answer that is a refusal. */
export function failureOf(answer: Answer, request: Request, secrets: readonly string[]): ProviderError {
  const messages = messagesOf(answer.body);
  const meaning = meaningOf(answer.status, messages);
  const after = retryAfterMs(answer.headers['retry-after']);
  const mayWait = meaning.retry !== 'never' && meaning.retry !== 'operator';
  const said = redact(messages[0]?.text ?? messages[0]?.id ?? '', secrets);
  return new ProviderError(
    `${request.method} ${request.path} at ${request.origin} was answered with ${answer.status}${said && `: ${said}`}`,
    {
      code: meaning.code,
      retry: mayWait && after !== null ? { afterMs: after } : meaning.retry,
      effect: effectOf(answer.status, request.method),
      target: request.target,
      vendor: {
        status: answer.status,
        messageIds: messages.map((message) => redact(message.id, secrets)),
        ...propertiesIn(messages, secrets),
      },
    },
  );
}

/** Only where messages name any, so that most errors stay short. */
function propertiesIn(messages: readonly Message[], secrets: readonly string[]) {
  const names = (some: readonly Message[]) =>
    some.flatMap(({ properties }) => properties.map((name) => redact(name, secrets)));
  const missing = names(messages.filter(saysMissing));
  const named = names(messages.filter((message) => !saysMissing(message)));
  return { ...(missing.length > 0 && { missing }), ...(named.length > 0 && { named }) };
}

function meaningOf(status: number, messages: readonly Message[]): Meaning {
  const known = messages.flatMap((message) => meanings[message.key] ?? []);
  const byStatus = statuses[status];
  if (known[0] !== undefined) return known[0];
  if (byStatus !== undefined) return byStatus;
  if (status >= 500) return { code: 'BUSY', retry: 'backoff' };
  if (status >= 400) return { code: 'INVALID_ARGUMENT', retry: 'never' };
  // A 2xx that carries a critical message, or a redirect where none is allowed.
  return { code: 'BAD_ANSWER', retry: 'backoff' };
}

/**
 * Protocol-Validator REQ_DATA_MOD_ERRORS: 4xx and 5xx must leave the resource unchanged. Refusals are believed; crashes
 * (500) and what is between us and the BMC (502, 504) are not.
 */
function effectOf(status: number, method: string): Effect {
  if (method === 'GET' || (status >= 400 && status < 500) || status === 501 || status === 503) return 'none';
  return 'unknown';
}

/** Shortened, on one line, and without known secrets, should the BMC repeat them. */
export function redact(said: string, secrets: readonly string[]): string {
  const clean = secrets
    .filter((secret) => secret !== '')
    .reduce((left, secret) => left.replaceAll(secret, '[redacted]'), said);
  return clean.replace(/\s+/g, ' ').slice(0, 200);
}
