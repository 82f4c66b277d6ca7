import type { EntityManager } from '@mikro-orm/postgresql';

/** How full a block is. Null where the numbers are too large to count exactly (IPv6). */
export interface BlockUsage {
  readonly id: string;
  /** Addresses that machines can have at all. */
  readonly usable: number | null;
  /** Those of them that can still be given out; none from a block that gives none. */
  readonly available: number | null;
  /** Those that are given out or reserved, from the block or from blocks inside. */
  readonly used: number;
}

/**
 * Counts for several blocks in one query. What blocks and ranges keep may overlap, and is counted once. Beyond 2^53
 * addresses a JSON number is no longer exact.
 */
export async function readUsage(em: EntityManager, ids: readonly string[]): Promise<Map<string, BlockUsage>> {
  const rows: Counted[] = await em.execute(
    `select block.id, gives(block.id) as gives,
       case when size.bits <= 53 then size.last - size.first + 1 - kept.count end as usable,
       (select count(*) from ip_address
         where zone = zone_of(block) and address between size.first and size.last
           and not kept.addresses @> address) as taken,
       (select count(*) from ip_address
         where zone = zone_of(block) and address <<= block.prefix) as used,
       (select count(*) from cooling_address past
         where zone = zone_of(block) and address between size.first and size.last
           and not kept.addresses @> address and cooling(zone, address) is not null
           and not exists (select from ip_address now where now.zone = past.zone and now.address = past.address)
       ) as cooling
     from ip_block block,
       lateral (select first_usable(block.prefix) as first, last_usable(block.prefix) as last,
         case family(block.prefix) when 4 then 32 else 128 end - masklen(block.prefix) as bits) size,
       lateral (select kept_within(block.id, size.first, size.last) as addresses) kept_by,
       lateral (select kept_by.addresses, coalesce((
         select sum(upper(part) - lower(part) + 1) from unnest(kept_by.addresses) part), 0) as count) kept
     where block.id in (${ids.map(() => '?').join(', ')})`,
    [...ids],
  );
  return new Map(
    rows.map(({ id, usable: counted, taken, cooling, used, gives }) => {
      const usable = counted === null ? null : Number(counted);
      const left = usable === null ? null : Math.max(0, usable - Number(taken) - Number(cooling));
      return [id, { id, usable, available: gives ? left : 0, used: Number(used) }];
    }),
  );
}

interface Counted {
  readonly id: string;
  readonly usable: string | null;
  readonly taken: string;
  readonly cooling: string;
  readonly used: string;
  readonly gives: boolean;
}
