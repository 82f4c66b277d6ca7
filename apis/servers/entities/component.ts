import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';

export type ComponentKind = 'PROCESSOR' | 'GPU' | 'MEMORY' | 'DISK' | 'PORT' | 'POWER_SUPPLY';

const ComponentSchema = defineEntity({
  name: 'Component',
  tableName: 'component',
  properties: (p) => ({
    id: p.string().$type<IdOf<'serverComponent'>>().primary(),
    serverId: p.string().$type<IdOf<'server'>>(),
    kind: p.string().$type<ComponentKind>(),
    name: p.string(),
    model: p.string().nullable(),
    serialNumber: p.string().nullable(),
    mac: p.string().nullable(),
    /** What is the same in whatever server it is; null where nothing of it distinguishes it. */
    identity: p.string().nullable(),
    /** Cores, MiB, bytes or Mbit/s, by kind. */
    capacity: p.double().nullable(),
  }),
});

export class Component extends ComponentSchema.class {}
ComponentSchema.setClass(Component);
