import type { HardwareWork } from '#contracts/activities/activities.ts';

/** Work without what it ends with, where the caller does not use it and the history need not keep it. */
export function withoutState(work: HardwareWork<unknown>): HardwareWork<null> {
  if (work.kind !== 'done') return work;
  return { kind: 'done', outcome: { changed: work.outcome.changed, state: null } };
}
