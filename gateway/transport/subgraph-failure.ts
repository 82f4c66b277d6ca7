import { GraphQLError } from 'graphql';

/** Which domain did not answer, and for what kind of operation. */
export interface SubgraphCall {
  readonly domain: string;
  readonly mutation: boolean;
}

/** Nothing was sent: there was no connection to send it over. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The connection ended while the answer was awaited. */
const LOST = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

const LATE = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Whether a query may be sent once more at once: the server closed an idle connection just as it was used. */
export function wasLost(error: unknown): boolean {
  return LOST.has(codeOf(error));
}

/** The error for a request to a domain that got no answer. */
export function callFailure(error: unknown, { domain, mutation }: SubgraphCall): GraphQLError {
  const code = codeOf(error);
  const sent = mutation && !NEVER_SENT.has(code);
  const advice = sent
    ? 'It may have happened all the same: repeat it with the same idempotencyKey.'
    : 'Try again in a moment.';
  const isLate = LATE.has(code) || (error instanceof Error && error.name === 'TimeoutError');
  const what = isLate ? 'did not answer in time' : `does not answer (${code || 'no connection'})`;
  return unavailable(domain, `The domain ${domain} ${what}. ${advice}`);
}

/** The error for an answer that is not GraphQL, as proxies and failing processes send. */
export function answerFailure(status: number, { domain }: SubgraphCall): GraphQLError {
  return unavailable(
    domain,
    `The domain ${domain} answered with HTTP ${status} and no result. Try again in a moment.`,
  );
}

/** The error for a subscription whose events stopped coming. */
export function streamFailure(domain: string): GraphQLError {
  return unavailable(domain, `The domain ${domain} ended the subscription. Subscribe again.`);
}

function unavailable(domain: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'UNAVAILABLE', domain, retryable: true } });
}
