import { defineEntity } from '@mikro-orm/core';
import { resourceProperties } from '#platform/resource/entity.ts';

const QuotaSchema = defineEntity({
  name: 'Quota',
  tableName: 'quota',
  properties: (p) => ({
    ...resourceProperties<'quota'>(p),
    kind: p.string(),
    idPrefix: p.string(),
    limit: p.integer(),
    description: p.text().strictNullable(),
  }),
});

/** How many resources of a kind a tenant may have, with those below it. */
export class Quota extends QuotaSchema.class {}

QuotaSchema.setClass(Quota);
