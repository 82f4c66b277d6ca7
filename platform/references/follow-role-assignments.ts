import { DeliverPolicy, type ConsumerMessages } from '@nats-io/jetstream';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import {
  createRoleAssignments,
  roleOfName,
  type RoleAssignmentFact,
  type RoleAssignments,
} from '#platform/auth/role-assignments.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { cloudEventSchema } from '#platform/events/cloud-event.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { FACTS_STREAM } from '#platform/events/streams.ts';
import type { Logger } from '#platform/telemetry/logger.ts';

/** Assigned roles as their domain publishes them; the status has a problem until all that is true at the start is known. */
export interface FollowedRoles extends BackgroundTask {
  readonly assignments: RoleAssignments;
}

const roleFact = z
  .object({
    id: z.string(),
    version: z.number(),
    deleted: z.boolean().default(false),
    tenantId: z.string(),
    data: z.object({
      role: z
        .string()
        .transform(roleOfName)
        .pipe(z.enum(['admin', 'operator', 'member', 'viewer'])),
      holderKind: z.enum(['USER', 'GROUP', 'SERVICE_ACCOUNT']),
      holder: z.string(),
    }),
  })
  .transform(({ data, ...fact }): RoleAssignmentFact => ({ ...fact, ...data }));

const SUBJECT = 'facts.roleAssignment.>';
const RETRY_MS = 500;

/**
 * Keeps all assigned roles in this process's memory: a request asks for them without a statement, however many tenants
 * and assignments there are. Each process reads the snapshot first and follows then; while NATS is unavailable what was
 * known last holds.
 */
export function followRoleAssignments(bus: EventBus, log: Logger): FollowedRoles {
  const assignments = createRoleAssignments();
  let isStopped = false;
  let problem: string | undefined = 'has not read what is true yet';
  let messages: ConsumerMessages | undefined;
  const forget = bus.onReturn(async () => {
    // The numbers of the stream may begin again: all is read once more, and the versions say what is newer.
    messages?.stop();
    await Promise.resolve();
  });

  async function follow(): Promise<void> {
    const consumer = await bus.stream.consumers.get(FACTS_STREAM, {
      filter_subjects: [SUBJECT],
      deliver_policy: DeliverPolicy.LastPerSubject,
    });
    const { num_pending: pending } = await consumer.info();
    messages = await consumer.consume({ max_messages: 500, idle_heartbeat: 2_000, expires: 10_000 });
    if (isStopped) return messages.stop();
    if (pending === 0) problem = undefined;
    for await (const message of messages) {
      const event = cloudEventSchema.safeParse(message.json());
      const fact = roleFact.safeParse(event.data?.data);
      if (fact.success) assignments.keep(fact.data);
      else log.error({ subject: message.subject }, 'a role assignment is not understood; it grants nothing');
      if (message.info.pending === 0) problem = undefined;
    }
  }

  const done = (async () => {
    while (!isStopped) {
      try {
        await follow();
      } catch (error) {
        problem = `is interrupted: ${describeError(error)}`;
        if (!isStopped) log.warn({ reason: problem }, 'role assignments are not followed');
      }
      if (!isStopped) await sleep(RETRY_MS);
    }
  })();
  return {
    assignments,
    status: () => ({ name: 'role-assignments', problem, pending: 0, missed: 0 }),
    async stop() {
      isStopped = true;
      forget();
      messages?.stop();
      await Promise.race([done, sleep(1_000, undefined, { ref: false })]);
    },
  };
}
