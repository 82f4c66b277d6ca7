import { ipAddressKind, ipRangeKind } from './addresses.ts';
import { ipBlockKind } from './ip-blocks.ts';
import type { FileKind } from './kind.ts';
import { locationKind } from './locations.ts';
import { rackKind } from './racks.ts';
import { regionKind } from './regions.ts';
import { routingDomainKind } from './routing-domains.ts';
import { siteKind } from './site.ts';
import { tenantKind } from './tenants.ts';

/** Every kind that site files describe: each after those that it refers to. */
export const FILE_KINDS: readonly FileKind[] = [
  tenantKind,
  regionKind,
  siteKind,
  locationKind,
  rackKind,
  routingDomainKind,
  ipBlockKind,
  ipRangeKind,
  ipAddressKind,
];
