import type { GraphQLResolveInfo } from 'graphql';
import type { Cable as CableRow } from '../entities/cable.ts';
import type { DevicePort as DevicePortRow } from '../entities/device-port.ts';
import type { NetworkDevice as NetworkDeviceRow } from '../entities/network-device.ts';
import type { EntityStub } from '../../../platform/graph/typed-resolvers.ts';
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

/**
 * A cable between two ports. A port has one cable at most, and only ports that fit are joined: NETWORK with NETWORK, POWER
 * with POWER_OUTLET, CONSOLE with CONSOLE_SERVER; FRONT and REAR with each other and with all of these but power.
 */
export type Cable = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

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

/** Ports of a device type for a device or server. */
export type DevicePortsFromTypeInput = {
  /** The network device that gets the ports. Give either this or `serverId`. */
  readonly deviceId?: InputMaybe<Scalars['ID']['input']>;
  /** The device type whose ports it gets: its own `deviceType` when left out. */
  readonly deviceTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the caller: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The server that gets the ports. */
  readonly serverId?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer of devicePortsFromType. */
export type DevicePortsFromTypePayload = {
  /** How many ports were added; null where it was refused. */
  readonly added?: Maybe<Scalars['Int']['output']>;
  /** The network device, with its ports; null for a server. */
  readonly device?: Maybe<NetworkDevice>;
  /** Refusals. Nothing was changed when there is one. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server, with its ports; null for a network device. */
  readonly server?: Maybe<Server>;
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

export type Mutation = {
  /**
   * Gives a device or server the ports of a device type that it does not have yet, by kind and name; those that it has stay
   * as they are, so that the same request again adds none. A device that is created with a `deviceType` has its ports
   * already. INVALID_INPUT: the type has ports that the device or server cannot have (a server has no FRONT and REAR ports).
   * CONFLICT: a rear port of that name has too few positions, or the position of a front port is taken; `holder` names the
   * port. Role: operator on the tenant of the device or server.
   */
  readonly devicePortsFromType: DevicePortsFromTypePayload;
};


export type MutationDevicePortsFromTypeArgs = {
  input: DevicePortsFromTypeInput;
};

/** A device of the network or of its supply: what has ports and is no server. */
export type NetworkDevice = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

export type Query = {
  /**
   * The path that begins or ends at a port, through patch panels; null where there is no such port that you may see. Of a
   * port in the middle it is the whole path, both ways. Role: viewer on the port's tenant.
   */
  readonly trace?: Maybe<Trace>;
};


export type QueryTraceArgs = {
  portId: Scalars['ID']['input'];
};

export type Server = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** A path of cables and patch panels, from port to port. */
export type Trace = {
  /**
   * The ports in their order, at most 200 in each direction from the port that was asked for. A rear port that a path
   * reaches without knowing the position, as there was no front port before it, ends the path.
   */
  readonly hops: ReadonlyArray<TraceHop>;
  /** Whether the path goes on beyond the hops that are shown. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A port on a path. */
export type TraceHop = {
  /** The cable in the port; null where it has none, or where you may not see it. */
  readonly cable?: Maybe<Cable>;
  /** The port; null where it is another tenant's that you may not see. */
  readonly port?: Maybe<DevicePort>;
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
  Cable: ResolverTypeWrapper<CableRow>;
  DevicePort: ResolverTypeWrapper<DevicePortRow>;
  DevicePortsFromTypeInput: DevicePortsFromTypeInput;
  DevicePortsFromTypePayload: ResolverTypeWrapper<Omit<DevicePortsFromTypePayload, 'device' | 'server'> & { device: Maybe<ResolversTypes['NetworkDevice']>, server: Maybe<ResolversTypes['Server']> }>;
  ErrorCode: ErrorCode;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkDevice: ResolverTypeWrapper<NetworkDeviceRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Server: ResolverTypeWrapper<EntityStub>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Trace: ResolverTypeWrapper<Omit<Trace, 'hops'> & { hops: ReadonlyArray<ResolversTypes['TraceHop']> }>;
  TraceHop: ResolverTypeWrapper<Omit<TraceHop, 'cable' | 'port'> & { cable: Maybe<ResolversTypes['Cable']>, port: Maybe<ResolversTypes['DevicePort']> }>;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Cable: CableRow;
  DevicePort: DevicePortRow;
  DevicePortsFromTypeInput: DevicePortsFromTypeInput;
  DevicePortsFromTypePayload: Omit<DevicePortsFromTypePayload, 'device' | 'server'> & { device: Maybe<ResolversParentTypes['NetworkDevice']>, server: Maybe<ResolversParentTypes['Server']> };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  NetworkDevice: NetworkDeviceRow;
  Query: Record<PropertyKey, never>;
  Server: EntityStub;
  String: Scalars['String']['output'];
  Trace: Omit<Trace, 'hops'> & { hops: ReadonlyArray<ResolversParentTypes['TraceHop']> };
  TraceHop: Omit<TraceHop, 'cable' | 'port'> & { cable: Maybe<ResolversParentTypes['Cable']>, port: Maybe<ResolversParentTypes['DevicePort']> };
  UserError: UserError;
};

export type CableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Cable'] = ResolversParentTypes['Cable']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DevicePortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DevicePort'] = ResolversParentTypes['DevicePort']> = {
  cable: Resolver<Maybe<ResolversTypes['Cable']>, ParentType, ContextType>;
  farEnd: Resolver<Maybe<ResolversTypes['DevicePort']>, ParentType, ContextType>;
};

export type DevicePortsFromTypePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DevicePortsFromTypePayload'] = ResolversParentTypes['DevicePortsFromTypePayload']> = {
  added: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  device: Resolver<Maybe<ResolversTypes['NetworkDevice']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  devicePortsFromType?: Resolver<ResolversTypes['DevicePortsFromTypePayload'], ParentType, ContextType, RequireFields<MutationDevicePortsFromTypeArgs, 'input'>>;
};

export type NetworkDeviceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NetworkDevice'] = ResolversParentTypes['NetworkDevice']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<QueryTraceArgs, 'portId'>>;
};

export type ServerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Server'] = ResolversParentTypes['Server']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  hops: Resolver<ReadonlyArray<ResolversTypes['TraceHop']>, ParentType, ContextType>;
  truncated: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceHopResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TraceHop'] = ResolversParentTypes['TraceHop']> = {
  cable: Resolver<Maybe<ResolversTypes['Cable']>, ParentType, ContextType>;
  port: Resolver<Maybe<ResolversTypes['DevicePort']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Cable: CableResolvers<ContextType>;
  DevicePort: DevicePortResolvers<ContextType>;
  DevicePortsFromTypePayload: DevicePortsFromTypePayloadResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  NetworkDevice: NetworkDeviceResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Server: ServerResolvers<ContextType>;
  Trace: TraceResolvers<ContextType>;
  TraceHop: TraceHopResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
};

