import { secretPlacesSetting } from '#platform/secrets/store/secret-places.ts';
import { generateKeyPair, exportJWK } from 'jose';
import { auditDomain } from '#apis/audit/domain.ts';
import { hardwareDomain } from '#apis/hardware/domain.ts';
import { imagesDomain } from '#apis/images/domain.ts';
import { instancesDomain } from '#apis/instances/domain.ts';
import { ipamDomain } from '#apis/ipam/domain.ts';
import { loadbalancersDomain } from '#apis/loadbalancers/domain.ts';
import { locationsDomain } from '#apis/locations/domain.ts';
import { metadataDomain } from '#apis/metadata/domain.ts';
import { networksDomain } from '#apis/networks/domain.ts';
import { serversDomain } from '#apis/servers/domain.ts';
import { tenantsDomain } from '#apis/tenants/domain.ts';
import { deletionOperations } from '#contracts/deletion/events.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { createTemporalLink } from '#platform/graph/operation-stub.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { startRelay } from '#platform/outbox/relay.ts';
import { createSealer } from '#platform/secrets/seal.ts';
import { startBus, type BusFixture } from '#platform/testing/platform-fixture.ts';
import { referrersOf } from '#processes/domains.ts';
import { startOperations } from './operations.ts';
import { routedGraph } from './routed-graph.ts';
import { subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { planOperation } from '#processes/operation-plans.ts';

export type DomainName =
  | 'tenants'
  | 'locations'
  | 'hardware'
  | 'images'
  | 'ipam'
  | 'networks'
  | 'loadbalancers'
  | 'instances'
  | 'metadata'
  | 'servers'
  | 'audit';

/** The part of a mutation's answer that these suites look at. */
export interface Changed {
  readonly id?: string | null;
  readonly deletedId?: string | null;
  readonly operation?: { readonly id: string } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly holder: string | null;
  }[];
}

/**
 * Domains with databases of their own, connected by NATS alone, as separate processes do, and the operations
 * that delete their resources.
 */
export interface Domains {
  readonly bus: BusFixture;
  fixture(domain: DomainName): SubgraphFixture;
  /** Runs a mutation as the admin of everything, under a key of its own; `select` is what its payload names besides. */
  change(domain: DomainName, mutation: string, input: object, select?: string): Promise<Changed>;
  /** Deletes a resource, however long the machine takes: a mutation that answers before the end is repeated. */
  remove(domain: DomainName, mutation: string, id: string): Promise<Changed>;
  /** Creates a resource that must not be refused; answers its id. */
  create(domain: DomainName, mutation: string, input: object, field: string): Promise<string>;
  stop(): Promise<void>;
}

/** For the end of a deletion on a busy machine. */
const ENDS_WITHIN_MS = 45_000;

/** @param seconds how long the domains may take to confirm a deletion */
export async function startDomains(options: {
  readonly seconds: number;
  /** Domains that do not run. */
  readonly without?: readonly DomainName[];
}): Promise<Domains> {
  // What has begun ends in reverse order, whether a later part fails to start or the suite is over.
  await using begun = new AsyncDisposableStack();
  const bus = await startBus();
  begun.defer(async () => await bus.stop());
  const removal = (kind: IdKind) => ({
    referrers: referrersOf(kind, undefined),
    seconds: options.seconds,
    operations: deletionOperations,
  });
  const networks = allowedNetworks.parse('any');
  const temporalLink = createTemporalLink('http://temporal.test', 'default');
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  const webhooksKey = await exportJWK(privateKey);
  const sealer = await createSealer(await exportJWK(publicKey));
  const starts: Record<DomainName, (own: EventBus) => Promise<SubgraphFixture>> = {
    tenants: async (own) => await subgraphFixture(tenantsDomain, { removal }, own),
    locations: async (own) => await subgraphFixture(locationsDomain, { removal }, own),
    hardware: async (own) => await subgraphFixture(hardwareDomain, { removal }, own),
    images: async (own) =>
      await subgraphFixture(imagesDomain, { downloadNetworks: networks, removal, temporalLink }, own),
    ipam: async (own) => await subgraphFixture(ipamDomain, { removal }, own),
    networks: async (own) => await subgraphFixture(networksDomain, { temporalLink, removal }, own),
    loadbalancers: async (own) => await subgraphFixture(loadbalancersDomain, { temporalLink, removal }, own),
    instances: async (own) =>
      await subgraphFixture(instancesDomain, { temporalLink, planner: planOperation, removal }, own),
    metadata: async (own) => await subgraphFixture(metadataDomain, { removal }, own),
    servers: async (own) =>
      await subgraphFixture(
        serversDomain,
        {
          temporalLink,
          planner: planOperation,
          sealer,
          providers: ['redfish'],
          bmcNetworks: networks,
          bmcSecrets: secretPlacesSetting.parse(undefined),
          imageNetworks: networks,
          removal: () => ({ referrers: [], seconds: 1 }),
        },
        own,
      ),
    audit: async (own) =>
      await subgraphFixture(auditDomain, { removal, webhookNetworks: networks, webhooksKey }, own),
  };
  const fixtures = new Map<DomainName, SubgraphFixture>();
  for (const [name, start] of Object.entries(starts) as [DomainName, (typeof starts)[DomainName]][]) {
    if (options.without?.includes(name) === true) continue;
    const own = await bus.again();
    const fixture = await start(own);
    begun.defer(async () => await fixture.stop());
    const relay = startRelay(fixture.database, own, bus.log);
    begun.defer(async () => await relay.stop());
    await fixture.runtime.republish?.();
    fixtures.set(name, fixture);
  }
  const all = {
    tenants: tenantsDomain,
    locations: locationsDomain,
    hardware: hardwareDomain,
    images: imagesDomain,
    ipam: ipamDomain,
    networks: networksDomain,
    loadbalancers: loadbalancersDomain,
    instances: instancesDomain,
    metadata: metadataDomain,
    servers: serversDomain,
    audit: auditDomain,
  };
  const graph = routedGraph(() =>
    [...fixtures].map(([name, one]) => ({ schemaFile: all[name].schemaFile, fixture: one })),
  );
  const operations = await startOperations({ bus: await bus.again(), graph, log: bus.log });
  begun.defer(async () => await operations.stop());
  const fixture = (name: DomainName): SubgraphFixture => {
    const found = fixtures.get(name);
    if (found === undefined) throw new Error(`The domain ${name} does not run`);
    return found;
  };
  const started = begun.move();
  let keys = 0;
  const newKey = (): string => `key-${(keys += 1)}`;
  const change: Domains['change'] = async (domain, mutation, input, select = '') => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation($in: ${type}!) { result: ${mutation}(input: $in) { ${select} errors { code message holder } } }`;
    const { query, tokens } = fixture(domain);
    const variables = { in: { idempotencyKey: newKey(), ...input } };
    return (await query<{ result: Changed }>(tokens.admin, document, variables)).result;
  };
  return {
    bus,
    fixture,
    change,
    async remove(domain, mutation, id) {
      const input = { idempotencyKey: newKey(), id };
      for (const until = Date.now() + ENDS_WITHIN_MS; ;) {
        const answer = await change(domain, mutation, input, 'deletedId operation { id }');
        if (answer.deletedId === id || answer.errors.length > 0 || Date.now() > until) return answer;
      }
    },
    async create(domain, mutation, input, field) {
      const answer = await change(domain, mutation, input, `made: ${field} { id }`);
      const made = (answer as { made?: { id: string } | null }).made;
      if (made === null || made === undefined) throw new Error(JSON.stringify(answer.errors));
      return made.id;
    },
    stop: async () => await started.disposeAsync(),
  };
}
