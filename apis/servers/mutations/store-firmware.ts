import type { IdOf } from '#platform/ids/kinds.ts';
import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idOf } from '#platform/text/inputs.ts';
import { refreshDifferences } from '../differences/refresh.ts';
import { Firmware } from '../firmware/server-firmware.ts';
import { Server } from '../server.ts';
import { noSuchServer } from '../find-server.ts';
import { firmwareChanges } from '../firmware/firmware-history.ts';
import { keepChanges } from '../inspection/component-history.ts';
import { serverFirmwareSchema } from '../firmware/server-firmware.ts';

const input = z.object({
  idempotencyKey,
  id: idOf('server'),
  components: z.array(serverFirmwareSchema).max(2_000),
});

export const serverFirmwareStore: MutationDefinition<typeof input, { serverId: IdOf<'server'> }> = {
  name: 'serverFirmwareStore',
  input,
  async run({ id, components }, tx, { access }) {
    access.requireService();
    const server = await tx.em.findOne(Server, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (server === null) throw noSuchServer(id);
    const before = await tx.em.findOne(Firmware, { serverId: id });
    const { tenantId, operationId = null } = server;
    const changes = firmwareChanges(id, before?.components ?? [], components);
    await keepChanges(tx.em, changes, { serverId: id, tenantId, source: 'firmware inventory', operationId });
    await tx.em.upsert(Firmware, { serverId: id, components, observedAt: new Date() });
    await refreshDifferences(tx.em, [id]);
    return { serverId: id };
  },
};
