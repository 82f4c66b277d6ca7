import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locationsDomain } from '#apis/locations/domain.ts';
import { composeSupergraph } from '#gateway/compose.ts';
import { startGatewayFixture, type GatewayFixture } from '#gateway/fixture/gateway-fixture.ts';
import { startDomains, type StandInDomains } from '#gateway/fixture/stand-in-domains.ts';
import { subscribe } from '#gateway/fixture/subscribe.ts';
import { createSubgraph, type Subgraph } from '#platform/graph/subgraph.ts';
import { serveHttp, type HttpServer } from '#platform/http/serve.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { seedTenants } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';

let fixture: ResourceDomainFixture;
let others: StandInDomains;
let server: HttpServer;
let gateway: GatewayFixture;
let subgraph: Subgraph;
let acme: string;

/** The gateway before the real locations, beside stand-ins of other domains. */
beforeAll(async () => {
  fixture = await resourceFixture(locationsDomain, { removal: () => ({ referrers: [], seconds: 1 }) });
  ({ acme } = await seedTenants(fixture));
  const tenant = { __resolveReference: ({ id }: { id: string }) => ({ id, name: `name of ${id}` }) };
  others = await startDomains({ tenants: { Tenant: tenant } });
  const app = new Hono();
  app.post('/locations/graphql', async (c) => await subgraph.fetch(c.req.raw));
  server = await serveHttp(app, { host: '127.0.0.1', port: 0 });
  const supergraph = composeSupergraph('public', (domain) =>
    domain === 'locations' ? `http://127.0.0.1:${server.port}/locations/graphql` : others.url(domain),
  );
  gateway = await startGatewayFixture({ supergraph });
  subgraph = createSubgraph({
    ...locationsDomain,
    ...fixture.runtime,
    database: fixture.database,
    verifier: gateway.verifier,
    log: createLogger('test', 'silent'),
  });
}, 60_000);
afterAll(async () => {
  await gateway?.close();
  await server?.close();
  await others?.close();
  await fixture?.stop();
});

const DOCUMENT = `subscription($where: SiteWhere, $after: String) { siteChanged(where: $where, after: $after) {
  cursor change changedFields site { name tenant { name } } } }`;

interface Shown {
  readonly siteChanged: { readonly cursor: string };
}

async function createSite(name: string): Promise<void> {
  const input = { idempotencyKey: name, name, tenantId: acme };
  const document = 'mutation($input: SiteCreateInput!) { siteCreate(input: $input) { errors { message } } }';
  expect(await fixture.query(fixture.tokens.admin, document, { input })).toEqual({
    siteCreate: { errors: [] },
  });
}

test('changes come through the gateway, with what other domains have, and continue after a break', async () => {
  const viewer = await gateway.sign(3_600, 'viewer', {
    grants: [{ tenant: acme, role: 'viewer' }],
  });
  const follow = async (variables: object) =>
    await subscribe({ url: gateway.url, token: viewer, query: DOCUMENT, variables });
  const expected = (name: string) => ({
    change: 'CREATED',
    changedFields: ['name', 'tenantId'],
    site: { name, tenant: { name: `name of ${acme}` } },
  });
  const where = { name: { contains: 'ams' } };
  const listener = await follow({ where });
  expect(listener.contentType).toMatch(/^text\/event-stream/);
  await createSite('fra1');
  await createSite('ams1');
  const first = (await listener.next())?.data?.data as unknown as Shown;
  expect(first.siteChanged).toMatchObject(expected('ams1'));
  listener.leave();
  await createSite('ams2');
  const again = await follow({ where, after: first.siteChanged.cursor });
  expect((await again.next())?.data?.data).toMatchObject({ siteChanged: expected('ams2') });
  again.leave();

  const refused = await follow({ after: 'nonsense' });
  expect((await refused.next())?.data?.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT' });
  refused.leave();
}, 60_000);
