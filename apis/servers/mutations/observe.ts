import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { Server } from '../entities/server.ts';
import { noSuchServer } from '../find-server.ts';
import { publishServer } from '../publish.ts';

const input = z.object({
  idempotencyKey,
  id: z.string(),
  powerState: z.enum(['ON', 'OFF', 'TRANSITION', 'UNKNOWN']),
});

export const serverObserve: MutationDefinition<typeof input, { serverId: string }> = {
  name: 'serverObserve',
  input,
  async run({ id, powerState }, tx, { access }) {
    access.requireService();
    const server = await tx.em.findOne(Server, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (server === null) throw noSuchServer(id);
    server.powerObservedAt = new Date();
    if (server.powerState !== powerState) {
      server.powerState = powerState;
      publishServer(tx, server, 'observed');
    }
    return { serverId: server.id };
  },
};
