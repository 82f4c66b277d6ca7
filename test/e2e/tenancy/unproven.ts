import { generateKeyPair, UnsecuredJWT } from 'jose';
import { AUDIENCE, ISSUER } from '#deploy/local/issuer.ts';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { mintToken } from '#test/harness/people.ts';
import type { TestStack } from '#test/harness/stack.ts';

const grants = [{ tenant: ROOT_TENANT_ID, role: 'admin' }];

/** What does not prove who calls. */
export const UNPROVEN: Readonly<Record<string, (stack: TestStack) => Promise<string | undefined>>> = {
  'no token': async () => await Promise.resolve(undefined),
  'something that is no token': async () => await Promise.resolve('admin'),
  'an expired token': async (stack) => await mintToken(stack, { expires: '-1 minute', claims: { grants } }),
  'a token for another audience': async (stack) =>
    await mintToken(stack, { audience: 'elsewhere', claims: { grants } }),
  'a token of another issuer': async (stack) =>
    await mintToken(stack, { issuer: 'https://elsewhere', claims: { grants } }),
  'a token with a foreign signature': async (stack) =>
    await mintToken(stack, { key: (await generateKeyPair('ES256')).privateKey, claims: { grants } }),
  'a token without a signature': async () =>
    await Promise.resolve(
      new UnsecuredJWT({ grants, iss: ISSUER, aud: AUDIENCE, sub: 'x' }).setExpirationTime('1h').encode(),
    ),
};
