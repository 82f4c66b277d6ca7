import { randomUUID } from 'node:crypto';
import type { Observation } from '#providers/capabilities/monitoring.ts';
import { ObserveServerDocument } from '#activities/generated/graph.ts';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import { throwRefusal } from '#activities/graph/refusal.ts';

/** What is known of a server, and since when it is on record. */
export interface Known {
  readonly powerState: Observation['powerState'];
  readonly health: NonNullable<Observation['health']> | 'UNKNOWN';
  readonly reportedAt: number;
}

export type Report = Partial<Pick<Known, 'powerState' | 'health'>>;

/** Unchanged values are reported at this interval, so that the record says that the BMC still answers. */
export const REFRESH_MS = 10 * 60_000;
/** Reports at once, however many servers changed: the domain records each in a transaction of its own. */
const AT_ONCE = 8;

/** What the record lacks of what was seen: nothing, where it says the same and is not old. */
export function reportOf(seen: Report, known: Known, now: number): Report | undefined {
  const same = Object.entries(seen).every(([name, value]) => known[name as keyof Report] === value);
  return same && now - known.reportedAt < REFRESH_MS ? undefined : seen;
}

/** Brings what was seen to the graph, a few at a time. */
export function createReports(graph: GraphClient) {
  let free = AT_ONCE;
  const waiting: (() => void)[] = [];

  const enter = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };

  return async (serverId: string, report: Report): Promise<void> => {
    await enter();
    try {
      const { serverObserve } = await graph.execute(ObserveServerDocument, {
        // Whatever was said before, this is what is seen now.
        input: { idempotencyKey: `poll/${randomUUID()}`, id: serverId, ...report },
      });
      throwRefusal(serverObserve.errors);
    } finally {
      leave();
    }
  };
}
