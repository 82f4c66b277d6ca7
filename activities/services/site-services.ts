import type { Dhcp } from '#providers/capabilities/dhcp.ts';
import type { Dns } from '#providers/capabilities/dns.ts';

/** The DHCP server of a site; the same one has the same name in all workers. */
export interface SiteDhcp {
  readonly dhcp: Dhcp;
  readonly server: string;
}

/** The servers that the settings of the worker name, by site; undefined where the site has none. */
export interface SiteServices {
  dns(siteId: string): Dns | undefined;
  dhcp(siteId: string): SiteDhcp | undefined;
}
