import { secretPlacesSetting } from '#platform/secrets/store/secret-places.ts';
import { hardwareDomain } from '#apis/hardware/domain.ts';
import { importsDomain } from '#apis/imports/domain.ts';
import type { NetBoxSettings } from '#apis/imports/netbox/netbox-import.ts';
import { instancesDomain } from '#apis/instances/domain.ts';
import { ipamDomain } from '#apis/ipam/domain.ts';
import { locationsDomain } from '#apis/locations/domain.ts';
import { metadataDomain } from '#apis/metadata/domain.ts';
import { networksDomain } from '#apis/networks/domain.ts';
import { serversDomain } from '#apis/servers/domain.ts';
import type { ServersSettings } from '#apis/servers/settings.ts';
import { tenantsDomain } from '#apis/tenants/domain.ts';
import { exportJWK, generateKeyPair } from 'jose';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { connectDatabase, type Database } from '#platform/database/database.ts';
import type { Domain } from '#platform/graph/domain.ts';
import type { LocalGraph } from '#platform/graph/local-graph.ts';
import { createSubgraphSchema, serveSubgraph, type Subgraph } from '#platform/graph/subgraph.ts';
import type { Fact } from '#platform/outbox/outbox.ts';
import { keepFacts } from '#platform/references/projection.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { createTemporalLink } from '#platform/graph/operation-stub.ts';
import { createSealer } from '#platform/secrets/seal.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { createTestDatabase } from '#platform/testing/test-database.ts';
import type { ResourceDomainSettings } from '#platform/resource/resource-domain.ts';
import { silentBus } from '../harness/graph.ts';
import { createIssuer } from '../harness/issuer.ts';
import { planOperation } from '#processes/operation-plans.ts';

export interface ImportAnswer {
  readonly changes: readonly {
    readonly action: string;
    readonly kind: string;
    readonly name: string;
    readonly values: readonly {
      readonly field: string;
      readonly before: string | null;
      readonly after: string | null;
    }[];
  }[];
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly holder: string | null;
  }[];
}

/** The domains that site files are about, on one database, as one process serves them. */
export interface ImportsFixture {
  /** Tenants, and tokens of an operator of each. */
  readonly acme: { readonly id: string; readonly token: string };
  readonly rival: { readonly id: string; readonly token: string };
  readonly admin: string;
  viewer(tenantId: string): Promise<string>;
  ask<Data>(domain: string, token: string, document: string, variables?: object): Promise<Data>;
  /** `siteImport` as callers write it. */
  siteImport(token: string, mode: 'PLAN' | 'APPLY', document: string, more?: object): Promise<ImportAnswer>;
  siteExport(token: string, id: string): Promise<string>;
  databaseOf(domain: string): Database;
  /** Events that a domain has put into its outbox. */
  eventsOf(domain: string): Promise<number>;
  stop(): Promise<void>;
}

const SETTINGS: ResourceDomainSettings = { removal: () => ({ referrers: [], seconds: 1 }) };

async function serversSettings(): Promise<ServersSettings> {
  const { publicKey } = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  return {
    ...SETTINGS,
    planner: planOperation,
    sealer: await createSealer(await exportJWK(publicKey)),
    temporalLink: createTemporalLink('http://temporal.test', 'default'),
    providers: ['redfish'],
    bmcNetworks: allowedNetworks.parse('10.0.0.0/8'),
    bmcSecrets: secretPlacesSetting.parse('[{"prefix": "vault:bmc/{tenant}/", "addresses": "10.0.0.0/8"}]'),
    imageNetworks: allowedNetworks.parse('10.0.0.0/8'),
  };
}

export async function importsFixture({
  netbox = {},
}: { readonly netbox?: Partial<NetBoxSettings> } = {}): Promise<ImportsFixture> {
  const stored = await createTestDatabase();
  const log = createLogger('test', process.env['TEST_LOG_LEVEL'] ?? 'silent');
  const bus = silentBus();
  const issuer = await createIssuer();
  const graphs = new Map<string, LocalGraph>();
  const subgraphs = new Map<string, Subgraph>();
  const databases = new Map<string, Database>();
  const parts: { stop(): Promise<void> }[] = [];

  const start = async <Settings>(domain: Domain<Settings>, settings: Settings): Promise<void> => {
    const { name, entities, migrations, references } = domain;
    const database = await connectDatabase({
      url: stored.url,
      schema: name,
      entities,
      migrations,
      poolSize: 3,
    });
    await database.migrate();
    const runtime = await domain.start({ database, bus, log }, settings);
    const schema = createSubgraphSchema(domain.schemaFile, runtime.resolvers);
    graphs.set(name, { domain: name, schema, database, references, log });
    subgraphs.set(name, serveSubgraph({ name, schema, database, verifier: issuer.verifier, log }));
    databases.set(name, database);
    parts.push(...(runtime.background ?? []));
  };
  await start(tenantsDomain, SETTINGS);
  await start(locationsDomain, SETTINGS);
  await start(hardwareDomain, SETTINGS);
  await start(networksDomain, {
    ...SETTINGS,
    temporalLink: createTemporalLink('http://temporal.test', 'default'),
  });
  await start(ipamDomain, SETTINGS);
  await start(serversDomain, await serversSettings());
  await start(instancesDomain, {
    ...SETTINGS,
    planner: planOperation,
    temporalLink: createTemporalLink('http://temporal.test', 'default'),
  });
  await start(metadataDomain, SETTINGS);
  await start(importsDomain, { graphs, netbox: { networks: allowedNetworks.parse('any'), ...netbox } });

  const ask: ImportsFixture['ask'] = async (domain, token, document, variables = {}) => {
    const answer = await subgraphs.get(domain)?.fetch(`http://subgraph/${domain}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: document, variables }),
    });
    const text = (await answer?.text()) ?? '{}';
    const { data, errors } = JSON.parse(text) as { data?: never; errors?: readonly object[] };
    if (errors !== undefined || data === undefined) throw new Error(`${domain} answers ${text}`);
    if (document.startsWith('mutation')) await passFacts();
    return data;
  };
  const passed = new Map<string, number>();
  /** Passes facts between the domains, as the bus would, which this fixture has not. */
  const passFacts = async (): Promise<void> => {
    for (const { domain, database } of graphs.values()) {
      const rows: { seq: string; body: { data: Fact } }[] = await database
        .fork()
        .execute(`select seq, body from outbox where subject like 'facts.%' and seq > ? order by seq`, [
          passed.get(domain) ?? 0,
        ]);
      for (const other of graphs.values()) {
        const known = rows.filter(({ body }) => (other.references as string[]).includes(body.data.kind));
        await keepFacts(
          other.database.fork(),
          known.map(({ body }) => body.data),
        );
      }
      passed.set(domain, Number(rows.at(-1)?.seq ?? passed.get(domain) ?? 0));
    }
  };
  const admin = await issuer.sign('admin', { grants: [{ tenant: ROOT_TENANT_ID, role: 'admin' }] });
  await seedRoot([...databases.values()]);
  const siteImport: ImportsFixture['siteImport'] = async (token, mode, document, more = {}) => {
    const text = `mutation($input: SiteImportInput!) { siteImport(input: $input) {
      changes { action kind name values { field before after } } errors { code message line column holder } } }`;
    const input = { document, mode, ...more };
    const answer: { siteImport: ImportAnswer } = await ask('imports', token, text, { input });
    return answer.siteImport;
  };
  const tenant = async (name: string): Promise<{ id: string; token: string }> => {
    const { errors } = await siteImport(admin, 'APPLY', `tenants: [{name: ${name}}]`);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    const document = `query($name: String) { tenants(where: { name: { eq: $name } }) { nodes { id } } }`;
    const found: { tenants: { nodes: { id: string }[] } } = await ask('tenants', admin, document, { name });
    const id = found.tenants.nodes[0]?.id ?? '';
    return {
      id,
      token: await issuer.sign(`${name}-operator`, { grants: [{ tenant: id, role: 'operator' }] }),
    };
  };
  return {
    admin,
    acme: await tenant('acme'),
    rival: await tenant('rival'),
    viewer: async (id) => await issuer.sign('viewer', { grants: [{ tenant: id, role: 'viewer' }] }),
    ask,
    siteImport,
    async siteExport(token, id) {
      const document = 'query($id: ID!) { siteExport(id: $id) { document } }';
      const answer: { siteExport: { document: string } } = await ask('imports', token, document, { id });
      return answer.siteExport.document;
    },
    databaseOf(domain) {
      const database = databases.get(domain);
      if (database === undefined) throw new Error(`There is no domain ${domain}`);
      return database;
    },
    async eventsOf(domain) {
      const rows: { count: string }[] =
        (await databases.get(domain)?.fork().execute('select count(*) from outbox')) ?? [];
      return Number(rows[0]?.count);
    },
    async stop() {
      await Promise.all(parts.map(async (part) => await part.stop()));
      for (const subgraph of subgraphs.values()) await subgraph.dispose();
      for (const database of databases.values()) await database.close();
      await issuer.close();
      await stored.drop();
    },
  };
}

/** The root tenant is there from the first migration, and is published when its domain starts with a bus. */
async function seedRoot(databases: readonly Database[]): Promise<void> {
  for (const database of databases) {
    await database.fork().execute(
      `insert into reference (id, kind, tenant_id, state, version, ancestors)
         values (?, 'tenant', ?, 'ACTIVE', 1, array[?]) on conflict do nothing`,
      [ROOT_TENANT_ID, ROOT_TENANT_ID, ROOT_TENANT_ID],
    );
  }
}
