import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash, randomBytes } from 'node:crypto';

/** When a machine asks for more, its oldest is revoked. */
const TOKENS_LIMIT = 100;

/** Gives a session token to an instance; undefined when the instance has gone meanwhile. Only the hash is kept. */
export async function mintMetadataToken(
  em: EntityManager,
  instanceId: string,
  seconds: number,
): Promise<string | undefined> {
  const token = randomBytes(32).toString('base64url');
  const added: unknown[] = await em.execute(
    `insert into metadata_token (hash, instance_id, expires_at)
    select decode(?, 'hex'), instance_id, now() + make_interval(secs => ?) from metadata where instance_id = ?
    returning 1`,
    [hashOf(token), seconds, instanceId],
  );
  if (added.length === 0) return undefined;
  await em.execute(
    `delete from metadata_token where instance_id = ? and (expires_at <= now() or seq <= (
      select seq from metadata_token where instance_id = ? order by seq desc offset ? limit 1))`,
    [instanceId, instanceId, TOKENS_LIMIT],
  );
  return token;
}

/** Whether the token was given to this very instance, and has not expired. */
export async function isMetadataToken(
  em: EntityManager,
  instanceId: string,
  token: string,
): Promise<boolean> {
  const rows: unknown[] = await em.execute(
    `select 1 from metadata_token where hash = decode(?, 'hex') and instance_id = ? and expires_at > now()`,
    [hashOf(token), instanceId],
  );
  return rows.length > 0;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
