import { z } from 'zod';

const zoneName = z
  .string()
  .max(253)
  .transform((name) => name.toLowerCase().replace(/\.$/, ''));

/**
 * Tenants that may use each zone of a DNS server, with all tenants below them. Zones that it does not name are for no
 * tenant; without it, all zones are for all tenants.
 */
export const zoneTenantsSchema = z
  .record(zoneName, z.array(z.string().min(1).max(100)).max(1_000))
  .refine((zones) => Object.keys(zones).length <= 1_000, 'must have at most 1000 zones');

export type ZoneTenants = z.output<typeof zoneTenantsSchema>;

/**
 * Whether a tenant may have names in a zone.
 * @param zone a zone, or a name in one; the longest zone that has it decides
 * @param tenants the tenant and all above it
 */
export function mayUseZone(
  limits: ZoneTenants | undefined,
  zone: string,
  tenants: ReadonlySet<string>,
): boolean {
  if (limits === undefined) return true;
  const labels = zone.toLowerCase().split('.');
  const zones = labels.map((_, index) => labels.slice(index).join('.'));
  const found = zones.find((one) => Object.hasOwn(limits, one));
  return found !== undefined && (limits[found] ?? []).some((tenant) => tenants.has(tenant));
}

/** The limits of each site that has a DNS server; `*` for sites without an entry of their own. */
export type ZoneLimits = Readonly<Record<string, ZoneTenants | undefined>>;

/** The same where a site is not known: some site lets the tenant use the zone, or no site has a DNS server. */
export function mayUseZoneSomewhere(limits: ZoneLimits, zone: string, tenants: ReadonlySet<string>): boolean {
  const sites = Object.values(limits);
  return sites.length === 0 || sites.some((site) => mayUseZone(site, zone, tenants));
}

/** The limits of a site. */
export function limitsOfSite(limits: ZoneLimits, siteId: string): ZoneTenants | undefined {
  return Object.hasOwn(limits, siteId) ? limits[siteId] : limits['*'];
}
