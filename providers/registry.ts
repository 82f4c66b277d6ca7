import type { CapabilityMap, CapabilityName } from './capability-map.ts';
import type { ConfiguredProvider } from './configured-provider.ts';
import type { Provider, ProviderDefinition } from './provider.ts';
import { PROVIDER_API } from './provider.ts';
import { ProviderError } from './provider-error.ts';
import { checkSettings, formatFaults } from './settings.ts';

/** The providers of one process, by the id under which servers name them. */
export interface Registry {
  readonly ids: readonly string[];
  /** Fails with `UNSUPPORTED`, naming what there is, when no provider has the id. */
  get(id: string): Provider;
  /** Fails with `UNSUPPORTED`, naming provider and capability, when the provider lacks it. */
  capability<Name extends CapabilityName>(id: string, name: Name): CapabilityMap[Name];
  /** Closes every provider. Safe to call twice. */
  close(): Promise<void>;
}

/** Makes the providers, in order. Refuses two of the same id, another version of the contract, and bad settings. */
export async function createRegistry(
  entries: readonly (ProviderDefinition<unknown> | ConfiguredProvider)[],
): Promise<Registry> {
  const providers = new Map<string, Provider>();
  const rests = new Map<string, Provider>();
  const close = async () => {
    await Promise.allSettled([...providers.values()].map((provider) => provider.close()));
  };
  try {
    for (const entry of entries) {
      const {
        definition,
        config = {},
        rest,
      }: ConfiguredProvider = 'definition' in entry ? entry : { definition: entry };
      refuseUnfit(definition, providers);
      if (rest !== undefined) rests.set(definition.id, get(rest));
      providers.set(definition.id, await definition.create(await settingsOf(definition, config)));
    }
  } catch (error) {
    await close();
    throw error;
  }

  function get(id: string): Provider {
    const provider = providers.get(id);
    if (provider) return provider;
    throw unsupported(`there is no provider ${id}; there are ${[...providers.keys()].join(', ') || 'none'}`);
  }

  return {
    ids: [...providers.keys()],
    get,
    capability(id, name) {
      const capability = get(id).capabilities[name] ?? rests.get(id)?.capabilities[name];
      if (capability) return capability;
      throw unsupported(`provider ${id} has no capability ${name}`);
    },
    close,
  };
}

function refuseUnfit(definition: ProviderDefinition<unknown>, known: ReadonlyMap<string, Provider>): void {
  if (definition.api !== PROVIDER_API) {
    throw new Error(
      `provider ${definition.id} was built for version ${String(definition.api)} of the contract, this is ${String(PROVIDER_API)}`,
    );
  }
  if (known.has(definition.id)) throw new Error(`two providers are called ${definition.id}`);
}

async function settingsOf(definition: ProviderDefinition<unknown>, config: unknown): Promise<unknown> {
  const checked = await checkSettings(definition, config);
  if ('settings' in checked) return checked.settings;
  throw new Error(`provider ${definition.id} is set up wrongly: ${formatFaults(checked.faults)}`);
}

function unsupported(message: string): ProviderError {
  return new ProviderError(message, { code: 'UNSUPPORTED', retry: 'never', effect: 'none' });
}
