import type { EntityManager } from '@mikro-orm/postgresql';

/** How full a block is. Null where the numbers are too large to count exactly (IPv6). */
export interface BlockUsage {
  readonly id: string;
  /** Addresses that machines can have at all. */
  readonly usable: number | null;
  /** Those of them that can still be given out; none from a block that gives none. */
  readonly available: number | null;
}

/** Counts for several blocks in one query. Beyond 2^53 addresses a JSON number is no longer exact. */
export async function readUsage(em: EntityManager, ids: readonly string[]): Promise<Map<string, BlockUsage>> {
  const rows: { id: string; usable: string | null; taken: string; gives: boolean }[] = await em.execute(
    `select block.id, gives(block.id) as gives,
       case when size.bits <= 53 then size.last - size.first + 1 - cardinality(kept.addresses) end as usable,
       (select count(*) from ip_address
         where zone = zone_of(block) and address between size.first and size.last
           and address <> all (kept.addresses)) as taken
     from ip_block block,
       lateral (select first_usable(block.prefix) as first, last_usable(block.prefix) as last,
         case family(block.prefix) when 4 then 32 else 128 end - masklen(block.prefix) as bits) size,
       lateral (select array(
         select distinct address from blocks_over(block.id, block.prefix) over_it,
           unnest(kept_addresses(over_it.prefix, over_it.gateway)) address
         where address between size.first and size.last) as addresses) kept
     where block.id in (${ids.map(() => '?').join(', ')})`,
    [...ids],
  );
  return new Map(
    rows.map(({ id, usable: counted, taken, gives }) => {
      const usable = counted === null ? null : Number(counted);
      const left = usable === null ? null : Math.max(0, usable - Number(taken));
      return [id, { id, usable, available: gives ? left : 0 }];
    }),
  );
}
