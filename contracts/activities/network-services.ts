import type { StepActivity } from './step-call.ts';

/** Activities against the servers of names of a site, on the queue of its workers. */
export interface NetworkServiceActivities {
  /** Registers the name with the instance's addresses; fails with `CONFLICT` where others have it. */
  registerName: StepActivity<
    { instanceId: string; name: string; ttlSeconds: number },
    { changed: boolean; note: string }
  >;
  /** Removes names of the instance; `left` says of each that could not be looked for why. */
  unregisterNames: StepActivity<
    { instanceId: string; names: readonly string[] },
    { changed: boolean; left: readonly string[] }
  >;
}
