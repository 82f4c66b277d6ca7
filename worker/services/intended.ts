import { InstancesOfSiteDocument, type InstancesOfSiteQuery } from '#activities/generated/graph.ts';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import { parseIpAddress, shownAddress } from '#platform/networks/ip-text.ts';
import type { Intended } from './compare.ts';

/** ACTIVE instances of a site that have a name or a reservation, page by page. */
export async function* intendedOf(graph: GraphClient, siteId: string): AsyncGenerator<readonly Intended[]> {
  for (let after: string | null = null; ;) {
    const { instances }: InstancesOfSiteQuery = await graph.execute(InstancesOfSiteDocument, {
      siteId,
      after,
    });
    yield instances.nodes.flatMap(({ server, addresses, ...instance }) =>
      instance.dnsName === null && !instance.dhcpReserved
        ? []
        : [
            {
              ...instance,
              addresses: addresses.nodes.map(({ address }) => shortest(address)),
              macs: (server?.ports ?? []).filter(({ shared }) => !shared).map(({ mac }) => mac),
            },
          ],
    );
    if (!instances.pageInfo.hasNextPage) return;
    after = instances.pageInfo.endCursor;
  }
}

function shortest(address: string): string {
  const parsed = parseIpAddress(address);
  return parsed === undefined ? address : shownAddress(parsed);
}
