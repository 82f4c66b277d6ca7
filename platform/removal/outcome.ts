import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { isInDeletion, type Deletion, type Removable } from './deletion.ts';

/** Domains answer within a tenth of a second where nothing is amiss; who asked need not look again then. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 50;

/**
 * Waits for a short while for the end of a deletion, outside of its transaction. Answers the resource while it is
 * being deleted still, null once it is gone, and throws CONFLICT with what is left where it is available again.
 */
export async function outcomeOf<Resource extends Removable>(
  { database }: Pick<GraphContext, 'database'>,
  entity: EntityClass<Resource>,
  { id, request }: { readonly id: string; readonly request: string | null },
): Promise<Resource | null> {
  for (const until = Date.now() + PATIENCE_MS; ; await setTimeout(PAUSE_MS)) {
    const found = (await database.fork().findOne(entity, { id } as FilterQuery<Resource>)) as Resource | null;
    if (found === null) return null;
    if (!isInDeletion(found)) {
      const { deletion } = found;
      // Where it is another deletion that was refused, this one was long before.
      if (deletion !== null && (request === null || deletion.request === request)) throw refusal(deletion);
      return found;
    }
    if (Date.now() >= until) return found;
  }
}

/** Domains that have not answered. */
export function unansweredOf({ answers, referrers }: Deletion, configured: readonly string[]): string[] {
  return (referrers ?? configured).filter((domain) => !answers.some((answer) => answer.domain === domain));
}

/** Whether every domain has answered that it has nothing. */
export function isFree(deletion: Deletion, configured: readonly string[]): boolean {
  const { answers } = deletion;
  return (
    unansweredOf(deletion, configured).length === 0 &&
    answers.every(({ remaining }) => remaining.length === 0)
  );
}

/** Why the resource is not deleted: what refers to it, or who has not answered. */
export function deletionRefusal(deletion: Deletion, configured: readonly string[]): UserError {
  return refusal({ ...deletion, unanswered: unansweredOf(deletion, configured) });
}

function refusal({ request, answers, unanswered }: Deletion): UserError {
  const left = answers.flatMap(({ domain, remaining }) =>
    remaining.map(({ kind, count, ids }) => `${domain} has ${count} ${kind} (${ids.join(', ')})`),
  );
  const silent = unanswered.map((domain) => `${domain} did not answer in time`);
  const reasons = [...left, ...silent];
  const holder = answers.flatMap(({ remaining }) => remaining)[0]?.ids[0];
  const advice = left.length > 0 ? 'Delete these first.' : 'Ask again once it is back.';
  const message =
    reasons.length === 0
      ? `Not deleted: the operation ${request} was cancelled, or failed. Look at it, then ask again.`
      : `Not deleted: ${reasons.join('; ')}. ${advice}`;
  return new UserError('CONFLICT', message, {
    path: ['id'],
    retryable: left.length === 0,
    ...(holder === undefined ? {} : { holder }),
  });
}
