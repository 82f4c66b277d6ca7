import { randomUUID } from 'node:crypto';
import { InstanceServicesReportDocument, type ObservedInstanceInput } from '#activities/generated/graph.ts';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import { throwRefusal } from '#activities/graph/refusal.ts';
import type { SiteDhcp, SiteDns, SiteServices } from '#activities/services/site-services.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { CallContext } from '#providers/call.ts';
import { ProviderError, type ProviderErrorCode } from '#providers/provider-error.ts';
import { leaseDifferences, nameDifferences, type Intended } from './compare.ts';
import { intendedOf } from './intended.ts';

export interface ServiceWatchDeps {
  readonly graph: GraphClient;
  readonly services: SiteServices;
  readonly log: Logger;
}

/** Names that are read at the same time. */
const AT_ONCE = 4;
/** Instances in one report. */
const PAGE = 100;
/** How long one reading may take. */
const READ_MS = 30_000;

/**
 * Compares what the DNS and DHCP servers of a site have of its ACTIVE instances with what is intended, and reports the
 * differences to the graph. It changes nothing at the servers.
 */
export async function observeServices(
  deps: ServiceWatchDeps,
  siteId: string,
  signal: AbortSignal,
): Promise<void> {
  const { graph, services, log } = deps;
  const [dns, dhcp] = [services.dns(siteId), services.dhcp(siteId)];
  if (dns === undefined && dhcp === undefined) return;
  // All of them before the servers are read: an instance that changes meanwhile has another version then.
  const intended: Intended[] = [];
  for await (const page of intendedOf(graph, siteId)) intended.push(...page);
  const unread = (server: string) => (error: unknown) => {
    if (!signal.aborted)
      log.warn(
        { siteId, server, reason: describeError(error) },
        'a server was not compared; will be retried',
      );
  };
  if (dns !== undefined)
    await observeNames(deps, dns, intended, signal).catch(unread(`DNS server ${dns.server}`));
  if (dhcp !== undefined)
    await observeLeases(deps, dhcp, intended, signal).catch(unread(`DHCP server ${dhcp.server}`));
}

async function observeNames(
  { graph, log }: ServiceWatchDeps,
  { dns, server }: SiteDns,
  intended: readonly Intended[],
  signal: AbortSignal,
): Promise<void> {
  const named = intended.filter(({ dnsName, addresses }) => dnsName !== null && addresses.length > 0);
  const refused: ProviderError[] = [];
  const read = async (one: Intended): Promise<ObservedInstanceInput[]> => {
    const { id, version, dnsName, addresses } = one;
    try {
      const served = await dns.readName({ name: dnsName ?? '', addresses }, callOf(id, signal));
      return [{ id, version, differences: nameDifferences(one, served) }];
    } catch (error) {
      // The server answers, but not for this zone: nothing is known of the name, and others are read.
      if (!(error instanceof ProviderError) || NO_ANSWER.has(error.code)) throw error;
      refused.push(error);
      return [];
    }
  };
  for (const page of pagesOf(named, PAGE)) {
    const observedAt = new Date();
    const seen: ObservedInstanceInput[] = [];
    for (const some of pagesOf(page, AT_ONCE)) seen.push(...(await Promise.all(some.map(read))).flat());
    await report(graph, { service: 'DNS', source: `DNS server ${server}`, observedAt }, seen);
  }
  // One line a round, however many names the zone has.
  const [first] = refused;
  if (first !== undefined)
    log.warn({ server, names: refused.length, reason: first.message }, 'names were not compared');
}

/** After these no further name is read in this round. */
const NO_ANSWER = new Set<ProviderErrorCode>(['UNREACHABLE', 'TIMEOUT', 'CANCELLED']);

async function observeLeases(
  { graph }: ServiceWatchDeps,
  { dhcp, server }: SiteDhcp,
  intended: readonly Intended[],
  signal: AbortSignal,
): Promise<void> {
  const reserved = intended.filter(({ dhcpReserved }) => dhcpReserved);
  if (reserved.length === 0) return;
  const observedAt = new Date();
  const held = await dhcp.readReservations(callOf(server, signal));
  for (const page of pagesOf(reserved, PAGE)) {
    const seen = page.map((one) => ({
      id: one.id,
      version: one.version,
      differences: leaseDifferences(one, held),
    }));
    await report(graph, { service: 'DHCP', source: `DHCP server ${server}`, observedAt }, seen);
  }
}

async function report(
  graph: GraphClient,
  observation: { readonly service: 'DNS' | 'DHCP'; readonly source: string; readonly observedAt: Date },
  instances: readonly ObservedInstanceInput[],
): Promise<void> {
  if (instances.length === 0) return;
  const { instanceServicesReport } = await graph.execute(InstanceServicesReportDocument, {
    input: {
      idempotencyKey: `observation/${randomUUID()}`,
      ...observation,
      observedAt: observation.observedAt.toISOString(),
      instances: [...instances],
    },
  });
  throwRefusal(instanceServicesReport.errors);
}

function callOf(subject: string, signal: AbortSignal): CallContext {
  return {
    signal: AbortSignal.any([signal, AbortSignal.timeout(READ_MS)]),
    idempotencyKey: `observation/${subject}`,
    heartbeat: () => undefined,
  };
}

function pagesOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );
}
