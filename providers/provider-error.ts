import { cleanText, clip } from '#platform/text/characters.ts';

/** Why a provider could not do what it was asked. The activity maps it to a Temporal failure in one place. */
export type ProviderErrorCode =
  | 'UNREACHABLE' // no connection, name or route
  | 'TIMEOUT' // connected, but no answer in time
  | 'TLS_UNTRUSTED' // certificate neither signed by the CA nor pinned, or an SSH host key that is not known
  | 'AUTH_FAILED' // wrong user or password: never tried twice, BMCs lock accounts
  | 'ACCOUNT_LOCKED'
  | 'PASSWORD_CHANGE_REQUIRED'
  | 'SESSION_LIMIT' // the BMC has no free session
  | 'RATE_LIMITED'
  | 'BUSY' // 503 and the like: try again when the target says
  | 'NOT_READY' // in POST, resetting, or otherwise between states
  | 'CONFLICT'
  | 'PRECONDITION_FAILED' // 412 that did not heal by reading again
  | 'INVALID_ARGUMENT'
  | 'UNSUPPORTED' // this target, or this provider, cannot do it; the message says why
  | 'NOT_FOUND'
  | 'IDENTITY_MISMATCH' // another machine answers at this address
  | 'VERIFICATION_FAILED' // accepted, but the state did not become true
  | 'BAD_ANSWER' // malformed, huge or nonsensical
  | 'PROVIDER_UNAVAILABLE' // the provider's own process does not take calls, or does not end them
  | 'CANCELLED'
  | 'BUG';

/** When the same call may be repeated: never, with back-off, after a time, or once a person has acted. */
export type RetryAdvice = 'never' | 'backoff' | 'operator' | { readonly afterMs: number };

/** Whether the target changed: no, yes, or unknown (then observe before acting again). */
export type Effect = 'none' | 'unknown' | 'applied';

export interface ProviderErrorInit {
  readonly code: ProviderErrorCode;
  readonly retry: RetryAdvice;
  readonly effect: Effect;
  readonly target?: string | undefined;
  /** What the target said, for people: HTTP status and Redfish message ids. Never a header or a body. */
  readonly vendor?:
    | {
        readonly status?: number | undefined;
        readonly messageIds?: readonly string[] | undefined;
        /** Properties without which the target does not accept the request. */
        readonly missing?: readonly string[] | undefined;
        /** Properties that it names for any other reason. */
        readonly named?: readonly string[] | undefined;
      }
    | undefined;
  readonly cause?: unknown;
}

/** Longer ones quote a page that a BMC or a proxy answered. */
const LONGEST_MESSAGE = 2_000;

/**
 * The only error a provider lets out. Its message is fit for an operator and holds no secret. It may quote the target,
 * whose words are cleaned of control characters here, before they reach histories, events and the database.
 */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly code: ProviderErrorCode;
  readonly retry: RetryAdvice;
  readonly effect: Effect;
  readonly target: string | undefined;
  readonly vendor: ProviderErrorInit['vendor'];

  constructor(message: string, init: ProviderErrorInit) {
    super(clip(cleanText(message), LONGEST_MESSAGE), { cause: init.cause });
    this.code = init.code;
    this.retry = init.retry;
    this.effect = init.effect;
    this.target = init.target;
    this.vendor = init.vendor;
  }
}
