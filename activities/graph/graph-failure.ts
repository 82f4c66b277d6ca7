import { activityInfo, ApplicationFailure } from '@temporalio/activity';

/** What the graph answered to a request, apart from its data. */
export interface GraphFault {
  /** Of the HTTP answer. */
  readonly status: number;
  readonly message: string;
  /** The first error's `extensions.code`. */
  readonly code: string | undefined;
  /** The first error's `extensions.retryable`. */
  readonly retryable: boolean;
}

/** Types of failures of requests to the graph that are no refusals. */
export const GRAPH_UNAVAILABLE = 'GRAPH_UNAVAILABLE';
const GRAPH_FAULT = 'GRAPH_FAULT';
/** The document asks for fields of a domain that this installation does not have. */
const DOMAIN_ABSENT = 'DOMAIN_ABSENT';

/** Codes by which a domain refuses (`ErrorCode` in the schema files): the same question gets the same answer. */
const REFUSALS: ReadonlySet<string> = new Set([
  'INVALID_INPUT',
  'NOT_FOUND',
  'FORBIDDEN',
  'CONFLICT',
  'STALE_VERSION',
  'IDEMPOTENCY_KEY_REUSED',
  'POINT_OF_NO_RETURN',
]);

/** Statuses of a gateway that restarts, has too much to do, or has not read its keys again yet (RFC 9110, RFC 6585). */
const PASSING_STATUSES: ReadonlySet<number> = new Set([401, 408, 425, 429]);

/**
 * Tries of one activity that a fault of the graph is given. It may be a new worker that asks an old domain, or a
 * domain that a release breaks for a moment; in steps against our own graph these last some twenty seconds.
 */
export const FAULT_TRIES = 9;

/**
 * The failure of a request that the graph did not answer with data. Temporary faults (no connection, a domain or the
 * database unavailable, overload) are waited for; a refusal is final; anything else is tried a few times and then ends
 * the step, so that no operation waits forever because of our own fault.
 */
export function graphFailure({ status, message, code, retryable }: GraphFault): ApplicationFailure {
  const said = `The graph answered: ${message}`;
  const passes =
    retryable || code === 'UNAVAILABLE' || code === 'UNAUTHENTICATED' || PASSING_STATUSES.has(status);
  if (passes || (code === undefined && status >= 500))
    return ApplicationFailure.retryable(said, GRAPH_UNAVAILABLE);
  if (code === DOMAIN_ABSENT) return ApplicationFailure.nonRetryable(said, DOMAIN_ABSENT);
  if (code !== undefined && REFUSALS.has(code)) return ApplicationFailure.nonRetryable(message, code);
  const tries = triesSoFar();
  if (tries < FAULT_TRIES) return ApplicationFailure.retryable(said, GRAPH_FAULT);
  return ApplicationFailure.nonRetryable(
    `${said} (tried ${tries} times). The log of the domain says why; try again once it is fixed.`,
    GRAPH_FAULT,
  );
}

/** Whether the graph refused a document because the installation does not have one of its domains. */
export function isDomainAbsent(error: unknown): boolean {
  return error instanceof ApplicationFailure && error.type === DOMAIN_ABSENT;
}

/** Outside of activities, where work is done again by the next turn of a loop, a fault is never final. */
function triesSoFar(): number {
  try {
    return activityInfo().attempt;
  } catch {
    return 0;
  }
}
