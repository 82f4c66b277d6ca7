import type { Domain } from '#platform/graph/domain.ts';
import { joinResolvers } from '#platform/graph/typed-resolvers.ts';
import { projectReferences } from '#platform/references/projection.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { records } from './migrations/0001-records.ts';
import { AuditRecord } from './records/audit-record.ts';
import { followChanges } from './records/follow-changes.ts';
import { auditQueries } from './resolvers/query.ts';

const references = ['tenant'] as const;

/** What was done to resources of all domains, by whom and why. */
export const auditDomain: Domain<Record<never, never>> = {
  name: 'audit',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  entities: [AuditRecord],
  migrations: [records],
  references,
  async start({ database, bus, log }) {
    const projection = projectReferences(database, bus, references, log);
    return {
      resolvers: joinResolvers<Resolvers>(null, { Query: auditQueries }),
      background: [...(projection === undefined ? [] : [projection]), followChanges(database, bus, log)],
    };
  },
};
