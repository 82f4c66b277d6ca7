import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import type { Server } from '../server.ts';
import { serverKnownAs } from '../identity/claim-identity.ts';
import { identityReportedBy } from '../identity/found-machine.ts';
import { refuseIfHeld } from '../request-operation.ts';
import { findBmcHolder, refuseTakenBmc, type BmcPlace } from './taken-bmc.ts';

/**
 * Throws where another server has the BMC, unless the two are known to have been exchanged: that one's machine was met
 * at this one's BMC, and the caller may change both.
 */
export async function refuseUnlessExchanged(
  em: EntityManager,
  access: Access,
  server: Server,
  place: BmcPlace,
): Promise<void> {
  const holder = await findBmcHolder(em, place, server.id);
  const found = server.foundIdentity ?? null;
  if (holder !== null && found !== null && (await access.may('operator', holder.tenantId))) {
    if ((await serverKnownAs(em, identityReportedBy(found), server.id)) === holder.id) return;
  }
  await refuseTakenBmc(em, place, server.id);
}

/**
 * Gives the server that has the BMC the former one of this server, whose machine was proven to answer at that BMC. Its
 * credential was given for its own address, and has to be given again.
 */
export async function exchangeBmc(em: EntityManager, server: Server, place: BmcPlace): Promise<void> {
  const holder = await findBmcHolder(em, place, server.id);
  if (holder === null) return;
  refuseIfHeld(holder);
  const { bmcAddress, bmcSystem, bmcProvider } = server;
  // The database lets two servers have one BMC at no moment.
  await em.execute(`update server set bmc_address = ? where id = ?`, [`exchanged ${server.id}`, server.id]);
  Object.assign(holder, { bmcAddress, bmcSystem, bmcProvider });
  await em.flush();
}
