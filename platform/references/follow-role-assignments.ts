import { z } from 'zod';
import {
  createRoleAssignments,
  roleOfName,
  type RoleAssignmentFact,
  type RoleAssignments,
} from '#platform/auth/role-assignments.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { followFacts } from '#platform/events/follow-facts.ts';
import type { Logger } from '#platform/telemetry/logger.ts';

/** Assigned roles as their domain publishes them; the status has a problem until all of them are known. */
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

/**
 * Keeps all assigned roles in this process's memory (decision 0081): a request asks for them without a statement, however
 * many tenants and assignments there are. While NATS is unavailable what was known last holds.
 */
export function followRoleAssignments(bus: EventBus, log: Logger): FollowedRoles {
  const assignments = createRoleAssignments();
  const following = followFacts(
    bus,
    {
      kind: 'roleAssignment',
      take(data) {
        const fact = roleFact.safeParse(data);
        if (fact.success) assignments.keep(fact.data);
        else log.error({ id: data['id'] }, 'a role assignment is not understood; it changes nothing');
      },
    },
    log,
  );
  return { ...following, assignments };
}
