import type { PropertyBuilders } from '@mikro-orm/core';
import type { IdKind, IdOf } from '#platform/ids/kinds.ts';
import type { Deletion } from '#platform/removal/deletion.ts';

/** The columns that the table of every resource of this kind has; a property that is null has a column that may be. */
export function resourceProperties<Kind extends IdKind>(p: PropertyBuilders) {
  return {
    id: p.string().$type<IdOf<Kind>>().primary(),
    tenantId: p.string().$type<IdOf<'tenant'>>(),
    version: p.integer(),
    // To the millisecond, as JavaScript has them, so that a page's cursor finds its row again.
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
    createdBy: p.string().strictNullable(),
    updatedBy: p.string().strictNullable(),
    deletion: p.json().$type<Deletion>().strictNullable(),
  };
}

/** What `resourceProperties` has of a new row, but its id and tenant. */
export function creationStamps(actor: string, now = new Date()) {
  return {
    version: 1,
    createdAt: now,
    updatedAt: now,
    createdBy: actor,
    updatedBy: actor,
    deletion: null,
  };
}
