import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { nextState } from '#platform/lifecycle/lifecycle.ts';
import { idOf, idText, lineText } from '#platform/text/inputs.ts';
import { MOST_ADDRESSES } from '#contracts/instances/address-request.ts';
import { requirementsSchema } from '#contracts/instances/requests.ts';
import { Server } from '../server.ts';
import { passFence } from '../operation-fence.ts';
import { publishServer } from '../publish.ts';
import { conditionsOf, noServerFits, portConditions, valuesOf } from '../requirements.ts';
import { serverLifecycle } from '../states.ts';

const input = z.object({
  idempotencyKey,
  operationId: idOf('operation'),
  instanceId: idOf('instance'),
  tenantId: idOf('tenant'),
  siteId: idOf('site'),
  requirements: requirementsSchema
    .extend({
      architecture: lineText(32).optional(),
      vendor: lineText(200).optional(),
      model: lineText(200).optional(),
      serverId: idText.optional(),
    })
    .default({}),
  ports: z.array(lineText(100)).max(MOST_ADDRESSES, `must be at most ${MOST_ADDRESSES} ports`).default([]),
});

export const serverReserve: MutationDefinition<typeof input, { serverId: IdOf<'server'> }> = {
  name: 'serverReserve',
  input,
  async run(request, tx, { access }) {
    access.requireService();
    await passFence(tx.em, request.operationId);
    const held = await tx.em.findOne(Server, { operationId: request.operationId });
    if (held !== null) return { serverId: held.id };
    const server = await takeFitting(request, tx);
    server.state = nextState(serverLifecycle, server.state, 'RESERVE');
    server.operationId = request.operationId;
    server.instanceId = request.instanceId;
    server.instanceTenantId = request.tenantId;
    server.heldSince = new Date();
    publishServer(tx, access, server, 'reserved');
    return { serverId: server.id };
  },
};

/** Locks one fitting server that is not locked, recently failed ones last. */
async function takeFitting(request: z.output<typeof input>, tx: Transaction): Promise<Server> {
  const conditions = [...conditionsOf(request.requirements), ...portConditions(request.ports)];
  const rows: { id: IdOf<'server'> }[] = await tx.em.execute(
    `select id from server
     where site_id = ? and state = 'AVAILABLE' and operation_id is null
       and not in_maintenance(maintenance) and not in_maintenance(imposed_quarantine)
       ${conditions.map(({ sql }) => `and ${sql}`).join(' ')}
     order by last_failed_at nulls first, name
     limit 1 for update skip locked`,
    [request.siteId, ...conditions.flatMap(valuesOf)],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw await noServerFits(tx.em, request.siteId, conditions);
  return await tx.em.findOneOrFail(Server, { id });
}
