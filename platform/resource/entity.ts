import type { PropertyBuilders } from '@mikro-orm/core';
import type { Deletion } from '#platform/removal/deletion.ts';

/** The columns that every resource's table has; a property that is null has a column that may be. */
export function resourceProperties(p: PropertyBuilders) {
  return {
    id: p.string().primary(),
    tenantId: p.string(),
    version: p.integer(),
    // To the millisecond, as JavaScript has them, so that a page's cursor finds its row again.
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
    createdBy: p.string().strictNullable(),
    updatedBy: p.string().strictNullable(),
    deletion: p.json().$type<Deletion>().strictNullable(),
  };
}
