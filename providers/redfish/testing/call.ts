import type { CapabilityMap, CapabilityName } from '../../capability-map.ts';
import type { CallContext } from '../../call.ts';
import type { Provider } from '../../provider.ts';
import { ProviderError } from '../../provider-error.ts';
import { redfishConfig } from '../config.ts';
import type { RedfishConfig } from '../config.ts';
import { redfishProvider } from '../definition.ts';

/** Times short enough for tests, long enough for a busy machine. */
const brisk = {
  pollMs: 50,
  observeMs: 2_000,
  bootVerifyMs: 1_000,
  mediaVerifyMs: 2_000,
  bmcRestartMs: 10_000,
  bmcOutageStartMs: 1_500,
  certificateVerifyMs: 4_000,
  taskShownMs: 2_000,
  firmwareMs: 20_000,
  firmwareVerifyMs: 3_000,
  biosVerifyMs: 2_000,
  biosApplyMs: 1_000,
  powerTimeoutMs: 20_000,
  graceMs: 1_000,
};

export function testProvider(settings: Partial<RedfishConfig> = {}): Promise<Provider> {
  return redfishProvider.create(redfishConfig.parse({ ...brisk, ...settings }));
}

export function callContext(signal: AbortSignal = new AbortController().signal): CallContext {
  return { signal, idempotencyKey: 'test', heartbeat() {} };
}

/** The error of a call that must fail. */
export async function failure(call: Promise<unknown>): Promise<ProviderError> {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof ProviderError) return outcome;
  throw new Error('the call should have failed with a ProviderError', { cause: outcome });
}

/** A capability that the provider has. */
export function capability<Name extends CapabilityName>(provider: Provider, name: Name): CapabilityMap[Name] {
  const found = provider.capabilities[name];
  if (found) return found;
  throw new Error(`provider ${provider.id} has no capability ${name}`);
}
