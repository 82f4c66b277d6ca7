import { ipAddressKind, ipRangeKind } from './addresses.ts';
import { annotationNamespaceKind } from './annotation-namespaces.ts';
import { cableKind } from './cables.ts';
import { instanceTypeKind } from './instance-types.ts';
import { ipBlockKind } from './ip-blocks.ts';
import type { FileKind } from './kind.ts';
import { locationKind } from './locations.ts';
import { chassisKind } from './chassis.ts';
import { deviceTypeKind, networkDeviceKind } from './network-devices.ts';
import { placementKind } from './placements.ts';
import { portKind } from './ports.ts';
import { rackKind } from './racks.ts';
import { regionKind } from './regions.ts';
import { routingDomainKind } from './routing-domains.ts';
import { serverKind } from './servers.ts';
import { siteKind } from './site.ts';
import { tenantKind } from './tenants.ts';
import { vlanGroupKind, vlanKind } from './vlans.ts';

/** Every kind that site files describe: each after those that it refers to, and after those whose deletion takes an operation. */
export const FILE_KINDS: readonly FileKind[] = [
  tenantKind,
  annotationNamespaceKind,
  instanceTypeKind,
  regionKind,
  siteKind,
  locationKind,
  rackKind,
  vlanGroupKind,
  vlanKind,
  deviceTypeKind,
  networkDeviceKind,
  chassisKind,
  serverKind,
  placementKind,
  portKind,
  routingDomainKind,
  ipBlockKind,
  ipRangeKind,
  ipAddressKind,
  cableKind,
];
