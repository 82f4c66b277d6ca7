import type { EntityManager } from '@mikro-orm/postgresql';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Server } from '../server.ts';

export type Health = Server['health'];

/** From good to bad: what is not known counts before what is well, and after what is not. */
const BY_WEIGHT: readonly Health[] = ['CRITICAL', 'WARNING', 'UNKNOWN', 'OK'];

/** The worst of several; UNKNOWN of none. */
export function worstOf(all: readonly Health[]): Health {
  return BY_WEIGHT.find((health) => all.includes(health)) ?? 'UNKNOWN';
}

/** Sets the health of the server as a whole: the worst of what its BMC says and of its components. */
export function rollUp(server: Server): void {
  const { health, componentHealth } = server;
  server.overallHealth = typeof componentHealth === 'string' ? worstOf([health, componentHealth]) : health;
}

/**
 * The worst health of the components and sensors of a server, by the present attributes; null where none has been reported.
 * It is for the caller's transaction, which has stored components and attributes.
 */
export async function componentHealthOf(em: EntityManager, serverId: IdOf<'server'>): Promise<Health | null> {
  const rows: { value: string }[] = await em.execute(
    `select distinct value from attribute
     where server_id = ? and current and value in ('"OK"', '"WARNING"', '"CRITICAL"')
       and (namespace = 'health' or (namespace = 'inventory' and name = 'health'
         and component in (select kind || ' ' || name from component where server_id = ?)))`,
    [serverId, serverId],
  );
  return rows.length === 0 ? null : worstOf(rows.map(({ value }) => JSON.parse(value) as Health));
}
