import type { z } from 'zod';
import type { MutationDefinition } from '#platform/graph/mutation.ts';
import { acceptedOperation } from '#platform/graph/operation-stub.ts';
import { isIdOf } from '#platform/ids/id.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { mutateMany, type ItemMutation } from '#platform/resource/bulk.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { createServerEnroll } from '../mutations/enroll.ts';
import { serverUpdate } from '../mutations/update.ts';
import { Server } from '../server.ts';
import type { ServersSettings } from '../settings.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';

/** Resolvers of the mutations of many servers. */
export function createManyResolvers(settings: ServersSettings) {
  const [enroll, update] = [ofItems(createServerEnroll(settings)), ofItems(serverUpdate)];
  return {
    Mutation: {
      serverEnrollMany: async (_, { input }, context) => await mutateMany(enroll, input, context),
      serverUpdateMany: async (_, { input }, context) => await mutateMany(update, input, context),
    },
    ServerBulkResult: {
      server: async ({ id }, _, { database }) =>
        id === null ? null : await database.fork().findOne(Server, { id: id as IdOf<'server'> }),
      operation: ({ request }) =>
        isIdOf(request, 'operation') ? acceptedOperation(settings.temporalLink, request, 'ENROLL') : null,
    },
  } satisfies SomeOf<Resolvers>;
}

/** The mutation of one server as one of many names what it did. */
function ofItems<Schema extends z.ZodType<{ idempotencyKey: string }>>(
  one: MutationDefinition<Schema, { serverId: IdOf<'server'>; operationId?: IdOf<'operation'> }>,
): ItemMutation {
  return {
    ...one,
    async run(input, tx, context) {
      const { serverId, operationId } = await one.run(input as z.output<Schema>, tx, context);
      return { id: serverId, request: operationId ?? null };
    },
  };
}
