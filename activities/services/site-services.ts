import type { Balancing } from '#providers/capabilities/balancing.ts';
import type { ZoneTenants } from '#contracts/instances/zone-limits.ts';
import type { Dhcp } from '#providers/capabilities/dhcp.ts';
import type { Dns } from '#providers/capabilities/dns.ts';

/** The DNS server of a site; `server` identifies it in all workers. */
export interface SiteDns {
  readonly dns: Dns;
  readonly server: string;
  /** Which tenants may use which zones; all may use all where left out. */
  readonly zoneTenants?: ZoneTenants;
}

/** The DHCP server of a site; `server` identifies it in all workers. */
export interface SiteDhcp {
  readonly dhcp: Dhcp;
  readonly server: string;
}

/** What runs load balancers of a site; `server` identifies it in all workers. */
export interface SiteBalancer {
  readonly balancing: Balancing;
  readonly server: string;
}

/** The servers in the settings of the worker, by site; undefined where a site has none. */
export interface SiteServices {
  dns(siteId: string): SiteDns | undefined;
  dhcp(siteId: string): SiteDhcp | undefined;
  /** What runs the load balancers of a provider, by the id of its record. */
  balancing(siteId: string, providerId: string): SiteBalancer | undefined;
}
