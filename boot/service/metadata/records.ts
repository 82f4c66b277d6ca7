import type { EntityManager } from '@mikro-orm/postgresql';
import { isIP } from 'node:net';
import type { BootEntry } from '#contracts/boot/entry.ts';

/** Who a machine is, from the moment its image is installed until the instance gives it back. */
export interface MetadataRecord {
  readonly instanceId: string;
  /** The MAC address by which the machine booted into its installer. */
  readonly mac: string;
  /** The order by which its system was installed. */
  readonly ordered: BootEntry;
}

/** A record without what only its machine may read. */
export interface MetadataSummary {
  readonly instanceId: string;
  readonly addresses: readonly string[];
}

/**
 * Stores what an entry says of its instance, in place of what was stored before, and revokes the tokens of the former
 * system. Runs in the transaction that stores the installer's report: the machine has not rebooted yet, and where
 * the entry has gone meanwhile, nothing is kept.
 */
export async function keepMetadata(em: EntityManager, operationId: string, mac: string): Promise<void> {
  const [entry]: { ordered: BootEntry }[] = await em.execute(
    'select ordered from entry where operation_id = ? for update',
    [operationId],
  );
  if (entry === undefined || entry.ordered.instanceId === null) return;
  const { instanceId, addresses } = entry.ordered;
  await em.execute(
    `insert into metadata (instance_id, mac, ordered) values (?, ?, ?::jsonb)
    on conflict (instance_id) do update set mac = excluded.mac, ordered = excluded.ordered, updated_at = now()`,
    [instanceId, mac, JSON.stringify(entry.ordered)],
  );
  await em.execute('delete from metadata_token where instance_id = ?', [instanceId]);
  await em.execute('delete from metadata_address where instance_id = ?', [instanceId]);
  for (const address of addresses) {
    const [ip = ''] = address.split('/');
    if (isIP(ip) === 0) continue;
    await em.execute(
      'insert into metadata_address (address, instance_id) values (?::inet, ?) on conflict do nothing',
      [ip, instanceId],
    );
  }
}

/**
 * Takes addresses from the instance that had them at the site before: IPAM gives each to one instance at a time, so that one has
 * released them, whatever became of its removal. Runs in the transaction that stores the order of the next one.
 */
export async function takeAddresses(em: EntityManager, entry: BootEntry): Promise<void> {
  const ips = entry.addresses.map((address) => address.split('/')[0] ?? '').filter((ip) => isIP(ip) !== 0);
  await em.execute(
    `delete from metadata_address using metadata where metadata.instance_id = metadata_address.instance_id
    and metadata.instance_id is distinct from ? and ordered->>'siteId' = ? and address = any(?::inet[])`,
    [entry.instanceId, entry.siteId, `{${ips.join(',')}}`],
  );
}

/** Forgets an instance, with its tokens. */
export async function removeMetadata(em: EntityManager, instanceId: string): Promise<{ changed: boolean }> {
  const removed: unknown[] = await em.execute('delete from metadata where instance_id = ? returning 1', [
    instanceId,
  ]);
  return { changed: removed.length > 0 };
}

/**
 * The instance that has an address. Sites that share a boot service may use the same addresses: where two instances
 * have this one, neither is answered, as each would get the other's secrets.
 */
export async function metadataOfAddress(
  em: EntityManager,
  address: string,
): Promise<MetadataRecord | undefined> {
  // An IPv4 address on a socket of both families.
  const ip = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIP(ip) === 0) return undefined;
  const rows: MetadataRecord[] = await em.execute(
    `select instance_id as "instanceId", mac, ordered from metadata_address join metadata using (instance_id)
    where address = ?::inet limit 2`,
    [ip],
  );
  return rows.length === 1 ? rows[0] : undefined;
}

export async function listMetadata(em: EntityManager): Promise<MetadataSummary[]> {
  return await em.execute(
    `select instance_id as "instanceId", ordered->'addresses' as addresses from metadata order by instance_id`,
  );
}
