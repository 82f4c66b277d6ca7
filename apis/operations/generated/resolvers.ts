import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Stub } from '../resolvers/operation.ts';
import type { Operation as OperationRow } from '../entities/operation.ts';
import type { OperationPage } from '../resolvers/query.ts';
import type { ResourceRef } from '../../../contracts/operations/header.ts';
import type { Parked, ParkedPage } from '../resolvers/parked.ts';
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

/** An approval of one plan by a person other than the requester, before it expires. */
export type Approval = {
  /** Who decided: the subject of the token; null until then. */
  readonly approver?: Maybe<Scalars['String']['output']>;
  /** When it was decided; null until then. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it can be given. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The hash of the plan that is approved; another plan needs another approval. */
  readonly planHash: Scalars['String']['output'];
  /** Why, as the approver said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether it was given. */
  readonly state: ApprovalState;
};

/** Whether an approval was given. */
export type ApprovalState =
  /** The plan was approved. */
  | 'APPROVED'
  /** There was no decision in time, and the operation ended. */
  | 'EXPIRED'
  /** The plan was rejected, and the operation ended. */
  | 'REJECTED'
  /** There is no decision yet. */
  | 'WAITING';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type ApprovalStateFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<ApprovalState>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<ApprovalState>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is another value, or none. */
  readonly ne?: InputMaybe<ApprovalState>;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: InputMaybe<ReadonlyArray<ApprovalState>>;
};

/** What a person decides about a plan. */
export type Decision =
  /** The operation goes on. */
  | 'APPROVE'
  /** The operation ends. */
  | 'REJECT';

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

export type Image = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

export type Instance = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

export type Mutation = {
  /** Cancels an operation, which then undoes its steps; refused past the point of no return. Role: member on its tenant. */
  readonly operationCancel: OperationCancelPayload;
  /** Approves or rejects the plan an operation waits with. Role: operator on its tenant, and not the requester. */
  readonly operationDecide: OperationDecidePayload;
};


export type MutationOperationCancelArgs = {
  input: OperationCancelInput;
};


export type MutationOperationDecideArgs = {
  input: OperationDecideInput;
};

export type NetworkDevice = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** A long-running operation: what was requested and by whom, what it is doing, what it waits for, and how it ended. */
export type Operation = {
  /** The approval it asks for, or was given. */
  readonly approval?: Maybe<Approval>;
  /** When it was created. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed or was cancelled. */
  readonly failure?: Maybe<Failure>;
  /** When it ended; null until then. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The instance among subject and related resources; null where there is none. */
  readonly instance?: Maybe<Instance>;
  /** What it does. */
  readonly kind: OperationKind;
  /** Where it is, coarsely, e.g. RESERVING, INSTALLING. */
  readonly phase?: Maybe<Scalars['String']['output']>;
  /** What it will do, in order. */
  readonly plan?: Maybe<OperationPlan>;
  /** Other resources that it is about, once they are known: the server of an instance, for example. */
  readonly related: ReadonlyArray<OperationResource>;
  /** Who asked for it: the subject of the caller's token. */
  readonly requestedBy?: Maybe<Scalars['String']['output']>;
  /** The server among subject and related resources; null where there is none. */
  readonly server?: Maybe<Server>;
  /** When its first step began; null until then. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  readonly state: OperationState;
  /** Steps that have begun, in order; undo steps are named undo:<step>. */
  readonly steps: ReadonlyArray<OperationStep>;
  /** What it is about. */
  readonly subject: OperationResource;
  /** Its page in the Temporal UI. */
  readonly temporalUrl?: Maybe<Scalars['String']['output']>;
  /** Whose it is: it may be seen by those with a role on this tenant. */
  readonly tenant?: Maybe<Tenant>;
  /** What it does, for people. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What it waits for, for people; null while it is working. */
  readonly waitingFor?: Maybe<Scalars['String']['output']>;
};

/** Input of operationCancel. */
export type OperationCancelInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, for those who read the operation later. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of operationCancel. */
export type OperationCancelPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
};

/** A page of a list of operations. */
export type OperationConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<OperationEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<Operation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Input of operationDecide. */
export type OperationDecideInput = {
  /** What you decide. */
  readonly decision: Decision;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The hash of the plan that you have read; where the plan has changed since, the decision is refused. */
  readonly planHash: Scalars['String']['input'];
  /** Why, for those who read the operation later. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of operationDecide. */
export type OperationDecidePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
};

/** One operation in a list. */
export type OperationEdge = {
  /** Pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The operation. */
  readonly node: Operation;
};

/** What an operation does. Each kind is about one type of resource, its subject. */
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
  /** Brings the desired configuration of ports to their network device. */
  | 'DEVICE_PORTS_APPLY'
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
  /** Applies the configuration on record of a load balancer, or removes it. */
  | 'LOAD_BALANCER_APPLY'
  /** Turns a server on or off. */
  | 'POWER'
  /** Reserves a server for an instance and installs its image. */
  | 'PROVISION'
  /** Installs an image on the server of an instance that is installed already. */
  | 'REIMAGE'
  /** Boots a rescue system in the memory of an instance's server. */
  | 'RESCUE'
  /** Registers the name of an instance in DNS and reserves its address by DHCP again. */
  | 'SERVICES_APPLY'
  /** Boots an instance from its disk after a rescue. */
  | 'UNRESCUE';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type OperationKindFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<OperationKind>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<OperationKind>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is another value, or none. */
  readonly ne?: InputMaybe<OperationKind>;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: InputMaybe<ReadonlyArray<OperationKind>>;
};

/** Types of resources that operations are about. */
export type OperationNode = Image | Instance | NetworkDevice | Server;

/** How a list of operations is sorted; ties are broken by id, and what has no value comes last. */
export type OperationOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: OperationOrderField;
};

/** What a list of operations can be sorted by. */
export type OperationOrderField =
  /** By when it was asked for. */
  | 'CREATED_AT';

/** What an operation will do, which a person approves. */
export type OperationPlan = {
  /** SHA-256 over what will be done, in 64 hex digits; an approval names it. The same request of the same things has the same hash. */
  readonly hash: Scalars['String']['output'];
  /** The name of the first step that cannot be undone; from there the operation cannot be cancelled. Null where every step can be undone. */
  readonly pointOfNoReturn?: Maybe<Scalars['String']['output']>;
  /** The steps, in this order. */
  readonly steps: ReadonlyArray<PlannedStep>;
};

/** A resource that an operation is about. */
export type OperationResource = {
  /** Its id, also once the resource is deleted. */
  readonly id: Scalars['ID']['output'];
  /** Its type in this graph, e.g. `Server`. */
  readonly kind: Scalars['String']['output'];
  /** The resource. Null where its type is not among those of OperationNode; fields of a resource that you may not see are null or refused as everywhere. */
  readonly node?: Maybe<OperationNode>;
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

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type OperationStateFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<OperationState>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<OperationState>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is another value, or none. */
  readonly ne?: InputMaybe<OperationState>;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: InputMaybe<ReadonlyArray<OperationState>>;
};

/** One step of an operation. */
export type OperationStep = {
  /** How often it was tried. */
  readonly attempt: Scalars['Int']['output'];
  /** When it ended; null until then. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed, what it waits for, or what it came to. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Its name in the plan. */
  readonly name: Scalars['String']['output'];
  /** When it began; null where it has not. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  readonly state: StepState;
};

/** Which operations a list has: all that is given must hold. */
export type OperationWhere = {
  /** All of these hold as well. */
  readonly and?: InputMaybe<ReadonlyArray<OperationWhere>>;
  /** By the state of its approval: WAITING finds what a person must decide now. Operations without an approval have no value. */
  readonly approvalState?: InputMaybe<ApprovalStateFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** The operation's instance; `subjectId` and `relatedTo` do the same for any type. */
  readonly instanceId?: InputMaybe<IdFilter>;
  /** By what it does. */
  readonly kind?: InputMaybe<OperationKindFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<OperationWhere>;
  /** At least one of these holds as well. */
  readonly or?: InputMaybe<ReadonlyArray<OperationWhere>>;
  /** A resource that the operation is about, as subject or related. */
  readonly relatedTo?: InputMaybe<IdFilter>;
  /** By the subject of the token of the person or process that requested it. */
  readonly requestedBy?: InputMaybe<StringFilter>;
  /** The operation's server; `subjectId` and `relatedTo` do the same for any type. */
  readonly serverId?: InputMaybe<IdFilter>;
  /** By how far it is. */
  readonly state?: InputMaybe<OperationStateFilter>;
  /** The operation's subject. */
  readonly subjectId?: InputMaybe<IdFilter>;
  /** The type of the operation's subject, e.g. `Server`. */
  readonly subjectKind?: InputMaybe<StringFilter>;
  /** By whose it is. */
  readonly tenantId?: InputMaybe<IdFilter>;
  /** By its title, e.g. all whose title contains a hostname. */
  readonly title?: InputMaybe<StringFilter>;
};

/** In which order a list is sorted. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first value first. */
  | 'ASC'
  /** Greatest, latest or alphabetically last value first. */
  | 'DESC';

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

/** An event that was set aside so that it does not block the others. It is kept for 90 days, or until it is removed from the stream PARKED. */
export type ParkedMessage = {
  /** The message as it came, which may be anything; its first 65536 characters where it is longer. */
  readonly body: Scalars['String']['output'];
  /** Size of the message as it came, in bytes. */
  readonly bodyBytes: Scalars['Int']['output'];
  /** Why not. */
  readonly cause: Scalars['String']['output'];
  /**
   * The consumer that could not process it. `outbox-<domain>` where the event bus itself refuses the event (too large for
   * it, for instance): the domain keeps it, and tries again when it is restarted or the bus was unavailable.
   */
  readonly consumer: Scalars['String']['output'];
  /** When it was parked. */
  readonly parkedAt: Scalars['DateTime']['output'];
  /** Its number in the stream from which it was parked. */
  readonly sequence: Scalars['Int']['output'];
  /** The stream it came from, its subject there, and its place. OUTBOX where it never got into a stream. */
  readonly stream: Scalars['String']['output'];
  /** The subject under which it was published. */
  readonly subject: Scalars['String']['output'];
};

/** A page of a list of parked messages. */
export type ParkedMessageConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<ParkedMessageEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<ParkedMessage>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One parked message in a list. */
export type ParkedMessageEdge = {
  /** Pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The parked message. */
  readonly node: ParkedMessage;
};

/** A step of a plan. */
export type PlannedStep = {
  /** Whether the operation cannot be undone or cancelled from this step on. */
  readonly irreversible: Scalars['Boolean']['output'];
  /** Its name, as OperationStep.name. */
  readonly name: Scalars['String']['output'];
  /** What it does, for people. */
  readonly title: Scalars['String']['output'];
};

export type Query = {
  /** One operation, or null when there is none that you may see. Role: viewer on its tenant. */
  readonly operation?: Maybe<Operation>;
  /** Operations of tenants you have a role on. At most 100 a page. */
  readonly operations: OperationConnection;
  /** Events that could not be published, or that no part of the platform could process, oldest first. Role: admin on the root tenant. At most 100 a page. */
  readonly parkedMessages: ParkedMessageConnection;
};


export type QueryOperationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OperationOrder>;
  where?: InputMaybe<OperationWhere>;
};


export type QueryParkedMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Server = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** How far a step is. */
export type StepState =
  /** It was cancelled. */
  | 'CANCELLED'
  /** It failed. */
  | 'FAILED'
  /** Failed, and will be tried again. */
  | 'RETRYING'
  /** It is being done. */
  | 'RUNNING'
  /** It is done. */
  | 'SUCCEEDED'
  /** It waits, for a person or a machine. */
  | 'WAITING';

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

export type Subscription = {
  /** The operation now, and again after each change, until it has ended. Role: viewer on its tenant. */
  readonly operationUpdated: Operation;
};


export type SubscriptionOperationUpdatedArgs = {
  id: Scalars['ID']['input'];
};

export type Tenant = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
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



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  OperationNode:
    | ( Stub )
    | ( Stub )
    | ( NetworkDevice )
    | ( Stub )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Approval: ResolverTypeWrapper<Approval>;
  ApprovalState: ApprovalState;
  ApprovalStateFilter: ApprovalStateFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decision: Decision;
  ErrorCode: ErrorCode;
  Failure: ResolverTypeWrapper<Failure>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  Image: ResolverTypeWrapper<Stub>;
  Instance: ResolverTypeWrapper<Stub>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkDevice: ResolverTypeWrapper<NetworkDevice>;
  Operation: ResolverTypeWrapper<OperationRow>;
  OperationCancelInput: OperationCancelInput;
  OperationCancelPayload: ResolverTypeWrapper<Omit<OperationCancelPayload, 'operation'> & { operation: Maybe<ResolversTypes['Operation']> }>;
  OperationConnection: ResolverTypeWrapper<OperationPage>;
  OperationDecideInput: OperationDecideInput;
  OperationDecidePayload: ResolverTypeWrapper<Omit<OperationDecidePayload, 'operation'> & { operation: Maybe<ResolversTypes['Operation']> }>;
  OperationEdge: ResolverTypeWrapper<Omit<OperationEdge, 'node'> & { node: ResolversTypes['Operation'] }>;
  OperationKind: OperationKind;
  OperationKindFilter: OperationKindFilter;
  OperationNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OperationNode']>;
  OperationOrder: OperationOrder;
  OperationOrderField: OperationOrderField;
  OperationPlan: ResolverTypeWrapper<OperationPlan>;
  OperationResource: ResolverTypeWrapper<ResourceRef>;
  OperationState: OperationState;
  OperationStateFilter: OperationStateFilter;
  OperationStep: ResolverTypeWrapper<OperationStep>;
  OperationWhere: OperationWhere;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParkedMessage: ResolverTypeWrapper<Parked>;
  ParkedMessageConnection: ResolverTypeWrapper<ParkedPage>;
  ParkedMessageEdge: ResolverTypeWrapper<Omit<ParkedMessageEdge, 'node'> & { node: ResolversTypes['ParkedMessage'] }>;
  PlannedStep: ResolverTypeWrapper<PlannedStep>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Server: ResolverTypeWrapper<Stub>;
  StepState: StepState;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Tenant: ResolverTypeWrapper<Stub>;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Approval: Approval;
  ApprovalStateFilter: ApprovalStateFilter;
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  Failure: Failure;
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Image: Stub;
  Instance: Stub;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  NetworkDevice: NetworkDevice;
  Operation: OperationRow;
  OperationCancelInput: OperationCancelInput;
  OperationCancelPayload: Omit<OperationCancelPayload, 'operation'> & { operation: Maybe<ResolversParentTypes['Operation']> };
  OperationConnection: OperationPage;
  OperationDecideInput: OperationDecideInput;
  OperationDecidePayload: Omit<OperationDecidePayload, 'operation'> & { operation: Maybe<ResolversParentTypes['Operation']> };
  OperationEdge: Omit<OperationEdge, 'node'> & { node: ResolversParentTypes['Operation'] };
  OperationKindFilter: OperationKindFilter;
  OperationNode: ResolversUnionTypes<ResolversParentTypes>['OperationNode'];
  OperationOrder: OperationOrder;
  OperationPlan: OperationPlan;
  OperationResource: ResourceRef;
  OperationStateFilter: OperationStateFilter;
  OperationStep: OperationStep;
  OperationWhere: OperationWhere;
  PageInfo: PageInfo;
  ParkedMessage: Parked;
  ParkedMessageConnection: ParkedPage;
  ParkedMessageEdge: Omit<ParkedMessageEdge, 'node'> & { node: ResolversParentTypes['ParkedMessage'] };
  PlannedStep: PlannedStep;
  Query: Record<PropertyKey, never>;
  Server: Stub;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Subscription: Record<PropertyKey, never>;
  Tenant: Stub;
  UserError: UserError;
};

export type ApprovalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  approver: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  planHash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['ApprovalState'], ParentType, ContextType>;
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
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  operationCancel?: Resolver<ResolversTypes['OperationCancelPayload'], ParentType, ContextType, RequireFields<MutationOperationCancelArgs, 'input'>>;
  operationDecide?: Resolver<ResolversTypes['OperationDecidePayload'], ParentType, ContextType, RequireFields<MutationOperationDecideArgs, 'input'>>;
};

export type NetworkDeviceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NetworkDevice'] = ResolversParentTypes['NetworkDevice']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  approval: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  createdAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure: Resolver<Maybe<ResolversTypes['Failure']>, ParentType, ContextType>;
  finishedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  instance: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['OperationKind'], ParentType, ContextType>;
  phase: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
  related: Resolver<ReadonlyArray<ResolversTypes['OperationResource']>, ParentType, ContextType>;
  requestedBy: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
  startedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['OperationState'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['OperationStep']>, ParentType, ContextType>;
  subject: Resolver<ResolversTypes['OperationResource'], ParentType, ContextType>;
  temporalUrl: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenant: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waitingFor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OperationCancelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationCancelPayload'] = ResolversParentTypes['OperationCancelPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
};

export type OperationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationConnection'] = ResolversParentTypes['OperationConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['OperationEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['Operation']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperationDecidePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationDecidePayload'] = ResolversParentTypes['OperationDecidePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
};

export type OperationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationEdge'] = ResolversParentTypes['OperationEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
};

export type OperationNodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationNode'] = ResolversParentTypes['OperationNode']> = {
  __resolveType: TypeResolveFn<'Image' | 'Instance' | 'NetworkDevice' | 'Server', ParentType, ContextType>;
};

export type OperationPlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationPlan'] = ResolversParentTypes['OperationPlan']> = {
  hash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointOfNoReturn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['PlannedStep']>, ParentType, ContextType>;
};

export type OperationResourceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationResource'] = ResolversParentTypes['OperationResource']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<Maybe<ResolversTypes['OperationNode']>, ParentType, ContextType>;
};

export type OperationStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationStep'] = ResolversParentTypes['OperationStep']> = {
  attempt: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['StepState'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkedMessageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ParkedMessage'] = ResolversParentTypes['ParkedMessage']> = {
  body: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyBytes: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consumer: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parkedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stream: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParkedMessageConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ParkedMessageConnection'] = ResolversParentTypes['ParkedMessageConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ParkedMessageEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ParkedMessage']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParkedMessageEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ParkedMessageEdge'] = ResolversParentTypes['ParkedMessageEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ParkedMessage'], ParentType, ContextType>;
};

export type PlannedStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlannedStep'] = ResolversParentTypes['PlannedStep']> = {
  irreversible: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType, RequireFields<QueryOperationArgs, 'id'>>;
  operations?: Resolver<ResolversTypes['OperationConnection'], ParentType, ContextType, Partial<QueryOperationsArgs>>;
  parkedMessages?: Resolver<ResolversTypes['ParkedMessageConnection'], ParentType, ContextType, Partial<QueryParkedMessagesArgs>>;
};

export type ServerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Server'] = ResolversParentTypes['Server']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  operationUpdated?: SubscriptionResolver<ResolversTypes['Operation'], "operationUpdated", ParentType, ContextType, RequireFields<SubscriptionOperationUpdatedArgs, 'id'>>;
};

export type TenantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Approval: ApprovalResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  Failure: FailureResolvers<ContextType>;
  Image: ImageResolvers<ContextType>;
  Instance: InstanceResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  NetworkDevice: NetworkDeviceResolvers<ContextType>;
  Operation: OperationResolvers<ContextType>;
  OperationCancelPayload: OperationCancelPayloadResolvers<ContextType>;
  OperationConnection: OperationConnectionResolvers<ContextType>;
  OperationDecidePayload: OperationDecidePayloadResolvers<ContextType>;
  OperationEdge: OperationEdgeResolvers<ContextType>;
  OperationNode: OperationNodeResolvers<ContextType>;
  OperationPlan: OperationPlanResolvers<ContextType>;
  OperationResource: OperationResourceResolvers<ContextType>;
  OperationStep: OperationStepResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  ParkedMessage: ParkedMessageResolvers<ContextType>;
  ParkedMessageConnection: ParkedMessageConnectionResolvers<ContextType>;
  ParkedMessageEdge: ParkedMessageEdgeResolvers<ContextType>;
  PlannedStep: PlannedStepResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Server: ServerResolvers<ContextType>;
  Subscription: SubscriptionResolvers<ContextType>;
  Tenant: TenantResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
};

