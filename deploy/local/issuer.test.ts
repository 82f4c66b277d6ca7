import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { createTokenVerifier } from '#platform/auth/verifier.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { AUDIENCE, createIssuer, ISSUER } from './issuer.ts';
import { loadKeys } from './keys.ts';

test("the platform's verifier accepts the tokens and sees who they are for", async () => {
  const folder = temporaryFolder();
  const jwksFile = join(folder, 'jwks.json');
  const { issuer: keys } = await loadKeys(join(folder, 'keys'));
  const issuer = await createIssuer({ keys, jwksFile });
  const verifier = await createTokenVerifier({ jwks: jwksFile, issuer: ISSUER, audience: AUDIENCE });
  const people = await issuer.peopleTokens('tnntten-demo');
  expect(await verifier.verify(people.admin)).toMatchObject({
    subject: 'admin@example.local',
    service: false,
    grants: [{ tenantId: ROOT_TENANT_ID, role: 'admin' }],
  });
  expect(await verifier.verify(people.viewer)).toMatchObject({
    grants: [{ tenantId: 'tnntten-demo', role: 'viewer' }],
  });
  expect(await verifier.verify(await issuer.serviceToken('worker'))).toMatchObject({
    subject: 'service:worker',
    service: true,
    grants: [],
  });
});

test('keys are kept between starts, and from other users', async () => {
  const folder = join(temporaryFolder(), 'keys');
  const keys = await loadKeys(folder);
  expect(await loadKeys(folder)).toEqual(keys);
  for (const name of ['issuer.json', 'secrets.json', 'tickets', 'postgres', 'simulator']) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  }
  expect(keys.tickets).toMatch(/^whsec_/);
  expect(keys.secrets.publicJwk).toMatchObject({ kty: 'EC', crv: 'P-256', alg: 'ECDH-ES+A256KW' });
  expect(keys.secrets.publicJwk).not.toHaveProperty('d');
});
