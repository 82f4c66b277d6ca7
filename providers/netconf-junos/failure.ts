import { describeError } from '#platform/errors/describe-error.ts';
import { ProviderError, type Effect, type ProviderErrorCode } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { RpcFault } from './rpc-reply.ts';

/** A failure of the connection: what was asked for may have been done where the request was sent. */
export function wireFailure(
  code: 'UNREACHABLE' | 'TIMEOUT' | 'BAD_ANSWER',
  { id, address }: Target,
  effect: Effect,
  why: unknown,
): ProviderError {
  const said = {
    UNREACHABLE: 'cannot be reached',
    TIMEOUT: 'did not answer in time',
    BAD_ANSWER: 'answered',
  };
  return new ProviderError(`the switch at ${address} ${said[code]}: ${describeError(why)}`, {
    code,
    retry: code === 'BAD_ANSWER' ? 'operator' : 'backoff',
    effect,
    target: id,
    cause: why,
  });
}

/** A request that is refused before anything was changed. */
export function refusal(
  { id }: Pick<Target, 'id'>,
  code: 'NOT_FOUND' | 'INVALID_ARGUMENT' | 'UNSUPPORTED',
  message: string,
): ProviderError {
  return new ProviderError(message, { code, retry: 'never', effect: 'none', target: id });
}

/** A login or a host key that a person has to put right. */
export function loginFailure(
  { id }: Pick<Target, 'id'>,
  code: 'AUTH_FAILED' | 'TLS_UNTRUSTED',
  message: string,
): ProviderError {
  return new ProviderError(message, { code, retry: 'operator', effect: 'none', target: id });
}

/** What tags of RFC 6241 (appendix A) mean for any request; a change that is refused otherwise is a conflict. */
const MEANINGS: Readonly<Record<string, ProviderErrorCode>> = {
  'access-denied': 'AUTH_FAILED',
  'operation-not-supported': 'UNSUPPORTED',
};

/** A request that the switch refused, in the switch's own words. */
export function refusedFailure(
  { id, address }: Target,
  what: string,
  faults: readonly RpcFault[],
): ProviderError {
  const code = faults.map(({ tag }) => MEANINGS[tag]).find((meaning) => meaning !== undefined) ?? 'CONFLICT';
  return new ProviderError(`the switch at ${address} refused ${what}: ${wordsOf(faults)}`, {
    code,
    retry: 'operator',
    effect: 'none',
    target: id,
  });
}

/** Another session has the configuration locked, or has changes in it that are not committed. */
export function lockedFailure(
  { id, address }: Target,
  faults: readonly RpcFault[],
  afterMs: number,
): ProviderError {
  const message = `the configuration of the switch at ${address} is locked, or has changes that are not committed: ${wordsOf(faults)}. Nothing was changed. Commit or discard them on the switch, or end the session that holds it.`;
  return new ProviderError(message, { code: 'BUSY', retry: { afterMs }, effect: 'none', target: id });
}

const SHOWN = 5;

function wordsOf(faults: readonly RpcFault[]): string {
  return faults
    .slice(0, SHOWN)
    .map(({ message, path, element }) =>
      [message, path, element === null ? null : `at ${element}`].filter((part) => part !== null).join(' '),
    )
    .join('; ');
}
