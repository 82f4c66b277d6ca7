import { ApplicationFailure, heartbeat } from '@temporalio/activity';
import { jetstream } from '@nats-io/jetstream';
import { randomUUID } from 'node:crypto';
import type { EventBus } from '#platform/events/event-bus.ts';

/** One holder per BMC over all workers: a second waits until the first is done, or is dead for the lease's time. */
export interface TargetLock {
  hold<Result>(
    targetId: string,
    owner: string,
    signal: AbortSignal,
    work: () => Promise<Result>,
  ): Promise<Result>;
}

/** A worker that died lets go after this long. */
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;
const STREAM = 'BMC_LOCKS';

/**
 * A lease per BMC as the last message of a JetStream subject, taken and renewed by compare-and-set on its sequence
 * number, gone by itself when nobody renews it.
 */
export async function createTargetLock(bus: EventBus): Promise<TargetLock> {
  await ensureStream(bus);
  bus.onReturn(async () => await ensureStream(bus));
  const stream = jetstream(bus.connection);

  return {
    async hold(targetId, owner, signal, work) {
      const subject = `bmc-locks.${targetId}`;
      // Another attempt of the same activity is another holder.
      const holder = `${owner} ${randomUUID()}`;
      let sequence = await take(subject, holder, signal);
      let renewing = Promise.resolve();
      const renewal = setInterval(() => {
        renewing = renew(subject, holder, sequence).then((renewed) => {
          sequence = renewed;
        });
      }, RENEW_MS);
      try {
        return await work();
      } finally {
        clearInterval(renewal);
        // A renewal under way would outlive what is deleted here, and keep the next one waiting for the whole lease.
        await renewing;
        await bus.manager.streams.deleteMessage(STREAM, sequence, false).catch(() => undefined);
      }
    },
  };

  /** Renews the lease; answers where it stands now. */
  async function renew(subject: string, holder: string, sequence: number): Promise<number> {
    try {
      return (await stream.publish(subject, holder, { expect: { lastSubjectSequence: sequence } })).seq;
    } catch {
      // Where only the answer was lost, the lease was renewed all the same.
      const last = await bus.manager.streams.getMessage(STREAM, { last_by_subj: subject }).catch(() => null);
      return last?.string() === holder ? last.seq : sequence;
    }
  }

  async function take(subject: string, owner: string, signal: AbortSignal): Promise<number> {
    const until = Date.now() + 60_000;
    for (;;) {
      try {
        return (await stream.publish(subject, owner, { expect: { lastSubjectSequence: 0 } })).seq;
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (Date.now() > until) {
          throw ApplicationFailure.retryable(
            `Another worker is busy with this BMC: ${String(error)}`,
            'BMC_BUSY',
          );
        }
        heartbeat('waiting for another worker that talks to this BMC');
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  }
}

async function ensureStream({ manager }: EventBus): Promise<void> {
  await manager.streams
    .add({
      name: STREAM,
      subjects: ['bmc-locks.>'],
      max_msgs_per_subject: 1,
      max_age: LEASE_MS * 1_000_000,
      allow_direct: true,
    })
    .catch((error: unknown) => {
      if (!String(error).includes('already in use')) throw error;
    });
}
