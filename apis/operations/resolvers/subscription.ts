import { UserError } from '#platform/errors/user-error.ts';
import type { Operation } from '../entities/operation.ts';
import { findOperation } from '../find-operations.ts';
import type { SubscriptionResolvers } from '../generated/resolvers.ts';
import type { Watches } from '../ledger/watch.ts';

export function createOperationSubscriptions(watches: Watches): SubscriptionResolvers {
  return {
    operationUpdated: {
      async subscribe(_, { id }, context) {
        const operation = await findOperation(context.em, id);
        if (operation === undefined || !(await context.access.may('viewer', operation.tenantId))) {
          throw new UserError('NOT_FOUND', `There is no operation ${id}. Check the id.`);
        }
        return watches.follow(operation.id);
      },
      resolve: (operation: Operation) => operation,
    },
  };
}
