import type { PortKind } from '#contracts/hardware/port-kinds.ts';
import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const DevicePortSchema = defineEntity({
  name: 'DevicePort',
  tableName: 'device_port',
  properties: (p) => ({
    ...resourceProperties<'devicePort'>(p),
    name: p.string(),
    deviceId: p.string().$type<IdOf<'networkDevice'>>().strictNullable(),
    serverId: p.string().$type<IdOf<'server'>>().strictNullable(),
    siteId: p.string().$type<IdOf<'site'>>().strictNullable(),
    rackId: p.string().$type<IdOf<'rack'>>().strictNullable(),
    kind: p.string().$type<PortKind>(),
    type: p.string().strictNullable(),
    speed: p.integer().strictNullable(),
    macAddress: p.string().strictNullable(),
    description: p.string().strictNullable(),
    mtu: p.integer().strictNullable(),
    mode: p.string().$type<'ACCESS' | 'TRUNK'>().strictNullable(),
    enabled: p.boolean(),
    managementOnly: p.boolean(),
    lagId: p.string().$type<IdOf<'devicePort'>>().strictNullable(),
    breakoutParentId: p.string().$type<IdOf<'devicePort'>>().strictNullable(),
    rearPortId: p.string().$type<IdOf<'devicePort'>>().strictNullable(),
    rearPosition: p.integer().strictNullable(),
    positions: p.integer(),
    untaggedVlanId: p.string().$type<IdOf<'vlan'>>().strictNullable(),
    taggedVlanIds: p.array().strictNullable(),
    /** Kept by the database. */
    hasDifferences: p.boolean(),
  }),
});

export class DevicePort extends DevicePortSchema.class {}

DevicePortSchema.setClass(DevicePort);
