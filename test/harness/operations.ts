import { watchEnds } from './ends.ts';
import type { Graph } from './graph-caller.ts';

export interface OperationView {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly phase: string | null;
  readonly waitingFor: string | null;
  readonly failure: { readonly code: string; readonly message: string; readonly step: string | null } | null;
  readonly steps: readonly {
    readonly name: string;
    readonly state: string;
    readonly attempt: number;
    readonly message: string | null;
  }[];
  readonly plan: {
    readonly hash: string;
    readonly steps: readonly { readonly name: string; readonly title: string }[];
  } | null;
  readonly approval: { readonly planHash: string; readonly state: string } | null;
  readonly server: { readonly id: string; readonly name: string; readonly state: string } | null;
}

const OPERATION = `query($id: ID!) { operation(id: $id) {
  id kind state phase waitingFor failure { code message step } steps { name state attempt message }
  plan { hash steps { name title } } approval { planHash state } server { id name state } } }`;

/** A question to the graph takes a hundredth of a second of processor time, which the platform needs itself. */
const POLL_MS = 250;

const ENDED = new Set(['SUCCEEDED', 'FAILED', 'CANCELLED']);

export async function readOperation(graph: Graph, id: string): Promise<OperationView | null> {
  return (await graph.ask<{ operation: OperationView | null }>(OPERATION, { id })).operation;
}

export function hasEnded(operation: Pick<OperationView, 'state'>): boolean {
  return ENDED.has(operation.state);
}

/** Follows an operation until it is as asked for; a query is retried while the graph is unavailable. */
export async function awaitOperation(
  graph: Graph,
  id: string,
  until: (operation: OperationView) => boolean = hasEnded,
  seconds = 120,
): Promise<OperationView> {
  const deadline = Date.now() + seconds * 1_000;
  if (until === hasEnded) await watchEnds(graph).ended(id, deadline);
  let last: OperationView | null = null;
  do {
    try {
      last = await readOperation(graph, id);
      if (last !== null && until(last)) return last;
    } catch (error) {
      if (Date.now() + 1_000 > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  } while (Date.now() < deadline);
  throw new Error(`Operation ${id} did not get there within ${seconds} s: ${JSON.stringify(last)}`);
}
