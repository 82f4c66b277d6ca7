import { awaitOperation, hasEnded } from '../../harness/operations.ts';
import { inFlight } from '../measuring/in-flight.ts';
import type { PlatformSide } from '../platform-side.ts';

/** How a burst ended, as the graph, Temporal and the fleet have it. */
export interface Ends {
  readonly succeeded: number;
  /** Failed for want of a server. */
  readonly exhausted: number;
  /** What else there was. */
  readonly other: readonly string[];
  /** Distinct workflows in Temporal. */
  readonly workflows: number;
  /** Runs of them. */
  readonly runs: number;
  readonly serversInUse: number;
  readonly addresses: number;
}

export async function readEnds(platform: PlatformSide, operationIds: readonly string[]): Promise<Ends> {
  const operations = await inFlight(
    operationIds.length,
    8,
    // The ledger may be a moment behind the workflow.
    async (index) => await awaitOperation(platform.graph, operationIds[index] ?? '', hasEnded),
  );
  const endings = operations.map(({ state, failure }) =>
    failure === null ? state : `${state} ${failure.code}`,
  );
  const count = (ending: string): number => endings.filter((one) => one === ending).length;
  const ids: string[] = [];
  for await (const { workflowId } of platform.client.workflow.list({ query: "WorkflowType = 'provision'" }))
    ids.push(workflowId);
  const { servers, ipBlocks } = await platform.graph.ask<{
    servers: { totalCount: number };
    ipBlocks: { nodes: readonly { addresses: { totalCount: number } }[] };
  }>(`{ servers(first: 1, where: { state: { eq: IN_USE } }) { totalCount }
        ipBlocks(first: 10) { nodes { addresses(first: 1) { totalCount } } } }`);
  return {
    succeeded: count('SUCCEEDED'),
    exhausted: count('FAILED EXHAUSTED'),
    other: endings.filter((one) => one !== 'SUCCEEDED' && one !== 'FAILED EXHAUSTED'),
    workflows: new Set(ids).size,
    runs: ids.length,
    serversInUse: servers.totalCount,
    addresses: ipBlocks.nodes.reduce((sum, block) => sum + block.addresses.totalCount, 0),
  };
}
