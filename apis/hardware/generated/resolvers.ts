import type { GraphQLResolveInfo } from 'graphql';
import type { DeviceType as DeviceTypeRow } from '../device-type.ts';
import type { ShownPort, PageOfPorts } from '../page-of-ports.ts';
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

/** A file of NetBox's device type library. */
export type DeviceTypeImportInput = {
  /** Chosen by the caller: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who owns the device type. */
  readonly tenantId: Scalars['ID']['input'];
  /** The text of the file, at most 262144 characters. */
  readonly yaml: Scalars['String']['input'];
};

/** The answer of deviceTypeImport. */
export type DeviceTypeImportPayload = {
  /** The device type; null where the file was refused. */
  readonly deviceType?: Maybe<DeviceType>;
  /** Refusals. Nothing was changed when there is one. */
  readonly errors: ReadonlyArray<UserError>;
  /** What of the file is not kept or leads nowhere, by path, line and column. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
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
  /** The label printed next to it. */
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

/** A page of a list of device type ports. */
export type DeviceTypePortConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<DeviceTypePortEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<DeviceTypePort>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One device type port in a list. */
export type DeviceTypePortEdge = {
  /** Pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The device type port. */
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

export type Mutation = {
  /**
   * Creates a device type from a file of NetBox's device type library, or sets the one of that manufacturer and model to
   * what the file says; the same file again changes nothing. Creates the manufacturer where the tenant has none of the
   * name. `warnings` names each part of the file that is not kept, by its path, line and column. INVALID_INPUT: the file is
   * no YAML, has aliases or tags, a key twice, or a value of the wrong type; each message begins with line and column.
   * CONFLICT: the manufacturer or the device type is being deleted. Role: operator on the tenant.
   */
  readonly deviceTypeImport: DeviceTypeImportPayload;
};


export type MutationDeviceTypeImportArgs = {
  input: DeviceTypeImportInput;
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
  DevicePortKind: DevicePortKind;
  DevicePortKindFilter: DevicePortKindFilter;
  DeviceType: ResolverTypeWrapper<DeviceTypeRow>;
  DeviceTypeImportInput: DeviceTypeImportInput;
  DeviceTypeImportPayload: ResolverTypeWrapper<Omit<DeviceTypeImportPayload, 'deviceType'> & { deviceType: Maybe<ResolversTypes['DeviceType']> }>;
  DeviceTypePort: ResolverTypeWrapper<ShownPort>;
  DeviceTypePortConnection: ResolverTypeWrapper<PageOfPorts>;
  DeviceTypePortEdge: ResolverTypeWrapper<Omit<DeviceTypePortEdge, 'node'> & { node: ResolversTypes['DeviceTypePort'] }>;
  DeviceTypePortFilter: DeviceTypePortFilter;
  DeviceTypeRearPosition: ResolverTypeWrapper<DeviceTypeRearPosition>;
  ErrorCode: ErrorCode;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  DevicePortKindFilter: DevicePortKindFilter;
  DeviceType: DeviceTypeRow;
  DeviceTypeImportInput: DeviceTypeImportInput;
  DeviceTypeImportPayload: Omit<DeviceTypeImportPayload, 'deviceType'> & { deviceType: Maybe<ResolversParentTypes['DeviceType']> };
  DeviceTypePort: ShownPort;
  DeviceTypePortConnection: PageOfPorts;
  DeviceTypePortEdge: Omit<DeviceTypePortEdge, 'node'> & { node: ResolversParentTypes['DeviceTypePort'] };
  DeviceTypePortFilter: DeviceTypePortFilter;
  DeviceTypeRearPosition: DeviceTypeRearPosition;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  UserError: UserError;
};

export type DeviceTypeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeviceType'] = ResolversParentTypes['DeviceType']> = {
  ports: Resolver<ResolversTypes['DeviceTypePortConnection'], ParentType, ContextType, Partial<DeviceTypePortsArgs>>;
};

export type DeviceTypeImportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeviceTypeImportPayload'] = ResolversParentTypes['DeviceTypeImportPayload']> = {
  deviceType: Resolver<Maybe<ResolversTypes['DeviceType']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  deviceTypeImport?: Resolver<ResolversTypes['DeviceTypeImportPayload'], ParentType, ContextType, RequireFields<MutationDeviceTypeImportArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  DeviceType: DeviceTypeResolvers<ContextType>;
  DeviceTypeImportPayload: DeviceTypeImportPayloadResolvers<ContextType>;
  DeviceTypePort: DeviceTypePortResolvers<ContextType>;
  DeviceTypePortConnection: DeviceTypePortConnectionResolvers<ContextType>;
  DeviceTypePortEdge: DeviceTypePortEdgeResolvers<ContextType>;
  DeviceTypeRearPosition: DeviceTypeRearPositionResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
};

