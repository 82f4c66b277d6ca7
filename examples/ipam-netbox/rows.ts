// Rows of ours, and NetBox's objects that they are made of.
import { isAddress, shortest } from './ip.ts';
import { KINDS, type Kind } from './mapping.ts';

/** Properties of a block or range that people created in NetBox itself. */
const DEFAULTS: Readonly<Record<string, Value>> = {
  allocatable: true,
  gatewayOffLink: false,
  coolDownSeconds: 0,
  allowReservedRange: false,
  role: 'RESERVED',
};

export type Value = string | number | boolean | null;

/** An object as NetBox's REST API has it. */
export interface NetBoxObject {
  readonly id: number;
  readonly created: string;
  readonly last_updated: string;
  readonly vrf?: { readonly id: number } | null;
  readonly custom_fields: Readonly<Record<string, Value | undefined>>;
  readonly [field: string]: unknown;
}

/** A resource of ours, with what finds it in NetBox: its id there, and that of its VRF. */
export interface Row {
  readonly kind: Kind;
  readonly netboxId: number;
  readonly space: number;
  readonly seen: string;
  readonly key: string | null;
  readonly id: string;
  readonly tenantId: string;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly createdBy: string | null;
  readonly updatedBy: string | null;
  readonly [property: string]: Value;
}

export interface Block extends Row {
  readonly prefix: string;
  readonly siteId: string | null;
  readonly parentId: string | null;
  readonly routingDomainId: string | null;
  readonly allocatable: boolean;
  readonly gateway: string | null;
  readonly gatewayOffLink: boolean;
  readonly coolDownSeconds: number;
}

export interface Address extends Row {
  readonly address: string;
  readonly blockId: string;
  readonly assignedTo: string | null;
  readonly operationId: string | null;
  readonly claimKey: string | null;
  readonly instanceId: string | null;
}

export interface Range extends Row {
  readonly from: string;
  readonly to: string;
  readonly blockId: string;
  readonly role: string;
}

/** The row of each kind. */
export interface RowTypes {
  readonly routingDomain: Row;
  readonly ipBlock: Block;
  readonly ipAddress: Address;
  readonly ipRange: Range;
}

/** People may write any text into a custom field. */
const addressIn = (value: Value): Value =>
  typeof value === 'string' && isAddress(value) ? shortest(value) : null;

/** The row of an object that has our id. */
export function toRow(kind: Kind, object: NetBoxObject, routingDomainId: string | null): Row {
  const custom = (name: string): Value => object.custom_fields[name] ?? null;
  const values = Object.entries(KINDS[kind].fields).map(([property, field]) => {
    const value = (field.startsWith('infra_') ? custom(field) : (object[field] as Value)) ?? null;
    const isHost = ['address', 'start_address', 'end_address'].includes(field);
    const plain = isHost
      ? String(value).replace(/\/.*/, '')
      : property === 'gateway'
        ? addressIn(value)
        : value;
    return [property, plain === '' || plain === null ? (DEFAULTS[property] ?? null) : plain] as const;
  });
  const assignedTo = custom('infra_assigned_to');
  const isInstance = typeof assignedTo === 'string' && assignedTo.startsWith('instins-');
  return {
    ...Object.fromEntries(values),
    ...(kind === 'routingDomain' && { routeDistinguisher: (object['rd'] as string) ?? custom('infra_rd') }),
    ...(kind === 'ipBlock' && { routingDomainId }),
    ...(kind === 'ipAddress' && {
      reserved: assignedTo === null,
      instanceId: isInstance ? assignedTo : null,
    }),
    kind,
    netboxId: object.id,
    space: kind === 'routingDomain' ? object.id : (object.vrf?.id ?? 0),
    seen: object.last_updated,
    key: custom('infra_key') as string | null,
    id: String(custom('infra_id')),
    tenantId: String(custom('infra_tenant')),
    version: Number(custom('infra_version') ?? 1),
    createdAt: new Date(object.created).toISOString(),
    updatedAt: new Date(object.last_updated).toISOString(),
    createdBy: custom('infra_created_by') as string | null,
    updatedBy: custom('infra_updated_by') as string | null,
  };
}

/** Our properties as fields of NetBox; addresses with the length of their block. */
export function toBody(
  kind: Kind,
  values: Readonly<Record<string, Value | undefined>>,
  length?: number,
): Readonly<Record<string, unknown>> {
  const body: Record<string, unknown> = {};
  const custom: Record<string, unknown> = {};
  for (const [property, field] of Object.entries(KINDS[kind].fields)) {
    const value = values[property];
    if (value === undefined) continue;
    if (field.startsWith('infra_')) custom[field] = value;
    else if (field === 'rd') {
      // NetBox's own field has at most 21 characters, and each value once.
      const fits = typeof value === 'string' && /^[\d.]+:\d+$/.test(value) && value.length <= 21;
      [body['rd'], custom['infra_rd']] = fits ? [value, null] : [null, value];
    } else if (length !== undefined && field !== 'description') body[field] = `${value}/${length}`;
    else body[field] = value ?? '';
  }
  const { role, assignedTo } = values;
  // NetBox allocates nothing from a populated range, and refuses addresses in it, which people create in a VIRTUAL one.
  if (role !== undefined) body['mark_populated'] = role === 'DHCP' || role === 'RESERVED';
  if (assignedTo !== undefined) body['status'] = assignedTo === null ? 'reserved' : 'active';
  for (const stamp of ['id', 'tenant', 'version', 'created_by', 'updated_by', 'key', 'kept']) {
    const property = stamp === 'tenant' ? 'tenantId' : stamp.replace(/_by$/, 'By');
    if (values[property] !== undefined) custom[`infra_${stamp}`] = values[property];
  }
  return Object.keys(custom).length === 0 ? body : { ...body, custom_fields: custom };
}
