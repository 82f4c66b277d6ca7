import { composeServices } from '@theguild/federation-composition';
import type { DocumentNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { expandSchema } from '#platform/resource/expand-schema.ts';

/** Every domain of the graph; a domain has the same name in every folder. */
export const DOMAINS = [
  'tenants',
  'locations',
  'hardware',
  'servers',
  'instances',
  'images',
  'ipam',
  'networks',
  'loadbalancers',
  'operations',
  'metadata',
  'audit',
  'imports',
] as const;

export type DomainName = (typeof DOMAINS)[number];

/** The schema files do not fit together; the message lists every fault. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
}

/** The graph that clients see, or that of the platform's own processes, which has internal fields besides. */
export type GraphName = 'public' | 'internal';

/** Composes the domains' schema files into one supergraph. No service needs to run for it. */
export function composeSupergraph(graph: GraphName, urlOf: (domain: DomainName) => string): string {
  const result = composeServices(
    DOMAINS.map((domain) => ({
      name: domain,
      url: urlOf(domain),
      typeDefs: typesOf(graph, domain),
    })),
  );
  if (result.supergraphSdl !== undefined) return result.supergraphSdl;
  throw new CompositionError(
    `The schema files do not compose:\n${(result.errors ?? []).map((error) => `  ${error.message}`).join('\n')}`,
  );
}

function typesOf(graph: GraphName, domain: DomainName): DocumentNode {
  const file = new URL(`../apis/${domain}/schema.graphql`, import.meta.url);
  const { document, publicDocument } = expandSchema(readFileSync(file, 'utf8'));
  return graph === 'public' ? publicDocument : document;
}
