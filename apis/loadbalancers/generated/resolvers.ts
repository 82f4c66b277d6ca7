import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LoadBalancer as BalancerRow } from '../entities/load-balancer.ts';
import type { LoadBalancerPool as PoolRow } from '../entities/pool.ts';
import type { LoadBalancerPort as PortRow } from '../entities/port.ts';
import type { OperationStub } from '../../../platform/graph/operation-stub.ts';
import type { GraphContext } from '../../../platform/graph/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment, ISO 8601 in UTC. */
  DateTime: { input: string; output: Date | string; }
};

/** The configuration of a load balancer that is applied. */
export type AppliedLoadBalancer = {
  /** The addresses on which its ports accept connections. When the load balancer gets others, apply it again. */
  readonly addresses: ReadonlyArray<Scalars['String']['output']>;
  /** When its operation ended. */
  readonly at: Scalars['DateTime']['output'];
  /** Identifies the configuration: equal ports, pools and origins have equal digests. */
  readonly digest: Scalars['String']['output'];
};

/** What kind of refusal an error is. */
export type ErrorCode =
  /** The resource is in another state, or held by another operation. */
  | 'CONFLICT'
  /** What came after the cursor of a subscription is no longer kept; read the list again. */
  | 'CURSOR_EXPIRED'
  /** No free server, address or other resource is left. */
  | 'EXHAUSTED'
  /** You may see it, but your role does not allow this. */
  | 'FORBIDDEN'
  /** The idempotencyKey was used before, with another input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A field of the input breaks a rule; the message names both. */
  | 'INVALID_INPUT'
  /** Unknown, or of a tenant you may not see. */
  | 'NOT_FOUND'
  /** The operation has gone too far to be cancelled. */
  | 'POINT_OF_NO_RETURN'
  /** A quota of the tenant, or of one above it, does not allow more resources of the kind. */
  | 'QUOTA_EXCEEDED'
  /** The resource has changed since you read it. */
  | 'STALE_VERSION'
  /** A part of the platform cannot be reached; try again. */
  | 'UNAVAILABLE';

/** Why an operation failed. */
export type FailureInput = {
  /** Machine-readable code, e.g. CONFLICT. */
  readonly code: Scalars['String']['input'];
  /** For people. */
  readonly message: Scalars['String']['input'];
  /** The step in which it happened. */
  readonly step?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A load balancer: its ports accept connections, and the origins of their pools answer them. The record is the desired
 * configuration; `loadBalancerApply` applies it.
 */
export type LoadBalancer = {
  /** The configuration that the last successful `loadBalancerApply` has applied; null where none is. Until it is removed, the load balancer cannot be deleted. */
  readonly applied?: Maybe<AppliedLoadBalancer>;
  /** Where the record differs from what is applied; empty where nothing is applied. Names of parts do not count. */
  readonly differences: ReadonlyArray<LoadBalancerDifference>;
  /** The operation that is under way on it; null where there is none. Meanwhile it cannot be deleted, its provider cannot be changed, and no other operation can be requested (CONFLICT). */
  readonly operation?: Maybe<Operation>;
};

/** Which load balancer is to be applied, and how. */
export type LoadBalancerApplyInput = {
  /** Whether the configuration is only compared with what runs. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that the caller has read; STALE_VERSION where the load balancer has another one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The load balancer. */
  readonly id: Scalars['ID']['input'];
  /** Identifies this request: repeated with the same input, it has the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is done, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Whether what runs is to be removed. */
  readonly remove?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ticket in another system, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** The operation that applies a load balancer. */
export type LoadBalancerApplyPayload = {
  /** Why it was refused; empty where it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** The load balancer. */
  readonly loadBalancer?: Maybe<LoadBalancer>;
  /** The operation that applies it. */
  readonly operation?: Maybe<Operation>;
};

/** A property of a part of a load balancer whose value on record is not applied. */
export type LoadBalancerDifference = {
  /** The value that is applied, as text; null where the part is not applied. */
  readonly applied?: Maybe<Scalars['String']['output']>;
  /** The value on record, as text; null where the part is no longer on record. */
  readonly desired?: Maybe<Scalars['String']['output']>;
  /** The property: `pools` of a port, `balancing` of a pool, `target`, `portNumber`, `active` or `weight` of an origin. */
  readonly field: Scalars['String']['output'];
  /** The part, e.g. `port 443 (TCP)`, `pool shop` or `origin web-1 of pool shop`. */
  readonly part: Scalars['String']['output'];
};

/** A load balancer with an operation under way, and the request of that. */
export type LoadBalancerInProgress = {
  /** What ran before the operation changed it, in JSON; null where it has changed nothing. */
  readonly former?: Maybe<Scalars['String']['output']>;
  /** The load balancer's id. */
  readonly loadBalancerId: Scalars['ID']['output'];
  /** The operation that must be running. */
  readonly operationId: Scalars['ID']['output'];
  /** The event that starts the operation, to start it again where it was lost. */
  readonly request?: Maybe<Scalars['String']['output']>;
};

/** Machines that answer the same connections. At most 100 ports use a pool. */
export type LoadBalancerPool = {
  /** The ports that use it. A pool is not deleted while there is one. */
  readonly ports: ReadonlyArray<LoadBalancerPort>;
};

/** A port on which a load balancer takes connections. */
export type LoadBalancerPort = {
  /** The pools that answer its connections, in their order. */
  readonly pools: ReadonlyArray<LoadBalancerPool>;
};

/** What a worker reports of an operation on a load balancer. */
export type LoadBalancerReportAction =
  /** The operation has ended. */
  | 'END'
  /** Keeps what ran before the operation changes it. What was kept first stays. */
  | 'KEEP';

/** What a worker reports of an operation on a load balancer. */
export type LoadBalancerReportInput = {
  /** What is reported. */
  readonly action: LoadBalancerReportAction;
  /** Why the operation did not succeed. */
  readonly failure?: InputMaybe<FailureInput>;
  /** What ran before, in JSON; KEEP needs it. */
  readonly former?: InputMaybe<Scalars['String']['input']>;
  /** Names this report. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The operation. */
  readonly operationId: Scalars['ID']['input'];
  /** How the operation ended; END needs it. */
  readonly outcome?: InputMaybe<OperationState>;
};

/** Answers a report of an operation on a load balancer. */
export type LoadBalancerReportPayload = {
  /** Why it was refused; empty where it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** The load balancer; null where none names the operation any longer. */
  readonly loadBalancer?: Maybe<LoadBalancer>;
};

export type Mutation = {
  /**
   * Makes what runs a load balancer have the configuration on record: its addresses, ports, pools and origins at the time of
   * the request. The operation compares what runs, applies the configuration, and waits until the health of the origins is
   * known. It fails, and restores what ran before, where the provider refuses or cannot start the configuration, or where a
   * port that had an origin in service has none afterwards. Other load balancers of the provider stay as they are. With
   * `remove` the load balancer stops, and its configuration is removed; with `dryRun` it is compared only, and the summary of
   * the operation's step has the differences. Errors: INVALID_INPUT where the load balancer has no provider or no site, or more
   * than 100 ports, 100 pools or 1000 origins; NOT_FOUND, FORBIDDEN, STALE_VERSION; CONFLICT while an operation is under way on
   * it (`holder`), or while it is being deleted. Role: operator on its tenant.
   */
  readonly loadBalancerApply: LoadBalancerApplyPayload;
  /** Records a report of the operation on a load balancer; it changes nothing once the load balancer names another operation or none. Our own workers only. */
  readonly loadBalancerReport: LoadBalancerReportPayload;
};


export type MutationLoadBalancerApplyArgs = {
  input: LoadBalancerApplyInput;
};


export type MutationLoadBalancerReportArgs = {
  input: LoadBalancerReportInput;
};

/** A long-running piece of work: what was asked, by whom, what it does now, what it waits for, how it ended. */
export type Operation = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** How far an operation is. */
export type OperationState =
  /** It was cancelled, and took back what it had done. */
  | 'CANCELLED'
  /** It failed; what could be undone was undone. */
  | 'FAILED'
  /** Accepted; not yet started. */
  | 'PENDING'
  /** Its steps are being done. */
  | 'RUNNING'
  /** It has done what was asked. */
  | 'SUCCEEDED'
  /** Takes back what it did. */
  | 'UNDOING'
  /** Waits for a person. */
  | 'WAITING';

export type Query = {
  /**
   * Load balancers with an operation under way: all, or those with one for a number of seconds at least, or the one of an
   * operation. Our own processes only, else FORBIDDEN.
   */
  readonly loadBalancersInProgress: ReadonlyArray<LoadBalancerInProgress>;
};


export type QueryLoadBalancersInProgressArgs = {
  olderThanSeconds?: InputMaybe<Scalars['Int']['input']>;
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** A refusal that a caller can act on. Nothing was changed when there is one. */
export type UserError = {
  /** What kind of refusal it is, for programs. */
  readonly code: ErrorCode;
  /** The operation or resource that holds what was asked for. */
  readonly holder?: Maybe<Scalars['ID']['output']>;
  /** What is wrong, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault, from the input object down. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the same call may succeed later. */
  readonly retryable: Scalars['Boolean']['output'];
};



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
  AppliedLoadBalancer: ResolverTypeWrapper<AppliedLoadBalancer>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ErrorCode: ErrorCode;
  FailureInput: FailureInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LoadBalancer: ResolverTypeWrapper<BalancerRow>;
  LoadBalancerApplyInput: LoadBalancerApplyInput;
  LoadBalancerApplyPayload: ResolverTypeWrapper<Omit<LoadBalancerApplyPayload, 'loadBalancer' | 'operation'> & { loadBalancer: Maybe<ResolversTypes['LoadBalancer']>, operation: Maybe<ResolversTypes['Operation']> }>;
  LoadBalancerDifference: ResolverTypeWrapper<LoadBalancerDifference>;
  LoadBalancerInProgress: ResolverTypeWrapper<LoadBalancerInProgress>;
  LoadBalancerPool: ResolverTypeWrapper<PoolRow>;
  LoadBalancerPort: ResolverTypeWrapper<PortRow>;
  LoadBalancerReportAction: LoadBalancerReportAction;
  LoadBalancerReportInput: LoadBalancerReportInput;
  LoadBalancerReportPayload: ResolverTypeWrapper<Omit<LoadBalancerReportPayload, 'loadBalancer'> & { loadBalancer: Maybe<ResolversTypes['LoadBalancer']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Operation: ResolverTypeWrapper<OperationStub>;
  OperationState: OperationState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AppliedLoadBalancer: AppliedLoadBalancer;
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  FailureInput: FailureInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  LoadBalancer: BalancerRow;
  LoadBalancerApplyInput: LoadBalancerApplyInput;
  LoadBalancerApplyPayload: Omit<LoadBalancerApplyPayload, 'loadBalancer' | 'operation'> & { loadBalancer: Maybe<ResolversParentTypes['LoadBalancer']>, operation: Maybe<ResolversParentTypes['Operation']> };
  LoadBalancerDifference: LoadBalancerDifference;
  LoadBalancerInProgress: LoadBalancerInProgress;
  LoadBalancerPool: PoolRow;
  LoadBalancerPort: PortRow;
  LoadBalancerReportInput: LoadBalancerReportInput;
  LoadBalancerReportPayload: Omit<LoadBalancerReportPayload, 'loadBalancer'> & { loadBalancer: Maybe<ResolversParentTypes['LoadBalancer']> };
  Mutation: Record<PropertyKey, never>;
  Operation: OperationStub;
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  UserError: UserError;
};

export type AppliedLoadBalancerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AppliedLoadBalancer'] = ResolversParentTypes['AppliedLoadBalancer']> = {
  addresses: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  digest: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type LoadBalancerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancer'] = ResolversParentTypes['LoadBalancer']> = {
  applied: Resolver<Maybe<ResolversTypes['AppliedLoadBalancer']>, ParentType, ContextType>;
  differences: Resolver<ReadonlyArray<ResolversTypes['LoadBalancerDifference']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
};

export type LoadBalancerApplyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerApplyPayload'] = ResolversParentTypes['LoadBalancerApplyPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  loadBalancer: Resolver<Maybe<ResolversTypes['LoadBalancer']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
};

export type LoadBalancerDifferenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerDifference'] = ResolversParentTypes['LoadBalancerDifference']> = {
  applied: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  desired: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LoadBalancerInProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerInProgress'] = ResolversParentTypes['LoadBalancerInProgress']> = {
  former: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadBalancerId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operationId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LoadBalancerPoolResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerPool'] = ResolversParentTypes['LoadBalancerPool']> = {
  ports: Resolver<ReadonlyArray<ResolversTypes['LoadBalancerPort']>, ParentType, ContextType>;
};

export type LoadBalancerPortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerPort'] = ResolversParentTypes['LoadBalancerPort']> = {
  pools: Resolver<ReadonlyArray<ResolversTypes['LoadBalancerPool']>, ParentType, ContextType>;
};

export type LoadBalancerReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerReportPayload'] = ResolversParentTypes['LoadBalancerReportPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  loadBalancer: Resolver<Maybe<ResolversTypes['LoadBalancer']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  loadBalancerApply?: Resolver<ResolversTypes['LoadBalancerApplyPayload'], ParentType, ContextType, RequireFields<MutationLoadBalancerApplyArgs, 'input'>>;
  loadBalancerReport?: Resolver<ResolversTypes['LoadBalancerReportPayload'], ParentType, ContextType, RequireFields<MutationLoadBalancerReportArgs, 'input'>>;
};

export type OperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  loadBalancersInProgress?: Resolver<ReadonlyArray<ResolversTypes['LoadBalancerInProgress']>, ParentType, ContextType, Partial<QueryLoadBalancersInProgressArgs>>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AppliedLoadBalancer: AppliedLoadBalancerResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  LoadBalancer: LoadBalancerResolvers<ContextType>;
  LoadBalancerApplyPayload: LoadBalancerApplyPayloadResolvers<ContextType>;
  LoadBalancerDifference: LoadBalancerDifferenceResolvers<ContextType>;
  LoadBalancerInProgress: LoadBalancerInProgressResolvers<ContextType>;
  LoadBalancerPool: LoadBalancerPoolResolvers<ContextType>;
  LoadBalancerPort: LoadBalancerPortResolvers<ContextType>;
  LoadBalancerReportPayload: LoadBalancerReportPayloadResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Operation: OperationResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
};

