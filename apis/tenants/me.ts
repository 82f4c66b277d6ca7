import type { Grant } from '#platform/auth/actor.ts';
import type { MeResolvers, QueryResolvers, RoleGrantResolvers } from './generated/resolvers.ts';
import { RoleAssignment } from './role-assignment.ts';
import { Tenant } from './tenant.ts';

/** The source of `Me`: all of it is in the context. */
export type Caller = Readonly<Record<never, never>>;

/** The caller's own roles and the tenants of these: who has a role at a tenant sees it. */
export const meQueries: Pick<QueryResolvers, 'me'> = { me: () => ({}) };

export const meTypes: {
  readonly Me: MeResolvers;
  readonly RoleGrant: RoleGrantResolvers;
} = {
  Me: {
    subject: (_, __, { access }) => access.actor.subject,
    name: (_, __, { access }) => access.actor.name,
    groups: (_, __, { access }) => [...(access.actor.groups ?? [])],
    isServiceAccount: (_, __, { access }) => access.actor.isClient ?? false,
    grants: (_, __, { access }) => access.actor.grants,
  },
  RoleGrant: {
    tenantId: ({ tenantId }) => tenantId,
    tenant: async ({ tenantId }, _, { em }) => await em.findOne(Tenant, { id: tenantId } as never),
    role: ({ role }) => ROLE_NAMES[role],
    source: ({ assignmentId }) => (assignmentId === undefined ? 'TOKEN' : 'ASSIGNMENT'),
    assignment: async ({ assignmentId }, _, { em }) =>
      assignmentId === undefined ? null : await em.findOne(RoleAssignment, { id: assignmentId } as never),
  },
};

const ROLE_NAMES = {
  admin: 'ADMIN',
  operator: 'OPERATOR',
  member: 'MEMBER',
  viewer: 'VIEWER',
} as const satisfies Record<Grant['role'], string>;
