import type { GraphQLResolveInfo } from 'graphql';
import type { Caller } from '../me.ts';
import type { Quota as QuotaRow } from '../entities/quota.ts';
import type { RoleAssignment as RoleAssignmentRow } from '../role-assignment.ts';
import type { Grant } from '../../../platform/auth/actor.ts';
import type { Tenant as TenantRow } from '../tenant.ts';
import type { GraphContext } from '../../../platform/graph/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** Who sends the request, and which roles they have. */
export type Me = {
  /** The roles of the caller: those of the token first, then those that are assigned. Each holds at its tenant and below. */
  readonly grants: ReadonlyArray<RoleGrant>;
  /** Groups that the token names: roles that are assigned to them hold. */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  /** Whether a program sends it that has its token by client credentials: roles hold that are assigned to it as a SERVICE_ACCOUNT. */
  readonly isServiceAccount: Scalars['Boolean']['output'];
  /** The name in the token; the subject where it has none. */
  readonly name: Scalars['String']['output'];
  /** The subject (`sub`) of the token. */
  readonly subject: Scalars['String']['output'];
};

export type Query = {
  /** The caller: who they are, by their token, and their roles. Role: none; every caller has it. */
  readonly me: Me;
};

/**
 * How many resources of a kind a tenant may have, with all tenants below it. Who would create more is refused
 * (QUOTA_EXCEEDED) in the transaction that creates, however many create at the same moment; a new quota takes effect within
 * a second. A quota below what is used refuses only what is new. It takes the role admin on the tenant above: the tenant's
 * own admins are limited by it. The root's is set by admins of the root.
 */
export type Quota = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** What a person may do on a tenant and everything below it. Each role includes the ones after it. */
export type Role =
  /** Manages tenants, roles, quotas, webhooks and what operators do. */
  | 'ADMIN'
  /** Manages instances. */
  | 'MEMBER'
  /** Manages sites, racks, servers, networks and the other resources of the tenant. */
  | 'OPERATOR'
  /** Reads. */
  | 'VIEWER';

/**
 * A role at a tenant that a user, a group or a service account has, there and at every tenant below, beside the roles that
 * its token names. It takes effect in every domain within a second; changing or deleting it does too, also for
 * subscriptions that are open. Only admins of the tenant assign roles there. The last admin that is assigned cannot be
 * taken away by someone who would not be an admin after that (CONFLICT).
 */
export type RoleAssignment = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** A role that the caller has. */
export type RoleGrant = {
  /** The assignment that gives it; null for a role of the token. */
  readonly assignment?: Maybe<RoleAssignment>;
  /** What the caller may do there and below. */
  readonly role: Role;
  /** Where it comes from. */
  readonly source: RoleSource;
  /** The tenant at which it is held; null for one that is deleted. */
  readonly tenant?: Maybe<Tenant>;
  /** Id of the tenant at which it is held. */
  readonly tenantId: Scalars['ID']['output'];
};

/** Where a caller's role comes from. */
export type RoleSource =
  /** It is assigned in the graph, to the caller or to one of their groups. */
  | 'ASSIGNMENT'
  /** The token names it. */
  | 'TOKEN';

/** An owner of resources. Tenants form a tree; a role on a tenant holds for everything below it. */
export type Tenant = {
  /** The quotas of this tenant, by kind; those of tenants above hold here too, and are not in it. Role: viewer on the tenant. */
  readonly quotas: ReadonlyArray<Quota>;
  /** Whether new resources may belong to it. */
  readonly state: TenantState;
};

/** Whether new resources may belong to a tenant. */
export type TenantState =
  /** Resources and tenants below it may be created. */
  | 'ACTIVE'
  /** It is being deleted: nothing new may belong to it (CONFLICT). */
  | 'DELETING';



export type ResolverTypeWrapper<T> = T | Promise<T> | (() => T | null | Promise<T | null>);

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Me: ResolverTypeWrapper<Caller>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quota: ResolverTypeWrapper<QuotaRow>;
  Role: Role;
  RoleAssignment: ResolverTypeWrapper<RoleAssignmentRow>;
  RoleGrant: ResolverTypeWrapper<Grant>;
  RoleSource: RoleSource;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tenant: ResolverTypeWrapper<TenantRow>;
  TenantState: TenantState;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  Me: Caller;
  Query: Record<PropertyKey, never>;
  Quota: QuotaRow;
  RoleAssignment: RoleAssignmentRow;
  RoleGrant: Grant;
  String: Scalars['String']['output'];
  Tenant: TenantRow;
};

export type MeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  grants: Resolver<ReadonlyArray<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  groups: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isServiceAccount: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
};

export type QuotaResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Quota'] = ResolversParentTypes['Quota']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RoleAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleAssignment'] = ResolversParentTypes['RoleAssignment']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  assignment: Resolver<Maybe<ResolversTypes['RoleAssignment']>, ParentType, ContextType>;
  role: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['RoleSource'], ParentType, ContextType>;
  tenant: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  tenantId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TenantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  quotas: Resolver<ReadonlyArray<ResolversTypes['Quota']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['TenantState'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Me: MeResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Quota: QuotaResolvers<ContextType>;
  RoleAssignment: RoleAssignmentResolvers<ContextType>;
  RoleGrant: RoleGrantResolvers<ContextType>;
  Tenant: TenantResolvers<ContextType>;
};

