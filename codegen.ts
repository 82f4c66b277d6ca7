import type { CodegenConfig } from '@graphql-codegen/cli';
import { composeSupergraph } from './gateway/compose.ts';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { parse, print } from 'graphql';
import { readFileSync } from 'node:fs';
import { computedPart } from './platform/resource/computed-part.ts';

const SCALARS = { ID: 'string', DateTime: 'string' };

/** The types of the resolvers of a domain's `@computed` fields, whose sources are rows of these entities. */
const computedFields = (domain: string, entities: Readonly<Record<string, string>>) => ({
  [`apis/${domain}/generated/computed.ts`]: {
    schema: print(
      computedPart(readFileSync(new URL(`apis/${domain}/schema.graphql`, import.meta.url), 'utf8')),
    ),
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      skipTypename: true,
      makeResolverTypeCallable: true,
      avoidOptionals: { resolvers: true },
      contextType: '../../../platform/graph/context.ts#GraphContext',
      mappers: entities,
      scalars: SCALARS,
    },
  },
});

/** The typed client of the activities, from the graph of the platform's own processes; and types of resolvers. */
const config: CodegenConfig = {
  generates: {
    'activities/generated/graph.ts': {
      schema: print(
        transformSupergraphToPublicSchema(
          parse(composeSupergraph('internal', (domain) => `http://${domain}`)),
        ),
      ),
      documents: 'activities/graph/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        documentMode: 'string',
        scalars: SCALARS,
      },
    },
    'console/generated/graph.ts': {
      schema: print(
        transformSupergraphToPublicSchema(parse(composeSupergraph('public', (domain) => `http://${domain}`))),
      ),
      documents: 'console/documents/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        scalars: SCALARS,
      },
    },
    ...computedFields('hardware', {
      DeviceType: '../device-type.ts#DeviceType as DeviceTypeRow',
      DeviceTypePort: '../page-of-ports.ts#ShownPort',
    }),
    ...computedFields('images', {
      Image: '../image.ts#Image as ImageRow',
      Operation: '../verification.ts#OperationRef',
    }),
    ...computedFields('ipam', { IpBlock: '../entities/ip-block.ts#IpBlock as IpBlockRow' }),
    ...computedFields('locations', {
      Node: '../placements/mountable.ts#Occupant',
      Placement: '../entities/placement.ts#Placement as PlacementRow',
      Rack: '../rack.ts#Rack as RackRow',
      RackElevationEntry: '../placements/elevation.ts#ElevationEntry',
    }),
    ...computedFields('networks', {
      DevicePort: '../entities/device-port.ts#DevicePort as DevicePortRow',
      Cable: '../entities/cable.ts#Cable as CableRow',
    }),
    ...computedFields('loadbalancers', {
      LoadBalancerPool: '../entities/pool.ts#LoadBalancerPool as PoolRow',
      LoadBalancerPort: '../entities/port.ts#LoadBalancerPort as PortRow',
    }),
    ...computedFields('tenants', { Tenant: '../tenant.ts#Tenant as TenantRow' }),
  },
};

// oxlint-disable-next-line import/no-default-export -- the code generator reads the default export
export default config;
