import type { Dns } from '#providers/capabilities/dns.ts';

/** The servers of names that the settings of the worker name, by site. */
export interface SiteServices {
  /** Undefined where the site has none. */
  dns(siteId: string): Dns | undefined;
}
