import { periodic } from '#platform/background/periodic.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { Observation } from '#providers/capabilities/monitoring.ts';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import { createPollSchedule, type PollOutcome, type ScheduledPoll } from './poll-schedule.ts';
import { poll, type PollDeps } from './poll.ts';
import { isPaused, isPolled, readServers, readSite, type PolledServer } from './polled-servers.ts';
import { createReports, reportOf, type Known, type Report } from './reports.ts';
import { watchServerEvents } from './server-events.ts';

export interface SiteMonitorDeps extends PollDeps {
  readonly graph: GraphClient;
  readonly bus: EventBus;
  readonly log: Logger;
  /** How often each BMC is polled. */
  readonly intervalMs: number;
  /** Called after every poll; for measurements. */
  readonly onPoll?: (scheduled: ScheduledPoll, outcome: PollOutcome) => void;
}

/** A server of the site, and what is known of it. */
interface Watched {
  server: PolledServer;
  known: Known;
  failures: number;
}

const TICK_MS = 50;
/** Polls under way at once; most of a poll is waiting. */
const AT_ONCE = 100;
/** The whole site is read again this often, should an event have been missed. */
const RELOAD_MS = 60_000;
/** How soon it is tried again where the graph is unavailable. */
const RETRY_MS = 5_000;
/** Servers to which something happened are read together. */
const CATCH_UP_MS = 500;
/** After this many polls in a row without an answer, the health of the machine is unknown. */
const GIVEN_UP_AFTER = 3;

/** Polls the BMCs of a site until the signal is aborted, and reports to the graph what has changed. */
export async function monitorSite(deps: SiteMonitorDeps, siteId: string, signal: AbortSignal): Promise<void> {
  const { graph, log } = deps;
  const schedule = createPollSchedule(deps.intervalMs);
  const send = createReports(graph);
  const watched = new Map<string, Watched>();
  const touched = new Set<string>();
  const underWay = new Set<Promise<void>>();
  let reloadAt = 0;

  function take(server: PolledServer): void {
    if (!isPolled(server)) return drop(server.id);
    const credential = [server.bmc?.address, server.bmc?.provider, server.bmc?.sealedCredential].join(' ');
    const reportedAt = server.powerObservedAt === null ? 0 : Date.parse(server.powerObservedAt);
    const known = { powerState: server.powerState, health: server.health, reportedAt };
    const old = watched.get(server.id);
    watched.set(server.id, { server, known, failures: old?.failures ?? 0 });
    schedule.keep(server.id, credential, Date.now());
  }

  function drop(id: string): void {
    watched.delete(id);
    schedule.drop(id);
  }

  async function reload(): Promise<void> {
    touched.clear();
    const servers = await readSite(graph, siteId);
    const ids = new Set(servers.map(({ id }) => id));
    for (const id of watched.keys()) if (!ids.has(id)) drop(id);
    for (const server of servers) take(server);
  }

  async function catchUp(): Promise<void> {
    const ids = [...touched];
    const servers = await readServers(graph, siteId, ids);
    // A change of a server while it was read is reported by another event.
    for (const id of ids) touched.delete(id);
    for (const server of servers) take(server);
  }

  async function reportChange(one: Watched, seen: Report): Promise<void> {
    const report = reportOf(seen, one.known, Date.now());
    if (report === undefined) return;
    try {
      await send(one.server.id, report);
      one.known = { ...one.known, ...report, reportedAt: Date.now() };
    } catch (error) {
      log.debug(
        { reason: describeError(error) },
        'a poll result could not be reported; retrying after the next poll',
      );
    }
  }

  async function runPoll(scheduled: ScheduledPoll): Promise<void> {
    const one = watched.get(scheduled.id);
    const free = one !== undefined && !isPaused(one.server) && !touched.has(scheduled.id);
    const { outcome, seen, reason } = free
      ? await poll(deps, one.server, signal)
      : { outcome: 'skipped' as const };
    schedule.settle(scheduled, outcome, Date.now());
    deps.onPoll?.(scheduled, outcome);
    if (one === undefined || outcome === 'skipped') return;
    if (seen !== undefined) {
      one.failures = 0;
      await reportChange(one, reportFrom(seen));
      return;
    }
    one.failures += 1;
    if (outcome === 'terminal') log.warn({ serverId: scheduled.id, reason }, 'a BMC is not polled any more');
    else if (one.failures === GIVEN_UP_AFTER)
      log.warn({ serverId: scheduled.id, reason }, 'polls of a BMC fail; it is polled less often');
    if (outcome === 'terminal' || one.failures === GIVEN_UP_AFTER)
      await reportChange(one, { health: 'UNKNOWN' });
  }

  function tick(): void {
    for (const scheduled of schedule.due(Date.now(), AT_ONCE - underWay.size)) {
      const done = runPoll(scheduled).finally(() => underWay.delete(done));
      underWay.add(done);
    }
  }

  /** Reads what changed, one thing after the other. */
  async function follow(): Promise<void> {
    try {
      if (Date.now() >= reloadAt) {
        await reload();
        reloadAt = Date.now() + RELOAD_MS;
      } else if (touched.size > 0) await catchUp();
    } catch (error) {
      reloadAt = Date.now() + RETRY_MS;
      log.debug({ reason: describeError(error) }, 'the servers of a site could not be read; will be retried');
    }
  }

  const events = watchServerEvents(deps.bus, (id) => void touched.add(id));
  const ticking = setInterval(tick, TICK_MS);
  const following = periodic({ name: `follow-${siteId}`, periodMs: CATCH_UP_MS, work: follow, log });
  await aborted(signal);
  clearInterval(ticking);
  events.stop();
  await following.stop();
  await Promise.all(underWay);
}

function reportFrom({ powerState, health }: Observation): Report {
  return { powerState, health: health ?? 'UNKNOWN' };
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
