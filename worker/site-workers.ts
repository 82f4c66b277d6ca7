import { Worker } from '@temporalio/worker';
import { periodic } from '#platform/background/periodic.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { consoleQueue, hardwareQueue } from '#contracts/operations/queues.ts';
import { SitesDocument } from '#activities/generated/graph.ts';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import { runWorker, type RunningWorker, type WorkerBase } from './operations-worker.ts';

export interface SiteWorkersOptions extends WorkerBase {
  /** Ids of sites with commas, or `*` for every site there is and will be. */
  readonly sites: string;
  readonly activities: object;
  /** Activities that last as long as a console is needed. */
  readonly consoleActivities: object;
  readonly graph: GraphClient;
  readonly log: Logger;
  /** Called for every site that is served. */
  readonly onSite?: (siteId: string) => void;
}

/** Consoles that one process has open at most. */
const MOST_CONSOLES = 2_000;

/** How soon a new site is served. */
const LOOK_MS = 1_000;

/** Activity workers per site, on the site's queue and on that for its consoles; with `*`, sites are found as they are created. */
export function startSiteWorkers(options: SiteWorkersOptions): Pick<RunningWorker, 'stop'> {
  const workers = new Map<string, readonly RunningWorker[]>();
  const { log, graph } = options;

  const serve = async (siteId: string): Promise<void> => {
    if (workers.has(siteId)) return;
    const {
      sites: _sites,
      graph: _graph,
      log: _log,
      onSite,
      activities,
      consoleActivities,
      ...rest
    } = options;
    const base = { ...rest, shutdownForceTime: '8 seconds' } as const;
    const created = [
      await Worker.create({
        ...base,
        activities,
        taskQueue: hardwareQueue(siteId),
        maxConcurrentActivityTaskExecutions: 100,
        maxConcurrentActivityTaskPolls: 2,
        shutdownGraceTime: '5 seconds',
      }),
      await Worker.create({
        ...base,
        activities: consoleActivities,
        taskQueue: consoleQueue(siteId),
        maxConcurrentActivityTaskExecutions: MOST_CONSOLES,
        maxConcurrentActivityTaskPolls: 1,
        // A console's end arrives with the response to its activity's heartbeat.
        maxHeartbeatThrottleInterval: '1 second',
        // None of them ends on its own.
        shutdownGraceTime: '100 ms',
      }),
    ];
    workers.set(siteId, created.map(runWorker));
    log.info({ siteId }, 'serving a site');
    onSite?.(siteId);
  };
  const search = periodic({
    name: 'sites',
    periodMs: LOOK_MS,
    async work(signal) {
      const ids = options.sites === '*' ? await allSites(graph) : options.sites.split(',');
      for (const id of ids) if (!signal.aborted) await serve(id.trim());
    },
    log,
    onError: (error) =>
      log.debug({ reason: describeError(error) }, 'sites could not be listed; will be retried'),
  });
  return {
    async stop() {
      const searched = search.stop();
      await Promise.all([...workers.values()].flat().map(async (worker) => await worker.stop()));
      await searched;
    },
  };
}

async function allSites(graph: GraphClient): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const {
      sites,
    }: {
      sites: {
        nodes: readonly { id: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    } = await graph.execute(SitesDocument, { after });
    ids.push(...sites.nodes.map(({ id }) => id));
    if (!sites.pageInfo.hasNextPage) return ids;
    after = sites.pageInfo.endCursor;
  }
}
