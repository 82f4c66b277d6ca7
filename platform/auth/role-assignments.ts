import type { Actor, Grant } from './actor.ts';
import { ROLES, type Role } from './roles.ts';
import type { Identity, TokenVerifier } from './verifier.ts';

/** To whom a role is assigned. */
export type RoleHolderKind = 'USER' | 'GROUP' | 'SERVICE_ACCOUNT';

/** A role that is assigned in the graph, as its domain publishes it. */
export interface RoleAssignmentFact {
  readonly id: string;
  readonly version: number;
  readonly deleted: boolean;
  readonly tenantId: string;
  readonly role: Role;
  readonly holderKind: RoleHolderKind;
  readonly holder: string;
}

/** All assigned roles that this process has read. */
export interface RoleAssignments {
  /** Keeps what a fact says, unless it has a newer one of the same assignment. */
  keep(fact: RoleAssignmentFact): void;
  grantsOf(caller: Pick<Actor, 'subject' | 'groups' | 'isClient'>): readonly Grant[];
  /** Grows with each change, so that callers know when to read again. */
  revision(): number;
}

export function createRoleAssignments(): RoleAssignments {
  /** The last fact of each assignment: of a deleted one too, so that an older one does not bring it back. */
  const known = new Map<string, RoleAssignmentFact>();
  const byHolder = new Map<string, Map<string, Grant>>();
  let revision = 0;

  const forget = ({ id, holderKind, holder }: RoleAssignmentFact): void => {
    const key = keyOf(holderKind, holder);
    const grants = byHolder.get(key);
    grants?.delete(id);
    if (grants?.size === 0) byHolder.delete(key);
  };
  return {
    keep(fact) {
      const before = known.get(fact.id);
      if (before !== undefined && before.version >= fact.version) return;
      if (before !== undefined) forget(before);
      known.set(fact.id, fact);
      revision += 1;
      if (fact.deleted) return;
      const { id, tenantId, role, holderKind, holder } = fact;
      const key = keyOf(holderKind, holder);
      const grants = byHolder.get(key) ?? new Map<string, Grant>();
      byHolder.set(key, grants.set(id, { tenantId, role, assignmentId: id }));
    },
    grantsOf({ subject, groups = [], isClient = false }) {
      const own = keyOf(isClient ? 'SERVICE_ACCOUNT' : 'USER', subject);
      const keys = [own, ...new Set(groups.map((group) => keyOf('GROUP', group)))];
      return keys.flatMap((key) => [...(byHolder.get(key)?.values() ?? [])]);
    },
    revision: () => revision,
  };
}

function keyOf(kind: RoleHolderKind, holder: string): string {
  return `${kind} ${holder}`;
}

/** As the graph writes a role. */
export function roleOfName(name: string): Role | undefined {
  return ROLES.find((role) => role.toUpperCase() === name);
}

/**
 * Adds to the roles of a token those that are assigned to its caller. They are looked up whenever they are requested, so
 * that a subscription that stays open has those of the moment.
 */
export function withAssignedRoles(verifier: TokenVerifier, assignments: RoleAssignments): TokenVerifier {
  return { verify: async (token) => withAssigned(await verifier.verify(token), assignments) };
}

function withAssigned(identity: Identity, assignments: RoleAssignments): Identity {
  // The platform's own processes have all rights already.
  if (identity.service) return identity;
  let grants = identity.grants;
  let asOf = -1;
  return {
    ...identity,
    get grants() {
      const revision = assignments.revision();
      if (asOf !== revision) grants = [...identity.grants, ...assignments.grantsOf(identity)];
      asOf = revision;
      return grants;
    },
  };
}
