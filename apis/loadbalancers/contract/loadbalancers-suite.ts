import { newId } from '#platform/ids/id.ts';
import { createTemporalLink } from '#platform/graph/operation-stub.ts';
import { resourceOf, type Resource } from '#platform/resource/declaration.ts';
import {
  resourceClient,
  type Answer,
  type ResourceClient,
  type Values,
} from '#platform/resource/testing/resource-client.ts';
import { seedTenants } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { loadbalancersDomain } from '../domain.ts';

type TypeName =
  | 'LoadBalancer'
  | 'LoadBalancerPort'
  | 'LoadBalancerPool'
  | 'LoadBalancerOrigin'
  | 'LoadBalancerProvider';

/** The domain with the tenants, the site and the locations that its suites need. */
export interface LoadbalancersSuite {
  readonly fixture: ResourceDomainFixture;
  readonly tenants: { readonly acme: string; readonly lab: string; readonly rival: string };
  readonly siteId: string;
  /** A room at the site. */
  readonly roomId: string;
  /** A region, at no site. */
  readonly regionId: string;
  resource(type: TypeName): Resource;
  client(type: TypeName): ResourceClient;
  /** Asks for one as the admin of everything. */
  create(type: TypeName, values: Values): Promise<Answer>;
  /** Creates one that must not be refused; answers its id. */
  made(type: TypeName, values: Values): Promise<string>;
}

export async function startLoadbalancers(): Promise<LoadbalancersSuite> {
  const fixture = await resourceFixture(loadbalancersDomain, {
    removal: () => ({ referrers: [], seconds: 1 }),
    temporalLink: createTemporalLink('http://temporal.test', 'default'),
  });
  const tenants = await seedTenants(fixture);
  const [siteId, roomId, regionId] = [newId('site'), newId('location'), newId('location')];
  const of = { tenantId: tenants.acme };
  await fixture.seedReferences(
    { kind: 'site', id: siteId, ...of, data: { name: 'ams1' } },
    { kind: 'location', id: roomId, ...of, data: { name: 'room 1', kind: 'ROOM', siteId, parentId: null } },
    {
      kind: 'location',
      id: regionId,
      ...of,
      data: { name: 'eu', kind: 'REGION', siteId: null, parentId: null },
    },
  );
  const resource = (type: TypeName): Resource => resourceOf(loadbalancersDomain.resources, type);
  const client = (type: TypeName): ResourceClient => resourceClient(fixture, resource(type));
  const create = async (type: TypeName, values: Values): Promise<Answer> =>
    await client(type).create(fixture.tokens.admin, values);
  return {
    fixture,
    tenants,
    siteId,
    roomId,
    regionId,
    resource,
    client,
    create,
    async made(type, values) {
      const { node, errors } = await create(type, values);
      if (node === null) throw new Error(JSON.stringify(errors));
      return node.id;
    },
  };
}
