import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { note } from './journal.ts';

/** `INSTALL` is the installer's, `BOOT` that of the system it installed, `MEDIA` that of a BMC for the ISO. */
export type TokenPurpose = 'INSTALL' | 'BOOT' | 'MEDIA';

export interface Token {
  readonly operationId: string;
  readonly purpose: TokenPurpose;
  readonly mac: string;
  /** The report that used it up; null while it is good. */
  readonly consumedBy: string | null;
}

/**
 * An installer that works keeps its token: each call gives it another hour. A first boot may take as long as the
 * longest that a profile allows, a day; so may an installer of which a BMC reads the last piece when it ends.
 */
const LIFETIME_SECONDS: Readonly<Record<TokenPurpose, number>> = {
  INSTALL: 3_600,
  BOOT: 25 * 3_600,
  MEDIA: 25 * 3_600,
};

/**
 * Issues a token, and revokes those issued before for the same purpose and not yet used. Undefined when the
 * entry has gone meanwhile. Runs in the caller's transaction, one at a time for each entry.
 */
export async function mintToken(
  em: EntityManager,
  { operationId, purpose, mac }: Omit<Token, 'consumedBy'>,
  { token = randomBytes(32).toString('base64url'), onIso = false } = {},
): Promise<string | undefined> {
  const entry: unknown[] = await em.execute('select 1 from entry where operation_id = ? for update', [
    operationId,
  ]);
  if (entry.length === 0) return undefined;
  await em.execute('delete from token where operation_id = ? and purpose = ? and consumed_at is null', [
    operationId,
    purpose,
  ]);
  await em.execute(
    `insert into token (hash, operation_id, purpose, mac, expires_at, on_iso)
    values (decode(?, 'hex'), ?, ?, ?, now() + make_interval(secs => ?), ?)`,
    [hashOf(token), operationId, purpose, mac, LIFETIME_SECONDS[purpose], onIso],
  );
  return token;
}

/**
 * Issues the token of an ISO, and that of the installer on it, which revokes those before. Runs in the caller's
 * transaction.
 */
export async function mintMediaToken(
  em: EntityManager,
  machine: Pick<Token, 'operationId' | 'mac'>,
): Promise<string | undefined> {
  const token = await mintToken(em, { ...machine, purpose: 'MEDIA' });
  if (token === undefined) return undefined;
  await mintToken(em, { ...machine, purpose: 'INSTALL' }, { token: installTokenOf(token), onIso: true });
  return token;
}

/**
 * The token of the installer on an ISO follows from that of the ISO: a BMC that reads it in pieces, and again when the
 * machine boots again, gets the same bytes, and still neither of the two is kept.
 */
export function installTokenOf(mediaToken: string): string {
  return createHmac('sha256', mediaToken).update('installer').digest('base64url');
}

/**
 * The token, unless it is unknown or has expired. One that was used up is found, so that a repetition is recognised. The
 * call counts as a report of its holder.
 *
 * An installer's token opens something only once its machine was switched on for the operation, and belongs to the
 * address that uses it first: the address of iPXE may be another one, as DHCP may give the installer another lease. Beside
 * it the instance's own addresses may use it, which a system with a kernel of its own uses while it starts. An attempt by
 * any other caller is noted.
 * @param address that the request comes from
 */
export async function findToken(
  em: EntityManager,
  token: string,
  address: string,
): Promise<Token | undefined> {
  const rows: Token[] = await em.execute(
    `update token set heard_at = now(), expires_at = greatest(expires_at, now() + make_interval(secs => ?)),
      address = coalesce(address, ?)
    from entry where hash = decode(?, 'hex') and expires_at > now() and entry.operation_id = token.operation_id
      and (purpose <> 'INSTALL' or (armed_at is not null and (address is null or address = ? or exists (
        select from jsonb_array_elements_text(ordered->'addresses') own where split_part(own, '/', 1) = ?))))
    returning token.operation_id as "operationId", purpose, mac, consumed_by as "consumedBy"`,
    [LIFETIME_SECONDS.INSTALL, address, hashOf(token), address, address],
  );
  const [found] = rows;
  if (found !== undefined) return found;
  const refused = await lookUpToken(em, token);
  if (refused !== undefined)
    await note(
      em,
      refused.operationId,
      `${address} was refused: the token it has is another machine’s, or its machine was not switched on yet`,
    );
  return undefined;
}

/** The same, for a caller that is not the token's machine: it does not count as a sign of life. */
export async function lookUpToken(em: EntityManager, token: string): Promise<Token | undefined> {
  const rows: Token[] = await em.execute(
    `select operation_id as "operationId", purpose, mac, consumed_by as "consumedBy" from token
    where hash = decode(?, 'hex') and expires_at > now()`,
    [hashOf(token)],
  );
  return rows[0];
}

/** Uses a token up. False when it was used meanwhile. */
export async function consumeToken(em: EntityManager, token: string, by: string): Promise<boolean> {
  const rows: unknown[] = await em.execute(
    `update token set consumed_at = now(), consumed_by = ? where hash = decode(?, 'hex') and consumed_at is null
    returning 1`,
    [by, hashOf(token)],
  );
  return rows.length > 0;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
