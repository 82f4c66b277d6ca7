import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Image as ImageRow } from '../image.ts';
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

/** Why something failed: a code programs can branch on, a sentence people can act on. */
export type Failure = {
  /** What kind of failure it is, for programs. */
  readonly code: Scalars['String']['output'];
  /** What happened, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** The step of the operation in which it happened. */
  readonly step?: Maybe<Scalars['String']['output']>;
};

/** Why an operation failed. */
export type FailureInput = {
  /** For programs. */
  readonly code: Scalars['String']['input'];
  /** For people. */
  readonly message: Scalars['String']['input'];
  /** The step in which it happened. */
  readonly step?: InputMaybe<Scalars['String']['input']>;
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

/** An image that is being verified, and the request by which it is. */
export type ImageInProgress = {
  /** The image's id. */
  readonly imageId: Scalars['ID']['output'];
  /** The operation that must be running. */
  readonly operationId: Scalars['ID']['output'];
  /** The event that starts the operation, to start it again where it was lost. */
  readonly request?: Maybe<Scalars['String']['output']>;
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
  /** Size in bytes: the number of bytes fetched, or the size that the server stated. Null when nothing was fetched. */
  readonly sizeBytes?: Maybe<Scalars['Float']['output']>;
  /** What it came to. */
  readonly state: ImageVerificationState;
};

/** What there is to report of a verification. */
export type ImageVerificationAction =
  /** It has ended. */
  | 'END'
  /** It is taken back: the image has the verification before. */
  | 'RESTORE'
  /** It is under way. */
  | 'START';

/** What a worker reports of a verification. */
export type ImageVerificationReportInput = {
  /** What there is to report. */
  readonly action: ImageVerificationAction;
  /** Why the operation did not succeed. */
  readonly failure?: InputMaybe<FailureInput>;
  /** Names this report. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The operation that verifies the image. */
  readonly operationId: Scalars['ID']['input'];
  /** How the operation ended; END needs it. */
  readonly outcome?: InputMaybe<OperationState>;
  /** The result for the image. When left out, END restores the previous verification. */
  readonly result?: InputMaybe<ImageVerificationState>;
  /** SHA-256 of the bytes that were fetched. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** How many bytes there are. */
  readonly sizeBytes?: InputMaybe<Scalars['Float']['input']>;
};

/** Answers a report of a verification. */
export type ImageVerificationReportPayload = {
  /** Why it was refused; empty where it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** The image; null where none names the operation any longer. */
  readonly image?: Maybe<Image>;
};

/** What a verification of an image came to. */
export type ImageVerificationState =
  /** They have not, or could not be fetched. */
  | 'FAILED'
  /** The bytes have the size and the SHA-256 of the image. */
  | 'VERIFIED'
  /** It is under way. */
  | 'VERIFYING';

/** Which image is to be verified. */
export type ImageVerifyInput = {
  /** Refuses where the image has another version (STALE_VERSION). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The image's id. */
  readonly id: Scalars['ID']['input'];
  /** Names this request: repeated with the same input, it has the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The operation that verifies an image. */
export type ImageVerifyPayload = {
  /** Why it was refused; empty where it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** The image, with the verification under way. */
  readonly image?: Maybe<Image>;
  /** The operation that verifies it. */
  readonly operation?: Maybe<Operation>;
};

export type Mutation = {
  /** Records how far the operation is that verifies an image; nothing where no image names it any longer. Our own workers only. */
  readonly imageVerificationReport: ImageVerificationReportPayload;
  /**
   * Fetches the image and compares its size and SHA-256 with its record; its `verification` then has the result. One that
   * cannot be fetched, or is another one, ends the operation as FAILED; one that is cancelled leaves the verification
   * before. Errors: INVALID_INPUT, NOT_FOUND, FORBIDDEN, STALE_VERSION, and CONFLICT while the image is being verified, with
   * the operation as its holder, or deleted. Role: operator on the image's tenant.
   */
  readonly imageVerify: ImageVerifyPayload;
};


export type MutationImageVerificationReportArgs = {
  input: ImageVerificationReportInput;
};


export type MutationImageVerifyArgs = {
  input: ImageVerifyInput;
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
   * Images that an operation verifies, so that the operation must be running; all of them, or those under way for so many seconds at
   * least, or by the one operation that is named. Our own processes only, else FORBIDDEN.
   */
  readonly imagesInProgress: ReadonlyArray<ImageInProgress>;
};


export type QueryImagesInProgressArgs = {
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ErrorCode: ErrorCode;
  Failure: ResolverTypeWrapper<Failure>;
  FailureInput: FailureInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Image: ResolverTypeWrapper<ImageRow>;
  ImageInProgress: ResolverTypeWrapper<ImageInProgress>;
  ImageState: ImageState;
  ImageVerification: ResolverTypeWrapper<Omit<ImageVerification, 'operation'> & { operation: ResolversTypes['Operation'] }>;
  ImageVerificationAction: ImageVerificationAction;
  ImageVerificationReportInput: ImageVerificationReportInput;
  ImageVerificationReportPayload: ResolverTypeWrapper<Omit<ImageVerificationReportPayload, 'image'> & { image: Maybe<ResolversTypes['Image']> }>;
  ImageVerificationState: ImageVerificationState;
  ImageVerifyInput: ImageVerifyInput;
  ImageVerifyPayload: ResolverTypeWrapper<Omit<ImageVerifyPayload, 'image' | 'operation'> & { image: Maybe<ResolversTypes['Image']>, operation: Maybe<ResolversTypes['Operation']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Operation: ResolverTypeWrapper<OperationStub>;
  OperationState: OperationState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  Failure: Failure;
  FailureInput: FailureInput;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Image: ImageRow;
  ImageInProgress: ImageInProgress;
  ImageVerification: Omit<ImageVerification, 'operation'> & { operation: ResolversParentTypes['Operation'] };
  ImageVerificationReportInput: ImageVerificationReportInput;
  ImageVerificationReportPayload: Omit<ImageVerificationReportPayload, 'image'> & { image: Maybe<ResolversParentTypes['Image']> };
  ImageVerifyInput: ImageVerifyInput;
  ImageVerifyPayload: Omit<ImageVerifyPayload, 'image' | 'operation'> & { image: Maybe<ResolversParentTypes['Image']>, operation: Maybe<ResolversParentTypes['Operation']> };
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Operation: OperationStub;
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  UserError: UserError;
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

export type ImageInProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImageInProgress'] = ResolversParentTypes['ImageInProgress']> = {
  imageId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operationId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImageVerificationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImageVerification'] = ResolversParentTypes['ImageVerification']> = {
  checkedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure: Resolver<Maybe<ResolversTypes['Failure']>, ParentType, ContextType>;
  operation: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  sha256: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['ImageVerificationState'], ParentType, ContextType>;
};

export type ImageVerificationReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImageVerificationReportPayload'] = ResolversParentTypes['ImageVerificationReportPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  image: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
};

export type ImageVerifyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImageVerifyPayload'] = ResolversParentTypes['ImageVerifyPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  image: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  imageVerificationReport?: Resolver<ResolversTypes['ImageVerificationReportPayload'], ParentType, ContextType, RequireFields<MutationImageVerificationReportArgs, 'input'>>;
  imageVerify?: Resolver<ResolversTypes['ImageVerifyPayload'], ParentType, ContextType, RequireFields<MutationImageVerifyArgs, 'input'>>;
};

export type OperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  imagesInProgress?: Resolver<ReadonlyArray<ResolversTypes['ImageInProgress']>, ParentType, ContextType, Partial<QueryImagesInProgressArgs>>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  DateTime: GraphQLScalarType;
  Failure: FailureResolvers<ContextType>;
  Image: ImageResolvers<ContextType>;
  ImageInProgress: ImageInProgressResolvers<ContextType>;
  ImageVerification: ImageVerificationResolvers<ContextType>;
  ImageVerificationReportPayload: ImageVerificationReportPayloadResolvers<ContextType>;
  ImageVerifyPayload: ImageVerifyPayloadResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  Operation: OperationResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
};

