import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { PAGE_LIMIT, type Connection } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { toConditions } from '#platform/graph/filters.ts';
import { readPage } from '#platform/resource/pages.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { AuditRecord } from '../records/audit-record.ts';
import { verifyChain } from '../records/verify-chain.ts';
import { visibleTo } from './visible-to.ts';

/** A page of audit records. */
export type AuditPage = Connection<AuditRecord>;

export const auditQueries: Omit<QueryResolvers, 'journal'> = {
  async audit(_, { nodeId, where, ...page }, { em, access }) {
    if (nodeId === null) {
      const message = 'nodeId: must not be null; to ask for all records, leave it out.';
      throw new UserError('INVALID_INPUT', message, { path: ['nodeId'] });
    }
    const node = nodeId === undefined ? [] : [{ nodeId }];
    return await readPage(
      { em },
      {
        entity: AuditRecord,
        where: { $and: [...node, visibleTo(access), ...toConditions(where)] },
        page,
        maxPage: PAGE_LIMIT,
        orderBy: { property: 'id', direction: 'DESC' },
      },
    );
  },

  async auditVerify(_, { tenantId, after }, { em, access }) {
    requireIdOfKind(tenantId, 'tenant', ['tenantId']);
    if (!(await access.may('viewer', tenantId)) && !(await seesRecordsOf(em, access, tenantId))) {
      const message = `There is no tenant ${tenantId}. Check the id.`;
      throw new UserError('NOT_FOUND', message, { path: ['tenantId'] });
    }
    const from = after ?? 0;
    if (from < 0) {
      const message = 'after must be 0 or more: the lastSequence of an earlier answer.';
      throw new UserError('INVALID_INPUT', message, { path: ['after'] });
    }
    return await verifyChain(em, tenantId, from);
  },
};

/** Whether the caller sees records of a tenant that is gone. */
async function seesRecordsOf(em: GraphContext['em'], access: Access, tenantId: string): Promise<boolean> {
  return (await em.findOne(AuditRecord, { $and: [{ tenantId }, visibleTo(access)] })) !== null;
}
