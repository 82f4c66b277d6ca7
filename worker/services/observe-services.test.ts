import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InstancesOfSiteDocument, type InstanceServicesReportInput } from '#activities/generated/graph.ts';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import type { SiteServices } from '#activities/services/site-services.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { dhcpKeaConfig } from '#providers/dhcp-kea/config.ts';
import { dhcpKeaProvider } from '#providers/dhcp-kea/definition.ts';
import { dnsRfc2136Config } from '#providers/dns-rfc2136/config.ts';
import { dnsRfc2136Provider } from '#providers/dns-rfc2136/definition.ts';
import { missingBind, startBind, type Bind } from '#test/peers/bind.ts';
import { missingKea, startKea, type Kea } from '#test/peers/kea.ts';
import { freePort } from '#test/servers/free-port.ts';
import { observeServices } from './observe-services.ts';

const missing = missingBind() ?? missingKea();
const ID = 'instins-observed';
const ADDRESS = '10.64.0.5';
const MAC = '52:54:00:00:00:05';
const NAME = 'web-1.dc.test';
const context = { signal: new AbortController().signal, idempotencyKey: 'test', heartbeat: () => undefined };

let bind: Bind;
let kea: Kea;
let services: SiteServices;
const closing: (() => Promise<void>)[] = [];

async function servicesAt(dnsPort: number): Promise<SiteServices> {
  const dnsConfig = {
    host: '127.0.0.1',
    port: dnsPort,
    // BIND has no zone refused.test.
    zones: ['dc.test', '64.10.in-addr.arpa', 'refused.test'],
    keyFile: bind.keyFile,
  };
  const dnsProvider = await dnsRfc2136Provider.create(dnsRfc2136Config.parse(dnsConfig));
  const { url, username, passwordFile } = kea;
  const dhcpProvider = await dhcpKeaProvider.create(dhcpKeaConfig.parse({ url, username, passwordFile }));
  closing.push(dnsProvider.close, dhcpProvider.close);
  const [{ dns }, { dhcp }] = [dnsProvider.capabilities, dhcpProvider.capabilities];
  if (dns === undefined || dhcp === undefined) throw new Error('a capability is missing');
  return {
    dns: () => ({ dns, server: 'bind' }),
    dhcp: () => ({ dhcp, server: 'kea' }),
    balancing: () => undefined,
  };
}

/** One round with one instance; answers what was reported, by service. */
async function observe(
  given = services,
  otherNames: readonly string[] = [],
): Promise<Map<string, InstanceServicesReportInput>> {
  const reports = new Map<string, InstanceServicesReportInput>();
  const instance = {
    id: ID,
    version: 7,
    hostname: 'web-1',
    dnsName: NAME,
    dhcpReserved: true,
    wantedAddresses: [{ port: null }, { port: 'NIC.2' }],
    // The one at another port is neither in DNS nor reserved.
    addresses: {
      nodes: [
        { address: '10.9.0.1', claimKey: '1' },
        { address: ADDRESS, claimKey: '0' },
      ],
    },
    server: {
      id: 'srvrsrv-any',
      name: 'web-1',
      ports: [
        { name: 'NIC.1', mac: MAC, shared: false },
        { name: 'NIC.2', mac: '52:54:00:00:00:0f', shared: false },
      ],
    },
  };
  const others = otherNames.map((dnsName) => ({ ...instance, id: `instins-${dnsName}`, dnsName }));
  const nameless = { ...instance, id: 'instins-nameless', dnsName: null, dhcpReserved: false };
  const graph = {
    async execute(document: unknown, variables: { input: InstanceServicesReportInput }) {
      if (document === InstancesOfSiteDocument)
        return {
          instances: {
            nodes: [...others, instance, nameless],
            pageInfo: { hasNextPage: false, endCursor: null },
          },
        };
      reports.set(variables.input.service, variables.input);
      return await Promise.resolve({ instanceServicesReport: { errors: [] } });
    },
  } as unknown as GraphClient;
  const deps = { graph, services: given, log: createLogger('test', 'silent') };
  await observeServices(deps, 'lctnsit-any', context.signal);
  return reports;
}

async function differences(): Promise<readonly object[]> {
  const reports = await observe();
  expect(
    [...reports.values()].flatMap(({ instances }) => instances.map(({ id, version }) => [id, version])),
  ).toEqual([
    [ID, 7],
    [ID, 7],
  ]);
  return [...reports.values()].flatMap(({ instances }) => instances.flatMap((one) => one.differences));
}

describe.skipIf(missing !== undefined)('the records of an instance in BIND and Kea', () => {
  beforeAll(async () => {
    bind = await startBind(['dc.test', '64.10.in-addr.arpa']);
    kea = await startKea('10.64.0.0/20');
    services = await servicesAt(bind.port);
  }, 60_000);
  afterAll(async () => {
    for (const close of closing) await close();
    await kea?.stop();
    await bind?.stop();
  });

  /** As the steps of an operation do. */
  async function apply(): Promise<void> {
    const name = { name: NAME, addresses: [ADDRESS], ttlSeconds: 300, owner: ID };
    await services.dns('')?.dns.ensureName(name, context);
    const lease = { macs: [MAC], address: ADDRESS, hostname: 'web-1', owner: ID };
    await services.dhcp('')?.dhcp.ensureReservation(lease, context);
  }

  it('differ in nothing once they are applied', async () => {
    await apply();
    expect(await differences()).toEqual([]);
  });

  it('that were removed are found, and stay removed until an operation applies them', async () => {
    await bind.change(`del ${NAME}. A`, `del ${NAME}. TXT`, `del _infratographer.${NAME}. TXT`);
    await bind.change('del 5.0.64.10.in-addr.arpa. PTR');
    await kea.change(() => []);
    const found = [
      { field: 'dns.addresses', intent: ADDRESS, evidence: null },
      { field: `dns.pointer.${ADDRESS}`, intent: NAME, evidence: null },
      { field: 'dhcp.reservation', intent: `${ADDRESS} for ${MAC}, web-1`, evidence: null },
    ];
    expect(await differences()).toEqual(found);
    expect(await differences()).toEqual(found);
    expect(await bind.lookup(NAME, 'A')).toEqual([]);
    expect(await kea.reservations()).toEqual([]);
    await apply();
    expect(await differences()).toEqual([]);
  });

  it('that were changed are found with their new content', async () => {
    await bind.change(`del ${NAME}. A`, `add ${NAME}. 300 A 10.64.0.9`);
    await bind.change(
      'del 5.0.64.10.in-addr.arpa. PTR',
      'add 5.0.64.10.in-addr.arpa. 300 PTR other.dc.test.',
    );
    await kea.change((all) => all.map((one) => ({ ...one, 'ip-address': '10.64.0.9' })));
    expect(await differences()).toEqual([
      { field: 'dns.addresses', intent: ADDRESS, evidence: '10.64.0.9' },
      { field: `dns.pointer.${ADDRESS}`, intent: NAME, evidence: 'other.dc.test' },
      {
        field: 'dhcp.reservation',
        intent: `${ADDRESS} for ${MAC}, web-1`,
        evidence: `10.64.0.9 for ${MAC}, web-1`,
      },
    ]);
    await apply();
    expect(await differences()).toEqual([]);
  });

  it('are compared although the server refuses another zone', async () => {
    const reports = await observe(services, ['web-1.refused.test']);
    expect(reports.get('DNS')?.instances).toEqual([{ id: ID, version: 7, differences: [] }]);
  });

  it('whose owner is no longer named are found, as an operation would not change them', async () => {
    await bind.change(`del _infratographer.${NAME}. TXT`);
    await kea.change((all) => all.map(({ 'user-context': _, ...one }) => one));
    expect(await differences()).toEqual([
      { field: 'dns.owner', intent: ID, evidence: null },
      {
        field: 'dhcp.reservation',
        intent: `${ADDRESS} for ${MAC}, web-1`,
        evidence: `${ADDRESS} for ${MAC}, web-1 (not reserved here)`,
      },
    ]);
  });

  it('are not reported of a server that does not answer, and of the other one all the same', async () => {
    const reports = await observe(await servicesAt(await freePort()));
    expect([...reports.keys()]).toEqual(['DHCP']);
  });
});
