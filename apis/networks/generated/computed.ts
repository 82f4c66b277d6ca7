import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DevicePort as DevicePortRow } from '../entities/device-port.ts';
import type { Cable as CableRow } from '../entities/cable.ts';
import type { GraphContext } from '../../../platform/graph/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
};

/**
 * A cable between two ports. A port has one cable at most, and only ports that fit are joined: NETWORK with NETWORK, POWER
 * with POWER_OUTLET, CONSOLE with CONSOLE_SERVER; FRONT and REAR with each other and with all of these but power.
 */
export type Cable = {
  /** Its colour, as a word or an RGB value. */
  readonly colour?: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who created it: the subject of the caller's token. */
  readonly createdBy?: Maybe<Scalars['String']['output']>;
  /** The deletion under way, or the last one that was refused; null where there was none, and for those who have no role on its tenant. */
  readonly deletion?: Maybe<Deletion>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What is written on it. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Its length in centimetres. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** The port at one end. CONFLICT names the cable that it has already. Role to create: operator on its tenant. */
  readonly portA: DevicePort;
  /** The port at the other end. CONFLICT names the cable that it has already. Role to create: operator on its tenant, too. */
  readonly portB: DevicePort;
  /** Whether it is there. */
  readonly status: CableStatus;
  /** Who owns it: the tenant of `portA`. */
  readonly tenant: Tenant;
  /** What it is made of, e.g. `cat6a`, `smf-os2` or `dac-passive`. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last: the subject of the caller's token. */
  readonly updatedBy?: Maybe<Scalars['String']['output']>;
  /** Grows by one with every change; pass it as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Whether a cable is there. */
export type CableStatus =
  /** It is there. */
  | 'CONNECTED'
  /** It is still to be laid; its ports are reserved for it. */
  | 'PLANNED';

/** A deletion that was asked for: under way, or refused. */
export type Deletion = {
  /** Domains that have answered. */
  readonly answered: ReadonlyArray<Scalars['String']['output']>;
  /** When the resource came back; null while the deletion is pending. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the domains may answer; a domain that does not answer by then keeps the resource. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The operation that asks the domains, and removes the resource or gives it back; null for deletions from before there was one. */
  readonly operation?: Maybe<Operation>;
  /** Resources that refer to this one, from the domains that have answered so far. Delete them first. */
  readonly remaining: ReadonlyArray<DeletionRemaining>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** The subject of the token by which it was asked for. */
  readonly requestedBy: Scalars['String']['output'];
  /** Whether it is under way. */
  readonly state: DeletionState;
  /** Domains that had not answered when the time was over. */
  readonly unanswered: ReadonlyArray<Scalars['String']['output']>;
};

/** Things of one kind that refer to a resource. */
export type DeletionRemaining = {
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** The domain that has them, for example `instances`. */
  readonly domain: Scalars['String']['output'];
  /** Of the first few of them, at most 5. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** The kind, for example `instance` or `profile`. */
  readonly kind: Scalars['String']['output'];
};

/** How a deletion stands. */
export type DeletionState =
  /** Nothing new may refer to the resource; the domains are asked what they have of it. */
  | 'PENDING'
  /** The resource came back: something refers to it, or a domain did not answer in time. */
  | 'REFUSED';

/** A port of a network device or of a server. It has one cable at most. */
export type DevicePort = {
  /** The cable in this port; null where there is none that you may see. Role: viewer on the cable's tenant. */
  readonly cable?: Maybe<Cable>;
  /**
   * The port at the other end of the path that begins with the cable in this port, through patch panels; `trace` has the
   * ports between. Null where there is no cable, where the path goes round in a circle or has more than 200 ports, and where
   * you may not see the port. Role: viewer on the other port's tenant.
   */
  readonly farEnd?: Maybe<DevicePort>;
};

/** A long-running piece of work: what was asked, by whom, what it does now, what it waits for, how it ended. */
export type Operation = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

export type Tenant = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

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
  Cable: ResolverTypeWrapper<CableRow>;
  CableStatus: CableStatus;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deletion: ResolverTypeWrapper<Deletion>;
  DeletionRemaining: ResolverTypeWrapper<DeletionRemaining>;
  DeletionState: DeletionState;
  DevicePort: ResolverTypeWrapper<DevicePortRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Operation: ResolverTypeWrapper<Operation>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tenant: ResolverTypeWrapper<Tenant>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Cable: CableRow;
  DateTime: Scalars['DateTime']['output'];
  Deletion: Deletion;
  DeletionRemaining: DeletionRemaining;
  DevicePort: DevicePortRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Operation: Operation;
  String: Scalars['String']['output'];
  Tenant: Tenant;
};

export type CableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Cable'] = ResolversParentTypes['Cable']> = {
  colour: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletion: Resolver<Maybe<ResolversTypes['Deletion']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  portA: Resolver<ResolversTypes['DevicePort'], ParentType, ContextType>;
  portB: Resolver<ResolversTypes['DevicePort'], ParentType, ContextType>;
  status: Resolver<ResolversTypes['CableStatus'], ParentType, ContextType>;
  tenant: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeletionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Deletion'] = ResolversParentTypes['Deletion']> = {
  answered: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  remaining: Resolver<ReadonlyArray<ResolversTypes['DeletionRemaining']>, ParentType, ContextType>;
  requestedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['DeletionState'], ParentType, ContextType>;
  unanswered: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeletionRemainingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeletionRemaining'] = ResolversParentTypes['DeletionRemaining']> = {
  count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domain: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ids: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DevicePortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DevicePort'] = ResolversParentTypes['DevicePort']> = {
  cable: Resolver<Maybe<ResolversTypes['Cable']>, ParentType, ContextType>;
  farEnd: Resolver<Maybe<ResolversTypes['DevicePort']>, ParentType, ContextType>;
};

export type OperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TenantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Cable: CableResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  Deletion: DeletionResolvers<ContextType>;
  DeletionRemaining: DeletionRemainingResolvers<ContextType>;
  DevicePort: DevicePortResolvers<ContextType>;
  Operation: OperationResolvers<ContextType>;
  Tenant: TenantResolvers<ContextType>;
};

