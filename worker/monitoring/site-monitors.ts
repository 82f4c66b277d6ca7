import { setTimeout as sleep } from 'node:timers/promises';
import { describeError } from '#platform/errors/describe-error.ts';
import { monitorSite, type SiteMonitorDeps } from './site-monitor.ts';

export interface SiteMonitors {
  /** Has a site monitored from now on, by this worker or by another one that reaches it. */
  serve(siteId: string): void;
  /** Ends the polls under way, and lets other workers go on with them. */
  stop(): Promise<void>;
}

/** How often a worker looks whether a site is left to it. */
const ELECTION_MS = 5_000;

/** Of all workers that reach a site, one polls its BMCs: the one that has the lease of the site. */
export function createSiteMonitors(deps: SiteMonitorDeps): SiteMonitors {
  const stopping = new AbortController();
  const sites = new Map<string, Promise<void>>();

  async function serve(siteId: string): Promise<void> {
    const { signal } = stopping;
    while (!signal.aborted) {
      try {
        await deps.locks.tryHold(`monitor.${siteId}`, 'a monitor', async (lost) => {
          deps.log.info({ siteId, seconds: deps.intervalMs / 1_000 }, 'polling a site');
          await monitorSite(deps, siteId, AbortSignal.any([signal, lost]));
        });
      } catch (error) {
        deps.log.debug({ reason: describeError(error) }, 'the monitor of a site will be tried again');
      }
      await sleep(ELECTION_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  return {
    serve(siteId) {
      if (!sites.has(siteId) && !stopping.signal.aborted) sites.set(siteId, serve(siteId));
    },
    async stop() {
      stopping.abort(new Error('the worker stops'));
      await Promise.all(sites.values());
    },
  };
}
