import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Image as ImageRow } from '../image.ts';
import type { OperationRef } from '../verification.ts';
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
  /** A moment, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
};

/** Why something failed: a code programs can branch on, a sentence people can act on. */
export type Failure = {
  /** What kind of failure it is, for programs. */
  readonly code: Scalars['String']['output'];
  /** What happened, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** The step of the operation in which it happened. */
  readonly step?: Maybe<Scalars['String']['output']>;
};

/**
 * What can be installed on a server, and how its bytes are checked. An instance and the approval of its plan name an image
 * by its id, so what would make it another system never changes: create another image for that. Where its bytes are
 * fetched from may change, as mirrors move: they must have the same checksum. An image is not deleted while an instance that
 * is not DELETED has it (CONFLICT): reimage that with another image, or decommission it.
 */
export type Image = {
  /** Whether it can be installed. */
  readonly state: ImageState;
  /**
   * The last check of its bytes, or the one under way. Null where there was none since the image has its URL. Whether an
   * image can be installed does not depend on it: every installation checks the bytes itself.
   */
  readonly verification?: Maybe<ImageVerification>;
};

/** Whether an image can be installed. */
export type ImageState =
  /** It is being deleted: nothing new is installed from it (CONFLICT). */
  | 'DELETING'
  /** It can be installed. */
  | 'READY';

/** A check of the bytes that are at the URL of an image. */
export type ImageVerification = {
  /** When it ended; null while it is under way. */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed: WRONG_SIZE, WRONG_CHECKSUM or IMAGE_NOT_FETCHED. Null unless the state is FAILED. */
  readonly failure?: Maybe<Failure>;
  /** The operation that checks, or has checked. */
  readonly operation: Operation;
  /** SHA-256 of the bytes that were fetched, 64 hex digits; null where not all of them were. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** How many bytes there are, as far as they were fetched or the server said; null where nothing was fetched. */
  readonly sizeBytes?: Maybe<Scalars['Float']['output']>;
  /** What it came to. */
  readonly state: ImageVerificationState;
};

/** What a verification of an image came to. */
export type ImageVerificationState =
  /** They have not, or could not be fetched. */
  | 'FAILED'
  /** The bytes have the size and the SHA-256 of the image. */
  | 'VERIFIED'
  /** It is under way. */
  | 'VERIFYING';

/** A long-running piece of work: what was asked, by whom, what it does now, what it waits for, how it ended. */
export type Operation = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it does. */
  readonly kind: OperationKind;
  /** How far it is. */
  readonly state: OperationState;
  /** Its page in the Temporal UI. */
  readonly temporalUrl?: Maybe<Scalars['String']['output']>;
};

/** What an operation does. */
export type OperationKind =
  /** Sets attributes of a server's BIOS. */
  | 'BIOS_APPLY'
  /** Changes the address or credential under which a server's BMC is reached. */
  | 'BMC_UPDATE'
  /** Serves a session at the serial console of a server. */
  | 'CONSOLE'
  /** Changes the password of a server's BMC. */
  | 'CREDENTIAL_ROTATE'
  /** Wipes the disks of an instance's server, frees it, and deletes the instance. */
  | 'DECOMMISSION'
  /** Deletes a resource once no other domain has anything of it. */
  | 'DELETE'
  /** Checks the BMC of a new server and reads its inventory. */
  | 'ENROLL'
  /** Erases every disk of a server by its BMC, with evidence for each. */
  | 'ERASE'
  /** Brings the firmware of a server to a baseline. */
  | 'FIRMWARE_UPDATE'
  /** Fetches an image, and checks its size and SHA-256. */
  | 'IMAGE_VERIFY'
  /** Reads the inventory of a server again. */
  | 'INSPECT'
  /** Turns a server on or off. */
  | 'POWER'
  /** Reserves a server for an instance and installs its image. */
  | 'PROVISION'
  /** Installs an image on the server of an instance that is installed already. */
  | 'REIMAGE'
  /** Boots a rescue system in the memory of an instance's server. */
  | 'RESCUE'
  /** Boots an instance from its disk after a rescue. */
  | 'UNRESCUE';

/** How far an operation is. */
export type OperationState =
  /** It was cancelled, and took back what it had done. */
  | 'CANCELLED'
  /** It failed; what could be taken back was taken back. */
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
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Failure: ResolverTypeWrapper<Failure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Image: ResolverTypeWrapper<ImageRow>;
  ImageState: ImageState;
  ImageVerification: ResolverTypeWrapper<Omit<ImageVerification, 'operation'> & { operation: ResolversTypes['Operation'] }>;
  ImageVerificationState: ImageVerificationState;
  Operation: ResolverTypeWrapper<OperationRef>;
  OperationKind: OperationKind;
  OperationState: OperationState;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  Failure: Failure;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Image: ImageRow;
  ImageVerification: Omit<ImageVerification, 'operation'> & { operation: ResolversParentTypes['Operation'] };
  Operation: OperationRef;
  String: Scalars['String']['output'];
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FailureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Failure'] = ResolversParentTypes['Failure']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  state: Resolver<ResolversTypes['ImageState'], ParentType, ContextType>;
  verification: Resolver<Maybe<ResolversTypes['ImageVerification']>, ParentType, ContextType>;
};

export type ImageVerificationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImageVerification'] = ResolversParentTypes['ImageVerification']> = {
  checkedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure: Resolver<Maybe<ResolversTypes['Failure']>, ParentType, ContextType>;
  operation: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  sha256: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['ImageVerificationState'], ParentType, ContextType>;
};

export type OperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['OperationKind'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['OperationState'], ParentType, ContextType>;
  temporalUrl: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  DateTime: GraphQLScalarType;
  Failure: FailureResolvers<ContextType>;
  Image: ImageResolvers<ContextType>;
  ImageVerification: ImageVerificationResolvers<ContextType>;
  Operation: OperationResolvers<ContextType>;
};

