import type { GraphQLResolveInfo } from 'graphql';
import type { DeviceType as DeviceTypeRow } from '../device-type.ts';
import type { ShownPort } from '../page-of-ports.ts';
import type { GraphContext } from '../../../platform/graph/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** What a port is for. */
export type DevicePortKind =
  /** A console port, by which the device is managed. */
  | 'CONSOLE'
  /** A console server port, to which other devices' console ports are connected. */
  | 'CONSOLE_SERVER'
  /** A port at the front of a patch panel. */
  | 'FRONT'
  /** A network interface. */
  | 'NETWORK'
  /** A power port, by which the device takes power. */
  | 'POWER'
  /** A power outlet, which feeds other devices. */
  | 'POWER_OUTLET'
  /** A port at the rear of a patch panel. */
  | 'REAR';

/** Conditions on what a port is for, all of which it fulfils. */
export type DevicePortKindFilter = {
  /** It is this one. */
  readonly eq?: InputMaybe<DevicePortKind>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DevicePortKind>>;
};

/**
 * A model of server, switch, power distribution unit, chassis, panel or other device: its size, ports and bays. Its ports
 * come from a file: `deviceTypeImport` of the same manufacturer and model. Importing a file again sets every field to what
 * the file says.
 */
export type DeviceType = {
  /** Its ports in the order of the file: interfaces, console ports, console server ports, power ports, power outlets, front ports, rear ports. A page holds 1000 at most. */
  readonly ports: DeviceTypePortConnection;
};


/**
 * A model of server, switch, power distribution unit, chassis, panel or other device: its size, ports and bays. Its ports
 * come from a file: `deviceTypeImport` of the same manufacturer and model. Importing a file again sets every field to what
 * the file says.
 */
export type DeviceTypePortsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<DeviceTypePortFilter>;
};

/** A port that every device of the type has. */
export type DeviceTypePort = {
  /** The power that is planned for it, in watts. */
  readonly allocatedDraw?: Maybe<Scalars['Int']['output']>;
  /** Color as six hex digits. */
  readonly color?: Maybe<Scalars['String']['output']>;
  /** A sentence about it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether it is switched on; null where the file does not say. */
  readonly enabled?: Maybe<Scalars['Boolean']['output']>;
  /** The phase that feeds an outlet: A, B or C. */
  readonly feedLeg?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly kind: DevicePortKind;
  /** What is printed beside it. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Whether it is for management alone. */
  readonly managementOnly: Scalars['Boolean']['output'];
  /** The most power that it draws, in watts. */
  readonly maximumDraw?: Maybe<Scalars['Int']['output']>;
  /** Its name, unique among the ports of its kind. */
  readonly name: Scalars['String']['output'];
  /** Whether it carries power over Ethernet; null where the file does not say. */
  readonly poe?: Maybe<Scalars['Boolean']['output']>;
  /** The role in power over Ethernet in NetBox's words: `pd` takes power, `pse` gives it. */
  readonly poeMode?: Maybe<Scalars['String']['output']>;
  /** The standard of power over Ethernet in NetBox's words, e.g. `type2-ieee802.3at`. */
  readonly poeType?: Maybe<Scalars['String']['output']>;
  /** How many front ports a rear port serves. */
  readonly positions?: Maybe<Scalars['Int']['output']>;
  /** The name of the power port that feeds an outlet. */
  readonly powerPort?: Maybe<Scalars['String']['output']>;
  /** The rear port behind a front port. */
  readonly rear?: Maybe<DeviceTypeRearPosition>;
  /** The type of connector or medium, in NetBox's words, e.g. `1000base-t`. */
  readonly type?: Maybe<Scalars['String']['output']>;
};

/** One page of the ports of a device type. */
export type DeviceTypePortConnection = {
  /** The ports with their cursors. */
  readonly edges: ReadonlyArray<DeviceTypePortEdge>;
  /** The ports of the page. */
  readonly nodes: ReadonlyArray<DeviceTypePort>;
  /** Where the page is in the list. */
  readonly pageInfo: PageInfo;
  /** How many ports the whole list has. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A port in a page. */
export type DeviceTypePortEdge = {
  /** Where the port is in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The port. */
  readonly node: DeviceTypePort;
};

/** Which ports a list holds: those that fulfil all that is given. */
export type DeviceTypePortFilter = {
  /** What they are for. */
  readonly kind?: InputMaybe<DevicePortKindFilter>;
};

/** A position of a rear port, to which a front port is connected. */
export type DeviceTypeRearPosition = {
  /** The name of the rear port. */
  readonly port: Scalars['String']['output'];
  /** The position, counted from 1. */
  readonly position: Scalars['Int']['output'];
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
  DevicePortKind: DevicePortKind;
  DevicePortKindFilter: DevicePortKindFilter;
  DeviceType: ResolverTypeWrapper<DeviceTypeRow>;
  DeviceTypePort: ResolverTypeWrapper<ShownPort>;
  DeviceTypePortConnection: ResolverTypeWrapper<Omit<DeviceTypePortConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeviceTypePortEdge']>, nodes: ReadonlyArray<ResolversTypes['DeviceTypePort']> }>;
  DeviceTypePortEdge: ResolverTypeWrapper<Omit<DeviceTypePortEdge, 'node'> & { node: ResolversTypes['DeviceTypePort'] }>;
  DeviceTypePortFilter: DeviceTypePortFilter;
  DeviceTypeRearPosition: ResolverTypeWrapper<DeviceTypeRearPosition>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  DevicePortKindFilter: DevicePortKindFilter;
  DeviceType: DeviceTypeRow;
  DeviceTypePort: ShownPort;
  DeviceTypePortConnection: Omit<DeviceTypePortConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeviceTypePortEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DeviceTypePort']> };
  DeviceTypePortEdge: Omit<DeviceTypePortEdge, 'node'> & { node: ResolversParentTypes['DeviceTypePort'] };
  DeviceTypePortFilter: DeviceTypePortFilter;
  DeviceTypeRearPosition: DeviceTypeRearPosition;
  Int: Scalars['Int']['output'];
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
};

export type DeviceTypeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeviceType'] = ResolversParentTypes['DeviceType']> = {
  ports: Resolver<ResolversTypes['DeviceTypePortConnection'], ParentType, ContextType, Partial<DeviceTypePortsArgs>>;
};

export type DeviceTypePortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeviceTypePort'] = ResolversParentTypes['DeviceTypePort']> = {
  allocatedDraw: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  color: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  feedLeg: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['DevicePortKind'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managementOnly: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maximumDraw: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  poe: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  poeMode: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  poeType: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positions: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  powerPort: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rear: Resolver<Maybe<ResolversTypes['DeviceTypeRearPosition']>, ParentType, ContextType>;
  type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeviceTypePortConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeviceTypePortConnection'] = ResolversParentTypes['DeviceTypePortConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['DeviceTypePortEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['DeviceTypePort']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeviceTypePortEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeviceTypePortEdge'] = ResolversParentTypes['DeviceTypePortEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['DeviceTypePort'], ParentType, ContextType>;
};

export type DeviceTypeRearPositionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeviceTypeRearPosition'] = ResolversParentTypes['DeviceTypeRearPosition']> = {
  port: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  DeviceType: DeviceTypeResolvers<ContextType>;
  DeviceTypePort: DeviceTypePortResolvers<ContextType>;
  DeviceTypePortConnection: DeviceTypePortConnectionResolvers<ContextType>;
  DeviceTypePortEdge: DeviceTypePortEdgeResolvers<ContextType>;
  DeviceTypeRearPosition: DeviceTypeRearPositionResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
};

