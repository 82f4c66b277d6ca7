import type { Graph } from './graph-caller.ts';

/** Reports when operations end, by one query for all that a suite waits for: asked one by one, they would keep it busy. */
export interface Ends {
  /** Returns when the operation has ended, or at the deadline (as `Date.now` counts). */
  ended(id: string, deadline: number): Promise<void>;
}

const POLL_MS = 300;
/** As many as a page of the graph has. */
const PAGE = 100;

const STATES = `query($ids: [ID!]!) { operations(first: ${PAGE}, where: { id: { in: $ids } }) { nodes { id state } } }`;
const ALIVE = new Set(['PENDING', 'WAITING', 'RUNNING', 'UNDOING']);

const watches = new WeakMap<Graph, Ends>();

export function watchEnds(graph: Graph): Ends {
  const known = watches.get(graph);
  if (known !== undefined) return known;
  const made = createEnds(graph);
  watches.set(graph, made);
  return made;
}

function createEnds(graph: Graph): Ends {
  const waiting = new Map<string, { readonly deadline: number; readonly over: () => void }>();
  let isWatching = false;

  async function watch(): Promise<void> {
    while (waiting.size > 0) {
      const ids = [...waiting.keys()];
      for (let first = 0; first < ids.length; first += PAGE) await look(ids.slice(first, first + PAGE));
      for (const [id, { deadline, over }] of waiting) if (Date.now() >= deadline) finish(id, over);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    isWatching = false;
  }

  async function look(ids: readonly string[]): Promise<void> {
    interface States {
      readonly operations: { readonly nodes: readonly { readonly id: string; readonly state: string }[] };
    }
    try {
      const { nodes } = (await graph.ask<States>(STATES, { ids })).operations;
      for (const { id, state } of nodes) if (!ALIVE.has(state)) finish(id, waiting.get(id)?.over);
    } catch {
      // The graph is unavailable: the query is retried.
    }
  }

  function finish(id: string, over: (() => void) | undefined): void {
    waiting.delete(id);
    over?.();
  }

  return {
    async ended(id, deadline) {
      await new Promise<void>((resolve) => {
        const before = waiting.get(id);
        const over = (): void => {
          before?.over();
          resolve();
        };
        waiting.set(id, { deadline: Math.max(deadline, before?.deadline ?? 0), over });
        if (!isWatching) {
          isWatching = true;
          void watch();
        }
      });
    },
  };
}
