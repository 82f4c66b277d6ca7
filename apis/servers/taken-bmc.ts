import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { Server } from './entities/server.ts';

/** Throws where another server has the BMC, or the system at it. */
export async function refuseTakenBmc(
  em: EntityManager,
  { origin, systemId }: { readonly origin: string; readonly systemId: string | null },
  but = '',
): Promise<void> {
  const holder = await em.findOne(Server, {
    bmcAddress: origin,
    bmcSystem: systemId,
    id: { $ne: but },
    state: { $ne: 'RETIRED' },
    abandonedAt: null,
  });
  if (holder === null) return;
  const which = systemId === null ? `the BMC ${origin}` : `the system ${systemId} at the BMC ${origin}`;
  throw new UserError('CONFLICT', `Another server has ${which} already.`, {
    path: ['bmc', 'address'],
    holder: holder.id,
  });
}
