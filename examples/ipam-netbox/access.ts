// Callers and their roles: from tokens, and from the tenants and role assignments that the platform publishes.
import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { readFileSync } from 'node:fs';
import type { Known } from './bus.ts';
import { refusal } from './refusal.ts';

const ROOT = 'tnntten-00000000000000000000000001';
const ROLES = ['admin', 'operator', 'member', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

interface Grant {
  readonly tenant: string;
  readonly role: string;
}

export interface Caller {
  readonly subject: string;
  /** The platform's own workers. */
  readonly service: boolean;
  /** Whether the caller has the role on the tenant, or on one above it. */
  may(role: Role, tenantId: string | null): boolean;
  /** Also true of what tenants above share with the caller's own. */
  mayUse(tenantId: string | null): boolean;
  /** Throws NOT_FOUND to those who may not see the tenant, FORBIDDEN to those who may. */
  require(role: Role, tenantId: string | null, path: string): void;
  requireService(): void;
}

export interface AccessSettings {
  readonly AUTH_JWKS: string;
  readonly AUTH_ISSUER: string;
  readonly AUTH_AUDIENCE: string;
  readonly AUTH_GROUPS_CLAIM: string;
}

/** Identifies the caller; throws where the token is not valid. */
export function createAccess(
  settings: AccessSettings,
  known: Known,
): (authorization: string | null) => Promise<Caller> {
  const { AUTH_JWKS, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience, AUTH_GROUPS_CLAIM } = settings;
  const keys: JWTVerifyGetKey = /^https?:/.test(AUTH_JWKS)
    ? createRemoteJWKSet(new URL(AUTH_JWKS))
    : createLocalJWKSet(JSON.parse(readFileSync(AUTH_JWKS, 'utf8')));
  return async (authorization) => {
    const token = authorization?.replace(/^Bearer /i, '') ?? '';
    const { payload } = await jwtVerify(token, keys, { issuer, audience, requiredClaims: ['sub', 'exp'] });
    const subject = payload.sub ?? '';
    const groups = [payload[AUTH_GROUPS_CLAIM]].flat();
    // A client that calls for itself has its id as the subject (RFC 9068 §2.2).
    const ownKind = payload['client_id'] === subject ? 'SERVICE_ACCOUNT' : 'USER';
    const assigned = known.roles().flatMap(({ tenantId, data }): Grant[] => {
      const isHolder =
        data['holderKind'] === 'GROUP'
          ? groups.includes(data['holder'])
          : data['holderKind'] === ownKind && data['holder'] === subject;
      const role = String(data['role']).toLowerCase();
      return isHolder && tenantId !== null ? [{ tenant: tenantId, role }] : [];
    });
    const grants = [...((payload['grants'] as readonly Grant[] | undefined) ?? []), ...assigned];
    return callerOf(subject, payload['service'] === true, grants, known);
  };
}

function callerOf(subject: string, service: boolean, grants: readonly Grant[], known: Known): Caller {
  const may: Caller['may'] = (role, tenantId) => {
    if (service) return true;
    const reach = [ROOT, tenantId, ...known.ancestors(tenantId)];
    const enough: readonly string[] = ROLES.slice(0, ROLES.indexOf(role) + 1);
    return grants.some((grant) => enough.includes(grant.role) && reach.includes(grant.tenant));
  };
  const mayUse: Caller['mayUse'] = (tenantId) =>
    may('viewer', tenantId) ||
    (tenantId !== null && grants.some(({ tenant }) => known.ancestors(tenant).includes(tenantId)));
  return {
    subject,
    service,
    may,
    mayUse,
    require(role, tenantId, path) {
      if (may(role, tenantId)) return;
      if (!may('viewer', tenantId))
        throw refusal('NOT_FOUND', 'There is none that you may see. Check the id.', path);
      throw refusal('FORBIDDEN', `This takes the role ${role} on its tenant.`, path);
    },
    requireService() {
      if (!service) throw refusal('FORBIDDEN', 'Only the platform itself reports this.', []);
    },
  };
}
