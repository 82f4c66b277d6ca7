import { secretPlacesSetting } from '#platform/secrets/store/secret-places.ts';
import type { Client } from '@temporalio/client';
import { exportJWK, generateKeyPair } from 'jose';
import type { Domain } from '#platform/graph/domain.ts';
import { createTemporalLink } from '#platform/graph/operation-stub.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { createSealer } from '#platform/secrets/seal.ts';
import { ALL_DOMAINS, type DomainName } from '#processes/domains.ts';
import { subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { planOperation } from '#processes/operation-plans.ts';

type SettingsOf = {
  [Name in DomainName]: (typeof ALL_DOMAINS)[Name] extends Domain<infer Settings> ? Settings : never;
};

/** Starts any domain alone, with settings under which every one of its mutations can be tried. */
export async function startDomain(name: DomainName): Promise<SubgraphFixture> {
  const removal = () => ({ referrers: [], seconds: 1 });
  const temporalLink = createTemporalLink('http://temporal.test', 'default');
  const anywhere = allowedNetworks.parse('any');
  const { publicKey } = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  const settings: SettingsOf = {
    tenants: { removal },
    locations: { removal },
    hardware: { removal },
    images: { downloadNetworks: anywhere, removal, temporalLink },
    ipam: { removal },
    networks: { temporalLink, removal },
    loadbalancers: { temporalLink, removal },
    instances: { temporalLink, planner: planOperation, removal },
    servers: {
      temporalLink,
      planner: planOperation,
      sealer: await createSealer(await exportJWK(publicKey)),
      providers: ['redfish'],
      bmcNetworks: anywhere,
      bmcSecrets: secretPlacesSetting.parse(undefined),
      imageNetworks: anywhere,
      removal,
    },
    operations: {
      // There is no operation, so that no request may reach Temporal: a client that has nothing would fail.
      temporal: { client: {} as unknown as Client, uiUrl: 'http://temporal.test', namespace: 'default' },
      ticketSecrets: {},
    },
    metadata: { removal },
    audit: { removal, webhookNetworks: anywhere },
    // No URL of a random input leads anywhere.
    imports: { graphs: new Map(), netbox: { networks: allowedNetworks.parse('netbox.invalid') } },
  };
  // The table has the settings of each domain under its name.
  return await subgraphFixture(ALL_DOMAINS[name] as Domain, settings[name]);
}
