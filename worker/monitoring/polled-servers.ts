import type { GraphClient } from '#activities/graph/graph-client.ts';
import {
  ServersByIdDocument,
  ServersOfSiteDocument,
  type PolledServerFragment,
  type ServersOfSiteQuery,
} from '#activities/generated/graph.ts';

/** A server as the monitor needs it. */
export type PolledServer = PolledServerFragment;

/** Ids in one question. */
const PAGE = 100;

/** Every server of a site. */
export async function readSite(graph: GraphClient, siteId: string): Promise<PolledServer[]> {
  const found: PolledServer[] = [];
  for (let after: string | null = null; ;) {
    const { servers }: ServersOfSiteQuery = await graph.execute(ServersOfSiteDocument, { siteId, after });
    found.push(...servers.nodes);
    if (!servers.pageInfo.hasNextPage) return found;
    after = servers.pageInfo.endCursor;
  }
}

/** Those of the named servers that are in the site. */
export async function readServers(
  graph: GraphClient,
  siteId: string,
  ids: readonly string[],
): Promise<PolledServer[]> {
  const found: PolledServer[] = [];
  for (let from = 0; from < ids.length; from += PAGE) {
    const variables = { siteId, ids: ids.slice(from, from + PAGE) };
    found.push(...(await graph.execute(ServersByIdDocument, variables)).servers.nodes);
  }
  return found;
}

/** Whether a server has a BMC to poll. One that was never inspected has a credential that is not proven. */
export function isPolled({ state, serialNumber, bmc }: PolledServer): boolean {
  return state !== 'RETIRED' && serialNumber !== null && typeof bmc?.sealedCredential === 'string';
}

/** An operation has it, or is needed to say which of two credentials its BMC accepts. */
export function isPaused({ operation, bmc }: PolledServer): boolean {
  return operation !== null || bmc?.credentialPending === true;
}
