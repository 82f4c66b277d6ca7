// Answers a domain that deletes a resource which of ours refer to it: it keeps the resource while any do.
import type { Fact } from './bus.ts';
import { KIND_NAMES } from './mapping.ts';
import type { Parts } from './store.ts';

const REPORTED = 5;

export async function answerRemoval(
  { bus, mirror, store }: Parts,
  { kind, id, state, deleted, data }: Fact,
): Promise<void> {
  const request = data['removal'];
  if (state !== 'DELETING' || deleted === true || typeof request !== 'string') return;
  // Waits for the change under way, which began before the deletion.
  await store.alone(async () => {
    const remaining = KIND_NAMES.flatMap((one) => {
      const ids = mirror
        .rows(one)
        .filter((row) => [row.tenantId, row['siteId'], row['assignedTo']].includes(id))
        .map((row) => row.id);
      return ids.length === 0 ? [] : [{ kind: one, count: ids.length, ids: ids.slice(0, REPORTED) }];
    });
    const answer = { kind, id, request, domain: 'ipam', remaining };
    await bus.event('removal.answered', id, answer);
  });
}
