import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { namesOf, personKeys } from '#platform/auth/person.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { nextState } from '#platform/lifecycle/lifecycle.ts';
import { idText } from '#platform/text/inputs.ts';
import { openRequest, refuseIfAbandoned } from '../abandonment.ts';
import type { Server } from '../server.ts';
import { lockServer } from '../find-server.ts';
import { forgetCredential } from '../bmc/pending-bmc.ts';
import { publishServer } from '../publish.ts';
import { reason } from '../server-input.ts';
import { refuseIfHeld, requireState } from '../request-operation.ts';
import { serverLifecycle } from '../states.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ticket: changeReason.ticket,
  reason,
});

/** The first admin asks, the second does: what is given up cannot be taken back. */
export const serverAbandon: MutationDefinition<typeof input, { serverId: IdOf<'server'> }> = {
  name: 'serverAbandon',
  input,
  async run(request, tx, { access }) {
    if (access.actor.service) throw new UserError('FORBIDDEN', 'This takes two persons.', { path: ['id'] });
    const server = await lockServer(tx.em, access, request, 'admin');
    refuseIfHeld(server);
    refuseIfAbandoned(server);
    requireState(server, 'IN_USE', 'FAILED');
    const actor = access.actor.subject;
    const now = new Date();
    const asked = openRequest(server);
    if (asked === null) {
      server.abandonment = {
        requestedBy: actor,
        requesterKeys: personKeys(namesOf(access.actor)),
        requestedAt: now.toISOString(),
        reason: request.reason,
        confirmedBy: null,
        confirmedAt: null,
        confirmedBecause: null,
        formerName: null,
        formerInstanceId: null,
      };
      publishServer(tx, access, server, 'abandonment-requested');
      return { serverId: server.id };
    }
    if (personKeys(namesOf(access.actor)).some((key) => asked.requesterKeys.includes(key))) {
      throw new UserError(
        'CONFLICT',
        `You asked for this yourself, at ${asked.requestedAt}. Another admin has to confirm it by serverAbandon.`,
        { path: ['id'], holder: asked.requestedBy },
      );
    }
    server.abandonment = {
      ...asked,
      confirmedBy: actor,
      confirmedAt: now.toISOString(),
      confirmedBecause: request.reason,
      formerName: server.name,
      formerInstanceId: server.instanceId ?? null,
    };
    const { credentialId, pendingCredentialId } = server;
    giveUp(server, asked.reason, now);
    publishServer(tx, access, server, 'abandoned');
    for (const former of [credentialId, pendingCredentialId])
      if (typeof former === 'string') await forgetCredential(tx.em, former);
    return { serverId: server.id };
  },
};

/** Frees what the server has, but not who its machine is: should it come back, it is known, and not wiped. */
function giveUp(server: Server, because: string, at: Date): void {
  if (server.state !== 'FAILED') server.state = nextState(serverLifecycle, server.state, 'FAIL');
  const cause = { code: 'ABANDONED', message: because, step: null };
  Object.assign(server, {
    abandonedAt: at,
    name: `${server.name.slice(0, 40)} abandoned ${server.id.slice(-6)}`,
    failure: cause,
    quarantine: cause,
    instanceId: null,
    instanceTenantId: null,
    rackId: null,
    position: null,
    chassisId: null,
    bay: null,
    credentialId: null,
    pendingCredentialId: null,
    powerState: 'UNKNOWN',
    health: 'UNKNOWN',
  });
}
