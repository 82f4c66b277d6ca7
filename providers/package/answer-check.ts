import type { z } from 'zod';
import type { CallSchema } from '../capabilities/calls.ts';
import { remoteCalls } from '../protocol/calls.ts';
import { ProviderError } from '../provider-error.ts';

/** Which call of a package's provider answered. */
export interface Answered {
  readonly provider: string;
  readonly capability: string;
  readonly call: string;
}

/** Most faults that an error names. */
const MOST_FAULTS = 3;

/**
 * Returns the answer of a call if it fulfils the contract. What a package answers is checked by no compiler of ours, so a
 * wrong answer would otherwise fail later and elsewhere. Calls without a schema (consoles, events) are not checked.
 */
export function requireContract(answered: Answered, answer: unknown): unknown {
  const schema = schemaOf(answered);
  if (schema === undefined) return answer;
  const checked = schema.answer.safeParse(answer);
  if (checked.success) return answer;
  const { provider, capability, call } = answered;
  const what = `provider ${provider} answered ${capability}.${call} outside the contract: ${faultsOf(checked.error)}`;
  const effect = schema.kind === 'read' ? 'none' : 'unknown';
  throw new ProviderError(what, { code: 'BAD_ANSWER', retry: 'backoff', effect });
}

function schemaOf({ capability, call }: Answered): CallSchema | undefined {
  const capabilities: Readonly<Record<string, Readonly<Record<string, CallSchema>>>> = remoteCalls;
  const calls = Object.hasOwn(capabilities, capability) ? capabilities[capability] : undefined;
  return calls !== undefined && Object.hasOwn(calls, call) ? calls[call] : undefined;
}

function faultsOf({ issues }: z.ZodError): string {
  return issues
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => `${path.join('.') || 'the whole answer'}: ${message}`)
    .join('; ');
}
