// The mapping of our resources to NetBox's objects, property by property. Names that begin with `infra_` are custom fields.
export const KINDS = {
  routingDomain: {
    type: 'RoutingDomain',
    title: 'routing domain',
    plural: 'routingDomains',
    event: 'routing-domain',
    prefix: 'ipamrtd',
    path: 'ipam/vrfs',
    object: 'ipam.vrf',
    sharedDown: true,
    orderBy: 'name',
    fact: ['name'],
    fields: { name: 'name', routeDistinguisher: 'rd', description: 'description' },
  },
  ipBlock: {
    type: 'IpBlock',
    title: 'IP block',
    plural: 'ipBlocks',
    event: 'ip-block',
    prefix: 'ipamibk',
    path: 'ipam/prefixes',
    object: 'ipam.prefix',
    sharedDown: true,
    orderBy: 'prefix',
    fact: ['prefix', 'siteId', 'parentId', 'routingDomainId'],
    fields: {
      prefix: 'prefix',
      siteId: 'infra_site',
      parentId: 'infra_parent',
      allocatable: 'infra_allocatable',
      gateway: 'infra_gateway',
      gatewayOffLink: 'infra_gateway_off_link',
      coolDownSeconds: 'infra_cool_down',
      allowReservedRange: 'infra_reserved_range',
    },
  },
  ipAddress: {
    type: 'IpAddress',
    title: 'IP address',
    plural: 'ipAddresses',
    event: 'ip-address',
    prefix: 'ipamipa',
    path: 'ipam/ip-addresses',
    object: 'ipam.ipaddress',
    sharedDown: false,
    orderBy: 'address',
    fact: ['address', 'blockId', 'instanceId', 'assignedTo'],
    fields: {
      address: 'address',
      blockId: 'infra_block',
      assignedTo: 'infra_assigned_to',
      operationId: 'infra_operation',
      claimKey: 'infra_claim_key',
      note: 'description',
    },
  },
  ipRange: {
    type: 'IpRange',
    title: 'IP range',
    plural: 'ipRanges',
    event: 'ip-range',
    prefix: 'ipamrng',
    path: 'ipam/ip-ranges',
    object: 'ipam.iprange',
    sharedDown: false,
    orderBy: 'from',
    fact: ['from', 'to', 'blockId', 'role'],
    fields: {
      from: 'start_address',
      to: 'end_address',
      blockId: 'infra_block',
      role: 'infra_role',
      note: 'description',
    },
  },
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

const [VRF, PREFIX, ADDRESS, RANGE] = KIND_NAMES.map((kind) => KINDS[kind].object);
const ALL = [VRF, PREFIX, ADDRESS, RANGE];

/** The custom fields that are made at the start: type, and the objects that have it. */
export const CUSTOM_FIELDS: Readonly<Record<string, readonly [type: string, objects: readonly unknown[]]>> = {
  infra_id: ['text', ALL],
  infra_tenant: ['text', ALL],
  infra_version: ['integer', ALL],
  infra_created_by: ['text', ALL],
  infra_updated_by: ['text', ALL],
  // The request that made it: its idempotency key and its input, as hashes.
  infra_key: ['text', ALL],
  infra_rd: ['text', [VRF]],
  infra_site: ['text', [PREFIX]],
  infra_parent: ['text', [PREFIX]],
  infra_allocatable: ['boolean', [PREFIX]],
  infra_gateway: ['text', [PREFIX]],
  infra_gateway_off_link: ['boolean', [PREFIX]],
  infra_cool_down: ['integer', [PREFIX]],
  infra_reserved_range: ['boolean', [PREFIX]],
  infra_block: ['text', [ADDRESS, RANGE]],
  infra_assigned_to: ['text', [ADDRESS]],
  infra_operation: ['text', [ADDRESS]],
  // Which of the addresses that its instance asked for it is.
  infra_claim_key: ['text', [ADDRESS]],
  // A placeholder: `kept` while a block or a range keeps the address, or when the address was released.
  infra_kept: ['text', [ADDRESS]],
  infra_role: ['text', [RANGE]],
};

/** Those that people may edit in NetBox; the others are for the service alone. */
export const EDITABLE: readonly string[] = [
  'infra_site',
  'infra_allocatable',
  'infra_gateway',
  'infra_gateway_off_link',
  'infra_cool_down',
];
