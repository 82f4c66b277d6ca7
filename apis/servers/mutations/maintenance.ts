import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idText, momentText } from '#platform/text/inputs.ts';
import { lockServer } from '../find-server.ts';
import { presentMaintenance } from '../maintenance.ts';
import { publishServer } from '../publish.ts';
import { laterThanNow, reason } from '../server-input.ts';

const identity = { idempotencyKey, id: idText, expectedVersion: z.int().optional() };

const startInput = z.object({
  ...identity,
  reason,
  ticket: changeReason.ticket,
  until: momentText.optional(),
});

/** Also where a maintenance lasts: it then has the new reason and end. */
export const serverMaintenanceStart: MutationDefinition<typeof startInput, { serverId: IdOf<'server'> }> = {
  name: 'serverMaintenanceStart',
  input: startInput,
  async run(request, tx, { access }) {
    const server = await lockServer(tx.em, access, request);
    if (server.state === 'RETIRED') {
      const message = 'The server is RETIRED, and no instance gets it. Enroll its machine again first.';
      throw new UserError('CONFLICT', message, { path: ['id'] });
    }
    server.maintenance = {
      reason: request.reason,
      ticket: request.ticket ?? null,
      startedBy: access.actor.subject,
      startedAt: presentMaintenance(server)?.startedAt ?? new Date().toISOString(),
      until: laterThanNow(request.until),
    };
    publishServer(tx, access, server, 'maintenance-started');
    return { serverId: server.id };
  },
};

const endInput = z.object({ ...identity, ...changeReason });

/** Ends the maintenance; none is fine. */
export const serverMaintenanceEnd: MutationDefinition<typeof endInput, { serverId: IdOf<'server'> }> = {
  name: 'serverMaintenanceEnd',
  input: endInput,
  async run(request, tx, { access }) {
    const server = await lockServer(tx.em, access, request);
    const isOver = presentMaintenance(server) === null;
    server.maintenance = null;
    if (!isOver) publishServer(tx, access, server, 'maintenance-ended');
    return { serverId: server.id };
  },
};
