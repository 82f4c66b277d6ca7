import { Worker } from '@temporalio/worker';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { hardwareQueue } from '#workflows/shared/hardware-queue.ts';
import { SitesDocument } from '../generated/graph.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { runWorker, type RunningWorker, type WorkerBase } from './operations-worker.ts';

export interface SiteWorkersOptions extends WorkerBase {
  /** Ids of sites with commas, or `*` for every site there is and will be. */
  readonly sites: string;
  readonly activities: object;
  readonly graph: GraphClient;
  readonly log: Logger;
  /** Told of every site that is served. */
  readonly onSite?: (siteId: string) => void;
}

/** How soon a new site is served. */
const LOOK_MS = 1_000;

/** One activity worker per site, on the site's queue; with `*`, sites are found as they are created. */
export function startSiteWorkers(options: SiteWorkersOptions): Pick<RunningWorker, 'stop'> {
  const workers = new Map<string, RunningWorker>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const serve = async (siteId: string): Promise<void> => {
    if (workers.has(siteId) || stopped) return;
    const { sites: _sites, graph: _graph, log, onSite, ...base } = options;
    const worker = await Worker.create({
      ...base,
      taskQueue: hardwareQueue(siteId),
      maxConcurrentActivityTaskExecutions: 100,
      maxConcurrentActivityTaskPolls: 2,
      shutdownGraceTime: '5 seconds',
      shutdownForceTime: '8 seconds',
    });
    workers.set(siteId, runWorker(worker));
    log.info({ siteId }, 'serving a site');
    onSite?.(siteId);
  };
  const look = async (): Promise<void> => {
    try {
      const ids = options.sites === '*' ? await allSites(options.graph) : options.sites.split(',');
      for (const id of ids) await serve(id.trim());
    } catch (error) {
      options.log.debug({ reason: describeError(error) }, 'sites will be looked up again');
    }
    if (!stopped) timer = setTimeout(() => void look(), LOOK_MS);
  };
  void look();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await Promise.all([...workers.values()].map(async (worker) => await worker.stop()));
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
