import { newId } from '#platform/ids/id.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { ipamDomain } from '../domain.ts';

/** A refusal as the suites look at it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly holder: string | null;
  readonly retryable: boolean;
}

export interface BlockPayload {
  readonly ipBlock: {
    readonly id: string;
    readonly prefix: string;
    readonly parent: { readonly id: string } | null;
  } | null;
  readonly errors: readonly Refusal[];
}

export interface AddressPayload {
  readonly ipAddress: {
    readonly id: string;
    readonly address: string;
    readonly block: { readonly prefix: string };
  } | null;
  readonly errors: readonly Refusal[];
}

const ERRORS = 'errors { code message path holder retryable }';

const DOCUMENTS = {
  routingDomainCreate: `mutation($in: RoutingDomainCreateInput!) { result: routingDomainCreate(input: $in) {
    routingDomain { id version } ${ERRORS} } }`,
  routingDomainUpdate: `mutation($in: RoutingDomainUpdateInput!) { result: routingDomainUpdate(input: $in) {
    routingDomain { id version routeDistinguisher } ${ERRORS} } }`,
  routingDomainDelete: `mutation($in: RoutingDomainDeleteInput!) { result: routingDomainDelete(input: $in) { deletedId ${ERRORS} } }`,
  ipRangeCreate: `mutation($in: IpRangeCreateInput!) { result: ipRangeCreate(input: $in) { ipRange { id version } ${ERRORS} } }`,
  ipRangeUpdate: `mutation($in: IpRangeUpdateInput!) { result: ipRangeUpdate(input: $in) { ipRange { id version } ${ERRORS} } }`,
  ipRangeDelete: `mutation($in: IpRangeDeleteInput!) { result: ipRangeDelete(input: $in) { deletedId ${ERRORS} } }`,
  ipBlockCreate: `mutation($in: IpBlockCreateInput!) { result: ipBlockCreate(input: $in) {
    ipBlock { id prefix allocatable gateway available tenant { id } site { id } parent { id prefix } version } ${ERRORS} } }`,
  ipBlockUpdate: `mutation($in: IpBlockUpdateInput!) { result: ipBlockUpdate(input: $in) {
    ipBlock { id prefix allocatable gateway available site { id } version } ${ERRORS} } }`,
  ipBlockDelete: `mutation($in: IpBlockDeleteInput!) { result: ipBlockDelete(input: $in) { deletedId ${ERRORS} } }`,
  ipAddressReserve: `mutation($in: IpAddressReserveInput!) { result: ipAddressReserve(input: $in) {
    ipAddress { id address reserved instance { id } tenant { id } block { prefix available } } ${ERRORS} } }`,
  ipAddressUnreserve: `mutation($in: IpAddressUnreserveInput!) { result: ipAddressUnreserve(input: $in) {
    deletedId ipAddress { id } ${ERRORS} } }`,
  ipAddressUpdate: `mutation($in: IpAddressUpdateInput!) { result: ipAddressUpdate(input: $in) {
    ipAddress { id address note assignedTo reserved instance { id } version } ${ERRORS} } }`,
  ipAddressAllocate: `mutation($in: IpAddressAllocateInput!) { result: ipAddressAllocate(input: $in) {
    ipAddress { id address reserved instance { id } tenant { id } block { prefix } } ${ERRORS} } }`,
  ipAddressRelease: `mutation($in: IpAddressReleaseInput!) { result: ipAddressRelease(input: $in) { released ${ERRORS} } }`,
} as const;

/** The domain with the tenants that the suites need, and its mutations by name. */
export interface IpamSuite<Fixture extends SubgraphFixture = SubgraphFixture> {
  readonly fixture: Fixture;
  readonly tenants: { readonly acme: string; readonly lab: string; readonly rival: string };
  /** A site of the tenant that the domain knows. */
  site(tenantId?: string): Promise<string>;
  /** Creates a block of `acme` that must not be refused, and answers its id. */
  block(prefix: string, more?: object): Promise<string>;
  /** Creates a routing domain of `acme`, and answers its id. */
  routingDomain(name: string): Promise<string>;
  /** Asks for an address for a new instance of `acme`, as a worker does. */
  allocate(siteId: string, more?: object): Promise<AddressPayload>;
  /** Keeps an address back, as the admin of everything unless another token is given. */
  reserve(blockId: string, address: string, token?: string): Promise<AddressPayload>;
  /** Takes an instance's addresses back, as a worker does. */
  release(
    instanceId: string,
    more?: object,
  ): Promise<{ released: number | null; errors: readonly Refusal[] }>;
  change<Payload>(name: keyof typeof DOCUMENTS, input: object, token?: string): Promise<Payload>;
  available(blockId: string): Promise<number | null>;
}

export async function startIpam(): Promise<IpamSuite> {
  return await suiteOf(await subgraphFixture(ipamDomain, SETTINGS));
}

/** The same with all that the contract of resources needs. */
export async function startIpamResources(): Promise<IpamSuite<ResourceDomainFixture>> {
  return await suiteOf(await resourceFixture(ipamDomain, SETTINGS));
}

const SETTINGS = { removal: () => ({ referrers: [], seconds: 1 }) };

async function suiteOf<Fixture extends SubgraphFixture>(fixture: Fixture): Promise<IpamSuite<Fixture>> {
  const tenants = await seedTenants(fixture);
  let key = 0;
  const change: IpamSuite['change'] = async <Payload>(
    name: keyof typeof DOCUMENTS,
    input: object,
    token = fixture.tokens.admin,
  ) => {
    const variables = { in: { idempotencyKey: `key-${++key}`, ...input } };
    return (await fixture.query<{ result: Payload }>(token, DOCUMENTS[name], variables)).result;
  };
  return {
    fixture,
    tenants,
    change,
    async site(tenantId = tenants.acme) {
      const id = newId('site');
      await fixture.seedReferences({ kind: 'site', id, tenantId, data: { name: id } });
      return id;
    },
    async block(prefix, more = {}) {
      const payload = await change<BlockPayload>('ipBlockCreate', {
        tenantId: tenants.acme,
        prefix,
        ...more,
      });
      if (payload.ipBlock === null) throw new Error(JSON.stringify(payload.errors));
      return payload.ipBlock.id;
    },
    async routingDomain(name) {
      const payload = await change<{ routingDomain: { id: string } | null; errors: readonly Refusal[] }>(
        'routingDomainCreate',
        { tenantId: tenants.acme, name },
      );
      if (payload.routingDomain === null) throw new Error(JSON.stringify(payload.errors));
      return payload.routingDomain.id;
    },
    allocate: async (siteId, more = {}) =>
      await change<AddressPayload>(
        'ipAddressAllocate',
        {
          operationId: newId('operation'),
          instanceId: newId('instance'),
          tenantId: tenants.acme,
          siteId,
          ...more,
        },
        fixture.tokens.service,
      ),
    reserve: async (blockId, address, token) =>
      await change<AddressPayload>('ipAddressReserve', { blockId, address }, token),
    release: async (instanceId, more = {}) =>
      await change('ipAddressRelease', { instanceId, ...more }, fixture.tokens.service),
    async available(blockId) {
      const document = 'query($id: ID!) { ipBlock(id: $id) { available } }';
      const data = await fixture.query<{ ipBlock: { available: number | null } }>(
        fixture.tokens.admin,
        document,
        { id: blockId },
      );
      return data.ipBlock.available;
    },
  };
}

/** A tenant of its own, so that blocks of one test are not siblings of those of another. */
export async function newTenant(suite: IpamSuite): Promise<string> {
  const id = newId('tenant');
  await suite.fixture.seedReferences({ kind: 'tenant', id, tenantId: id, ancestors: [id] });
  return id;
}

/** A tenant with a site of its own. */
export async function newPlace(suite: IpamSuite): Promise<{ tenantId: string; siteId: string }> {
  const tenantId = await newTenant(suite);
  return { tenantId, siteId: await suite.site(tenantId) };
}
