import { importJWK, SignJWT } from 'jose';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import type { KeyPair } from './keys.ts';
import { writePrivateFile } from './write-file.ts';

export const ISSUER = 'http://infratographer.local';
export const AUDIENCE = 'infratographer';

export const PEOPLE = ['admin', 'operator', 'member', 'viewer'] as const;
export type Person = (typeof PEOPLE)[number];
export type PersonTokens = Readonly<Record<Person, string>>;

/** Stands in for an organisation's identity provider, in the local stack only. */
export interface Issuer {
  /** One token for each role: the admin is admin of all; the others have their role on `tenantId`. */
  peopleTokens(tenantId?: string): Promise<PersonTokens>;
  /** The identity of one of our own processes. */
  serviceToken(processName: string): Promise<string>;
}

export interface IssuerOptions {
  readonly keys: KeyPair;
  /** Where verifiers read the public key. */
  readonly jwksFile: string;
}

export async function createIssuer({ keys, jwksFile }: IssuerOptions): Promise<Issuer> {
  writePrivateFile(jwksFile, JSON.stringify({ keys: [keys.publicJwk] }));
  const key = await importJWK(keys.privateJwk, 'ES256');
  const mint = async (subject: string, claims: Record<string, unknown>, lifetime: string): Promise<string> =>
    await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: keys.privateJwk.kid, typ: 'JWT' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime(lifetime)
      .sign(key);
  const person = async (role: Person, tenant: string): Promise<string> => {
    const name = `${role.charAt(0).toUpperCase()}${role.slice(1)} of the local stack`;
    return await mint(`${role}@example.local`, { name, grants: [{ tenant, role }] }, '30 days');
  };
  return {
    async peopleTokens(tenantId = ROOT_TENANT_ID) {
      const [admin, operator, member, viewer] = await Promise.all([
        person('admin', ROOT_TENANT_ID),
        person('operator', tenantId),
        person('member', tenantId),
        person('viewer', tenantId),
      ]);
      return { admin, operator, member, viewer };
    },
    // A process gets its token when it starts and keeps it; a local stack may run for long.
    serviceToken: async (processName) =>
      await mint(`service:${processName}`, { name: processName, service: true }, '365 days'),
  };
}
