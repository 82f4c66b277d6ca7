import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash, randomBytes } from 'node:crypto';

/** `INSTALL` is the installer's, `BOOT` that of the system it installed. */
export type TokenPurpose = 'INSTALL' | 'BOOT';

export interface Token {
  readonly operationId: string;
  readonly purpose: TokenPurpose;
  readonly mac: string;
  /** The report that used it up; null while it is good. */
  readonly consumedBy: string | null;
}

/**
 * An installer that works keeps its token: each call gives it another hour. A first boot may take as long as the
 * longest that a profile allows, a day.
 */
const LIFETIME_SECONDS: Readonly<Record<TokenPurpose, number>> = { INSTALL: 3_600, BOOT: 25 * 3_600 };

/**
 * Gives out a token, and takes back those given out before for the same purpose and not yet used. Undefined when the
 * entry has gone meanwhile. Runs in the caller's transaction, one at a time for each entry.
 */
export async function mintToken(
  em: EntityManager,
  { operationId, purpose, mac }: Omit<Token, 'consumedBy'>,
): Promise<string | undefined> {
  const entry: unknown[] = await em.execute('select 1 from entry where operation_id = ? for update', [
    operationId,
  ]);
  if (entry.length === 0) return undefined;
  const token = randomBytes(32).toString('base64url');
  await em.execute('delete from token where operation_id = ? and purpose = ? and consumed_at is null', [
    operationId,
    purpose,
  ]);
  await em.execute(
    `insert into token (hash, operation_id, purpose, mac, expires_at)
    values (decode(?, 'hex'), ?, ?, ?, now() + make_interval(secs => ?))`,
    [hashOf(token), operationId, purpose, mac, LIFETIME_SECONDS[purpose]],
  );
  return token;
}

/**
 * The token, unless it is unknown or has expired. One that was used up is found, so that a repeat can be told. Whoever
 * holds it has been heard.
 */
export async function findToken(em: EntityManager, token: string): Promise<Token | undefined> {
  const rows: Token[] = await em.execute(
    `update token set heard_at = now(), expires_at = greatest(expires_at, now() + make_interval(secs => ?))
    where hash = decode(?, 'hex') and expires_at > now()
    returning operation_id as "operationId", purpose, mac, consumed_by as "consumedBy"`,
    [LIFETIME_SECONDS.INSTALL, hashOf(token)],
  );
  return rows[0];
}

/** Uses a token up. False when somebody else just did. */
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
