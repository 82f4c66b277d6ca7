import { expect } from 'vitest';
import type { SubgraphFixture } from '#test/harness/graph.ts';

/** A record as callers see it. */
export interface ShownRecord {
  readonly id: string;
  readonly actor: string | null;
  readonly action: string;
  readonly kind: string;
  readonly nodeId: string;
  readonly tenantId: string;
  readonly changes: readonly { field: string; before: string | null; after: string | null }[];
}

interface ShownPage {
  readonly nodes: readonly ShownRecord[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** Reads audit records as callers do; as the admin of everything where no token is given. */
export interface AuditReader {
  of(nodeId: string, token?: string): Promise<readonly ShownRecord[]>;
  /** Those of a node, once there are so many. */
  settled(nodeId: string, count: number, token?: string): Promise<readonly ShownRecord[]>;
  page(variables: object): Promise<ShownPage>;
  /** What verifying answers, or the code by which it is refused. */
  verify(token: string, tenantId: string, after?: number): Promise<object | undefined>;
}

const PAGE = `query($nodeId: ID, $where: AuditWhere, $first: Int, $after: String) {
  audit(nodeId: $nodeId, where: $where, first: $first, after: $after) {
    nodes {
      id at actor action kind nodeId tenantId changes { field before after } reason ticket requestId operation
      sequence hash
    }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;

const VERIFY = `query($tenantId: ID!, $after: Int) {
  auditVerify(tenantId: $tenantId, after: $after) {
    checked lastSequence lastHash complete fault { sequence kind recordId }
  }
}`;

export function auditReader({ query, request, tokens }: SubgraphFixture): AuditReader {
  const page = async (variables: object, token = tokens.admin): Promise<ShownPage> =>
    (await query<{ audit: ShownPage }>(token, PAGE, variables)).audit;
  const of: AuditReader['of'] = async (nodeId, token) => (await page({ nodeId, first: 100 }, token)).nodes;
  return {
    of,
    page: async (variables) => await page(variables),
    async settled(nodeId, count, token) {
      await expect.poll(async () => (await of(nodeId, token)).length, { timeout: 30_000 }).toBe(count);
      return await of(nodeId, token);
    },
    async verify(token, tenantId, after) {
      const { data, errors } = await request<{ auditVerify: object }>(token, VERIFY, { tenantId, after });
      return errors?.[0]?.extensions ?? data?.auditVerify;
    },
  };
}
