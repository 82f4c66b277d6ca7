import { requireContract } from './answer-check.ts';
import { failureMessage } from '../protocol/messages.ts';
import type { Provider } from '../provider.ts';
import { ProviderError } from '../provider-error.ts';

type Call = (...given: unknown[]) => unknown;

/**
 * A provider whose calls fail with our class `ProviderError`, also where an answer violates the contract. A package has no
 * such class, or another copy of it: its errors have the same properties.
 */
export function withProviderErrors(id: string, provider: Provider): Provider {
  const capabilities = Object.entries(provider.capabilities).map(([name, capability]) => [
    name,
    wrapped(id, name, capability),
  ]);
  const { probe } = provider;
  return {
    id: provider.id,
    capabilities: Object.fromEntries(capabilities) as Provider['capabilities'],
    ...(probe !== undefined && {
      probe: async (target, context) => {
        try {
          return await probe.call(provider, target, context);
        } catch (error) {
          throw converted(id, error);
        }
      },
    }),
    close: async () => await provider.close(),
  };
}

function wrapped<Capability extends object>(
  id: string,
  capability: string,
  implementation: Capability,
): Capability {
  return new Proxy(implementation, {
    get(whole, name): unknown {
      const call: unknown = Reflect.get(whole, name);
      if (typeof call !== 'function') return call;
      const checked = (answer: unknown): unknown =>
        requireContract({ provider: id, capability, call: String(name) }, answer);
      return (...given: unknown[]): unknown => {
        try {
          const answer = (call as Call).apply(whole, given);
          if (!(answer instanceof Promise)) return checked(answer);
          return answer.then(checked).catch((error: unknown) => {
            throw converted(id, error);
          });
        } catch (error) {
          throw converted(id, error);
        }
      };
    },
  });
}

function converted(id: string, error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  const message = error instanceof Error ? error.message : 'no reason';
  const { code, retry, effect, target } = (error ?? {}) as Readonly<Record<string, unknown>>;
  const said = failureMessage.safeParse({ code, message, details: { effect, retry } });
  if (said.success) {
    const of = typeof target === 'string' ? { target } : {};
    return new ProviderError(message, { code: said.data.code, ...said.data.details, ...of, cause: error });
  }
  const what = `provider ${id} failed with an error outside the contract: ${message}`;
  return new ProviderError(what, { code: 'BUG', retry: 'backoff', effect: 'unknown', cause: error });
}
