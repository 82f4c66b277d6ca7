import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const NetworkDeviceSchema = defineEntity({
  name: 'NetworkDevice',
  tableName: 'network_device',
  properties: (p) => ({
    ...resourceProperties<'networkDevice'>(p),
    name: p.string(),
    kind: p.string(),
    status: p.string(),
    siteId: p.string().$type<IdOf<'site'>>(),
    rackId: p.string().$type<IdOf<'rack'>>().strictNullable(),
    deviceTypeId: p.string().$type<IdOf<'deviceType'>>().strictNullable(),
    platform: p.string().strictNullable(),
    serialNumber: p.string().strictNullable(),
    assetTag: p.string().strictNullable(),
    managementAddress: p.string().columnType('inet').strictNullable(),
    credentialReference: p.string().strictNullable(),
    provider: p.string().strictNullable(),
    managementPort: p.integer().strictNullable(),
    operationId: p.string().$type<IdOf<'operation'>>().strictNullable(),
    operationRequest: p.json().$type<unknown>().strictNullable(),
    heldSince: p.datetime(3).strictNullable(),
    /** Ports before the operation changed them. */
    formerPorts: p.json().$type<unknown>().strictNullable(),
  }),
});

export class NetworkDevice extends NetworkDeviceSchema.class {}

NetworkDeviceSchema.setClass(NetworkDevice);
