import { defineEntity } from '@mikro-orm/core';
import type { BaselineEntry } from '#contracts/servers/requests.ts';

const FirmwareBaselineSchema = defineEntity({
  name: 'FirmwareBaseline',
  tableName: 'firmware_baseline',
  properties: (p) => ({
    id: p.string().primary(),
    tenantId: p.string(),
    name: p.string(),
    /** What machines it is for; any where null. */
    vendor: p.string().strictNullable(),
    model: p.string().strictNullable(),
    /** In the order in which the components are updated. */
    entries: p.json().$type<readonly BaselineEntry[]>(),
    version: p.integer(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  }),
});

/** Which firmware machines shall have. */
export class FirmwareBaseline extends FirmwareBaselineSchema.class {}
FirmwareBaselineSchema.setClass(FirmwareBaseline);
