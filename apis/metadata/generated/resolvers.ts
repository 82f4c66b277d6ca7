import type { GraphQLResolveInfo } from 'graphql';
import type { FoundNode } from '../nodes/find-node.ts';
import type { Tag as TagRow } from '../tag.ts';
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

export type Cable = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type DevicePort = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type DeviceType = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
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
  /** The resource has changed since you read it. */
  | 'STALE_VERSION'
  /** A part of the platform cannot be reached; try again. */
  | 'UNAVAILABLE';

export type FirmwareBaseline = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type Image = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type Instance = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type IpAddress = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type IpBlock = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type IpRange = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type LoadBalancer = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type LoadBalancerOrigin = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type LoadBalancerPool = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type LoadBalancerPort = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type LoadBalancerProvider = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type Location = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type Manufacturer = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

/** A resource of any type, with what people and services have attached to it. */
export type MetadataNode = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type Mutation = {
  /**
   * Gives a resource tags: `name` adds one and `remove` takes some off, or `tags` and `tagIds` set all of them. A tag that is
   * named is the one of the resource's tenant, else that of the nearest tenant above that has one of the name, else a new one
   * of the resource's tenant. Doing it again changes nothing. A resource has at most 32 tags. Errors: NOT_FOUND,
   * INVALID_INPUT, CONFLICT while the resource or a tag is being deleted. Role: operator on the resource's tenant; member
   * for an instance.
   */
  readonly tagSet: TagSetPayload;
};


export type MutationTagSetArgs = {
  input: TagSetInput;
};

export type NetworkDevice = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

/** Anything in the graph that has an id: `node(id:)` finds it. */
export type Node = {
  /** Its id; the seven letters before the hyphen say of what type it is. */
  readonly id: Scalars['ID']['output'];
};

export type Placement = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type ProvisioningProfile = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type Query = {
  /**
   * The resource with this id, whatever its type: ask for its fields by `... on Server { name }`. Null for what is no id,
   * for what does not exist or is RETIRED or DELETED, and for what you may not see. A resource that was created a moment ago
   * may still be null here. Operations and parts of servers have queries of their own. Role: viewer on its tenant, or as for the query of its type.
   */
  readonly node?: Maybe<Node>;
  /**
   * The resources with these ids, in the order of the ids, each as `node` finds it. At most 100 ids; more are refused
   * (INVALID_INPUT). Role: viewer on the tenant of each, or as for the query of its type.
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type Rack = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type RoutingDomain = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type Server = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type Site = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

/** A word that people put on resources of any type, to find them again and to sort them. Tenants below the owner may see and use it. */
export type Tag = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** Input of tagSet. */
export type TagSetInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Adds the tag of this name; at most 63 characters, compared without case. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The resource that gets the tags: a server, rack, instance, address or anything else that has `tags`. */
  readonly nodeId: Scalars['ID']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Takes the tags of these names off; names that it does not have are ignored. */
  readonly remove?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Sets all tags of the resource, by their ids, together with those that `tags` names. */
  readonly tagIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sets all tags of the resource, by their names; an empty list takes all off. Not with `name` and `remove`. */
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of tagSet. */
export type TagSetPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The resource with its tags; null when it was refused. */
  readonly node?: Maybe<MetadataNode>;
  /** The tag that was added, or the first of those that were set; null when none was, and when it was refused. */
  readonly tag?: Maybe<Tag>;
};

export type Tenant = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
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

export type Vlan = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type VlanGroup = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};

export type Webhook = {
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
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
  Cable: ResolverTypeWrapper<Omit<Cable, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  DevicePort: ResolverTypeWrapper<Omit<DevicePort, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  DeviceType: ResolverTypeWrapper<Omit<DeviceType, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  ErrorCode: ErrorCode;
  FirmwareBaseline: ResolverTypeWrapper<Omit<FirmwareBaseline, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Image: ResolverTypeWrapper<Omit<Image, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Instance: ResolverTypeWrapper<Omit<Instance, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  IpAddress: ResolverTypeWrapper<Omit<IpAddress, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  IpBlock: ResolverTypeWrapper<Omit<IpBlock, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  IpRange: ResolverTypeWrapper<Omit<IpRange, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  LoadBalancer: ResolverTypeWrapper<Omit<LoadBalancer, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  LoadBalancerOrigin: ResolverTypeWrapper<Omit<LoadBalancerOrigin, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  LoadBalancerPool: ResolverTypeWrapper<Omit<LoadBalancerPool, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  LoadBalancerPort: ResolverTypeWrapper<Omit<LoadBalancerPort, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  LoadBalancerProvider: ResolverTypeWrapper<Omit<LoadBalancerProvider, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Location: ResolverTypeWrapper<Omit<Location, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Manufacturer: ResolverTypeWrapper<Omit<Manufacturer, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  MetadataNode: ResolverTypeWrapper<FoundNode>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkDevice: ResolverTypeWrapper<Omit<NetworkDevice, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Node: ResolverTypeWrapper<FoundNode>;
  Placement: ResolverTypeWrapper<Omit<Placement, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  ProvisioningProfile: ResolverTypeWrapper<Omit<ProvisioningProfile, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rack: ResolverTypeWrapper<Omit<Rack, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  RoutingDomain: ResolverTypeWrapper<Omit<RoutingDomain, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Server: ResolverTypeWrapper<Omit<Server, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Site: ResolverTypeWrapper<Omit<Site, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tag: ResolverTypeWrapper<TagRow>;
  TagSetInput: TagSetInput;
  TagSetPayload: ResolverTypeWrapper<Omit<TagSetPayload, 'node' | 'tag'> & { node: Maybe<ResolversTypes['MetadataNode']>, tag: Maybe<ResolversTypes['Tag']> }>;
  Tenant: ResolverTypeWrapper<Omit<Tenant, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  Vlan: ResolverTypeWrapper<Omit<Vlan, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  VlanGroup: ResolverTypeWrapper<Omit<VlanGroup, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Webhook: ResolverTypeWrapper<Omit<Webhook, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Cable: Omit<Cable, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  DevicePort: Omit<DevicePort, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  DeviceType: Omit<DeviceType, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  FirmwareBaseline: Omit<FirmwareBaseline, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  ID: Scalars['ID']['output'];
  Image: Omit<Image, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Instance: Omit<Instance, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  IpAddress: Omit<IpAddress, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  IpBlock: Omit<IpBlock, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  IpRange: Omit<IpRange, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  LoadBalancer: Omit<LoadBalancer, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  LoadBalancerOrigin: Omit<LoadBalancerOrigin, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  LoadBalancerPool: Omit<LoadBalancerPool, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  LoadBalancerPort: Omit<LoadBalancerPort, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  LoadBalancerProvider: Omit<LoadBalancerProvider, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Location: Omit<Location, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Manufacturer: Omit<Manufacturer, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  MetadataNode: FoundNode;
  Mutation: Record<PropertyKey, never>;
  NetworkDevice: Omit<NetworkDevice, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Node: FoundNode;
  Placement: Omit<Placement, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  ProvisioningProfile: Omit<ProvisioningProfile, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Query: Record<PropertyKey, never>;
  Rack: Omit<Rack, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  RoutingDomain: Omit<RoutingDomain, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Server: Omit<Server, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Site: Omit<Site, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  String: Scalars['String']['output'];
  Tag: TagRow;
  TagSetInput: TagSetInput;
  TagSetPayload: Omit<TagSetPayload, 'node' | 'tag'> & { node: Maybe<ResolversParentTypes['MetadataNode']>, tag: Maybe<ResolversParentTypes['Tag']> };
  Tenant: Omit<Tenant, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  UserError: UserError;
  Vlan: Omit<Vlan, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  VlanGroup: Omit<VlanGroup, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Webhook: Omit<Webhook, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
};

export type CableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Cable'] = ResolversParentTypes['Cable']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type DevicePortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DevicePort'] = ResolversParentTypes['DevicePort']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type DeviceTypeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeviceType'] = ResolversParentTypes['DeviceType']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type FirmwareBaselineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FirmwareBaseline'] = ResolversParentTypes['FirmwareBaseline']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type ImageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type InstanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type IpAddressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpAddress'] = ResolversParentTypes['IpAddress']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type IpBlockResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpBlock'] = ResolversParentTypes['IpBlock']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type IpRangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpRange'] = ResolversParentTypes['IpRange']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type LoadBalancerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancer'] = ResolversParentTypes['LoadBalancer']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type LoadBalancerOriginResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerOrigin'] = ResolversParentTypes['LoadBalancerOrigin']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type LoadBalancerPoolResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerPool'] = ResolversParentTypes['LoadBalancerPool']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type LoadBalancerPortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerPort'] = ResolversParentTypes['LoadBalancerPort']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type LoadBalancerProviderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerProvider'] = ResolversParentTypes['LoadBalancerProvider']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type ManufacturerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Manufacturer'] = ResolversParentTypes['Manufacturer']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type MetadataNodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MetadataNode'] = ResolversParentTypes['MetadataNode']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  tagSet?: Resolver<ResolversTypes['TagSetPayload'], ParentType, ContextType, RequireFields<MutationTagSetArgs, 'input'>>;
};

export type NetworkDeviceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NetworkDevice'] = ResolversParentTypes['NetworkDevice']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type ProvisioningProfileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProvisioningProfile'] = ResolversParentTypes['ProvisioningProfile']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
};

export type RackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Rack'] = ResolversParentTypes['Rack']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type RoutingDomainResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoutingDomain'] = ResolversParentTypes['RoutingDomain']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type ServerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Server'] = ResolversParentTypes['Server']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type SiteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TagSetPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TagSetPayload'] = ResolversParentTypes['TagSetPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  node: Resolver<Maybe<ResolversTypes['MetadataNode']>, ParentType, ContextType>;
  tag: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type TenantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Vlan'] = ResolversParentTypes['Vlan']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type VlanGroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VlanGroup'] = ResolversParentTypes['VlanGroup']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Cable: CableResolvers<ContextType>;
  DevicePort: DevicePortResolvers<ContextType>;
  DeviceType: DeviceTypeResolvers<ContextType>;
  FirmwareBaseline: FirmwareBaselineResolvers<ContextType>;
  Image: ImageResolvers<ContextType>;
  Instance: InstanceResolvers<ContextType>;
  IpAddress: IpAddressResolvers<ContextType>;
  IpBlock: IpBlockResolvers<ContextType>;
  IpRange: IpRangeResolvers<ContextType>;
  LoadBalancer: LoadBalancerResolvers<ContextType>;
  LoadBalancerOrigin: LoadBalancerOriginResolvers<ContextType>;
  LoadBalancerPool: LoadBalancerPoolResolvers<ContextType>;
  LoadBalancerPort: LoadBalancerPortResolvers<ContextType>;
  LoadBalancerProvider: LoadBalancerProviderResolvers<ContextType>;
  Location: LocationResolvers<ContextType>;
  Manufacturer: ManufacturerResolvers<ContextType>;
  MetadataNode: MetadataNodeResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  NetworkDevice: NetworkDeviceResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  Placement: PlacementResolvers<ContextType>;
  ProvisioningProfile: ProvisioningProfileResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Rack: RackResolvers<ContextType>;
  RoutingDomain: RoutingDomainResolvers<ContextType>;
  Server: ServerResolvers<ContextType>;
  Site: SiteResolvers<ContextType>;
  Tag: TagResolvers<ContextType>;
  TagSetPayload: TagSetPayloadResolvers<ContextType>;
  Tenant: TenantResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  Vlan: VlanResolvers<ContextType>;
  VlanGroup: VlanGroupResolvers<ContextType>;
  Webhook: WebhookResolvers<ContextType>;
};

