import type { AbsentDomain } from './absent-domains.ts';
import { composeSupergraph, domainDocument, DOMAINS, type DomainName, type GraphName } from './compose.ts';
import type { GraphPart } from './domain-list/domain-list.ts';
import { admitExtensions, type Extensions } from './extensions.ts';
import { servedDomains, subgraphUrl, type SubgraphSettings } from './subgraph-urls.ts';

/** One of the two graphs, ready to be served. */
export interface AssembledGraph {
  readonly supergraph: string;
  readonly parts: readonly GraphPart[];
  readonly absent: readonly AbsentDomain[];
}

/** Composes both graphs of the domains that an installation has, and the public one with its extensions. */
export function assembleGraphs(
  settings: SubgraphSettings & { readonly EXTENSIONS?: Extensions | undefined },
): {
  readonly graphs: Readonly<Record<GraphName, AssembledGraph>>;
  /** Why extensions do not fit, by name. */
  readonly refused: ReadonlyMap<string, string>;
} {
  const { EXTENSIONS: extensions = {} } = settings;
  const domains = servedDomains(settings);
  const { admitted, refused } = admitExtensions(extensions, domains);
  const urlOf = (domain: DomainName): string => subgraphUrl(settings, domain);
  const parts: readonly GraphPart[] = [
    ...DOMAINS.map((name) => ({
      name,
      kind: 'DOMAIN' as const,
      url: domains.includes(name) ? urlOf(name) : null,
    })),
    ...Object.entries(extensions).map(([name, { url }]) => {
      const refusal = refused.get(name);
      return { name, kind: 'EXTENSION' as const, url, ...(refusal === undefined ? {} : { refusal }) };
    }),
  ];
  const assemble = (graph: GraphName): AssembledGraph => ({
    supergraph: composeSupergraph(graph, urlOf, {
      domains,
      extensions: graph === 'public' ? admitted : [],
    }),
    parts,
    absent: DOMAINS.filter((name) => !domains.includes(name)).map((name) => ({
      name,
      document: domainDocument(graph, name),
    })),
  });
  return { graphs: { public: assemble('public'), internal: assemble('internal') }, refused };
}
