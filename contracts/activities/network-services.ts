import type { StepActivity } from './step-call.ts';

/** Activities against the DNS and DHCP servers of a site, on the queue of its workers. */
export interface NetworkServiceActivities {
  /** Registers the name with the instance's addresses; fails with `CONFLICT` where it has another owner. */
  registerName: StepActivity<
    { instanceId: string; name: string; ttlSeconds: number },
    { changed: boolean; note: string }
  >;
  /** Removes names of the instance; `left` has the reason for each that could not be removed. */
  unregisterNames: StepActivity<
    { instanceId: string; names: readonly string[] },
    { changed: boolean; left: readonly string[] }
  >;
  /** Reserves the instance's IPv4 address for its machine; fails with `CONFLICT` where it has another owner. */
  reserveLease: StepActivity<
    { instanceId: string; macs: readonly string[]; hostname: string },
    { changed: boolean; note: string }
  >;
  /** Removes the instance's reservations; `left` has the reason where the site has no server. */
  releaseLease: StepActivity<{ instanceId: string }, { changed: boolean; left: readonly string[] }>;
}
