import { forgetRows } from '#platform/database/retention.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { askEach } from '#platform/graph/joint-transaction.ts';
import type { LocalGraphs } from '#platform/graph/local-graph.ts';
import { joinResolvers } from '#platform/graph/typed-resolvers.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { writeCsv } from './csv/write-csv.ts';
import { exportSite, writeSiteFile } from './export/export-site.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { netboxObjects } from './migrations/0080-netbox-objects.ts';
import { importProgress } from './migrations/0218-import-progress.ts';
import { answerNetBox, type NetBoxAnswer } from './netbox/answer-netbox.ts';
import type { NetBoxSettings } from './netbox/netbox-import.ts';
import { createRequests } from './netbox/requests.ts';
import { readProgress } from './progress/read-progress.ts';
import { siteImport, type FileAnswer } from './site-import.ts';

/** Refuses a request that names no source, or several. */
const ONE_SOURCE = {
  code: 'INVALID_INPUT',
  message: 'document: give one of a file (`document`), a table (`csv`) and a NetBox (`netbox`)',
  path: ['document'],
  line: null,
  column: null,
  holder: null,
  retryable: false,
};

/** For how long the progress of an import that has ended, or has died, can be asked for. */
const PROGRESS_DAYS = 1;

/** What took less has reached its caller: a gateway waits longer. */
const ANSWERED_IN_TIME_MS = 10_000;

export interface ImportsSettings {
  /** The graphs of the domains that the process serves; it may be filled after the start. */
  readonly graphs: LocalGraphs;
  readonly netbox: NetBoxSettings;
}

/**
 * Files that describe a site, and what a NetBox has, as clients of all domains that the process serves (decisions 0071 and
 * 0080). Of its own it keeps what objects of a NetBox have become.
 */
export const importsDomain: Domain<ImportsSettings> = {
  name: 'imports',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  entities: [],
  migrations: [netboxObjects, importProgress],
  retention: () => [forgetRows('import_progress', 'reported_at', PROGRESS_DAYS)],
  // Roles are inherited down the tree of tenants.
  references: ['tenant'],
  async start({ database, bus, log }, { graphs, netbox }) {
    const requests = createRequests<NetBoxAnswer>();
    const files = createRequests<FileAnswer>({ keptFromMs: ANSWERED_IN_TIME_MS });
    const projection = projectReferences(database, bus, ['tenant'], log);
    const resolvers = joinResolvers<Resolvers>(null, {
      Query: {
        async siteExport(_, { id }, { access, requestId }) {
          return await exportSite(askEach(graphs, { actor: access.actor, requestId }), id);
        },
        siteImportProgress: async (_, { idempotencyKey }, { access, em }) =>
          await readProgress(em, access.actor.subject, idempotencyKey),
      },
      SiteExport: {
        document: (file) => writeSiteFile(file),
        csv: (file, { kind }) => writeCsv(file, kind),
      },
      Mutation: {
        async siteImport(_, { input }, context) {
          const { document, csv, netbox: source, ...given } = input;
          const sources = [document, csv, source].filter((one) => one !== null && one !== undefined);
          if (sources.length !== 1) return { changes: [], errors: [ONE_SOURCE], leftOut: [] };
          if (source !== null && source !== undefined) {
            const { report, ...answer } = await answerNetBox(
              { graphs, settings: netbox, requests },
              { ...given, netbox: { ...source } },
              context,
            );
            return { ...answer, leftOut: report?.leftOut ?? [], report: report ?? null };
          }
          const answer = await siteImport(
            { graphs, requests: files },
            { ...given, ...(csv ? { csv: { ...csv } } : { document }) },
            context,
          );
          return { ...answer, leftOut: [], report: null };
        },
      },
    });
    return { resolvers, background: projection === undefined ? [] : [projection] };
  },
};
