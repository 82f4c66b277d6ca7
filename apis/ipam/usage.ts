import type { EntityManager } from '@mikro-orm/postgresql';

/** How full a block is. Null where the numbers are too large to count exactly (IPv6). */
export interface BlockUsage {
  readonly id: string;
  /** Addresses that machines can have at all. */
  readonly usable: number | null;
  /** Those of them that can still be given out; none from a block that is not allocatable or has blocks inside. */
  readonly available: number | null;
}

/** Counts for several blocks in one query. Beyond 2^53 addresses a JSON number is no longer exact. */
export async function readUsage(em: EntityManager, ids: readonly string[]): Promise<Map<string, BlockUsage>> {
  const rows: { id: string; usable: string | null; taken: string; gives: boolean }[] = await em.execute(
    `select block.id,
       case when size.bits <= 53
         then last_usable(block.prefix) - first_usable(block.prefix) + 1
           - case when block.gateway between first_usable(block.prefix) and last_usable(block.prefix) then 1 else 0 end
       end as usable,
       (select count(*) from ip_address
         where zone = coalesce(block.site_id, block.id)
           and address between first_usable(block.prefix) and last_usable(block.prefix)
           and address is distinct from block.gateway) as taken,
       block.allocatable and not exists (select from ip_block inner_block where inner_block.parent_id = block.id) as gives
     from ip_block block,
       lateral (select case family(block.prefix) when 4 then 32 else 128 end - masklen(block.prefix) as bits) size
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
