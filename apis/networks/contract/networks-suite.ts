import { createTemporalLink } from '#platform/graph/operation-stub.ts';
import { newId } from '#platform/ids/id.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import {
  resourceClient,
  type Answer,
  type ResourceClient,
  type Values,
} from '#platform/resource/testing/resource-client.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { networksDomain } from '../domain.ts';

/** The domain with what its tests refer to. */
export interface NetworksSuite<Fixture extends SubgraphFixture = SubgraphFixture> {
  readonly fixture: Fixture;
  readonly tenants: { readonly acme: string; readonly lab: string; readonly rival: string };
  readonly siteId: string;
  client(type: string): ResourceClient;
  /** Creates one as the admin of everything; it must not be refused. */
  create(type: string, values: Values): Promise<string>;
  /** A device of acme with a name of its own, or with these values. */
  device(values?: Values): Promise<string>;
  /** A server of acme at the suite's site, or with these data in its fact. */
  server(data?: Readonly<Record<string, string | null>>): Promise<string>;
  /** A port of a device, with a name of its own. */
  port(deviceId: string, values?: Values): Promise<string>;
  /** Asks for a cable between two ports. */
  join(portAId: string, portBId: string, token?: string): Promise<Answer>;
}

const removal = {
  removal: () => ({ referrers: [], seconds: 1 }),
  downloadNetworks: allowedNetworks.parse('192.0.2.0/24'),
  temporalLink: createTemporalLink('http://temporal.test', 'default'),
};

/** With NATS, which the contract of resources needs. */
export async function startNetworksResources(): Promise<NetworksSuite<ResourceDomainFixture>> {
  return await suiteOf(await resourceFixture(networksDomain, removal));
}

export async function startNetworks(): Promise<NetworksSuite> {
  return await suiteOf(await subgraphFixture(networksDomain, removal));
}

export function resourceNamed(name: string): Resource {
  const resource = networksDomain.resources.get(name);
  if (resource === undefined) throw new Error(`No resource ${name}`);
  return resource;
}

async function suiteOf<Fixture extends SubgraphFixture>(fixture: Fixture): Promise<NetworksSuite<Fixture>> {
  const tenants = await seedTenants(fixture);
  const siteId = newId('site');
  await fixture.seedReferences({ kind: 'site', id: siteId, tenantId: tenants.acme });
  const { admin } = fixture.tokens;
  let made = 0;
  const client = (type: string): ResourceClient => resourceClient(fixture, resourceNamed(type));
  const create: NetworksSuite['create'] = async (type, values) => {
    const { node, errors } = await client(type).create(admin, values);
    if (node === null) throw new Error(JSON.stringify(errors));
    return node.id;
  };
  return {
    fixture,
    tenants,
    siteId,
    client,
    create,
    device: async (values = {}) =>
      await create('NetworkDevice', {
        name: `device ${(made += 1)}`,
        kind: 'SWITCH',
        siteId,
        tenantId: tenants.acme,
        ...values,
      }),
    async server(data = {}) {
      const id = newId('server');
      const fact = { name: `server ${(made += 1)}`, siteId, rackId: null, ...data };
      await fixture.seedReferences({ kind: 'server', id, tenantId: tenants.acme, data: fact });
      return id;
    },
    port: async (deviceId, values = {}) =>
      await create('DevicePort', {
        name: `port ${(made += 1)}`,
        kind: 'NETWORK',
        deviceId,
        tenantId: tenants.acme,
        ...values,
      }),
    join: async (portAId, portBId, token = admin) =>
      await client('Cable').create(token, { portAId, portBId }),
  };
}
