import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Instance as InstanceRow } from '../instance.ts';
import type { ClaimShown } from '../claims/claim-shown.ts';
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
  /** Any JSON value: an object, a list, a text, a number or a truth value. */
  JSON: { input: unknown; output: unknown; }
};

/**
 * An address that an instance gets when it is provisioned: the lowest free one of a family, of a block, or of any block of its
 * site. It keeps the address until it is decommissioned.
 */
export type AddressRequest = {
  /**
   * The id of its IP block, one of the instance's site and of its tenant or a tenant above; the block need not be allocatable.
   * Null: any allocatable block of the site.
   */
  readonly blockId?: Maybe<Scalars['String']['output']>;
  /** Its family; null: that of its block, or IPv4 where the site has a free one, else IPv6. */
  readonly family?: Maybe<IpFamily>;
  /**
   * The network port of the server that has it, by its name or MAC address (Server.ports), in any case. Only a server with
   * such a port is reserved. Null: the port by which the machine boots.
   */
  readonly port?: Maybe<Scalars['String']['output']>;
};

/**
 * An address that an instance gets when it is provisioned: the lowest free one of a family, of a block, or of any block of its
 * site. It keeps the address until it is decommissioned.
 */
export type AddressRequestInput = {
  /** The id of its IP block, one of the instance's site and of its tenant or a tenant above; the block need not be allocatable. Null: any allocatable block of the site. At most 40 characters. */
  readonly blockId?: InputMaybe<Scalars['String']['input']>;
  /** Its family; null: that of its block, or IPv4 where the site has a free one, else IPv6. */
  readonly family?: InputMaybe<IpFamily>;
  /** The network port of the server that has it, by its name or MAC address (Server.ports), in any case. Only a server with such a port is reserved. Null: the port by which the machine boots. At most 100 characters. */
  readonly port?: InputMaybe<Scalars['String']['input']>;
};

/** Which disk is taken of several that fit. Equal ones are taken by their place. */
export type DiskChoice =
  /** By its place: NVMe first, then SAS and SATA, then others, USB last; then by path as text. */
  | 'FIRST'
  /** The largest one. */
  | 'LARGEST'
  /** The smallest one. */
  | 'SMALLEST';

/** What a disk is, as the kernel of the installer sees it: a volume of a RAID controller is what the controller says. */
export type DiskType =
  /** Rotates, or does not say; so do most virtual disks. */
  | 'HDD'
  /** Attached by NVMe. */
  | 'NVME'
  /** Not NVMe, and does not rotate. */
  | 'SSD';

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

export type Image = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** A disk as the installer found it. */
export type InstalledDisk = {
  /** As udev names it in /dev/disk/by-path; null where it is unknown. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** Its serial number; null where the disk reports none. */
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  /** Its size in bytes. */
  readonly sizeBytes: Scalars['Float']['output'];
  /** World Wide Name in hex digits; null where the disk reports none. */
  readonly wwn?: Maybe<Scalars['String']['output']>;
};

/** The disk that an installer wrote to. */
export type InstalledDiskInput = {
  /** As udev names it in /dev/disk/by-path. */
  readonly path?: InputMaybe<Scalars['String']['input']>;
  /** Left out where the disk reports none. */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** Its size in bytes. */
  readonly sizeBytes: Scalars['Float']['input'];
  /** World Wide Name in hex digits; left out where the disk reports none. */
  readonly wwn?: InputMaybe<Scalars['String']['input']>;
};

/** What the last installation has put on the machine of an instance; its disk is Instance.systemDisk. */
export type InstalledSystem = {
  /** The addresses that the instance had when it was installed, as text; those in `addresses` that are not here were assigned later, and the machine does not have them. */
  readonly addresses: ReadonlyArray<Scalars['String']['output']>;
  /** When the operation that installed it ended. */
  readonly at: Scalars['DateTime']['output'];
  /** The host name that it was installed with. */
  readonly hostname: Scalars['String']['output'];
  /** The image. */
  readonly image?: Maybe<Image>;
};

/**
 * Something that a tenant runs. The workflows of this platform find a server for an instance of the type `bare-metal` and
 * install it; the provider of any other type, a service, makes its instances.
 */
export type Instance = {
  /** The claim of the service that makes it, with its deadline; null where the type is bare-metal, and once it is DELETED. */
  readonly claim?: Maybe<InstanceClaim>;
  /**
   * Where the DNS and DHCP servers of its site have other records of it than intended, by the last observation. Workers
   * compare ACTIVE instances every `SERVICES_CHECK_SECONDS`; `instanceServicesApply` restores what is intended.
   */
  readonly differences: ReadonlyArray<InstanceDifference>;
  /**
   * Its name in DNS: its host name in the zone of its profile (`dnsZone`). Provisioning and reimaging register it,
   * decommissioning removes it. Null where its profile names no zone.
   */
  readonly dnsName?: Maybe<Scalars['String']['output']>;
  /** Why it is FAILED. */
  readonly failure?: Maybe<Failure>;
  /** What the last installation has put on the machine, beside what is wanted (`image`, `hostname`, `wantedAddresses`), which a reimage installs; null before the first one, after one by an earlier version, and once the disk may be overwritten. */
  readonly installed?: Maybe<InstalledSystem>;
  /**
   * Network configuration in netplan's format, version 2. Null when the platform makes it: the addresses at their ports,
   * with a default route for each family, where the address blocks name gateways and the boot service of the site knows name
   * servers, and DHCP otherwise. Role: member on the tenant; null for viewers, as it may hold secrets.
   */
  readonly networkConfig?: Maybe<Scalars['String']['output']>;
  /** What the server must have. */
  readonly requirements?: Maybe<Requirements>;
  /** The rescue system that it runs, or is starting; null when there is none. */
  readonly rescue?: Maybe<InstanceRescue>;
  /** When its DNS and DHCP servers were last compared, the earlier moment of both; null where they were not. */
  readonly servicesObservedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The specification of the request, which the provider of the type carries out; null where the type is bare-metal. Viewers of the tenant see it: put no secrets into it. */
  readonly spec?: Maybe<Scalars['JSON']['output']>;
  /** The disk that has the system, as reported by the installer; a later reimage uses it unless it names another one. Null before the first installation, and after one by an earlier version. Role: member on the tenant; null for viewers. */
  readonly systemDisk?: Maybe<InstalledDisk>;
  /** User-data for cloud-init or Ignition. Role: member on the tenant; null for viewers, as it may hold secrets. */
  readonly userData?: Maybe<Scalars['String']['output']>;
  /** What the user-data was recognised as; null when there is none. */
  readonly userDataFormat?: Maybe<UserDataFormat>;
  /**
   * The addresses that it gets when it is provisioned, in this order; `addresses` has those that it has. Null: one, IPv4 where
   * its site has a free one, else IPv6.
   */
  readonly wantedAddresses?: Maybe<ReadonlyArray<AddressRequest>>;
};

/**
 * A service's claim of an instance. The service claims it until a deadline, renews the claim while it works, and ends it
 * with the outcome.
 */
export type InstanceClaim = {
  /** The name of the process that has the claim, or had it last (`by` of instanceClaim); null while none has claimed the instance. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Until when a process must claim the instance, or must renew or end the claim that it has; null while nothing is to be done. After it another process of the provider may claim the instance. */
  readonly deadline?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the deadline has passed. The event `instance.overdue` is published then, within a few seconds. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Progress that the service reports, for people. */
  readonly progress?: Maybe<Scalars['String']['output']>;
  /** Why it is overdue; null when it is not. */
  readonly reason?: Maybe<InstanceClaimReason>;
  /** When that process claimed it. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
};

/** Input of instanceClaimEnd. */
export type InstanceClaimEndInput = {
  /** The name of the calling process, as in the claim. */
  readonly by: Scalars['String']['input'];
  /** Why it failed; for the outcome FAILED. */
  readonly failure?: InputMaybe<FailureInput>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The outcome. */
  readonly outcome: InstanceClaimOutcome;
};

/** Answer of instanceClaimEnd. */
export type InstanceClaimEndPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The instance; null when it was refused. */
  readonly instance?: Maybe<Instance>;
};

/** Input of instanceClaim. */
export type InstanceClaimInput = {
  /** The name of the calling process: unique among the processes of the service, and the same after a restart; one line of at most 100 characters. Two processes of one name would both take the claim for theirs. */
  readonly by: Scalars['String']['input'];
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How many seconds the claim lasts unless it is renewed or ended, from 5 to 3600. */
  readonly leaseSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Progress, for people: at most 1000 characters. */
  readonly progress?: InputMaybe<Scalars['String']['input']>;
};

/** How a claim ended. */
export type InstanceClaimOutcome =
  /** PROVISIONING → ACTIVE: it runs. */
  | 'ACTIVE'
  /** DECOMMISSIONING → DELETED: it was removed, and nothing of it is left. */
  | 'DELETED'
  /** PROVISIONING or DECOMMISSIONING → FAILED: it could not be made, and what was made of it is undone; or it could not be removed. `failure` says why. */
  | 'FAILED';

/** Answer of instanceClaim. */
export type InstanceClaimPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The instance; null when it was refused. */
  readonly instance?: Maybe<Instance>;
};

/** Why the claim of an instance is overdue. */
export type InstanceClaimReason =
  /** The process that had claimed it has neither renewed nor ended its claim. */
  | 'LAPSED'
  /** No process has claimed it. The provider of its type may not be running. */
  | 'UNCLAIMED';

/** Input of instanceCreate. */
export type InstanceCreateInput = {
  /**
   * The addresses that it gets, 1 to 16; as the profile says when absent, then one, IPv4 where the site has a free one, else
   * IPv6. The default routes are those of the first address of each family; DNS names the addresses at the port of the first
   * one. The operation fails with EXHAUSTED, and is undone,
   * where one of them is not available; the failure names the family and the block.
   */
  readonly addresses?: InputMaybe<ReadonlyArray<AddressRequestInput>>;
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: InputMaybe<Scalars['String']['input']>;
  /** One DNS label or several, RFC 1123; unique within the tenant among living instances. */
  readonly hostname: Scalars['String']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The image to install: one of the tenant, or of a tenant above it. Required for bare-metal. */
  readonly imageId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Network configuration in netplan's format, version 2, with or without `network:` around it, at most 65536 bytes; checked
   * like the user-data. When absent, the platform makes it.
   */
  readonly networkConfig?: InputMaybe<Scalars['String']['input']>;
  /** The tenant's default when absent: no approval. */
  readonly profileId?: InputMaybe<Scalars['ID']['input']>;
  /** What its server must have; any server that can run the image when left out. */
  readonly requirements?: InputMaybe<RequirementsInput>;
  /** Where to run it: a site of the tenant, or of a tenant above it. Required for bare-metal. */
  readonly siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The specification for the provider of the type: a JSON object that `InstanceType.schema` allows, of at most 65536 bytes and 16 levels; an empty object when absent. An error names the place of each fault. Not for bare-metal. Viewers of the tenant see it: put no secrets into it. */
  readonly spec?: InputMaybe<Scalars['JSON']['input']>;
  /** OpenSSH public keys, one each; at most 50. */
  readonly sshKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Which disk gets the system; as the profile says when absent, then as the image says, then the first by its place. */
  readonly systemDisk?: InputMaybe<SystemDiskInput>;
  /** The tenant that will own the instance. */
  readonly tenantId: Scalars['ID']['input'];
  /**
   * The name of the instance type: one of the tenant, or of the nearest tenant above that has a type of the name; `bare-metal`
   * when absent. With any other type, only tenantId, hostname, siteId and spec may be given (INVALID_INPUT).
   */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /**
   * User-data for cloud-init or Ignition, at most 65536 bytes. It is recognised as cloud-init does, by how it begins, and a
   * cloud-config or Ignition configuration is checked: a fault is named by its place, e.g. `ssh_authorized_keys[0]`. Refused
   * is what its consumer fails on, or what would leave a machine without a login; what else is not as its
   * documentation says is in `warnings`. Keys of no known module pass.
   */
  readonly userData?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of instanceCreate. */
export type InstanceCreatePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The instance; null when it was refused. */
  readonly instance?: Maybe<Instance>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** In a dry run, the plan of the operation that would be requested; null otherwise, and where no operation is needed. */
  readonly plan?: Maybe<OperationPlan>;
  /**
   * What cloud-init, netplan or Ignition ignore in userData and networkConfig, or read differently than intended, e.g.
   * a key that is there twice. Each begins with the field and the place in the document, and never quotes values. At most
   * 10 for each document; empty when there is nothing, and when the request is refused. A repeated idempotencyKey gets them
   * again.
   */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** Input of instanceDecommission. */
export type InstanceDecommissionInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: InputMaybe<Scalars['String']['input']>;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of instanceDecommission. */
export type InstanceDecommissionPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The instance; null when it was refused. */
  readonly instance?: Maybe<Instance>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** In a dry run, the plan of the operation that would be requested; null otherwise, and where no operation is needed. */
  readonly plan?: Maybe<OperationPlan>;
};

/** A record of an instance in DNS or DHCP that is not as intended. */
export type InstanceDifference = {
  /** What was found; null where there is no such record. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /**
   * What differs: `dns.addresses` (the addresses of its name), `dns.owner` (the TXT record that names the owner),
   * `dns.pointer.<address>` (the pointer of an address) or `dhcp.reservation` (address, MAC address and host name).
   */
  readonly field: Scalars['String']['output'];
  /** The intended value. */
  readonly intent: Scalars['String']['output'];
  /** When it was last observed. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** Since when the field has differed without interruption: the first observation that found it. */
  readonly since: Scalars['DateTime']['output'];
  /** The server that was asked. */
  readonly source: Scalars['String']['output'];
};

/** An instance in a state that needs a running operation, and the request that started it. */
export type InstanceInProgress = {
  /** The instance's id. */
  readonly instanceId: Scalars['ID']['output'];
  /** The operation that must be running. */
  readonly operationId: Scalars['ID']['output'];
  /** The event that starts the operation, to start it again where it was lost. */
  readonly request: Scalars['String']['output'];
};

/** Input of instanceReimage. */
export type InstanceReimageInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: InputMaybe<Scalars['String']['input']>;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The image to install: one of the tenant, or of a tenant above it, for the same architecture. */
  readonly imageId: Scalars['ID']['input'];
  /** Replaces the instance's network configuration, which is kept when absent. See InstanceCreateInput. */
  readonly networkConfig?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Which disk gets the system. When absent, the one that has it already (Instance.systemDisk); where none is known, as profile or image say. */
  readonly systemDisk?: InputMaybe<SystemDiskInput>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
  /** Replaces the instance's user-data, which is kept when absent. See InstanceCreateInput. */
  readonly userData?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of instanceReimage. */
export type InstanceReimagePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The instance; null when it was refused. */
  readonly instance?: Maybe<Instance>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** In a dry run, the plan of the operation that would be requested; null otherwise, and where no operation is needed. */
  readonly plan?: Maybe<OperationPlan>;
  /**
   * What cloud-init, netplan or Ignition ignore in userData and networkConfig, or read differently than intended, e.g.
   * a key that is there twice. Each begins with the field and the place in the document, and never quotes values. At most
   * 10 for each document; empty when there is nothing, and when the request is refused. A repeated idempotencyKey gets them
   * again.
   */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** A step in an instance's life, as its operation reports it. */
export type InstanceReportAction =
  /** PROVISIONING, REIMAGING, UNRESCUING or CONFIGURING → ACTIVE. */
  | 'ACTIVATE'
  /** DECOMMISSIONING → DELETED. */
  | 'DELETE'
  /** Any state in progress → FAILED, with the cause. */
  | 'FAIL'
  /** RESCUING → RESCUED, with what is known of the rescue system. */
  | 'FINISH_RESCUE'
  /** REIMAGING, RESCUING, UNRESCUING, CONFIGURING or DECOMMISSIONING → the state before: nothing was lost. */
  | 'RESTORE'
  /** REQUESTED → PROVISIONING: the server is known. */
  | 'START_PROVISIONING';

/** Input of instanceReport. */
export type InstanceReportInput = {
  /** The step. */
  readonly action: InstanceReportAction;
  /** For ACTIVATE after an installation: the addresses that the instance has. */
  readonly addresses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** For FAIL: why. */
  readonly failure?: InputMaybe<FailureInput>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The disk that the installer wrote to, once it has reported it. */
  readonly installedOn?: InputMaybe<InstalledDiskInput>;
  /** The operation that reports. */
  readonly operationId: Scalars['ID']['input'];
  /** How the operation ends, when this ends it. */
  readonly outcome?: InputMaybe<OperationState>;
  /** For FINISH_RESCUE: what the rescue system reported. */
  readonly rescue?: InputMaybe<RescueReportInput>;
  /** For START_PROVISIONING: the server. */
  readonly serverId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the server was released. */
  readonly serverReleased?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Answer of instanceReport. */
export type InstanceReportPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The instance; null when it was refused. */
  readonly instance?: Maybe<Instance>;
};

/** A small Linux in memory for repairing a machine. It mounts no disk and writes to none. */
export type InstanceRescue = {
  /** The address that it was given; null until it runs. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Fingerprint of its SSH host key, `SHA256:…` as ssh shows it, to verify the host at login. Null until it runs, and where it has no SSH server: then there is only a root shell on the serial console. */
  readonly hostKey?: Maybe<Scalars['String']['output']>;
  /** Who may log in as root, by SSH. */
  readonly sshKeys: ReadonlyArray<Scalars['String']['output']>;
};

/** Input of instanceRescue. */
export type InstanceRescueInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: InputMaybe<Scalars['String']['input']>;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** OpenSSH public keys for the login; 1 to 50. The instance's own when absent; one of both must have at least one. */
  readonly sshKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of instanceRescue. */
export type InstanceRescuePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The instance; null when it was refused. */
  readonly instance?: Maybe<Instance>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** In a dry run, the plan of the operation that would be requested; null otherwise, and where no operation is needed. */
  readonly plan?: Maybe<OperationPlan>;
};

/** A server of a site that has records of instances. */
export type InstanceService =
  /** The DHCP server: reservations. */
  | 'DHCP'
  /** The DNS server: names and pointers. */
  | 'DNS';

/** Input of instanceServicesApply. */
export type InstanceServicesApplyInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: InputMaybe<Scalars['String']['input']>;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of instanceServicesApply. */
export type InstanceServicesApplyPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The instance; null when it was refused. */
  readonly instance?: Maybe<Instance>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** In a dry run, the plan of the operation that would be requested; null otherwise, and where no operation is needed. */
  readonly plan?: Maybe<OperationPlan>;
};

/** Input of instanceServicesReport. */
export type InstanceServicesReportInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The instances that were compared; at most 200. */
  readonly instances: ReadonlyArray<ObservedInstanceInput>;
  /** When it was observed. */
  readonly observedAt: Scalars['DateTime']['input'];
  /** Which service was observed. */
  readonly service: InstanceService;
  /** The server that was asked, for people; one line of at most 255 characters. */
  readonly source: Scalars['String']['input'];
};

/** Answer of instanceServicesReport. */
export type InstanceServicesReportPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** How many of the instances have the report now. */
  readonly reported: Scalars['Int']['output'];
};

/** Input of instanceUnrescue. */
export type InstanceUnrescueInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: InputMaybe<Scalars['String']['input']>;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of instanceUnrescue. */
export type InstanceUnrescuePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The instance; null when it was refused. */
  readonly instance?: Maybe<Instance>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** In a dry run, the plan of the operation that would be requested; null otherwise, and where no operation is needed. */
  readonly plan?: Maybe<OperationPlan>;
};

/** Input of instanceUpdate: what is left out stays as it is. */
export type InstanceUpdateInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** One DNS label or several, RFC 1123; unique within the tenant among living instances. */
  readonly hostname?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A profile of the tenant, or of a tenant above it; null for the default: no approval. */
  readonly profileId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** OpenSSH public keys, one each; at most 50. They replace those it has. */
  readonly sshKeys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of instanceUpdate. */
export type InstanceUpdatePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The instance; null when it was refused. */
  readonly instance?: Maybe<Instance>;
};

/** A family of addresses. */
export type IpFamily =
  /** IPv4. */
  | 'IPV4'
  /** IPv6. */
  | 'IPV6';

export type Mutation = {
  /**
   * Claims an instance, to make it or, when it is DECOMMISSIONING, to remove it; or renews the claim that `by` has already. Of
   * several processes that claim it at once, one gets it; until the deadline of its claim the others get CONFLICT with its
   * `by` as `holder`. Until its deadline, an instance that is DECOMMISSIONING can only be claimed by the process that made it.
   * CONFLICT where nothing is to be done. FORBIDDEN for all but the provider of its type. Use a new idempotencyKey for each
   * claim and renewal. Role: member on the tenant.
   */
  readonly instanceClaim: InstanceClaimPayload;
  /**
   * Ends the claim that `by` has, with the outcome. Repeating it changes nothing. CONFLICT where another process has the claim
   * by now (`holder`): undo what you made. FORBIDDEN for all but the provider of its type. Role: member on the tenant.
   */
  readonly instanceClaimEnd: InstanceClaimEndPayload;
  /**
   * Requests an instance: a machine, unless `type` names another type. Returns before it is ready; follow the operation, or
   * for a type other than bare-metal the instance's `state` and `claim`. Role: member on the tenant.
   */
  readonly instanceCreate: InstanceCreatePayload;
  /**
   * Decommissions the instance: stops the machine, wipes its disks, releases its addresses and server. Where the type is not
   * bare-metal, the service that made the instance removes it; an instance that no service has claimed is DELETED
   * immediately. CONFLICT while a service makes it. Role: member on the tenant.
   */
  readonly instanceDecommission: InstanceDecommissionPayload;
  /** Installs an image on the same server, keeping its addresses. The data on the disk is lost. CONFLICT where the type is not bare-metal. Role: member on the tenant. */
  readonly instanceReimage: InstanceReimagePayload;
  /** Reports a step of an instance's lifecycle, by its operation. Repeating it changes nothing. Our own workers only. */
  readonly instanceReport: InstanceReportPayload;
  /** Starts a small Linux in memory on the machine of an ACTIVE instance, to repair it; nothing is written to its disks. It lasts until the machine is started again, which boots from the disk. CONFLICT where the type is not bare-metal. Role: member on the tenant. */
  readonly instanceRescue: InstanceRescuePayload;
  /**
   * Applies the intended records of an ACTIVE instance to the DNS and DHCP servers of its site: its host name in the
   * zone of its profile, with the addresses and pointers, and the reservation of its address. Its machine keeps running. Records of
   * other owners are never changed: the operation fails with CONFLICT and names them. CONFLICT where the type is not
   * bare-metal, and where neither its profile nor an earlier operation gives it a name or a reservation. Role: member on the
   * tenant.
   */
  readonly instanceServicesApply: InstanceServicesApplyPayload;
  /**
   * Reports where the records of instances at a DNS or DHCP server are not as intended. It replaces the last report of that
   * service; an instance that is not ACTIVE, has changed since it was read (`version`) or has a later report is left as it
   * is. Our own workers only.
   */
  readonly instanceServicesReport: InstanceServicesReportPayload;
  /** Starts the machine of a RESCUED instance from its disk again; also of one that FAILED on the way into or out of the rescue system. Role: member on the tenant. */
  readonly instanceUnrescue: InstanceUnrescuePayload;
  /**
   * Changes hostname, SSH keys and profile of an instance. What its machine has installed stays as it is: hostname and keys
   * count from the next reimage on, keys also for the next rescue, and the profile for operations that are requested from now
   * on. CONFLICT while an operation is at it, named as the holder, once it is DELETED, and where another instance of the tenant
   * has the hostname. An instance of a type other than bare-metal has neither keys nor profile (INVALID_INPUT). Role: member
   * on the tenant.
   */
  readonly instanceUpdate: InstanceUpdatePayload;
};


export type MutationInstanceClaimArgs = {
  input: InstanceClaimInput;
};


export type MutationInstanceClaimEndArgs = {
  input: InstanceClaimEndInput;
};


export type MutationInstanceCreateArgs = {
  input: InstanceCreateInput;
};


export type MutationInstanceDecommissionArgs = {
  input: InstanceDecommissionInput;
};


export type MutationInstanceReimageArgs = {
  input: InstanceReimageInput;
};


export type MutationInstanceReportArgs = {
  input: InstanceReportInput;
};


export type MutationInstanceRescueArgs = {
  input: InstanceRescueInput;
};


export type MutationInstanceServicesApplyArgs = {
  input: InstanceServicesApplyInput;
};


export type MutationInstanceServicesReportArgs = {
  input: InstanceServicesReportInput;
};


export type MutationInstanceUnrescueArgs = {
  input: InstanceUnrescueInput;
};


export type MutationInstanceUpdateArgs = {
  input: InstanceUpdateInput;
};

/** A record that is not as intended. See InstanceDifference. */
export type ObservedDifferenceInput = {
  /** What was found; null where there is no such record. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  /** What differs. */
  readonly field: Scalars['String']['input'];
  /** The intended value. */
  readonly intent: Scalars['String']['input'];
};

/** An instance whose records were compared. */
export type ObservedInstanceInput = {
  /** What differs; empty where nothing does. At most 50. */
  readonly differences: ReadonlyArray<ObservedDifferenceInput>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** The version of the instance with which the records were compared. */
  readonly version: Scalars['Int']['input'];
};

/** A long-running piece of work: what was asked, by whom, what it does now, what it waits for, how it ended. */
export type Operation = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** What an operation will do, which a person approves. */
export type OperationPlan = {
  /** SHA-256 over what will be done, in 64 hex digits; an approval names it. The same request of the same things has the same hash. */
  readonly hash: Scalars['String']['output'];
  /** The name of the first step that cannot be undone; from there the operation cannot be cancelled. Null where every step can be undone. */
  readonly pointOfNoReturn?: Maybe<Scalars['String']['output']>;
  /** The steps, in this order. */
  readonly steps: ReadonlyArray<PlannedStep>;
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
  /**
   * Instances whose operation must be running; all of them, or those asked for so many seconds ago at least, or by the one
   * operation that is named. Our own processes only, else FORBIDDEN.
   */
  readonly instancesInProgress: ReadonlyArray<InstanceInProgress>;
};


export type QueryInstancesInProgressArgs = {
  olderThanSeconds?: InputMaybe<Scalars['Int']['input']>;
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a server must have. Null means any. */
export type Requirements = {
  /** Instruction set of its processors: X86_64 or AARCH64. */
  readonly architecture?: Maybe<Scalars['String']['output']>;
  /** Cores of all its processors together, at least. */
  readonly minCores?: Maybe<Scalars['Int']['output']>;
  /** Size of all its disks together in bytes, at least. */
  readonly minDiskBytes?: Maybe<Scalars['Float']['output']>;
  /** Memory in MiB, at least. */
  readonly minMemoryMiB?: Maybe<Scalars['Float']['output']>;
  /** Its model, as Server.hardwareModel has it, in any case. */
  readonly model?: Maybe<Scalars['String']['output']>;
  /** This very server. */
  readonly serverId?: Maybe<Scalars['ID']['output']>;
  /** Its vendor, as Server.hardwareModel has it, in any case. */
  readonly vendor?: Maybe<Scalars['String']['output']>;
};

/** What a server must have; what is left out rules nothing out. A null is refused (INVALID_INPUT). */
export type RequirementsInput = {
  /** X86_64 or AARCH64; the image's when left out. */
  readonly architecture?: InputMaybe<Scalars['String']['input']>;
  /** Cores of all its processors together, at least. */
  readonly minCores?: InputMaybe<Scalars['Int']['input']>;
  /** Size of all its disks together in bytes, at least. */
  readonly minDiskBytes?: InputMaybe<Scalars['Float']['input']>;
  /** Memory in MiB, at least. */
  readonly minMemoryMiB?: InputMaybe<Scalars['Float']['input']>;
  /** Its model, as Server.hardwareModel has it, in any case. */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** This very server. */
  readonly serverId?: InputMaybe<Scalars['ID']['input']>;
  /** Its vendor, as Server.hardwareModel has it, in any case. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** What a rescue system reported of itself. */
export type RescueReportInput = {
  /** Its address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Fingerprint of its SSH host key, `SHA256:…`. */
  readonly hostKey?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Which disk of a machine gets the system. What is null does not matter. Exactly one disk must fit, unless `choose` says
 * which of several; where none or more than one fits, the installation fails before anything is written, and names the
 * disks that the machine has. Other disks are not written to. A rule names at least one property.
 */
export type SystemDiskInput = {
  /** Which of several that fit; where null, exactly one must fit. */
  readonly choose?: InputMaybe<DiskChoice>;
  /** Its greatest size in bytes, not less than minSizeBytes. 1 to 9007199254740991. */
  readonly maxSizeBytes?: InputMaybe<Scalars['Float']['input']>;
  /** Its least size in bytes. 1 to 9007199254740991. */
  readonly minSizeBytes?: InputMaybe<Scalars['Float']['input']>;
  /** Where it is plugged in, as udev names it in /dev/disk/by-path, e.g. `pci-0000:00:17.0-ata-1`; inputs take it with or without that folder. Names such as sda or nvme0n1 are refused: they change between boots. At most 255 characters. */
  readonly path?: InputMaybe<Scalars['String']['input']>;
  /** As the disk reports it, in any case, without spaces; printable ASCII characters. At most 64 characters. */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** What kind of disk it is. */
  readonly type?: InputMaybe<DiskType>;
  /** World Wide Name (NAA, EUI-64 or NGUID), 16 or 32 hex digits; inputs take it with or without `0x`, `naa.`, `eui.`, colons or dashes. At most 64 characters. */
  readonly wwn?: InputMaybe<Scalars['String']['input']>;
};

/** Format of user-data, recognised by its first bytes. */
export type UserDataFormat =
  /** `#cloud-boothook`: a program, run at each boot. */
  | 'BOOTHOOK'
  /** `#cloud-config`: YAML for cloud-init. */
  | 'CLOUD_CONFIG'
  /** `#cloud-config-archive`: a YAML list of parts. */
  | 'CLOUD_CONFIG_ARCHIVE'
  /** `#cloud-config-jsonp`: a JSON patch (RFC 6902) to other parts of the user-data. */
  | 'CLOUD_CONFIG_PATCH'
  /** JSON: an Ignition configuration. */
  | 'IGNITION'
  /** `#include` or `#include-once`: addresses of user-data, one a line. */
  | 'INCLUDE'
  /** A MIME message, with one part or several. */
  | 'MULTIPART'
  /** `#part-handler`: a handler of further parts, in Python. */
  | 'PART_HANDLER'
  /** `#!`: a program, run once. */
  | 'SCRIPT'
  /** `## template: jinja`: user-data that the machine fills in. */
  | 'TEMPLATE';

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
  AddressRequest: ResolverTypeWrapper<AddressRequest>;
  AddressRequestInput: AddressRequestInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiskChoice: DiskChoice;
  DiskType: DiskType;
  ErrorCode: ErrorCode;
  Failure: ResolverTypeWrapper<Failure>;
  FailureInput: FailureInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Image: ResolverTypeWrapper<Image>;
  InstalledDisk: ResolverTypeWrapper<InstalledDisk>;
  InstalledDiskInput: InstalledDiskInput;
  InstalledSystem: ResolverTypeWrapper<InstalledSystem>;
  Instance: ResolverTypeWrapper<InstanceRow>;
  InstanceClaim: ResolverTypeWrapper<ClaimShown>;
  InstanceClaimEndInput: InstanceClaimEndInput;
  InstanceClaimEndPayload: ResolverTypeWrapper<Omit<InstanceClaimEndPayload, 'instance'> & { instance: Maybe<ResolversTypes['Instance']> }>;
  InstanceClaimInput: InstanceClaimInput;
  InstanceClaimOutcome: InstanceClaimOutcome;
  InstanceClaimPayload: ResolverTypeWrapper<Omit<InstanceClaimPayload, 'instance'> & { instance: Maybe<ResolversTypes['Instance']> }>;
  InstanceClaimReason: InstanceClaimReason;
  InstanceCreateInput: InstanceCreateInput;
  InstanceCreatePayload: ResolverTypeWrapper<Omit<InstanceCreatePayload, 'instance' | 'operation'> & { instance: Maybe<ResolversTypes['Instance']>, operation: Maybe<ResolversTypes['Operation']> }>;
  InstanceDecommissionInput: InstanceDecommissionInput;
  InstanceDecommissionPayload: ResolverTypeWrapper<Omit<InstanceDecommissionPayload, 'instance' | 'operation'> & { instance: Maybe<ResolversTypes['Instance']>, operation: Maybe<ResolversTypes['Operation']> }>;
  InstanceDifference: ResolverTypeWrapper<InstanceDifference>;
  InstanceInProgress: ResolverTypeWrapper<InstanceInProgress>;
  InstanceReimageInput: InstanceReimageInput;
  InstanceReimagePayload: ResolverTypeWrapper<Omit<InstanceReimagePayload, 'instance' | 'operation'> & { instance: Maybe<ResolversTypes['Instance']>, operation: Maybe<ResolversTypes['Operation']> }>;
  InstanceReportAction: InstanceReportAction;
  InstanceReportInput: InstanceReportInput;
  InstanceReportPayload: ResolverTypeWrapper<Omit<InstanceReportPayload, 'instance'> & { instance: Maybe<ResolversTypes['Instance']> }>;
  InstanceRescue: ResolverTypeWrapper<InstanceRescue>;
  InstanceRescueInput: InstanceRescueInput;
  InstanceRescuePayload: ResolverTypeWrapper<Omit<InstanceRescuePayload, 'instance' | 'operation'> & { instance: Maybe<ResolversTypes['Instance']>, operation: Maybe<ResolversTypes['Operation']> }>;
  InstanceService: InstanceService;
  InstanceServicesApplyInput: InstanceServicesApplyInput;
  InstanceServicesApplyPayload: ResolverTypeWrapper<Omit<InstanceServicesApplyPayload, 'instance' | 'operation'> & { instance: Maybe<ResolversTypes['Instance']>, operation: Maybe<ResolversTypes['Operation']> }>;
  InstanceServicesReportInput: InstanceServicesReportInput;
  InstanceServicesReportPayload: ResolverTypeWrapper<InstanceServicesReportPayload>;
  InstanceUnrescueInput: InstanceUnrescueInput;
  InstanceUnrescuePayload: ResolverTypeWrapper<Omit<InstanceUnrescuePayload, 'instance' | 'operation'> & { instance: Maybe<ResolversTypes['Instance']>, operation: Maybe<ResolversTypes['Operation']> }>;
  InstanceUpdateInput: InstanceUpdateInput;
  InstanceUpdatePayload: ResolverTypeWrapper<Omit<InstanceUpdatePayload, 'instance'> & { instance: Maybe<ResolversTypes['Instance']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IpFamily: IpFamily;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ObservedDifferenceInput: ObservedDifferenceInput;
  ObservedInstanceInput: ObservedInstanceInput;
  Operation: ResolverTypeWrapper<OperationStub>;
  OperationPlan: ResolverTypeWrapper<OperationPlan>;
  OperationState: OperationState;
  PlannedStep: ResolverTypeWrapper<PlannedStep>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Requirements: ResolverTypeWrapper<Requirements>;
  RequirementsInput: RequirementsInput;
  RescueReportInput: RescueReportInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SystemDiskInput: SystemDiskInput;
  UserDataFormat: UserDataFormat;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddressRequest: AddressRequest;
  AddressRequestInput: AddressRequestInput;
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  Failure: Failure;
  FailureInput: FailureInput;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  Image: Image;
  InstalledDisk: InstalledDisk;
  InstalledDiskInput: InstalledDiskInput;
  InstalledSystem: InstalledSystem;
  Instance: InstanceRow;
  InstanceClaim: ClaimShown;
  InstanceClaimEndInput: InstanceClaimEndInput;
  InstanceClaimEndPayload: Omit<InstanceClaimEndPayload, 'instance'> & { instance: Maybe<ResolversParentTypes['Instance']> };
  InstanceClaimInput: InstanceClaimInput;
  InstanceClaimPayload: Omit<InstanceClaimPayload, 'instance'> & { instance: Maybe<ResolversParentTypes['Instance']> };
  InstanceCreateInput: InstanceCreateInput;
  InstanceCreatePayload: Omit<InstanceCreatePayload, 'instance' | 'operation'> & { instance: Maybe<ResolversParentTypes['Instance']>, operation: Maybe<ResolversParentTypes['Operation']> };
  InstanceDecommissionInput: InstanceDecommissionInput;
  InstanceDecommissionPayload: Omit<InstanceDecommissionPayload, 'instance' | 'operation'> & { instance: Maybe<ResolversParentTypes['Instance']>, operation: Maybe<ResolversParentTypes['Operation']> };
  InstanceDifference: InstanceDifference;
  InstanceInProgress: InstanceInProgress;
  InstanceReimageInput: InstanceReimageInput;
  InstanceReimagePayload: Omit<InstanceReimagePayload, 'instance' | 'operation'> & { instance: Maybe<ResolversParentTypes['Instance']>, operation: Maybe<ResolversParentTypes['Operation']> };
  InstanceReportInput: InstanceReportInput;
  InstanceReportPayload: Omit<InstanceReportPayload, 'instance'> & { instance: Maybe<ResolversParentTypes['Instance']> };
  InstanceRescue: InstanceRescue;
  InstanceRescueInput: InstanceRescueInput;
  InstanceRescuePayload: Omit<InstanceRescuePayload, 'instance' | 'operation'> & { instance: Maybe<ResolversParentTypes['Instance']>, operation: Maybe<ResolversParentTypes['Operation']> };
  InstanceServicesApplyInput: InstanceServicesApplyInput;
  InstanceServicesApplyPayload: Omit<InstanceServicesApplyPayload, 'instance' | 'operation'> & { instance: Maybe<ResolversParentTypes['Instance']>, operation: Maybe<ResolversParentTypes['Operation']> };
  InstanceServicesReportInput: InstanceServicesReportInput;
  InstanceServicesReportPayload: InstanceServicesReportPayload;
  InstanceUnrescueInput: InstanceUnrescueInput;
  InstanceUnrescuePayload: Omit<InstanceUnrescuePayload, 'instance' | 'operation'> & { instance: Maybe<ResolversParentTypes['Instance']>, operation: Maybe<ResolversParentTypes['Operation']> };
  InstanceUpdateInput: InstanceUpdateInput;
  InstanceUpdatePayload: Omit<InstanceUpdatePayload, 'instance'> & { instance: Maybe<ResolversParentTypes['Instance']> };
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  Mutation: Record<PropertyKey, never>;
  ObservedDifferenceInput: ObservedDifferenceInput;
  ObservedInstanceInput: ObservedInstanceInput;
  Operation: OperationStub;
  OperationPlan: OperationPlan;
  PlannedStep: PlannedStep;
  Query: Record<PropertyKey, never>;
  Requirements: Requirements;
  RequirementsInput: RequirementsInput;
  RescueReportInput: RescueReportInput;
  String: Scalars['String']['output'];
  SystemDiskInput: SystemDiskInput;
  UserError: UserError;
};

export type AddressRequestResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddressRequest'] = ResolversParentTypes['AddressRequest']> = {
  blockId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family: Resolver<Maybe<ResolversTypes['IpFamily']>, ParentType, ContextType>;
  port: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
};

export type InstalledDiskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstalledDisk'] = ResolversParentTypes['InstalledDisk']> = {
  path: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeBytes: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wwn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstalledSystemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstalledSystem'] = ResolversParentTypes['InstalledSystem']> = {
  addresses: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hostname: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  image: Resolver<Maybe<ResolversTypes['Image']>, ParentType, ContextType>;
};

export type InstanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Instance'] = ResolversParentTypes['Instance']> = {
  claim: Resolver<Maybe<ResolversTypes['InstanceClaim']>, ParentType, ContextType>;
  differences: Resolver<ReadonlyArray<ResolversTypes['InstanceDifference']>, ParentType, ContextType>;
  dnsName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure: Resolver<Maybe<ResolversTypes['Failure']>, ParentType, ContextType>;
  installed: Resolver<Maybe<ResolversTypes['InstalledSystem']>, ParentType, ContextType>;
  networkConfig: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requirements: Resolver<Maybe<ResolversTypes['Requirements']>, ParentType, ContextType>;
  rescue: Resolver<Maybe<ResolversTypes['InstanceRescue']>, ParentType, ContextType>;
  servicesObservedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  spec: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  systemDisk: Resolver<Maybe<ResolversTypes['InstalledDisk']>, ParentType, ContextType>;
  userData: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userDataFormat: Resolver<Maybe<ResolversTypes['UserDataFormat']>, ParentType, ContextType>;
  wantedAddresses: Resolver<Maybe<ReadonlyArray<ResolversTypes['AddressRequest']>>, ParentType, ContextType>;
};

export type InstanceClaimResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceClaim'] = ResolversParentTypes['InstanceClaim']> = {
  by: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadline: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  progress: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<Maybe<ResolversTypes['InstanceClaimReason']>, ParentType, ContextType>;
  since: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InstanceClaimEndPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceClaimEndPayload'] = ResolversParentTypes['InstanceClaimEndPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  instance: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
};

export type InstanceClaimPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceClaimPayload'] = ResolversParentTypes['InstanceClaimPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  instance: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
};

export type InstanceCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceCreatePayload'] = ResolversParentTypes['InstanceCreatePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  instance: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstanceDecommissionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceDecommissionPayload'] = ResolversParentTypes['InstanceDecommissionPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  instance: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
};

export type InstanceDifferenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceDifference'] = ResolversParentTypes['InstanceDifference']> = {
  evidence: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intent: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  since: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstanceInProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceInProgress'] = ResolversParentTypes['InstanceInProgress']> = {
  instanceId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operationId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstanceReimagePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceReimagePayload'] = ResolversParentTypes['InstanceReimagePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  instance: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstanceReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceReportPayload'] = ResolversParentTypes['InstanceReportPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  instance: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
};

export type InstanceRescueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceRescue'] = ResolversParentTypes['InstanceRescue']> = {
  address: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostKey: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sshKeys: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstanceRescuePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceRescuePayload'] = ResolversParentTypes['InstanceRescuePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  instance: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
};

export type InstanceServicesApplyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceServicesApplyPayload'] = ResolversParentTypes['InstanceServicesApplyPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  instance: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
};

export type InstanceServicesReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceServicesReportPayload'] = ResolversParentTypes['InstanceServicesReportPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  reported: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstanceUnrescuePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceUnrescuePayload'] = ResolversParentTypes['InstanceUnrescuePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  instance: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
};

export type InstanceUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstanceUpdatePayload'] = ResolversParentTypes['InstanceUpdatePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  instance: Resolver<Maybe<ResolversTypes['Instance']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  instanceClaim?: Resolver<ResolversTypes['InstanceClaimPayload'], ParentType, ContextType, RequireFields<MutationInstanceClaimArgs, 'input'>>;
  instanceClaimEnd?: Resolver<ResolversTypes['InstanceClaimEndPayload'], ParentType, ContextType, RequireFields<MutationInstanceClaimEndArgs, 'input'>>;
  instanceCreate?: Resolver<ResolversTypes['InstanceCreatePayload'], ParentType, ContextType, RequireFields<MutationInstanceCreateArgs, 'input'>>;
  instanceDecommission?: Resolver<ResolversTypes['InstanceDecommissionPayload'], ParentType, ContextType, RequireFields<MutationInstanceDecommissionArgs, 'input'>>;
  instanceReimage?: Resolver<ResolversTypes['InstanceReimagePayload'], ParentType, ContextType, RequireFields<MutationInstanceReimageArgs, 'input'>>;
  instanceReport?: Resolver<ResolversTypes['InstanceReportPayload'], ParentType, ContextType, RequireFields<MutationInstanceReportArgs, 'input'>>;
  instanceRescue?: Resolver<ResolversTypes['InstanceRescuePayload'], ParentType, ContextType, RequireFields<MutationInstanceRescueArgs, 'input'>>;
  instanceServicesApply?: Resolver<ResolversTypes['InstanceServicesApplyPayload'], ParentType, ContextType, RequireFields<MutationInstanceServicesApplyArgs, 'input'>>;
  instanceServicesReport?: Resolver<ResolversTypes['InstanceServicesReportPayload'], ParentType, ContextType, RequireFields<MutationInstanceServicesReportArgs, 'input'>>;
  instanceUnrescue?: Resolver<ResolversTypes['InstanceUnrescuePayload'], ParentType, ContextType, RequireFields<MutationInstanceUnrescueArgs, 'input'>>;
  instanceUpdate?: Resolver<ResolversTypes['InstanceUpdatePayload'], ParentType, ContextType, RequireFields<MutationInstanceUpdateArgs, 'input'>>;
};

export type OperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OperationPlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationPlan'] = ResolversParentTypes['OperationPlan']> = {
  hash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointOfNoReturn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['PlannedStep']>, ParentType, ContextType>;
};

export type PlannedStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlannedStep'] = ResolversParentTypes['PlannedStep']> = {
  irreversible: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  instancesInProgress?: Resolver<ReadonlyArray<ResolversTypes['InstanceInProgress']>, ParentType, ContextType, Partial<QueryInstancesInProgressArgs>>;
};

export type RequirementsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Requirements'] = ResolversParentTypes['Requirements']> = {
  architecture: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minCores: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minDiskBytes: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minMemoryMiB: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  model: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serverId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AddressRequest: AddressRequestResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  Failure: FailureResolvers<ContextType>;
  Image: ImageResolvers<ContextType>;
  InstalledDisk: InstalledDiskResolvers<ContextType>;
  InstalledSystem: InstalledSystemResolvers<ContextType>;
  Instance: InstanceResolvers<ContextType>;
  InstanceClaim: InstanceClaimResolvers<ContextType>;
  InstanceClaimEndPayload: InstanceClaimEndPayloadResolvers<ContextType>;
  InstanceClaimPayload: InstanceClaimPayloadResolvers<ContextType>;
  InstanceCreatePayload: InstanceCreatePayloadResolvers<ContextType>;
  InstanceDecommissionPayload: InstanceDecommissionPayloadResolvers<ContextType>;
  InstanceDifference: InstanceDifferenceResolvers<ContextType>;
  InstanceInProgress: InstanceInProgressResolvers<ContextType>;
  InstanceReimagePayload: InstanceReimagePayloadResolvers<ContextType>;
  InstanceReportPayload: InstanceReportPayloadResolvers<ContextType>;
  InstanceRescue: InstanceRescueResolvers<ContextType>;
  InstanceRescuePayload: InstanceRescuePayloadResolvers<ContextType>;
  InstanceServicesApplyPayload: InstanceServicesApplyPayloadResolvers<ContextType>;
  InstanceServicesReportPayload: InstanceServicesReportPayloadResolvers<ContextType>;
  InstanceUnrescuePayload: InstanceUnrescuePayloadResolvers<ContextType>;
  InstanceUpdatePayload: InstanceUpdatePayloadResolvers<ContextType>;
  JSON: GraphQLScalarType;
  Mutation: MutationResolvers<ContextType>;
  Operation: OperationResolvers<ContextType>;
  OperationPlan: OperationPlanResolvers<ContextType>;
  PlannedStep: PlannedStepResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Requirements: RequirementsResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
};

