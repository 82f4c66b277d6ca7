import type { Domain } from '#platform/graph/domain.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import { auditDomain } from '#apis/audit/domain.ts';
import { hardwareDomain } from '#apis/hardware/domain.ts';
import { imagesDomain } from '#apis/images/domain.ts';
import { importsDomain } from '#apis/imports/domain.ts';
import { instancesDomain } from '#apis/instances/domain.ts';
import { ipamDomain } from '#apis/ipam/domain.ts';
import { loadbalancersDomain } from '#apis/loadbalancers/domain.ts';
import { locationsDomain } from '#apis/locations/domain.ts';
import { metadataDomain } from '#apis/metadata/domain.ts';
import { networksDomain } from '#apis/networks/domain.ts';
import { operationsDomain } from '#apis/operations/domain.ts';
import { serversDomain } from '#apis/servers/domain.ts';
import { tenantsDomain } from '#apis/tenants/domain.ts';

/** Every domain this project serves. One that is served elsewhere is left out by `--domains`. */
export const ALL_DOMAINS = {
  tenants: tenantsDomain,
  locations: locationsDomain,
  hardware: hardwareDomain,
  servers: serversDomain,
  instances: instancesDomain,
  images: imagesDomain,
  ipam: ipamDomain,
  networks: networksDomain,
  loadbalancers: loadbalancersDomain,
  operations: operationsDomain,
  metadata: metadataDomain,
  audit: auditDomain,
  imports: importsDomain,
} as const;

export type DomainName = keyof typeof ALL_DOMAINS;

/** The domains named in `--domains a,b`, or all. Throws naming what there is when one is unknown. */
export function chooseDomains(argument: string | undefined): DomainName[] {
  const known = Object.keys(ALL_DOMAINS) as DomainName[];
  if (argument === undefined) return known;
  const names = argument.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !known.includes(name as DomainName));
  if (unknown.length > 0) {
    throw new Error(`There is no domain ${unknown.join(', ')}; there are ${known.join(', ')}`);
  }
  return known.filter((name) => names.includes(name));
}

/**
 * The domains that must confirm that they have nothing of a resource before it is deleted: those named in
 * `DELETION_DOMAINS`, all of this project when it is absent. Of ours, those that may have something of the kind; one
 * that is served elsewhere is asked about every kind.
 */
export function referrersOf(kind: IdKind, named: readonly string[] | undefined): string[] {
  const domains: Readonly<Record<string, Domain<never> | undefined>> = ALL_DOMAINS;
  return (named ?? Object.keys(ALL_DOMAINS)).filter((name) => {
    const domain = domains[name];
    return domain === undefined || domain.holdings?.[kind] !== undefined;
  });
}
