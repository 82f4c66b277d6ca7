import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '#platform/config/parse-config.ts';
import { gatewaySettings } from './settings.ts';
import { subgraphUrl } from './subgraph-urls.ts';
import { committedSchemas, committedSupergraph, SUPERGRAPH_FILE } from './write-supergraph.ts';

describe('the committed supergraph', () => {
  it('is what the schema files compose to; if not, run `node gateway/write-supergraph.ts`', () => {
    expect(readFileSync(SUPERGRAPH_FILE, 'utf8') === committedSupergraph()).toBe(true);
  });

  it.each(committedSchemas())(
    'and docs/schema/$domain.graphql is what the domain serves',
    ({ file, text }) => {
      expect(readFileSync(file, 'utf8') === text).toBe(true);
    },
  );
});

describe('where domains are served', () => {
  const auth = { AUTH_JWKS: 'keys.json', AUTH_ISSUER: 'https://issuer' };

  it('is one process, but for those named', () => {
    const settings = parseConfig(gatewaySettings, {
      ...auth,
      SUBGRAPHS_URL: 'http://apis:4001/',
      SUBGRAPH_URLS: '{"ipam":"https://netbox/graphql"}',
    });
    expect(subgraphUrl(settings, 'servers')).toBe('http://apis:4001/servers/graphql');
    expect(subgraphUrl(settings, 'ipam')).toBe('https://netbox/graphql');
  });

  it('must be known of each domain', () => {
    expect(() => parseConfig(gatewaySettings, { ...auth, SUBGRAPH_URLS: '{"ipam":"http://ipam"}' })).toThrow(
      /SUBGRAPHS_URL: set it, or name tenants, locations, hardware, servers, instances, images, networks, loadbalancers, operations/,
    );
    expect(() => parseConfig(gatewaySettings, { ...auth, SUBGRAPH_URLS: '{"disks":"x"}' })).toThrow(
      /SUBGRAPH_URLS/,
    );
  });
});
