import type { IdOf } from '#platform/ids/kinds.ts';
import type { Instance } from './instance.ts';

/** What the last installation has put on the machine of an instance. */
export interface InstalledSystem {
  /** When its operation ended. */
  readonly at: string;
  readonly imageId: IdOf<'image'> | null;
  readonly hostname: string;
  /** Addresses that the instance had then. */
  readonly addresses: readonly string[];
}

/** What an installation that ends now has put on the machine: what it was requested with does not change meanwhile. */
export function installedNow({ imageId, hostname }: Instance, addresses: readonly string[]): InstalledSystem {
  return { at: new Date().toISOString(), imageId: imageId ?? null, hostname, addresses };
}
