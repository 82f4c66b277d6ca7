import type { TargetLock } from '#activities/hardware/target-lock.ts';
import { periodic, type Periodic } from '#platform/background/periodic.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';

/** Work that one worker of those that reach a site does. */
export interface SiteLeases {
  /** Has the work done for a site from now on, by this worker or by another one that reaches it. */
  serve(siteId: string): void;
  /** Ends the work, and lets other workers continue with it. */
  stop(): Promise<void>;
}

export interface SiteLeasesOptions {
  readonly locks: TargetLock;
  readonly log: Logger;
  /** Names the leases. */
  readonly name: string;
  /** Lasts until the signal is aborted. */
  work(siteId: string, signal: AbortSignal): Promise<void>;
}

/** How often a worker checks whether no worker does it for a site. */
const ELECTION_MS = 5_000;

/** Of all workers that reach a site, the one that has the lease of the site does the work. */
export function createSiteLeases({ locks, log, name, work }: SiteLeasesOptions): SiteLeases {
  const sites = new Map<string, Periodic>();
  let isStopped = false;

  function elect(siteId: string): Periodic {
    return periodic({
      name: `${name}-${siteId}`,
      periodMs: ELECTION_MS,
      async work(signal) {
        await locks.tryHold(`${name}.${siteId}`, name, async (lost) => {
          await work(siteId, AbortSignal.any([signal, lost]));
        });
      },
      log,
      onError: (error) => log.debug({ name, siteId, reason: describeError(error) }, 'work for a site failed'),
    });
  }

  return {
    serve(siteId) {
      if (!sites.has(siteId) && !isStopped) sites.set(siteId, elect(siteId));
    },
    async stop() {
      isStopped = true;
      await Promise.all([...sites.values()].map(async (site) => await site.stop()));
    },
  };
}
