import { exportJWK, generateKeyPair } from 'jose';
import { createTemporalLink } from '#platform/graph/operation-stub.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { createOpener, createSealer, type Opener } from '#platform/secrets/seal.ts';
import { secretPlacesSetting } from '#platform/secrets/store/secret-places.ts';
import { planner } from '#test/harness/plans.ts';
import type { ServersSettings } from '../settings.ts';

/** The settings with which the suites start the domain, and what opens the credentials that it seals. */
export async function suiteSettings(): Promise<{
  readonly settings: ServersSettings;
  readonly opener: Opener;
}> {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  const settings: ServersSettings = {
    sealer: await createSealer(await exportJWK(publicKey)),
    temporalLink: createTemporalLink('http://temporal.test', 'default'),
    planner,
    providers: ['none', 'redfish'],
    imageNetworks: allowedNetworks.parse('10.0.0.0/8,*.test'),
    bmcNetworks: allowedNetworks.parse('10.0.0.0/8,192.0.2.0/24,*.test,*.example'),
    bmcSecrets: secretPlacesSetting.parse('[{"prefix": "vault:bmc/{tenant}/", "addresses": "*.test"}]'),
    removal: () => ({ referrers: [], seconds: 1 }),
  };
  return { settings, opener: await createOpener(await exportJWK(privateKey)) };
}
