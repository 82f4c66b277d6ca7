import { ApplicationFailure } from '@temporalio/activity';
import { InstancesOfSiteDocument, type InstancesOfSiteQuery } from '#activities/generated/graph.ts';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import {
  namedAddresses,
  placedAddresses,
  reservedAddress,
  type PlacedAddress,
} from '#activities/graph/placed-addresses.ts';
import { parseIpAddress, shownAddress } from '#platform/networks/ip-text.ts';
import type { Intended } from './compare.ts';

/** ACTIVE instances of a site that have a name or a reservation, page by page. */
export async function* intendedOf(graph: GraphClient, siteId: string): AsyncGenerator<readonly Intended[]> {
  for (let after: string | null = null; ;) {
    const { instances }: InstancesOfSiteQuery = await graph.execute(InstancesOfSiteDocument, {
      siteId,
      after,
    });
    yield instances.nodes.flatMap((instance) => intendedFor(instance));
    if (!instances.pageInfo.hasNextPage) return;
    after = instances.pageInfo.endCursor;
  }
}

function intendedFor(instance: InstancesOfSiteQuery['instances']['nodes'][number]): Intended[] {
  const { id, version, hostname, dnsName, dhcpReserved, server } = instance;
  if (dnsName === null && !dhcpReserved) return [];
  const placed = knownAddresses(instance);
  if (placed === undefined) return [];
  const macs = (server?.ports ?? []).filter(({ shared }) => !shared).map(({ mac }) => mac);
  return [
    {
      id,
      version,
      hostname,
      dnsName,
      dhcpReserved,
      addresses: namedAddresses(placed).map(shortest),
      reserved: reservedAddress(placed, macs),
    },
  ];
}

/** Undefined where the server lacks a port of the instance by now: what is intended is then unknown. */
function knownAddresses(
  instance: InstancesOfSiteQuery['instances']['nodes'][number],
): readonly PlacedAddress[] | undefined {
  try {
    return placedAddresses(instance);
  } catch (error) {
    if (error instanceof ApplicationFailure) return undefined;
    throw error;
  }
}

function shortest(address: string): string {
  const parsed = parseIpAddress(address);
  return parsed === undefined ? address : shownAddress(parsed);
}
