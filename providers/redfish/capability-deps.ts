import type { RedfishConfig } from './config.ts';
import type { Connections } from './connections.ts';
import type { Systems } from './system.ts';

/** What every capability of this provider is made of. */
export interface CapabilityDeps {
  readonly connections: Connections;
  readonly systems: Systems;
  readonly config: RedfishConfig;
}
