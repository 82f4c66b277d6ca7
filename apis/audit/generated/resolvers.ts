import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditRecord as AuditRecordRow } from '../records/audit-record.ts';
import type { AuditPage } from '../resolvers/query.ts';
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

/** A field before and after a change. */
export type AuditChange = {
  /** Its value after, in the same form. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Its value before: a text as it is, any other value as JSON. Null for no value, `[redacted]` for what is secret or not for all who see the resource. Cut after 10,000 characters, with `…` at the end. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Its name, as inputs have it. */
  readonly field: Scalars['String']['output'];
};

/** The first thing that is wrong in a chain. */
export type AuditFault = {
  /** What is wrong there. */
  readonly kind: AuditFaultKind;
  /** The record at that place; null where it is missing. */
  readonly recordId?: Maybe<Scalars['ID']['output']>;
  /** The place in the chain. */
  readonly sequence: Scalars['Int']['output'];
};

/** What can be wrong with a record of a chain. */
export type AuditFaultKind =
  /** The record does not say what its hash was made of, or follows another record than the one before it. */
  | 'ALTERED'
  /** A record that the chain had is gone. */
  | 'MISSING';

/** A change of a resource: who made it, when, and why. Records are neither changed nor deleted. */
export type AuditRecord = {
  /** What was done, as the last part of the type of its event says: `created`, `updated`, `deleted`, `power-requested`. A decision on the plan of an operation is `decided`. */
  readonly action: Scalars['String']['output'];
  /** Who did it: the subject of the caller's token. Null where the event does not say. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The fields that changed, by name. Empty where something was only asked for; the operation then makes the changes. */
  readonly changes: ReadonlyArray<AuditChange>;
  /** SHA-256 over the record and the hash of the one before, 64 hex digits. */
  readonly hash: Scalars['String']['output'];
  /** Its id. Records sort by it in the order in which the changes were made. */
  readonly id: Scalars['ID']['output'];
  /** What it was done to, as the first part of the type of its event says: `server`, `ip-block`, `operation`. */
  readonly kind: Scalars['String']['output'];
  /** The id of the resource that it was done to, which may be gone; that of the operation where its plan was decided on. */
  readonly nodeId: Scalars['ID']['output'];
  /** The id of the operation that did it, or that was asked for by it; null for none. */
  readonly operation?: Maybe<Scalars['ID']['output']>;
  /** Why, as the caller said; null where they said nothing. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The `x-request-id` of the request; null where it had none. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** Its place in the chain of the tenant: from 1, without gaps. */
  readonly sequence: Scalars['Int']['output'];
  /** The tenant that owns the resource, in whose chain the record is. */
  readonly tenantId: Scalars['ID']['output'];
  /** The ticket in another system, as the caller said; null where they named none. */
  readonly ticket?: Maybe<Scalars['String']['output']>;
};

/** A page of audit records. */
export type AuditRecordConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<AuditRecordEdge>;
  /** The records of the page, latest first. */
  readonly nodes: ReadonlyArray<AuditRecord>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record and its place in the list. */
export type AuditRecordEdge = {
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What is listed. */
  readonly node: AuditRecord;
};

/** What a reading of a tenant's chain of audit records found. */
export type AuditVerification = {
  /** How many records were read and found right. */
  readonly checked: Scalars['Int']['output'];
  /** Whether the end of the chain was reached and nothing is wrong up to there. */
  readonly complete: Scalars['Boolean']['output'];
  /** The first record that is wrong; null where none is. */
  readonly fault?: Maybe<AuditFault>;
  /** The hash of that record; 64 zeros for none. Keep it elsewhere: a chain that was written anew, with all of its hashes, does not have it any more. */
  readonly lastHash: Scalars['String']['output'];
  /** The place of the last of them: pass it as `after` to go on. 0 for none. */
  readonly lastSequence: Scalars['Int']['output'];
};

/** Which audit records a list has: all that is given must hold. */
export type AuditWhere = {
  /** By what was done. */
  readonly action?: InputMaybe<StringFilter>;
  /** By who did it. */
  readonly actor?: InputMaybe<StringFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AuditWhere>>;
  /** By when it happened. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By what it was done to: `server`, `ip-block`. */
  readonly kind?: InputMaybe<StringFilter>;
  /** By the resource that it was done to. */
  readonly nodeId?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AuditWhere>;
  /** By the operation. */
  readonly operation?: InputMaybe<IdFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AuditWhere>>;
  /** By the `x-request-id` of the request. */
  readonly requestId?: InputMaybe<StringFilter>;
  /** By the tenant that owns the resource. */
  readonly tenantId?: InputMaybe<IdFilter>;
  /** By the ticket that was named. */
  readonly ticket?: InputMaybe<StringFilter>;
};

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type DateTimeFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is greater. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is greater or equal. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is less or equal. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is another value, or none. */
  readonly ne?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
};

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type IdFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is another value, or none. */
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Where a page of a list stands in it. */
export type PageInfo = {
  /** Pass it as `after` to get the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow; pass endCursor as `after` to get them. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are some before this page; pass startCursor as `before` to get them. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first node of the page; null when it is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  /**
   * What was done to a resource, latest first, also once the resource is deleted; to everything of your tenants when `nodeId`
   * is left out. A change appears a moment after it was made. Empty for what you may not see. Role: viewer on the tenant
   * that owns the resource, or that owned it.
   */
  readonly audit: AuditRecordConnection;
  /**
   * Reads the chain of a tenant's audit records, computes each hash again, and answers the first record that was removed or
   * altered since it was written. Reads 10,000 records at most: ask again with `after: lastSequence` until `complete`.
   * Role: viewer on the tenant; NOT_FOUND without.
   */
  readonly auditVerify: AuditVerification;
};


export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nodeId?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<AuditWhere>;
};


export type QueryAuditVerifyArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  tenantId: Scalars['ID']['input'];
};

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type StringFilter = {
  /** Part of the text, in any case. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Is this value. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is another value, or none. */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditFault: ResolverTypeWrapper<AuditFault>;
  AuditFaultKind: AuditFaultKind;
  AuditRecord: ResolverTypeWrapper<AuditRecordRow>;
  AuditRecordConnection: ResolverTypeWrapper<AuditPage>;
  AuditRecordEdge: ResolverTypeWrapper<Omit<AuditRecordEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  AuditWhere: AuditWhere;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditChange: AuditChange;
  AuditFault: AuditFault;
  AuditRecord: AuditRecordRow;
  AuditRecordConnection: AuditPage;
  AuditRecordEdge: Omit<AuditRecordEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] };
  AuditVerification: AuditVerification;
  AuditWhere: AuditWhere;
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
};

export type AuditChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  after: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditFaultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditFault'] = ResolversParentTypes['AuditFault']> = {
  kind: Resolver<ResolversTypes['AuditFaultKind'], ParentType, ContextType>;
  recordId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sequence: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  action: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  hash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tenantId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ticket: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditRecordConnection'] = ResolversParentTypes['AuditRecordConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditRecordEdge'] = ResolversParentTypes['AuditRecordEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  checked: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fault: Resolver<Maybe<ResolversTypes['AuditFault']>, ParentType, ContextType>;
  lastHash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSequence: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  audit?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, Partial<QueryAuditArgs>>;
  auditVerify?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType, RequireFields<QueryAuditVerifyArgs, 'tenantId'>>;
};

export type Resolvers<ContextType = GraphContext> = {
  AuditChange: AuditChangeResolvers<ContextType>;
  AuditFault: AuditFaultResolvers<ContextType>;
  AuditRecord: AuditRecordResolvers<ContextType>;
  AuditRecordConnection: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge: AuditRecordEdgeResolvers<ContextType>;
  AuditVerification: AuditVerificationResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  PageInfo: PageInfoResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
};

