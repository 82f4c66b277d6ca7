import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { operationsDomain } from '#apis/operations/domain.ts';
import { createRecorder } from '#apis/operations/ledger/recorder.ts';
import { newId } from '#platform/ids/id.ts';
import { connectTemporal, type TemporalClient } from '#platform/temporal/connect.ts';
import { subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { startDomains, type DomainName, type Domains } from '../../deletion/domains.ts';
import { furnish, seedOwner, ownerOf, type Owner } from './estate.ts';

/** What one who sees ten thousand tenants, and one who sees ten, ask for. */
const QUERIES: readonly [domain: DomainName | 'operations', document: string][] = [
  [
    'tenants',
    '{ tenants(first: 10) { nodes { name parent { id } children(first: 5) { nodes { name } } } totalCount } }',
  ],
  ['locations', '{ sites(first: 10) { nodes { name racks { nodes { name site { name } } } } totalCount } }'],
  ['locations', '{ racks(first: 10) { nodes { name site { name } } totalCount } }'],
  [
    'hardware',
    '{ manufacturers(first: 10) { nodes { name deviceTypes { nodes { model ports { totalCount } } } } totalCount } }',
  ],
  ['images', '{ images(first: 10) { nodes { name deletion { state } } totalCount } }'],
  ['ipam', '{ ipBlocks(first: 10) { nodes { prefix addresses { nodes { address } } } totalCount } }'],
  [
    'networks',
    '{ networkDevices(first: 10) { nodes { name ports { nodes { name cable { length portB { name } } } } } totalCount } }',
  ],
  ['networks', '{ vlans(first: 10) { nodes { vid group { name } } totalCount } }'],
  [
    'loadbalancers',
    '{ loadBalancers(first: 10) { nodes { name ports { nodes { number pools { name } } } provider { name } } totalCount } }',
  ],
  [
    'loadbalancers',
    '{ loadBalancerPools(first: 10) { nodes { origins { nodes { target } } ports { number } } totalCount } }',
  ],
  ['instances', '{ instances(first: 10) { nodes { hostname userData networkConfig } totalCount } }'],
  ['instances', '{ profiles(first: 10) { nodes { name } totalCount } }'],
  ['instances', '{ instanceTypes(first: 10) { nodes { name provider } totalCount } }'],
  ['servers', '{ servers(first: 10) { nodes { name bmc { address } } totalCount } }'],
  [
    'servers',
    '{ chassisList(first: 10) { nodes { name bays { name } servers { nodes { name } } } totalCount } }',
  ],
  ['servers', '{ firmwareBaselines(first: 10) { nodes { name } totalCount } }'],
  ['audit', '{ audit(first: 10) { nodes { actor changes { field } } totalCount } }'],
  ['audit', '{ webhooks(first: 10) { nodes { url deliveries { totalCount nodes { state } } } totalCount } }'],
  ['operations', '{ operations(first: 10) { nodes { title } totalCount } }'],
];

/** What references of other domains lead to, by their types. */
const REFERRED: readonly [domain: DomainName, type: string, list: string][] = [
  ['tenants', 'Tenant', 'tenants'],
  ['locations', 'Site', 'sites'],
  ['images', 'Image', 'images'],
  ['ipam', 'IpBlock', 'ipBlocks'],
  ['instances', 'Instance', 'instances'],
  ['servers', 'Server', 'servers'],
];

const [MANY, FEW] = [ownerOf(1, 10_000), ownerOf(2, 10)];

let domains: Domains;
let operations: SubgraphFixture;
let temporal: TemporalClient;

beforeAll(async () => {
  domains = await startDomains({ seconds: 20 });
  temporal = connectTemporal({ address: '127.0.0.1:1', namespace: 'default' });
  operations = await subgraphFixture(operationsDomain, {
    temporal: { client: temporal.client, uiUrl: 'http://127.0.0.1:8233', namespace: 'default' },
    ticketSecrets: {},
  });
  const all = [
    'tenants',
    'locations',
    'hardware',
    'images',
    'ipam',
    'networks',
    'loadbalancers',
    'instances',
    'servers',
    'audit',
    'operations',
  ] as const;
  for (const [number, owner] of [MANY, FEW].entries()) {
    for (const name of all) await seedOwner(name, fixtureOf(name), owner);
    await furnish(domains, owner, number + 1);
    await requestOperations(owner);
  }
}, 180_000);
afterAll(async () => {
  await domains?.stop();
  await operations?.stop();
  await temporal?.close();
});

function fixtureOf(domain: DomainName | 'operations'): SubgraphFixture {
  return domain === 'operations' ? operations : domains.fixture(domain);
}

async function requestOperations({ below }: Owner): Promise<void> {
  const recorder = createRecorder(operations.database, {
    notify: () => undefined,
    listen: () => () => undefined,
  });
  for (const tenantId of below) {
    const header = {
      operationId: newId('operation'),
      kind: 'PROVISION' as const,
      tenantId,
      requestedBy: 'ada',
      title: 'Provision web-1',
      subject: { kind: 'Instance' as const, id: newId('instance') },
      related: [],
      siteId: newId('site'),
    };
    await recorder.record({ type: 'operation.requested', at: Date.now(), data: header });
  }
}

interface Cost {
  readonly statements: number;
  readonly bytes: number;
}

interface Answered extends Cost {
  readonly data: Record<string, unknown>;
}

/** The statements of the database for one request of a viewer of the owner, and what the request answers. */
async function costOf(
  fixture: SubgraphFixture,
  owner: Owner,
  document: string,
  variables: object = {},
): Promise<Answered> {
  const token = await fixture.person('viewer', ['viewer', owner.id]);
  const connection = fixture.database.fork().getConnection();
  const execute = vi.spyOn(Object.getPrototypeOf(connection), 'execute');
  const answers: Answered[] = [];
  try {
    // The domain does other things meanwhile, such as looking at its outbox. The least is what the request cost.
    for (let times = 0; times < 5; times++) {
      execute.mockClear();
      const data = await fixture.query<Record<string, unknown>>(token, document, variables);
      const own = execute.mock.calls.filter((_, call) => execute.mock.contexts[call] === connection);
      const sizes = own.map(([sql, values]) => String(sql).length + JSON.stringify(values ?? []).length);
      answers.push({ data, statements: own.length, bytes: sizes.reduce((sum, size) => sum + size, 0) });
    }
  } finally {
    execute.mockRestore();
  }
  const [least] = answers.toSorted((a, b) => a.bytes - b.bytes);
  if (least === undefined) throw new Error('Nothing was asked');
  return least;
}

test.each(QUERIES)(
  'a list of %s costs a caller with ten thousand tenants below what it costs one with ten: %s',
  async (domain, document) => {
    const [many, few] = [
      await costOf(fixtureOf(domain), MANY, document),
      await costOf(fixtureOf(domain), FEW, document),
    ];
    const { nodes } = Object.values(many.data)[0] as { nodes: unknown[] };
    expect(nodes.length).toBeGreaterThanOrEqual(MANY.below.length);
    expect(few.statements).toBeGreaterThan(0);
    expect({ statements: many.statements, bytes: many.bytes }).toEqual({
      statements: few.statements,
      bytes: few.bytes,
    });
    // Addresses of ten blocks, or fewer; never one for each tenant as well.
    expect(many.statements).toBeLessThanOrEqual(12);
    expect(many.bytes).toBeLessThan(10_000);
  },
);

test.each(REFERRED)(
  'references to %s are resolved at the same cost for both: %s',
  async (domain, type, list) => {
    const costs = [];
    for (const owner of [MANY, FEW]) {
      const fixture = fixtureOf(domain);
      const token = await fixture.person('viewer', ['viewer', owner.id]);
      const page = await fixture.query<Record<string, { nodes: { id: string }[] }>>(
        token,
        `{ ${list}(first: ${owner.below.length}) { nodes { id } } }`,
      );
      const representations = (page[list]?.nodes ?? []).map(({ id }) => ({ __typename: type, id }));
      expect(representations).toHaveLength(owner.below.length);
      const document = `query($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { id } } }`;
      const { data, ...cost } = await costOf(fixture, owner, document, { r: representations });
      expect(data['_entities']).not.toContain(null);
      costs.push(cost);
    }
    expect(costs[0]).toEqual(costs[1]);
    expect(costs[0]?.statements).toBeLessThanOrEqual(2);
  },
);
