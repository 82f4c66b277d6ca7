import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { networksDomain } from '#apis/networks/domain.ts';
import { composeSupergraph } from '#gateway/compose.ts';
import { startGatewayFixture, type GatewayFixture } from '#gateway/fixture/gateway-fixture.ts';
import { startDomains, type StandInDomains } from '#gateway/fixture/stand-in-domains.ts';
import { createTemporalLink } from '#platform/graph/operation-stub.ts';
import { createSubgraph, type Subgraph } from '#platform/graph/subgraph.ts';
import { serveHttp, type HttpServer } from '#platform/http/serve.ts';
import { newId } from '#platform/ids/id.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { statementsOf } from '#test/harness/statements.ts';

const [DEVICES, PORTS] = [40, 24];

interface Reference {
  readonly id: string;
}

let fixture: SubgraphFixture;
let others: StandInDomains;
let server: HttpServer;
let gateway: GatewayFixture;
let subgraph: Subgraph;
let viewer: string;
const rackId = newId('rack');

/** The gateway before the real networks, beside stand-ins of the domains that have racks and servers. */
beforeAll(async () => {
  fixture = await subgraphFixture(networksDomain, {
    removal: () => ({ referrers: [], seconds: 1 }),
    temporalLink: createTemporalLink('http://temporal.test', 'default'),
  });
  const { acme } = await seedTenants(fixture);
  await furnish(acme);
  others = await startDomains({
    locations: { Query: { rack: (_: unknown, { id }: Reference) => ({ id, name: 'r1' }) } },
    servers: { Server: { __resolveReference: ({ id }: Reference) => ({ id, name: `name of ${id}` }) } },
  });
  const app = new Hono();
  app.post('/networks/graphql', async (c) => await subgraph.fetch(c.req.raw));
  server = await serveHttp(app, { host: '127.0.0.1', port: 0 });
  const supergraph = composeSupergraph('public', (domain) =>
    domain === 'networks' ? `http://127.0.0.1:${server.port}/networks/graphql` : others.url(domain),
  );
  gateway = await startGatewayFixture({ supergraph });
  subgraph = createSubgraph({
    ...networksDomain,
    ...fixture.runtime,
    database: fixture.database,
    verifier: gateway.verifier,
    log: createLogger('test', 'silent'),
  });
  viewer = await gateway.sign(3_600, 'viewer', { grants: [{ tenant: acme, role: 'viewer' }] });
}, 60_000);
afterAll(async () => {
  await gateway?.close();
  await server?.close();
  await others?.close();
  await fixture?.stop();
});

/** A rack of switches, and on each port of these a cable to a port of a server. */
async function furnish(tenantId: string): Promise<void> {
  const em = fixture.database.fork();
  const run = async (sql: string, values: readonly unknown[]): Promise<unknown> =>
    await em.execute(sql, [...values]);
  const devices = Array.from({ length: DEVICES }, () => newId('networkDevice'));
  await run(
    `insert into network_device (id, tenant_id, name, kind, status, site_id, rack_id)
     select id, ?, 'switch ' || id, 'SWITCH', 'ACTIVE', ?, ? from unnest(?::text[]) as id`,
    [tenantId, newId('site'), rackId, `{${devices.join(',')}}`],
  );
  const place = `lpad((row_number() over ())::text, 26, '0')`;
  await run(
    `insert into device_port (id, tenant_id, name, device_id, kind, enabled, management_only, positions)
     select 'ntwkprt-' || ${place}, ?, 'swp' || n, id, 'NETWORK', true, false, 1
     from unnest(?::text[]) as id, generate_series(1, ?) as n`,
    [tenantId, `{${devices.join(',')}}`, PORTS],
  );
  const count = DEVICES * PORTS;
  await run(
    `insert into device_port (id, tenant_id, name, server_id, kind, enabled, management_only, positions)
     select 'ntwkprt-' || lpad((n + ?)::text, 26, '0'), ?, 'eth0', 'srvrsrv-' || lpad(n::text, 26, '0'), 'NETWORK',
       true, false, 1 from generate_series(1, ?) as n`,
    [count, tenantId, count],
  );
  await run(
    `insert into cable (id, tenant_id, port_a_id, port_b_id, status, label)
     select 'ntwkcbl-' || lpad(n::text, 26, '0'), ?, 'ntwkprt-' || lpad(n::text, 26, '0'),
       'ntwkprt-' || lpad((n + ?)::text, 26, '0'), 'CONNECTED', 'C' || n from generate_series(1, ?) as n`,
    [tenantId, count, count],
  );
}

const QUESTION = `query($id: ID!, $devices: Int!, $ports: Int!) { rack(id: $id) { name
  networkDevices(first: $devices) { nodes { name
    ports(first: $ports) { nodes { name
      cable { label status }
      farEnd { name device { name } server { name } } } } } } } }`;

interface Answer {
  readonly rack: {
    readonly networkDevices: {
      readonly nodes: readonly {
        readonly ports: {
          readonly nodes: readonly {
            readonly name: string;
            readonly cable: object | null;
            readonly farEnd: object | null;
          }[];
        };
      }[];
    };
  };
}

async function ask(devices: number, ports: number): Promise<Answer> {
  const headers = { authorization: `Bearer ${viewer}` };
  const { data, errors } = await gateway.request(QUESTION, { id: rackId, devices, ports }, headers);
  expect(errors).toBeUndefined();
  return data as unknown as Answer;
}

test('a rack with its devices, their ports, cables and far ends is one request within the default limits', async () => {
  const { nodes } = (await ask(DEVICES, PORTS)).rack.networkDevices;
  expect(nodes).toHaveLength(DEVICES);
  const ports = nodes.flatMap((device) => device.ports.nodes);
  expect(ports).toHaveLength(DEVICES * PORTS);
  for (const { cable, farEnd } of ports) {
    expect(cable).toEqual({ label: expect.stringMatching(/^C\d+$/), status: 'CONNECTED' });
    const shown = { name: expect.stringMatching(/^name of srvrsrv-/) };
    expect(farEnd).toEqual({ name: 'eth0', device: null, server: shown });
  }
});

test('it costs the networks one statement for each level, however many devices and ports there are', async () => {
  const costOf = async (devices: number, ports: number): Promise<number> =>
    (await statementsOf(fixture.database, async () => await ask(devices, ports))).length;
  // Devices; their ports; the cables of these; the paths to the far ends, and those ports.
  expect(await costOf(2, 2)).toBe(5);
  expect(await costOf(DEVICES, PORTS)).toBe(5);
});
