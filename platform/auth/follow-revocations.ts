import { createHash } from 'node:crypto';
import { z } from 'zod';
import { cloudEvent } from '#platform/events/cloud-event.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { followFacts } from '#platform/events/follow-facts.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { Revocation, Revocations } from './revocations.ts';

const KIND = 'revocation';

const revocationSchema = z.object({
  subject: z.string().optional(),
  sessionId: z.string().optional(),
  at: z.number(),
  until: z.number(),
});

/** Keeps the logouts that any process has received, also those before this one started. */
export function followRevocations(bus: EventBus, revocations: Revocations, log: Logger): BackgroundTask {
  return followFacts(
    bus,
    {
      kind: KIND,
      take(data) {
        const fact = revocationSchema.safeParse(data);
        if (fact.success) revocations.keep(fact.data);
        else log.error('a revocation is invalid and ignored');
      },
    },
    log,
  );
}

/** Stores a revocation for all processes; once this resolves, it is not lost. NATS removes it after `keptDays`. */
export async function publishRevocation(
  bus: EventBus,
  revocation: Revocation,
  keptDays: number,
): Promise<void> {
  const { subject = '', sessionId } = revocation;
  const key = sessionId === undefined ? `subject ${subject}` : `session ${sessionId}`;
  const id = createHash('sha256').update(key).digest('hex').slice(0, 40);
  const event = cloudEvent('auth', { type: `fact.${KIND}`, subject: id, data: { ...revocation } });
  await bus.publish(`facts.${KIND}.${id}`, JSON.stringify(event), event.id, { forgetAfterDays: keptDays });
}
