import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { Instance } from '../instance.ts';
import { isBareMetal } from '../types/bare-metal.ts';
import { readDeadlines } from './deadline.ts';

/** `Instance.claim`. */
export interface ClaimShown {
  readonly by: string | null;
  readonly since: Date | null;
  readonly deadline: Date | null;
  readonly progress: string | null;
  readonly overdue: boolean;
  readonly reason: 'UNCLAIMED' | 'LAPSED' | null;
}

/** One statement for all instances of a request. */
export async function claimOf(context: GraphContext, instance: Instance): Promise<ClaimShown | null> {
  if (isBareMetal(instance) || instance.state === 'DELETED') return null;
  const deadline = await batch(
    context,
    'claim deadlines',
    instance.id,
    async (ids) => await readDeadlines(context.em, ids),
  );
  const { claimedBy = null, claimedSince = null, claimProgress = null, claimOverdue } = instance;
  const reason = claimedBy === null ? 'UNCLAIMED' : 'LAPSED';
  return {
    by: claimedBy,
    since: claimedSince,
    deadline: deadline?.at ?? null,
    progress: claimProgress,
    overdue: claimOverdue,
    reason: claimOverdue ? reason : null,
  };
}
