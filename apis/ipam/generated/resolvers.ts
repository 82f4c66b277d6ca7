import type { GraphQLResolveInfo } from 'graphql';
import type { Assignee } from '../addresses/assignee.ts';
import type { IpAddress as IpAddressRow } from '../entities/ip-address.ts';
import type { IpBlock as IpBlockRow } from '../entities/ip-block.ts';
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

/** What addresses are assigned to: an instance, a server (for its BMC), a load balancer, a port of a device. */
export type IpAddressable = {
  /** Its addresses. Ask for a page of them on the type itself. Role: viewer on their tenant. */
  readonly addresses: IpAddressConnection;
  /** Its id, which `ipAddressReserve` and `ipAddressUpdate` take as assignedTo. */
  readonly id: Scalars['ID']['output'];
};

/** One address that something has, or that is reserved so that nothing gets it. */
export type IpAddress = {
  /** What has it; null where nothing has, and where you may not see it. */
  readonly assignee?: Maybe<IpAddressable>;
};

/** Input of ipAddressAllocate. */
export type IpAddressAllocateInput = {
  /**
   * From this block of the site, which need not be allocatable; from any allocatable one where it is left out. CONFLICT where
   * the block is at another site, of another family, or holds inner blocks.
   */
  readonly blockId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Distinguishes the addresses of an instance that gets several, at most 40 characters. A request with a key that the
   * instance has an address by is answered with that address (CONFLICT where it is of another family or block); one without a
   * key, with any address that it could mean.
   */
  readonly claimKey?: InputMaybe<Scalars['String']['input']>;
  /** Of which family, for an instance with one address of each; of any, IPv4 first, where it is left out. */
  readonly family?: InputMaybe<IpFamily>;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The instance's id. */
  readonly instanceId: Scalars['ID']['input'];
  /** The operation's id. */
  readonly operationId: Scalars['ID']['input'];
  /** The site's id. */
  readonly siteId: Scalars['ID']['input'];
  /** The tenant's id. */
  readonly tenantId: Scalars['ID']['input'];
};

/** Answer of ipAddressAllocate. */
export type IpAddressAllocatePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The ip address; null when it was refused. */
  readonly ipAddress?: Maybe<IpAddress>;
};

/** A page of a list of IP addresss. */
export type IpAddressConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<IpAddressEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<IpAddress>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One IP address in a list. */
export type IpAddressEdge = {
  /** Pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The IP address. */
  readonly node: IpAddress;
};

/** Selects an address. An address exists once in a routing domain; outside of those, once at a site. */
export type IpAddressFind = {
  /** IPv4 or IPv6, in any of its forms. */
  readonly address: Scalars['String']['input'];
  /** The routing domain of its block. */
  readonly routingDomainId?: InputMaybe<Scalars['ID']['input']>;
  /** The site of its block. */
  readonly siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Who has it. */
  readonly tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of ipAddressRelease. */
export type IpAddressReleaseInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The instance's id. */
  readonly instanceId: Scalars['ID']['input'];
  /** The operation that releases the addresses: a late request of the same operation for an address is then refused. */
  readonly operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Answer of ipAddressRelease. */
export type IpAddressReleasePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** How many were released. */
  readonly released?: Maybe<Scalars['Int']['output']>;
};

/**
 * A range of addresses, IPv4 or IPv6. Blocks nest to any depth, in whatever order they are created: a new one lies in the
 * smallest block around it, and those inside its range move into it. Siblings never overlap.
 */
export type IpBlock = {
  /**
   * Addresses that are free to allocate; null when they are too many to count (IPv6), 0 for a block that is not
   * allocatable or has blocks inside.
   */
  readonly available?: Maybe<Scalars['Float']['output']>;
  /** Addresses that are given out or reserved, those from blocks inside included. */
  readonly used?: Maybe<Scalars['Float']['output']>;
  /** The part of its addresses that is used, from 0 to 1, of those that machines can have; null when they are too many to count (IPv6), and where it has none. */
  readonly utilization?: Maybe<Scalars['Float']['output']>;
};

/** A family of addresses. */
export type IpFamily =
  /** IPv4. */
  | 'IPV4'
  /** IPv6. */
  | 'IPV6';

export type Mutation = {
  /**
   * Allocates an address for the instance from the blocks of its site, or from the block that is named; its present address
   * where it has the one that is asked for. EXHAUSTED where none is free: the message names the family and the blocks.
   * Our own workers only.
   */
  readonly ipAddressAllocate: IpAddressAllocatePayload;
  /** Releases all addresses of an instance; succeeds also where it has none. Our own workers only. */
  readonly ipAddressRelease: IpAddressReleasePayload;
};


export type MutationIpAddressAllocateArgs = {
  input: IpAddressAllocateInput;
};


export type MutationIpAddressReleaseArgs = {
  input: IpAddressReleaseInput;
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
  /** One address, by its id or by its text. Null for what does not exist, and for what you may not see. Role: viewer on its tenant. */
  readonly ipAddress?: Maybe<IpAddress>;
};


export type QueryIpAddressArgs = {
  find?: InputMaybe<IpAddressFind>;
  id?: InputMaybe<Scalars['ID']['input']>;
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ErrorCode: ErrorCode;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IPAddressable: ResolverTypeWrapper<Assignee>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IpAddress: ResolverTypeWrapper<IpAddressRow>;
  IpAddressAllocateInput: IpAddressAllocateInput;
  IpAddressAllocatePayload: ResolverTypeWrapper<Omit<IpAddressAllocatePayload, 'ipAddress'> & { ipAddress: Maybe<ResolversTypes['IpAddress']> }>;
  IpAddressConnection: ResolverTypeWrapper<Omit<IpAddressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IpAddressEdge']>, nodes: ReadonlyArray<ResolversTypes['IpAddress']> }>;
  IpAddressEdge: ResolverTypeWrapper<Omit<IpAddressEdge, 'node'> & { node: ResolversTypes['IpAddress'] }>;
  IpAddressFind: IpAddressFind;
  IpAddressReleaseInput: IpAddressReleaseInput;
  IpAddressReleasePayload: ResolverTypeWrapper<IpAddressReleasePayload>;
  IpBlock: ResolverTypeWrapper<IpBlockRow>;
  IpFamily: IpFamily;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  IPAddressable: Assignee;
  Int: Scalars['Int']['output'];
  IpAddress: IpAddressRow;
  IpAddressAllocateInput: IpAddressAllocateInput;
  IpAddressAllocatePayload: Omit<IpAddressAllocatePayload, 'ipAddress'> & { ipAddress: Maybe<ResolversParentTypes['IpAddress']> };
  IpAddressConnection: Omit<IpAddressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IpAddressEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IpAddress']> };
  IpAddressEdge: Omit<IpAddressEdge, 'node'> & { node: ResolversParentTypes['IpAddress'] };
  IpAddressFind: IpAddressFind;
  IpAddressReleaseInput: IpAddressReleaseInput;
  IpAddressReleasePayload: IpAddressReleasePayload;
  IpBlock: IpBlockRow;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  UserError: UserError;
};

export type IpAddressableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IPAddressable'] = ResolversParentTypes['IPAddressable']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
  addresses: Resolver<ResolversTypes['IpAddressConnection'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IpAddressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpAddress'] = ResolversParentTypes['IpAddress']> = {
  assignee: Resolver<Maybe<ResolversTypes['IPAddressable']>, ParentType, ContextType>;
};

export type IpAddressAllocatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpAddressAllocatePayload'] = ResolversParentTypes['IpAddressAllocatePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  ipAddress: Resolver<Maybe<ResolversTypes['IpAddress']>, ParentType, ContextType>;
};

export type IpAddressConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpAddressConnection'] = ResolversParentTypes['IpAddressConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['IpAddressEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['IpAddress']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IpAddressEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpAddressEdge'] = ResolversParentTypes['IpAddressEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['IpAddress'], ParentType, ContextType>;
};

export type IpAddressReleasePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpAddressReleasePayload'] = ResolversParentTypes['IpAddressReleasePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  released: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IpBlockResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpBlock'] = ResolversParentTypes['IpBlock']> = {
  available: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  used: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  utilization: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ipAddressAllocate?: Resolver<ResolversTypes['IpAddressAllocatePayload'], ParentType, ContextType, RequireFields<MutationIpAddressAllocateArgs, 'input'>>;
  ipAddressRelease?: Resolver<ResolversTypes['IpAddressReleasePayload'], ParentType, ContextType, RequireFields<MutationIpAddressReleaseArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  ipAddress?: Resolver<Maybe<ResolversTypes['IpAddress']>, ParentType, ContextType, Partial<QueryIpAddressArgs>>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  IPAddressable: IpAddressableResolvers<ContextType>;
  IpAddress: IpAddressResolvers<ContextType>;
  IpAddressAllocatePayload: IpAddressAllocatePayloadResolvers<ContextType>;
  IpAddressConnection: IpAddressConnectionResolvers<ContextType>;
  IpAddressEdge: IpAddressEdgeResolvers<ContextType>;
  IpAddressReleasePayload: IpAddressReleasePayloadResolvers<ContextType>;
  IpBlock: IpBlockResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
};

