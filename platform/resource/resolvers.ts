import type { EventBus } from '#platform/events/event-bus.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { errorsAsData, mutate } from '#platform/graph/mutation.ts';
import { derivedResolvers, type DomainResolvers } from '#platform/graph/typed-resolvers.ts';
import { mutateMany, type ItemMutation, type ItemRefs } from './bulk.ts';
import { requireNetworks } from './check-urls.ts';
import { changedSubscriptions } from './changed.ts';
import { resourceOf, type Resource, type ResourceRow } from './declaration.ts';
import { fieldOf, toConstant, type ListModel, type ResourceVerb } from './model.ts';
import {
  listReferring,
  listResources,
  loadReferred,
  loadResource,
  reloadResource,
  type ListArguments,
} from './reading.ts';
import { operationOf, shownDeletion } from '#platform/removal/deletion.ts';
import { deletionOutcome } from './delete-resource.ts';
import { deletionMutations, deletionQueries } from './deletion-resolvers.ts';
import type { ServeOptions, WriteOptions } from './lock-resource.ts';
import { mutationOf } from './write-resource.ts';

type Resolver = (source: never, argsOrContext: never, context: GraphContext, info: never) => unknown;

/** Resolvers by type and field. */
type Resolvers = Readonly<
  Record<string, Readonly<Record<string, Resolver | { readonly subscribe: Resolver }>>>
>;

interface Input {
  readonly input: unknown;
}

/** Makes the payload of a mutation of one. */
type Payload = (context: GraphContext, refs: ItemRefs) => object | Promise<object>;

/** The resolvers of everything that `expandSchema` adds for the resources. */
export function resourceResolvers({ resources, ...given }: ServeOptions, bus: EventBus): DomainResolvers {
  requireNetworks(resources, given.downloadNetworks);
  const all = [...resources.values()];
  const named = (resolversOf: (resource: Resource) => Record<string, Resolver>): Record<string, Resolver> =>
    Object.fromEntries(all.flatMap((resource) => Object.entries(resolversOf(resource))));
  return derivedResolvers({
    Query: named((resource) => ({ ...queriesOf(resource), ...deletionQueries(resource) })),
    Mutation: named((resource) => {
      const options = { ...given, resource };
      return { ...mutationsOf(options), ...deletionMutations(options) };
    }),
    Subscription: changedSubscriptions(all, bus),
    ...Object.fromEntries(all.map((resource) => [resource.name, typeOf(resource)])),
    ...Object.fromEntries(all.map((resource) => [`${resource.prefix}BulkResult`, bulkResultOf(resource)])),
    ...foreignTypesOf(all),
  });
}

function queriesOf(resource: Resource): Record<string, Resolver> {
  return {
    [resource.one]: async (_: unknown, { id }: { id: string }, context) =>
      await loadResource(context, resource, id),
    [resource.many]: async (_: unknown, args: ListArguments, context) =>
      await listResources(context, resource, args),
  };
}

function mutationsOf(options: WriteOptions): Record<string, Resolver> {
  const { resource } = options;
  const { one, verbNames } = resource;
  const written: Payload = async (context, { id }) => ({
    [one]: await reloadResource(context, resource.declaration, id),
  });
  const deleted: Payload = async (context, refs) => {
    const operation = operationOf(refs.request);
    try {
      const left = await deletionOutcome(context, resource, refs);
      return { deletedId: left === null ? refs.id : null, [one]: left, operation };
    } catch (error) {
      const errors = errorsAsData(error);
      if (errors === undefined) throw error;
      return { operation, errors };
    }
  };
  // Of many, a refusal is the error of an item, and its operation is named by the resource's deletion.
  const settled = async (context: GraphContext, refs: ItemRefs): Promise<unknown> =>
    await deletionOutcome(context, resource, refs);
  const resolversOf = (verb: ResourceVerb): [string, Resolver][] => {
    const mutation = mutationOf(verb, options);
    const payload = verb === 'DELETE' ? deleted : written;
    const settle = verb === 'DELETE' ? settled : written;
    return [
      [
        `${one}${verbNames[verb]}`,
        async (_: unknown, { input }: Input, context) =>
          await mutate<ItemMutation['input'], ItemRefs, object>(
            mutation,
            input,
            context,
            async (refs) => await payload(context, refs),
          ),
      ],
      [
        `${one}${verbNames[verb]}Many`,
        async (_: unknown, { input }: Input, context) =>
          await mutateMany(mutation, input, context, async (refs) => await settle(context, refs)),
      ],
    ];
  };
  return Object.fromEntries(resource.verbs.flatMap(resolversOf));
}

function typeOf(resource: Resource): Record<string, Resolver> {
  return {
    // The subgraph library calls it without arguments.
    __resolveReference: async ({ id }: { id: string }, context: GraphContext) =>
      await loadReferred(context, resource, id),
    ...referencesOf(resource),
    ...listsOf(resource),
    ...(resource.verbs.includes('DELETE') ? { deletion: deletionField } : {}),
    ...resource.declaration.computed,
  };
}

function referencesOf({ fields, siblings }: Resource): Record<string, Resolver> {
  const references = fields.filter(({ isReference }) => isReference);
  return Object.fromEntries(
    references.map(({ name, property, type }) => {
      const own = siblings.get(type);
      const resolve: Resolver = async (row: ResourceRow, _: unknown, context) => {
        const id = (row as unknown as Record<string, unknown>)[property];
        if (typeof id !== 'string') return null;
        return own === undefined ? { __typename: type, id } : await loadResource(context, own, id);
      };
      return [name, resolve];
    }),
  );
}

function listsOf({ lists, siblings }: Resource): Record<string, Resolver> {
  return Object.fromEntries(
    lists.map((list) => [list.name, listOf(resourceOf(siblings, list.of), list)] as const),
  );
}

/** What the domain adds to types of others: lists of its resources. */
function foreignTypesOf(resources: readonly Resource[]): Resolvers {
  const types: Record<string, Record<string, Resolver>> = {};
  for (const resource of resources) {
    for (const { on, list } of resource.foreignLists) {
      types[on] ??= { __resolveReference: ({ id }: { id: string }) => ({ id }) };
      types[on][list.name] = listOf(resource, list);
    }
  }
  return types;
}

function listOf(target: Resource, { by, orderBy, maxPage }: ListModel): Resolver {
  const { property } = fieldOf(target, by);
  const usual = orderBy === undefined ? null : { field: toConstant(orderBy), direction: 'ASC' as const };
  return async ({ id }: { id: string }, args: ListArguments, context) =>
    await listReferring(
      context,
      target,
      { property, id },
      { ...args, orderBy: args.orderBy ?? usual },
      maxPage,
    );
}

function bulkResultOf(resource: Resource): Record<string, Resolver> {
  return {
    [resource.one]: async ({ id }: { id: string | null }, _: unknown, context) =>
      id === null ? null : await loadResource(context, resource, id),
  };
}

/** Names things of tenants below; who may only use the resource sees nothing of that. */
async function deletionField(
  { tenantId, deletion }: ResourceRow,
  _: unknown,
  { access }: GraphContext,
): Promise<object | null> {
  return (await access.may('viewer', tenantId)) ? shownDeletion(deletion) : null;
}
