import { createSiteLeases, type SiteLeases } from '../site-leases.ts';
import { monitorSite, type SiteMonitorDeps } from './site-monitor.ts';

export type SiteMonitors = SiteLeases;

/** Of all workers that reach a site, one polls its BMCs. */
export function createSiteMonitors(deps: SiteMonitorDeps): SiteMonitors {
  const { log, locks } = deps;
  return createSiteLeases({
    locks,
    log,
    name: 'monitor',
    async work(siteId, signal) {
      log.info({ siteId, seconds: deps.intervalMs / 1_000 }, 'polling a site');
      await monitorSite(deps, siteId, signal);
    },
  });
}
