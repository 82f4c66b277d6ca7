import type { ProviderDefinition } from './provider.ts';

/** A provider with its settings; without settings, its defaults hold. */
export interface ConfiguredProvider {
  readonly definition: ProviderDefinition<unknown>;
  readonly config?: unknown;
  /** Id of a provider before it that does what this one has no capability for. */
  readonly rest?: string | undefined;
}
