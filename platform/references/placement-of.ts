import type { EntityManager } from '@mikro-orm/postgresql';
import type { IdOf } from '#platform/ids/kinds.ts';

/** A placement in a rack, as a domain that refers to placements stores it. */
interface KnownPlacement {
  readonly id: IdOf<'placement'>;
  readonly rackId: IdOf<'rack'>;
}

/** The placement of a thing; undefined where it has none that has been published to this domain. */
export async function placementOf(
  em: EntityManager,
  occupantId: string,
): Promise<KnownPlacement | undefined> {
  const [found]: KnownPlacement[] = await em.execute(
    `select id, data->>'rackId' as "rackId" from reference
     where kind = 'placement' and not deleted and data->>'occupantId' = ? limit 1`,
    [occupantId],
  );
  return found;
}
