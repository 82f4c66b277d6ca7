import { composeServices } from '@theguild/federation-composition';
import type { DocumentNode } from 'graphql';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import { withoutExternal } from './absent-domains.ts';

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

/** A subgraph that is none of the domains. */
export interface ExtraSubgraph {
  readonly name: string;
  readonly url: string;
  readonly document: DocumentNode;
}

/** Name of the subgraph that the gateway answers itself. */
export const OWN_SUBGRAPH = 'gateway';

/** Composes the domains' schema files into one supergraph. No service needs to run for it. */
export function composeSupergraph(
  graph: GraphName,
  urlOf: (domain: DomainName) => string,
  {
    domains = DOMAINS,
    extensions = [],
  }: { readonly domains?: readonly DomainName[]; readonly extensions?: readonly ExtraSubgraph[] } = {},
): string {
  const services = domains.map((name) => ({
    name: name as string,
    url: urlOf(name),
    typeDefs: domainDocument(graph, name),
  }));
  const own = {
    name: OWN_SUBGRAPH,
    url: 'http://gateway.invalid/',
    typeDefs: parse(readFileSync(new URL('./domain-list/schema.graphql', import.meta.url), 'utf8')),
  };
  const documents = withoutExternal([
    ...services,
    ...(graph === 'public' ? [own] : []),
    ...extensions.map(({ document, ...service }) => ({ ...service, typeDefs: document })),
  ]);
  const result = composeServices(documents);
  if (result.supergraphSdl !== undefined) return result.supergraphSdl;
  throw new CompositionError(
    `The schema files do not compose:\n${(result.errors ?? []).map((error) => `  ${error.message}`).join('\n')}`,
  );
}

/** The types of a domain, as they are in one of the graphs. */
export function domainDocument(graph: GraphName, domain: DomainName): DocumentNode {
  const file = new URL(`../apis/${domain}/schema.graphql`, import.meta.url);
  const { document, publicDocument } = expandSchema(readFileSync(file, 'utf8'));
  return graph === 'public' ? publicDocument : document;
}
