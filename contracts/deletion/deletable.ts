import { z } from 'zod';
import type { OperationHeader } from '../operations/header.ts';

/**
 * Types of resources that other domains may refer to, and that are therefore deleted by an operation: what begins the
 * names of their fields in the internal graph, and the event by which the operation is requested.
 */
export const DELETABLE = {
  Tenant: { field: 'tenant', event: 'tenant.delete-requested' },
  Quota: { field: 'quota', event: 'quota.delete-requested' },
  RoleAssignment: { field: 'roleAssignment', event: 'role-assignment.delete-requested' },
  Location: { field: 'location', event: 'location.delete-requested' },
  Site: { field: 'site', event: 'site.delete-requested' },
  Rack: { field: 'rack', event: 'rack.delete-requested' },
  Placement: { field: 'placement', event: 'placement.delete-requested' },
  Image: { field: 'image', event: 'image.delete-requested' },
  ProvisioningProfile: { field: 'profile', event: 'profile.delete-requested' },
  InstanceType: { field: 'instanceType', event: 'instance-type.delete-requested' },
  Chassis: { field: 'chassis', event: 'chassis.delete-requested' },
  FirmwareBaseline: { field: 'firmwareBaseline', event: 'firmware-baseline.delete-requested' },
  IpBlock: { field: 'ipBlock', event: 'ip-block.delete-requested' },
  IpRange: { field: 'ipRange', event: 'ip-range.delete-requested' },
  RoutingDomain: { field: 'routingDomain', event: 'routing-domain.delete-requested' },
  Manufacturer: { field: 'manufacturer', event: 'manufacturer.delete-requested' },
  DeviceType: { field: 'deviceType', event: 'device-type.delete-requested' },
  AnnotationNamespace: { field: 'annotationNamespace', event: 'annotation-namespace.delete-requested' },
  StatusNamespace: { field: 'statusNamespace', event: 'status-namespace.delete-requested' },
  Tag: { field: 'tag', event: 'tag.delete-requested' },
  IpAddress: { field: 'ipAddress', event: 'ip-address.delete-requested' },
  NetworkDevice: { field: 'networkDevice', event: 'network-device.delete-requested' },
  DevicePort: { field: 'devicePort', event: 'device-port.delete-requested' },
  Cable: { field: 'cable', event: 'cable.delete-requested' },
  VlanGroup: { field: 'vlanGroup', event: 'vlan-group.delete-requested' },
  Vlan: { field: 'vlan', event: 'vlan.delete-requested' },
  LoadBalancer: { field: 'loadBalancer', event: 'load-balancer.delete-requested' },
  LoadBalancerPort: { field: 'loadBalancerPort', event: 'load-balancer-port.delete-requested' },
  LoadBalancerPool: { field: 'loadBalancerPool', event: 'load-balancer-pool.delete-requested' },
  LoadBalancerOrigin: { field: 'loadBalancerOrigin', event: 'load-balancer-origin.delete-requested' },
  LoadBalancerProvider: { field: 'loadBalancerProvider', event: 'load-balancer-provider.delete-requested' },
  Webhook: { field: 'webhook', event: 'webhook.delete-requested' },
} as const;

export type DeletableKind = keyof typeof DELETABLE;

export const DELETABLE_KINDS = Object.keys(DELETABLE) as [DeletableKind, ...DeletableKind[]];

export function isDeletable(kind: string): kind is DeletableKind {
  return Object.hasOwn(DELETABLE, kind);
}

/** What the request of a deletion says besides its header. */
export const deletionInput = z.object({
  /** Domains that must confirm that they have nothing of the resource. */
  referrers: z.array(z.string()),
  /** Until when they may. */
  expiresAt: z.iso.datetime(),
});

export type DeletionRequest = OperationHeader & z.infer<typeof deletionInput>;

/** What a domain has answered about a resource that is being deleted. */
export interface DomainAnswer {
  /** What refers to the resource; empty where nothing does. */
  readonly remaining: readonly {
    readonly kind: string;
    readonly count: number;
    readonly ids: readonly string[];
  }[];
}

/** What the domains have answered so far. */
export interface DomainAnswers {
  readonly answers: readonly (DomainAnswer & { readonly domain: string })[];
  /** The same for people: the ledger shows it with the step. */
  readonly note: string;
}

/** An answer as messages quote it. */
export function describeAnswer({ remaining }: DomainAnswer): string {
  if (remaining.length === 0) return 'has nothing';
  return `has ${remaining.map(({ kind, count, ids }) => `${count} ${kind} (${ids.join(', ')})`).join(', ')}`;
}
