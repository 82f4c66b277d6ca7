import { republishFacts } from '#platform/database/republish.ts';
import { forgetRows } from '#platform/database/retention.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { holding, type Holdings } from '#platform/removal/holdings.ts';
import { IpAddress } from './entities/ip-address.ts';
import { IpBlock } from './entities/ip-block.ts';
import { ipBlockFact } from './facts.ts';
import { ipam } from './migrations/0001-ipam.ts';
import { instanceType, ipAddressType } from './resolvers/ip-address.ts';
import { ipBlockQueries, ipBlockType } from './resolvers/ip-block.ts';
import { ipamMutations } from './resolvers/mutations.ts';

const REFERENCES = ['tenant', 'site'] as const;

const holdings: Holdings = {
  tenant: [
    holding('ipBlock', IpBlock, (tenantId) => ({ tenantId })),
    holding('ipAddress', IpAddress, (tenantId) => ({ tenantId })),
  ],
  site: [holding('ipBlock', IpBlock, (siteId) => ({ siteId }))],
};

export const ipamDomain: Domain = {
  name: 'ipam',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  entities: [IpBlock, IpAddress],
  migrations: [ipam],
  references: REFERENCES,
  holdings,
  retention: (kept) => [forgetRows('ended_operation', 'at', kept.fences)],
  async start({ database, bus, log }) {
    const references = projectReferences(database, bus, REFERENCES, log, holdings);
    return {
      resolvers: {
        Query: ipBlockQueries,
        Mutation: ipamMutations,
        IpBlock: ipBlockType,
        IpAddress: ipAddressType,
        Instance: instanceType,
      },
      background: references === undefined ? [] : [references],
      republish: async () => await republishFacts(database, IpBlock, ipBlockFact),
    };
  },
};
