import { defineEntity } from '@mikro-orm/core';

const TenantSchema = defineEntity({
  name: 'Tenant',
  tableName: 'tenant',
  properties: (p) => ({
    id: p.string().primary(),
    parentId: p.string().strictNullable(),
    name: p.string(),
    description: p.text().strictNullable(),
    version: p.integer(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  }),
});

/** An owner of resources; `parentId` is null for the root alone. */
export class Tenant extends TenantSchema.class {}

TenantSchema.setClass(Tenant);
