import type { Fact } from '#platform/outbox/outbox.ts';
import type { IpBlock } from './entities/ip-block.ts';

/** What other domains may know of a block. */
export function ipBlockFact({ id, tenantId, version, prefix, siteId }: IpBlock): Fact {
  return { kind: 'ipBlock', id, tenantId, state: null, version, data: { prefix, siteId } };
}
