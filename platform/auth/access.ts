import { raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import type { Actor } from './actor.ts';
import { roleCovers, type Role } from './roles.ts';
import { ROOT_TENANT_ID } from './root-tenant.ts';

/** A check that a caller passed, as plain data. */
export type PassedCheck =
  | {
      readonly may: Role;
      readonly tenantId: string | null;
      /** The tenants above it, where the role is on one of those. */
      readonly above: readonly string[];
    }
  | { readonly mayUse: string }
  | { readonly service: true };

/** Answers "who may" for one request, from the caller's grants and this domain's copy of the tenant tree. */
export interface Access {
  readonly actor: Actor;
  /** Whether the caller has the role on the tenant, or on one above it. Our own services may everything. */
  may(role: Role, tenantId: string | null): Promise<boolean>;
  /**
   * Throws unless the caller has the role. Who may not even see the tenant gets NOT_FOUND, so that another tenant's
   * things look absent; who may see but not do gets FORBIDDEN.
   */
  require(role: Role, tenantId: string | null, what: string, path?: readonly string[]): Promise<void>;
  /** Ids of all tenants on which the caller has the role, or undefined when that is every tenant. */
  tenants(role: Role): Promise<string[] | undefined>;
  /**
   * Like `may('viewer')`, but also for what a tenant shares with those below it (sites, images, address blocks): true
   * when the owner stands above a tenant on which the caller has a role.
   */
  mayUse(tenantId: string | null): Promise<boolean>;
  /** Ids of all tenants whose shared resources the caller may use, or undefined when that is every tenant. */
  accessibleTenants(): Promise<string[] | undefined>;
  /**
   * Condition on a row's `tenantId`: that of `may`, as a join on the tenant tree. Unlike with `tenants`, a caller with
   * ten thousand tenants below costs what one with ten does.
   */
  visible(role: Role): object;
  /** Condition on a row's `tenantId`: that of `mayUse`. */
  usable(): object;
  /** Throws FORBIDDEN unless one of our own services calls. */
  requireService(): void;
  /** Throws NOT_FOUND or FORBIDDEN unless the caller passes a check that was passed before. */
  requireAgain(check: PassedCheck, path: readonly string[]): Promise<void>;
}

/** `passed` hears of each check that the caller passes. */
export function createAccess(
  actor: Actor,
  em: () => EntityManager,
  passed: (check: PassedCheck) => void = () => undefined,
): Access {
  const ancestors = new Map<string, Promise<readonly string[]>>();
  const visible = new Map<Role, Promise<string[] | undefined>>();

  const ancestorsOf = (tenantId: string): Promise<readonly string[]> => {
    let known = ancestors.get(tenantId);
    if (known === undefined) {
      known = readAncestors(em(), tenantId);
      ancestors.set(tenantId, known);
    }
    return known;
  };
  const holds = (role: Role, tenantIds: readonly (string | null)[]): boolean =>
    actor.grants.some((grant) => roleCovers(grant.role, role) && tenantIds.includes(grant.tenantId));
  const may = async (role: Role, tenantId: string | null): Promise<boolean> => {
    if (actor.service || holds(role, [ROOT_TENANT_ID, tenantId])) {
      passed({ may: role, tenantId, above: [] });
      return true;
    }
    if (tenantId === null || actor.grants.length === 0) return false;
    const above = await ancestorsOf(tenantId);
    if (!holds(role, above)) return false;
    passed({ may: role, tenantId, above });
    return true;
  };
  /** Like `may`, for a tenant that may be gone by now: then those that were above it count. */
  const mayAgain = async (
    role: Role,
    { tenantId, above }: Extract<PassedCheck, { may: Role }>,
  ): Promise<boolean> => {
    if (await may(role, tenantId)) return true;
    const isGone = tenantId !== null && (await ancestorsOf(tenantId)).length === 0;
    return isGone && holds(role, above);
  };
  const tenants = async (role: Role): Promise<string[] | undefined> => {
    let known = visible.get(role);
    if (known === undefined) {
      known = readVisible(actor, role, em());
      visible.set(role, known);
    }
    return await known;
  };
  const aboveGrants = async (): Promise<string[]> =>
    (await Promise.all(actor.grants.map((grant) => ancestorsOf(grant.tenantId)))).flat();
  const access: Access = {
    actor,
    may,
    async require(role, tenantId, what, path = []) {
      if (await may(role, tenantId)) return;
      if (!(await may('viewer', tenantId))) {
        throw new UserError('NOT_FOUND', `There is no ${what}. Check the id.`, { path });
      }
      throw roleRefusal(role, what, path);
    },
    tenants,
    async mayUse(tenantId) {
      if (await may('viewer', tenantId)) return true;
      if (tenantId === null || !(await aboveGrants()).includes(tenantId)) return false;
      passed({ mayUse: tenantId });
      return true;
    },
    async accessibleTenants() {
      const below = await tenants('viewer');
      return below === undefined ? undefined : [...new Set([...below, ...(await aboveGrants())])];
    },
    visible: (role) => visibleTenants(actor, role),
    usable: () => visibleTenants(actor, 'viewer', ABOVE),
    requireService() {
      if (!actor.service) throw new UserError('FORBIDDEN', 'Only the platform itself reports this.');
      passed({ service: true });
    },
    async requireAgain(check, path) {
      if ('service' in check) return access.requireService();
      if ('mayUse' in check ? await access.mayUse(check.mayUse) : await mayAgain(check.may, check)) return;
      const sees = 'may' in check && (await mayAgain('viewer', check));
      if (!sees) throw new UserError('NOT_FOUND', 'You may no longer see what this was about.', { path });
      const message = `You no longer have the role ${check.may}, which this takes. Ask for it, then repeat the request.`;
      throw new UserError('FORBIDDEN', message, { path });
    },
  };
  return access;
}

/** The refusal of a caller who sees a thing and does not have the role on its tenant. */
export function roleRefusal(role: Role, what: string, path: readonly string[]): UserError {
  const tenant = what === 'tenant' ? 'the tenant' : `the tenant of the ${what}`;
  return new UserError('FORBIDDEN', `This takes the role ${role} on ${tenant}.`, { path });
}

/** Tenants at or below those granted, and those above them. */
const BELOW = `(select id from reference where kind = 'tenant' and not deleted and ancestors && ?::text[])`;
const ABOVE = `(select unnest(ancestors) from reference where kind = 'tenant' and id = any(?::text[]))`;

function visibleTenants(actor: Actor, role: Role, ...also: readonly string[]): object {
  if (actor.service) return {};
  const granted = actor.grants.filter((grant) => roleCovers(grant.role, role)).map((grant) => grant.tenantId);
  if (granted.includes(ROOT_TENANT_ID)) return {};
  const array = `{${granted.map((id) => JSON.stringify(id)).join(',')}}`;
  const joins = granted.length === 0 ? [] : [BELOW, ...also];
  return {
    $or: [{ tenantId: { $in: granted } }, ...joins.map((sql) => ({ tenantId: { $in: raw(sql, [array]) } }))],
  };
}

async function readAncestors(em: EntityManager, tenantId: string): Promise<readonly string[]> {
  const rows: { ancestors: string[] }[] = await em.execute(
    `select ancestors from reference where id = ? and kind = 'tenant' and not deleted`,
    [tenantId],
  );
  return rows[0]?.ancestors ?? [];
}

async function readVisible(actor: Actor, role: Role, em: EntityManager): Promise<string[] | undefined> {
  if (actor.service) return undefined;
  const granted = actor.grants.filter((grant) => roleCovers(grant.role, role)).map((grant) => grant.tenantId);
  if (granted.includes(ROOT_TENANT_ID)) return undefined;
  if (granted.length === 0) return [];
  const rows: { id: string }[] = await em.execute(
    `select id from reference where kind = 'tenant' and not deleted and ancestors && ?::text[]`,
    [`{${granted.map((id) => JSON.stringify(id)).join(',')}}`],
  );
  return [...new Set([...granted, ...rows.map((row) => row.id)])];
}
