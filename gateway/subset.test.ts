import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '#platform/config/parse-config.ts';
import { assembleGraphs } from './assemble.ts';
import { composeSupergraph, DOMAINS, type DomainName } from './compose.ts';
import { startGatewayFixture, type GatewayFixture } from './fixture/gateway-fixture.ts';
import { startDomains, type StandInDomains } from './fixture/stand-in-domains.ts';
import { gatewaySettings } from './settings.ts';

const subsets = fc.subarray([...DOMAINS], { minLength: 1 });

describe('any subset of the domains', () => {
  it.each(['public', 'internal'] as const)('composes into the %s graph', (graph) => {
    fc.assert(
      fc.property(subsets, (domains) => {
        const supergraph = composeSupergraph(graph, (name) => `http://${name}/graphql`, { domains });
        const absent = DOMAINS.filter((name) => !domains.includes(name));
        expect(parse(supergraph).definitions.length).toBeGreaterThan(10);
        for (const name of absent) expect(supergraph).not.toContain(`"http://${name}/graphql"`);
      }),
      { numRuns: 8 },
    );
  });

  it('is chosen by a setting, which names what there is', () => {
    const auth = { AUTH_JWKS: 'keys.json', AUTH_ISSUER: 'https://issuer', SUBGRAPHS_URL: 'http://apis' };
    expect(() => parseConfig(gatewaySettings, { ...auth, DOMAINS: 'tenants,disks' })).toThrow(
      /DOMAINS: there is no domain disks; there are tenants, locations/,
    );
    const few = { ...auth, SUBGRAPHS_URL: undefined, DOMAINS: 'tenants,ipam' };
    expect(() => parseConfig(gatewaySettings, { ...few, SUBGRAPH_URLS: '{"ipam":"http://ipam"}' })).toThrow(
      /SUBGRAPHS_URL: set it, or name tenants in SUBGRAPH_URLS/,
    );
  });
});

describe('a gateway with a subset', () => {
  const served: readonly DomainName[] = ['tenants', 'servers', 'images'];
  let domains: StandInDomains;
  let fixture: GatewayFixture;
  let about: Server | undefined;

  beforeEach(async () => {
    domains = await startDomains({
      servers: {
        Query: { servers: () => ({ nodes: [{ id: 's1', name: 'one', rack: { id: 'r1' } }] }) },
      },
      images: {},
    });
    const urls = Object.fromEntries(served.map((name) => [name, domains.url(name)]));
    const { graphs } = assembleGraphs({ DOMAINS: served, SUBGRAPH_URLS: urls });
    fixture = await startGatewayFixture(graphs.public);
  });
  afterEach(async () => {
    await fixture.close();
    await domains.close();
    about?.close();
  });

  it('answers for what it has, with the ids of what belongs to others', async () => {
    const { data, errors } = await fixture.request('{ servers { nodes { name rack { id } } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ servers: { nodes: [{ name: 'one', rack: { id: 'r1' } }] } });
  });

  it.each([
    ['{ racks { nodes { id } } }', 'locations'],
    ['{ servers { nodes { rack { name } } } }', 'locations'],
    ['mutation { instanceCreate(input: {}) { errors { code } } }', 'instances'],
    ['query ($input: VlanCreateInput) { servers { totalCount } }', 'networks'],
  ])('names the absent domain of %s', async (query, domain) => {
    const { errors } = await fixture.request(query);
    expect(errors).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining(`belongs to the domain ${domain}, which this installation does not`),
        extensions: expect.objectContaining({ code: 'DOMAIN_ABSENT', domain }),
      }),
    );
  });

  it('leaves the error of a field that no domain has as it is', async () => {
    const { errors } = await fixture.request('{ servers { nodes { colour } } }');
    expect(errors?.[0]?.message).toBe('Cannot query field "colour" on type "Server".');
  });

  it('lists every domain, with its implementation where available', async () => {
    about = createServer((_, response) =>
      response.end(
        JSON.stringify({
          implementation: 'mine 2.1',
          gaps: [{ part: 'Tenant.parent', reason: 'My directory is flat.' }],
        }),
      ),
    );
    await new Promise<void>((resolve) => about?.listen(0, '127.0.0.1', resolve));
    const { port } = about.address() as AddressInfo;
    const mine = `http://127.0.0.1:${port}/tenants/graphql`;
    const urls = { tenants: mine, servers: domains.url('servers'), images: domains.url('ipam') };
    const { graphs } = assembleGraphs({ DOMAINS: served, SUBGRAPH_URLS: urls });
    const other = await startGatewayFixture(graphs.public);
    try {
      const query = '{ domains { name kind state implementation gaps reason } }';
      const { data } = await other.request(query);
      const found = new Map(((data?.['domains'] ?? []) as { name: string }[]).map((one) => [one.name, one]));
      expect([...found.keys()]).toEqual(DOMAINS.toSorted());
      expect(found.get('tenants')).toEqual({
        name: 'tenants',
        kind: 'DOMAIN',
        state: 'SERVED',
        implementation: 'mine 2.1',
        gaps: ['Tenant.parent: My directory is flat.'],
        reason: null,
      });
      // It serves no page about itself.
      expect(found.get('servers')).toMatchObject({ state: 'SERVED', implementation: null, gaps: [] });
      expect(found.get('images')).toMatchObject({
        state: 'UNAVAILABLE',
        reason: expect.stringContaining('ECONNREFUSED'),
      });
      expect(found.get('racks')).toBeUndefined();
      expect(found.get('locations')).toMatchObject({ state: 'ABSENT', implementation: null });
    } finally {
      await other.close();
    }
  });
});
