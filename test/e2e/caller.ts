import { expect } from 'vitest';
import type { Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation, type OperationView } from '#test/harness/operations.ts';
import type { Accepted, InstanceAnswer, OverviewAnswer, ServersAnswer } from './answers.ts';
import { AVAILABLE_SERVERS, INSTANCE, OVERVIEW } from './documents.ts';

export interface ServerState {
  readonly name: string;
  readonly state: string;
  readonly powerState: string;
  readonly failure: { readonly code: string } | null;
  readonly operation: { readonly id: string } | null;
  readonly instance: { readonly id: string } | null;
}

/** A caller who uses the graph as it is documented. */
export interface Caller {
  /** Runs a documented mutation that must be accepted. */
  call(document: string, input: object): Promise<Accepted>;
  /** Waits for the operation's end, which must be its success. */
  mustSucceed(operationId: string | undefined): Promise<OperationView>;
  instance(id: string): Promise<NonNullable<InstanceAnswer['instance']>>;
  server(id: string): Promise<ServerState>;
  availableServers(): Promise<ServersAnswer['servers']>;
  /** Addresses that a block can still give. */
  availableAddresses(blockId: string): Promise<number | null | undefined>;
}

const SERVER = `query($id: ID!) { server(id: $id) {
  name state powerState failure { code } operation { id } instance { id } } }`;

export function createCaller(graph: Graph): Caller {
  return {
    async call(document, input) {
      const [payload] = Object.values(await graph.ask<Record<string, Accepted>>(document, { in: input }));
      expect(payload?.errors).toEqual([]);
      return payload ?? { operation: null, errors: [] };
    },
    async mustSucceed(operationId) {
      const operation = await awaitOperation(graph, operationId ?? '');
      expect(operation.failure).toBeNull();
      expect(operation.state).toBe('SUCCEEDED');
      return operation;
    },
    async instance(id) {
      const { instance } = await graph.ask<InstanceAnswer>(INSTANCE, { id });
      if (instance === null) throw new Error(`there is no instance ${id}`);
      return instance;
    },
    server: async (id) => (await graph.ask<{ server: ServerState }>(SERVER, { id })).server,
    availableServers: async () => (await graph.ask<ServersAnswer>(AVAILABLE_SERVERS)).servers,
    async availableAddresses(blockId) {
      const { ipBlocks } = await graph.ask<OverviewAnswer>(OVERVIEW);
      return ipBlocks.nodes.find(({ id }) => id === blockId)?.available;
    },
  };
}
