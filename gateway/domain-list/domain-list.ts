import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { createImplementations, type Implementations } from './implementations.ts';

/** A part of the graph, as configuration and composition say. */
export interface GraphPart {
  readonly name: string;
  readonly kind: 'DOMAIN' | 'EXTENSION';
  /** Where it is served; null where it is absent or refused. */
  readonly url: string | null;
  /** Why it was refused. */
  readonly refusal?: string;
}

interface GraphDomain {
  readonly name: string;
  readonly kind: GraphPart['kind'];
  readonly state: 'SERVED' | 'UNAVAILABLE' | 'ABSENT' | 'REFUSED';
  readonly implementation: string | null;
  readonly gaps: readonly string[];
  readonly reason: string | null;
}

/** The gateway's own subgraph, which says of what the graph is made. */
export function createDomainList(
  parts: readonly GraphPart[],
  implementations: Implementations = createImplementations(),
): GraphQLSchema {
  const typeDefs = parse(readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'));
  return buildSubgraphSchema([
    {
      typeDefs,
      resolvers: {
        Query: {
          domains: async () =>
            await Promise.all(
              parts
                .toSorted((one, other) => one.name.localeCompare(other.name))
                .map(async (part) => await describePart(part, implementations)),
            ),
        },
      },
    },
  ]);
}

async function describePart(
  { name, kind, url, refusal }: GraphPart,
  implementations: Implementations,
): Promise<GraphDomain> {
  const unknown = { name, kind, implementation: null, gaps: [] };
  if (refusal !== undefined) return { ...unknown, state: 'REFUSED', reason: refusal };
  if (url === null) return { ...unknown, state: 'ABSENT', reason: 'This installation does not have it.' };
  const found = await implementations.of(url);
  if ('problem' in found) return { ...unknown, state: 'UNAVAILABLE', reason: found.problem };
  const { implementation, gaps } = found;
  return {
    name,
    kind,
    state: 'SERVED',
    implementation,
    gaps: gaps.map(({ part, reason }) => `${part}: ${reason}`),
    reason: null,
  };
}
