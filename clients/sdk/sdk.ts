import { createResources, type Resources } from './generated/resources.ts';
import { createGraphClient, type GraphClient, type GraphClientOptions } from './graph/graph-client.ts';
import { createOperationHandle, type OperationHandle } from './operations/operation-handle.ts';

// What `infratographer/sdk` offers besides; docs/sdk.md says how it is used.
export type { GraphClient, GraphClientOptions, RequestOptions } from './graph/graph-client.ts';
export type { SubscribeOptions } from './graph/subscriptions.ts';
export type { TypedText } from './graph/typed-text.ts';
export { ConnectionError, InfraError, RefusedError, RequestError, type Refusal } from './graph/errors.ts';
export {
  OperationFailedError,
  OperationNotFoundError,
  WaitTimeoutError,
} from './operations/operation-errors.ts';
export { hasEnded, type OperationState } from './operations/operation-state.ts';
export type { OperationHandle } from './operations/operation-handle.ts';
export type { WaitOptions } from './operations/wait-for-operation.ts';
export type { List, ListOptions } from './calls/read-many.ts';
export type { Change, ChangeInput } from './calls/change.ts';

/** The platform, as one caller sees it: a property for each type of the graph, with what can be done to it. */
export interface Infra extends Resources {
  /** Sends documents of the caller's own. */
  readonly graph: GraphClient;
  /** An operation by its id. */
  operation(id: string): OperationHandle;
}

/** A client of the platform's public graph. Opens no connection until it is asked for something. */
export function createInfra(options: GraphClientOptions): Infra {
  const graph = createGraphClient(options);
  return {
    ...createResources(graph),
    graph,
    operation: (id) => createOperationHandle(graph, id),
  };
}
