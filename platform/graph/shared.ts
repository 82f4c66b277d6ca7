import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import { batch } from './batch.ts';
import { readConnection, type Connection, type ConnectionOptions, type PageArguments } from './connection.ts';
import type { GraphContext } from './context.ts';
import { toConditions } from './filters.ts';

/** A resource that its tenant shares with all tenants below it: a site, a rack, an image, an address block. */
interface Shared {
  readonly id: string;
  readonly tenantId: string;
}

export interface ListArguments extends PageArguments {
  readonly where?: object | null | undefined;
  readonly orderBy?:
    | { readonly field: keyof typeof ORDER; readonly direction: 'ASC' | 'DESC' }
    | null
    | undefined;
}

const ORDER = { NAME: 'name', CREATED_AT: 'createdAt' } as const;

/** The resource, or null when there is none that the caller may use. One query per kind and request. */
export async function loadShared<Resource extends Shared>(
  context: GraphContext,
  entity: EntityClass<Resource>,
  id: string,
): Promise<Resource | null> {
  const resource = await batch(context, entity.name, id, async (ids) => {
    const where: object = { $and: [{ id: { $in: [...ids] } }, context.access.usable()] };
    const found = await context.em.find(entity, where);
    return new Map((found as unknown as Resource[]).map((one) => [one.id, one]));
  });
  return resource ?? null;
}

/** One page of the resources that the caller may use, as the list's arguments say. */
export async function listShared<Resource extends Shared>(
  context: GraphContext,
  entity: ConnectionOptions<Resource>['entity'],
  { where, orderBy, ...page }: ListArguments,
): Promise<Connection<Resource>> {
  return await readConnection<Resource>(context.em, {
    entity,
    where: { $and: [context.access.usable(), ...toConditions(where)] },
    page,
    ...(orderBy ? { orderBy: { property: ORDER[orderBy.field], direction: orderBy.direction } } : {}),
  });
}

/** The resource as a mutation left it, whatever the request read before; null when a repeated key finds it gone. */
export async function loadChanged<Resource extends { id: string }>(
  { em }: GraphContext,
  entity: EntityClass<Resource>,
  id: string,
): Promise<Resource | null> {
  return (await em.findOne(entity, { id } as FilterQuery<Resource>, { refresh: true })) as Resource | null;
}
