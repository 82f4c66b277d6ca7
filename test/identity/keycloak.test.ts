import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as client from 'openid-client';
import { startKeycloak } from '#test/peers/keycloak/keycloak.ts';
import { discoverLocal, personTokenBy } from '#test/peers/oidc/person-token.ts';
import { identitySuite, type IdentityPeer } from './provider-suite.ts';

/** Of all clients of the realm file. */
const SECRET = 'a-secret-of-thirty-two-characters';
/** The id of the service account's user, as the realm file has it. */
const WORKLOAD = '0e51b1a4-6f0c-4b33-8f3e-1d6f2f1c9a01';

async function startPeer(logoutUri: string): Promise<IdentityPeer | { readonly missing: string }> {
  const keycloak = await startKeycloak(logoutUri);
  if ('missing' in keycloak) return keycloak;
  const { issuer } = keycloak;
  const folder = await mkdtemp(join(tmpdir(), 'infratographer-keycloak-'));
  const secretFile = join(folder, 'secret');
  await writeFile(secretFile, SECRET);
  const asClient = (id: string) => ({ SERVICE_CLIENT_ID: id, SERVICE_CLIENT_SECRET_FILE: secretFile });
  return {
    issuer,
    groupPrefix: '/',
    exchanged: { sub: WORKLOAD, azp: 'exchange' },
    personToken: async (_, browser) =>
      await personTokenBy(browser, { issuer, clientId: 'console', redirect: `${issuer}/back` }),
    async signOut(browser) {
      await browser.open(`${issuer}/protocol/openid-connect/logout`);
    },
    rotateKeys: keycloak.rotateKeys,
    credentials: async () => await Promise.resolve(asClient('robot')),
    async exchange() {
      const configuration = await discoverLocal(issuer, 'workload', SECRET);
      const own = join(folder, 'own');
      await writeFile(own, (await client.clientCredentialsGrant(configuration)).access_token);
      return {
        ...asClient('exchange'),
        SERVICE_SUBJECT_TOKEN_FILE: own,
        // Keycloak exchanges access tokens of its own realm.
        SERVICE_PARAMETERS: JSON.stringify({
          subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        }),
      };
    },
    async stop() {
      await keycloak.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

identitySuite('Keycloak', startPeer, {
  // Fetching it takes minutes the first time.
  startMs: 1_200_000,
  skipped:
    process.env['KEYCLOAK'] === 'on'
      ? undefined
      : 'it is fetched and tested on demand: npm run test:keycloak',
});
