import type { GraphQLResolveInfo } from 'graphql';
import type { LoadBalancerPool as PoolRow } from '../entities/pool.ts';
import type { LoadBalancerPort as PortRow } from '../entities/port.ts';
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
  LoadBalancerPool: ResolverTypeWrapper<PoolRow>;
  LoadBalancerPort: ResolverTypeWrapper<PortRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  LoadBalancerPool: PoolRow;
  LoadBalancerPort: PortRow;
  String: Scalars['String']['output'];
};

export type LoadBalancerPoolResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerPool'] = ResolversParentTypes['LoadBalancerPool']> = {
  ports: Resolver<ReadonlyArray<ResolversTypes['LoadBalancerPort']>, ParentType, ContextType>;
};

export type LoadBalancerPortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerPort'] = ResolversParentTypes['LoadBalancerPort']> = {
  pools: Resolver<ReadonlyArray<ResolversTypes['LoadBalancerPool']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  LoadBalancerPool: LoadBalancerPoolResolvers<ContextType>;
  LoadBalancerPort: LoadBalancerPortResolvers<ContextType>;
};

