import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '#platform/ids/id.ts';
import { IpAddress } from './entities/ip-address.ts';
import type { IpBlock } from './entities/ip-block.ts';

interface NewAddress {
  readonly block: Pick<IpBlock, 'id' | 'siteId'>;
  readonly tenantId: string;
  readonly address: string;
  readonly instanceId: string | null;
  readonly operationId: string | null;
}

/** Inserts an address and answers its id, or undefined when it exists at the site already. The database decides. */
export async function insertAddress(
  em: EntityManager,
  { block, ...given }: NewAddress,
): Promise<string | undefined> {
  const id = newId('ipAddress');
  const zone = block.siteId ?? block.id;
  const { affectedRows } = await em
    .createQueryBuilder(IpAddress)
    .insert({ ...given, id, blockId: block.id, zone, createdAt: new Date() })
    .onConflict(['zone', 'address'])
    .ignore()
    .execute('run');
  return affectedRows === 1 ? id : undefined;
}
