import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Annotation as AnnotationRow } from '../annotations/annotation.ts';
import type { AnnotationNamespace as NamespaceRow } from '../annotations/annotation-namespace.ts';
import type { FoundNode } from '../nodes/find-node.ts';
import type { PageOfNodes } from '../tags/nodes-of-tag.ts';
import type { Status as StatusRow } from '../statuses/status.ts';
import type { StatusNamespace as StatusNamespaceRow } from '../statuses/status-namespace.ts';
import type { EntityStub } from '../../../platform/graph/typed-resolvers.ts';
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
  /** A moment, ISO 8601 in UTC. */
  DateTime: { input: string; output: Date | string; }
  /** Any JSON value: an object, a list, a text, a number or a truth value. */
  JSON: { input: unknown; output: unknown; }
};

/** Data that is attached to a resource, under a namespace. */
export type Annotation = {
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who set it first: the subject of the caller's token. */
  readonly createdBy: Scalars['String']['output'];
  /** The data: any JSON value, of 64 KiB and 16 levels at most. */
  readonly data: Scalars['JSON']['output'];
  /** The namespace. A resource has one annotation of each. */
  readonly namespace: AnnotationNamespace;
  /** The resource. */
  readonly node: MetadataNode;
  /** When it was changed last. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last: the subject of the caller's token. */
  readonly updatedBy: Scalars['String']['output'];
  /** Grows by one with every change; pass it as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Input of annotationDelete. */
export type AnnotationDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The annotation's id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of annotationDelete. */
export type AnnotationDeletePayload = {
  /** The annotation if it still exists; null when it was deleted. */
  readonly annotation?: Maybe<Annotation>;
  /** Id of the deleted annotation; null when the request was refused. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/**
 * A name under which data is attached to resources: `warranty`, or `example.com/billing` where several programs write. Tenants
 * below the owner may see and use it.
 */
export type AnnotationNamespace = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** Answer of annotationSet and annotationUpdate. */
export type AnnotationPayload = {
  /** The annotation; null when it was refused. */
  readonly annotation?: Maybe<Annotation>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Input of annotationSet. */
export type AnnotationSetInput = {
  /** The data: any JSON value but null, of 65536 bytes and 16 levels at most. */
  readonly data: Scalars['JSON']['input'];
  /** The version you read, or 0 where there was none. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The namespace by its name; at most 63 characters, compared without case. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** The namespace by its id; in place of `namespace`. */
  readonly namespaceId?: InputMaybe<Scalars['ID']['input']>;
  /** The resource that gets the data: a server, rack, instance, address or anything else that has `annotations`. */
  readonly nodeId: Scalars['ID']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Input of annotationUpdate. */
export type AnnotationUpdateInput = {
  /** The data: any JSON value but null, of 65536 bytes and 16 levels at most. */
  readonly data: Scalars['JSON']['input'];
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The annotation's id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

export type Cable = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type CableAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type CableStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Chassis = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type ChassisAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type ChassisStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type DevicePort = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type DevicePortAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type DevicePortStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type DeviceType = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type DeviceTypeAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type DeviceTypeStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type FirmwareBaselineAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type FirmwareBaselineStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Image = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type ImageAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type ImageStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Instance = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type InstanceAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type InstanceStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type InstanceType = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type InstanceTypeAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type InstanceTypeStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type IpAddress = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type IpAddressAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type IpAddressStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type IpBlock = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type IpBlockAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type IpBlockStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type IpRange = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type IpRangeAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type IpRangeStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type LoadBalancer = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type LoadBalancerAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type LoadBalancerStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type LoadBalancerOrigin = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type LoadBalancerOriginAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type LoadBalancerOriginStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type LoadBalancerPool = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type LoadBalancerPoolAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type LoadBalancerPoolStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type LoadBalancerPort = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type LoadBalancerPortAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type LoadBalancerPortStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type LoadBalancerProvider = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type LoadBalancerProviderAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type LoadBalancerProviderStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Location = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type LocationAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type LocationStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Manufacturer = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type ManufacturerAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type ManufacturerStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A resource of any type, with what people and services have attached to it. */
export type MetadataNode = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


/** A resource of any type, with what people and services have attached to it. */
export type MetadataNodeAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A resource of any type, with what people and services have attached to it. */
export type MetadataNodeStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of resources of any type. */
export type MetadataNodeConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<MetadataNodeEdge>;
  /** The nodes of the page: ask for their fields by `... on Server { name }`. */
  readonly nodes: ReadonlyArray<MetadataNode>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One resource in a list of any type. */
export type MetadataNodeEdge = {
  /** Pass it as `after` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The resource. */
  readonly node: MetadataNode;
};

export type Mutation = {
  /** Takes an annotation off its resource. Errors: NOT_FOUND, STALE_VERSION. Role: as for annotationSet. */
  readonly annotationDelete: AnnotationDeletePayload;
  /**
   * Attaches data to a resource, under a namespace, in place of what it has there. A namespace that is named is the one of the
   * resource's tenant, else that of the nearest tenant above that has one of the name, else a new one of the resource's tenant
   * that is not private. The same data again changes nothing. A resource has at most 32 annotations. Errors: NOT_FOUND,
   * INVALID_INPUT, STALE_VERSION, CONFLICT while the resource or the namespace is being deleted. Role: operator on the
   * resource's tenant, member for an instance; for a private namespace also operator on its tenant.
   */
  readonly annotationSet: AnnotationPayload;
  /** Puts other data in the place of an annotation's. Errors: NOT_FOUND, INVALID_INPUT, STALE_VERSION. Role: as for annotationSet. */
  readonly annotationUpdate: AnnotationPayload;
  /** Takes a status off its resource. Errors: NOT_FOUND, STALE_VERSION. Role: as for statusSet. */
  readonly statusDelete: StatusDeletePayload;
  /**
   * Says how a resource is, under a namespace and from a source, in place of what the source said there before. A namespace
   * that is named is found or created as by annotationSet. The same data again changes nothing. A resource has at most 64
   * statuses. Errors: NOT_FOUND, INVALID_INPUT, STALE_VERSION, CONFLICT while the resource or the namespace is being deleted.
   * Role: operator on the resource's tenant, member for an instance; for a private namespace also operator on its tenant.
   */
  readonly statusSet: StatusPayload;
  /** Puts other data in the place of a status's. Errors: NOT_FOUND, INVALID_INPUT, STALE_VERSION. Role: as for statusSet. */
  readonly statusUpdate: StatusPayload;
  /**
   * Gives a resource tags: `name` adds one and `remove` takes some off, or `tags` and `tagIds` set all of them. A tag that is
   * named is the one of the resource's tenant, else that of the nearest tenant above that has one of the name, else a new one
   * of the resource's tenant. Doing it again changes nothing. A resource has at most 32 tags. Errors: NOT_FOUND,
   * INVALID_INPUT, CONFLICT while the resource or a tag is being deleted. Role: operator on the resource's tenant; member
   * for an instance.
   */
  readonly tagSet: TagSetPayload;
};


export type MutationAnnotationDeleteArgs = {
  input: AnnotationDeleteInput;
};


export type MutationAnnotationSetArgs = {
  input: AnnotationSetInput;
};


export type MutationAnnotationUpdateArgs = {
  input: AnnotationUpdateInput;
};


export type MutationStatusDeleteArgs = {
  input: StatusDeleteInput;
};


export type MutationStatusSetArgs = {
  input: StatusSetInput;
};


export type MutationStatusUpdateArgs = {
  input: StatusUpdateInput;
};


export type MutationTagSetArgs = {
  input: TagSetInput;
};

export type NetworkDevice = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type NetworkDeviceAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type NetworkDeviceStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Anything in the graph that has an id: `node(id:)` finds it. */
export type Node = {
  /** Its id; the seven letters before the hyphen say of what type it is. */
  readonly id: Scalars['ID']['output'];
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
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type PlacementAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type PlacementStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ProvisioningProfile = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type ProvisioningProfileAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type ProvisioningProfileStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Query = {
  /** One annotation, or null when there is none that you may see. Role: viewer on its resource's tenant, or as for the resource; for a private namespace operator on its tenant. */
  readonly annotation?: Maybe<Annotation>;
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
  /**
   * Resources of all types that have every word of the text, as the beginning of one of theirs: in their name, host name,
   * model, address or range, in the serial and asset numbers of servers, racks and network devices, in the MAC addresses of
   * servers and device ports, or as their id. What is called exactly so comes first, then what begins with it. A text has 2 to 100
   * characters and 8 words at most. A resource that was changed a moment ago may still be found by what it was. Code
   * INVALID_INPUT names the argument at fault. Role: viewer on the tenant of each, or as for the query of its type.
   */
  readonly search: ReadonlyArray<SearchHit>;
  /** One status, or null when there is none that you may see. Role: as for annotation. */
  readonly status?: Maybe<Status>;
};


export type QueryAnnotationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  text: Scalars['String']['input'];
};


export type QueryStatusArgs = {
  id: Scalars['ID']['input'];
};

export type Quota = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
  /**
   * How many resources of its kind its tenant has, with those below it. It is counted from what other domains publish, and
   * may be a moment behind; what is RETIRED or DELETED does not count. Null where the quota is not known here yet.
   */
  readonly used?: Maybe<Scalars['Int']['output']>;
};


export type QuotaAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QuotaStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Rack = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type RackAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type RackStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type RoleAssignment = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type RoleAssignmentAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type RoleAssignmentStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type RoutingDomain = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type RoutingDomainAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type RoutingDomainStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A resource that a search found. */
export type SearchHit = {
  /** The name of its type. */
  readonly kind: Scalars['String']['output'];
  /** What it is called: its name, host name, model, address or range; its id where it has none of these. */
  readonly label: Scalars['String']['output'];
  /** The resource: ask for its fields by `... on Server { state }`. */
  readonly node: Node;
};

export type Server = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type ServerAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type ServerStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Site = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type SiteAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type SiteStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What a service says of a resource: how it is, as the service sees it. People describe resources by annotations. */
export type Status = {
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who set it first: the subject of the caller's token. */
  readonly createdBy: Scalars['String']['output'];
  /** The data: any JSON value, of 64 KiB and 16 levels at most. */
  readonly data: Scalars['JSON']['output'];
  /** The namespace. */
  readonly namespace: StatusNamespace;
  /** The resource. */
  readonly node: MetadataNode;
  /** What says it: the name of a service or of its part. A resource has one status of each namespace and source. */
  readonly source: Scalars['String']['output'];
  /** When it was changed last. The same data again changes nothing. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last: the subject of the caller's token. */
  readonly updatedBy: Scalars['String']['output'];
  /** Grows by one with every change; pass it as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Input of statusDelete. */
export type StatusDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The status's id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of statusDelete. */
export type StatusDeletePayload = {
  /** Id of the deleted status; null when the request was refused. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The status if it still exists; null when it was deleted. */
  readonly status?: Maybe<Status>;
};

/**
 * A name under which services say how resources are: `health`, or `example.com/backup` where several programs write. Tenants
 * below the owner may see and use it.
 */
export type StatusNamespace = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** Answer of statusSet and statusUpdate. */
export type StatusPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The status; null when it was refused. */
  readonly status?: Maybe<Status>;
};

/** Input of statusSet. */
export type StatusSetInput = {
  /** The data: any JSON value but null, of 65536 bytes and 16 levels at most. */
  readonly data: Scalars['JSON']['input'];
  /** The version you read, or 0 where there was none. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The namespace by its name; at most 63 characters, compared without case. */
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  /** The namespace by its id; in place of `namespace`. */
  readonly namespaceId?: InputMaybe<Scalars['ID']['input']>;
  /** The resource that it is about: a server, rack, instance, address or anything else that has `statuses`. */
  readonly nodeId: Scalars['ID']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What says it: the name of a service or of its part, one line of at most 100 characters. */
  readonly source: Scalars['String']['input'];
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Input of statusUpdate. */
export type StatusUpdateInput = {
  /** The data: any JSON value but null, of 65536 bytes and 16 levels at most. */
  readonly data: Scalars['JSON']['input'];
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The status's id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** A word that people put on resources of any type, to find them again and to sort them. Tenants below the owner may see and use it. */
export type Tag = {
  /** The resources that have it and that you may see, by id. A page holds 100 at most. */
  readonly nodes: MetadataNodeConnection;
};


/** A word that people put on resources of any type, to find them again and to sort them. Tenants below the owner may see and use it. */
export type TagNodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type TenantAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type TenantStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type VlanAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type VlanStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type VlanGroup = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type VlanGroupAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type VlanGroupStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Webhook = {
  /**
   * Data that people and programs attached to it, by the names of the namespaces: 32 at most. Those of private namespaces are
   * shown to operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly annotations: ReadonlyArray<Annotation>;
  /**
   * What services say of it, by the names of the namespaces and by source: 64 at most. Those of private namespaces are shown to
   * operators of the namespace's tenant alone. Empty for what is RETIRED or DELETED. Role: as for reading the resource.
   */
  readonly statuses: ReadonlyArray<Status>;
  /** Its tags, by name: 32 at most. Empty for what is RETIRED or DELETED. Role: as for reading the resource. */
  readonly tags: ReadonlyArray<Tag>;
};


export type WebhookAnnotationsArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type WebhookStatusesArgs = {
  namespaces?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  Annotation: ResolverTypeWrapper<AnnotationRow>;
  AnnotationDeleteInput: AnnotationDeleteInput;
  AnnotationDeletePayload: ResolverTypeWrapper<Omit<AnnotationDeletePayload, 'annotation'> & { annotation: Maybe<ResolversTypes['Annotation']> }>;
  AnnotationNamespace: ResolverTypeWrapper<NamespaceRow>;
  AnnotationPayload: ResolverTypeWrapper<Omit<AnnotationPayload, 'annotation'> & { annotation: Maybe<ResolversTypes['Annotation']> }>;
  AnnotationSetInput: AnnotationSetInput;
  AnnotationUpdateInput: AnnotationUpdateInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Cable: ResolverTypeWrapper<Omit<Cable, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Chassis: ResolverTypeWrapper<Omit<Chassis, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DevicePort: ResolverTypeWrapper<Omit<DevicePort, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  DeviceType: ResolverTypeWrapper<Omit<DeviceType, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  ErrorCode: ErrorCode;
  FirmwareBaseline: ResolverTypeWrapper<Omit<FirmwareBaseline, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Image: ResolverTypeWrapper<Omit<Image, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Instance: ResolverTypeWrapper<Omit<Instance, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  InstanceType: ResolverTypeWrapper<Omit<InstanceType, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IpAddress: ResolverTypeWrapper<Omit<IpAddress, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  IpBlock: ResolverTypeWrapper<Omit<IpBlock, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  IpRange: ResolverTypeWrapper<Omit<IpRange, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LoadBalancer: ResolverTypeWrapper<Omit<LoadBalancer, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  LoadBalancerOrigin: ResolverTypeWrapper<Omit<LoadBalancerOrigin, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  LoadBalancerPool: ResolverTypeWrapper<Omit<LoadBalancerPool, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  LoadBalancerPort: ResolverTypeWrapper<Omit<LoadBalancerPort, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  LoadBalancerProvider: ResolverTypeWrapper<Omit<LoadBalancerProvider, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Location: ResolverTypeWrapper<Omit<Location, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Manufacturer: ResolverTypeWrapper<Omit<Manufacturer, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  MetadataNode: ResolverTypeWrapper<FoundNode>;
  MetadataNodeConnection: ResolverTypeWrapper<PageOfNodes>;
  MetadataNodeEdge: ResolverTypeWrapper<Omit<MetadataNodeEdge, 'node'> & { node: ResolversTypes['MetadataNode'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkDevice: ResolverTypeWrapper<Omit<NetworkDevice, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Node: ResolverTypeWrapper<FoundNode>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Placement: ResolverTypeWrapper<Omit<Placement, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  ProvisioningProfile: ResolverTypeWrapper<Omit<ProvisioningProfile, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quota: ResolverTypeWrapper<EntityStub>;
  Rack: ResolverTypeWrapper<Omit<Rack, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  RoleAssignment: ResolverTypeWrapper<Omit<RoleAssignment, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  RoutingDomain: ResolverTypeWrapper<Omit<RoutingDomain, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  Server: ResolverTypeWrapper<Omit<Server, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Site: ResolverTypeWrapper<Omit<Site, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Status: ResolverTypeWrapper<StatusRow>;
  StatusDeleteInput: StatusDeleteInput;
  StatusDeletePayload: ResolverTypeWrapper<Omit<StatusDeletePayload, 'status'> & { status: Maybe<ResolversTypes['Status']> }>;
  StatusNamespace: ResolverTypeWrapper<StatusNamespaceRow>;
  StatusPayload: ResolverTypeWrapper<Omit<StatusPayload, 'status'> & { status: Maybe<ResolversTypes['Status']> }>;
  StatusSetInput: StatusSetInput;
  StatusUpdateInput: StatusUpdateInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Tag: ResolverTypeWrapper<TagRow>;
  TagSetInput: TagSetInput;
  TagSetPayload: ResolverTypeWrapper<Omit<TagSetPayload, 'node' | 'tag'> & { node: Maybe<ResolversTypes['MetadataNode']>, tag: Maybe<ResolversTypes['Tag']> }>;
  Tenant: ResolverTypeWrapper<Omit<Tenant, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  UserError: ResolverTypeWrapper<UserError>;
  Vlan: ResolverTypeWrapper<Omit<Vlan, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  VlanGroup: ResolverTypeWrapper<Omit<VlanGroup, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  Webhook: ResolverTypeWrapper<Omit<Webhook, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversTypes['Annotation']>, statuses: ReadonlyArray<ResolversTypes['Status']>, tags: ReadonlyArray<ResolversTypes['Tag']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Annotation: AnnotationRow;
  AnnotationDeleteInput: AnnotationDeleteInput;
  AnnotationDeletePayload: Omit<AnnotationDeletePayload, 'annotation'> & { annotation: Maybe<ResolversParentTypes['Annotation']> };
  AnnotationNamespace: NamespaceRow;
  AnnotationPayload: Omit<AnnotationPayload, 'annotation'> & { annotation: Maybe<ResolversParentTypes['Annotation']> };
  AnnotationSetInput: AnnotationSetInput;
  AnnotationUpdateInput: AnnotationUpdateInput;
  Boolean: Scalars['Boolean']['output'];
  Cable: Omit<Cable, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Chassis: Omit<Chassis, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  DateTime: Scalars['DateTime']['output'];
  DevicePort: Omit<DevicePort, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  DeviceType: Omit<DeviceType, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  FirmwareBaseline: Omit<FirmwareBaseline, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  ID: Scalars['ID']['output'];
  Image: Omit<Image, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Instance: Omit<Instance, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  InstanceType: Omit<InstanceType, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Int: Scalars['Int']['output'];
  IpAddress: Omit<IpAddress, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  IpBlock: Omit<IpBlock, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  IpRange: Omit<IpRange, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  JSON: Scalars['JSON']['output'];
  LoadBalancer: Omit<LoadBalancer, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  LoadBalancerOrigin: Omit<LoadBalancerOrigin, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  LoadBalancerPool: Omit<LoadBalancerPool, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  LoadBalancerPort: Omit<LoadBalancerPort, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  LoadBalancerProvider: Omit<LoadBalancerProvider, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Location: Omit<Location, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Manufacturer: Omit<Manufacturer, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  MetadataNode: FoundNode;
  MetadataNodeConnection: PageOfNodes;
  MetadataNodeEdge: Omit<MetadataNodeEdge, 'node'> & { node: ResolversParentTypes['MetadataNode'] };
  Mutation: Record<PropertyKey, never>;
  NetworkDevice: Omit<NetworkDevice, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Node: FoundNode;
  PageInfo: PageInfo;
  Placement: Omit<Placement, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  ProvisioningProfile: Omit<ProvisioningProfile, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Query: Record<PropertyKey, never>;
  Quota: EntityStub;
  Rack: Omit<Rack, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  RoleAssignment: Omit<RoleAssignment, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  RoutingDomain: Omit<RoutingDomain, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  Server: Omit<Server, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Site: Omit<Site, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Status: StatusRow;
  StatusDeleteInput: StatusDeleteInput;
  StatusDeletePayload: Omit<StatusDeletePayload, 'status'> & { status: Maybe<ResolversParentTypes['Status']> };
  StatusNamespace: StatusNamespaceRow;
  StatusPayload: Omit<StatusPayload, 'status'> & { status: Maybe<ResolversParentTypes['Status']> };
  StatusSetInput: StatusSetInput;
  StatusUpdateInput: StatusUpdateInput;
  String: Scalars['String']['output'];
  Tag: TagRow;
  TagSetInput: TagSetInput;
  TagSetPayload: Omit<TagSetPayload, 'node' | 'tag'> & { node: Maybe<ResolversParentTypes['MetadataNode']>, tag: Maybe<ResolversParentTypes['Tag']> };
  Tenant: Omit<Tenant, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  UserError: UserError;
  Vlan: Omit<Vlan, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  VlanGroup: Omit<VlanGroup, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  Webhook: Omit<Webhook, 'annotations' | 'statuses' | 'tags'> & { annotations: ReadonlyArray<ResolversParentTypes['Annotation']>, statuses: ReadonlyArray<ResolversParentTypes['Status']>, tags: ReadonlyArray<ResolversParentTypes['Tag']> };
};

export type AnnotationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Annotation'] = ResolversParentTypes['Annotation']> = {
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  data: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['AnnotationNamespace'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['MetadataNode'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnotationDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnnotationDeletePayload'] = ResolversParentTypes['AnnotationDeletePayload']> = {
  annotation: Resolver<Maybe<ResolversTypes['Annotation']>, ParentType, ContextType>;
  deletedId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnnotationNamespaceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnnotationNamespace'] = ResolversParentTypes['AnnotationNamespace']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AnnotationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AnnotationPayload'] = ResolversParentTypes['AnnotationPayload']> = {
  annotation: Resolver<Maybe<ResolversTypes['Annotation']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Cable'] = ResolversParentTypes['Cable']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<CableAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<CableStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type ChassisResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Chassis'] = ResolversParentTypes['Chassis']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<ChassisAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<ChassisStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DevicePortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DevicePort'] = ResolversParentTypes['DevicePort']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<DevicePortAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<DevicePortStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type DeviceTypeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeviceType'] = ResolversParentTypes['DeviceType']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<DeviceTypeAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<DeviceTypeStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type FirmwareBaselineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FirmwareBaseline'] = ResolversParentTypes['FirmwareBaseline']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<FirmwareBaselineAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<FirmwareBaselineStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type ImageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Image'] = ResolversParentTypes['Image']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<ImageAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<ImageStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type InstanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<InstanceAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<InstanceStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type InstanceTypeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceType'] = ResolversParentTypes['InstanceType']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<InstanceTypeAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<InstanceTypeStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type IpAddressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpAddress'] = ResolversParentTypes['IpAddress']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<IpAddressAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<IpAddressStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type IpBlockResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpBlock'] = ResolversParentTypes['IpBlock']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<IpBlockAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<IpBlockStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type IpRangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IpRange'] = ResolversParentTypes['IpRange']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<IpRangeAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<IpRangeStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LoadBalancerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancer'] = ResolversParentTypes['LoadBalancer']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<LoadBalancerAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<LoadBalancerStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type LoadBalancerOriginResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerOrigin'] = ResolversParentTypes['LoadBalancerOrigin']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<LoadBalancerOriginAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<LoadBalancerOriginStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type LoadBalancerPoolResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerPool'] = ResolversParentTypes['LoadBalancerPool']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<LoadBalancerPoolAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<LoadBalancerPoolStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type LoadBalancerPortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerPort'] = ResolversParentTypes['LoadBalancerPort']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<LoadBalancerPortAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<LoadBalancerPortStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type LoadBalancerProviderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LoadBalancerProvider'] = ResolversParentTypes['LoadBalancerProvider']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<LoadBalancerProviderAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<LoadBalancerProviderStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<LocationAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<LocationStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type ManufacturerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Manufacturer'] = ResolversParentTypes['Manufacturer']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<ManufacturerAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<ManufacturerStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type MetadataNodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MetadataNode'] = ResolversParentTypes['MetadataNode']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<MetadataNodeAnnotationsArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<MetadataNodeStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type MetadataNodeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MetadataNodeConnection'] = ResolversParentTypes['MetadataNodeConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['MetadataNodeEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['MetadataNode']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetadataNodeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MetadataNodeEdge'] = ResolversParentTypes['MetadataNodeEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['MetadataNode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  annotationDelete?: Resolver<ResolversTypes['AnnotationDeletePayload'], ParentType, ContextType, RequireFields<MutationAnnotationDeleteArgs, 'input'>>;
  annotationSet?: Resolver<ResolversTypes['AnnotationPayload'], ParentType, ContextType, RequireFields<MutationAnnotationSetArgs, 'input'>>;
  annotationUpdate?: Resolver<ResolversTypes['AnnotationPayload'], ParentType, ContextType, RequireFields<MutationAnnotationUpdateArgs, 'input'>>;
  statusDelete?: Resolver<ResolversTypes['StatusDeletePayload'], ParentType, ContextType, RequireFields<MutationStatusDeleteArgs, 'input'>>;
  statusSet?: Resolver<ResolversTypes['StatusPayload'], ParentType, ContextType, RequireFields<MutationStatusSetArgs, 'input'>>;
  statusUpdate?: Resolver<ResolversTypes['StatusPayload'], ParentType, ContextType, RequireFields<MutationStatusUpdateArgs, 'input'>>;
  tagSet?: Resolver<ResolversTypes['TagSetPayload'], ParentType, ContextType, RequireFields<MutationTagSetArgs, 'input'>>;
};

export type NetworkDeviceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NetworkDevice'] = ResolversParentTypes['NetworkDevice']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<NetworkDeviceAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<NetworkDeviceStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<PlacementAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<PlacementStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type ProvisioningProfileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProvisioningProfile'] = ResolversParentTypes['ProvisioningProfile']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<ProvisioningProfileAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<ProvisioningProfileStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  annotation?: Resolver<Maybe<ResolversTypes['Annotation']>, ParentType, ContextType, RequireFields<QueryAnnotationArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType, RequireFields<QueryStatusArgs, 'id'>>;
};

export type QuotaResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Quota'] = ResolversParentTypes['Quota']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<QuotaAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<QuotaStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
  used: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Rack'] = ResolversParentTypes['Rack']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<RackAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<RackStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type RoleAssignmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoleAssignment'] = ResolversParentTypes['RoleAssignment']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<RoleAssignmentAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<RoleAssignmentStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type RoutingDomainResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RoutingDomain'] = ResolversParentTypes['RoutingDomain']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<RoutingDomainAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<RoutingDomainStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  kind: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type ServerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Server'] = ResolversParentTypes['Server']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<ServerAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<ServerStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type SiteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<SiteAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<SiteStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type StatusResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Status'] = ResolversParentTypes['Status']> = {
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  data: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['StatusNamespace'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['MetadataNode'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StatusDeletePayload'] = ResolversParentTypes['StatusDeletePayload']> = {
  deletedId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
};

export type StatusNamespaceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StatusNamespace'] = ResolversParentTypes['StatusNamespace']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StatusPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StatusPayload'] = ResolversParentTypes['StatusPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  status: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  nodes: Resolver<ResolversTypes['MetadataNodeConnection'], ParentType, ContextType, Partial<TagNodesArgs>>;
};

export type TagSetPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TagSetPayload'] = ResolversParentTypes['TagSetPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  node: Resolver<Maybe<ResolversTypes['MetadataNode']>, ParentType, ContextType>;
  tag: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type TenantResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<TenantAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<TenantStatusesArgs>>;
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
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<VlanAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<VlanStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type VlanGroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VlanGroup'] = ResolversParentTypes['VlanGroup']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<VlanGroupAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<VlanGroupStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  annotations: Resolver<ReadonlyArray<ResolversTypes['Annotation']>, ParentType, ContextType, Partial<WebhookAnnotationsArgs>>;
  statuses: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType, Partial<WebhookStatusesArgs>>;
  tags: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Annotation: AnnotationResolvers<ContextType>;
  AnnotationDeletePayload: AnnotationDeletePayloadResolvers<ContextType>;
  AnnotationNamespace: AnnotationNamespaceResolvers<ContextType>;
  AnnotationPayload: AnnotationPayloadResolvers<ContextType>;
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
  JSON: GraphQLScalarType;
  LoadBalancer: LoadBalancerResolvers<ContextType>;
  LoadBalancerOrigin: LoadBalancerOriginResolvers<ContextType>;
  LoadBalancerPool: LoadBalancerPoolResolvers<ContextType>;
  LoadBalancerPort: LoadBalancerPortResolvers<ContextType>;
  LoadBalancerProvider: LoadBalancerProviderResolvers<ContextType>;
  Location: LocationResolvers<ContextType>;
  Manufacturer: ManufacturerResolvers<ContextType>;
  MetadataNode: MetadataNodeResolvers<ContextType>;
  MetadataNodeConnection: MetadataNodeConnectionResolvers<ContextType>;
  MetadataNodeEdge: MetadataNodeEdgeResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  NetworkDevice: NetworkDeviceResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Placement: PlacementResolvers<ContextType>;
  ProvisioningProfile: ProvisioningProfileResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Quota: QuotaResolvers<ContextType>;
  Rack: RackResolvers<ContextType>;
  RoleAssignment: RoleAssignmentResolvers<ContextType>;
  RoutingDomain: RoutingDomainResolvers<ContextType>;
  SearchHit: SearchHitResolvers<ContextType>;
  Server: ServerResolvers<ContextType>;
  Site: SiteResolvers<ContextType>;
  Status: StatusResolvers<ContextType>;
  StatusDeletePayload: StatusDeletePayloadResolvers<ContextType>;
  StatusNamespace: StatusNamespaceResolvers<ContextType>;
  StatusPayload: StatusPayloadResolvers<ContextType>;
  Tag: TagResolvers<ContextType>;
  TagSetPayload: TagSetPayloadResolvers<ContextType>;
  Tenant: TenantResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
  Vlan: VlanResolvers<ContextType>;
  VlanGroup: VlanGroupResolvers<ContextType>;
  Webhook: WebhookResolvers<ContextType>;
};

