import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idText, momentText } from '#platform/text/inputs.ts';
import type { ServerEvent } from '../events.ts';
import { lockServer } from '../find-server.ts';
import { publishServer } from '../publish.ts';
import { laterThanNow, reason } from '../server-input.ts';
import type { Server } from '../server.ts';
import { present, type Unavailability } from '../unavailability.ts';

const identity = { idempotencyKey, id: idText, expectedVersion: z.int().optional() };

const startInput = z.object({
  ...identity,
  reason,
  ticket: changeReason.ticket,
  until: momentText.optional(),
});

const endInput = z.object({ ...identity, ...changeReason });

/** Where a server has the record, and which events say that it began and ended. */
export interface UnavailabilityKind {
  readonly read: (server: Server) => Unavailability | null | undefined;
  readonly write: (server: Server, record: Unavailability | null) => void;
  readonly started: ServerEvent;
  readonly ended: ServerEvent;
}

/** Where one lasts already, it gets the new reason, ticket and end, and keeps the time of its start. */
export function startMutation(
  name: string,
  { read, write, started }: UnavailabilityKind,
): MutationDefinition<typeof startInput, { serverId: IdOf<'server'> }> {
  return {
    name,
    input: startInput,
    async run(request, tx, { access }) {
      const server = await lockServer(tx.em, access, request);
      if (server.state === 'RETIRED') {
        const message = 'The server is RETIRED, and no instance gets it. Enroll its machine again first.';
        throw new UserError('CONFLICT', message, { path: ['id'] });
      }
      write(server, {
        reason: request.reason,
        ticket: request.ticket ?? null,
        startedBy: access.actor.subject,
        startedAt: present(read(server))?.startedAt ?? new Date().toISOString(),
        until: laterThanNow(request.until),
      });
      publishServer(tx, access, server, started);
      return { serverId: server.id };
    },
  };
}

/** Succeeds where none lasts, and publishes nothing then. */
export function endMutation(
  name: string,
  { read, write, ended }: UnavailabilityKind,
): MutationDefinition<typeof endInput, { serverId: IdOf<'server'> }> {
  return {
    name,
    input: endInput,
    async run(request, tx, { access }) {
      const server = await lockServer(tx.em, access, request);
      const isOver = present(read(server)) === null;
      write(server, null);
      if (!isOver) publishServer(tx, access, server, ended);
      return { serverId: server.id };
    },
  };
}
