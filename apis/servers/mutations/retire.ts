import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { nextState } from '#platform/lifecycle/lifecycle.ts';
import { idText } from '#platform/text/inputs.ts';
import { refuseIfAbandoned } from '../abandonment.ts';
import { refreshDifferences } from '../differences/refresh.ts';
import { lockServer } from '../find-server.ts';
import { releaseIdentity } from '../identity/claim-identity.ts';
import { publishServer } from '../publish.ts';
import { refuseIfQuarantined } from '../erasure/quarantine.ts';
import { refuseIfHeld, refuseIfOccupied } from '../request-operation.ts';
import { serverLifecycle } from '../states.ts';

const input = z.object({ idempotencyKey, id: idText, expectedVersion: z.int().optional(), ...changeReason });

export const serverRetire: MutationDefinition<typeof input, { serverId: IdOf<'server'> }> = {
  name: 'serverRetire',
  input,
  async run(request, tx, { access }) {
    const server = await lockServer(tx.em, access, request);
    refuseIfHeld(server);
    refuseIfOccupied(server);
    refuseIfAbandoned(server);
    refuseIfQuarantined(server);
    await releaseIdentity(tx.em, server.id);
    // Its bay is free for another one, and the baseline may be deleted.
    Object.assign(server, { chassisId: null, bay: null, firmwareBaselineId: null });
    server.state = nextState(serverLifecycle, server.state, 'RETIRE');
    await refreshDifferences(tx.em, [server.id]);
    publishServer(tx, access, server, 'retired');
    return { serverId: server.id };
  },
};
