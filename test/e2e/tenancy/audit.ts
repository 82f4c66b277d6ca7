import { expect } from 'vitest';
import type { Graph } from '#test/harness/graph-caller.ts';
import { idsOf, type Estate } from './estate.ts';

interface Records {
  readonly audit: {
    readonly nodes: readonly { nodeId: string; tenantId: string }[];
    readonly totalCount: number;
  };
}

const OF_NODE = 'query($id: ID!) { audit(nodeId: $id) { nodes { nodeId tenantId } totalCount } }';
const ALL = '{ audit(first: 100) { nodes { nodeId tenantId } totalCount } }';
const VERIFY = 'query($id: ID!) { auditVerify(tenantId: $id) { complete fault { sequence } } }';

const JOURNAL = 'query($id: ID!) { journal(nodeId: $id) { nodes { id } } }';

interface Journal {
  readonly journal: { readonly nodes: readonly { id: string }[] };
}

/** Expects that the caller finds the records and the journal of their own estate, by node and in the list, and none of the other one. */
export async function expectOwnRecordsAlone(graph: Graph, own: Estate, other: Estate): Promise<void> {
  for (const id of [own.rackId, own.serverId, own.childId]) {
    const { nodes } = (await graph.ask<Records>(OF_NODE, { id })).audit;
    expect(nodes.map(({ nodeId }) => nodeId)).toContain(id);
  }
  for (const id of idsOf(other))
    expect((await graph.ask<Records>(OF_NODE, { id })).audit).toEqual({ nodes: [], totalCount: 0 });
  const { nodes } = (await graph.ask<Records>(ALL)).audit;
  for (const { tenantId } of nodes) expect([own.tenantId, own.childId]).toContain(tenantId);
  const entries = async ({ siteId: id }: Estate) => (await graph.ask<Journal>(JOURNAL, { id })).journal.nodes;
  expect(await entries(own)).toEqual([{ id: own.journalEntryId }]);
  expect(await entries(other)).toEqual([]);
  const verified = { auditVerify: { complete: true, fault: null } };
  expect(await graph.ask(VERIFY, { id: own.tenantId })).toEqual(verified);
  await expect(graph.ask(VERIFY, { id: other.tenantId })).rejects.toThrow(/There is no tenant/);
}
