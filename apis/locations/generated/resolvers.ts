import type { GraphQLResolveInfo } from 'graphql';
import type { EntityStub } from '../../../platform/graph/typed-resolvers.ts';
import type { Occupant } from '../placements/mountable.ts';
import type { Placement as PlacementRow } from '../entities/placement.ts';
import type { Rack as RackRow } from '../rack.ts';
import type { ElevationEntry } from '../placements/elevation.ts';
import type { GraphContext } from '../../../platform/graph/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

export type Chassis = {
  /** Where it is mounted in a rack; null where it is in none. Role: viewer on the rack's tenant. */
  readonly placement?: Maybe<Placement>;
};

export type NetworkDevice = {
  /** Where it is mounted in a rack; null where it is in none. Role: viewer on the rack's tenant. */
  readonly placement?: Maybe<Placement>;
};

/** Anything in the graph that has an id: `node(id:)` finds it. */
export type Node = {
  /** Its id; the seven letters before the hyphen say of what type it is. */
  readonly id: Scalars['ID']['output'];
};

/**
 * Where something is mounted in a rack: a network device, a server, or a chassis with the servers in its bays. Each has one
 * place, and no two have the same: a place that is taken by another placement, or by a server whose own record names it
 * (serverUpdate), is refused (CONFLICT, naming the holder). The placement of what is RETIRED or deleted is deleted with it.
 */
export type Placement = {
  /** What is mounted; null where you may not see it. */
  readonly occupant?: Maybe<Node>;
};

/** A rack at a site, measured in rack units. */
export type Rack = {
  /**
   * Everything mounted in the rack, each thing once, from the smallest unit on; what is mounted beside the units comes last.
   * What names the rack in its own record, and no place in it, is not here. Role: as for the rack; what you may not see is without its occupant.
   */
  readonly elevation: ReadonlyArray<RackElevationEntry>;
  /**
   * Things that are on record where they cannot be. A place is refused where something stands; but a server's own record is
   * kept by another domain, which may have accepted it a moment before it knew of a placement. Move one of the two.
   */
  readonly positionConflicts: ReadonlyArray<RackPositionConflict>;
  /** How full it is. Role: as for the rack. */
  readonly usage: RackUsage;
};

/** One thing in a rack. */
export type RackElevationEntry = {
  /** The face on which it is mounted. */
  readonly face: RackFace;
  /** Whether it takes the other face too. */
  readonly fullDepth: Scalars['Boolean']['output'];
  /** Height in rack units, in halves; 0 where it takes none. */
  readonly height: Scalars['Float']['output'];
  /** What it is; null where you may not see it. */
  readonly occupant?: Maybe<Node>;
  /** The placement that says so; null where the server's own record does (serverUpdate changes it), and where you may not see it. */
  readonly placement?: Maybe<Placement>;
  /** The smallest number of the units that it takes, in halves; null where it is mounted beside the units (0U). */
  readonly unit?: Maybe<Scalars['Float']['output']>;
};

/** A face of a rack, on which something is mounted. */
export type RackFace =
  /** The front. */
  | 'FRONT'
  /** The rear. */
  | 'REAR';

/** A thing that is on record where it cannot be. */
export type RackPositionConflict = {
  /** What has the place; null where nothing has, and where you may not see it. */
  readonly holder?: Maybe<Node>;
  /** What it is; null where you may not see it. */
  readonly occupant?: Maybe<Node>;
  /** Why it cannot be there. */
  readonly reason: RackPositionConflictReason;
  /** The smallest number of the units that it takes by its record; null where it is mounted beside the units. */
  readonly unit?: Maybe<Scalars['Float']['output']>;
};

/** Why something cannot be where it is on record. */
export type RackPositionConflictReason =
  /** Its own record names another rack, or a position beside the placement. */
  | 'ELSEWHERE'
  /** The rack does not have all of the units. */
  | 'OUTSIDE'
  /** The rack keeps some of the units free. */
  | 'RESERVED'
  /** Its device type has another height or depth than its placement. A placementUpdate takes over that of the device type. */
  | 'RESIZED'
  /** Something else has a part of the place. */
  | 'TAKEN';

/** How full a rack is. */
export type RackUsage = {
  /** Units that are free on both faces and not reserved, in halves. */
  readonly freeUnits: Scalars['Float']['output'];
  /** Units that are reserved and not taken, in halves. */
  readonly reservedUnits: Scalars['Float']['output'];
  /** Units that are taken, on one face or both, in halves. */
  readonly units: Scalars['Float']['output'];
  /** How many things in it have no device type that says its weight. */
  readonly unweighed: Scalars['Int']['output'];
  /** What all things in it weigh together by their device types, in kilograms to the gram; those whose weight is not known are not in it. */
  readonly weightKg: Scalars['Float']['output'];
};

export type Server = {
  /** Where it is mounted in a rack; null where it is in none, where its own record says where it is (rack, position), and where it is in a bay of a chassis, which has the placement. Role: viewer on the rack's tenant. */
  readonly placement?: Maybe<Placement>;
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
  Chassis: ResolverTypeWrapper<EntityStub>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  NetworkDevice: ResolverTypeWrapper<EntityStub>;
  Node: ResolverTypeWrapper<Occupant>;
  Placement: ResolverTypeWrapper<PlacementRow>;
  Rack: ResolverTypeWrapper<RackRow>;
  RackElevationEntry: ResolverTypeWrapper<ElevationEntry>;
  RackFace: RackFace;
  RackPositionConflict: ResolverTypeWrapper<Omit<RackPositionConflict, 'holder' | 'occupant'> & { holder: Maybe<ResolversTypes['Node']>, occupant: Maybe<ResolversTypes['Node']> }>;
  RackPositionConflictReason: RackPositionConflictReason;
  RackUsage: ResolverTypeWrapper<RackUsage>;
  Server: ResolverTypeWrapper<EntityStub>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Chassis: EntityStub;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  NetworkDevice: EntityStub;
  Node: Occupant;
  Placement: PlacementRow;
  Rack: RackRow;
  RackElevationEntry: ElevationEntry;
  RackPositionConflict: Omit<RackPositionConflict, 'holder' | 'occupant'> & { holder: Maybe<ResolversParentTypes['Node']>, occupant: Maybe<ResolversParentTypes['Node']> };
  RackUsage: RackUsage;
  Server: EntityStub;
  String: Scalars['String']['output'];
};

export type ChassisResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Chassis'] = ResolversParentTypes['Chassis']> = {
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
};

export type NetworkDeviceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NetworkDevice'] = ResolversParentTypes['NetworkDevice']> = {
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  occupant: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type RackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Rack'] = ResolversParentTypes['Rack']> = {
  elevation: Resolver<ReadonlyArray<ResolversTypes['RackElevationEntry']>, ParentType, ContextType>;
  positionConflicts: Resolver<ReadonlyArray<ResolversTypes['RackPositionConflict']>, ParentType, ContextType>;
  usage: Resolver<ResolversTypes['RackUsage'], ParentType, ContextType>;
};

export type RackElevationEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RackElevationEntry'] = ResolversParentTypes['RackElevationEntry']> = {
  face: Resolver<ResolversTypes['RackFace'], ParentType, ContextType>;
  fullDepth: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  height: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  occupant: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RackPositionConflictResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RackPositionConflict'] = ResolversParentTypes['RackPositionConflict']> = {
  holder: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  occupant: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['RackPositionConflictReason'], ParentType, ContextType>;
  unit: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RackUsageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RackUsage'] = ResolversParentTypes['RackUsage']> = {
  freeUnits: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reservedUnits: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  units: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unweighed: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightKg: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ServerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Server'] = ResolversParentTypes['Server']> = {
  placement: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Chassis: ChassisResolvers<ContextType>;
  NetworkDevice: NetworkDeviceResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  Placement: PlacementResolvers<ContextType>;
  Rack: RackResolvers<ContextType>;
  RackElevationEntry: RackElevationEntryResolvers<ContextType>;
  RackPositionConflict: RackPositionConflictResolvers<ContextType>;
  RackUsage: RackUsageResolvers<ContextType>;
  Server: ServerResolvers<ContextType>;
};

