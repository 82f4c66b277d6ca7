import { exportJWK, generateKeyPair } from 'jose';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import type { AuditSettings } from '../settings.ts';

/** What the suites of the domain give it: a key of their own, and receivers on loopback. */
export async function auditSettings(more: Partial<AuditSettings> = {}): Promise<AuditSettings> {
  const { privateKey } = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  return {
    removal: () => ({ referrers: [], seconds: 1 }),
    webhookNetworks: allowedNetworks.parse('any'),
    webhooksKey: await exportJWK(privateKey),
    ...more,
  };
}
