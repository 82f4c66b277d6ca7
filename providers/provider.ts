import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { CallContext } from './call.ts';
import type { CapabilityMap, CapabilityName } from './capability-map.ts';
import type { CapabilityReport } from './capability-report.ts';
import type { Target } from './target.ts';

/** Version of this contract. A provider built for another one is refused when it is registered. */
export const PROVIDER_API = 1 as const;

/** A provider instance: made once per process by `ProviderDefinition.create`, used for many targets. */
export interface Provider {
  readonly id: string;
  readonly capabilities: Partial<CapabilityMap>;
  /** False where its targets have no users and passwords: none are read for them then. */
  readonly usesCredentials?: boolean;
  /** Asks a target what it is and can do, in at most ten requests; nothing is changed. */
  probe?(target: Target, context: CallContext): Promise<CapabilityReport>;
  /** Releases sessions and sockets. Safe to call twice. */
  close(): Promise<void>;
}

/** How a provider is found and made. Creating one does no I/O to targets. */
export interface ProviderDefinition<Config> {
  readonly api: typeof PROVIDER_API;
  readonly id: string;
  /** One sentence for people choosing a provider. */
  readonly description: string;
  /** Its settings. With zod, secrets are marked by `.meta({ secret: true })`; nothing shows them then. */
  readonly config: StandardSchemaV1<unknown, Config>;
  /** What it can do, declared where settings have no defaults; of others an instance is made, and read. */
  readonly capabilities?: readonly CapabilityName[];
  /** False where machines have no address and no credential. */
  readonly addressed?: boolean;
  create(config: Config): Promise<Provider>;
}
