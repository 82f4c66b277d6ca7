import { defineEntity } from '@mikro-orm/core';
import { UserError } from '#platform/errors/user-error.ts';
import { resource, type Change } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import type { JsonObject } from '#platform/text/json-data.ts';
import { refuseWhileInstancesHave } from '../instances-with.ts';
import { BARE_METAL_NAME, BARE_METAL_TYPE_ID } from './bare-metal.ts';
import { specSchemaInput } from './spec-schema.ts';

const InstanceTypeSchema = defineEntity({
  name: 'InstanceType',
  tableName: 'instance_type',
  properties: (p) => ({
    ...resourceProperties<'instanceType'>(p),
    name: p.string(),
    description: p.text().strictNullable(),
    provider: p.string(),
    schema: p.json().$type<JsonObject>().strictNullable(),
    claimDeadlineSeconds: p.integer(),
  }),
});

export class InstanceType extends InstanceTypeSchema.class {}

InstanceTypeSchema.setClass(InstanceType);

export const instanceType = resource<InstanceType>('InstanceType', {
  entity: InstanceType,
  fact: ['name', 'provider'],
  inputs: { schema: specSchemaInput },
  async before(change) {
    refuseBuiltIn(change);
    await refuseWhileInstancesHave(change, { property: 'typeId', title: 'type' });
  },
});

/** Throws CONFLICT for a change of the built-in type, and for another type with its name, which is the default of requests. */
function refuseBuiltIn({ before, after }: Change<InstanceType>): void {
  if (before?.id === BARE_METAL_TYPE_ID) {
    const message = `The type ${BARE_METAL_NAME} is built in: it is neither changed nor deleted.`;
    throw new UserError('CONFLICT', message, { path: ['id'], holder: before.id });
  }
  if (after?.name.toLowerCase() !== BARE_METAL_NAME) return;
  const message = `The name ${BARE_METAL_NAME} is that of the built-in type. Choose another one.`;
  throw new UserError('CONFLICT', message, { path: ['name'], holder: BARE_METAL_TYPE_ID });
}
