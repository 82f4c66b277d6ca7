import { periodic, type Periodic } from '#platform/background/periodic.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { monitorSite, type SiteMonitorDeps } from './site-monitor.ts';

export interface SiteMonitors {
  /** Has a site monitored from now on, by this worker or by another one that reaches it. */
  serve(siteId: string): void;
  /** Ends the polls under way, and lets other workers continue with them. */
  stop(): Promise<void>;
}

/** How often a worker checks whether a site has no monitor. */
const ELECTION_MS = 5_000;

/** Of all workers that reach a site, one polls its BMCs: the one that has the lease of the site. */
export function createSiteMonitors(deps: SiteMonitorDeps): SiteMonitors {
  const { log, locks } = deps;
  const sites = new Map<string, Periodic>();
  let isStopped = false;

  function monitor(siteId: string): Periodic {
    return periodic({
      name: `monitor-${siteId}`,
      periodMs: ELECTION_MS,
      async work(signal) {
        await locks.tryHold(`monitor.${siteId}`, 'a monitor', async (lost) => {
          log.info({ siteId, seconds: deps.intervalMs / 1_000 }, 'polling a site');
          await monitorSite(deps, siteId, AbortSignal.any([signal, lost]));
        });
      },
      log,
      onError: (error) => log.debug({ siteId, reason: describeError(error) }, 'the monitor of a site failed'),
    });
  }

  return {
    serve(siteId) {
      if (!sites.has(siteId) && !isStopped) sites.set(siteId, monitor(siteId));
    },
    async stop() {
      isStopped = true;
      await Promise.all([...sites.values()].map(async (site) => await site.stop()));
    },
  };
}
