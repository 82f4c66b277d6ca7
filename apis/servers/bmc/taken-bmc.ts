import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { Server } from '../server.ts';

/** A BMC by its base URL, and the system at it; null where none was named. */
export interface BmcPlace {
  readonly origin: string;
  readonly systemId: string | null;
}

/**
 * The server, other than `but` where one is named, that has the BMC, or the system at it. Where no system was named, it is the only one that
 * the BMC has, so that any other is the same.
 */
export async function findBmcHolder(
  em: EntityManager,
  { origin, systemId }: BmcPlace,
  but: IdOf<'server'> | null,
): Promise<Server | null> {
  return await em.findOne(Server, {
    bmcAddress: origin,
    ...(systemId === null ? {} : { $or: [{ bmcSystem: systemId }, { bmcSystem: null }] }),
    ...(but === null ? {} : { id: { $ne: but } }),
    state: { $ne: 'RETIRED' },
    abandonedAt: null,
  });
}

/** Throws where another server has the BMC, or the system at it. */
export async function refuseTakenBmc(
  em: EntityManager,
  place: BmcPlace,
  but: IdOf<'server'> | null = null,
): Promise<void> {
  const holder = await findBmcHolder(em, place, but);
  if (holder === null) return;
  const { origin, systemId } = place;
  const which = systemId === null ? `the BMC ${origin}` : `the system ${systemId} at the BMC ${origin}`;
  throw new UserError('CONFLICT', `Another server has ${which} already.`, {
    path: ['bmc', 'address'],
    holder: holder.id,
  });
}
