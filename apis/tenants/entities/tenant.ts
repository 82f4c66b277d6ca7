import { defineEntity } from '@mikro-orm/core';
import type { Deletion } from '#platform/removal/deletion.ts';

const TenantSchema = defineEntity({
  name: 'Tenant',
  tableName: 'tenant',
  properties: (p) => ({
    id: p.string().primary(),
    parentId: p.string().strictNullable(),
    name: p.string(),
    description: p.text().strictNullable(),
    /** The deletion under way, or the last one that was refused. */
    deletion: p.json().$type<Deletion>().strictNullable(),
    version: p.integer(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  }),
});

/** An owner of resources; `parentId` is null for the root alone. */
export class Tenant extends TenantSchema.class {}

TenantSchema.setClass(Tenant);
