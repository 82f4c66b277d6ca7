import type { Domain } from '#platform/graph/domain.ts';
import { askEach } from '#platform/graph/joint-transaction.ts';
import type { LocalGraphs } from '#platform/graph/local-graph.ts';
import { joinResolvers } from '#platform/graph/typed-resolvers.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { exportSite } from './export/export-site.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { siteImport } from './site-import.ts';

export interface ImportsSettings {
  /** The graphs of the domains that the process serves; it may be filled after the start. */
  readonly graphs: LocalGraphs;
}

/**
 * Files that describe a site, as clients of all domains that the process serves (decision 0071). It has no tables of
 * its own.
 */
export const importsDomain: Domain<ImportsSettings> = {
  name: 'imports',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  entities: [],
  migrations: [],
  // Roles are inherited down the tree of tenants.
  references: ['tenant'],
  async start({ database, bus, log }, { graphs }) {
    const projection = projectReferences(database, bus, ['tenant'], log);
    const resolvers = joinResolvers<Resolvers>(null, {
      Query: {
        async siteExport(_, { id }, { access, requestId }) {
          const document = await exportSite(askEach(graphs, { actor: access.actor, requestId }), id);
          return document === null ? null : { document };
        },
      },
      Mutation: {
        siteImport: async (_, { input }, context) => await siteImport(graphs, { ...input }, context),
      },
    });
    return { resolvers, background: projection === undefined ? [] : [projection] };
  },
};
