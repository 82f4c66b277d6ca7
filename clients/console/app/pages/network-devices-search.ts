import type { NetworkDeviceKind, NetworkDeviceStatus, NetworkDeviceWhere } from '../../generated/graph.ts';
import { given, oneOf, textOf } from '../parts/filters.tsx';

export const DEVICE_KINDS: readonly NetworkDeviceKind[] = [
  'SWITCH',
  'ROUTER',
  'FIREWALL',
  'PDU',
  'CONSOLE_SERVER',
  'PATCH_PANEL',
  'OTHER',
];
export const DEVICE_STATUSES: readonly NetworkDeviceStatus[] = [
  'PLANNED',
  'ACTIVE',
  'OFFLINE',
  'DECOMMISSIONED',
];

/** What the list of network devices is filtered by, as its address says. */
export interface NetworkDevicesSearch {
  /** Part of the name. */
  readonly name?: string;
  readonly kind?: NetworkDeviceKind;
  readonly status?: NetworkDeviceStatus;
  /** The id of a site. */
  readonly site?: string;
}

export function networkDevicesSearch(search: Record<string, unknown>): NetworkDevicesSearch {
  return given({
    name: textOf(search['name']),
    kind: oneOf(DEVICE_KINDS, search['kind']),
    status: oneOf(DEVICE_STATUSES, search['status']),
    site: textOf(search['site']),
  });
}

export function networkDevicesWhere({
  name,
  kind,
  status,
  site,
}: NetworkDevicesSearch): NetworkDeviceWhere | undefined {
  const where: NetworkDeviceWhere = {
    ...(name !== undefined && { name: { contains: name } }),
    ...(kind !== undefined && { kind: { eq: kind } }),
    ...(status !== undefined && { status: { eq: status } }),
    ...(site !== undefined && { siteId: { eq: site } }),
  };
  return Object.keys(where).length === 0 ? undefined : where;
}
