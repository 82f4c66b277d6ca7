import type { RemovalSettings } from '#platform/removal/removals.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';

/** What the images domain needs from the process that serves it. */
export interface ImagesSettings {
  /** Where images, and the kernels and initrds beside them, may be fetched from. */
  readonly downloadNetworks: AllowedNetworks;
  readonly removal: RemovalSettings;
}
