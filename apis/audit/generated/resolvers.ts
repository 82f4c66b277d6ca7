import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditRecord as AuditRecordRow } from '../records/audit-record.ts';
import type { AuditPage } from '../resolvers/query.ts';
import type { JournalEntry as JournalEntryRow } from '../journal/journal-entry.ts';
import type { JournalPage } from '../journal/resolvers.ts';
import type { EntityStub } from '../../../platform/graph/typed-resolvers.ts';
import type { Webhook as WebhookRow } from '../webhooks/webhook.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import type { DeliveryPage } from '../webhooks/page-of-deliveries.ts';
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

export type AnnotationNamespace = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type AnnotationNamespaceJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A field before and after a change. */
export type AuditChange = {
  /** Its value after, in the same form. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** Its value before: a text as it is, any other value as JSON. Null for no value, `[redacted]` for what is secret or not for all who see the resource. Cut after 10,000 characters, with `…` at the end. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Its name, as inputs have it. */
  readonly field: Scalars['String']['output'];
};

/** The first thing that is wrong in a chain. */
export type AuditFault = {
  /** What is wrong there. */
  readonly kind: AuditFaultKind;
  /** The record at that place; null where it is missing. */
  readonly recordId?: Maybe<Scalars['ID']['output']>;
  /** The place in the chain. */
  readonly sequence: Scalars['Int']['output'];
};

/** What can be wrong with a record of a chain. */
export type AuditFaultKind =
  /** The record does not say what its hash was made of, or follows another record than the one before it. */
  | 'ALTERED'
  /** A record of the chain is missing. */
  | 'MISSING';

/** A change of a resource: who made it, when, and why. Records are neither changed nor deleted. */
export type AuditRecord = {
  /** What was done, as the last part of the type of its event says: `created`, `updated`, `deleted`, `power-requested`. A decision on the plan of an operation is `decided`. */
  readonly action: Scalars['String']['output'];
  /** Who did it: the subject of the caller's token. Null where the event does not say. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The fields that changed, by name. Empty where something was only asked for; the operation then makes the changes. */
  readonly changes: ReadonlyArray<AuditChange>;
  /** SHA-256 over the record and the hash of the one before, 64 hex digits. */
  readonly hash: Scalars['String']['output'];
  /** Its id. Records sort by it in the order in which the changes were made. */
  readonly id: Scalars['ID']['output'];
  /** What it was done to, as the first part of the type of its event says: `server`, `ip-block`, `operation`. */
  readonly kind: Scalars['String']['output'];
  /** The id of the resource that it was done to, which may be deleted since; that of the operation where its plan was decided on. */
  readonly nodeId: Scalars['ID']['output'];
  /** The id of the operation that did it, or that was asked for by it; null for none. */
  readonly operation?: Maybe<Scalars['ID']['output']>;
  /** Why, as the caller said; null where they said nothing. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The `x-request-id` of the request; null where it had none. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** Its place in the chain of the tenant: from 1, without gaps. */
  readonly sequence: Scalars['Int']['output'];
  /** The tenant that owns the resource, in whose chain the record is. */
  readonly tenantId: Scalars['ID']['output'];
  /** The ticket in another system, as the caller said; null where they named none. */
  readonly ticket?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of audit records. */
export type AuditRecordConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<AuditRecordEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<AuditRecord>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One audit record in a list. */
export type AuditRecordEdge = {
  /** Pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The audit record. */
  readonly node: AuditRecord;
};

/** What a reading of a tenant's chain of audit records found. */
export type AuditVerification = {
  /** How many records were read and found right. */
  readonly checked: Scalars['Int']['output'];
  /** Whether the end of the chain was reached and nothing is wrong up to there. */
  readonly complete: Scalars['Boolean']['output'];
  /** The first record that is wrong; null where none is. */
  readonly fault?: Maybe<AuditFault>;
  /** The hash of that record; 64 zeros for none. Keep it elsewhere: a chain that was written anew, with all of its hashes, does not have it any more. */
  readonly lastHash: Scalars['String']['output'];
  /** The place of the last of them: pass it as `after` to go on. 0 for none. */
  readonly lastSequence: Scalars['Int']['output'];
};

/** Which audit records a list has: all that is given must hold. */
export type AuditWhere = {
  /** By what was done. */
  readonly action?: InputMaybe<StringFilter>;
  /** By who did it. */
  readonly actor?: InputMaybe<StringFilter>;
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AuditWhere>>;
  /** By when it happened. */
  readonly at?: InputMaybe<DateTimeFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By what it was done to: `server`, `ip-block`. */
  readonly kind?: InputMaybe<StringFilter>;
  /** By the resource that it was done to. */
  readonly nodeId?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<AuditWhere>;
  /** By the operation. */
  readonly operation?: InputMaybe<IdFilter>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AuditWhere>>;
  /** By the `x-request-id` of the request. */
  readonly requestId?: InputMaybe<StringFilter>;
  /** By the tenant that owns the resource. */
  readonly tenantId?: InputMaybe<IdFilter>;
  /** By the ticket that was named. */
  readonly ticket?: InputMaybe<StringFilter>;
};

export type Cable = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type CableJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Chassis = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type ChassisJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type DateTimeFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is greater. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is greater or equal. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is less or equal. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is another value, or none. */
  readonly ne?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
};

export type DevicePort = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type DevicePortJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type DeviceType = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type DeviceTypeJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

export type FirmwareBaseline = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type FirmwareBaselineJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type ImageJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Instance = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type InstanceJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type InstanceType = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type InstanceTypeJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type IpAddress = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type IpAddressJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type IpBlock = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type IpBlockJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type IpRange = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type IpRangeJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What a person wrote about a resource. It is not changed: delete it, and write another. */
export type JournalEntry = {
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it: the subject of the caller's token. */
  readonly author: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entry it is. */
  readonly kind: JournalEntryKind;
  /** The resource that it is about, which may be gone. */
  readonly nodeId: Scalars['ID']['output'];
  /** What was written: up to 10,000 characters, in several lines. */
  readonly text: Scalars['String']['output'];
};

/** A page of journal entries. */
export type JournalEntryConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<JournalEntryEdge>;
  /** The entries of the page, latest first. */
  readonly nodes: ReadonlyArray<JournalEntry>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Input of journalEntryCreate. */
export type JournalEntryCreateInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What kind of entry it is; INFO when left out. */
  readonly kind?: InputMaybe<JournalEntryKind>;
  /** The resource that it is about. */
  readonly nodeId: Scalars['ID']['input'];
  /** What to write: 1 to 10,000 characters, in several lines. */
  readonly text: Scalars['String']['input'];
};

/** Answer of journalEntryCreate. */
export type JournalEntryCreatePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The entry; null when it was refused. */
  readonly journalEntry?: Maybe<JournalEntry>;
};

/** Input of journalEntryDelete. */
export type JournalEntryDeleteInput = {
  /** The entry. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of journalEntryDelete. */
export type JournalEntryDeletePayload = {
  /** The id of the entry; null when it was refused. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** An entry of the journal and its place in the list. */
export type JournalEntryEdge = {
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What is listed. */
  readonly node: JournalEntry;
};

/** What kind of entry of the journal it is. */
export type JournalEntryKind =
  /** Something is wrong. */
  | 'DANGER'
  /** It informs. */
  | 'INFO'
  /** Something went well. */
  | 'SUCCESS'
  /** Something should be watched. */
  | 'WARNING';

export type LoadBalancer = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type LoadBalancerJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type LoadBalancerOrigin = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type LoadBalancerOriginJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type LoadBalancerPool = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type LoadBalancerPoolJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type LoadBalancerPort = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type LoadBalancerPortJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type LoadBalancerProvider = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type LoadBalancerProviderJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Location = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type LocationJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Manufacturer = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type ManufacturerJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  /**
   * Writes about a resource of any type into its journal. Errors: NOT_FOUND, INVALID_INPUT, CONFLICT while the resource is
   * being deleted. Role: member on the tenant that owns the resource.
   */
  readonly journalEntryCreate: JournalEntryCreatePayload;
  /**
   * Deletes an entry of a journal; the audit records keep what was written. Errors: NOT_FOUND. Role: operator on the tenant
   * that owns the resource; member for who wrote the entry.
   */
  readonly journalEntryDelete: JournalEntryDeletePayload;
  /**
   * Sends the event of a delivery again, to the URL that the webhook has now and with the same `webhook-id`. Errors: NOT_FOUND,
   * CONFLICT where the delivery still waits or the webhook is disabled. Role: admin on the webhook's tenant.
   */
  readonly webhookDeliveryReplay: WebhookDeliveryReplayPayload;
  /**
   * Gives a webhook a new secret, which the answer shows. Until `overlapSeconds` have passed, messages are signed by the
   * former secrets too, so that the receiver can change over. Errors: NOT_FOUND, CONFLICT where five secrets are valid,
   * UNAVAILABLE where webhooks are not set up. Role: admin on its tenant.
   */
  readonly webhookSecretRotate: WebhookSecretRotatePayload;
};


export type MutationJournalEntryCreateArgs = {
  input: JournalEntryCreateInput;
};


export type MutationJournalEntryDeleteArgs = {
  input: JournalEntryDeleteInput;
};


export type MutationWebhookDeliveryReplayArgs = {
  input: WebhookDeliveryReplayInput;
};


export type MutationWebhookSecretRotateArgs = {
  input: WebhookSecretRotateInput;
};

export type NetworkDevice = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type NetworkDeviceJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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

export type Placement = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type PlacementJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ProvisioningProfile = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type ProvisioningProfileJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Query = {
  /**
   * What was done to a resource, latest first, also once the resource is deleted; to everything of your tenants when `nodeId`
   * is left out. A change appears a moment after it was made. Empty for what you may not see. Role: viewer on the tenant
   * that owns the resource, or that owned it.
   */
  readonly audit: AuditRecordConnection;
  /**
   * Reads the chain of a tenant's audit records, computes each hash again, and answers the first record that was removed or
   * altered since it was written. Reads 10,000 records at most: ask again with `after: lastSequence` until `complete`.
   * Role: viewer on the tenant; NOT_FOUND without.
   */
  readonly auditVerify: AuditVerification;
  /**
   * What people wrote about a resource, latest first, also once the resource is deleted. Empty for what you may not see.
   * Role: viewer on the tenant that owns the resource, or that owned it.
   */
  readonly journal: JournalEntryConnection;
};


export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nodeId?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<AuditWhere>;
};


export type QueryAuditVerifyArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  tenantId: Scalars['ID']['input'];
};


export type QueryJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nodeId: Scalars['ID']['input'];
};

export type Quota = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type QuotaJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Rack = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type RackJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type RoleAssignment = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type RoleAssignmentJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type RoutingDomain = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type RoutingDomainJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Server = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type ServerJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Site = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type SiteJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type StatusNamespace = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type StatusNamespaceJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

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

export type Tag = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type TagJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type Tenant = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type TenantJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type VlanJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type VlanGroup = {
  /**
   * What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on the tenant
   * that owns it.
   */
  readonly journal: JournalEntryConnection;
};


export type VlanGroupJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A subscription of another system to events. Each selected event of its tenant and of the tenants below is sent to its URL
 * by HTTP POST, signed as Standard Webhooks specifies; docs/webhooks.md shows how a receiver verifies the signature. Failed
 * deliveries are retried for a day. A webhook is disabled when its receiver answers 410 or accepts nothing for a day.
 */
export type Webhook = {
  /** What it was sent, and will be, latest first. Kept for 90 days, or as the platform is set. */
  readonly deliveries: WebhookDeliveryConnection;
  /** What people wrote about it, latest first. At most 100 a page. Empty for those who do not have the role viewer on its tenant. */
  readonly journal: JournalEntryConnection;
  /** The secret that signs, `whsec_` and Base64. Shown in the answers of `webhookCreate` and `webhookSecretRotate` alone, and null everywhere else, also in answers of many: rotate to see one. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};


/**
 * A subscription of another system to events. Each selected event of its tenant and of the tenants below is sent to its URL
 * by HTTP POST, signed as Standard Webhooks specifies; docs/webhooks.md shows how a receiver verifies the signature. Failed
 * deliveries are retried for a day. A webhook is disabled when its receiver answers 410 or accepts nothing for a day.
 */
export type WebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<WebhookDeliveryWhere>;
};


/**
 * A subscription of another system to events. Each selected event of its tenant and of the tenants below is sent to its URL
 * by HTTP POST, signed as Standard Webhooks specifies; docs/webhooks.md shows how a receiver verifies the signature. Failed
 * deliveries are retried for a day. A webhook is disabled when its receiver answers 410 or accepts nothing for a day.
 */
export type WebhookJournalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An event that a webhook is sent. */
export type WebhookDelivery = {
  /** How often it was tried, the attempt under way included. */
  readonly attempts: Scalars['Int']['output'];
  /** The body as it is sent: the event as JSON, by CloudEvents 1.0. */
  readonly body: Scalars['String']['output'];
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When the receiver took it; null where it has not. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the last attempt failed; null where none did. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** The type of the event, for example `server.updated`. */
  readonly event: Scalars['String']['output'];
  /** The id of the event, which the receiver sees as `webhook-id`: the same for each attempt and each replay. */
  readonly eventId: Scalars['ID']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** When it was tried last; null where it was not yet. */
  readonly lastAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it is tried next; null unless it waits. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the resource that the event is about. */
  readonly nodeId: Scalars['ID']['output'];
  /** The delivery that it repeats; null where it is the first of its event. */
  readonly replayOf?: Maybe<Scalars['ID']['output']>;
  /** How far it is. */
  readonly state: WebhookDeliveryState;
  /** The HTTP status of the last answer; null where there was none. */
  readonly status?: Maybe<Scalars['Int']['output']>;
};

/** A page of a list of webhook deliverys. */
export type WebhookDeliveryConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<WebhookDelivery>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One webhook delivery in a list. */
export type WebhookDeliveryEdge = {
  /** Pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The webhook delivery. */
  readonly node: WebhookDelivery;
};

/** Input of webhookDeliveryReplay. */
export type WebhookDeliveryReplayInput = {
  /** The delivery. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of webhookDeliveryReplay. */
export type WebhookDeliveryReplayPayload = {
  /** The new delivery; null when it was refused. */
  readonly delivery?: Maybe<WebhookDelivery>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** How far a delivery is. */
export type WebhookDeliveryState =
  /** The receiver took it: it answered 2xx. */
  | 'DELIVERED'
  /** It was tried for a day, or the receiver answered 410. `webhookDeliveryReplay` sends it again. */
  | 'FAILED'
  /** It is sent now, or again after a pause. */
  | 'WAITING';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type WebhookDeliveryStateFilter = {
  /** Is this value. */
  readonly eq?: InputMaybe<WebhookDeliveryState>;
  /** Is one of these values. */
  readonly in?: InputMaybe<ReadonlyArray<WebhookDeliveryState>>;
  /** True: has no value. False: has one. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is another value, or none. */
  readonly ne?: InputMaybe<WebhookDeliveryState>;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: InputMaybe<ReadonlyArray<WebhookDeliveryState>>;
};

/** Which deliveries a list has: all that is given must hold. */
export type WebhookDeliveryWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<WebhookDeliveryWhere>>;
  /** By when it was made. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** By the type of the event. */
  readonly event?: InputMaybe<StringFilter>;
  /** By the event. */
  readonly eventId?: InputMaybe<IdFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** By the resource that the event is about. */
  readonly nodeId?: InputMaybe<IdFilter>;
  /** This must not hold. */
  readonly not?: InputMaybe<WebhookDeliveryWhere>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<WebhookDeliveryWhere>>;
  /** By how far it is. */
  readonly state?: InputMaybe<WebhookDeliveryStateFilter>;
};

/** Input of webhookSecretRotate. */
export type WebhookSecretRotateInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The webhook. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** For how long former secrets still sign, 0 to 604800 (a week); a day when left out. 0 where a secret has leaked. */
  readonly overlapSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of webhookSecretRotate. */
export type WebhookSecretRotatePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The webhook with its new secret; null when it was refused. */
  readonly webhook?: Maybe<Webhook>;
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
  AnnotationNamespace: ResolverTypeWrapper<Omit<AnnotationNamespace, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditFault: ResolverTypeWrapper<AuditFault>;
  AuditFaultKind: AuditFaultKind;
  AuditRecord: ResolverTypeWrapper<AuditRecordRow>;
  AuditRecordConnection: ResolverTypeWrapper<AuditPage>;
  AuditRecordEdge: ResolverTypeWrapper<Omit<AuditRecordEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  AuditWhere: AuditWhere;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cable: ResolverTypeWrapper<Omit<Cable, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  Chassis: ResolverTypeWrapper<Omit<Chassis, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeFilter: DateTimeFilter;
  DevicePort: ResolverTypeWrapper<Omit<DevicePort, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  DeviceType: ResolverTypeWrapper<Omit<DeviceType, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  ErrorCode: ErrorCode;
  FirmwareBaseline: ResolverTypeWrapper<Omit<FirmwareBaseline, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdFilter: IdFilter;
  Image: ResolverTypeWrapper<Omit<Image, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  Instance: ResolverTypeWrapper<Omit<Instance, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  InstanceType: ResolverTypeWrapper<Omit<InstanceType, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IpAddress: ResolverTypeWrapper<Omit<IpAddress, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  IpBlock: ResolverTypeWrapper<Omit<IpBlock, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  IpRange: ResolverTypeWrapper<Omit<IpRange, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  JournalEntry: ResolverTypeWrapper<JournalEntryRow>;
  JournalEntryConnection: ResolverTypeWrapper<JournalPage>;
  JournalEntryCreateInput: JournalEntryCreateInput;
  JournalEntryCreatePayload: ResolverTypeWrapper<Omit<JournalEntryCreatePayload, 'journalEntry'> & { journalEntry: Maybe<ResolversTypes['JournalEntry']> }>;
  JournalEntryDeleteInput: JournalEntryDeleteInput;
  JournalEntryDeletePayload: ResolverTypeWrapper<JournalEntryDeletePayload>;
  JournalEntryEdge: ResolverTypeWrapper<Omit<JournalEntryEdge, 'node'> & { node: ResolversTypes['JournalEntry'] }>;
  JournalEntryKind: JournalEntryKind;
  LoadBalancer: ResolverTypeWrapper<Omit<LoadBalancer, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  LoadBalancerOrigin: ResolverTypeWrapper<Omit<LoadBalancerOrigin, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  LoadBalancerPool: ResolverTypeWrapper<Omit<LoadBalancerPool, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  LoadBalancerPort: ResolverTypeWrapper<Omit<LoadBalancerPort, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  LoadBalancerProvider: ResolverTypeWrapper<Omit<LoadBalancerProvider, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  Location: ResolverTypeWrapper<Omit<Location, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  Manufacturer: ResolverTypeWrapper<Omit<Manufacturer, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkDevice: ResolverTypeWrapper<Omit<NetworkDevice, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Placement: ResolverTypeWrapper<Omit<Placement, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  ProvisioningProfile: ResolverTypeWrapper<Omit<ProvisioningProfile, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quota: ResolverTypeWrapper<Omit<Quota, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  Rack: ResolverTypeWrapper<Omit<Rack, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  RoleAssignment: ResolverTypeWrapper<Omit<RoleAssignment, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  RoutingDomain: ResolverTypeWrapper<Omit<RoutingDomain, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  Server: ResolverTypeWrapper<Omit<Server, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  Site: ResolverTypeWrapper<EntityStub>;
  StatusNamespace: ResolverTypeWrapper<Omit<StatusNamespace, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Tag: ResolverTypeWrapper<Omit<Tag, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  Tenant: ResolverTypeWrapper<Omit<Tenant, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  UserError: ResolverTypeWrapper<UserError>;
  Vlan: ResolverTypeWrapper<Omit<Vlan, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  VlanGroup: ResolverTypeWrapper<Omit<VlanGroup, 'journal'> & { journal: ResolversTypes['JournalEntryConnection'] }>;
  Webhook: ResolverTypeWrapper<WebhookRow>;
  WebhookDelivery: ResolverTypeWrapper<Delivery>;
  WebhookDeliveryConnection: ResolverTypeWrapper<DeliveryPage>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryReplayInput: WebhookDeliveryReplayInput;
  WebhookDeliveryReplayPayload: ResolverTypeWrapper<Omit<WebhookDeliveryReplayPayload, 'delivery'> & { delivery: Maybe<ResolversTypes['WebhookDelivery']> }>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookDeliveryStateFilter: WebhookDeliveryStateFilter;
  WebhookDeliveryWhere: WebhookDeliveryWhere;
  WebhookSecretRotateInput: WebhookSecretRotateInput;
  WebhookSecretRotatePayload: ResolverTypeWrapper<Omit<WebhookSecretRotatePayload, 'webhook'> & { webhook: Maybe<ResolversTypes['Webhook']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnnotationNamespace: Omit<AnnotationNamespace, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  AuditChange: AuditChange;
  AuditFault: AuditFault;
  AuditRecord: AuditRecordRow;
  AuditRecordConnection: AuditPage;
  AuditRecordEdge: Omit<AuditRecordEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] };
  AuditVerification: AuditVerification;
  AuditWhere: AuditWhere;
  Boolean: Scalars['Boolean']['output'];
  Cable: Omit<Cable, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  Chassis: Omit<Chassis, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  DateTime: Scalars['DateTime']['output'];
  DateTimeFilter: DateTimeFilter;
  DevicePort: Omit<DevicePort, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  DeviceType: Omit<DeviceType, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  FirmwareBaseline: Omit<FirmwareBaseline, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  ID: Scalars['ID']['output'];
  IdFilter: IdFilter;
  Image: Omit<Image, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  Instance: Omit<Instance, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  InstanceType: Omit<InstanceType, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  Int: Scalars['Int']['output'];
  IpAddress: Omit<IpAddress, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  IpBlock: Omit<IpBlock, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  IpRange: Omit<IpRange, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  JournalEntry: JournalEntryRow;
  JournalEntryConnection: JournalPage;
  JournalEntryCreateInput: JournalEntryCreateInput;
  JournalEntryCreatePayload: Omit<JournalEntryCreatePayload, 'journalEntry'> & { journalEntry: Maybe<ResolversParentTypes['JournalEntry']> };
  JournalEntryDeleteInput: JournalEntryDeleteInput;
  JournalEntryDeletePayload: JournalEntryDeletePayload;
  JournalEntryEdge: Omit<JournalEntryEdge, 'node'> & { node: ResolversParentTypes['JournalEntry'] };
  LoadBalancer: Omit<LoadBalancer, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  LoadBalancerOrigin: Omit<LoadBalancerOrigin, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  LoadBalancerPool: Omit<LoadBalancerPool, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  LoadBalancerPort: Omit<LoadBalancerPort, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  LoadBalancerProvider: Omit<LoadBalancerProvider, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  Location: Omit<Location, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  Manufacturer: Omit<Manufacturer, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  Mutation: Record<PropertyKey, never>;
  NetworkDevice: Omit<NetworkDevice, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  PageInfo: PageInfo;
  Placement: Omit<Placement, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  ProvisioningProfile: Omit<ProvisioningProfile, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  Query: Record<PropertyKey, never>;
  Quota: Omit<Quota, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  Rack: Omit<Rack, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  RoleAssignment: Omit<RoleAssignment, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  RoutingDomain: Omit<RoutingDomain, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  Server: Omit<Server, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  Site: EntityStub;
  StatusNamespace: Omit<StatusNamespace, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Tag: Omit<Tag, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  Tenant: Omit<Tenant, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  UserError: UserError;
  Vlan: Omit<Vlan, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  VlanGroup: Omit<VlanGroup, 'journal'> & { journal: ResolversParentTypes['JournalEntryConnection'] };
  Webhook: WebhookRow;
  WebhookDelivery: Delivery;
  WebhookDeliveryConnection: DeliveryPage;
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookDeliveryReplayInput: WebhookDeliveryReplayInput;
  WebhookDeliveryReplayPayload: Omit<WebhookDeliveryReplayPayload, 'delivery'> & { delivery: Maybe<ResolversParentTypes['WebhookDelivery']> };
  WebhookDeliveryStateFilter: WebhookDeliveryStateFilter;
  WebhookDeliveryWhere: WebhookDeliveryWhere;
  WebhookSecretRotateInput: WebhookSecretRotateInput;
  WebhookSecretRotatePayload: Omit<WebhookSecretRotatePayload, 'webhook'> & { webhook: Maybe<ResolversParentTypes['Webhook']> };
};

export type AnnotationNamespaceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnnotationNamespace'] = ResolversParentTypes['AnnotationNamespace']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<AnnotationNamespaceJournalArgs>>;
};

export type AuditChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  after: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditFaultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditFault'] = ResolversParentTypes['AuditFault']> = {
  kind: Resolver<ResolversTypes['AuditFaultKind'], ParentType, ContextType>;
  recordId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sequence: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  action: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  hash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodeId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tenantId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ticket: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditRecordConnection'] = ResolversParentTypes['AuditRecordConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['AuditRecord']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditRecordEdge'] = ResolversParentTypes['AuditRecordEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  checked: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fault: Resolver<Maybe<ResolversTypes['AuditFault']>, ParentType, ContextType>;
  lastHash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSequence: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Cable'] = ResolversParentTypes['Cable']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<CableJournalArgs>>;
};

export type ChassisResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Chassis'] = ResolversParentTypes['Chassis']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<ChassisJournalArgs>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DevicePortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DevicePort'] = ResolversParentTypes['DevicePort']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<DevicePortJournalArgs>>;
};

export type DeviceTypeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeviceType'] = ResolversParentTypes['DeviceType']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<DeviceTypeJournalArgs>>;
};

export type FirmwareBaselineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FirmwareBaseline'] = ResolversParentTypes['FirmwareBaseline']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<FirmwareBaselineJournalArgs>>;
};

export type ImageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<ImageJournalArgs>>;
};

export type InstanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<InstanceJournalArgs>>;
};

export type InstanceTypeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceType'] = ResolversParentTypes['InstanceType']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<InstanceTypeJournalArgs>>;
};

export type IpAddressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpAddress'] = ResolversParentTypes['IpAddress']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<IpAddressJournalArgs>>;
};

export type IpBlockResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpBlock'] = ResolversParentTypes['IpBlock']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<IpBlockJournalArgs>>;
};

export type IpRangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpRange'] = ResolversParentTypes['IpRange']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<IpRangeJournalArgs>>;
};

export type JournalEntryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JournalEntry'] = ResolversParentTypes['JournalEntry']> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['JournalEntryKind'], ParentType, ContextType>;
  nodeId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JournalEntryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JournalEntryConnection'] = ResolversParentTypes['JournalEntryConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['JournalEntryEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JournalEntryCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JournalEntryCreatePayload'] = ResolversParentTypes['JournalEntryCreatePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  journalEntry: Resolver<Maybe<ResolversTypes['JournalEntry']>, ParentType, ContextType>;
};

export type JournalEntryDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JournalEntryDeletePayload'] = ResolversParentTypes['JournalEntryDeletePayload']> = {
  deletedId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JournalEntryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['JournalEntryEdge'] = ResolversParentTypes['JournalEntryEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['JournalEntry'], ParentType, ContextType>;
};

export type LoadBalancerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancer'] = ResolversParentTypes['LoadBalancer']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<LoadBalancerJournalArgs>>;
};

export type LoadBalancerOriginResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerOrigin'] = ResolversParentTypes['LoadBalancerOrigin']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<LoadBalancerOriginJournalArgs>>;
};

export type LoadBalancerPoolResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerPool'] = ResolversParentTypes['LoadBalancerPool']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<LoadBalancerPoolJournalArgs>>;
};

export type LoadBalancerPortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerPort'] = ResolversParentTypes['LoadBalancerPort']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<LoadBalancerPortJournalArgs>>;
};

export type LoadBalancerProviderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerProvider'] = ResolversParentTypes['LoadBalancerProvider']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<LoadBalancerProviderJournalArgs>>;
};

export type LocationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<LocationJournalArgs>>;
};

export type ManufacturerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Manufacturer'] = ResolversParentTypes['Manufacturer']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<ManufacturerJournalArgs>>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  journalEntryCreate?: Resolver<ResolversTypes['JournalEntryCreatePayload'], ParentType, ContextType, RequireFields<MutationJournalEntryCreateArgs, 'input'>>;
  journalEntryDelete?: Resolver<ResolversTypes['JournalEntryDeletePayload'], ParentType, ContextType, RequireFields<MutationJournalEntryDeleteArgs, 'input'>>;
  webhookDeliveryReplay?: Resolver<ResolversTypes['WebhookDeliveryReplayPayload'], ParentType, ContextType, RequireFields<MutationWebhookDeliveryReplayArgs, 'input'>>;
  webhookSecretRotate?: Resolver<ResolversTypes['WebhookSecretRotatePayload'], ParentType, ContextType, RequireFields<MutationWebhookSecretRotateArgs, 'input'>>;
};

export type NetworkDeviceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NetworkDevice'] = ResolversParentTypes['NetworkDevice']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<NetworkDeviceJournalArgs>>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<PlacementJournalArgs>>;
};

export type ProvisioningProfileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProvisioningProfile'] = ResolversParentTypes['ProvisioningProfile']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<ProvisioningProfileJournalArgs>>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  audit?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, Partial<QueryAuditArgs>>;
  auditVerify?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType, RequireFields<QueryAuditVerifyArgs, 'tenantId'>>;
  journal?: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, RequireFields<QueryJournalArgs, 'nodeId'>>;
};

export type QuotaResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Quota'] = ResolversParentTypes['Quota']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<QuotaJournalArgs>>;
};

export type RackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Rack'] = ResolversParentTypes['Rack']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<RackJournalArgs>>;
};

export type RoleAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleAssignment'] = ResolversParentTypes['RoleAssignment']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<RoleAssignmentJournalArgs>>;
};

export type RoutingDomainResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoutingDomain'] = ResolversParentTypes['RoutingDomain']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<RoutingDomainJournalArgs>>;
};

export type ServerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Server'] = ResolversParentTypes['Server']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<ServerJournalArgs>>;
};

export type SiteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<SiteJournalArgs>>;
};

export type StatusNamespaceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StatusNamespace'] = ResolversParentTypes['StatusNamespace']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<StatusNamespaceJournalArgs>>;
};

export type TagResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<TagJournalArgs>>;
};

export type TenantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<TenantJournalArgs>>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Vlan'] = ResolversParentTypes['Vlan']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<VlanJournalArgs>>;
};

export type VlanGroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VlanGroup'] = ResolversParentTypes['VlanGroup']> = {
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<VlanGroupJournalArgs>>;
};

export type WebhookResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  deliveries: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, Partial<WebhookDeliveriesArgs>>;
  journal: Resolver<ResolversTypes['JournalEntryConnection'], ParentType, ContextType, Partial<WebhookJournalArgs>>;
  secret: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attempts: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  body: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  error: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  event: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastAttemptAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextAttemptAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nodeId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  replayOf: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookDeliveryReplayPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookDeliveryReplayPayload'] = ResolversParentTypes['WebhookDeliveryReplayPayload']> = {
  delivery: Resolver<Maybe<ResolversTypes['WebhookDelivery']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WebhookSecretRotatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WebhookSecretRotatePayload'] = ResolversParentTypes['WebhookSecretRotatePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AnnotationNamespace: AnnotationNamespaceResolvers<ContextType>;
  AuditChange: AuditChangeResolvers<ContextType>;
  AuditFault: AuditFaultResolvers<ContextType>;
  AuditRecord: AuditRecordResolvers<ContextType>;
  AuditRecordConnection: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge: AuditRecordEdgeResolvers<ContextType>;
  AuditVerification: AuditVerificationResolvers<ContextType>;
  Cable: CableResolvers<ContextType>;
  Chassis: ChassisResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  DevicePort: DevicePortResolvers<ContextType>;
  DeviceType: DeviceTypeResolvers<ContextType>;
  FirmwareBaseline: FirmwareBaselineResolvers<ContextType>;
  Image: ImageResolvers<ContextType>;
  Instance: InstanceResolvers<ContextType>;
  InstanceType: InstanceTypeResolvers<ContextType>;
  IpAddress: IpAddressResolvers<ContextType>;
  IpBlock: IpBlockResolvers<ContextType>;
  IpRange: IpRangeResolvers<ContextType>;
  JournalEntry: JournalEntryResolvers<ContextType>;
  JournalEntryConnection: JournalEntryConnectionResolvers<ContextType>;
  JournalEntryCreatePayload: JournalEntryCreatePayloadResolvers<ContextType>;
  JournalEntryDeletePayload: JournalEntryDeletePayloadResolvers<ContextType>;
  JournalEntryEdge: JournalEntryEdgeResolvers<ContextType>;
  LoadBalancer: LoadBalancerResolvers<ContextType>;
  LoadBalancerOrigin: LoadBalancerOriginResolvers<ContextType>;
  LoadBalancerPool: LoadBalancerPoolResolvers<ContextType>;
  LoadBalancerPort: LoadBalancerPortResolvers<ContextType>;
  LoadBalancerProvider: LoadBalancerProviderResolvers<ContextType>;
  Location: LocationResolvers<ContextType>;
  Manufacturer: ManufacturerResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  NetworkDevice: NetworkDeviceResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Placement: PlacementResolvers<ContextType>;
  ProvisioningProfile: ProvisioningProfileResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Quota: QuotaResolvers<ContextType>;
  Rack: RackResolvers<ContextType>;
  RoleAssignment: RoleAssignmentResolvers<ContextType>;
  RoutingDomain: RoutingDomainResolvers<ContextType>;
  Server: ServerResolvers<ContextType>;
  Site: SiteResolvers<ContextType>;
  StatusNamespace: StatusNamespaceResolvers<ContextType>;
  Tag: TagResolvers<ContextType>;
  Tenant: TenantResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  Vlan: VlanResolvers<ContextType>;
  VlanGroup: VlanGroupResolvers<ContextType>;
  Webhook: WebhookResolvers<ContextType>;
  WebhookDelivery: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDeliveryReplayPayload: WebhookDeliveryReplayPayloadResolvers<ContextType>;
  WebhookSecretRotatePayload: WebhookSecretRotatePayloadResolvers<ContextType>;
};

