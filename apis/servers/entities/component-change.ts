import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { ComponentKind } from './component.ts';

const ComponentChangeSchema = defineEntity({
  name: 'ComponentChange',
  tableName: 'component_change',
  properties: (p) => ({
    id: p.string().$type<IdOf<'serverComponentChange'>>().primary(),
    serverId: p.string().$type<IdOf<'server'>>(),
    /** The owner of the server. */
    tenantId: p.string().$type<IdOf<'tenant'>>(),
    /** What is the same wherever the component is. */
    identity: p.string(),
    kind: p.string().$type<'APPEARED' | 'DISAPPEARED' | 'MOVED' | 'CHANGED'>(),
    /** Null for firmware. */
    componentKind: p.string().$type<ComponentKind>().nullable(),
    name: p.string(),
    model: p.string().nullable(),
    serialNumber: p.string().nullable(),
    field: p.string().nullable(),
    before: p.text().nullable(),
    after: p.text().nullable(),
    source: p.string(),
    operationId: p.string().$type<IdOf<'operation'>>().nullable(),
    createdAt: p.datetime(3),
  }),
});

/** One thing that became of a component, as it was then. */
export class ComponentChange extends ComponentChangeSchema.class {}
ComponentChangeSchema.setClass(ComponentChange);
