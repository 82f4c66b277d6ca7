import type { IdKind } from '#platform/ids/kinds.ts';

/** How resources of one kind are found by their ids. */
export interface NodeType {
  /** Name of the type in the graph. */
  readonly type: string;
  /** Whether tenants below the owner see it, as `sharedDown` of its declaration says. */
  readonly sharedDown?: true;
}

/**
 * Every kind of resource that `node` finds: those with `@resource`, whose domains publish facts of them. Each type has a
 * stub in schema.graphql; test/architecture/node-types.test.ts compares this with what the domains declare.
 */
export const NODE_TYPES: Readonly<Partial<Record<IdKind, NodeType>>> = {
  cable: { type: 'Cable' },
  chassis: { type: 'Chassis' },
  devicePort: { type: 'DevicePort' },
  annotationNamespace: { type: 'AnnotationNamespace', sharedDown: true },
  deviceType: { type: 'DeviceType', sharedDown: true },
  firmwareBaseline: { type: 'FirmwareBaseline', sharedDown: true },
  image: { type: 'Image', sharedDown: true },
  instance: { type: 'Instance' },
  instanceType: { type: 'InstanceType', sharedDown: true },
  ipAddress: { type: 'IpAddress' },
  ipBlock: { type: 'IpBlock', sharedDown: true },
  ipRange: { type: 'IpRange' },
  loadBalancer: { type: 'LoadBalancer' },
  loadBalancerOrigin: { type: 'LoadBalancerOrigin' },
  loadBalancerPool: { type: 'LoadBalancerPool' },
  loadBalancerPort: { type: 'LoadBalancerPort' },
  loadBalancerProvider: { type: 'LoadBalancerProvider', sharedDown: true },
  location: { type: 'Location', sharedDown: true },
  manufacturer: { type: 'Manufacturer', sharedDown: true },
  networkDevice: { type: 'NetworkDevice' },
  placement: { type: 'Placement' },
  profile: { type: 'ProvisioningProfile', sharedDown: true },
  quota: { type: 'Quota' },
  rack: { type: 'Rack', sharedDown: true },
  roleAssignment: { type: 'RoleAssignment' },
  routingDomain: { type: 'RoutingDomain', sharedDown: true },
  server: { type: 'Server' },
  site: { type: 'Site', sharedDown: true },
  statusNamespace: { type: 'StatusNamespace', sharedDown: true },
  tag: { type: 'Tag', sharedDown: true },
  // Who may use what a tenant shares sees who owns it.
  tenant: { type: 'Tenant', sharedDown: true },
  vlan: { type: 'Vlan', sharedDown: true },
  vlanGroup: { type: 'VlanGroup', sharedDown: true },
  webhook: { type: 'Webhook' },
};

/** Kinds of this domain itself, to which nothing is attached. */
const OWN: ReadonlySet<IdKind> = new Set<IdKind>(['annotationNamespace', 'statusNamespace', 'tag']);

/** Whether tags and annotations are attached to resources of the kind. */
export function isAttachable(kind: IdKind): boolean {
  return kind in NODE_TYPES && !OWN.has(kind);
}

/** Types of the graph that have tags and annotations. */
export const ATTACHABLE_TYPES: readonly string[] = Object.entries(NODE_TYPES)
  .filter(([kind]) => isAttachable(kind as IdKind))
  .map(([, { type }]) => type);
