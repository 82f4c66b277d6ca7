import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { ROBOT_SECRET, serviceClient, startOidcProvider } from '#test/peers/oidc/oidc-provider.ts';
import { AUDIENCE_URI, TOKEN_EXCHANGE, WORKLOADS } from '#test/peers/oidc/token-exchange.ts';
import { identitySuite, TENANT, type IdentityPeer } from './provider-suite.ts';

const WORKER = 'system:serviceaccount:infra:worker';
const PEOPLE = {
  ann: { groups: ['staff', 'infra-admins'], email: 'ann@acme.test' },
  bob: { groups: [`infra/${TENANT}/operator`, 'infra/tnntten-x/admin', `infra/${TENANT}/owner`] },
  eve: { realm_access: { roles: ['auditor'] }, email_verified: false },
  fay: { realm_access: { roles: ['auditor'] }, email_verified: true },
};

beforeAll(() => {
  // The library warns that its configuration is not for production.
  for (const method of ['info', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => {});
});
afterAll(() => void vi.restoreAllMocks());

async function startPeer(logoutUri: string): Promise<IdentityPeer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const provider = await startOidcProvider({
    people: PEOPLE,
    logoutUri,
    clients: [serviceClient('exchange', ROBOT_SECRET, TOKEN_EXCHANGE)],
    workloadKeys: [{ ...(await exportJWK(publicKey)), kid: 'cluster', alg: 'ES256' }],
  });
  const folder = await mkdtemp(join(tmpdir(), 'infratographer-identity-'));
  await writeFile(join(folder, 'secret'), ROBOT_SECRET);
  const asClient = (id: string) => ({
    SERVICE_CLIENT_ID: id,
    SERVICE_CLIENT_SECRET_FILE: join(folder, 'secret'),
    SERVICE_PARAMETERS: JSON.stringify({ resource: AUDIENCE_URI }),
  });
  return {
    ...provider,
    groupPrefix: '',
    exchanged: { sub: WORKER, client_id: 'exchange' },
    credentials: async () => await Promise.resolve(asClient('robot')),
    async exchange() {
      const own = await new SignJWT()
        .setProtectedHeader({ alg: 'ES256', kid: 'cluster' })
        .setIssuer(WORKLOADS)
        .setSubject(WORKER)
        .setAudience(provider.issuer)
        .setExpirationTime('10m')
        .sign(privateKey);
      await writeFile(join(folder, 'own'), own);
      return { ...asClient('exchange'), SERVICE_SUBJECT_TOKEN_FILE: join(folder, 'own') };
    },
    async stop() {
      await provider.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

identitySuite('oidc-provider', startPeer, { startMs: 30_000 });
