import type { EntityManager } from '@mikro-orm/postgresql';
import { enterSchema, type SharedTransaction } from '#platform/database/shared-transaction.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { Fact } from '#platform/outbox/outbox.ts';
import { keepFacts } from '#platform/references/projection.ts';
import { askLocally, type Asker, type LocalGraph, type LocalGraphs } from './local-graph.ts';

/** Asks a domain of this process. */
export type AskDomain = <Data>(domain: string, document: string, variables?: object) => Promise<Data>;

/** The graphs of several domains within one transaction. */
export interface JointTransaction {
  /**
   * Asks a domain; what it changes is part of the transaction. What it publishes of its resources is known to the domain
   * that is asked next. A refusal of the whole request leaves the transaction unusable.
   */
  readonly ask: AskDomain;
  /** To be called after the commit: publishes what the domains have put into their outboxes. */
  wake(): void;
}

/** Lets the domains take part in the transaction of `em`, whose own tables are in `schema` (decision 0071). */
export function joinTransaction(
  graphs: LocalGraphs,
  asker: Asker,
  { em, schema }: { readonly em: EntityManager; readonly schema: string },
): JointTransaction {
  const facts: Fact[] = [];
  const taken = new Map<string, number>();
  const wakes = new Set<() => void>();
  const driver = em.getTransactionContext();
  if (driver === undefined) throw new Error('Domains can only join a transaction');
  const shared: SharedTransaction = {
    driver,
    wrote: (written) => void facts.push(...written),
    afterCommit: (wake) => void wakes.add(wake),
  };

  /** What the domain would read from the event stream after the commit. */
  const applyFacts = async ({ domain, references }: LocalGraph): Promise<void> => {
    const kinds: ReadonlySet<string> = new Set<IdKind>(references);
    const news = facts.slice(taken.get(domain) ?? 0).filter(({ kind }) => kinds.has(kind));
    await keepFacts(em, news);
    taken.set(domain, facts.length);
  };
  return {
    async ask(domain, document, variables) {
      const graph = graphOf(graphs, domain);
      await enterSchema(em, graph.database.schema);
      await applyFacts(graph);
      const part = { ...graph, database: graph.database.within(shared) };
      const answer = await askLocally<never>(part, asker, document, variables);
      await enterSchema(em, schema);
      return answer;
    },
    wake() {
      for (const wake of wakes) wake();
    },
  };
}

/** Asks domains outside of any transaction. */
export function askEach(graphs: LocalGraphs, asker: Asker): AskDomain {
  return async (domain, document, variables) =>
    await askLocally(graphOf(graphs, domain), asker, document, variables);
}

function graphOf(graphs: LocalGraphs, domain: string): LocalGraph {
  const graph = graphs.get(domain);
  if (graph !== undefined) return graph;
  throw new UserError(
    'UNAVAILABLE',
    `The process that serves imports does not serve ${domain}, which this takes. Serve both in one process.`,
  );
}
