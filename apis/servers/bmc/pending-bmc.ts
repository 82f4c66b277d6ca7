import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Server } from '../server.ts';

/** Where a server's machine is to be reached from now on, until it has answered there. */
export interface PendingBmc {
  readonly address: string;
  readonly system: string | null;
  readonly provider: string;
  readonly credentialId: IdOf<'serverCredential'> | null;
}

/** Forgets the BMC that an operation has not put in place, with its credential. */
export async function dropPendingBmc(em: EntityManager, server: Server): Promise<void> {
  const credentialId = server.pendingBmc?.credentialId;
  server.pendingBmc = null;
  if (typeof credentialId === 'string') await forgetCredential(em, credentialId);
}

/** A secret that no server needs is not kept. */
export async function forgetCredential(
  em: EntityManager,
  credentialId: IdOf<'serverCredential'>,
): Promise<void> {
  await em.flush();
  await em.execute(
    `delete from credential where id = ?
     and not exists (select 1 from server
       where credential_id = credential.id or pending_credential_id = credential.id
         or pending_bmc ->> 'credentialId' = credential.id)`,
    [credentialId],
  );
}
