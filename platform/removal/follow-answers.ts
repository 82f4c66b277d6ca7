import { periodic } from '#platform/background/periodic.ts';
import type { Database } from '#platform/database/database.ts';
import { consume, PoisonMessage, type BackgroundTask } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { EVENTS_STREAM } from '#platform/events/streams.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { REMOVAL_ANSWERED, removalAnswerSchema, type Removable } from './deletion.ts';
import type { Removals } from './removals.ts';

export interface FollowOptions {
  readonly database: Database;
  readonly bus: EventBus;
  readonly log: Logger;
}

/** Between looks for deletions that an earlier version began, which may run beside this one during an upgrade. */
const PERIOD_MS = 10_000;

/** Keeps what domains answer about resources of a kind that are being deleted. */
export function followAnswers<Resource extends Removable>(
  kind: IdKind,
  removals: Pick<Removals<Resource>, 'take' | 'reopenFormer'>,
  { database, bus, log }: FollowOptions,
): BackgroundTask {
  // One for each kind: of two that share one, each would get half of the answers.
  const name = `removals-${database.schema}-${kind}`;
  const answers = consume(
    bus,
    {
      stream: EVENTS_STREAM,
      name,
      subjects: [`events.${REMOVAL_ANSWERED}`],
      // Answers about one resource wait for each other at its row.
      concurrency: 8,
      async handle(event) {
        const answer = removalAnswerSchema.safeParse(event.data);
        if (!answer.success) throw new PoisonMessage('is no answer', { cause: answer.error });
        if (answer.data.kind === kind) await removals.take(database, answer.data);
      },
    },
    log,
  );
  const former = periodic({
    name,
    firstMs: 0,
    periodMs: PERIOD_MS,
    work: async () => await removals.reopenFormer(database),
    log,
  });
  return {
    async stop() {
      await former.stop();
      await answers.stop();
    },
  };
}
