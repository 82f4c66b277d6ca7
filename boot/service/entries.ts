import type { EntityManager } from '@mikro-orm/postgresql';
import type { BootEntry } from '#contracts/boot/entry.ts';

/** An entry as the machine's boots left it. */
export interface StoredEntry {
  readonly operationId: string;
  /** What the next boot does. */
  readonly action: BootEntry['action'];
  readonly ordered: BootEntry;
  /** Whether the machine was switched on for it, and may ask. */
  readonly isArmed: boolean;
}

/** An entry without what only its machine may read. */
export interface EntrySummary {
  readonly operationId: string;
  readonly serverId: string;
  readonly instanceId: string | null;
  readonly siteId: string;
  readonly action: BootEntry['action'];
  readonly macs: readonly string[];
  readonly hostname: string | null;
  readonly image: string | null;
  /** Tokens that still open something. */
  readonly liveTokens: number;
  readonly updatedAt: string;
}

/** Another operation has the machine. */
export class MachineHeld extends Error {
  override readonly name = 'MachineHeld';
  readonly holder: string;

  constructor(holder: string, macs: readonly string[]) {
    super(`${macs.join(', ')} ${macs.length === 1 ? 'belongs' : 'belong'} to operation ${holder}`);
    this.holder = holder;
  }
}

const SELECT =
  'select operation_id as "operationId", action, ordered, armed_at is not null as "isArmed" from entry';

/**
 * Stores an order. The same one again changes nothing, also when the machine has done part of it since; another one
 * replaces it, and revokes the machine's tokens. Runs in the caller's transaction.
 */
export async function storeEntry(em: EntityManager, entry: BootEntry): Promise<{ changed: boolean }> {
  const { operationId, serverId, instanceId, siteId, action, macs } = entry;
  const ordered = JSON.stringify(entry);
  const added: unknown[] = await em.execute(
    `insert into entry (operation_id, server_id, instance_id, site_id, action, ordered)
    values (?, ?, ?, ?, ?, ?::jsonb) on conflict (operation_id) do nothing returning 1`,
    [operationId, serverId, instanceId, siteId, action, ordered],
  );
  if (added.length === 0) {
    const replaced: unknown[] = await em.execute(
      `update entry set server_id = ?, instance_id = ?, site_id = ?, action = ?, ordered = ?::jsonb, updated_at = now(),
        armed_at = null, cycle = null, script_address = null
      where operation_id = ? and ordered <> ?::jsonb returning 1`,
      [serverId, instanceId, siteId, action, ordered, operationId, ordered],
    );
    if (replaced.length === 0) return { changed: false };
    await em.execute(`delete from token where operation_id = ?`, [operationId]);
    await em.execute('delete from entry_mac where operation_id = ?', [operationId]);
  }
  for (const mac of macs) {
    await em.execute('insert into entry_mac (mac, operation_id) values (?, ?) on conflict (mac) do nothing', [
      mac,
      operationId,
    ]);
  }
  const held: { mac: string; holder: string }[] = await em.execute(
    `select mac, operation_id as holder from entry_mac where mac = any(?::text[]) and operation_id <> ? order by mac`,
    [`{${macs.join(',')}}`, operationId],
  );
  const [first] = held;
  if (first === undefined) return { changed: true };
  const taken = held.filter(({ holder }) => holder === first.holder);
  throw new MachineHeld(
    first.holder,
    taken.map(({ mac }) => mac),
  );
}

/** Removes an entry with its tokens. */
export async function removeEntry(em: EntityManager, operationId: string): Promise<{ changed: boolean }> {
  const removed: unknown[] = await em.execute('delete from entry where operation_id = ? returning 1', [
    operationId,
  ]);
  return { changed: removed.length > 0 };
}

export async function entryOfMachine(em: EntityManager, mac: string): Promise<StoredEntry | undefined> {
  const rows: StoredEntry[] = await em.execute(
    `${SELECT} where operation_id = (select operation_id from entry_mac where mac = ?)`,
    [mac],
  );
  return rows[0];
}

export async function entryOfOperation(
  em: EntityManager,
  operationId: string,
): Promise<StoredEntry | undefined> {
  const rows: StoredEntry[] = await em.execute(`${SELECT} where operation_id = ?`, [operationId]);
  return rows[0];
}

/**
 * Begins a power cycle: from now on the machine may ask. What was given out for the one before ends; the token on an ISO
 * that was ordered since is still unused, and stays. Runs in the caller's transaction.
 * @param cycle names the attempt to switch the machine on; the same one again changes nothing
 */
export async function armEntry(
  em: EntityManager,
  operationId: string,
  cycle: string,
): Promise<{ changed: boolean; ordered: BootEntry } | undefined> {
  const [entry]: { cycle: string | null; ordered: BootEntry }[] = await em.execute(
    'select cycle, ordered from entry where operation_id = ? for update',
    [operationId],
  );
  if (entry === undefined) return undefined;
  if (entry.cycle === cycle) return { changed: false, ordered: entry.ordered };
  await em.execute(
    'update entry set armed_at = now(), cycle = ?, script_address = null, updated_at = now() where operation_id = ?',
    [cycle, operationId],
  );
  await em.execute(
    `delete from token where operation_id = ? and purpose = 'INSTALL' and consumed_at is null
      and (not on_iso or heard_at is not null)`,
    [operationId],
  );
  return { changed: true, ordered: entry.ordered };
}

/**
 * Gives the script of this power cycle to the address that asks for it first. False for any other address, and while the
 * machine is not switched on. Runs in the caller's transaction.
 */
export async function takeScript(em: EntityManager, operationId: string, address: string): Promise<boolean> {
  const rows: unknown[] = await em.execute(
    `update entry set script_address = coalesce(script_address, ?)
    where operation_id = ? and armed_at is not null and (script_address is null or script_address = ?) returning 1`,
    [address, operationId, address],
  );
  return rows.length > 0;
}

/** From its next boot on, the machine starts what it has. */
export async function bootFromDisk(em: EntityManager, operationId: string): Promise<void> {
  await em.execute(`update entry set action = 'DISK', updated_at = now() where operation_id = ?`, [
    operationId,
  ]);
}

export async function listEntries(em: EntityManager): Promise<EntrySummary[]> {
  return await em.execute(
    `select operation_id as "operationId", server_id as "serverId", instance_id as "instanceId", site_id as "siteId",
      action, ordered->'macs' as macs, ordered->>'hostname' as hostname, ordered->'image'->>'name' as image,
      (select count(*)::int from token where token.operation_id = entry.operation_id
        and consumed_at is null and expires_at > now()) as "liveTokens",
      to_char(updated_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt"
    from entry order by operation_id`,
  );
}
