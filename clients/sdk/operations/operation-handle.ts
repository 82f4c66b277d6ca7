import { OperationNowDocument } from '../generated/operations.ts';
import type { GraphClient, RequestOptions } from '../graph/graph-client.ts';
import { OperationNotFoundError } from './operation-errors.ts';
import type { OperationState } from './operation-state.ts';
import { waitForOperation, type WaitOptions } from './wait-for-operation.ts';

/** An operation that one can ask about and wait for. */
export interface OperationHandle {
  readonly id: string;
  /** As it is now. Rejects with an `OperationNotFoundError` where there is none that the caller may see. */
  read(options?: RequestOptions): Promise<OperationState>;
  /** Waits until it has succeeded; see `waitForOperation` for what it rejects with. Never cancels it. */
  done(options?: WaitOptions): Promise<OperationState>;
}

export function createOperationHandle(client: GraphClient, id: string): OperationHandle {
  return {
    id,
    async read(options) {
      const { operation } = await client.request(OperationNowDocument, { id }, options);
      if (operation === null) throw new OperationNotFoundError(id);
      return operation;
    },
    done: async (options) => await waitForOperation(client, id, options),
  };
}
