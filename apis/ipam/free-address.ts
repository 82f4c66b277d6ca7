import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * The lowest free address of a block, or undefined. It is either the first usable one or follows a taken one (or the
 * gateway), so only those are looked at, in the order of the index: neither a /8 nor a /64 is ever counted through.
 */
export async function lowestFreeAddress(em: EntityManager, blockId: string): Promise<string | undefined> {
  const rows: { address: string }[] = await em.execute(
    `with block as (
       select coalesce(site_id, id) as zone, gateway,
         first_usable(prefix) as first, last_usable(prefix) as last
       from ip_block where id = ?
     ), candidate as (
       select first as address from block
       union all
       select gateway + 1 from block where gateway between first and last
       union all
       (select taken.address + 1 from block join ip_address taken on taken.zone = block.zone
        where taken.address >= block.first and taken.address < block.last
          and taken.address + 1 is distinct from block.gateway
          and not exists (
            select from ip_address next where next.zone = block.zone and next.address = taken.address + 1)
        order by taken.address limit 1)
     )
     select host(candidate.address) as address from candidate, block
     where candidate.address between block.first and block.last
       and candidate.address is distinct from block.gateway
       and not exists (
         select from ip_address taken where taken.zone = block.zone and taken.address = candidate.address)
     order by candidate.address limit 1`,
    [blockId],
  );
  return rows[0]?.address;
}
