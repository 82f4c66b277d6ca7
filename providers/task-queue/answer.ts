import type { z } from 'zod';
import type { CallSchema } from '../capabilities/calls.ts';
import { refuseOther } from '../identity-check.ts';
import { answerMessage } from '../protocol/messages.ts';
import { PROVIDER_API } from '../provider.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import { badAnswer, failure, lostEffect, type Asked } from './failure.ts';
import { unreadReason } from './payloads.ts';

/** Most faults that an error names. */
const MOST_FAULTS = 3;

/** What is wrong with an answer, in a few words. */
export function faultsOf({ issues }: z.ZodError, raw: unknown): string {
  const unread = unreadReason(raw);
  if (unread !== null) return `data that is ${unread}`;
  const named = issues
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => `${path.join('.') || 'the whole answer'}: ${message}`);
  return `data outside the contract: ${named.join('; ')}`;
}

/** The answer of a call, checked against the contract, the provider and the server. */
export function checkAnswer(asked: Asked, schema: CallSchema, target: Target, raw: unknown): unknown {
  const said = typeof raw === 'object' && raw !== null && 'protocol' in raw ? raw.protocol : PROVIDER_API;
  if (said !== PROVIDER_API) {
    throw badAnswer(
      asked,
      `version ${JSON.stringify(said).slice(0, 40)} of the contract, although its handshake had ${PROVIDER_API}`,
    );
  }
  const parsed = answerMessage(schema).safeParse(raw);
  if (!parsed.success) throw badAnswer(asked, faultsOf(parsed.error, raw));
  const { provider, target: answered, machine, answer } = parsed.data;
  if (provider !== asked.provider)
    throw badAnswer(asked, `the answer of a provider ${JSON.stringify(provider)}`);
  if (answered !== target.id) {
    const what = `answered ${asked.call} for another server: ${JSON.stringify(answered)}`;
    throw failure(asked, 'IDENTITY_MISMATCH', 'operator', lostEffect(asked), what);
  }
  requireMachine(asked, target, machine);
  return answer;
}

/** A provider that acted on another machine may have changed it. */
function requireMachine(
  asked: Asked,
  target: Target,
  machine: { readonly serial: string | null; readonly uuid: string | null },
): void {
  try {
    refuseOther(target, machine);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    throw failure(
      asked,
      error.code,
      error.retry,
      lostEffect(asked),
      `answered ${asked.call}, but ${error.message}`,
    );
  }
}
