import { expect } from 'vitest';
import { NODE_TYPES } from '#apis/metadata/node-types.ts';
import { kindOfId } from '#platform/ids/id.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { idsOf, type Estate } from './estate.ts';

const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const SEARCH = 'query($text: String!) { search(text: $text) { node { id ... on Server { name } } } }';
const RACK = 'query($id: ID!) { node(id: $id) { ... on Rack { id name } } }';

/** Expects that `node`, `nodes` and `search` find what is of the own estate, and nothing of the other one. */
export async function expectOwnNodesAlone(graph: Graph, own: Estate, other: Estate): Promise<void> {
  const ids = idsOf(own).filter((id) => (kindOfId(id) ?? '') in NODE_TYPES);
  expect(ids.length).toBeGreaterThan(5);
  await expect.poll(async () => await found(graph, ids), { timeout: 10_000 }).toEqual(ids);
  expect(await found(graph, idsOf(other))).toEqual(idsOf(other).map(() => null));
  expect(await graph.ask(RACK, { id: own.rackId })).toMatchObject({ node: { id: own.rackId } });
  expect(await graph.ask(RACK, { id: other.rackId })).toEqual({ node: null });
  const hit = { node: { id: own.serverId, name: expect.any(String) } };
  expect(await graph.ask(SEARCH, { text: own.serverId })).toEqual({ search: [hit] });
  expect(await graph.ask(SEARCH, { text: other.serverId })).toEqual({ search: [] });
}

const TRACE = 'query($id: ID!) { trace(portId: $id) { hops { port { id } cable { id } } } }';

/** Expects that `trace` answers the path of the own port, and none of the other one. */
export async function expectOwnTraceAlone(graph: Graph, own: Estate, other: Estate): Promise<void> {
  const hops = [own.serverPortId, own.devicePortId].map((id) => ({
    port: { id },
    cable: { id: own.cableId },
  }));
  expect(await graph.ask(TRACE, { id: own.serverPortId })).toEqual({ trace: { hops } });
  expect(await graph.ask(TRACE, { id: other.serverPortId })).toEqual({ trace: null });
}

const EXPORT = 'query($id: ID!) { siteExport(id: $id) { document } }';

/** Expects that `siteExport` writes the own site, and finds no other. */
export async function expectOwnExportAlone(graph: Graph, own: Estate, other: Estate): Promise<void> {
  const document = expect.stringContaining('r1');
  expect(await graph.ask(EXPORT, { id: own.siteId })).toEqual({ siteExport: { document } });
  expect(await graph.ask(EXPORT, { id: other.siteId })).toEqual({ siteExport: null });
}

async function found(graph: Graph, ids: readonly string[]): Promise<(string | null)[]> {
  const { nodes } = await graph.ask<{ nodes: ({ id: string } | null)[] }>(NODES, { ids });
  return nodes.map((node) => node?.id ?? null);
}
