import { raw } from '@mikro-orm/core';
import { batch } from '#platform/graph/batch.ts';
import type { Connection } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { toConditions, type FilterModel } from '#platform/graph/filters.ts';
import { mentions } from '#platform/graph/mentions.ts';
import type { Resource, ResourceDeclaration, ResourceRow } from './declaration.ts';
import { isTenant, orderFields, relationFields, toConstant } from './model.ts';
import { taggedWith } from '#platform/references/tags.ts';
import { textRuleOf } from './text-formats.ts';
import { readPage, readPageOf, type PageArguments, type PageOptions } from './pages.ts';

export interface ListArguments extends PageArguments {
  readonly where?: object | null | undefined;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null | undefined;
}

/** What reading one by its id takes of a resource. */
export type Readable = Pick<Resource, 'name' | 'declaration' | 'sharedDown'>;

/** The resource, or null when there is none that the caller may see. One statement per kind and request. */
export async function loadResource(
  context: GraphContext,
  { name, declaration, sharedDown }: Readable,
  id: string,
): Promise<ResourceRow | null> {
  const row = await batch(context, sharedDown ? `shared ${name}` : name, id, async (ids) => {
    const where = { $and: [{ id: { $in: [...ids] } }, visibleTo(context, { sharedDown, declaration })] };
    const found = await context.em.find(declaration.entity, where);
    return new Map(found.map((one) => [one.id, one]));
  });
  return row ?? null;
}

/**
 * The resource behind a reference of another domain, or null as for `loadResource`. A tenant is shown also to those who
 * may use what it shares: they see who owns it.
 */
export async function loadReferred(
  context: GraphContext,
  resource: Resource,
  id: string,
): Promise<ResourceRow | null> {
  return await loadResource(context, isTenant(resource) ? { ...resource, sharedDown: true } : resource, id);
}

/** Condition on the rows that the caller may see. */
function visibleTo(
  { access }: GraphContext,
  { sharedDown, declaration: { visible } }: Pick<Resource, 'sharedDown' | 'declaration'>,
): object {
  if (visible !== undefined) return visible(access);
  return sharedDown ? access.usable() : access.visible('viewer');
}

/** One page of the resources that the caller may see, as the list's arguments say. */
export async function listResources(
  context: GraphContext,
  resource: Resource,
  args: ListArguments,
): Promise<Connection<ResourceRow>> {
  const options = pageOptions(context, resource, args);
  const usual = Object.entries(resource.declaration.defaultWhere ?? {})
    .filter(([property]) => !mentions(args.where, property))
    .map(([property, condition]) => ({ [property]: condition }));
  return await readPage(context, { ...options, where: { $and: [options.where, ...usual] } });
}

/** One page of those that refer to one resource by this property; see `readPageOf`. */
export async function listReferring(
  context: GraphContext,
  resource: Resource,
  referred: { readonly property: string; readonly id: string },
  args: ListArguments,
  maxPage: number,
): Promise<Connection<ResourceRow>> {
  const name = `${resource.name} by ${referred.property} ${JSON.stringify(args)}`;
  return await readPageOf(context, referred, name, pageOptions(context, resource, args, maxPage));
}

/** Conditions on the resources that the caller asks for and may see. */
export function conditionsOf(
  context: GraphContext,
  resource: Resource,
  where: object | null | undefined,
): object {
  return { $and: [visibleTo(context, resource), ...toConditions(where, filterModel(context, resource))] };
}

/** A filter on a referenced resource matches none that the caller may not see. */
function filterModel(context: GraphContext, resource: Resource): FilterModel {
  return {
    textRule: (property) => textRuleOf(resource, property),
    taggedWith: resource.tagged ? taggedWith : undefined,
    havingOneOf: (name) => resource.declaration.filters?.[name],
    relation(name) {
      const field = relationFields(resource).find((one) => one.name === name);
      const target = field && resource.siblings.get(field.type);
      if (target === undefined) return undefined;
      return {
        property: field?.property ?? name,
        model: filterModel(context, target),
        idsOf(conditions) {
          const { sql, params } = context.em
            .createQueryBuilder<ResourceRow>(target.declaration.entity)
            .select('id')
            .where({ $and: [visibleTo(context, target), conditions] } as never)
            .toQuery();
          return raw(`(${sql})`, params);
        },
      };
    },
  };
}

function pageOptions(
  context: GraphContext,
  resource: Resource,
  { where, orderBy, ...page }: ListArguments,
  maxPage = resource.maxPage,
): PageOptions<ResourceRow> {
  const usual = resource.orderBy === undefined ? undefined : toConstant(resource.orderBy);
  const field = orderBy?.field ?? usual;
  const order = orderFields(resource).find(({ name }) => toConstant(name) === field);
  return {
    entity: resource.declaration.entity,
    where: conditionsOf(context, resource, where),
    page,
    maxPage,
    orderBy: {
      property: order?.property ?? resource.orderBy ?? 'id',
      direction: orderBy?.direction ?? 'ASC',
    },
  };
}

/** The resource as a mutation left it; null when a repeated key finds it gone. */
export async function reloadResource<Row extends ResourceRow>(
  { em }: GraphContext,
  { entity }: Pick<ResourceDeclaration<Row>, 'entity'>,
  id: string,
): Promise<Row | null> {
  return (await em.findOne(entity, { id }, { refresh: true })) as Row | null;
}
