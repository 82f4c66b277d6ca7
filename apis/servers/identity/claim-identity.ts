import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { compareIdentities } from '#platform/machines/compare-identities.ts';
import { identityFrom, type MachineIdentity, type ToldIdentity } from '#platform/machines/identity.ts';

type Kind = 'SERIAL' | 'UUID' | 'MAC' | 'DISK';

interface Value {
  readonly kind: Kind;
  readonly value: string;
}

interface Row extends Value {
  readonly server_id: IdOf<'server'>;
  readonly shared: boolean;
}

const NAMES: Readonly<Record<Kind, string>> = {
  SERIAL: 'serial number',
  UUID: 'UUID',
  MAC: 'MAC address',
  DISK: 'disk',
};

/**
 * Puts on record that the server is the machine that reports this. Refused where another server that is not retired is
 * that machine; the database decides between two that ask at once. Where the other is certainly another machine, a disk
 * has been moved and is this one's, and anything else is known as shared from now on.
 */
export async function claimIdentity(
  em: EntityManager,
  serverId: IdOf<'server'>,
  reported: ToldIdentity,
): Promise<void> {
  const mine = sorted(valuesOf(identityFrom(reported)));
  await em.execute(`delete from identity where server_id = ?`, [serverId]);
  const held = await holdersOf(em, mine, serverId);
  const free = mine.filter((value) => !held.some((row) => isSame(row, value)));
  const taken = await insert(em, serverId, free, false);
  // Another enrollment of the machine was quicker; its transaction has ended, so that its rows are seen now.
  const lost = free.filter((value) => !taken.some((row) => isSame(row, value)));
  const all = [...held, ...(await holdersOf(em, lost, serverId))];

  const own = mine.filter((value) => !all.some((row) => row.shared && isSame(row, value)));
  for (const [holder, rows] of Map.groupBy(
    all.filter((row) => !row.shared),
    (row) => row.server_id,
  )) {
    const theirs = await rowsOf(em, holder);
    const { result } = compareIdentities(toIdentity(own), toIdentity(theirs.filter((row) => !row.shared)));
    if (result !== 'different') throw isOnRecord(holder, rows);
    await em.execute(
      `delete from identity i using ${SET} where i.kind = v.kind and i.value = v.value and i.kind = 'DISK' and i.server_id = ?`,
      [JSON.stringify(rows), holder],
    );
    await em.execute(
      `update identity i set shared = true from ${SET} where i.kind = v.kind and i.value = v.value and i.server_id = ?`,
      [JSON.stringify(rows), holder],
    );
  }
  const clashing = mine.filter((value) => all.some((row) => isSame(row, value)));
  await insert(em, serverId, clashing.filter(isDisk), false);
  await insert(
    em,
    serverId,
    clashing.filter((value) => !isDisk(value)),
    true,
  );
}

/** The machine may be enrolled again. */
export async function releaseIdentity(em: EntityManager, serverId: IdOf<'server'>): Promise<void> {
  await em.execute(`delete from identity where server_id = ?`, [serverId]);
}

/** The server, other than this one, that is on record as the machine that reports this; null where none is. */
export async function serverKnownAs(
  em: EntityManager,
  reported: ToldIdentity,
  serverId: IdOf<'server'>,
): Promise<IdOf<'server'> | null> {
  const mine = valuesOf(identityFrom(reported));
  const rows = (await holdersOf(em, mine, serverId)).filter((row) => !row.shared);
  for (const holder of new Set(rows.map((row) => row.server_id))) {
    const theirs = (await rowsOf(em, holder)).filter((row) => !row.shared);
    if (compareIdentities(toIdentity(mine), toIdentity(theirs)).result !== 'different') return holder;
  }
  return null;
}

const SET = `jsonb_to_recordset(?::jsonb) as v(kind text, value text)`;

async function holdersOf(em: EntityManager, values: readonly Value[], but: IdOf<'server'>): Promise<Row[]> {
  if (values.length === 0) return [];
  return await em.execute(
    `select i.kind, i.value, i.server_id, i.shared from identity i join ${SET} using (kind, value)
     where i.server_id <> ? order by i.server_id`,
    [JSON.stringify(values), but],
  );
}

async function rowsOf(em: EntityManager, serverId: IdOf<'server'>): Promise<Row[]> {
  return await em.execute(`select kind, value, server_id, shared from identity where server_id = ?`, [
    serverId,
  ]);
}

/** Waits for a transaction that is inserting one of the values; answers those that were inserted. */
async function insert(
  em: EntityManager,
  serverId: IdOf<'server'>,
  values: readonly Value[],
  shared: boolean,
): Promise<Value[]> {
  if (values.length === 0) return [];
  const conflict = shared ? '' : '(kind, value) where not shared';
  return await em.execute(
    `insert into identity (kind, value, server_id, shared) select v.kind, v.value, ?, ? from ${SET}
     order by v.kind, v.value on conflict ${conflict} do nothing returning kind, value`,
    [serverId, shared, JSON.stringify(values)],
  );
}

function valuesOf({ serial, uuid, macs, disks }: MachineIdentity): Value[] {
  return [
    ...(serial === null ? [] : [{ kind: 'SERIAL', value: serial } as const]),
    ...(uuid === null ? [] : [{ kind: 'UUID', value: uuid } as const]),
    ...[...macs].map((value) => ({ kind: 'MAC', value }) as const),
    ...[...disks].map((value) => ({ kind: 'DISK', value }) as const),
  ];
}

/** In one order for all writers: two that insert the same values at once must not wait for each other. */
function sorted(values: readonly Value[]): Value[] {
  return values.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function toIdentity(values: readonly Value[]): ToldIdentity {
  const of = (kind: Kind): string[] => values.filter((one) => one.kind === kind).map(({ value }) => value);
  return { serial: of('SERIAL')[0], uuid: of('UUID')[0], macs: of('MAC'), disks: of('DISK') };
}

const keyOf = ({ kind, value }: Value): string => `${kind} ${value}`;
const isSame = (one: Value, other: Value): boolean => keyOf(one) === keyOf(other);
const isDisk = ({ kind }: Value): boolean => kind === 'DISK';

function isOnRecord(holder: string, rows: readonly Row[]): UserError {
  const common = rows.slice(0, 3).map(({ kind, value }) => `${NAMES[kind]} ${value}`);
  return new UserError(
    'CONFLICT',
    `The machine is on record already as server ${holder}: it has the same ${common.join(', ')}. Retire this server; to reach the other by another BMC, use serverBmcUpdate.`,
    { path: ['id'], holder },
  );
}
