import { raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
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
  /**
   * Like `may('viewer')`, but also for what a tenant shares with those below it (sites, images, address blocks): true
   * when the owner is above a tenant on which the caller has a role.
   */
  mayUse(tenantId: string | null): Promise<boolean>;
  /**
   * Condition on a row's tenant: that of `may`, as a join with the tenant tree (decision 0040). Where several
   * properties name a tenant, one of them is enough.
   */
  visible(role: Role, ...properties: readonly string[]): object;
  /** Condition on a row's `tenantId`: that of `mayUse`. */
  usable(): object;
  /**
   * The tenants of `visible`, or of `usable`, for statements written by hand; undefined when that is every tenant.
   */
  tenantsQuery(role: Role, reach?: 'visible' | 'usable'): TenantsQuery | undefined;
  /** Throws FORBIDDEN unless one of our own services calls. */
  requireService(): void;
  /** Throws NOT_FOUND or FORBIDDEN unless the caller passes a check that was passed before. */
  requireAgain(check: PassedCheck, path: readonly string[]): Promise<void>;
}

/** `passed` receives each check that the caller passes. */
export function createAccess(
  actor: Actor,
  em: () => EntityManager,
  passed: (check: PassedCheck) => void = () => undefined,
): Access {
  const ancestors = new DataLoader<string, readonly string[]>(async (ids) => await readAncestors(em(), ids));
  const ancestorsOf = async (tenantId: string): Promise<readonly string[]> => await ancestors.load(tenantId);
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
    async mayUse(tenantId) {
      if (await may('viewer', tenantId)) return true;
      if (tenantId === null || !(await aboveGrants()).includes(tenantId)) return false;
      passed({ mayUse: tenantId });
      return true;
    },
    visible(role, ...properties) {
      const query = tenantsQuery(actor, role, BELOW);
      const conditions = (properties.length === 0 ? ['tenantId'] : properties).map((one) =>
        within(one, query),
      );
      return conditions.length === 1 ? (conditions[0] ?? {}) : { $or: conditions };
    },
    usable: () => within('tenantId', tenantsQuery(actor, 'viewer', BELOW_OR_ABOVE)),
    tenantsQuery: (role, reach = 'visible') =>
      tenantsQuery(actor, role, reach === 'visible' ? BELOW : BELOW_OR_ABOVE),
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

/** A query for ids of tenants. */
export interface TenantsQuery {
  readonly sql: string;
  readonly values: readonly string[];
}

/**
 * Tenants at or below those granted. One condition on one table, so that PostgreSQL can begin the join at either side:
 * an alternative beside it (`tenant_id = … or tenant_id in (…)`) makes it read all tenants for each statement. A
 * granted tenant that is deleted counts, as it does for `may`.
 */
const BELOW = 'ancestors && :granted and (not deleted or id = any(:granted))';
/** Those, and the tenants above the granted ones. */
const BELOW_OR_ABOVE = `(${BELOW} or id = any(array(
  select unnest(ancestors) from reference where kind = 'tenant' and id = any(:granted))))`;

function tenantsQuery(actor: Actor, role: Role, condition: string): TenantsQuery | undefined {
  if (actor.service) return undefined;
  const granted = actor.grants.filter((grant) => roleCovers(grant.role, role)).map((grant) => grant.tenantId);
  if (granted.includes(ROOT_TENANT_ID)) return undefined;
  const array = textArray(granted);
  const parts = condition.split(':granted');
  return {
    sql: `select id from reference where kind = 'tenant' and ${parts.join('?::text[]')}`,
    values: parts.slice(1).map(() => array),
  };
}

function within(property: string, query: TenantsQuery | undefined): object {
  return query === undefined ? {} : { [property]: { $in: raw(`(${query.sql})`, [...query.values]) } };
}

/** Of each tenant, those above it and itself; of one that is gone or unknown, none. */
async function readAncestors(em: EntityManager, ids: readonly string[]): Promise<(readonly string[])[]> {
  const rows: { id: string; ancestors: string[] }[] = await em.execute(
    `select id, ancestors from reference where id = any(?::text[]) and kind = 'tenant' and not deleted`,
    [textArray(ids)],
  );
  const found = new Map(rows.map(({ id, ancestors }) => [id, ancestors]));
  return ids.map((id) => found.get(id) ?? []);
}

function textArray(texts: readonly string[]): string {
  return `{${texts.map((text) => JSON.stringify(text)).join(',')}}`;
}
