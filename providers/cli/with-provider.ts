import { randomUUID } from 'node:crypto';
import type { CapabilityMap, CapabilityName } from '../capability-map.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Provider } from '../provider.ts';
import { ProviderError } from '../provider-error.ts';
import { definitionOf, settingsOf } from './settings-options.ts';
import { targetOf } from './target-options.ts';
import type { TargetOptions } from './target-options.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** One provider, one target, one call. */
export interface Call {
  readonly provider: Provider;
  readonly target: Target;
  readonly context: CallContext;
}

/** Makes the provider, does the work, and leaves no session behind, however it ends. */
export async function withProvider<T>(
  terminal: Terminal,
  options: TargetOptions,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  const definition = definitionOf(terminal.definitions, options);
  const { settings, faults } = await settingsOf(definition, options);
  const { target, timeoutMs, faults: more } = await targetOf(definition, options, terminal);
  if (faults.length + more.length > 0) throw new UsageError([...faults, ...more]);
  const provider = await create(definition.create(settings));
  try {
    const signal = AbortSignal.any([terminal.signal, AbortSignal.timeout(timeoutMs)]);
    return await work({
      provider,
      target,
      context: { signal, idempotencyKey: randomUUID(), heartbeat() {} },
    });
  } finally {
    await provider.close();
  }
}

/** The capability, or the answer that the provider has none of that name. */
export function capabilityOf<Name extends CapabilityName>(
  { capabilities, id }: Provider,
  name: Name,
): CapabilityMap[Name] {
  const capability = capabilities[name];
  if (capability) return capability;
  throw new ProviderError(`provider ${id} has no capability ${name}`, {
    code: 'UNSUPPORTED',
    retry: 'never',
    effect: 'none',
  });
}

/** Settings may name files that are not there. */
async function create(made: Promise<Provider>): Promise<Provider> {
  try {
    return await made;
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    throw new UsageError(
      [`the provider cannot be made: ${error instanceof Error ? error.message : 'no reason'}`],
      {
        cause: error,
      },
    );
  }
}
