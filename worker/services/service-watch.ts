import { setTimeout as delay } from 'node:timers/promises';
import type { TargetLock } from '#activities/hardware/target-lock.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { createSiteLeases, type SiteLeases } from '../site-leases.ts';
import { observeServices, type ServiceWatchDeps } from './observe-services.ts';

/** Of all workers that reach a site, one compares its DNS and DHCP servers, at intervals. */
export function createServiceWatch(
  deps: ServiceWatchDeps & { readonly locks: TargetLock; readonly intervalMs: number },
): SiteLeases {
  const { locks, log, intervalMs } = deps;
  return createSiteLeases({
    locks,
    log,
    name: 'services',
    async work(siteId, signal) {
      while (!signal.aborted) {
        await observeServices(deps, siteId, signal).catch((error: unknown) => {
          log.debug({ siteId, reason: describeError(error) }, 'the services of a site could not be compared');
        });
        await delay(intervalMs, undefined, { signal }).catch(() => undefined);
      }
    },
  });
}
