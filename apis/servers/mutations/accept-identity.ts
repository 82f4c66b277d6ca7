import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { refreshDifferences } from '../differences/refresh.ts';
import { lockServer } from '../find-server.ts';
import { claimIdentity } from '../identity/claim-identity.ts';
import { summaryOf, identityReportedBy } from '../identity/found-machine.ts';
import { recordedIdentity } from '../identity/recorded-identity.ts';
import { storeComponents } from '../inspection/store-components.ts';
import { keepChanges } from '../inspection/component-history.ts';
import { publishServer } from '../publish.ts';
import { reason } from '../server-input.ts';
import { refuseIfHeld } from '../request-operation.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ticket: changeReason.ticket,
  reason,
});

/** Older ones are in the audit trail alone. */
const KEPT_CHANGES = 100;

/** Makes the machine that was found last the one on record. The former one stays in the history of the server. */
export const serverIdentityAccept: MutationDefinition<typeof input, { serverId: IdOf<'server'> }> = {
  name: 'serverIdentityAccept',
  input,
  async run(request, tx, { access }) {
    const { em } = tx;
    const server = await lockServer(em, access, request);
    refuseIfHeld(server);
    const found = server.foundIdentity ?? null;
    if (found === null) {
      throw new UserError(
        'CONFLICT',
        'No other machine was found in the place of this one. Request the operation that was refused, or inspect the server, and then accept what was found (Server.foundIdentity).',
        { path: ['id'] },
      );
    }
    const record = await recordedIdentity(em, server);
    const before = summaryOf(server, record);
    let after = before;
    // A machine that reports nothing changes nothing on record: that it is the right one holds at this BMC alone.
    if (found.result === 'unknown') server.unknownAcceptedAt = found.bmc;
    else {
      const reported = identityReportedBy(found);
      const { history } = await storeComponents(em, server.id, { ...found, unread: [] });
      const { tenantId } = server;
      await keepChanges(em, history, {
        serverId: server.id,
        tenantId,
        source: 'accepted identity',
        operationId: found.operationId,
      });
      await em.flush();
      for (const field of ['vendor', 'model', 'serialNumber', 'uuid'] as const) server[field] = found[field];
      server.unknownAcceptedAt = null;
      await claimIdentity(em, server.id, reported);
      after = summaryOf(server, reported);
    }
    const at = new Date().toISOString();
    const change = { at, actor: access.actor.subject, reason: request.reason, before, after };
    server.identityChanges = [...server.identityChanges, change].slice(-KEPT_CHANGES);
    server.foundIdentity = null;
    await refreshDifferences(em, [server.id]);
    publishServer(tx, access, server, 'identity-accepted');
    return { serverId: server.id };
  },
};
