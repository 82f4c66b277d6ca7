import type { ProviderDefinition } from './provider.ts';

/** A provider with its settings; without settings, with its defaults. */
export interface ConfiguredProvider {
  readonly definition: ProviderDefinition<unknown>;
  readonly config?: unknown;
  /** Id of an earlier provider, which serves the capabilities that this one lacks. */
  readonly rest?: string | undefined;
}
