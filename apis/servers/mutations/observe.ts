import type { IdOf } from '#platform/ids/kinds.ts';
import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idOf } from '#platform/text/inputs.ts';
import { Server } from '../server.ts';
import { noSuchServer } from '../find-server.ts';
import { rollUp } from '../health/roll-up.ts';
import { applyHealthRule } from '../imposed-quarantine.ts';
import type { ServersSettings } from '../settings.ts';
import { publishServer } from '../publish.ts';

const input = z
  .object({
    idempotencyKey,
    id: idOf('server'),
    powerState: z.enum(['ON', 'OFF', 'TRANSITION', 'UNKNOWN']).nullish(),
    health: z.enum(['OK', 'WARNING', 'CRITICAL', 'UNKNOWN']).nullish(),
  })
  .refine(({ powerState, health }) => powerState || health, {
    error: 'give powerState, health or both',
    path: ['powerState'],
  });

export function createServerObserve({
  quarantinesCritical = false,
}: Pick<ServersSettings, 'quarantinesCritical'>): MutationDefinition<
  typeof input,
  { serverId: IdOf<'server'> }
> {
  return {
    name: 'serverObserve',
    input,
    async run({ id, powerState, health }, tx, { access }) {
      access.requireService();
      const server = await tx.em.findOne(Server, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (server === null) throw noSuchServer(id);
      const { powerState: oldPower, health: oldHealth, overallHealth: oldOverall } = server;
      if (powerState) Object.assign(server, { powerState, powerObservedAt: new Date() });
      if (health) Object.assign(server, { health, healthObservedAt: new Date() });
      // The health that a BMC reports of a machine includes its components (DSP0268, HealthRollup): they are well again.
      if (health === 'OK' && oldHealth !== 'OK' && oldHealth !== 'UNKNOWN') server.componentHealth = null;
      rollUp(server);
      if (
        server.powerState !== oldPower ||
        server.health !== oldHealth ||
        server.overallHealth !== oldOverall
      )
        publishServer(tx, access, server, 'observed');
      const imposed = quarantinesCritical ? applyHealthRule(server) : null;
      if (imposed !== null) publishServer(tx, access, server, imposed);
      return { serverId: server.id };
    },
  };
}
