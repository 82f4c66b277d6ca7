import { defineEntity } from '@mikro-orm/core';
import type { SystemDiskRule } from '#contracts/instances/disk-plan.ts';

const ProfileSchema = defineEntity({
  name: 'Profile',
  tableName: 'profile',
  properties: (p) => ({
    id: p.string().primary(),
    tenantId: p.string(),
    name: p.string(),
    approvalRequired: p.boolean(),
    approvalTimeoutSeconds: p.integer(),
    installTimeoutSeconds: p.integer(),
    firstBootTimeoutSeconds: p.integer(),
    bmcTimeoutSeconds: p.integer(),
    systemDisk: p.json().$type<SystemDiskRule>().strictNullable(),
    version: p.integer().default(1),
    createdAt: p.datetime().onCreate(() => new Date()),
    updatedAt: p
      .datetime()
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  }),
});

export class Profile extends ProfileSchema.class {}
ProfileSchema.setClass(Profile);
