import type { TemporalLink } from '#platform/graph/operation-stub.ts';
import type { Planner } from '#platform/graph/planned-mutation.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { RemovalSettings } from '#platform/removal/operation.ts';
import type { Sealer } from '#platform/secrets/seal.ts';
import type { SecretPlaces } from '#platform/secrets/store/secret-places.ts';

/** What the servers domain needs from the process that serves it. */
export interface ServersSettings {
  /** Seals BMC credentials for the workers. */
  readonly sealer: Sealer;
  readonly temporalLink: TemporalLink;
  /** Computes the plans that dry runs show. */
  readonly planner: Planner;
  /** Providers a BMC may name. */
  readonly providers: readonly string[];
  /** Where BMCs may be. */
  readonly bmcNetworks: AllowedNetworks;
  /** Where secrets of BMCs may be, for which servers. */
  readonly bmcSecrets: SecretPlaces;
  /** Where firmware images may be fetched from. */
  readonly imageNetworks: AllowedNetworks;
  /** Whether a server whose health as a whole is CRITICAL is put into quarantine; no when absent. */
  readonly quarantinesCritical?: boolean | undefined;
  /** Which domains confirm the deletion of a kind, and how long they have for it. */
  removal(kind: IdKind): RemovalSettings;
}
