import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGatewayFixture, type GatewayFixture } from './fixture/gateway-fixture.ts';
import { startDomains, type StandInDomains } from './fixture/stand-in-domains.ts';

const SERVERS = 100;
const COMPONENTS = 64;
const now = new Date(0).toISOString();

interface Reference {
  readonly id: string;
}

const server = (_: unknown, index: number): object => ({
  id: `server-${index}`,
  name: `node-${index}`,
  state: 'IN_USE',
  powerState: 'ON',
  rack: { id: `rack-${index % 4}` },
  components: Array.from({ length: COMPONENTS }, (__, at) => ({
    id: `component-${index}-${at}`,
    kind: 'DISK',
    name: `Bay ${at}`,
  })),
  instance: { id: `instance-${index}` },
  operation: { id: `operation-${index}` },
});
const addressesOf = ({ id }: Reference): object => ({
  nodes: [1, 2].map((one) => ({ id: `${id}-${one}`, address: `10.0.0.${one}` })),
});

let domains: StandInDomains;
let fixture: GatewayFixture;

beforeAll(async () => {
  domains = await startDomains({
    servers: {
      Query: {
        servers: (_: unknown, { first }: { first: number }) => ({
          nodes: Array.from({ length: first }, server),
        }),
      },
    },
    locations: {
      Rack: {
        __resolveReference: ({ id }: Reference) => ({
          id,
          name: id,
          units: 42,
          site: { id: 'site', name: 'fra1' },
        }),
      },
    },
    instances: {
      Instance: {
        __resolveReference: ({ id }: Reference) => ({ id, hostname: id, state: 'ACTIVE', createdAt: now }),
      },
    },
    ipam: { Instance: { __resolveReference: (reference: Reference) => reference, addresses: addressesOf } },
    operations: {
      Operation: { __resolveReference: ({ id }: Reference) => ({ id, kind: 'POWER', state: 'RUNNING' }) },
    },
  });
  fixture = await startGatewayFixture({ supergraph: domains.supergraph });
});
afterAll(async () => {
  await fixture?.close();
  await domains?.close();
});

const FLEET = `query($first: Int!) { servers(first: $first) { nodes {
  id name state powerState
  rack { name units site { name } }
  components { kind name serialNumber }
  instance { hostname state addresses { nodes { address } } }
  operation { kind state }
} } }`;

test('a page of 100 servers, with all that an overview of a fleet shows, is served with the default limits', async () => {
  const answer = await fixture.request(FLEET, { first: SERVERS });
  expect(answer.errors).toBeUndefined();
  const { nodes } = (answer.data as unknown as { servers: { nodes: object[] } }).servers;
  expect(nodes).toHaveLength(SERVERS);
  expect(nodes[99]).toMatchObject({
    name: 'node-99',
    rack: { name: 'rack-3', site: { name: 'fra1' } },
    components: expect.objectContaining({ length: COMPONENTS }),
    instance: {
      hostname: 'instance-99',
      addresses: { nodes: [{ address: '10.0.0.1' }, { address: '10.0.0.2' }] },
    },
    operation: { kind: 'POWER', state: 'RUNNING' },
  });
});

test('a page of 1,000 such servers is refused before a domain is asked, saying which list to make smaller', async () => {
  domains.asked.length = 0;
  const { errors } = await fixture.request(FLEET, { first: 1_000 });
  expect(errors).toEqual([
    {
      message:
        'The request may read 80001 objects, 10000 are allowed. Most are in "servers", a list of 1000: ask for fewer of them on a page (first or last), or for less of each.',
      extensions: { code: 'MAX_COST_EXCEEDED' },
    },
  ]);
  expect(domains.asked).toEqual([]);
});
