/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * An address that an instance gets when it is provisioned: the lowest free one of a family, of a block, or of any block of its
 * site. It keeps the address until it is decommissioned.
 */
export type AddressRequestInput = {
  /** The id of its IP block, one of the instance's site and of its tenant or a tenant above; the block need not be allocatable. Null: any allocatable block of the site. At most 40 characters. */
  readonly blockId?: string | null | undefined;
  /** Its family; null: that of its block, or IPv4 where the site has a free one, else IPv6. */
  readonly family?: IpFamily | null | undefined;
  /** The network port of the server that has it, by its name or MAC address (Server.ports), in any case. Only a server with such a port is reserved. Null: the port by which the machine boots. At most 100 characters. */
  readonly port?: string | null | undefined;
};

/** The direction of the air that cools a device. */
export type Airflow =
  /** From bottom to top. */
  | 'BOTTOM_TO_TOP'
  /** From front to rear. */
  | 'FRONT_TO_REAR'
  /** From left to right. */
  | 'LEFT_TO_RIGHT'
  /** In several directions. */
  | 'MIXED'
  /** It has no fans. */
  | 'PASSIVE'
  /** From rear to front. */
  | 'REAR_TO_FRONT'
  /** From the rear to the sides. */
  | 'REAR_TO_SIDE'
  /** From right to left. */
  | 'RIGHT_TO_LEFT'
  /** From the sides to the rear. */
  | 'SIDE_TO_REAR'
  /** From top to bottom. */
  | 'TOP_TO_BOTTOM';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type AirflowFilter = {
  /** Is this value. */
  readonly eq?: Airflow | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<Airflow> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: Airflow | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<Airflow> | null | undefined;
};

/** Input of annotationDelete. */
export type AnnotationDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The annotation's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of annotationNamespaceCreate. */
export type AnnotationNamespaceCreateInput = {
  /** What its data is for, and of which form it is. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Whether only operators of its tenant see its annotations, also on resources that others see. False when left out. */
  readonly private?: boolean | null | undefined;
  /** Who owns it. */
  readonly tenantId: string;
};

/** One annotation namespace of annotationNamespaceCreateMany. */
export type AnnotationNamespaceCreateItem = {
  /** What its data is for, and of which form it is. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Whether only operators of its tenant see its annotations, also on resources that others see. False when left out. */
  readonly private?: boolean | null | undefined;
  /** Who owns it. */
  readonly tenantId: string;
};

/** Input of annotationNamespaceCreateMany. */
export type AnnotationNamespaceCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<AnnotationNamespaceCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of annotationNamespaceDelete. */
export type AnnotationNamespaceDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The annotation namespace's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One annotation namespace of annotationNamespaceDeleteMany. */
export type AnnotationNamespaceDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The annotation namespace's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of annotationNamespaceDeleteMany. */
export type AnnotationNamespaceDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<AnnotationNamespaceDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of annotation namespaces is sorted; ties are broken by id, and what has no value comes last. */
export type AnnotationNamespaceOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: AnnotationNamespaceOrderField;
};

/** What a list of annotation namespaces can be sorted by. */
export type AnnotationNamespaceOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its name. */
  | 'NAME'
  /** By its private. */
  | 'PRIVATE'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of annotationNamespaceUpdate. */
export type AnnotationNamespaceUpdateInput = {
  /** What its data is for, and of which form it is. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The annotation namespace's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Whether only operators of its tenant see its annotations, also on resources that others see. False when left out. */
  readonly private?: boolean | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One annotation namespace of annotationNamespaceUpdateMany. */
export type AnnotationNamespaceUpdateItem = {
  /** What its data is for, and of which form it is. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The annotation namespace's id. */
  readonly id: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Whether only operators of its tenant see its annotations, also on resources that others see. False when left out. */
  readonly private?: boolean | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of annotationNamespaceUpdateMany. */
export type AnnotationNamespaceUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<AnnotationNamespaceUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which annotation namespaces a list has: all that is given must hold. */
export type AnnotationNamespaceWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<AnnotationNamespaceWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: AnnotationNamespaceWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<AnnotationNamespaceWhere> | null | undefined;
  /** By its private. */
  readonly private?: BooleanFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Input of annotationSet. */
export type AnnotationSetInput = {
  /** The data: any JSON value but null, of 65536 bytes and 16 levels at most. */
  readonly data: unknown;
  /** The version you read, or 0 where there was none. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The namespace by its name; at most 63 characters, compared without case. */
  readonly namespace?: string | null | undefined;
  /** The namespace by its id; in place of `namespace`. */
  readonly namespaceId?: string | null | undefined;
  /** The resource that gets the data: a server, rack, instance, address or anything else that has `annotations`. */
  readonly nodeId: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of annotationUpdate. */
export type AnnotationUpdateInput = {
  /** The data: any JSON value but null, of 65536 bytes and 16 levels at most. */
  readonly data: unknown;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The annotation's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
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
  readonly eq?: ApprovalState | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<ApprovalState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: ApprovalState | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<ApprovalState> | null | undefined;
};

/** The instruction set of processors. */
export type Architecture =
  /** 64-bit Arm, also called ARM64. */
  | 'AARCH64'
  /** 64-bit x86, also called AMD64. */
  | 'X86_64';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type ArchitectureFilter = {
  /** Is this value. */
  readonly eq?: Architecture | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<Architecture> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: Architecture | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<Architecture> | null | undefined;
};

/** A BIOS attribute; give one of text, number and flag. Passwords are refused: they would stand in histories. */
export type BiosAttributeInput = {
  /** Its value, where that is true or false. */
  readonly flag?: boolean | null | undefined;
  /** As ServerAttribute.name in the namespace `bios`. */
  readonly name: string;
  /** Its value, where that is a number. */
  readonly number?: number | null | undefined;
  /** Its value, where that is a text or one of several choices. */
  readonly text?: string | null | undefined;
};

/** User name and password of an account at a BMC. */
export type BmcCredentialInput = {
  /** 1 to 256 characters. */
  readonly password: string;
  /** 1 to 256 characters. */
  readonly username: string;
};

/** Where the BMC of a machine is, and how it is reached. */
export type BmcInput = {
  /** https://host, or https://host/redfish/v1/Systems/<id> for one of several systems behind the BMC; no other path. */
  readonly address: string;
  /** Sealed on arrival for this address alone, and readable by workers only. */
  readonly credential?: BmcCredentialInput | null | undefined;
  /** A credential stored before for the same address. Give this, credential or credentialReference. */
  readonly credentialRef?: string | null | undefined;
  /** A secret of a store that has `username` and `password`, as `file:<name>` or `vault:<name>`, in place of `credential`. Workers read it each time they call the BMC, so what changes there is used without a change here; the graph never has its content. INVALID_INPUT where BMC_SECRETS permits it neither for the site and its tenant nor for the address. */
  readonly credentialReference?: string | null | undefined;
  /** Provider that speaks to it: redfish, ipmi, or none. */
  readonly provider: string;
  /** Id of the system where the BMC has several, instead of naming it in the address; at most 200 characters. */
  readonly systemId?: string | null | undefined;
};

/** What changes about the way to a BMC; what is absent stays. One of them is given. */
export type BmcUpdateInput = {
  /** https://host, or https://host/redfish/v1/Systems/<id>; another host or port needs a credential, or its reference, beside it. */
  readonly address?: string | null | undefined;
  /** Sealed on arrival for this address alone, and readable by workers only. */
  readonly credential?: BmcCredentialInput | null | undefined;
  /** A credential stored before for the same address. Give this, credential or credentialReference. */
  readonly credentialRef?: string | null | undefined;
  /** A secret of a store that has `username` and `password`, as `file:<name>` or `vault:<name>`, in place of `credential`. Workers read it each time they call the BMC, so what changes there is used without a change here; the graph never has its content. INVALID_INPUT where BMC_SECRETS permits it neither for the site and its tenant nor for the address. */
  readonly credentialReference?: string | null | undefined;
  /** Provider that speaks to it: redfish, ipmi, or none. */
  readonly provider?: string | null | undefined;
  /** Id of the system where the BMC has several, instead of naming it in the address; at most 200 characters. */
  readonly systemId?: string | null | undefined;
};

/** A filter on a truth value. */
export type BooleanFilter = {
  /** Has this value. */
  readonly eq?: boolean | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Has another value, or none. */
  readonly ne?: boolean | null | undefined;
};

/** How a machine comes to the installer. */
export type BootMethod =
  /** By the HTTP client of its UEFI firmware, which its BMC configures to load that ISO from the boot service; needs no DHCP options and no virtual drive, but needs a BMC that accepts the URL (Redfish, Boot.HttpBootUri). */
  | 'HTTP'
  /** By its network card, from the boot service. */
  | 'NETWORK'
  /** From an ISO in a virtual drive of its BMC, which reads it from the boot service; for machines without network boot. */
  | 'VIRTUAL_MEDIA';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type BootMethodFilter = {
  /** Is this value. */
  readonly eq?: BootMethod | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<BootMethod> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: BootMethod | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<BootMethod> | null | undefined;
};

/** How a mutation of many items deals with those that it refuses. */
export type BulkMode =
  /** Nothing is done unless all can be done. */
  | 'ATOMIC'
  /** What can be done is done. */
  | 'PER_ITEM';

/** Input of cableCreate. */
export type CableCreateInput = {
  /** Its colour, as a word or an RGB value. At most 50 characters. */
  readonly colour?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What is written on it. At most 100 characters. */
  readonly label?: string | null | undefined;
  /** Its length in centimetres. 1 to 100000000. */
  readonly length?: number | null | undefined;
  /** The port at one end. CONFLICT names the cable that it has already. Role to create: operator on its tenant. */
  readonly portAId: string;
  /** The port at the other end. CONFLICT names the cable that it has already. Role to create: operator on its tenant, too. */
  readonly portBId: string;
  /** Whether it is there. CONNECTED when left out. */
  readonly status?: CableStatus | null | undefined;
  /** What it is made of, e.g. `cat6a`, `smf-os2` or `dac-passive`. At most 100 characters. */
  readonly type?: string | null | undefined;
};

/** One cable of cableCreateMany. */
export type CableCreateItem = {
  /** Its colour, as a word or an RGB value. At most 50 characters. */
  readonly colour?: string | null | undefined;
  /** What is written on it. At most 100 characters. */
  readonly label?: string | null | undefined;
  /** Its length in centimetres. 1 to 100000000. */
  readonly length?: number | null | undefined;
  /** The port at one end. CONFLICT names the cable that it has already. Role to create: operator on its tenant. */
  readonly portAId: string;
  /** The port at the other end. CONFLICT names the cable that it has already. Role to create: operator on its tenant, too. */
  readonly portBId: string;
  /** Whether it is there. CONNECTED when left out. */
  readonly status?: CableStatus | null | undefined;
  /** What it is made of, e.g. `cat6a`, `smf-os2` or `dac-passive`. At most 100 characters. */
  readonly type?: string | null | undefined;
};

/** Input of cableCreateMany. */
export type CableCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<CableCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of cableDelete. */
export type CableDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The cable's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One cable of cableDeleteMany. */
export type CableDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The cable's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of cableDeleteMany. */
export type CableDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<CableDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of cables is sorted; ties are broken by id, and what has no value comes last. */
export type CableOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: CableOrderField;
};

/** What a list of cables can be sorted by. */
export type CableOrderField =
  /** By its colour. */
  | 'COLOUR'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its label. */
  | 'LABEL'
  /** By its length. */
  | 'LENGTH'
  /** By its status. */
  | 'STATUS'
  /** By its type. */
  | 'TYPE'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Whether a cable is there. */
export type CableStatus =
  /** It is there. */
  | 'CONNECTED'
  /** It is still to be laid; its ports are reserved for it. */
  | 'PLANNED';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type CableStatusFilter = {
  /** Is this value. */
  readonly eq?: CableStatus | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<CableStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: CableStatus | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<CableStatus> | null | undefined;
};

/** Input of cableUpdate. */
export type CableUpdateInput = {
  /** Its colour, as a word or an RGB value. At most 50 characters. */
  readonly colour?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The cable's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What is written on it. At most 100 characters. */
  readonly label?: string | null | undefined;
  /** Its length in centimetres. 1 to 100000000. */
  readonly length?: number | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Whether it is there. CONNECTED when left out. */
  readonly status?: CableStatus | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** What it is made of, e.g. `cat6a`, `smf-os2` or `dac-passive`. At most 100 characters. */
  readonly type?: string | null | undefined;
};

/** One cable of cableUpdateMany. */
export type CableUpdateItem = {
  /** Its colour, as a word or an RGB value. At most 50 characters. */
  readonly colour?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The cable's id. */
  readonly id: string;
  /** What is written on it. At most 100 characters. */
  readonly label?: string | null | undefined;
  /** Its length in centimetres. 1 to 100000000. */
  readonly length?: number | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Whether it is there. CONNECTED when left out. */
  readonly status?: CableStatus | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** What it is made of, e.g. `cat6a`, `smf-os2` or `dac-passive`. At most 100 characters. */
  readonly type?: string | null | undefined;
};

/** Input of cableUpdateMany. */
export type CableUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<CableUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which cables a list has: all that is given must hold. */
export type CableWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CableWhere> | null | undefined;
  /** By its colour. */
  readonly colour?: StringFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its label. */
  readonly label?: StringFilter | null | undefined;
  /** By its length. */
  readonly length?: IntFilter | null | undefined;
  /** This must not hold. */
  readonly not?: CableWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<CableWhere> | null | undefined;
  /** By what is true of its port a, where you may see that. */
  readonly portA?: DevicePortWhere | null | undefined;
  /** By its port a. */
  readonly portAId?: IdFilter | null | undefined;
  /** By what is true of its port b, where you may see that. */
  readonly portB?: DevicePortWhere | null | undefined;
  /** By its port b. */
  readonly portBId?: IdFilter | null | undefined;
  /** By its status. */
  readonly status?: CableStatusFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By its type. */
  readonly type?: StringFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Whether reported neighbours agree with a recorded path. */
export type CablingFinding =
  /** The neighbours are other ports than the one at the other end. */
  | 'MISMATCHED'
  /** There are neighbours, and what they say of themselves cannot be compared with what is recorded of the other end: it has no MAC address, and it is a server's, whose system name is that of its instance. */
  | 'UNCLEAR'
  /** There is a neighbour, and no recorded path to a port of the kind NETWORK. */
  | 'UNRECORDED'
  /** No neighbour was reported at either end. */
  | 'UNSEEN'
  /** A neighbour is the port at the other end. */
  | 'VERIFIED';

/** What became of a resource. */
export type ChangeKind =
  /** It was created. */
  | 'CREATED'
  /** It is gone. */
  | 'DELETED'
  /** It was changed, or its deletion began or was refused. */
  | 'UPDATED';

/** Input of chassisCreate. */
export type ChassisCreateInput = {
  /** Its number in the accounts of its owner. At most 100 characters. */
  readonly assetNumber?: string | null | undefined;
  /** Its model, which says its size and its bays. */
  readonly deviceTypeId?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The address of its management controller, where it has one of its own. At most 1000 characters. */
  readonly managementAddress?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the site, compared without case. */
  readonly name: string;
  /** The serial number of its manufacturer. At most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** Its site. */
  readonly siteId: string;
  /** Who owns it. */
  readonly tenantId: string;
};

/** One chassis of chassisCreateMany. */
export type ChassisCreateItem = {
  /** Its number in the accounts of its owner. At most 100 characters. */
  readonly assetNumber?: string | null | undefined;
  /** Its model, which says its size and its bays. */
  readonly deviceTypeId?: string | null | undefined;
  /** The address of its management controller, where it has one of its own. At most 1000 characters. */
  readonly managementAddress?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the site, compared without case. */
  readonly name: string;
  /** The serial number of its manufacturer. At most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** Its site. */
  readonly siteId: string;
  /** Who owns it. */
  readonly tenantId: string;
};

/** Input of chassisCreateMany. */
export type ChassisCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<ChassisCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of chassisDelete. */
export type ChassisDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The chassis's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One chassis of chassisDeleteMany. */
export type ChassisDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The chassis's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of chassisDeleteMany. */
export type ChassisDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<ChassisDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of chassiss is sorted; ties are broken by id, and what has no value comes last. */
export type ChassisOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: ChassisOrderField;
};

/** What a list of chassiss can be sorted by. */
export type ChassisOrderField =
  /** By its asset number. */
  | 'ASSET_NUMBER'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its management address. */
  | 'MANAGEMENT_ADDRESS'
  /** By its name. */
  | 'NAME'
  /** By its serial number. */
  | 'SERIAL_NUMBER'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of chassisUpdate. */
export type ChassisUpdateInput = {
  /** Its number in the accounts of its owner. At most 100 characters. */
  readonly assetNumber?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The chassis's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The address of its management controller, where it has one of its own. At most 1000 characters. */
  readonly managementAddress?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the site, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The serial number of its manufacturer. At most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One chassis of chassisUpdateMany. */
export type ChassisUpdateItem = {
  /** Its number in the accounts of its owner. At most 100 characters. */
  readonly assetNumber?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The chassis's id. */
  readonly id: string;
  /** The address of its management controller, where it has one of its own. At most 1000 characters. */
  readonly managementAddress?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the site, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The serial number of its manufacturer. At most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of chassisUpdateMany. */
export type ChassisUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<ChassisUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which chassiss a list has: all that is given must hold. */
export type ChassisWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ChassisWhere> | null | undefined;
  /** By its asset number. */
  readonly assetNumber?: StringFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its device type. */
  readonly deviceTypeId?: IdFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its management address. */
  readonly managementAddress?: IpAddressFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ChassisWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ChassisWhere> | null | undefined;
  /** By its rack. */
  readonly rackId?: IdFilter | null | undefined;
  /** By its serial number. */
  readonly serialNumber?: StringFilter | null | undefined;
  /** By its site. */
  readonly siteId?: IdFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Why a session at a console ended. */
export type ConsoleSessionEnd =
  /** Its operation was cancelled. */
  | 'CANCELLED'
  /** By serverConsoleClose. */
  | 'CLOSED'
  /** Its time was over. */
  | 'EXPIRED'
  /** No participant was connected for some minutes. */
  | 'IDLE';

/** Where a session at a console is in its life. */
export type ConsoleSessionState =
  /** It has ended. */
  | 'CLOSED'
  /** The console could not be opened, or was lost; `failure` says why. */
  | 'FAILED'
  /** It can be used. */
  | 'OPEN'
  /** The console is being opened. */
  | 'OPENING';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type DateTimeFilter = {
  /** Is this value. */
  readonly eq?: string | null | undefined;
  /** Is greater. */
  readonly gt?: string | null | undefined;
  /** Is greater or equal. */
  readonly gte?: string | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is less. */
  readonly lt?: string | null | undefined;
  /** Is less or equal. */
  readonly lte?: string | null | undefined;
  /** Is another value, or none. */
  readonly ne?: string | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** What a person decides about a plan. */
export type Decision =
  /** The operation goes on. */
  | 'APPROVE'
  /** The operation ends. */
  | 'REJECT';

/** Input of devicePortCreate. */
export type DevicePortCreateInput = {
  /** The port of the same device that is broken out into this one and others. Both are of the kind NETWORK. */
  readonly breakoutParentId?: string | null | undefined;
  /** The desired description in its configuration, e.g. what it leads to. At most 255 characters. */
  readonly description?: string | null | undefined;
  /** The network device that has it. Each port has either this or `server`. */
  readonly deviceId?: string | null | undefined;
  /** Whether it should be enabled. True when left out. */
  readonly enabled?: boolean | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What it is for, which decides the ports that a cable may join it with. */
  readonly kind: DevicePortKind;
  /** The port of the same device or server that bundles this one with others (IEEE 802.1AX). Both are of the kind NETWORK. A port that bundles others is in no bundle itself. */
  readonly lagId?: string | null | undefined;
  /** Its MAC address, in lower case with colons. At most 17 characters. */
  readonly macAddress?: string | null | undefined;
  /** Whether it serves the management of its device alone, as a BMC's port does. False when left out. */
  readonly managementOnly?: boolean | null | undefined;
  /** The desired handling of VLANs. Only of ports of the kind NETWORK. */
  readonly mode?: DevicePortMode | null | undefined;
  /** The desired MTU, in bytes. Only of ports of the kind NETWORK. 68 to 65535. */
  readonly mtu?: number | null | undefined;
  /** Its name, which no other port of its kind on its device or server has; CONFLICT names that one. At most 100 characters. */
  readonly name: string;
  /** Of a REAR port: how many front ports can share it. 1 for others. 1 to 1024; 1 when left out. */
  readonly positions?: number | null | undefined;
  /** Of a FRONT port, and of no other: the REAR port of the same device behind it. */
  readonly rearPortId?: string | null | undefined;
  /** Of a FRONT port: its position among those that share the rear port, up to the rear port's `positions`. CONFLICT names the front port that has it. 1 to 1024. */
  readonly rearPosition?: number | null | undefined;
  /** The server that has it. */
  readonly serverId?: string | null | undefined;
  /** The desired speed, in Mb/s. 1 to 10000000. */
  readonly speed?: number | null | undefined;
  /** Ids of the desired tagged VLANs; `untaggedVlan` is none of them. Only of ports of the kind NETWORK whose mode is not ACCESS. At most 500 elements. */
  readonly taggedVlanIds?: ReadonlyArray<string> | null | undefined;
  /** Who owns it: the tenant of its device or server. */
  readonly tenantId: string;
  /** Its type, as device types name it, e.g. `1000base-t`, `25gbase-x-sfp28`, `lc` or `iec-60320-c14`. At most 100 characters. */
  readonly type?: string | null | undefined;
  /** The desired VLAN of untagged frames. Only of ports of the kind NETWORK. */
  readonly untaggedVlanId?: string | null | undefined;
};

/** One device port of devicePortCreateMany. */
export type DevicePortCreateItem = {
  /** The port of the same device that is broken out into this one and others. Both are of the kind NETWORK. */
  readonly breakoutParentId?: string | null | undefined;
  /** The desired description in its configuration, e.g. what it leads to. At most 255 characters. */
  readonly description?: string | null | undefined;
  /** The network device that has it. Each port has either this or `server`. */
  readonly deviceId?: string | null | undefined;
  /** Whether it should be enabled. True when left out. */
  readonly enabled?: boolean | null | undefined;
  /** What it is for, which decides the ports that a cable may join it with. */
  readonly kind: DevicePortKind;
  /** The port of the same device or server that bundles this one with others (IEEE 802.1AX). Both are of the kind NETWORK. A port that bundles others is in no bundle itself. */
  readonly lagId?: string | null | undefined;
  /** Its MAC address, in lower case with colons. At most 17 characters. */
  readonly macAddress?: string | null | undefined;
  /** Whether it serves the management of its device alone, as a BMC's port does. False when left out. */
  readonly managementOnly?: boolean | null | undefined;
  /** The desired handling of VLANs. Only of ports of the kind NETWORK. */
  readonly mode?: DevicePortMode | null | undefined;
  /** The desired MTU, in bytes. Only of ports of the kind NETWORK. 68 to 65535. */
  readonly mtu?: number | null | undefined;
  /** Its name, which no other port of its kind on its device or server has; CONFLICT names that one. At most 100 characters. */
  readonly name: string;
  /** Of a REAR port: how many front ports can share it. 1 for others. 1 to 1024; 1 when left out. */
  readonly positions?: number | null | undefined;
  /** Of a FRONT port, and of no other: the REAR port of the same device behind it. */
  readonly rearPortId?: string | null | undefined;
  /** Of a FRONT port: its position among those that share the rear port, up to the rear port's `positions`. CONFLICT names the front port that has it. 1 to 1024. */
  readonly rearPosition?: number | null | undefined;
  /** The server that has it. */
  readonly serverId?: string | null | undefined;
  /** The desired speed, in Mb/s. 1 to 10000000. */
  readonly speed?: number | null | undefined;
  /** Ids of the desired tagged VLANs; `untaggedVlan` is none of them. Only of ports of the kind NETWORK whose mode is not ACCESS. At most 500 elements. */
  readonly taggedVlanIds?: ReadonlyArray<string> | null | undefined;
  /** Who owns it: the tenant of its device or server. */
  readonly tenantId: string;
  /** Its type, as device types name it, e.g. `1000base-t`, `25gbase-x-sfp28`, `lc` or `iec-60320-c14`. At most 100 characters. */
  readonly type?: string | null | undefined;
  /** The desired VLAN of untagged frames. Only of ports of the kind NETWORK. */
  readonly untaggedVlanId?: string | null | undefined;
};

/** Input of devicePortCreateMany. */
export type DevicePortCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<DevicePortCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of devicePortDelete. */
export type DevicePortDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The device port's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One device port of devicePortDeleteMany. */
export type DevicePortDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The device port's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of devicePortDeleteMany. */
export type DevicePortDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<DevicePortDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
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
  readonly eq?: DevicePortKind | null | undefined;
  /** It is one of these. */
  readonly in?: ReadonlyArray<DevicePortKind> | null | undefined;
};

/** How a port treats VLANs. */
export type DevicePortMode =
  /** It is in one VLAN, and its frames have no tag. */
  | 'ACCESS'
  /** Frames of several VLANs pass, all with a tag but those of one VLAN. */
  | 'TRUNK';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type DevicePortModeFilter = {
  /** Is this value. */
  readonly eq?: DevicePortMode | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<DevicePortMode> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: DevicePortMode | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<DevicePortMode> | null | undefined;
};

/** How a list of device ports is sorted; ties are broken by id, and what has no value comes last. */
export type DevicePortOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: DevicePortOrderField;
};

/** What a list of device ports can be sorted by. */
export type DevicePortOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its enabled. */
  | 'ENABLED'
  /** By its has differences. */
  | 'HAS_DIFFERENCES'
  /** By its kind. */
  | 'KIND'
  /** By its mac address. */
  | 'MAC_ADDRESS'
  /** By its management only. */
  | 'MANAGEMENT_ONLY'
  /** By its mode. */
  | 'MODE'
  /** By its mtu. */
  | 'MTU'
  /** By its name. */
  | 'NAME'
  /** By its positions. */
  | 'POSITIONS'
  /** By its rear position. */
  | 'REAR_POSITION'
  /** By its speed. */
  | 'SPEED'
  /** By its type. */
  | 'TYPE'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of devicePortUpdate. */
export type DevicePortUpdateInput = {
  /** The desired description in its configuration, e.g. what it leads to. At most 255 characters. */
  readonly description?: string | null | undefined;
  /** Whether it should be enabled. True when left out. */
  readonly enabled?: boolean | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The device port's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The port of the same device or server that bundles this one with others (IEEE 802.1AX). Both are of the kind NETWORK. A port that bundles others is in no bundle itself. */
  readonly lagId?: string | null | undefined;
  /** Its MAC address, in lower case with colons. At most 17 characters. */
  readonly macAddress?: string | null | undefined;
  /** Whether it serves the management of its device alone, as a BMC's port does. False when left out. */
  readonly managementOnly?: boolean | null | undefined;
  /** The desired handling of VLANs. Only of ports of the kind NETWORK. */
  readonly mode?: DevicePortMode | null | undefined;
  /** The desired MTU, in bytes. Only of ports of the kind NETWORK. 68 to 65535. */
  readonly mtu?: number | null | undefined;
  /** Its name, which no other port of its kind on its device or server has; CONFLICT names that one. At most 100 characters. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The desired speed, in Mb/s. 1 to 10000000. */
  readonly speed?: number | null | undefined;
  /** Ids of the desired tagged VLANs; `untaggedVlan` is none of them. Only of ports of the kind NETWORK whose mode is not ACCESS. At most 500 elements. */
  readonly taggedVlanIds?: ReadonlyArray<string> | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Its type, as device types name it, e.g. `1000base-t`, `25gbase-x-sfp28`, `lc` or `iec-60320-c14`. At most 100 characters. */
  readonly type?: string | null | undefined;
  /** The desired VLAN of untagged frames. Only of ports of the kind NETWORK. */
  readonly untaggedVlanId?: string | null | undefined;
};

/** One device port of devicePortUpdateMany. */
export type DevicePortUpdateItem = {
  /** The desired description in its configuration, e.g. what it leads to. At most 255 characters. */
  readonly description?: string | null | undefined;
  /** Whether it should be enabled. True when left out. */
  readonly enabled?: boolean | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The device port's id. */
  readonly id: string;
  /** The port of the same device or server that bundles this one with others (IEEE 802.1AX). Both are of the kind NETWORK. A port that bundles others is in no bundle itself. */
  readonly lagId?: string | null | undefined;
  /** Its MAC address, in lower case with colons. At most 17 characters. */
  readonly macAddress?: string | null | undefined;
  /** Whether it serves the management of its device alone, as a BMC's port does. False when left out. */
  readonly managementOnly?: boolean | null | undefined;
  /** The desired handling of VLANs. Only of ports of the kind NETWORK. */
  readonly mode?: DevicePortMode | null | undefined;
  /** The desired MTU, in bytes. Only of ports of the kind NETWORK. 68 to 65535. */
  readonly mtu?: number | null | undefined;
  /** Its name, which no other port of its kind on its device or server has; CONFLICT names that one. At most 100 characters. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The desired speed, in Mb/s. 1 to 10000000. */
  readonly speed?: number | null | undefined;
  /** Ids of the desired tagged VLANs; `untaggedVlan` is none of them. Only of ports of the kind NETWORK whose mode is not ACCESS. At most 500 elements. */
  readonly taggedVlanIds?: ReadonlyArray<string> | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Its type, as device types name it, e.g. `1000base-t`, `25gbase-x-sfp28`, `lc` or `iec-60320-c14`. At most 100 characters. */
  readonly type?: string | null | undefined;
  /** The desired VLAN of untagged frames. Only of ports of the kind NETWORK. */
  readonly untaggedVlanId?: string | null | undefined;
};

/** Input of devicePortUpdateMany. */
export type DevicePortUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<DevicePortUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which device ports a list has: all that is given must hold. */
export type DevicePortWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<DevicePortWhere> | null | undefined;
  /** By what is true of its breakout parent, where you may see that. */
  readonly breakoutParent?: DevicePortWhere | null | undefined;
  /** By its breakout parent. */
  readonly breakoutParentId?: IdFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By what is true of its device, where you may see that. */
  readonly device?: NetworkDeviceWhere | null | undefined;
  /** By its device. */
  readonly deviceId?: IdFilter | null | undefined;
  /** By its enabled. */
  readonly enabled?: BooleanFilter | null | undefined;
  /** By its has differences. */
  readonly hasDifferences?: BooleanFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its kind. */
  readonly kind?: DevicePortKindFilter | null | undefined;
  /** By what is true of its lag, where you may see that. */
  readonly lag?: DevicePortWhere | null | undefined;
  /** By its lag. */
  readonly lagId?: IdFilter | null | undefined;
  /** By its mac address. */
  readonly macAddress?: StringFilter | null | undefined;
  /** By its management only. */
  readonly managementOnly?: BooleanFilter | null | undefined;
  /** By its mode. */
  readonly mode?: DevicePortModeFilter | null | undefined;
  /** By its mtu. */
  readonly mtu?: IntFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: DevicePortWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<DevicePortWhere> | null | undefined;
  /** By its positions. */
  readonly positions?: IntFilter | null | undefined;
  /** By its rack. */
  readonly rackId?: IdFilter | null | undefined;
  /** By what is true of its rear port, where you may see that. */
  readonly rearPort?: DevicePortWhere | null | undefined;
  /** By its rear port. */
  readonly rearPortId?: IdFilter | null | undefined;
  /** By its rear position. */
  readonly rearPosition?: IntFilter | null | undefined;
  /** By its server. */
  readonly serverId?: IdFilter | null | undefined;
  /** By its site. */
  readonly siteId?: IdFilter | null | undefined;
  /** By its speed. */
  readonly speed?: IntFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By its type. */
  readonly type?: StringFilter | null | undefined;
  /** By what is true of its untagged vlan, where you may see that. */
  readonly untaggedVlan?: VlanWhere | null | undefined;
  /** By its untagged vlan. */
  readonly untaggedVlanId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Which ports are to be configured. */
export type DevicePortsApplyInput = {
  /** The network device. */
  readonly deviceId: string;
  /** Whether the ports are only read and compared: `DevicePort.differences` has the result. */
  readonly dryRun?: boolean | null | undefined;
  /** Refuses where the device has another version (STALE_VERSION). */
  readonly expectedVersion?: number | null | undefined;
  /** Identifies this request: repeated with the same input, it has the same answer. */
  readonly idempotencyKey: string;
  /** Ports of the device, of the kind NETWORK; at most 128. When left out, all that are not `managementOnly`. */
  readonly portIds?: ReadonlyArray<string> | null | undefined;
  /** Why it is done, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Ports of a device type for a device or server. */
export type DevicePortsFromTypeInput = {
  /** The network device that gets the ports. Give either this or `serverId`. */
  readonly deviceId?: string | null | undefined;
  /** The device type whose ports it gets: its own `deviceType` when left out. */
  readonly deviceTypeId?: string | null | undefined;
  /** Chosen by the caller: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The server that gets the ports. */
  readonly serverId?: string | null | undefined;
};

/** What a collector observed of the ports of one device or server. */
export type DevicePortsReportInput = {
  /** The network device whose ports were observed. Give either this or `serverId`. */
  readonly deviceId?: string | null | undefined;
  /** Chosen by the caller: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** When it was observed. At most five minutes ahead of the platform's clock. */
  readonly observedAt: string;
  /** The ports, by name; at most 1000. What is not named stays as it was reported before. */
  readonly ports: ReadonlyArray<PortReportInput>;
  /** The server whose ports were observed. */
  readonly serverId?: string | null | undefined;
  /** What reports: the name of the collector or of its protocol, at most 100 characters. */
  readonly source: string;
};

/** Input of deviceTypeCreate. */
export type DeviceTypeCreateInput = {
  /** The direction of the air that cools it. */
  readonly airflow?: Airflow | null | undefined;
  /** Notes for people; Markdown in files of the NetBox community. At most 10000 characters. */
  readonly comments?: string | null | undefined;
  /** A sentence about it. At most 200 characters. */
  readonly description?: string | null | undefined;
  /** Bays that take whole devices: blades. At most 500 elements. */
  readonly deviceBays: ReadonlyArray<DeviceTypeDeviceBayInput>;
  /** Whether the NetBox community has an image of its front; null where the file does not say. */
  readonly frontImage?: boolean | null | undefined;
  /** Whether it takes both faces of the rack. True when left out. */
  readonly fullDepth?: boolean | null | undefined;
  /** Height in half rack units (EIA-310): 2 is one unit, 0 is mounted beside the units. 0 to 200; 2 when left out. */
  readonly heightHalfUnits?: number | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Parts that are listed in addition to ports and bays. At most 500 elements. */
  readonly inventoryItems: ReadonlyArray<DeviceTypeInventoryItemInput>;
  /** The manufacturer. Its owner owns the device type. */
  readonly makeId: string;
  /** The name of the model. At most 100 characters; unique within the make, compared without case. */
  readonly model: string;
  /** Bays that take modules: line cards, power supplies. At most 500 elements. */
  readonly moduleBays: ReadonlyArray<DeviceTypeModuleBayInput>;
  /** The manufacturer's part number. At most 100 characters. */
  readonly partNumber?: string | null | undefined;
  /** Whether it takes power; null where the file does not say. */
  readonly powered?: boolean | null | undefined;
  /** Whether the NetBox community has an image of its rear; null where the file does not say. */
  readonly rearImage?: boolean | null | undefined;
  /** Short name for URLs, as the file has it. At most 100 characters. */
  readonly slug?: string | null | undefined;
  /** Whether devices are within it, or it is within one. */
  readonly subdeviceRole?: SubdeviceRole | null | undefined;
  /** Weight in the unit that `weightUnit` names. 0 to 1000000. */
  readonly weight?: number | null | undefined;
  /** The unit of the weight. */
  readonly weightUnit?: WeightUnit | null | undefined;
};

/** One device type of deviceTypeCreateMany. */
export type DeviceTypeCreateItem = {
  /** The direction of the air that cools it. */
  readonly airflow?: Airflow | null | undefined;
  /** Notes for people; Markdown in files of the NetBox community. At most 10000 characters. */
  readonly comments?: string | null | undefined;
  /** A sentence about it. At most 200 characters. */
  readonly description?: string | null | undefined;
  /** Bays that take whole devices: blades. At most 500 elements. */
  readonly deviceBays: ReadonlyArray<DeviceTypeDeviceBayInput>;
  /** Whether the NetBox community has an image of its front; null where the file does not say. */
  readonly frontImage?: boolean | null | undefined;
  /** Whether it takes both faces of the rack. True when left out. */
  readonly fullDepth?: boolean | null | undefined;
  /** Height in half rack units (EIA-310): 2 is one unit, 0 is mounted beside the units. 0 to 200; 2 when left out. */
  readonly heightHalfUnits?: number | null | undefined;
  /** Parts that are listed in addition to ports and bays. At most 500 elements. */
  readonly inventoryItems: ReadonlyArray<DeviceTypeInventoryItemInput>;
  /** The manufacturer. Its owner owns the device type. */
  readonly makeId: string;
  /** The name of the model. At most 100 characters; unique within the make, compared without case. */
  readonly model: string;
  /** Bays that take modules: line cards, power supplies. At most 500 elements. */
  readonly moduleBays: ReadonlyArray<DeviceTypeModuleBayInput>;
  /** The manufacturer's part number. At most 100 characters. */
  readonly partNumber?: string | null | undefined;
  /** Whether it takes power; null where the file does not say. */
  readonly powered?: boolean | null | undefined;
  /** Whether the NetBox community has an image of its rear; null where the file does not say. */
  readonly rearImage?: boolean | null | undefined;
  /** Short name for URLs, as the file has it. At most 100 characters. */
  readonly slug?: string | null | undefined;
  /** Whether devices are within it, or it is within one. */
  readonly subdeviceRole?: SubdeviceRole | null | undefined;
  /** Weight in the unit that `weightUnit` names. 0 to 1000000. */
  readonly weight?: number | null | undefined;
  /** The unit of the weight. */
  readonly weightUnit?: WeightUnit | null | undefined;
};

/** Input of deviceTypeCreateMany. */
export type DeviceTypeCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<DeviceTypeCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of deviceTypeDelete. */
export type DeviceTypeDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The device type's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One device type of deviceTypeDeleteMany. */
export type DeviceTypeDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The device type's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of deviceTypeDeleteMany. */
export type DeviceTypeDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<DeviceTypeDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** A bay that takes a whole device. */
export type DeviceTypeDeviceBayInput = {
  /** A sentence about it. At most 200 characters. */
  readonly description?: string | null | undefined;
  /** The label printed next to it. At most 100 characters. */
  readonly label?: string | null | undefined;
  /** Its name, unique among the device bays. At most 100 characters. */
  readonly name: string;
};

/** A file of NetBox's device type library. */
export type DeviceTypeImportInput = {
  /** Chosen by the caller: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Who owns the device type. */
  readonly tenantId: string;
  /** The text of the file, at most 262144 characters. */
  readonly yaml: string;
};

/** A part of a device. */
export type DeviceTypeInventoryItemInput = {
  /** A sentence about it. At most 200 characters. */
  readonly description?: string | null | undefined;
  /** What is printed on it. At most 100 characters. */
  readonly label?: string | null | undefined;
  /** Who makes it. At most 100 characters. */
  readonly manufacturer?: string | null | undefined;
  /** Its name, unique among the parts. At most 100 characters. */
  readonly name: string;
  /** The manufacturer's number of the part. At most 100 characters. */
  readonly partId?: string | null | undefined;
};

/** A bay that takes a module. */
export type DeviceTypeModuleBayInput = {
  /** A sentence about it. At most 200 characters. */
  readonly description?: string | null | undefined;
  /** The label printed next to it. At most 100 characters. */
  readonly label?: string | null | undefined;
  /** Its name, unique among the module bays. At most 100 characters. */
  readonly name: string;
  /** Its number or place, by which modules name their ports. At most 100 characters. */
  readonly position?: string | null | undefined;
};

/** How a list of device types is sorted; ties are broken by id, and what has no value comes last. */
export type DeviceTypeOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: DeviceTypeOrderField;
};

/** What a list of device types can be sorted by. */
export type DeviceTypeOrderField =
  /** By its airflow. */
  | 'AIRFLOW'
  /** By its comments. */
  | 'COMMENTS'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its front image. */
  | 'FRONT_IMAGE'
  /** By its full depth. */
  | 'FULL_DEPTH'
  /** By its height half units. */
  | 'HEIGHT_HALF_UNITS'
  /** By its manufacturer. */
  | 'MANUFACTURER'
  /** By its model. */
  | 'MODEL'
  /** By its part number. */
  | 'PART_NUMBER'
  /** By its powered. */
  | 'POWERED'
  /** By its rear image. */
  | 'REAR_IMAGE'
  /** By its slug. */
  | 'SLUG'
  /** By its subdevice role. */
  | 'SUBDEVICE_ROLE'
  /** By when it was changed last. */
  | 'UPDATED_AT'
  /** By its weight. */
  | 'WEIGHT'
  /** By its weight unit. */
  | 'WEIGHT_UNIT';

/** Input of deviceTypeUpdate. */
export type DeviceTypeUpdateInput = {
  /** The direction of the air that cools it. */
  readonly airflow?: Airflow | null | undefined;
  /** Notes for people; Markdown in files of the NetBox community. At most 10000 characters. */
  readonly comments?: string | null | undefined;
  /** A sentence about it. At most 200 characters. */
  readonly description?: string | null | undefined;
  /** Bays that take whole devices: blades. At most 500 elements. */
  readonly deviceBays?: ReadonlyArray<DeviceTypeDeviceBayInput> | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Whether the NetBox community has an image of its front; null where the file does not say. */
  readonly frontImage?: boolean | null | undefined;
  /** Whether it takes both faces of the rack. True when left out. */
  readonly fullDepth?: boolean | null | undefined;
  /** Height in half rack units (EIA-310): 2 is one unit, 0 is mounted beside the units. 0 to 200; 2 when left out. */
  readonly heightHalfUnits?: number | null | undefined;
  /** The device type's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Parts that are listed in addition to ports and bays. At most 500 elements. */
  readonly inventoryItems?: ReadonlyArray<DeviceTypeInventoryItemInput> | null | undefined;
  /** Bays that take modules: line cards, power supplies. At most 500 elements. */
  readonly moduleBays?: ReadonlyArray<DeviceTypeModuleBayInput> | null | undefined;
  /** The manufacturer's part number. At most 100 characters. */
  readonly partNumber?: string | null | undefined;
  /** Whether it takes power; null where the file does not say. */
  readonly powered?: boolean | null | undefined;
  /** Whether the NetBox community has an image of its rear; null where the file does not say. */
  readonly rearImage?: boolean | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Short name for URLs, as the file has it. At most 100 characters. */
  readonly slug?: string | null | undefined;
  /** Whether devices are within it, or it is within one. */
  readonly subdeviceRole?: SubdeviceRole | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Weight in the unit that `weightUnit` names. 0 to 1000000. */
  readonly weight?: number | null | undefined;
  /** The unit of the weight. */
  readonly weightUnit?: WeightUnit | null | undefined;
};

/** One device type of deviceTypeUpdateMany. */
export type DeviceTypeUpdateItem = {
  /** The direction of the air that cools it. */
  readonly airflow?: Airflow | null | undefined;
  /** Notes for people; Markdown in files of the NetBox community. At most 10000 characters. */
  readonly comments?: string | null | undefined;
  /** A sentence about it. At most 200 characters. */
  readonly description?: string | null | undefined;
  /** Bays that take whole devices: blades. At most 500 elements. */
  readonly deviceBays?: ReadonlyArray<DeviceTypeDeviceBayInput> | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Whether the NetBox community has an image of its front; null where the file does not say. */
  readonly frontImage?: boolean | null | undefined;
  /** Whether it takes both faces of the rack. True when left out. */
  readonly fullDepth?: boolean | null | undefined;
  /** Height in half rack units (EIA-310): 2 is one unit, 0 is mounted beside the units. 0 to 200; 2 when left out. */
  readonly heightHalfUnits?: number | null | undefined;
  /** The device type's id. */
  readonly id: string;
  /** Parts that are listed in addition to ports and bays. At most 500 elements. */
  readonly inventoryItems?: ReadonlyArray<DeviceTypeInventoryItemInput> | null | undefined;
  /** Bays that take modules: line cards, power supplies. At most 500 elements. */
  readonly moduleBays?: ReadonlyArray<DeviceTypeModuleBayInput> | null | undefined;
  /** The manufacturer's part number. At most 100 characters. */
  readonly partNumber?: string | null | undefined;
  /** Whether it takes power; null where the file does not say. */
  readonly powered?: boolean | null | undefined;
  /** Whether the NetBox community has an image of its rear; null where the file does not say. */
  readonly rearImage?: boolean | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Short name for URLs, as the file has it. At most 100 characters. */
  readonly slug?: string | null | undefined;
  /** Whether devices are within it, or it is within one. */
  readonly subdeviceRole?: SubdeviceRole | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Weight in the unit that `weightUnit` names. 0 to 1000000. */
  readonly weight?: number | null | undefined;
  /** The unit of the weight. */
  readonly weightUnit?: WeightUnit | null | undefined;
};

/** Input of deviceTypeUpdateMany. */
export type DeviceTypeUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<DeviceTypeUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which device types a list has: all that is given must hold. */
export type DeviceTypeWhere = {
  /** By its airflow. */
  readonly airflow?: AirflowFilter | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<DeviceTypeWhere> | null | undefined;
  /** By its comments. */
  readonly comments?: StringFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its front image. */
  readonly frontImage?: BooleanFilter | null | undefined;
  /** By its full depth. */
  readonly fullDepth?: BooleanFilter | null | undefined;
  /** By its height half units. */
  readonly heightHalfUnits?: IntFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By what is true of its make, where you may see that. */
  readonly make?: ManufacturerWhere | null | undefined;
  /** By its make. */
  readonly makeId?: IdFilter | null | undefined;
  /** By its manufacturer. */
  readonly manufacturer?: StringFilter | null | undefined;
  /** By its model. */
  readonly model?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: DeviceTypeWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<DeviceTypeWhere> | null | undefined;
  /** By its part number. */
  readonly partNumber?: StringFilter | null | undefined;
  /** By its powered. */
  readonly powered?: BooleanFilter | null | undefined;
  /** By its rear image. */
  readonly rearImage?: BooleanFilter | null | undefined;
  /** By its slug. */
  readonly slug?: StringFilter | null | undefined;
  /** By its subdevice role. */
  readonly subdeviceRole?: SubdeviceRoleFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** By its weight. */
  readonly weight?: FloatFilter | null | undefined;
  /** By its weight unit. */
  readonly weightUnit?: WeightUnitFilter | null | undefined;
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

/** Why an operation failed. */
export type FailureInput = {
  /** For programs. */
  readonly code: string;
  /** For people. */
  readonly message: string;
  /** The step in which it happened. */
  readonly step?: string | null | undefined;
};

/** Input of firmwareBaselineCreate. */
export type FirmwareBaselineCreateInput = {
  /** From 1 to 100, in the order in which the components are updated; each component once. At most 100 elements. */
  readonly entries: ReadonlyArray<FirmwareBaselineEntryInput>;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The model it is for, as hardwareModel has it, in any case; any of the vendor where null. Needs vendor beside it. At most 200 characters. */
  readonly model?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Who owns it. Tenants below the owner may use it. */
  readonly tenantId: string;
  /** The vendor whose machines it is for, as hardwareModel has it, in any case; any where null. At most 200 characters. */
  readonly vendor?: string | null | undefined;
};

/** One firmware baseline of firmwareBaselineCreateMany. */
export type FirmwareBaselineCreateItem = {
  /** From 1 to 100, in the order in which the components are updated; each component once. At most 100 elements. */
  readonly entries: ReadonlyArray<FirmwareBaselineEntryInput>;
  /** The model it is for, as hardwareModel has it, in any case; any of the vendor where null. Needs vendor beside it. At most 200 characters. */
  readonly model?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Who owns it. Tenants below the owner may use it. */
  readonly tenantId: string;
  /** The vendor whose machines it is for, as hardwareModel has it, in any case; any where null. At most 200 characters. */
  readonly vendor?: string | null | undefined;
};

/** Input of firmwareBaselineCreateMany. */
export type FirmwareBaselineCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<FirmwareBaselineCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of firmwareBaselineDelete. */
export type FirmwareBaselineDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The firmware baseline's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One firmware baseline of firmwareBaselineDeleteMany. */
export type FirmwareBaselineDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The firmware baseline's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of firmwareBaselineDeleteMany. */
export type FirmwareBaselineDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<FirmwareBaselineDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Desired version of one component of a machine's firmware. */
export type FirmwareBaselineEntryInput = {
  /** As the firmware of a server names it; each once. At most 200 characters. */
  readonly component: string;
  /** Where the image is fetched from. It stands in histories, so it has no query. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly imageUrl: string;
  /** 64 hex digits, as sha256sum prints them. At most 64 characters. */
  readonly sha256: string;
  /** As the BMC reports it once the image runs: that is how the update is proven. At most 200 characters. */
  readonly version: string;
};

/** How a list of firmware baselines is sorted; ties are broken by id, and what has no value comes last. */
export type FirmwareBaselineOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: FirmwareBaselineOrderField;
};

/** What a list of firmware baselines can be sorted by. */
export type FirmwareBaselineOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its model. */
  | 'MODEL'
  /** By its name. */
  | 'NAME'
  /** By when it was changed last. */
  | 'UPDATED_AT'
  /** By its vendor. */
  | 'VENDOR';

/** Input of firmwareBaselineUpdate. */
export type FirmwareBaselineUpdateInput = {
  /** From 1 to 100, in the order in which the components are updated; each component once. At most 100 elements. */
  readonly entries?: ReadonlyArray<FirmwareBaselineEntryInput> | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The firmware baseline's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The model it is for, as hardwareModel has it, in any case; any of the vendor where null. Needs vendor beside it. At most 200 characters. */
  readonly model?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** The vendor whose machines it is for, as hardwareModel has it, in any case; any where null. At most 200 characters. */
  readonly vendor?: string | null | undefined;
};

/** One firmware baseline of firmwareBaselineUpdateMany. */
export type FirmwareBaselineUpdateItem = {
  /** From 1 to 100, in the order in which the components are updated; each component once. At most 100 elements. */
  readonly entries?: ReadonlyArray<FirmwareBaselineEntryInput> | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The firmware baseline's id. */
  readonly id: string;
  /** The model it is for, as hardwareModel has it, in any case; any of the vendor where null. Needs vendor beside it. At most 200 characters. */
  readonly model?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** The vendor whose machines it is for, as hardwareModel has it, in any case; any where null. At most 200 characters. */
  readonly vendor?: string | null | undefined;
};

/** Input of firmwareBaselineUpdateMany. */
export type FirmwareBaselineUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<FirmwareBaselineUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which firmware baselines a list has: all that is given must hold. */
export type FirmwareBaselineWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<FirmwareBaselineWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its model. */
  readonly model?: StringFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: FirmwareBaselineWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<FirmwareBaselineWhere> | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** By its vendor. */
  readonly vendor?: StringFilter | null | undefined;
};

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type FloatFilter = {
  /** Is this value. */
  readonly eq?: number | null | undefined;
  /** Is greater. */
  readonly gt?: number | null | undefined;
  /** Is greater or equal. */
  readonly gte?: number | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is less. */
  readonly lt?: number | null | undefined;
  /** Is less or equal. */
  readonly lte?: number | null | undefined;
  /** Is another value, or none. */
  readonly ne?: number | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** What a BMC says of a machine as a whole. */
export type Health =
  /** Something is broken. */
  | 'CRITICAL'
  /** Nothing is wrong. */
  | 'OK'
  /** The BMC says nothing, or could not be asked. */
  | 'UNKNOWN'
  /** Something needs attention, and the machine works. */
  | 'WARNING';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type HealthFilter = {
  /** Is this value. */
  readonly eq?: Health | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<Health> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: Health | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<Health> | null | undefined;
};

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type IdFilter = {
  /** Is this value. */
  readonly eq?: string | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: string | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** Input of imageCreate. */
export type ImageCreateInput = {
  /** Which processors it is for. X86_64 when left out. */
  readonly architecture?: Architecture | null | undefined;
  /** The part that the installer grows to the size of the disk. NONE when left out. */
  readonly growth?: ImageGrowth | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Initial RAM disk of the installer, which needs kernelUrl beside it; the platform's own where null. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly initrdUrl?: string | null | undefined;
  /** Kernel of the installer; the platform's own where null. Its bytes are not checked. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly kernelUrl?: string | null | undefined;
  /** How its bytes are packed. RAW when left out. */
  readonly kind?: ImageKind | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** SHA-256 of the disk image, 64 hex digits. Nothing is written without it. At most 64 characters. */
  readonly sha256: string;
  /** Size of the disk image in whole bytes, where known. 1 to 9007199254740991. */
  readonly sizeBytes?: number | null | undefined;
  /** Which disk it goes to, where neither request nor profile says; null: the first by its place. A change is for later requests. */
  readonly systemDisk?: SystemDiskInput | null | undefined;
  /** Who owns the image. Tenants below the owner may use it. */
  readonly tenantId: string;
  /** Where the disk image is fetched from. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly url: string;
};

/** One image of imageCreateMany. */
export type ImageCreateItem = {
  /** Which processors it is for. X86_64 when left out. */
  readonly architecture?: Architecture | null | undefined;
  /** The part that the installer grows to the size of the disk. NONE when left out. */
  readonly growth?: ImageGrowth | null | undefined;
  /** Initial RAM disk of the installer, which needs kernelUrl beside it; the platform's own where null. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly initrdUrl?: string | null | undefined;
  /** Kernel of the installer; the platform's own where null. Its bytes are not checked. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly kernelUrl?: string | null | undefined;
  /** How its bytes are packed. RAW when left out. */
  readonly kind?: ImageKind | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** SHA-256 of the disk image, 64 hex digits. Nothing is written without it. At most 64 characters. */
  readonly sha256: string;
  /** Size of the disk image in whole bytes, where known. 1 to 9007199254740991. */
  readonly sizeBytes?: number | null | undefined;
  /** Which disk it goes to, where neither request nor profile says; null: the first by its place. A change is for later requests. */
  readonly systemDisk?: SystemDiskInput | null | undefined;
  /** Who owns the image. Tenants below the owner may use it. */
  readonly tenantId: string;
  /** Where the disk image is fetched from. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly url: string;
};

/** Input of imageCreateMany. */
export type ImageCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<ImageCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of imageDelete. */
export type ImageDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The image's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One image of imageDeleteMany. */
export type ImageDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The image's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of imageDeleteMany. */
export type ImageDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<ImageDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How an image is adapted to a larger disk. */
export type ImageGrowth =
  /** Its last partition reaches the end of the disk, and an ext2, ext3 or ext4 in it too. The installation fails where there is no partition that can. */
  | 'LAST_PARTITION'
  /** Its bytes stay as they are. Systems with cloud-init's growpart grow by themselves at their first boot. */
  | 'NONE';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type ImageGrowthFilter = {
  /** Is this value. */
  readonly eq?: ImageGrowth | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<ImageGrowth> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: ImageGrowth | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<ImageGrowth> | null | undefined;
};

/** How the bytes of an image are packed. */
export type ImageKind =
  /** QEMU copy-on-write image that stands alone; the installer unpacks it. */
  | 'QCOW2'
  /** The bytes of the disk, unpacked. */
  | 'RAW';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type ImageKindFilter = {
  /** Is this value. */
  readonly eq?: ImageKind | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<ImageKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: ImageKind | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<ImageKind> | null | undefined;
};

/** How a list of images is sorted; ties are broken by id, and what has no value comes last. */
export type ImageOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: ImageOrderField;
};

/** What a list of images can be sorted by. */
export type ImageOrderField =
  /** By its architecture. */
  | 'ARCHITECTURE'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its growth. */
  | 'GROWTH'
  /** By its initrd url. */
  | 'INITRD_URL'
  /** By its kernel url. */
  | 'KERNEL_URL'
  /** By its kind. */
  | 'KIND'
  /** By its name. */
  | 'NAME'
  /** By its sha256. */
  | 'SHA256'
  /** By its size bytes. */
  | 'SIZE_BYTES'
  /** By when it was changed last. */
  | 'UPDATED_AT'
  /** By its url. */
  | 'URL';

/** Whether an image can be installed. */
export type ImageState =
  /** It is being deleted: nothing new is installed from it (CONFLICT). */
  | 'DELETING'
  /** It can be installed. */
  | 'READY';

/** Input of imageUpdate. */
export type ImageUpdateInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The image's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Initial RAM disk of the installer, which needs kernelUrl beside it; the platform's own where null. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly initrdUrl?: string | null | undefined;
  /** Kernel of the installer; the platform's own where null. Its bytes are not checked. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly kernelUrl?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Which disk it goes to, where neither request nor profile says; null: the first by its place. A change is for later requests. */
  readonly systemDisk?: SystemDiskInput | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Where the disk image is fetched from. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly url?: string | null | undefined;
};

/** One image of imageUpdateMany. */
export type ImageUpdateItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The image's id. */
  readonly id: string;
  /** Initial RAM disk of the installer, which needs kernelUrl beside it; the platform's own where null. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly initrdUrl?: string | null | undefined;
  /** Kernel of the installer; the platform's own where null. Its bytes are not checked. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly kernelUrl?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Which disk it goes to, where neither request nor profile says; null: the first by its place. A change is for later requests. */
  readonly systemDisk?: SystemDiskInput | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Where the disk image is fetched from. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly url?: string | null | undefined;
};

/** Input of imageUpdateMany. */
export type ImageUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<ImageUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which image is to be verified. */
export type ImageVerifyInput = {
  /** Refuses where the image has another version (STALE_VERSION). */
  readonly expectedVersion?: number | null | undefined;
  /** The image's id. */
  readonly id: string;
  /** Names this request: repeated with the same input, it has the same answer. */
  readonly idempotencyKey: string;
};

/** Which images a list has: all that is given must hold. */
export type ImageWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ImageWhere> | null | undefined;
  /** By its architecture. */
  readonly architecture?: ArchitectureFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its growth. */
  readonly growth?: ImageGrowthFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its initrd url. */
  readonly initrdUrl?: StringFilter | null | undefined;
  /** By its kernel url. */
  readonly kernelUrl?: StringFilter | null | undefined;
  /** By its kind. */
  readonly kind?: ImageKindFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ImageWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ImageWhere> | null | undefined;
  /** By its sha256. */
  readonly sha256?: StringFilter | null | undefined;
  /** By its size bytes. */
  readonly sizeBytes?: FloatFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** By its url. */
  readonly url?: StringFilter | null | undefined;
};

/** Input of instanceClaimEnd. */
export type InstanceClaimEndInput = {
  /** The name of the calling process, as in the claim. */
  readonly by: string;
  /** Why it failed; for the outcome FAILED. */
  readonly failure?: FailureInput | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The outcome. */
  readonly outcome: InstanceClaimOutcome;
};

/** Input of instanceClaim. */
export type InstanceClaimInput = {
  /** The name of the calling process: unique among the processes of the service, and the same after a restart; one line of at most 100 characters. Two processes of one name would both take the claim for theirs. */
  readonly by: string;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** How many seconds the claim lasts unless it is renewed or ended, from 5 to 3600. */
  readonly leaseSeconds?: number | null | undefined;
  /** Progress, for people: at most 1000 characters. */
  readonly progress?: string | null | undefined;
};

/** How a claim ended. */
export type InstanceClaimOutcome =
  /** PROVISIONING → ACTIVE: it runs. */
  | 'ACTIVE'
  /** DECOMMISSIONING → DELETED: it was removed, and nothing of it is left. */
  | 'DELETED'
  /** PROVISIONING or DECOMMISSIONING → FAILED: it could not be made, and what was made of it is undone; or it could not be removed. `failure` says why. */
  | 'FAILED';

/** Input of instanceCreate. */
export type InstanceCreateInput = {
  /**
   * The addresses that it gets, 1 to 16; as the profile says when absent, then one, IPv4 where the site has a free one, else
   * IPv6. The default routes are those of the first address of each family; DNS names the addresses at the port of the first
   * one. The operation fails with EXHAUSTED, and is undone,
   * where one of them is not available; the failure names the family and the block.
   */
  readonly addresses?: ReadonlyArray<AddressRequestInput> | null | undefined;
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: boolean | null | undefined;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: string | null | undefined;
  /** One DNS label or several, RFC 1123; unique within the tenant among living instances. */
  readonly hostname: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The image to install: one of the tenant, or of a tenant above it. Required for bare-metal. */
  readonly imageId?: string | null | undefined;
  /**
   * Network configuration in netplan's format, version 2, with or without `network:` around it, at most 65536 bytes; checked
   * like the user-data. When absent, the platform makes it.
   */
  readonly networkConfig?: string | null | undefined;
  /** The tenant's default when absent: no approval. */
  readonly profileId?: string | null | undefined;
  /** What its server must have; any server that can run the image when left out. */
  readonly requirements?: RequirementsInput | null | undefined;
  /** Where to run it: a site of the tenant, or of a tenant above it. Required for bare-metal. */
  readonly siteId?: string | null | undefined;
  /** The specification for the provider of the type: a JSON object that `InstanceType.schema` allows, of at most 65536 bytes and 16 levels; an empty object when absent. An error names the place of each fault. Not for bare-metal. Viewers of the tenant see it: put no secrets into it. */
  readonly spec?: unknown;
  /** OpenSSH public keys, one each; at most 50. */
  readonly sshKeys?: ReadonlyArray<string> | null | undefined;
  /** Which disk gets the system; as the profile says when absent, then as the image says, then the first by its place. */
  readonly systemDisk?: SystemDiskInput | null | undefined;
  /** The tenant that will own the instance. */
  readonly tenantId: string;
  /**
   * The name of the instance type: one of the tenant, or of the nearest tenant above that has a type of the name; `bare-metal`
   * when absent. With any other type, only tenantId, hostname, siteId and spec may be given (INVALID_INPUT).
   */
  readonly type?: string | null | undefined;
  /**
   * User-data for cloud-init or Ignition, at most 65536 bytes. It is recognised as cloud-init does, by how it begins, and a
   * cloud-config or Ignition configuration is checked: a fault is named by its place, e.g. `ssh_authorized_keys[0]`. Refused
   * is what its consumer fails on, or what would leave a machine without a login; what else is not as its
   * documentation says is in `warnings`. Keys of no known module pass.
   */
  readonly userData?: string | null | undefined;
};

/** Input of instanceDecommission. */
export type InstanceDecommissionInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: boolean | null | undefined;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** How a list of instances is sorted; ties are broken by id, and what has no value comes last. */
export type InstanceOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: InstanceOrderField;
};

/** What a list of instances can be sorted by. */
export type InstanceOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its dhcp reserved. */
  | 'DHCP_RESERVED'
  /** By its has differences. */
  | 'HAS_DIFFERENCES'
  /** By its hostname. */
  | 'HOSTNAME'
  /** By its state. */
  | 'STATE'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of instanceReimage. */
export type InstanceReimageInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: boolean | null | undefined;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The image to install: one of the tenant, or of a tenant above it, for the same architecture. */
  readonly imageId: string;
  /** Replaces the instance's network configuration, which is kept when absent. See InstanceCreateInput. */
  readonly networkConfig?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Which disk gets the system. When absent, the one that has it already (Instance.systemDisk); where none is known, as profile or image say. */
  readonly systemDisk?: SystemDiskInput | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Replaces the instance's user-data, which is kept when absent. See InstanceCreateInput. */
  readonly userData?: string | null | undefined;
};

/** Input of instanceRescue. */
export type InstanceRescueInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: boolean | null | undefined;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** OpenSSH public keys for the login; 1 to 50. The instance's own when absent; one of both must have at least one. */
  readonly sshKeys?: ReadonlyArray<string> | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of instanceServicesApply. */
export type InstanceServicesApplyInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: boolean | null | undefined;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Lifecycle state of an instance. */
export type InstanceState =
  /** It runs. */
  | 'ACTIVE'
  /** Its name in DNS and its reservation by DHCP are being applied again; its machine runs. */
  | 'CONFIGURING'
  /** Its disks are being wiped and its server is being released; where the type is not bare-metal, the service that made it removes it. */
  | 'DECOMMISSIONING'
  /** It is deleted; the record stays. */
  | 'DELETED'
  /** An operation failed and could not undo everything; `failure` says why. It can be decommissioned. */
  | 'FAILED'
  /** Its server is being installed; where the type is not bare-metal, a service has claimed it and makes it. */
  | 'PROVISIONING'
  /** An image is being installed again. */
  | 'REIMAGING'
  /** It was requested, and no server is reserved yet; where the type is not bare-metal, no service has claimed it yet. */
  | 'REQUESTED'
  /** A rescue system ran last: in memory, until the machine is started again. */
  | 'RESCUED'
  /** A rescue system is being started. */
  | 'RESCUING'
  /** It is being started from its disk again. */
  | 'UNRESCUING';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type InstanceStateFilter = {
  /** Is this value. */
  readonly eq?: InstanceState | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<InstanceState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: InstanceState | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<InstanceState> | null | undefined;
};

/** Input of instanceTypeCreate. */
export type InstanceTypeCreateInput = {
  /** How many seconds an instance that is to be made or removed may wait for a claim before it is overdue. 1 to 86400; 300 when left out. */
  readonly claimDeadlineSeconds?: number | null | undefined;
  /** What an instance of the type is, for those who choose a type. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name, as `type` of `instanceCreate` has it; no other type may be named `bare-metal`. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** The service that makes its instances: the subject of the service's tokens, which is the client id of a service account. Several processes of the service may run at once. The service also needs the role member on the instances' tenants. At most 255 characters. */
  readonly provider: string;
  /** The JSON Schema (draft 2020-12) of the `spec` of its instances, of at most 65536 bytes; null allows any object. `$ref`, `$dynamicRef`, `pattern`, `patternProperties`, and `uniqueItems` where the type of the items is not a scalar one are refused, so that a check takes a bounded time; `format` is not checked. A change applies to later requests. */
  readonly schema?: unknown;
  /** Who owns the type. Tenants below the owner may use it. */
  readonly tenantId: string;
};

/** One instance type of instanceTypeCreateMany. */
export type InstanceTypeCreateItem = {
  /** How many seconds an instance that is to be made or removed may wait for a claim before it is overdue. 1 to 86400; 300 when left out. */
  readonly claimDeadlineSeconds?: number | null | undefined;
  /** What an instance of the type is, for those who choose a type. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Its name, as `type` of `instanceCreate` has it; no other type may be named `bare-metal`. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** The service that makes its instances: the subject of the service's tokens, which is the client id of a service account. Several processes of the service may run at once. The service also needs the role member on the instances' tenants. At most 255 characters. */
  readonly provider: string;
  /** The JSON Schema (draft 2020-12) of the `spec` of its instances, of at most 65536 bytes; null allows any object. `$ref`, `$dynamicRef`, `pattern`, `patternProperties`, and `uniqueItems` where the type of the items is not a scalar one are refused, so that a check takes a bounded time; `format` is not checked. A change applies to later requests. */
  readonly schema?: unknown;
  /** Who owns the type. Tenants below the owner may use it. */
  readonly tenantId: string;
};

/** Input of instanceTypeCreateMany. */
export type InstanceTypeCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<InstanceTypeCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of instanceTypeDelete. */
export type InstanceTypeDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The instance type's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One instance type of instanceTypeDeleteMany. */
export type InstanceTypeDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The instance type's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of instanceTypeDeleteMany. */
export type InstanceTypeDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<InstanceTypeDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of instance types is sorted; ties are broken by id, and what has no value comes last. */
export type InstanceTypeOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: InstanceTypeOrderField;
};

/** What a list of instance types can be sorted by. */
export type InstanceTypeOrderField =
  /** By its claim deadline seconds. */
  | 'CLAIM_DEADLINE_SECONDS'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its name. */
  | 'NAME'
  /** By its provider. */
  | 'PROVIDER'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of instanceTypeUpdate. */
export type InstanceTypeUpdateInput = {
  /** How many seconds an instance that is to be made or removed may wait for a claim before it is overdue. 1 to 86400; 300 when left out. */
  readonly claimDeadlineSeconds?: number | null | undefined;
  /** What an instance of the type is, for those who choose a type. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The instance type's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name, as `type` of `instanceCreate` has it; no other type may be named `bare-metal`. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** The service that makes its instances: the subject of the service's tokens, which is the client id of a service account. Several processes of the service may run at once. The service also needs the role member on the instances' tenants. At most 255 characters. */
  readonly provider?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The JSON Schema (draft 2020-12) of the `spec` of its instances, of at most 65536 bytes; null allows any object. `$ref`, `$dynamicRef`, `pattern`, `patternProperties`, and `uniqueItems` where the type of the items is not a scalar one are refused, so that a check takes a bounded time; `format` is not checked. A change applies to later requests. */
  readonly schema?: unknown;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One instance type of instanceTypeUpdateMany. */
export type InstanceTypeUpdateItem = {
  /** How many seconds an instance that is to be made or removed may wait for a claim before it is overdue. 1 to 86400; 300 when left out. */
  readonly claimDeadlineSeconds?: number | null | undefined;
  /** What an instance of the type is, for those who choose a type. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The instance type's id. */
  readonly id: string;
  /** Its name, as `type` of `instanceCreate` has it; no other type may be named `bare-metal`. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** The service that makes its instances: the subject of the service's tokens, which is the client id of a service account. Several processes of the service may run at once. The service also needs the role member on the instances' tenants. At most 255 characters. */
  readonly provider?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The JSON Schema (draft 2020-12) of the `spec` of its instances, of at most 65536 bytes; null allows any object. `$ref`, `$dynamicRef`, `pattern`, `patternProperties`, and `uniqueItems` where the type of the items is not a scalar one are refused, so that a check takes a bounded time; `format` is not checked. A change applies to later requests. */
  readonly schema?: unknown;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of instanceTypeUpdateMany. */
export type InstanceTypeUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<InstanceTypeUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which instance types a list has: all that is given must hold. */
export type InstanceTypeWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<InstanceTypeWhere> | null | undefined;
  /** By its claim deadline seconds. */
  readonly claimDeadlineSeconds?: IntFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: InstanceTypeWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<InstanceTypeWhere> | null | undefined;
  /** By its provider. */
  readonly provider?: StringFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Input of instanceUnrescue. */
export type InstanceUnrescueInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: boolean | null | undefined;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of instanceUpdate: what is left out stays as it is. */
export type InstanceUpdateInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** One DNS label or several, RFC 1123; unique within the tenant among living instances. */
  readonly hostname?: string | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** A profile of the tenant, or of a tenant above it; null for the default: no approval. */
  readonly profileId?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** OpenSSH public keys, one each; at most 50. They replace those it has. */
  readonly sshKeys?: ReadonlyArray<string> | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Which instances a list has: all that is given must hold. */
export type InstanceWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<InstanceWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its dhcp reserved. */
  readonly dhcpReserved?: BooleanFilter | null | undefined;
  /** By its has differences. */
  readonly hasDifferences?: BooleanFilter | null | undefined;
  /** By its hostname. */
  readonly hostname?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its image. */
  readonly imageId?: IdFilter | null | undefined;
  /** This must not hold. */
  readonly not?: InstanceWhere | null | undefined;
  /** By its operation. */
  readonly operationId?: IdFilter | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<InstanceWhere> | null | undefined;
  /** By what is true of its profile, where you may see that. */
  readonly profile?: ProvisioningProfileWhere | null | undefined;
  /** By its profile. */
  readonly profileId?: IdFilter | null | undefined;
  /** By its server. */
  readonly serverId?: IdFilter | null | undefined;
  /** By its site. */
  readonly siteId?: IdFilter | null | undefined;
  /** By its state. */
  readonly state?: InstanceStateFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By what is true of its type, where you may see that. */
  readonly type?: InstanceTypeWhere | null | undefined;
  /** By its type. */
  readonly typeId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type IntFilter = {
  /** Is this value. */
  readonly eq?: number | null | undefined;
  /** Is greater. */
  readonly gt?: number | null | undefined;
  /** Is greater or equal. */
  readonly gte?: number | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is less. */
  readonly lt?: number | null | undefined;
  /** Is less or equal. */
  readonly lte?: number | null | undefined;
  /** Is another value, or none. */
  readonly ne?: number | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<number> | null | undefined;
};

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type IpAddressFilter = {
  /** Is this value. */
  readonly eq?: string | null | undefined;
  /** Is greater. */
  readonly gt?: string | null | undefined;
  /** Is greater or equal. */
  readonly gte?: string | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is less. */
  readonly lt?: string | null | undefined;
  /** Is less or equal. */
  readonly lte?: string | null | undefined;
  /** Is another value, or none. */
  readonly ne?: string | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Lies in this range, which is in CIDR notation; equal ones do. */
  readonly within?: string | null | undefined;
};

/** How a list of IP addresss is sorted; ties are broken by id, and what has no value comes last. */
export type IpAddressOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: IpAddressOrderField;
};

/** What a list of IP addresss can be sorted by. */
export type IpAddressOrderField =
  /** By its address. */
  | 'ADDRESS'
  /** By its assigned to. */
  | 'ASSIGNED_TO'
  /** By its claim key. */
  | 'CLAIM_KEY'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its note. */
  | 'NOTE'
  /** By its reserved. */
  | 'RESERVED'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of ipAddressReserve. */
export type IpAddressReserveInput = {
  /** IPv4 or IPv6, in its shortest form. A reservation that names none gets the lowest address of the block that is free; EXHAUSTED where none is. At most 1000 characters. */
  readonly address?: string | null | undefined;
  /** What has it: the id of an instance, of a server (for its BMC), of a load balancer or of a port of a device. An instance gives its addresses back when it is decommissioned; what a workflow has given is not reassigned (CONFLICT). A load balancer and a port are not deleted while they have one. At most 40 characters. */
  readonly assignedTo?: string | null | undefined;
  /** The block it is from: the smallest one that covers it. */
  readonly blockId: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** A note for people, e.g. what it is reserved for. At most 200 characters. */
  readonly note?: string | null | undefined;
};

/** One IP address of ipAddressReserveMany. */
export type IpAddressReserveItem = {
  /** IPv4 or IPv6, in its shortest form. A reservation that names none gets the lowest address of the block that is free; EXHAUSTED where none is. At most 1000 characters. */
  readonly address?: string | null | undefined;
  /** What has it: the id of an instance, of a server (for its BMC), of a load balancer or of a port of a device. An instance gives its addresses back when it is decommissioned; what a workflow has given is not reassigned (CONFLICT). A load balancer and a port are not deleted while they have one. At most 40 characters. */
  readonly assignedTo?: string | null | undefined;
  /** The block it is from: the smallest one that covers it. */
  readonly blockId: string;
  /** A note for people, e.g. what it is reserved for. At most 200 characters. */
  readonly note?: string | null | undefined;
};

/** Input of ipAddressReserveMany. */
export type IpAddressReserveManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<IpAddressReserveItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of ipAddressUnreserve. */
export type IpAddressUnreserveInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The IP address's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One IP address of ipAddressUnreserveMany. */
export type IpAddressUnreserveItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The IP address's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of ipAddressUnreserveMany. */
export type IpAddressUnreserveManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<IpAddressUnreserveItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of ipAddressUpdate. */
export type IpAddressUpdateInput = {
  /** What has it: the id of an instance, of a server (for its BMC), of a load balancer or of a port of a device. An instance gives its addresses back when it is decommissioned; what a workflow has given is not reassigned (CONFLICT). A load balancer and a port are not deleted while they have one. At most 40 characters. */
  readonly assignedTo?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The IP address's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** A note for people, e.g. what it is reserved for. At most 200 characters. */
  readonly note?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One IP address of ipAddressUpdateMany. */
export type IpAddressUpdateItem = {
  /** What has it: the id of an instance, of a server (for its BMC), of a load balancer or of a port of a device. An instance gives its addresses back when it is decommissioned; what a workflow has given is not reassigned (CONFLICT). A load balancer and a port are not deleted while they have one. At most 40 characters. */
  readonly assignedTo?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The IP address's id. */
  readonly id: string;
  /** A note for people, e.g. what it is reserved for. At most 200 characters. */
  readonly note?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of ipAddressUpdateMany. */
export type IpAddressUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<IpAddressUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which IP addresss a list has: all that is given must hold. */
export type IpAddressWhere = {
  /** By its address. */
  readonly address?: IpAddressFilter | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<IpAddressWhere> | null | undefined;
  /** By its assigned to. */
  readonly assignedTo?: StringFilter | null | undefined;
  /** By what is true of its block, where you may see that. */
  readonly block?: IpBlockWhere | null | undefined;
  /** By its block. */
  readonly blockId?: IdFilter | null | undefined;
  /** By its claim key. */
  readonly claimKey?: StringFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its instance. */
  readonly instanceId?: IdFilter | null | undefined;
  /** This must not hold. */
  readonly not?: IpAddressWhere | null | undefined;
  /** By its note. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<IpAddressWhere> | null | undefined;
  /** By its reserved. */
  readonly reserved?: BooleanFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Input of ipBlockCreate. */
export type IpBlockCreateInput = {
  /** Whether addresses are allocated from this block automatically. A block with blocks inside is not allocated from; those are. True when left out. */
  readonly allocatable?: boolean | null | undefined;
  /** Whether the prefix may lie in a range that a standard reserves, e.g. 240.0.0.0/4 (RFC 1112) or 2002::/16 (RFC 7526). Refused otherwise, naming the range. False when left out. */
  readonly allowReservedRange?: boolean | null | undefined;
  /** Cool-down in seconds: how long a released address of the block is not assigned again, so that caches and connections of its last holder have expired. 0 to 86400; 0 when left out. */
  readonly coolDownSeconds?: number | null | undefined;
  /** The address of the router. It is never allocated, neither from this block nor from blocks around it or inside; CONFLICT where a machine has it already. At most 1000 characters. */
  readonly gateway?: string | null | undefined;
  /** Whether the gateway may lie outside the prefix, e.g. fe80::1, or the router of a /32. Machines then reach it by a route on the link. False when left out. */
  readonly gatewayOffLink?: boolean | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The block around it. Found by the prefix when left out; another one than the smallest is refused. */
  readonly parentId?: string | null | undefined;
  /** CIDR notation, e.g. 10.20.0.0/24. From /8 in IPv4 and from /12 in IPv6. At most 1000 characters. */
  readonly prefix: string;
  /** The address space it lies in. In one, blocks of all tenants form one tree. Where the creation names none, it is that of the given parent, else none: then it nests with blocks of its tenant and of those above, and blocks of tenants apart may overlap it. */
  readonly routingDomainId?: string | null | undefined;
  /** The site whose machines get addresses from this block. Where the block around it has a site, it is that one. It can change only while the block holds no addresses. */
  readonly siteId?: string | null | undefined;
  /** Who owns the block. Tenants below the owner may use it; dividing it takes the role operator on the owner. */
  readonly tenantId: string;
};

/** One IP block of ipBlockCreateMany. */
export type IpBlockCreateItem = {
  /** Whether addresses are allocated from this block automatically. A block with blocks inside is not allocated from; those are. True when left out. */
  readonly allocatable?: boolean | null | undefined;
  /** Whether the prefix may lie in a range that a standard reserves, e.g. 240.0.0.0/4 (RFC 1112) or 2002::/16 (RFC 7526). Refused otherwise, naming the range. False when left out. */
  readonly allowReservedRange?: boolean | null | undefined;
  /** Cool-down in seconds: how long a released address of the block is not assigned again, so that caches and connections of its last holder have expired. 0 to 86400; 0 when left out. */
  readonly coolDownSeconds?: number | null | undefined;
  /** The address of the router. It is never allocated, neither from this block nor from blocks around it or inside; CONFLICT where a machine has it already. At most 1000 characters. */
  readonly gateway?: string | null | undefined;
  /** Whether the gateway may lie outside the prefix, e.g. fe80::1, or the router of a /32. Machines then reach it by a route on the link. False when left out. */
  readonly gatewayOffLink?: boolean | null | undefined;
  /** The block around it. Found by the prefix when left out; another one than the smallest is refused. */
  readonly parentId?: string | null | undefined;
  /** CIDR notation, e.g. 10.20.0.0/24. From /8 in IPv4 and from /12 in IPv6. At most 1000 characters. */
  readonly prefix: string;
  /** The address space it lies in. In one, blocks of all tenants form one tree. Where the creation names none, it is that of the given parent, else none: then it nests with blocks of its tenant and of those above, and blocks of tenants apart may overlap it. */
  readonly routingDomainId?: string | null | undefined;
  /** The site whose machines get addresses from this block. Where the block around it has a site, it is that one. It can change only while the block holds no addresses. */
  readonly siteId?: string | null | undefined;
  /** Who owns the block. Tenants below the owner may use it; dividing it takes the role operator on the owner. */
  readonly tenantId: string;
};

/** Input of ipBlockCreateMany. */
export type IpBlockCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<IpBlockCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of ipBlockDelete. */
export type IpBlockDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The IP block's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One IP block of ipBlockDeleteMany. */
export type IpBlockDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The IP block's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of ipBlockDeleteMany. */
export type IpBlockDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<IpBlockDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of IP blocks is sorted; ties are broken by id, and what has no value comes last. */
export type IpBlockOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: IpBlockOrderField;
};

/** What a list of IP blocks can be sorted by. */
export type IpBlockOrderField =
  /** By its allocatable. */
  | 'ALLOCATABLE'
  /** By its allow reserved range. */
  | 'ALLOW_RESERVED_RANGE'
  /** By its cool down seconds. */
  | 'COOL_DOWN_SECONDS'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its gateway. */
  | 'GATEWAY'
  /** By its gateway off link. */
  | 'GATEWAY_OFF_LINK'
  /** By its prefix. */
  | 'PREFIX'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of ipBlockUpdate. */
export type IpBlockUpdateInput = {
  /** Whether addresses are allocated from this block automatically. A block with blocks inside is not allocated from; those are. True when left out. */
  readonly allocatable?: boolean | null | undefined;
  /** Cool-down in seconds: how long a released address of the block is not assigned again, so that caches and connections of its last holder have expired. 0 to 86400; 0 when left out. */
  readonly coolDownSeconds?: number | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The address of the router. It is never allocated, neither from this block nor from blocks around it or inside; CONFLICT where a machine has it already. At most 1000 characters. */
  readonly gateway?: string | null | undefined;
  /** Whether the gateway may lie outside the prefix, e.g. fe80::1, or the router of a /32. Machines then reach it by a route on the link. False when left out. */
  readonly gatewayOffLink?: boolean | null | undefined;
  /** The IP block's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The site whose machines get addresses from this block. Where the block around it has a site, it is that one. It can change only while the block holds no addresses. */
  readonly siteId?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One IP block of ipBlockUpdateMany. */
export type IpBlockUpdateItem = {
  /** Whether addresses are allocated from this block automatically. A block with blocks inside is not allocated from; those are. True when left out. */
  readonly allocatable?: boolean | null | undefined;
  /** Cool-down in seconds: how long a released address of the block is not assigned again, so that caches and connections of its last holder have expired. 0 to 86400; 0 when left out. */
  readonly coolDownSeconds?: number | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The address of the router. It is never allocated, neither from this block nor from blocks around it or inside; CONFLICT where a machine has it already. At most 1000 characters. */
  readonly gateway?: string | null | undefined;
  /** Whether the gateway may lie outside the prefix, e.g. fe80::1, or the router of a /32. Machines then reach it by a route on the link. False when left out. */
  readonly gatewayOffLink?: boolean | null | undefined;
  /** The IP block's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The site whose machines get addresses from this block. Where the block around it has a site, it is that one. It can change only while the block holds no addresses. */
  readonly siteId?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of ipBlockUpdateMany. */
export type IpBlockUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<IpBlockUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which IP blocks a list has: all that is given must hold. */
export type IpBlockWhere = {
  /** By its allocatable. */
  readonly allocatable?: BooleanFilter | null | undefined;
  /** By its allow reserved range. */
  readonly allowReservedRange?: BooleanFilter | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<IpBlockWhere> | null | undefined;
  /** By its cool down seconds. */
  readonly coolDownSeconds?: IntFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its gateway. */
  readonly gateway?: IpAddressFilter | null | undefined;
  /** By its gateway off link. */
  readonly gatewayOffLink?: BooleanFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** This must not hold. */
  readonly not?: IpBlockWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<IpBlockWhere> | null | undefined;
  /** By what is true of its parent, where you may see that. */
  readonly parent?: IpBlockWhere | null | undefined;
  /** By its parent. */
  readonly parentId?: IdFilter | null | undefined;
  /** By its prefix. */
  readonly prefix?: IpPrefixFilter | null | undefined;
  /** By what is true of its routing domain, where you may see that. */
  readonly routingDomain?: RoutingDomainWhere | null | undefined;
  /** By its routing domain. */
  readonly routingDomainId?: IdFilter | null | undefined;
  /** By its site. */
  readonly siteId?: IdFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** A family of addresses. */
export type IpFamily =
  /** IPv4. */
  | 'IPV4'
  /** IPv6. */
  | 'IPV6';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type IpPrefixFilter = {
  /** Is a range that covers this address, or this whole range in CIDR notation; equal ones do. */
  readonly covers?: string | null | undefined;
  /** Is this value. */
  readonly eq?: string | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: string | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
  /** Lies in this range, which is in CIDR notation; equal ones do. */
  readonly within?: string | null | undefined;
};

/** Input of ipRangeCreate. */
export type IpRangeCreateInput = {
  /** The block that it lies in. */
  readonly blockId: string;
  /** Its first address. At most 1000 characters. */
  readonly from: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** A note for people. At most 200 characters. */
  readonly note?: string | null | undefined;
  /** What its addresses are for; CONFLICT where something has an address that it could not get by the role. */
  readonly role: IpRangeRole;
  /** Its last address. At most 1000 characters. */
  readonly to: string;
};

/** One IP range of ipRangeCreateMany. */
export type IpRangeCreateItem = {
  /** The block that it lies in. */
  readonly blockId: string;
  /** Its first address. At most 1000 characters. */
  readonly from: string;
  /** A note for people. At most 200 characters. */
  readonly note?: string | null | undefined;
  /** What its addresses are for; CONFLICT where something has an address that it could not get by the role. */
  readonly role: IpRangeRole;
  /** Its last address. At most 1000 characters. */
  readonly to: string;
};

/** Input of ipRangeCreateMany. */
export type IpRangeCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<IpRangeCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of ipRangeDelete. */
export type IpRangeDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The IP range's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One IP range of ipRangeDeleteMany. */
export type IpRangeDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The IP range's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of ipRangeDeleteMany. */
export type IpRangeDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<IpRangeDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of IP ranges is sorted; ties are broken by id, and what has no value comes last. */
export type IpRangeOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: IpRangeOrderField;
};

/** What a list of IP ranges can be sorted by. */
export type IpRangeOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its from. */
  | 'FROM'
  /** By its note. */
  | 'NOTE'
  /** By its role. */
  | 'ROLE'
  /** By its to. */
  | 'TO'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** What the addresses of a range are for. */
export type IpRangeRole =
  /** A DHCP server gives them out: nothing gets one here. */
  | 'DHCP'
  /** Allocated like the other addresses of the block; it marks the part of the block that is intended for it. */
  | 'POOL'
  /** Kept back: nothing gets one. */
  | 'RESERVED'
  /** Virtual addresses, e.g. of VRRP or load balancers: people give them by number, and no machine gets one as next free. */
  | 'VIRTUAL';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type IpRangeRoleFilter = {
  /** Is this value. */
  readonly eq?: IpRangeRole | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<IpRangeRole> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: IpRangeRole | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<IpRangeRole> | null | undefined;
};

/** Input of ipRangeUpdate. */
export type IpRangeUpdateInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its first address. At most 1000 characters. */
  readonly from?: string | null | undefined;
  /** The IP range's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** A note for people. At most 200 characters. */
  readonly note?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** What its addresses are for; CONFLICT where something has an address that it could not get by the role. */
  readonly role?: IpRangeRole | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Its last address. At most 1000 characters. */
  readonly to?: string | null | undefined;
};

/** One IP range of ipRangeUpdateMany. */
export type IpRangeUpdateItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its first address. At most 1000 characters. */
  readonly from?: string | null | undefined;
  /** The IP range's id. */
  readonly id: string;
  /** A note for people. At most 200 characters. */
  readonly note?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** What its addresses are for; CONFLICT where something has an address that it could not get by the role. */
  readonly role?: IpRangeRole | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Its last address. At most 1000 characters. */
  readonly to?: string | null | undefined;
};

/** Input of ipRangeUpdateMany. */
export type IpRangeUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<IpRangeUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which IP ranges a list has: all that is given must hold. */
export type IpRangeWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<IpRangeWhere> | null | undefined;
  /** By what is true of its block, where you may see that. */
  readonly block?: IpBlockWhere | null | undefined;
  /** By its block. */
  readonly blockId?: IdFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its from. */
  readonly from?: IpAddressFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** This must not hold. */
  readonly not?: IpRangeWhere | null | undefined;
  /** By its note. */
  readonly note?: StringFilter | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<IpRangeWhere> | null | undefined;
  /** By its role. */
  readonly role?: IpRangeRoleFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By its to. */
  readonly to?: IpAddressFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Input of journalEntryCreate. */
export type JournalEntryCreateInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What kind of entry it is; INFO when left out. */
  readonly kind?: JournalEntryKind | null | undefined;
  /** The resource that it is about. */
  readonly nodeId: string;
  /** What to write: 1 to 10,000 characters, in several lines. */
  readonly text: string;
};

/** Input of journalEntryDelete. */
export type JournalEntryDeleteInput = {
  /** The entry. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
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

/** Which load balancer is to be applied, and how. */
export type LoadBalancerApplyInput = {
  /** Whether the configuration is only compared with what runs. */
  readonly dryRun?: boolean | null | undefined;
  /** The version that the caller has read; STALE_VERSION where the load balancer has another one. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer. */
  readonly id: string;
  /** Identifies this request: repeated with the same input, it has the same answer. */
  readonly idempotencyKey: string;
  /** Why it is done, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Whether what runs is to be removed. */
  readonly remove?: boolean | null | undefined;
  /** The ticket in another system, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** How a pool divides connections among its active origins, each by its weight. */
export type LoadBalancerBalancing =
  /** To the origin with the fewest connections. */
  | 'LEAST_CONNECTIONS'
  /** In turn. */
  | 'ROUND_ROBIN'
  /** By the client's address: a client keeps its origin. */
  | 'SOURCE_ADDRESS';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type LoadBalancerBalancingFilter = {
  /** Is this value. */
  readonly eq?: LoadBalancerBalancing | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<LoadBalancerBalancing> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: LoadBalancerBalancing | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<LoadBalancerBalancing> | null | undefined;
};

/** Input of loadBalancerCreate. */
export type LoadBalancerCreateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Where it stands: a building, room, row or other part of its site; a region where it is bound to no site. */
  readonly locationId?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** What runs it; null while that is not decided. It cannot be changed while a configuration is applied (CONFLICT). */
  readonly providerId?: string | null | undefined;
  /** The site where it runs; null where it is bound to none. When left out, the site of its location. */
  readonly siteId?: string | null | undefined;
  /** Who owns it. */
  readonly tenantId: string;
};

/** One load balancer of loadBalancerCreateMany. */
export type LoadBalancerCreateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Where it stands: a building, room, row or other part of its site; a region where it is bound to no site. */
  readonly locationId?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** What runs it; null while that is not decided. It cannot be changed while a configuration is applied (CONFLICT). */
  readonly providerId?: string | null | undefined;
  /** The site where it runs; null where it is bound to none. When left out, the site of its location. */
  readonly siteId?: string | null | undefined;
  /** Who owns it. */
  readonly tenantId: string;
};

/** Input of loadBalancerCreateMany. */
export type LoadBalancerCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of loadBalancerDelete. */
export type LoadBalancerDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One load balancer of loadBalancerDeleteMany. */
export type LoadBalancerDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of loadBalancerDeleteMany. */
export type LoadBalancerDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of load balancers is sorted; ties are broken by id, and what has no value comes last. */
export type LoadBalancerOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: LoadBalancerOrderField;
};

/** What a list of load balancers can be sorted by. */
export type LoadBalancerOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its name. */
  | 'NAME'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of loadBalancerOriginCreate. */
export type LoadBalancerOriginCreateInput = {
  /** Whether it gets connections. True when left out. */
  readonly active?: boolean | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the pool, compared without case. */
  readonly name: string;
  /** The pool. Its owner owns the origin. */
  readonly poolId: string;
  /** The port on which the machine answers. 1 to 65535. */
  readonly portNumber: number;
  /** The address of the machine, IPv4 or IPv6. At most 1000 characters. */
  readonly target: string;
  /** Its share of the connections, against the weights of the other origins. One with 0 gets no new ones. 0 to 100; 100 when left out. */
  readonly weight?: number | null | undefined;
};

/** One load balancer origin of loadBalancerOriginCreateMany. */
export type LoadBalancerOriginCreateItem = {
  /** Whether it gets connections. True when left out. */
  readonly active?: boolean | null | undefined;
  /** Its name. At most 63 characters; unique within the pool, compared without case. */
  readonly name: string;
  /** The pool. Its owner owns the origin. */
  readonly poolId: string;
  /** The port on which the machine answers. 1 to 65535. */
  readonly portNumber: number;
  /** The address of the machine, IPv4 or IPv6. At most 1000 characters. */
  readonly target: string;
  /** Its share of the connections, against the weights of the other origins. One with 0 gets no new ones. 0 to 100; 100 when left out. */
  readonly weight?: number | null | undefined;
};

/** Input of loadBalancerOriginCreateMany. */
export type LoadBalancerOriginCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerOriginCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of loadBalancerOriginDelete. */
export type LoadBalancerOriginDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer origin's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One load balancer origin of loadBalancerOriginDeleteMany. */
export type LoadBalancerOriginDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer origin's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of loadBalancerOriginDeleteMany. */
export type LoadBalancerOriginDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerOriginDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of load balancer origins is sorted; ties are broken by id, and what has no value comes last. */
export type LoadBalancerOriginOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: LoadBalancerOriginOrderField;
};

/** What a list of load balancer origins can be sorted by. */
export type LoadBalancerOriginOrderField =
  /** By its active. */
  | 'ACTIVE'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its name. */
  | 'NAME'
  /** By its port number. */
  | 'PORT_NUMBER'
  /** By its target. */
  | 'TARGET'
  /** By when it was changed last. */
  | 'UPDATED_AT'
  /** By its weight. */
  | 'WEIGHT';

/** Input of loadBalancerOriginUpdate. */
export type LoadBalancerOriginUpdateInput = {
  /** Whether it gets connections. True when left out. */
  readonly active?: boolean | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer origin's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the pool, compared without case. */
  readonly name?: string | null | undefined;
  /** The port on which the machine answers. 1 to 65535. */
  readonly portNumber?: number | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The address of the machine, IPv4 or IPv6. At most 1000 characters. */
  readonly target?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Its share of the connections, against the weights of the other origins. One with 0 gets no new ones. 0 to 100; 100 when left out. */
  readonly weight?: number | null | undefined;
};

/** One load balancer origin of loadBalancerOriginUpdateMany. */
export type LoadBalancerOriginUpdateItem = {
  /** Whether it gets connections. True when left out. */
  readonly active?: boolean | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer origin's id. */
  readonly id: string;
  /** Its name. At most 63 characters; unique within the pool, compared without case. */
  readonly name?: string | null | undefined;
  /** The port on which the machine answers. 1 to 65535. */
  readonly portNumber?: number | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The address of the machine, IPv4 or IPv6. At most 1000 characters. */
  readonly target?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Its share of the connections, against the weights of the other origins. One with 0 gets no new ones. 0 to 100; 100 when left out. */
  readonly weight?: number | null | undefined;
};

/** Input of loadBalancerOriginUpdateMany. */
export type LoadBalancerOriginUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerOriginUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which load balancer origins a list has: all that is given must hold. */
export type LoadBalancerOriginWhere = {
  /** By its active. */
  readonly active?: BooleanFilter | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<LoadBalancerOriginWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: LoadBalancerOriginWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<LoadBalancerOriginWhere> | null | undefined;
  /** By what is true of its pool, where you may see that. */
  readonly pool?: LoadBalancerPoolWhere | null | undefined;
  /** By its pool. */
  readonly poolId?: IdFilter | null | undefined;
  /** By its port number. */
  readonly portNumber?: IntFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its target. */
  readonly target?: IpAddressFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** By its weight. */
  readonly weight?: IntFilter | null | undefined;
};

/** Input of loadBalancerPoolCreate. */
export type LoadBalancerPoolCreateInput = {
  /** How connections are divided among its origins. ROUND_ROBIN when left out. */
  readonly balancing?: LoadBalancerBalancing | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** The protocol of its connections. TCP when left out. */
  readonly protocol?: LoadBalancerProtocol | null | undefined;
  /** Who owns it. */
  readonly tenantId: string;
};

/** One load balancer pool of loadBalancerPoolCreateMany. */
export type LoadBalancerPoolCreateItem = {
  /** How connections are divided among its origins. ROUND_ROBIN when left out. */
  readonly balancing?: LoadBalancerBalancing | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** The protocol of its connections. TCP when left out. */
  readonly protocol?: LoadBalancerProtocol | null | undefined;
  /** Who owns it. */
  readonly tenantId: string;
};

/** Input of loadBalancerPoolCreateMany. */
export type LoadBalancerPoolCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerPoolCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of loadBalancerPoolDelete. */
export type LoadBalancerPoolDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer pool's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One load balancer pool of loadBalancerPoolDeleteMany. */
export type LoadBalancerPoolDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer pool's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of loadBalancerPoolDeleteMany. */
export type LoadBalancerPoolDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerPoolDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of load balancer pools is sorted; ties are broken by id, and what has no value comes last. */
export type LoadBalancerPoolOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: LoadBalancerPoolOrderField;
};

/** What a list of load balancer pools can be sorted by. */
export type LoadBalancerPoolOrderField =
  /** By its balancing. */
  | 'BALANCING'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its name. */
  | 'NAME'
  /** By its protocol. */
  | 'PROTOCOL'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of loadBalancerPoolUpdate. */
export type LoadBalancerPoolUpdateInput = {
  /** How connections are divided among its origins. ROUND_ROBIN when left out. */
  readonly balancing?: LoadBalancerBalancing | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer pool's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One load balancer pool of loadBalancerPoolUpdateMany. */
export type LoadBalancerPoolUpdateItem = {
  /** How connections are divided among its origins. ROUND_ROBIN when left out. */
  readonly balancing?: LoadBalancerBalancing | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer pool's id. */
  readonly id: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of loadBalancerPoolUpdateMany. */
export type LoadBalancerPoolUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerPoolUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which load balancer pools a list has: all that is given must hold. */
export type LoadBalancerPoolWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<LoadBalancerPoolWhere> | null | undefined;
  /** By its balancing. */
  readonly balancing?: LoadBalancerBalancingFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: LoadBalancerPoolWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<LoadBalancerPoolWhere> | null | undefined;
  /** By its protocol. */
  readonly protocol?: LoadBalancerProtocolFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Input of loadBalancerPortCreate. */
export type LoadBalancerPortCreateInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The load balancer. Its owner owns the port. */
  readonly loadBalancerId: string;
  /** What people call it, e.g. https. At most 63 characters. */
  readonly name?: string | null | undefined;
  /** Its number: a load balancer has each once for each protocol (CONFLICT, naming the port that has it). 1 to 65535. */
  readonly number: number;
  /** Ids of the pools that answer its connections, in the order in which they are asked: the next one where all origins of those before are out of service. They belong to the owner of the load balancer, and have the protocol of the port. At most 20 elements. */
  readonly poolIds: ReadonlyArray<string>;
  /** The protocol of its connections. Its pools have the same. TCP when left out. */
  readonly protocol?: LoadBalancerProtocol | null | undefined;
};

/** One load balancer port of loadBalancerPortCreateMany. */
export type LoadBalancerPortCreateItem = {
  /** The load balancer. Its owner owns the port. */
  readonly loadBalancerId: string;
  /** What people call it, e.g. https. At most 63 characters. */
  readonly name?: string | null | undefined;
  /** Its number: a load balancer has each once for each protocol (CONFLICT, naming the port that has it). 1 to 65535. */
  readonly number: number;
  /** Ids of the pools that answer its connections, in the order in which they are asked: the next one where all origins of those before are out of service. They belong to the owner of the load balancer, and have the protocol of the port. At most 20 elements. */
  readonly poolIds: ReadonlyArray<string>;
  /** The protocol of its connections. Its pools have the same. TCP when left out. */
  readonly protocol?: LoadBalancerProtocol | null | undefined;
};

/** Input of loadBalancerPortCreateMany. */
export type LoadBalancerPortCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerPortCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of loadBalancerPortDelete. */
export type LoadBalancerPortDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer port's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One load balancer port of loadBalancerPortDeleteMany. */
export type LoadBalancerPortDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer port's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of loadBalancerPortDeleteMany. */
export type LoadBalancerPortDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerPortDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of load balancer ports is sorted; ties are broken by id, and what has no value comes last. */
export type LoadBalancerPortOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: LoadBalancerPortOrderField;
};

/** What a list of load balancer ports can be sorted by. */
export type LoadBalancerPortOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its name. */
  | 'NAME'
  /** By its number. */
  | 'NUMBER'
  /** By its protocol. */
  | 'PROTOCOL'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of loadBalancerPortUpdate. */
export type LoadBalancerPortUpdateInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer port's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What people call it, e.g. https. At most 63 characters. */
  readonly name?: string | null | undefined;
  /** Its number: a load balancer has each once for each protocol (CONFLICT, naming the port that has it). 1 to 65535. */
  readonly number?: number | null | undefined;
  /** Ids of the pools that answer its connections, in the order in which they are asked: the next one where all origins of those before are out of service. They belong to the owner of the load balancer, and have the protocol of the port. At most 20 elements. */
  readonly poolIds?: ReadonlyArray<string> | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One load balancer port of loadBalancerPortUpdateMany. */
export type LoadBalancerPortUpdateItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer port's id. */
  readonly id: string;
  /** What people call it, e.g. https. At most 63 characters. */
  readonly name?: string | null | undefined;
  /** Its number: a load balancer has each once for each protocol (CONFLICT, naming the port that has it). 1 to 65535. */
  readonly number?: number | null | undefined;
  /** Ids of the pools that answer its connections, in the order in which they are asked: the next one where all origins of those before are out of service. They belong to the owner of the load balancer, and have the protocol of the port. At most 20 elements. */
  readonly poolIds?: ReadonlyArray<string> | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of loadBalancerPortUpdateMany. */
export type LoadBalancerPortUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerPortUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which load balancer ports a list has: all that is given must hold. */
export type LoadBalancerPortWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<LoadBalancerPortWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By what is true of its load balancer, where you may see that. */
  readonly loadBalancer?: LoadBalancerWhere | null | undefined;
  /** By its load balancer. */
  readonly loadBalancerId?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: LoadBalancerPortWhere | null | undefined;
  /** By its number. */
  readonly number?: IntFilter | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<LoadBalancerPortWhere> | null | undefined;
  /** By its protocol. */
  readonly protocol?: LoadBalancerProtocolFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** A protocol of connections. */
export type LoadBalancerProtocol =
  /** TCP. */
  | 'TCP'
  /** UDP: datagrams of one sender are one connection. */
  | 'UDP';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type LoadBalancerProtocolFilter = {
  /** Is this value. */
  readonly eq?: LoadBalancerProtocol | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<LoadBalancerProtocol> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: LoadBalancerProtocol | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<LoadBalancerProtocol> | null | undefined;
};

/** Input of loadBalancerProviderCreate. */
export type LoadBalancerProviderCreateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Who owns it. */
  readonly tenantId: string;
};

/** One load balancer provider of loadBalancerProviderCreateMany. */
export type LoadBalancerProviderCreateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Who owns it. */
  readonly tenantId: string;
};

/** Input of loadBalancerProviderCreateMany. */
export type LoadBalancerProviderCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerProviderCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of loadBalancerProviderDelete. */
export type LoadBalancerProviderDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer provider's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One load balancer provider of loadBalancerProviderDeleteMany. */
export type LoadBalancerProviderDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer provider's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of loadBalancerProviderDeleteMany. */
export type LoadBalancerProviderDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerProviderDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of load balancer providers is sorted; ties are broken by id, and what has no value comes last. */
export type LoadBalancerProviderOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: LoadBalancerProviderOrderField;
};

/** What a list of load balancer providers can be sorted by. */
export type LoadBalancerProviderOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its name. */
  | 'NAME'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of loadBalancerProviderUpdate. */
export type LoadBalancerProviderUpdateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer provider's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One load balancer provider of loadBalancerProviderUpdateMany. */
export type LoadBalancerProviderUpdateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer provider's id. */
  readonly id: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of loadBalancerProviderUpdateMany. */
export type LoadBalancerProviderUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerProviderUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which load balancer providers a list has: all that is given must hold. */
export type LoadBalancerProviderWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<LoadBalancerProviderWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: LoadBalancerProviderWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<LoadBalancerProviderWhere> | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Input of loadBalancerUpdate. */
export type LoadBalancerUpdateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Where it stands: a building, room, row or other part of its site; a region where it is bound to no site. */
  readonly locationId?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** What runs it; null while that is not decided. It cannot be changed while a configuration is applied (CONFLICT). */
  readonly providerId?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One load balancer of loadBalancerUpdateMany. */
export type LoadBalancerUpdateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The load balancer's id. */
  readonly id: string;
  /** Where it stands: a building, room, row or other part of its site; a region where it is bound to no site. */
  readonly locationId?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** What runs it; null while that is not decided. It cannot be changed while a configuration is applied (CONFLICT). */
  readonly providerId?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of loadBalancerUpdateMany. */
export type LoadBalancerUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LoadBalancerUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which load balancers a list has: all that is given must hold. */
export type LoadBalancerWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<LoadBalancerWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its location. */
  readonly locationId?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: LoadBalancerWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<LoadBalancerWhere> | null | undefined;
  /** By what is true of its provider, where you may see that. */
  readonly provider?: LoadBalancerProviderWhere | null | undefined;
  /** By its provider. */
  readonly providerId?: IdFilter | null | undefined;
  /** By its site. */
  readonly siteId?: IdFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Input of locationCreate. */
export type LocationCreateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What it is. */
  readonly kind: LocationKind;
  /** Its name: unique in its parent, or, where it has none, among those of its site, or of its tenant where it has no site either. At most 63 characters. */
  readonly name: string;
  /** The location directly around it; null where it lies directly in its site, and for the outermost region. It can move within its site, and a region to a place that is not inside itself. */
  readonly parentId?: string | null | undefined;
  /** The site where it lies; null for a region. When left out, the site of its parent. */
  readonly siteId?: string | null | undefined;
  /** Who owns the location. At a site it is the owner of the site. Tenants below the owner may use it. */
  readonly tenantId: string;
};

/** One location of locationCreateMany. */
export type LocationCreateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** What it is. */
  readonly kind: LocationKind;
  /** Its name: unique in its parent, or, where it has none, among those of its site, or of its tenant where it has no site either. At most 63 characters. */
  readonly name: string;
  /** The location directly around it; null where it lies directly in its site, and for the outermost region. It can move within its site, and a region to a place that is not inside itself. */
  readonly parentId?: string | null | undefined;
  /** The site where it lies; null for a region. When left out, the site of its parent. */
  readonly siteId?: string | null | undefined;
  /** Who owns the location. At a site it is the owner of the site. Tenants below the owner may use it. */
  readonly tenantId: string;
};

/** Input of locationCreateMany. */
export type LocationCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LocationCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of locationDelete. */
export type LocationDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The location's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One location of locationDeleteMany. */
export type LocationDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The location's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of locationDeleteMany. */
export type LocationDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LocationDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** What a location is, and with that, in what it may lie. */
export type LocationKind =
  /** A building of a site. It lies directly in its site. */
  | 'BUILDING'
  /** A locked part of a room. It lies in a building, on a floor, in a room, or directly in its site. */
  | 'CAGE'
  /** A floor. It lies in a building. */
  | 'FLOOR'
  /** A part of the world, of a country or of a city. It lies in another region or in none, and at no site. */
  | 'REGION'
  /** A room. It lies in a building, on a floor, or directly in its site. */
  | 'ROOM'
  /** A row of racks. It lies in a building, on a floor, in a room, in a cage, or directly in its site. */
  | 'ROW';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type LocationKindFilter = {
  /** Is this value. */
  readonly eq?: LocationKind | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<LocationKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: LocationKind | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<LocationKind> | null | undefined;
};

/** How a list of locations is sorted; ties are broken by id, and what has no value comes last. */
export type LocationOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: LocationOrderField;
};

/** What a list of locations can be sorted by. */
export type LocationOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its kind. */
  | 'KIND'
  /** By its name. */
  | 'NAME'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of locationUpdate. */
export type LocationUpdateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The location's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name: unique in its parent, or, where it has none, among those of its site, or of its tenant where it has no site either. At most 63 characters. */
  readonly name?: string | null | undefined;
  /** The location directly around it; null where it lies directly in its site, and for the outermost region. It can move within its site, and a region to a place that is not inside itself. */
  readonly parentId?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One location of locationUpdateMany. */
export type LocationUpdateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The location's id. */
  readonly id: string;
  /** Its name: unique in its parent, or, where it has none, among those of its site, or of its tenant where it has no site either. At most 63 characters. */
  readonly name?: string | null | undefined;
  /** The location directly around it; null where it lies directly in its site, and for the outermost region. It can move within its site, and a region to a place that is not inside itself. */
  readonly parentId?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of locationUpdateMany. */
export type LocationUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<LocationUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which locations a list has: all that is given must hold. */
export type LocationWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<LocationWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its kind. */
  readonly kind?: LocationKindFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: LocationWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<LocationWhere> | null | undefined;
  /** By what is true of its parent, where you may see that. */
  readonly parent?: LocationWhere | null | undefined;
  /** By its parent. */
  readonly parentId?: IdFilter | null | undefined;
  /** By what is true of its site, where you may see that. */
  readonly site?: SiteWhere | null | undefined;
  /** By its site. */
  readonly siteId?: IdFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Input of manufacturerCreate. */
export type ManufacturerCreateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name, as device type files write it. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Who owns it. Tenants below the owner may see it. */
  readonly tenantId: string;
};

/** One manufacturer of manufacturerCreateMany. */
export type ManufacturerCreateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Its name, as device type files write it. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Who owns it. Tenants below the owner may see it. */
  readonly tenantId: string;
};

/** Input of manufacturerCreateMany. */
export type ManufacturerCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<ManufacturerCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of manufacturerDelete. */
export type ManufacturerDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The manufacturer's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One manufacturer of manufacturerDeleteMany. */
export type ManufacturerDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The manufacturer's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of manufacturerDeleteMany. */
export type ManufacturerDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<ManufacturerDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of manufacturers is sorted; ties are broken by id, and what has no value comes last. */
export type ManufacturerOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: ManufacturerOrderField;
};

/** What a list of manufacturers can be sorted by. */
export type ManufacturerOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its name. */
  | 'NAME'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of manufacturerUpdate. */
export type ManufacturerUpdateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The manufacturer's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One manufacturer of manufacturerUpdateMany. */
export type ManufacturerUpdateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The manufacturer's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of manufacturerUpdateMany. */
export type ManufacturerUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<ManufacturerUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which manufacturers a list has: all that is given must hold. */
export type ManufacturerWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ManufacturerWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ManufacturerWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ManufacturerWhere> | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** What a device of NetBox becomes: a network device of this kind. */
export type NetBoxDeviceKind =
  /** It gives access to serial consoles. */
  | 'CONSOLE_SERVER'
  /** It filters packets. */
  | 'FIREWALL'
  /** Anything else. */
  | 'OTHER'
  /** It joins cables, and has no power of its own. */
  | 'PATCH_PANEL'
  /** It distributes power. */
  | 'PDU'
  /** It forwards packets. */
  | 'ROUTER'
  /** It forwards frames. */
  | 'SWITCH';

/** A running NetBox. */
export type NetBoxInput = {
  /** Whether what was imported before and is not in NetBox any more is deleted: locations, racks, IP blocks, ranges, addresses and cables. Nothing else is. */
  readonly prune?: boolean;
  /** What devices of these roles are; of others it follows from words in the role's slug. At most 1000. */
  readonly roles?: ReadonlyArray<NetBoxRoleInput> | null | undefined;
  /** A token of its API that may read all objects. It is used for this request, and stored nowhere. At most 500 characters. */
  readonly token: string;
  /** The address of its start page, e.g. `https://netbox.example.com`: in the networks that the operator of the platform allows. At most 1000 characters. */
  readonly url: string;
};

/** What devices of a role in NetBox are. */
export type NetBoxRoleInput = {
  /** What its devices are. */
  readonly kind: NetBoxDeviceKind;
  /** The slug of the role, e.g. `access-switch`. At most 100 characters. */
  readonly role: string;
};

/** Input of networkDeviceCreate. */
export type NetworkDeviceCreateInput = {
  /** The number by which its owner keeps it in the books. At most 100 characters. */
  readonly assetTag?: string | null | undefined;
  /** Where the credential for its management is kept: the name or path of a secret in a secret store. Never the secret itself. Where its provider logs in, as `netconf-junos` does, `file:<name>` or `vault:<name>` of a store that the workers read. At most 200 characters. */
  readonly credentialReference?: string | null | undefined;
  /** Its model. When it is given on creation, the device gets the ports of the model, under their names there. */
  readonly deviceTypeId?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What it is. */
  readonly kind: NetworkDeviceKind;
  /** The address at which it is managed. At most 1000 characters. */
  readonly managementAddress?: string | null | undefined;
  /** The TCP port at its managementAddress; null for the default of its provider: 6640 for `openvswitch`, 830 for `netconf-junos`. 1 to 65535. */
  readonly managementPort?: number | null | undefined;
  /** Its name. At most 63 characters; unique within the site, compared without case. */
  readonly name: string;
  /** The operating system that it runs, e.g. `sonic` or `junos`. At most 100 characters. */
  readonly platform?: string | null | undefined;
  /** The provider that configures its ports, by its name, e.g. `openvswitch`; null where its ports are not configured. docs/switching.md has the providers. At most 50 characters. */
  readonly provider?: string | null | undefined;
  /** The rack it stands in: one at its site. A device with a placement stands in the rack of that, moves with it, and stands in none once it is deleted; another rack is then refused (CONFLICT, naming the placement). */
  readonly rackId?: string | null | undefined;
  /** The serial number by its manufacturer. At most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** The site where it stands. */
  readonly siteId: string;
  /** How far it is on its way into and out of use. People set it; nothing else changes it. PLANNED when left out. */
  readonly status?: NetworkDeviceStatus | null | undefined;
  /** Who owns it. */
  readonly tenantId: string;
};

/** One network device of networkDeviceCreateMany. */
export type NetworkDeviceCreateItem = {
  /** The number by which its owner keeps it in the books. At most 100 characters. */
  readonly assetTag?: string | null | undefined;
  /** Where the credential for its management is kept: the name or path of a secret in a secret store. Never the secret itself. Where its provider logs in, as `netconf-junos` does, `file:<name>` or `vault:<name>` of a store that the workers read. At most 200 characters. */
  readonly credentialReference?: string | null | undefined;
  /** Its model. When it is given on creation, the device gets the ports of the model, under their names there. */
  readonly deviceTypeId?: string | null | undefined;
  /** What it is. */
  readonly kind: NetworkDeviceKind;
  /** The address at which it is managed. At most 1000 characters. */
  readonly managementAddress?: string | null | undefined;
  /** The TCP port at its managementAddress; null for the default of its provider: 6640 for `openvswitch`, 830 for `netconf-junos`. 1 to 65535. */
  readonly managementPort?: number | null | undefined;
  /** Its name. At most 63 characters; unique within the site, compared without case. */
  readonly name: string;
  /** The operating system that it runs, e.g. `sonic` or `junos`. At most 100 characters. */
  readonly platform?: string | null | undefined;
  /** The provider that configures its ports, by its name, e.g. `openvswitch`; null where its ports are not configured. docs/switching.md has the providers. At most 50 characters. */
  readonly provider?: string | null | undefined;
  /** The rack it stands in: one at its site. A device with a placement stands in the rack of that, moves with it, and stands in none once it is deleted; another rack is then refused (CONFLICT, naming the placement). */
  readonly rackId?: string | null | undefined;
  /** The serial number by its manufacturer. At most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** The site where it stands. */
  readonly siteId: string;
  /** How far it is on its way into and out of use. People set it; nothing else changes it. PLANNED when left out. */
  readonly status?: NetworkDeviceStatus | null | undefined;
  /** Who owns it. */
  readonly tenantId: string;
};

/** Input of networkDeviceCreateMany. */
export type NetworkDeviceCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<NetworkDeviceCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of networkDeviceDelete. */
export type NetworkDeviceDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The network device's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One network device of networkDeviceDeleteMany. */
export type NetworkDeviceDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The network device's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of networkDeviceDeleteMany. */
export type NetworkDeviceDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<NetworkDeviceDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** What a network device is. */
export type NetworkDeviceKind =
  /** Gives access to serial consoles. */
  | 'CONSOLE_SERVER'
  /** Filters packets between networks. */
  | 'FIREWALL'
  /** Anything else. */
  | 'OTHER'
  /** Connects cables at its front with cables at its rear. */
  | 'PATCH_PANEL'
  /** Distributes power to outlets. */
  | 'PDU'
  /** Forwards packets between networks. */
  | 'ROUTER'
  /** Forwards frames between its ports. */
  | 'SWITCH';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type NetworkDeviceKindFilter = {
  /** Is this value. */
  readonly eq?: NetworkDeviceKind | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<NetworkDeviceKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: NetworkDeviceKind | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<NetworkDeviceKind> | null | undefined;
};

/** How a list of network devices is sorted; ties are broken by id, and what has no value comes last. */
export type NetworkDeviceOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: NetworkDeviceOrderField;
};

/** What a list of network devices can be sorted by. */
export type NetworkDeviceOrderField =
  /** By its asset tag. */
  | 'ASSET_TAG'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its credential reference. */
  | 'CREDENTIAL_REFERENCE'
  /** By its kind. */
  | 'KIND'
  /** By its management address. */
  | 'MANAGEMENT_ADDRESS'
  /** By its management port. */
  | 'MANAGEMENT_PORT'
  /** By its name. */
  | 'NAME'
  /** By its platform. */
  | 'PLATFORM'
  /** By its provider. */
  | 'PROVIDER'
  /** By its serial number. */
  | 'SERIAL_NUMBER'
  /** By its status. */
  | 'STATUS'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** How far a network device is on its way into and out of use. */
export type NetworkDeviceStatus =
  /** It is in use. */
  | 'ACTIVE'
  /** It is permanently out of use. */
  | 'DECOMMISSIONED'
  /** It is there, and out of use for some time. */
  | 'OFFLINE'
  /** It is not there yet. */
  | 'PLANNED';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type NetworkDeviceStatusFilter = {
  /** Is this value. */
  readonly eq?: NetworkDeviceStatus | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<NetworkDeviceStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: NetworkDeviceStatus | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<NetworkDeviceStatus> | null | undefined;
};

/** Input of networkDeviceUpdate. */
export type NetworkDeviceUpdateInput = {
  /** The number by which its owner keeps it in the books. At most 100 characters. */
  readonly assetTag?: string | null | undefined;
  /** Where the credential for its management is kept: the name or path of a secret in a secret store. Never the secret itself. Where its provider logs in, as `netconf-junos` does, `file:<name>` or `vault:<name>` of a store that the workers read. At most 200 characters. */
  readonly credentialReference?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The network device's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What it is. */
  readonly kind?: NetworkDeviceKind | null | undefined;
  /** The address at which it is managed. At most 1000 characters. */
  readonly managementAddress?: string | null | undefined;
  /** The TCP port at its managementAddress; null for the default of its provider: 6640 for `openvswitch`, 830 for `netconf-junos`. 1 to 65535. */
  readonly managementPort?: number | null | undefined;
  /** Its name. At most 63 characters; unique within the site, compared without case. */
  readonly name?: string | null | undefined;
  /** The operating system that it runs, e.g. `sonic` or `junos`. At most 100 characters. */
  readonly platform?: string | null | undefined;
  /** The provider that configures its ports, by its name, e.g. `openvswitch`; null where its ports are not configured. docs/switching.md has the providers. At most 50 characters. */
  readonly provider?: string | null | undefined;
  /** The rack it stands in: one at its site. A device with a placement stands in the rack of that, moves with it, and stands in none once it is deleted; another rack is then refused (CONFLICT, naming the placement). */
  readonly rackId?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The serial number by its manufacturer. At most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** The site where it stands. */
  readonly siteId?: string | null | undefined;
  /** How far it is on its way into and out of use. People set it; nothing else changes it. PLANNED when left out. */
  readonly status?: NetworkDeviceStatus | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One network device of networkDeviceUpdateMany. */
export type NetworkDeviceUpdateItem = {
  /** The number by which its owner keeps it in the books. At most 100 characters. */
  readonly assetTag?: string | null | undefined;
  /** Where the credential for its management is kept: the name or path of a secret in a secret store. Never the secret itself. Where its provider logs in, as `netconf-junos` does, `file:<name>` or `vault:<name>` of a store that the workers read. At most 200 characters. */
  readonly credentialReference?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The network device's id. */
  readonly id: string;
  /** What it is. */
  readonly kind?: NetworkDeviceKind | null | undefined;
  /** The address at which it is managed. At most 1000 characters. */
  readonly managementAddress?: string | null | undefined;
  /** The TCP port at its managementAddress; null for the default of its provider: 6640 for `openvswitch`, 830 for `netconf-junos`. 1 to 65535. */
  readonly managementPort?: number | null | undefined;
  /** Its name. At most 63 characters; unique within the site, compared without case. */
  readonly name?: string | null | undefined;
  /** The operating system that it runs, e.g. `sonic` or `junos`. At most 100 characters. */
  readonly platform?: string | null | undefined;
  /** The provider that configures its ports, by its name, e.g. `openvswitch`; null where its ports are not configured. docs/switching.md has the providers. At most 50 characters. */
  readonly provider?: string | null | undefined;
  /** The rack it stands in: one at its site. A device with a placement stands in the rack of that, moves with it, and stands in none once it is deleted; another rack is then refused (CONFLICT, naming the placement). */
  readonly rackId?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The serial number by its manufacturer. At most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** The site where it stands. */
  readonly siteId?: string | null | undefined;
  /** How far it is on its way into and out of use. People set it; nothing else changes it. PLANNED when left out. */
  readonly status?: NetworkDeviceStatus | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of networkDeviceUpdateMany. */
export type NetworkDeviceUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<NetworkDeviceUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which network devices a list has: all that is given must hold. */
export type NetworkDeviceWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<NetworkDeviceWhere> | null | undefined;
  /** By its asset tag. */
  readonly assetTag?: StringFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its credential reference. */
  readonly credentialReference?: StringFilter | null | undefined;
  /** By its device type. */
  readonly deviceTypeId?: IdFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its kind. */
  readonly kind?: NetworkDeviceKindFilter | null | undefined;
  /** By its management address. */
  readonly managementAddress?: IpAddressFilter | null | undefined;
  /** By its management port. */
  readonly managementPort?: IntFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: NetworkDeviceWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<NetworkDeviceWhere> | null | undefined;
  /** By its platform. */
  readonly platform?: StringFilter | null | undefined;
  /** By its provider. */
  readonly provider?: StringFilter | null | undefined;
  /** By its rack. */
  readonly rackId?: IdFilter | null | undefined;
  /** By its serial number. */
  readonly serialNumber?: StringFilter | null | undefined;
  /** By its site. */
  readonly siteId?: IdFilter | null | undefined;
  /** By its status. */
  readonly status?: NetworkDeviceStatusFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** The configuration of a port. Leave out what was not observed. Texts are cut where they are too long. */
export type ObservedPortInput = {
  /** What its configuration calls it; 255 characters are kept. */
  readonly description?: string | null | undefined;
  /** Whether it is switched on. */
  readonly enabled?: boolean | null | undefined;
  /** Whether it has a link. */
  readonly linkUp?: boolean | null | undefined;
  /** How it treats VLANs. */
  readonly mode?: DevicePortMode | null | undefined;
  /** Its MTU in bytes. */
  readonly mtu?: number | null | undefined;
  /** Its speed in Mb/s. */
  readonly speed?: number | null | undefined;
  /** The VLAN ids of frames with a tag, 1 to 4094. */
  readonly taggedVids?: ReadonlyArray<number> | null | undefined;
  /** The VLAN id of frames without a tag, 1 to 4094. */
  readonly untaggedVid?: number | null | undefined;
};

/** Input of operationCancel. */
export type OperationCancelInput = {
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, for those who read the operation later. */
  readonly reason?: string | null | undefined;
};

/** Input of operationDecide. */
export type OperationDecideInput = {
  /** What you decide. */
  readonly decision: Decision;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The hash of the plan that you have read; where the plan has changed since, the decision is refused. */
  readonly planHash: string;
  /** Why, for those who read the operation later. */
  readonly reason?: string | null | undefined;
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
  readonly eq?: OperationKind | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<OperationKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: OperationKind | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<OperationKind> | null | undefined;
};

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
  readonly eq?: OperationState | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<OperationState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: OperationState | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<OperationState> | null | undefined;
};

/** Which operations a list has: all that is given must hold. */
export type OperationWhere = {
  /** All of these hold as well. */
  readonly and?: ReadonlyArray<OperationWhere> | null | undefined;
  /** By the state of its approval: WAITING finds what a person must decide now. Operations without an approval have no value. */
  readonly approvalState?: ApprovalStateFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** The operation's instance; `subjectId` and `relatedTo` do the same for any type. */
  readonly instanceId?: IdFilter | null | undefined;
  /** By what it does. */
  readonly kind?: OperationKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: OperationWhere | null | undefined;
  /** At least one of these holds as well. */
  readonly or?: ReadonlyArray<OperationWhere> | null | undefined;
  /** A resource that the operation is about, as subject or related. */
  readonly relatedTo?: IdFilter | null | undefined;
  /** By the subject of the token of the person or process that requested it. */
  readonly requestedBy?: StringFilter | null | undefined;
  /** The operation's server; `subjectId` and `relatedTo` do the same for any type. */
  readonly serverId?: IdFilter | null | undefined;
  /** By how far it is. */
  readonly state?: OperationStateFilter | null | undefined;
  /** The operation's subject. */
  readonly subjectId?: IdFilter | null | undefined;
  /** The type of the operation's subject, e.g. `Server`. */
  readonly subjectKind?: StringFilter | null | undefined;
  /** By whose it is. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By its title, e.g. all whose title contains a hostname. */
  readonly title?: StringFilter | null | undefined;
};

/** In which order a list is sorted. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first value first. */
  | 'ASC'
  /** Greatest, latest or alphabetically last value first. */
  | 'DESC';

/** Input of placementCreate. */
export type PlacementCreateInput = {
  /** The face on which it is mounted. FRONT when left out. */
  readonly face?: RackFace | null | undefined;
  /** Whether it takes the other face too. That of its device type, where it has one; true when left out otherwise. */
  readonly fullDepth?: boolean | null | undefined;
  /** Height in rack units, in halves. That of its device type, where it has one, as it was when it was placed or moved last; 1 when left out otherwise. 0 to 100. */
  readonly height?: number | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The id of what is mounted: a network device, a server or a chassis. This requires the role operator on its tenant. A server that names another rack or a position in its own record, or is in a chassis, is refused (CONFLICT); the records of network devices and chassis follow their placements. At most 40 characters. */
  readonly occupantId: string;
  /** The rack. A thing moves to another rack of the same tenant by this, with unit and face in the same request. */
  readonly rackId: string;
  /** The smallest number of the units that it takes, as they are printed on the rails, in halves: 12.5 is the middle of unit 12. Null where it is mounted beside the units (0U). 1 to 1100. */
  readonly unit?: number | null | undefined;
};

/** One placement of placementCreateMany. */
export type PlacementCreateItem = {
  /** The face on which it is mounted. FRONT when left out. */
  readonly face?: RackFace | null | undefined;
  /** Whether it takes the other face too. That of its device type, where it has one; true when left out otherwise. */
  readonly fullDepth?: boolean | null | undefined;
  /** Height in rack units, in halves. That of its device type, where it has one, as it was when it was placed or moved last; 1 when left out otherwise. 0 to 100. */
  readonly height?: number | null | undefined;
  /** The id of what is mounted: a network device, a server or a chassis. This requires the role operator on its tenant. A server that names another rack or a position in its own record, or is in a chassis, is refused (CONFLICT); the records of network devices and chassis follow their placements. At most 40 characters. */
  readonly occupantId: string;
  /** The rack. A thing moves to another rack of the same tenant by this, with unit and face in the same request. */
  readonly rackId: string;
  /** The smallest number of the units that it takes, as they are printed on the rails, in halves: 12.5 is the middle of unit 12. Null where it is mounted beside the units (0U). 1 to 1100. */
  readonly unit?: number | null | undefined;
};

/** Input of placementCreateMany. */
export type PlacementCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<PlacementCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of placementDelete. */
export type PlacementDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The placement's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One placement of placementDeleteMany. */
export type PlacementDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The placement's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of placementDeleteMany. */
export type PlacementDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<PlacementDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of placements is sorted; ties are broken by id, and what has no value comes last. */
export type PlacementOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: PlacementOrderField;
};

/** What a list of placements can be sorted by. */
export type PlacementOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its face. */
  | 'FACE'
  /** By its full depth. */
  | 'FULL_DEPTH'
  /** By its height. */
  | 'HEIGHT'
  /** By its occupant. */
  | 'OCCUPANT_ID'
  /** By its unit. */
  | 'UNIT'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of placementUpdate. */
export type PlacementUpdateInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The face on which it is mounted. FRONT when left out. */
  readonly face?: RackFace | null | undefined;
  /** Whether it takes the other face too. That of its device type, where it has one; true when left out otherwise. */
  readonly fullDepth?: boolean | null | undefined;
  /** Height in rack units, in halves. That of its device type, where it has one, as it was when it was placed or moved last; 1 when left out otherwise. 0 to 100. */
  readonly height?: number | null | undefined;
  /** The placement's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The rack. A thing moves to another rack of the same tenant by this, with unit and face in the same request. */
  readonly rackId?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** The smallest number of the units that it takes, as they are printed on the rails, in halves: 12.5 is the middle of unit 12. Null where it is mounted beside the units (0U). 1 to 1100. */
  readonly unit?: number | null | undefined;
};

/** One placement of placementUpdateMany. */
export type PlacementUpdateItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The face on which it is mounted. FRONT when left out. */
  readonly face?: RackFace | null | undefined;
  /** Whether it takes the other face too. That of its device type, where it has one; true when left out otherwise. */
  readonly fullDepth?: boolean | null | undefined;
  /** Height in rack units, in halves. That of its device type, where it has one, as it was when it was placed or moved last; 1 when left out otherwise. 0 to 100. */
  readonly height?: number | null | undefined;
  /** The placement's id. */
  readonly id: string;
  /** The rack. A thing moves to another rack of the same tenant by this, with unit and face in the same request. */
  readonly rackId?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** The smallest number of the units that it takes, as they are printed on the rails, in halves: 12.5 is the middle of unit 12. Null where it is mounted beside the units (0U). 1 to 1100. */
  readonly unit?: number | null | undefined;
};

/** Input of placementUpdateMany. */
export type PlacementUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<PlacementUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which placements a list has: all that is given must hold. */
export type PlacementWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<PlacementWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its face. */
  readonly face?: RackFaceFilter | null | undefined;
  /** By its full depth. */
  readonly fullDepth?: BooleanFilter | null | undefined;
  /** By its height. */
  readonly height?: FloatFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** This must not hold. */
  readonly not?: PlacementWhere | null | undefined;
  /** By its occupant. */
  readonly occupantId?: StringFilter | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<PlacementWhere> | null | undefined;
  /** By what is true of its rack, where you may see that. */
  readonly rack?: RackWhere | null | undefined;
  /** By its rack. */
  readonly rackId?: IdFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its unit. */
  readonly unit?: FloatFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** A neighbour, as it names itself by LLDP (IEEE 802.1AB). Of each text 255 characters are kept. */
export type PortNeighbourInput = {
  /** Its Chassis ID. */
  readonly chassisId?: string | null | undefined;
  /** Its Management Address. */
  readonly managementAddress?: string | null | undefined;
  /** The Port Description of its port. */
  readonly portDescription?: string | null | undefined;
  /** The Port ID of its port. */
  readonly portId: string;
  /** Its System Name. */
  readonly systemName?: string | null | undefined;
};

/** What was observed of one port. */
export type PortReportInput = {
  /** Its configuration; it takes the place of that which was reported before. Left out where it was not observed. */
  readonly configuration?: ObservedPortInput | null | undefined;
  /** The port's name: that of a port of the kind NETWORK, without regard to case. */
  readonly name: string;
  /** All its neighbours, at most 32; they take the place of those that were reported before. Empty where there are none, left out where it was not observed. */
  readonly neighbours?: ReadonlyArray<PortNeighbourInput> | null | undefined;
};

/** What is done with the power of a machine. */
export type PowerAction =
  /** Cuts the power, then turns it on: a machine that was off is on afterwards. */
  | 'CYCLE'
  /** Cuts the power immediately, without a shutdown. */
  | 'OFF'
  /** Asks the operating system, and cuts the power after a minute where it does not follow. */
  | 'OFF_GRACEFUL'
  /** Turns the machine on. */
  | 'ON';

/** Whether a machine is on. */
export type PowerState =
  /** It is off. */
  | 'OFF'
  /** It is on. */
  | 'ON'
  /** It is being turned on or off. */
  | 'TRANSITION'
  /** The BMC says nothing, or could not be asked. */
  | 'UNKNOWN';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type PowerStateFilter = {
  /** Is this value. */
  readonly eq?: PowerState | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<PowerState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: PowerState | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<PowerState> | null | undefined;
};

/** Input of profileCreate. */
export type ProfileCreateInput = {
  /** Which addresses its instances get, where the request does not say, at least one; null: one, IPv4 where the site has a free one, else IPv6. At most 16 elements. */
  readonly addresses?: ReadonlyArray<AddressRequestInput> | null | undefined;
  /** Whether a person other than the requester must approve the plan before the first step runs. False when left out. */
  readonly approvalRequired?: boolean | null | undefined;
  /** How long an approval may take before the operation fails. 1 to 2592000; 86400 when left out. */
  readonly approvalTimeoutSeconds?: number | null | undefined;
  /** How long a BMC, a switch, or the DNS or DHCP server of the site, may be unavailable or failing before an operation fails; 120 survives the restart of a BMC. 1 to 3600; 120 when left out. */
  readonly bmcTimeoutSeconds?: number | null | undefined;
  /** Whether the DHCP server of the instance's site reserves the instance's IPv4 address for its machine. A change applies to operations that are requested afterwards. False when left out. */
  readonly dhcpReservation?: boolean | null | undefined;
  /** The TTL of these records, in seconds. 1 to 604800; 300 when left out. */
  readonly dnsTtlSeconds?: number | null | undefined;
  /** The zone in which its instances get names, e.g. `dc.example.com`: `<hostname>.<zone>` gets the instance's addresses (A, AAAA), and these get pointers to it (PTR). The DNS server of the instance's site must serve the zone. FORBIDDEN where the tenant may use the zone at no site. Null: no names. A change applies to operations that are requested afterwards. At most 253 characters. */
  readonly dnsZone?: string | null | undefined;
  /** How long the first boot from disk may take to phone home. 1 to 86400; 900 when left out. */
  readonly firstBootTimeoutSeconds?: number | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** How long the installer, or a rescue system, may take to phone home. 1 to 86400; 1800 when left out. */
  readonly installTimeoutSeconds?: number | null | undefined;
  /** Its name: letters, digits, spaces, dots, dashes and underscores. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Which disk gets the system, where the request does not say; null: as the image says. */
  readonly systemDisk?: SystemDiskInput | null | undefined;
  /** Who owns the profile. Tenants below the owner may use it. */
  readonly tenantId: string;
  /** The VLAN for unused ports: decommissioning puts the switch ports of the server into it. Given with `vlanId`, and only then (INVALID_INPUT). */
  readonly unusedVlanId?: string | null | undefined;
  /** The VLAN of its instances. Provisioning and reimaging put each switch port to which the server is cabled into it, without tags, and describe the port by the host name; the machine must reach its boot service in this VLAN. Null: switch ports are not configured. Give `unusedVlanId` too. A change applies to operations that are requested afterwards. See docs/switching.md. */
  readonly vlanId?: string | null | undefined;
};

/** One profile of profileCreateMany. */
export type ProfileCreateItem = {
  /** Which addresses its instances get, where the request does not say, at least one; null: one, IPv4 where the site has a free one, else IPv6. At most 16 elements. */
  readonly addresses?: ReadonlyArray<AddressRequestInput> | null | undefined;
  /** Whether a person other than the requester must approve the plan before the first step runs. False when left out. */
  readonly approvalRequired?: boolean | null | undefined;
  /** How long an approval may take before the operation fails. 1 to 2592000; 86400 when left out. */
  readonly approvalTimeoutSeconds?: number | null | undefined;
  /** How long a BMC, a switch, or the DNS or DHCP server of the site, may be unavailable or failing before an operation fails; 120 survives the restart of a BMC. 1 to 3600; 120 when left out. */
  readonly bmcTimeoutSeconds?: number | null | undefined;
  /** Whether the DHCP server of the instance's site reserves the instance's IPv4 address for its machine. A change applies to operations that are requested afterwards. False when left out. */
  readonly dhcpReservation?: boolean | null | undefined;
  /** The TTL of these records, in seconds. 1 to 604800; 300 when left out. */
  readonly dnsTtlSeconds?: number | null | undefined;
  /** The zone in which its instances get names, e.g. `dc.example.com`: `<hostname>.<zone>` gets the instance's addresses (A, AAAA), and these get pointers to it (PTR). The DNS server of the instance's site must serve the zone. FORBIDDEN where the tenant may use the zone at no site. Null: no names. A change applies to operations that are requested afterwards. At most 253 characters. */
  readonly dnsZone?: string | null | undefined;
  /** How long the first boot from disk may take to phone home. 1 to 86400; 900 when left out. */
  readonly firstBootTimeoutSeconds?: number | null | undefined;
  /** How long the installer, or a rescue system, may take to phone home. 1 to 86400; 1800 when left out. */
  readonly installTimeoutSeconds?: number | null | undefined;
  /** Its name: letters, digits, spaces, dots, dashes and underscores. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Which disk gets the system, where the request does not say; null: as the image says. */
  readonly systemDisk?: SystemDiskInput | null | undefined;
  /** Who owns the profile. Tenants below the owner may use it. */
  readonly tenantId: string;
  /** The VLAN for unused ports: decommissioning puts the switch ports of the server into it. Given with `vlanId`, and only then (INVALID_INPUT). */
  readonly unusedVlanId?: string | null | undefined;
  /** The VLAN of its instances. Provisioning and reimaging put each switch port to which the server is cabled into it, without tags, and describe the port by the host name; the machine must reach its boot service in this VLAN. Null: switch ports are not configured. Give `unusedVlanId` too. A change applies to operations that are requested afterwards. See docs/switching.md. */
  readonly vlanId?: string | null | undefined;
};

/** Input of profileCreateMany. */
export type ProfileCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<ProfileCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of profileDelete. */
export type ProfileDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The profile's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One profile of profileDeleteMany. */
export type ProfileDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The profile's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of profileDeleteMany. */
export type ProfileDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<ProfileDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of profileUpdate. */
export type ProfileUpdateInput = {
  /** Which addresses its instances get, where the request does not say, at least one; null: one, IPv4 where the site has a free one, else IPv6. At most 16 elements. */
  readonly addresses?: ReadonlyArray<AddressRequestInput> | null | undefined;
  /** Whether a person other than the requester must approve the plan before the first step runs. False when left out. */
  readonly approvalRequired?: boolean | null | undefined;
  /** How long an approval may take before the operation fails. 1 to 2592000; 86400 when left out. */
  readonly approvalTimeoutSeconds?: number | null | undefined;
  /** How long a BMC, a switch, or the DNS or DHCP server of the site, may be unavailable or failing before an operation fails; 120 survives the restart of a BMC. 1 to 3600; 120 when left out. */
  readonly bmcTimeoutSeconds?: number | null | undefined;
  /** Whether the DHCP server of the instance's site reserves the instance's IPv4 address for its machine. A change applies to operations that are requested afterwards. False when left out. */
  readonly dhcpReservation?: boolean | null | undefined;
  /** The TTL of these records, in seconds. 1 to 604800; 300 when left out. */
  readonly dnsTtlSeconds?: number | null | undefined;
  /** The zone in which its instances get names, e.g. `dc.example.com`: `<hostname>.<zone>` gets the instance's addresses (A, AAAA), and these get pointers to it (PTR). The DNS server of the instance's site must serve the zone. FORBIDDEN where the tenant may use the zone at no site. Null: no names. A change applies to operations that are requested afterwards. At most 253 characters. */
  readonly dnsZone?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** How long the first boot from disk may take to phone home. 1 to 86400; 900 when left out. */
  readonly firstBootTimeoutSeconds?: number | null | undefined;
  /** The profile's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** How long the installer, or a rescue system, may take to phone home. 1 to 86400; 1800 when left out. */
  readonly installTimeoutSeconds?: number | null | undefined;
  /** Its name: letters, digits, spaces, dots, dashes and underscores. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Which disk gets the system, where the request does not say; null: as the image says. */
  readonly systemDisk?: SystemDiskInput | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** The VLAN for unused ports: decommissioning puts the switch ports of the server into it. Given with `vlanId`, and only then (INVALID_INPUT). */
  readonly unusedVlanId?: string | null | undefined;
  /** The VLAN of its instances. Provisioning and reimaging put each switch port to which the server is cabled into it, without tags, and describe the port by the host name; the machine must reach its boot service in this VLAN. Null: switch ports are not configured. Give `unusedVlanId` too. A change applies to operations that are requested afterwards. See docs/switching.md. */
  readonly vlanId?: string | null | undefined;
};

/** One profile of profileUpdateMany. */
export type ProfileUpdateItem = {
  /** Which addresses its instances get, where the request does not say, at least one; null: one, IPv4 where the site has a free one, else IPv6. At most 16 elements. */
  readonly addresses?: ReadonlyArray<AddressRequestInput> | null | undefined;
  /** Whether a person other than the requester must approve the plan before the first step runs. False when left out. */
  readonly approvalRequired?: boolean | null | undefined;
  /** How long an approval may take before the operation fails. 1 to 2592000; 86400 when left out. */
  readonly approvalTimeoutSeconds?: number | null | undefined;
  /** How long a BMC, a switch, or the DNS or DHCP server of the site, may be unavailable or failing before an operation fails; 120 survives the restart of a BMC. 1 to 3600; 120 when left out. */
  readonly bmcTimeoutSeconds?: number | null | undefined;
  /** Whether the DHCP server of the instance's site reserves the instance's IPv4 address for its machine. A change applies to operations that are requested afterwards. False when left out. */
  readonly dhcpReservation?: boolean | null | undefined;
  /** The TTL of these records, in seconds. 1 to 604800; 300 when left out. */
  readonly dnsTtlSeconds?: number | null | undefined;
  /** The zone in which its instances get names, e.g. `dc.example.com`: `<hostname>.<zone>` gets the instance's addresses (A, AAAA), and these get pointers to it (PTR). The DNS server of the instance's site must serve the zone. FORBIDDEN where the tenant may use the zone at no site. Null: no names. A change applies to operations that are requested afterwards. At most 253 characters. */
  readonly dnsZone?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** How long the first boot from disk may take to phone home. 1 to 86400; 900 when left out. */
  readonly firstBootTimeoutSeconds?: number | null | undefined;
  /** The profile's id. */
  readonly id: string;
  /** How long the installer, or a rescue system, may take to phone home. 1 to 86400; 1800 when left out. */
  readonly installTimeoutSeconds?: number | null | undefined;
  /** Its name: letters, digits, spaces, dots, dashes and underscores. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Which disk gets the system, where the request does not say; null: as the image says. */
  readonly systemDisk?: SystemDiskInput | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** The VLAN for unused ports: decommissioning puts the switch ports of the server into it. Given with `vlanId`, and only then (INVALID_INPUT). */
  readonly unusedVlanId?: string | null | undefined;
  /** The VLAN of its instances. Provisioning and reimaging put each switch port to which the server is cabled into it, without tags, and describe the port by the host name; the machine must reach its boot service in this VLAN. Null: switch ports are not configured. Give `unusedVlanId` too. A change applies to operations that are requested afterwards. See docs/switching.md. */
  readonly vlanId?: string | null | undefined;
};

/** Input of profileUpdateMany. */
export type ProfileUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<ProfileUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of profiles is sorted; ties are broken by id, and what has no value comes last. */
export type ProvisioningProfileOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: ProvisioningProfileOrderField;
};

/** What a list of profiles can be sorted by. */
export type ProvisioningProfileOrderField =
  /** By its approval required. */
  | 'APPROVAL_REQUIRED'
  /** By its approval timeout seconds. */
  | 'APPROVAL_TIMEOUT_SECONDS'
  /** By its bmc timeout seconds. */
  | 'BMC_TIMEOUT_SECONDS'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its dhcp reservation. */
  | 'DHCP_RESERVATION'
  /** By its dns ttl seconds. */
  | 'DNS_TTL_SECONDS'
  /** By its dns zone. */
  | 'DNS_ZONE'
  /** By its first boot timeout seconds. */
  | 'FIRST_BOOT_TIMEOUT_SECONDS'
  /** By its install timeout seconds. */
  | 'INSTALL_TIMEOUT_SECONDS'
  /** By its name. */
  | 'NAME'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Which profiles a list has: all that is given must hold. */
export type ProvisioningProfileWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ProvisioningProfileWhere> | null | undefined;
  /** By its approval required. */
  readonly approvalRequired?: BooleanFilter | null | undefined;
  /** By its approval timeout seconds. */
  readonly approvalTimeoutSeconds?: IntFilter | null | undefined;
  /** By its bmc timeout seconds. */
  readonly bmcTimeoutSeconds?: IntFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its dhcp reservation. */
  readonly dhcpReservation?: BooleanFilter | null | undefined;
  /** By its dns ttl seconds. */
  readonly dnsTtlSeconds?: IntFilter | null | undefined;
  /** By its dns zone. */
  readonly dnsZone?: StringFilter | null | undefined;
  /** By its first boot timeout seconds. */
  readonly firstBootTimeoutSeconds?: IntFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its install timeout seconds. */
  readonly installTimeoutSeconds?: IntFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ProvisioningProfileWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ProvisioningProfileWhere> | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By its unused vlan. */
  readonly unusedVlanId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** By its vlan. */
  readonly vlanId?: IdFilter | null | undefined;
};

/** Input of quotaCreate. */
export type QuotaCreateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Name of the type of resource that it counts, e.g. `Server`, `Instance`, `IpBlock`, `IpAddress`, `Rack`, `NetworkDevice`: any type that a tenant owns. A tenant has one quota of a kind (CONFLICT). At most 1000 characters. */
  readonly kind: string;
  /** How many there may be; 0 for none. 0 to 1000000000. */
  readonly limit: number;
  /** The tenant that it limits. */
  readonly tenantId: string;
};

/** One quota of quotaCreateMany. */
export type QuotaCreateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Name of the type of resource that it counts, e.g. `Server`, `Instance`, `IpBlock`, `IpAddress`, `Rack`, `NetworkDevice`: any type that a tenant owns. A tenant has one quota of a kind (CONFLICT). At most 1000 characters. */
  readonly kind: string;
  /** How many there may be; 0 for none. 0 to 1000000000. */
  readonly limit: number;
  /** The tenant that it limits. */
  readonly tenantId: string;
};

/** Input of quotaCreateMany. */
export type QuotaCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<QuotaCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of quotaDelete. */
export type QuotaDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The quota's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One quota of quotaDeleteMany. */
export type QuotaDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The quota's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of quotaDeleteMany. */
export type QuotaDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<QuotaDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of quotas is sorted; ties are broken by id, and what has no value comes last. */
export type QuotaOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: QuotaOrderField;
};

/** What a list of quotas can be sorted by. */
export type QuotaOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its id prefix. */
  | 'ID_PREFIX'
  /** By its kind. */
  | 'KIND'
  /** By its limit. */
  | 'LIMIT'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of quotaUpdate. */
export type QuotaUpdateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The quota's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** How many there may be; 0 for none. 0 to 1000000000. */
  readonly limit?: number | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One quota of quotaUpdateMany. */
export type QuotaUpdateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The quota's id. */
  readonly id: string;
  /** How many there may be; 0 for none. 0 to 1000000000. */
  readonly limit?: number | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of quotaUpdateMany. */
export type QuotaUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<QuotaUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which quotas a list has: all that is given must hold. */
export type QuotaWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<QuotaWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its id prefix. */
  readonly idPrefix?: StringFilter | null | undefined;
  /** By its kind. */
  readonly kind?: StringFilter | null | undefined;
  /** By its limit. */
  readonly limit?: IntFilter | null | undefined;
  /** This must not hold. */
  readonly not?: QuotaWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<QuotaWhere> | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By what is true of its tenant, where you may see that. */
  readonly tenant?: TenantWhere | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Input of rackCreate. */
export type RackCreateInput = {
  /** The number by which the owner's accounts know it. At most 100 characters. */
  readonly assetNumber?: string | null | undefined;
  /** Usable depth, in millimetres. 1 to 5000. */
  readonly depthMm?: number | null | undefined;
  /** Whether its units are numbered from the top down. Else the smallest number is at the bottom. False when left out. */
  readonly descending?: boolean | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Where in the site it stands: a building, floor, room, cage or row of the site. */
  readonly locationId?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the site, compared without case. */
  readonly name: string;
  /** Electrical power that what is in the rack may take together, in watts. 1 to 1000000. */
  readonly powerBudgetW?: number | null | undefined;
  /** Units that are kept free, with the reason. Nothing is placed there (CONFLICT), and where something stands no unit is reserved (CONFLICT, naming it). At most 100 elements. */
  readonly reservations?: ReadonlyArray<RackReservationInput> | null | undefined;
  /** The maker's serial number. At most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** Its site. */
  readonly siteId: string;
  /** The smallest number that is printed on its rails. 1 to 1000; 1 when left out. */
  readonly startingUnit?: number | null | undefined;
  /** Whether it is in use. ACTIVE when left out. */
  readonly status?: RackStatus | null | undefined;
  /** Height in rack units (EIA-310). 1 to 100; 42 when left out. */
  readonly units?: number | null | undefined;
  /** Weight that the rack carries, in kilograms. 1 to 100000. */
  readonly weightBudgetKg?: number | null | undefined;
  /** Distance between its rails, in inches. INCH_19 when left out. */
  readonly width?: RackWidth | null | undefined;
};

/** One rack of rackCreateMany. */
export type RackCreateItem = {
  /** The number by which the owner's accounts know it. At most 100 characters. */
  readonly assetNumber?: string | null | undefined;
  /** Usable depth, in millimetres. 1 to 5000. */
  readonly depthMm?: number | null | undefined;
  /** Whether its units are numbered from the top down. Else the smallest number is at the bottom. False when left out. */
  readonly descending?: boolean | null | undefined;
  /** Where in the site it stands: a building, floor, room, cage or row of the site. */
  readonly locationId?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the site, compared without case. */
  readonly name: string;
  /** Electrical power that what is in the rack may take together, in watts. 1 to 1000000. */
  readonly powerBudgetW?: number | null | undefined;
  /** Units that are kept free, with the reason. Nothing is placed there (CONFLICT), and where something stands no unit is reserved (CONFLICT, naming it). At most 100 elements. */
  readonly reservations?: ReadonlyArray<RackReservationInput> | null | undefined;
  /** The maker's serial number. At most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** Its site. */
  readonly siteId: string;
  /** The smallest number that is printed on its rails. 1 to 1000; 1 when left out. */
  readonly startingUnit?: number | null | undefined;
  /** Whether it is in use. ACTIVE when left out. */
  readonly status?: RackStatus | null | undefined;
  /** Height in rack units (EIA-310). 1 to 100; 42 when left out. */
  readonly units?: number | null | undefined;
  /** Weight that the rack carries, in kilograms. 1 to 100000. */
  readonly weightBudgetKg?: number | null | undefined;
  /** Distance between its rails, in inches. INCH_19 when left out. */
  readonly width?: RackWidth | null | undefined;
};

/** Input of rackCreateMany. */
export type RackCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<RackCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of rackDelete. */
export type RackDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The rack's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One rack of rackDeleteMany. */
export type RackDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The rack's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of rackDeleteMany. */
export type RackDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<RackDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** A face of a rack, on which something is mounted. */
export type RackFace =
  /** The front. */
  | 'FRONT'
  /** The rear. */
  | 'REAR';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type RackFaceFilter = {
  /** Is this value. */
  readonly eq?: RackFace | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<RackFace> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: RackFace | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<RackFace> | null | undefined;
};

/** How a list of racks is sorted; ties are broken by id, and what has no value comes last. */
export type RackOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: RackOrderField;
};

/** What a list of racks can be sorted by. */
export type RackOrderField =
  /** By its asset number. */
  | 'ASSET_NUMBER'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its depth mm. */
  | 'DEPTH_MM'
  /** By its descending. */
  | 'DESCENDING'
  /** By its name. */
  | 'NAME'
  /** By its power budget w. */
  | 'POWER_BUDGET_W'
  /** By its serial number. */
  | 'SERIAL_NUMBER'
  /** By its starting unit. */
  | 'STARTING_UNIT'
  /** By its status. */
  | 'STATUS'
  /** By its units. */
  | 'UNITS'
  /** By when it was changed last. */
  | 'UPDATED_AT'
  /** By its weight budget kg. */
  | 'WEIGHT_BUDGET_KG'
  /** By its width. */
  | 'WIDTH';

/** Units of a rack that are kept free, on both faces. */
export type RackReservationInput = {
  /** The smallest of the reserved units, as they are numbered on the rails. 1 to 1100. */
  readonly firstUnit: number;
  /** Why, for people, e.g. the project or the ticket. At most 200 characters. */
  readonly reason: string;
  /** How many units, from the first one on. 1 to 100. */
  readonly units: number;
};

/** Whether a rack is in use. */
export type RackStatus =
  /** It is in use. */
  | 'ACTIVE'
  /** It stands, and is not ready for use. */
  | 'INSTALLING'
  /** It is expected, and not there yet. */
  | 'PLANNED'
  /** It must get nothing more. */
  | 'RETIRING';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type RackStatusFilter = {
  /** Is this value. */
  readonly eq?: RackStatus | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<RackStatus> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: RackStatus | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<RackStatus> | null | undefined;
};

/** Input of rackUpdate. */
export type RackUpdateInput = {
  /** The number by which the owner's accounts know it. At most 100 characters. */
  readonly assetNumber?: string | null | undefined;
  /** Usable depth, in millimetres. 1 to 5000. */
  readonly depthMm?: number | null | undefined;
  /** Whether its units are numbered from the top down. Else the smallest number is at the bottom. False when left out. */
  readonly descending?: boolean | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The rack's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Where in the site it stands: a building, floor, room, cage or row of the site. */
  readonly locationId?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the site, compared without case. */
  readonly name?: string | null | undefined;
  /** Electrical power that what is in the rack may take together, in watts. 1 to 1000000. */
  readonly powerBudgetW?: number | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Units that are kept free, with the reason. Nothing is placed there (CONFLICT), and where something stands no unit is reserved (CONFLICT, naming it). At most 100 elements. */
  readonly reservations?: ReadonlyArray<RackReservationInput> | null | undefined;
  /** The maker's serial number. At most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** The smallest number that is printed on its rails. 1 to 1000; 1 when left out. */
  readonly startingUnit?: number | null | undefined;
  /** Whether it is in use. ACTIVE when left out. */
  readonly status?: RackStatus | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Height in rack units (EIA-310). 1 to 100; 42 when left out. */
  readonly units?: number | null | undefined;
  /** Weight that the rack carries, in kilograms. 1 to 100000. */
  readonly weightBudgetKg?: number | null | undefined;
  /** Distance between its rails, in inches. INCH_19 when left out. */
  readonly width?: RackWidth | null | undefined;
};

/** One rack of rackUpdateMany. */
export type RackUpdateItem = {
  /** The number by which the owner's accounts know it. At most 100 characters. */
  readonly assetNumber?: string | null | undefined;
  /** Usable depth, in millimetres. 1 to 5000. */
  readonly depthMm?: number | null | undefined;
  /** Whether its units are numbered from the top down. Else the smallest number is at the bottom. False when left out. */
  readonly descending?: boolean | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The rack's id. */
  readonly id: string;
  /** Where in the site it stands: a building, floor, room, cage or row of the site. */
  readonly locationId?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the site, compared without case. */
  readonly name?: string | null | undefined;
  /** Electrical power that what is in the rack may take together, in watts. 1 to 1000000. */
  readonly powerBudgetW?: number | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Units that are kept free, with the reason. Nothing is placed there (CONFLICT), and where something stands no unit is reserved (CONFLICT, naming it). At most 100 elements. */
  readonly reservations?: ReadonlyArray<RackReservationInput> | null | undefined;
  /** The maker's serial number. At most 100 characters. */
  readonly serialNumber?: string | null | undefined;
  /** The smallest number that is printed on its rails. 1 to 1000; 1 when left out. */
  readonly startingUnit?: number | null | undefined;
  /** Whether it is in use. ACTIVE when left out. */
  readonly status?: RackStatus | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Height in rack units (EIA-310). 1 to 100; 42 when left out. */
  readonly units?: number | null | undefined;
  /** Weight that the rack carries, in kilograms. 1 to 100000. */
  readonly weightBudgetKg?: number | null | undefined;
  /** Distance between its rails, in inches. INCH_19 when left out. */
  readonly width?: RackWidth | null | undefined;
};

/** Input of rackUpdateMany. */
export type RackUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<RackUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which racks a list has: all that is given must hold. */
export type RackWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<RackWhere> | null | undefined;
  /** By its asset number. */
  readonly assetNumber?: StringFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its depth mm. */
  readonly depthMm?: IntFilter | null | undefined;
  /** By its descending. */
  readonly descending?: BooleanFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By what is true of its location, where you may see that. */
  readonly location?: LocationWhere | null | undefined;
  /** By its location. */
  readonly locationId?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: RackWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<RackWhere> | null | undefined;
  /** By its power budget w. */
  readonly powerBudgetW?: IntFilter | null | undefined;
  /** By its serial number. */
  readonly serialNumber?: StringFilter | null | undefined;
  /** By what is true of its site, where you may see that. */
  readonly site?: SiteWhere | null | undefined;
  /** By its site. */
  readonly siteId?: IdFilter | null | undefined;
  /** By its starting unit. */
  readonly startingUnit?: IntFilter | null | undefined;
  /** By its status. */
  readonly status?: RackStatusFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its units. */
  readonly units?: IntFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** By its weight budget kg. */
  readonly weightBudgetKg?: FloatFilter | null | undefined;
  /** By its width. */
  readonly width?: RackWidthFilter | null | undefined;
};

/** Distance between the rails of a rack. */
export type RackWidth =
  /** 10 inches. */
  | 'INCH_10'
  /** 19 inches (EIA-310). */
  | 'INCH_19'
  /** 21 inches (Open Rack). */
  | 'INCH_21'
  /** 23 inches. */
  | 'INCH_23';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type RackWidthFilter = {
  /** Is this value. */
  readonly eq?: RackWidth | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<RackWidth> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: RackWidth | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<RackWidth> | null | undefined;
};

/** What a server must have; what is left out rules nothing out. A null is refused (INVALID_INPUT). */
export type RequirementsInput = {
  /** X86_64 or AARCH64; the image's when left out. */
  readonly architecture?: string | null | undefined;
  /** Cores of all its processors together, at least. */
  readonly minCores?: number | null | undefined;
  /** Size of all its disks together in bytes, at least. */
  readonly minDiskBytes?: number | null | undefined;
  /** Memory in MiB, at least. */
  readonly minMemoryMiB?: number | null | undefined;
  /** Its model, as Server.hardwareModel has it, in any case. */
  readonly model?: string | null | undefined;
  /** This very server. */
  readonly serverId?: string | null | undefined;
  /** Its vendor, as Server.hardwareModel has it, in any case. */
  readonly vendor?: string | null | undefined;
};

/** What a person may do on a tenant and everything below it. Each role includes the ones after it. */
export type Role =
  /** Manages tenants, roles, quotas, webhooks and what operators do. */
  | 'ADMIN'
  /** Manages instances. */
  | 'MEMBER'
  /** Manages sites, racks, servers, networks and the other resources of the tenant. */
  | 'OPERATOR'
  /** Reads. */
  | 'VIEWER';

/** Input of roleAssignmentCreate. */
export type RoleAssignmentCreateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Who has the role, compared character by character: the subject (`sub`) of a user's tokens, a value of the claim that names groups (AUTH_GROUPS_CLAIM), or the client id of a service account. A holder has one role at a tenant (CONFLICT), and 500 in all at most. At most 255 characters. */
  readonly holder: string;
  /** What kind of holder it is. */
  readonly holderKind: RoleHolderKind;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What its holder may do there. Each role includes those after it: ADMIN, OPERATOR, MEMBER, VIEWER. */
  readonly role: Role;
  /** The tenant at which the role is held, and below which it is inherited. */
  readonly tenantId: string;
};

/** One role assignment of roleAssignmentCreateMany. */
export type RoleAssignmentCreateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Who has the role, compared character by character: the subject (`sub`) of a user's tokens, a value of the claim that names groups (AUTH_GROUPS_CLAIM), or the client id of a service account. A holder has one role at a tenant (CONFLICT), and 500 in all at most. At most 255 characters. */
  readonly holder: string;
  /** What kind of holder it is. */
  readonly holderKind: RoleHolderKind;
  /** What its holder may do there. Each role includes those after it: ADMIN, OPERATOR, MEMBER, VIEWER. */
  readonly role: Role;
  /** The tenant at which the role is held, and below which it is inherited. */
  readonly tenantId: string;
};

/** Input of roleAssignmentCreateMany. */
export type RoleAssignmentCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<RoleAssignmentCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of roleAssignmentDelete. */
export type RoleAssignmentDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The role assignment's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One role assignment of roleAssignmentDeleteMany. */
export type RoleAssignmentDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The role assignment's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of roleAssignmentDeleteMany. */
export type RoleAssignmentDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<RoleAssignmentDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of role assignments is sorted; ties are broken by id, and what has no value comes last. */
export type RoleAssignmentOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: RoleAssignmentOrderField;
};

/** What a list of role assignments can be sorted by. */
export type RoleAssignmentOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its holder. */
  | 'HOLDER'
  /** By its holder kind. */
  | 'HOLDER_KIND'
  /** By its role. */
  | 'ROLE'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of roleAssignmentUpdate. */
export type RoleAssignmentUpdateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The role assignment's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** What its holder may do there. Each role includes those after it: ADMIN, OPERATOR, MEMBER, VIEWER. */
  readonly role?: Role | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One role assignment of roleAssignmentUpdateMany. */
export type RoleAssignmentUpdateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The role assignment's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** What its holder may do there. Each role includes those after it: ADMIN, OPERATOR, MEMBER, VIEWER. */
  readonly role?: Role | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of roleAssignmentUpdateMany. */
export type RoleAssignmentUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<RoleAssignmentUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which role assignments a list has: all that is given must hold. */
export type RoleAssignmentWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<RoleAssignmentWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its holder. */
  readonly holder?: StringFilter | null | undefined;
  /** By its holder kind. */
  readonly holderKind?: RoleHolderKindFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** This must not hold. */
  readonly not?: RoleAssignmentWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<RoleAssignmentWhere> | null | undefined;
  /** By its role. */
  readonly role?: RoleFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By what is true of its tenant, where you may see that. */
  readonly tenant?: TenantWhere | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type RoleFilter = {
  /** Is this value. */
  readonly eq?: Role | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<Role> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: Role | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<Role> | null | undefined;
};

/** To whom a role is assigned. */
export type RoleHolderKind =
  /** Everyone whose token names this group. */
  | 'GROUP'
  /** A program that gets its tokens by client credentials (RFC 6749 §4.4): its token's `client_id` is its subject (RFC 9068 §2.2). */
  | 'SERVICE_ACCOUNT'
  /** A person, by the subject of their tokens. */
  | 'USER';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type RoleHolderKindFilter = {
  /** Is this value. */
  readonly eq?: RoleHolderKind | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<RoleHolderKind> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: RoleHolderKind | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<RoleHolderKind> | null | undefined;
};

/** Input of routingDomainCreate. */
export type RoutingDomainCreateInput = {
  /** A note for people. At most 200 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** The route distinguisher by which the network knows it, e.g. 65000:100 (RFC 4364). It is recorded, and not checked. At most 40 characters. */
  readonly routeDistinguisher?: string | null | undefined;
  /** Who owns it. Tenants below the owner may create blocks in it. */
  readonly tenantId: string;
};

/** One routing domain of routingDomainCreateMany. */
export type RoutingDomainCreateItem = {
  /** A note for people. At most 200 characters. */
  readonly description?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** The route distinguisher by which the network knows it, e.g. 65000:100 (RFC 4364). It is recorded, and not checked. At most 40 characters. */
  readonly routeDistinguisher?: string | null | undefined;
  /** Who owns it. Tenants below the owner may create blocks in it. */
  readonly tenantId: string;
};

/** Input of routingDomainCreateMany. */
export type RoutingDomainCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<RoutingDomainCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of routingDomainDelete. */
export type RoutingDomainDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The routing domain's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One routing domain of routingDomainDeleteMany. */
export type RoutingDomainDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The routing domain's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of routingDomainDeleteMany. */
export type RoutingDomainDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<RoutingDomainDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of routing domains is sorted; ties are broken by id, and what has no value comes last. */
export type RoutingDomainOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: RoutingDomainOrderField;
};

/** What a list of routing domains can be sorted by. */
export type RoutingDomainOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its name. */
  | 'NAME'
  /** By its route distinguisher. */
  | 'ROUTE_DISTINGUISHER'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of routingDomainUpdate. */
export type RoutingDomainUpdateInput = {
  /** A note for people. At most 200 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The routing domain's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The route distinguisher by which the network knows it, e.g. 65000:100 (RFC 4364). It is recorded, and not checked. At most 40 characters. */
  readonly routeDistinguisher?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One routing domain of routingDomainUpdateMany. */
export type RoutingDomainUpdateItem = {
  /** A note for people. At most 200 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The routing domain's id. */
  readonly id: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The route distinguisher by which the network knows it, e.g. 65000:100 (RFC 4364). It is recorded, and not checked. At most 40 characters. */
  readonly routeDistinguisher?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of routingDomainUpdateMany. */
export type RoutingDomainUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<RoutingDomainUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which routing domains a list has: all that is given must hold. */
export type RoutingDomainWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<RoutingDomainWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: RoutingDomainWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<RoutingDomainWhere> | null | undefined;
  /** By its route distinguisher. */
  readonly routeDistinguisher?: StringFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Input of serverAbandon. */
export type ServerAbandonInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, in one line of 3 to 1000 characters; it stays in Server.abandonment. */
  readonly reason: string;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of serverBiosApply. */
export type ServerBiosApplyInput = {
  /** The attributes to set, each once; the others stay as they are. They are desired from then on (Server.desiredBios). */
  readonly attributes: ReadonlyArray<BiosAttributeInput>;
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: boolean | null | undefined;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of serverBmcUpdate. */
export type ServerBmcUpdateInput = {
  /** What changes. */
  readonly bmc: BmcUpdateInput;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of serverConsoleClose. */
export type ServerConsoleCloseInput = {
  /** Of the session. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
};

/** Input of serverConsoleOpen. */
export type ServerConsoleOpenInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** From 1 to 240. */
  readonly minutes?: number | null | undefined;
};

/** Input of serverCredentialRotate. */
export type ServerCredentialRotateInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: boolean | null | undefined;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of serverDiskExcept. */
export type ServerDiskExceptInput = {
  /** Name of the disk on record, instead, where its serial number is not known. */
  readonly disk?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** For the certificate and its readers: 1 to 1,000 characters in one line. */
  readonly reason: string;
  /** As it is on record or in a receipt, at most 255 characters; spaces and case do not count. */
  readonly serialNumber?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of serverEnroll. */
export type ServerEnrollInput = {
  /** The number by which the owner's accounts know it: one line of at most 100 characters. */
  readonly assetNumber?: string | null | undefined;
  /** The name of the bay in the device type of the chassis; needs chassisId. CONFLICT where another server is in it. */
  readonly bay?: string | null | undefined;
  /** Its management controller. */
  readonly bmc: BmcInput;
  /** NETWORK when absent. */
  readonly bootMethod?: BootMethod | null | undefined;
  /** The chassis that has it in a bay, at that site; give no rack or position then. Requires the role operator on the tenant of the chassis. */
  readonly chassisId?: string | null | undefined;
  /** Its model, one that the site's tenant may use. Its height counts from position on; one unit where it is left out. */
  readonly deviceTypeId?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** 1 to 63 characters, unique within the site. */
  readonly name: string;
  /** The smallest number of the rack units that it takes, one that the rack has and does not keep free; needs rackId. CONFLICT where something is placed there. */
  readonly position?: number | null | undefined;
  /** The rack in which it stands, at that site. */
  readonly rackId?: string | null | undefined;
  /** The site at which it stands, whose tenant will own it. */
  readonly siteId: string;
};

/** One machine of serverEnrollMany. */
export type ServerEnrollItem = {
  /** As in ServerEnrollInput. */
  readonly assetNumber?: string | null | undefined;
  /** As in ServerEnrollInput. */
  readonly bay?: string | null | undefined;
  /** Its management controller. */
  readonly bmc: BmcInput;
  /** NETWORK when absent. */
  readonly bootMethod?: BootMethod | null | undefined;
  /** As in ServerEnrollInput. */
  readonly chassisId?: string | null | undefined;
  /** As in ServerEnrollInput. */
  readonly deviceTypeId?: string | null | undefined;
  /** 1 to 63 characters, unique within the site. */
  readonly name: string;
  /** As in ServerEnrollInput. */
  readonly position?: number | null | undefined;
  /** The rack in which it stands, at that site. */
  readonly rackId?: string | null | undefined;
  /** The site at which it stands, whose tenant will own it. */
  readonly siteId: string;
};

/** Input of serverEnrollMany. */
export type ServerEnrollManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The machines, in this order. At most 500. */
  readonly items: ReadonlyArray<ServerEnrollItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of serverErase. */
export type ServerEraseInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: boolean | null | undefined;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** What people expect inspections to find of a machine. What is left out or null is not compared. */
export type ServerExpectationInput = {
  /** Cores of all its processors together, 0 to 100000. */
  readonly cores?: number | null | undefined;
  /** Size of all its disks together in bytes. */
  readonly diskBytes?: number | null | undefined;
  /** How many disks it has, 0 to 100000. */
  readonly disks?: number | null | undefined;
  /** Memory in MiB. */
  readonly memoryMiB?: number | null | undefined;
  /** Its model: one line of at most 200 characters. */
  readonly model?: string | null | undefined;
  /** How many network ports with a MAC address it has, 0 to 100000. */
  readonly ports?: number | null | undefined;
  /** How many power supplies it has, 0 to 100000. */
  readonly powerSupplies?: number | null | undefined;
  /** Its serial number: one line of at most 200 characters. */
  readonly serialNumber?: string | null | undefined;
  /** Its vendor: one line of at most 200 characters. */
  readonly vendor?: string | null | undefined;
};

/** What a difference of a server is about. */
export type ServerFinding =
  /** A BIOS attribute has another value than the desired one. */
  | 'BIOS'
  /** A component has another firmware than the baseline of the server. */
  | 'FIRMWARE'
  /** Vendor, model or serial number are others than expected, or it is another model than its device type. */
  | 'IDENTITY'
  /** It has other parts than expected, or fewer ports or power supplies than its device type. */
  | 'INVENTORY';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type ServerFindingFilter = {
  /** Is this value. */
  readonly eq?: ServerFinding | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<ServerFinding> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: ServerFinding | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<ServerFinding> | null | undefined;
};

/** Input of serverFirmwareUpdate. */
export type ServerFirmwareUpdateInput = {
  /** A baseline of the server's tenant or of one above it, for machines like this one. */
  readonly baselineId: string;
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: boolean | null | undefined;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of serverIdentityAccept. */
export type ServerIdentityAcceptInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why it is the right machine, in one line of 3 to 1000 characters; it stays in identityChanges. */
  readonly reason: string;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of serverInspect. */
export type ServerInspectInput = {
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: boolean | null | undefined;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
};

/** Input of serverMaintenanceEnd. */
export type ServerMaintenanceEndInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of serverMaintenanceStart. */
export type ServerMaintenanceStartInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for people: one line of 3 to 1000 characters. */
  readonly reason: string;
  /** The ticket in another system that asks for it: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** When it ends automatically, later than now; left out, serverMaintenanceEnd ends it. */
  readonly until?: string | null | undefined;
};

/** How a list of servers is sorted; ties are broken by id, and what has no value comes last. */
export type ServerOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: ServerOrderField;
};

/** What a list of servers can be sorted by. */
export type ServerOrderField =
  /** By its architecture. */
  | 'ARCHITECTURE'
  /** By its asset number. */
  | 'ASSET_NUMBER'
  /** By its bay. */
  | 'BAY'
  /** By its bios version. */
  | 'BIOS_VERSION'
  /** By its bmc version. */
  | 'BMC_VERSION'
  /** By its boot method. */
  | 'BOOT_METHOD'
  /** By its cores. */
  | 'CORES'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its disk bytes. */
  | 'DISK_BYTES'
  /** By its health. */
  | 'HEALTH'
  /** By its health observed at. */
  | 'HEALTH_OBSERVED_AT'
  /** By its memory mi b. */
  | 'MEMORY_MI_B'
  /** By its name. */
  | 'NAME'
  /** By its overall health. */
  | 'OVERALL_HEALTH'
  /** By its position. */
  | 'POSITION'
  /** By its power observed at. */
  | 'POWER_OBSERVED_AT'
  /** By its power state. */
  | 'POWER_STATE'
  /** By its serial number. */
  | 'SERIAL_NUMBER'
  /** By its state. */
  | 'STATE'
  /** By its storage read at. */
  | 'STORAGE_READ_AT'
  /** By when it was changed last. */
  | 'UPDATED_AT'
  /** By its uuid. */
  | 'UUID';

/** Input of serverPowerSet. */
export type ServerPowerSetInput = {
  /** What to do with the power. */
  readonly action: PowerAction;
  /** True: the request is checked, and refused, as without it; nothing is written, and `plan` is what would be done. */
  readonly dryRun?: boolean | null | undefined;
  /** The hash of the plan that a dry run has shown; CONFLICT where the plan has changed since. */
  readonly expectedPlanHash?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of serverQuarantineEnd. */
export type ServerQuarantineEndInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of serverQuarantineStart. */
export type ServerQuarantineStartInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for people: one line of 3 to 1000 characters. */
  readonly reason: string;
  /** The ticket in another system that asks for it: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** When it ends automatically, later than now; left out, serverQuarantineEnd ends it. */
  readonly until?: string | null | undefined;
};

/** Input of serverRetire. */
export type ServerRetireInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Where a server is in its life. */
export type ServerState =
  /** It is free for an instance. */
  | 'AVAILABLE'
  /** Its disks are being wiped. */
  | 'CLEANING'
  /** It was taken into the fleet, and its BMC is being checked. */
  | 'ENROLLING'
  /** An operation failed, or the server is in quarantine; `failure` says why. It can be inspected, erased or retired. */
  | 'FAILED'
  /** What it is made of is being read. */
  | 'INSPECTING'
  /** An instance runs on it. */
  | 'IN_USE'
  /** Its BIOS is set up, or its firmware updated. */
  | 'MAINTENANCE'
  /** It is being installed. */
  | 'PROVISIONING'
  /** It is reserved for an instance that is being provisioned. */
  | 'RESERVED'
  /** It left the fleet; the record stays. */
  | 'RETIRED';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type ServerStateFilter = {
  /** Is this value. */
  readonly eq?: ServerState | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<ServerState> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: ServerState | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<ServerState> | null | undefined;
};

/** Input of serverUpdate: what is left out stays as it is. */
export type ServerUpdateInput = {
  /** The number by which the owner's accounts know it: one line of at most 100 characters; null clears it. */
  readonly assetNumber?: string | null | undefined;
  /** The name of the bay in the device type of the chassis; needed with another chassis. CONFLICT where another server is in it. */
  readonly bay?: string | null | undefined;
  /** How it boots the installer. */
  readonly bootMethod?: BootMethod | null | undefined;
  /** The chassis that has it in a bay, at the server's site; null takes it out, and leaves it in the rack. Requires the role operator on the tenant of the chassis. CONFLICT where the server has a placement. */
  readonly chassisId?: string | null | undefined;
  /** BIOS attributes that it is to have, from 1 to 200, each once; they replace the desired ones, and null clears those. Nothing is set by it: serverBiosApply does that. */
  readonly desiredBios?: ReadonlyArray<BiosAttributeInput> | null | undefined;
  /** Its model, one that its tenant may use; null clears it. CONFLICT where the server stands in a rack by its own record and something stands in the units that the model takes. */
  readonly deviceTypeId?: string | null | undefined;
  /** What inspections are expected to find; it replaces what was expected before, and null clears that. */
  readonly expected?: ServerExpectationInput | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The firmware that it is to have: a baseline of its tenant or of one above, for machines like it; null for none. */
  readonly firmwareBaselineId?: string | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** 1 to 63 characters, unique within the site among servers that are not RETIRED, compared without case. */
  readonly name?: string | null | undefined;
  /** The smallest number of the rack units that it takes, one that the rack has and does not keep free; null where that is not known. Needs a rack. CONFLICT where something is placed there, and where the server has a placement. */
  readonly position?: number | null | undefined;
  /** A rack at the server's site; null where it stands in none. In another rack it has no position unless one is given. CONFLICT where a placement of the server names another rack. */
  readonly rackId?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One machine of serverUpdateMany: what is left out stays as it is. */
export type ServerUpdateItem = {
  /** As in ServerUpdateInput. */
  readonly assetNumber?: string | null | undefined;
  /** As in ServerUpdateInput. */
  readonly bay?: string | null | undefined;
  /** How it boots the installer. */
  readonly bootMethod?: BootMethod | null | undefined;
  /** As in ServerUpdateInput. */
  readonly chassisId?: string | null | undefined;
  /** As in ServerUpdateInput. */
  readonly deviceTypeId?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The server's id. */
  readonly id: string;
  /** As in ServerUpdateInput. */
  readonly name?: string | null | undefined;
  /** As in ServerUpdateInput. */
  readonly position?: number | null | undefined;
  /** As in ServerUpdateInput. */
  readonly rackId?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of serverUpdateMany. */
export type ServerUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to change, in this order. At most 500. */
  readonly items: ReadonlyArray<ServerUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which servers a list has: all that is given must hold. */
export type ServerWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ServerWhere> | null | undefined;
  /** By its architecture. */
  readonly architecture?: StringFilter | null | undefined;
  /** By its asset number. */
  readonly assetNumber?: StringFilter | null | undefined;
  /** By its bay. */
  readonly bay?: StringFilter | null | undefined;
  /** By its bios version. */
  readonly biosVersion?: StringFilter | null | undefined;
  /** By its bmc version. */
  readonly bmcVersion?: StringFilter | null | undefined;
  /** By its boot method. */
  readonly bootMethod?: BootMethodFilter | null | undefined;
  /** By what is true of its chassis, where you may see that. */
  readonly chassis?: ChassisWhere | null | undefined;
  /** By its chassis. */
  readonly chassisId?: IdFilter | null | undefined;
  /** By its cores. */
  readonly cores?: IntFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its device type. */
  readonly deviceTypeId?: IdFilter | null | undefined;
  /** By its disk bytes. */
  readonly diskBytes?: FloatFilter | null | undefined;
  /** By each finding that it has. */
  readonly finding?: ServerFindingFilter | null | undefined;
  /** By what is true of its firmware baseline, where you may see that. */
  readonly firmwareBaseline?: FirmwareBaselineWhere | null | undefined;
  /** By its firmware baseline. */
  readonly firmwareBaselineId?: IdFilter | null | undefined;
  /** By its health. */
  readonly health?: HealthFilter | null | undefined;
  /** By its health observed at. */
  readonly healthObservedAt?: DateTimeFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its instance. */
  readonly instanceId?: IdFilter | null | undefined;
  /** By its memory mi b. */
  readonly memoryMiB?: FloatFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: ServerWhere | null | undefined;
  /** By its operation. */
  readonly operationId?: IdFilter | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ServerWhere> | null | undefined;
  /** By its overall health. */
  readonly overallHealth?: HealthFilter | null | undefined;
  /** By its position. */
  readonly position?: IntFilter | null | undefined;
  /** By its power observed at. */
  readonly powerObservedAt?: DateTimeFilter | null | undefined;
  /** By its power state. */
  readonly powerState?: PowerStateFilter | null | undefined;
  /** By its rack. */
  readonly rackId?: IdFilter | null | undefined;
  /** By its serial number. */
  readonly serialNumber?: StringFilter | null | undefined;
  /** By its site. */
  readonly siteId?: IdFilter | null | undefined;
  /** By its state. */
  readonly state?: ServerStateFilter | null | undefined;
  /** By its storage read at. */
  readonly storageReadAt?: DateTimeFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** By its uuid. */
  readonly uuid?: StringFilter | null | undefined;
};

/** Input of siteCreate. */
export type SiteCreateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The region in which it lies, of its own tenant or of one above. */
  readonly locationId?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Who owns the site. Tenants below the owner may use it. */
  readonly tenantId: string;
};

/** One site of siteCreateMany. */
export type SiteCreateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The region in which it lies, of its own tenant or of one above. */
  readonly locationId?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Who owns the site. Tenants below the owner may use it. */
  readonly tenantId: string;
};

/** Input of siteCreateMany. */
export type SiteCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<SiteCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/**
 * A table in CSV (RFC 4180, UTF-8), whose first row has the names of its columns: those of docs/site-files.md, in any order,
 * and no others. A column or cell that is empty or left out leaves the value as it is; `null` clears it.
 */
export type SiteCsvInput = {
  /** The table: at most 6 MiB, 200,000 lines and 2,000,000 cells. */
  readonly document: string;
  /** What its rows are. */
  readonly kind: SiteCsvKind;
  /** The site. What is imported belongs to its tenant. */
  readonly siteId: string;
};

/** What the rows of a table are. */
export type SiteCsvKind =
  /** Reserved addresses, in existing blocks. */
  | 'ADDRESSES'
  /** Cables between ports of the site. */
  | 'CABLES'
  /** Ports of network devices and servers that the site has. */
  | 'PORTS'
  /** Servers of the site. A new one is enrolled. */
  | 'SERVERS';

/** Input of siteDelete. */
export type SiteDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The site's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One site of siteDeleteMany. */
export type SiteDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The site's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of siteDeleteMany. */
export type SiteDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<SiteDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** What an import does with a resource. */
export type SiteImportAction =
  /** It is created. */
  | 'CREATE'
  /** It is deleted. */
  | 'DELETE'
  /** Fields of it are changed. */
  | 'UPDATE';

/** User name and password of an account at a BMC, under the name by which the file refers to it. They are sealed for the workers. */
export type SiteImportCredentialInput = {
  /** As `env` in the file: one line of at most 128 characters. */
  readonly name: string;
  /** 1 to 256 characters. */
  readonly password: string;
  /** 1 to 256 characters. */
  readonly username: string;
};

/** Input of siteImport. */
export type SiteImportInput = {
  /** Credentials of BMCs that the file names by `env`: those of servers that are new, or whose BMC has another address. 10,000 at most. */
  readonly credentials?: ReadonlyArray<SiteImportCredentialInput> | null | undefined;
  /** A table of servers, ports, cables or addresses of a site. Either this, or `document` or `netbox`. */
  readonly csv?: SiteCsvInput | null | undefined;
  /** The file, in YAML, as docs/site-file.schema.json describes it: at most 6 MiB. Either this, or `csv` or `netbox`. */
  readonly document?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. As a file that is applied again changes nothing, it may be left out. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether to do it. */
  readonly mode?: SiteImportMode;
  /** A running NetBox, from 4.2 on, whose objects are imported. Either this, or `document` or `csv`. */
  readonly netbox?: NetBoxInput | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The tenant of the file. When left out, the file says it, or it is the only one on which you have a role. */
  readonly tenantId?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Whether a file is applied. */
export type SiteImportMode =
  /** Applies the file, if it has no fault. */
  | 'APPLY'
  /** Answers what would be done and every fault, and changes nothing. */
  | 'PLAN';

/** How a list of sites is sorted; ties are broken by id, and what has no value comes last. */
export type SiteOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: SiteOrderField;
};

/** What a list of sites can be sorted by. */
export type SiteOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its name. */
  | 'NAME'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of siteUpdate. */
export type SiteUpdateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The site's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The region in which it lies, of its own tenant or of one above. */
  readonly locationId?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One site of siteUpdateMany. */
export type SiteUpdateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The site's id. */
  readonly id: string;
  /** The region in which it lies, of its own tenant or of one above. */
  readonly locationId?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of siteUpdateMany. */
export type SiteUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<SiteUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which sites a list has: all that is given must hold. */
export type SiteWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<SiteWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By what is true of its location, where you may see that. */
  readonly location?: LocationWhere | null | undefined;
  /** By its location. */
  readonly locationId?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: SiteWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<SiteWhere> | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Input of statusDelete. */
export type StatusDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The status's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of statusNamespaceCreate. */
export type StatusNamespaceCreateInput = {
  /** What its data says, and of which form it is. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Whether only operators of its tenant see its statuses, also on resources that others see. False when left out. */
  readonly private?: boolean | null | undefined;
  /** Who owns it. */
  readonly tenantId: string;
};

/** One status namespace of statusNamespaceCreateMany. */
export type StatusNamespaceCreateItem = {
  /** What its data says, and of which form it is. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Whether only operators of its tenant see its statuses, also on resources that others see. False when left out. */
  readonly private?: boolean | null | undefined;
  /** Who owns it. */
  readonly tenantId: string;
};

/** Input of statusNamespaceCreateMany. */
export type StatusNamespaceCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<StatusNamespaceCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of statusNamespaceDelete. */
export type StatusNamespaceDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The status namespace's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One status namespace of statusNamespaceDeleteMany. */
export type StatusNamespaceDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The status namespace's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of statusNamespaceDeleteMany. */
export type StatusNamespaceDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<StatusNamespaceDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of status namespaces is sorted; ties are broken by id, and what has no value comes last. */
export type StatusNamespaceOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: StatusNamespaceOrderField;
};

/** What a list of status namespaces can be sorted by. */
export type StatusNamespaceOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its name. */
  | 'NAME'
  /** By its private. */
  | 'PRIVATE'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of statusNamespaceUpdate. */
export type StatusNamespaceUpdateInput = {
  /** What its data says, and of which form it is. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The status namespace's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Whether only operators of its tenant see its statuses, also on resources that others see. False when left out. */
  readonly private?: boolean | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One status namespace of statusNamespaceUpdateMany. */
export type StatusNamespaceUpdateItem = {
  /** What its data says, and of which form it is. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The status namespace's id. */
  readonly id: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Whether only operators of its tenant see its statuses, also on resources that others see. False when left out. */
  readonly private?: boolean | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of statusNamespaceUpdateMany. */
export type StatusNamespaceUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<StatusNamespaceUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which status namespaces a list has: all that is given must hold. */
export type StatusNamespaceWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<StatusNamespaceWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: StatusNamespaceWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<StatusNamespaceWhere> | null | undefined;
  /** By its private. */
  readonly private?: BooleanFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** Input of statusSet. */
export type StatusSetInput = {
  /** The data: any JSON value but null, of 65536 bytes and 16 levels at most. */
  readonly data: unknown;
  /** The version you read, or 0 where there was none. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The namespace by its name; at most 63 characters, compared without case. */
  readonly namespace?: string | null | undefined;
  /** The namespace by its id; in place of `namespace`. */
  readonly namespaceId?: string | null | undefined;
  /** The resource that it is about: a server, rack, instance, address or anything else that has `statuses`. */
  readonly nodeId: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** What says it: the name of a service or of its part, one line of at most 100 characters. */
  readonly source: string;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of statusUpdate. */
export type StatusUpdateInput = {
  /** The data: any JSON value but null, of 65536 bytes and 16 levels at most. */
  readonly data: unknown;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The status's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type StringFilter = {
  /** Part of the text, in any case. */
  readonly contains?: string | null | undefined;
  /** Is this value. */
  readonly eq?: string | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: string | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<string> | null | undefined;
};

/** Whether devices are within a device, or it is within one. */
export type SubdeviceRole =
  /** It is mounted in a device bay. */
  | 'CHILD'
  /** It holds devices in its device bays. */
  | 'PARENT';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type SubdeviceRoleFilter = {
  /** Is this value. */
  readonly eq?: SubdeviceRole | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<SubdeviceRole> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: SubdeviceRole | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<SubdeviceRole> | null | undefined;
};

/**
 * Which disk of a machine gets the system. What is null does not matter. Exactly one disk must fit, unless `choose` says
 * which of several; where none or more than one fits, the installation fails before anything is written, and names the
 * disks that the machine has. Other disks are not written to. A rule names at least one property.
 */
export type SystemDiskInput = {
  /** Which of several that fit; where null, exactly one must fit. */
  readonly choose?: DiskChoice | null | undefined;
  /** Its greatest size in bytes, not less than minSizeBytes. 1 to 9007199254740991. */
  readonly maxSizeBytes?: number | null | undefined;
  /** Its least size in bytes. 1 to 9007199254740991. */
  readonly minSizeBytes?: number | null | undefined;
  /** Where it is plugged in, as udev names it in /dev/disk/by-path, e.g. `pci-0000:00:17.0-ata-1`; inputs take it with or without that folder. Names such as sda or nvme0n1 are refused: they change between boots. At most 255 characters. */
  readonly path?: string | null | undefined;
  /** As the disk reports it, in any case, without spaces; printable ASCII characters. At most 64 characters. */
  readonly serialNumber?: string | null | undefined;
  /** What kind of disk it is. */
  readonly type?: DiskType | null | undefined;
  /** World Wide Name (NAA, EUI-64 or NGUID), 16 or 32 hex digits; inputs take it with or without `0x`, `naa.`, `eui.`, colons or dashes. At most 64 characters. */
  readonly wwn?: string | null | undefined;
};

/** Input of tagCreate. */
export type TagCreateInput = {
  /** The colour in which it is shown: six hexadecimal digits after a `#`, for example `#2f9e44`. At most 7 characters. */
  readonly colour?: string | null | undefined;
  /** What it is for. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Who owns it. */
  readonly tenantId: string;
};

/** One tag of tagCreateMany. */
export type TagCreateItem = {
  /** The colour in which it is shown: six hexadecimal digits after a `#`, for example `#2f9e44`. At most 7 characters. */
  readonly colour?: string | null | undefined;
  /** What it is for. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Who owns it. */
  readonly tenantId: string;
};

/** Input of tagCreateMany. */
export type TagCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<TagCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of tagDelete. */
export type TagDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The tag's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One tag of tagDeleteMany. */
export type TagDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The tag's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of tagDeleteMany. */
export type TagDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<TagDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of tags is sorted; ties are broken by id, and what has no value comes last. */
export type TagOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: TagOrderField;
};

/** What a list of tags can be sorted by. */
export type TagOrderField =
  /** By its colour. */
  | 'COLOUR'
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its name. */
  | 'NAME'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of tagSet. */
export type TagSetInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Adds the tag of this name; at most 63 characters, compared without case. */
  readonly name?: string | null | undefined;
  /** The resource that gets the tags: a server, rack, instance, address or anything else that has `tags`. */
  readonly nodeId: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** Takes the tags of these names off; names that it does not have are ignored. */
  readonly remove?: ReadonlyArray<string> | null | undefined;
  /** Sets all tags of the resource, by their ids, together with those that `tags` names. */
  readonly tagIds?: ReadonlyArray<string> | null | undefined;
  /** Sets all tags of the resource, by their names; an empty list takes all off. Not with `name` and `remove`. */
  readonly tags?: ReadonlyArray<string> | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of tagUpdate. */
export type TagUpdateInput = {
  /** The colour in which it is shown: six hexadecimal digits after a `#`, for example `#2f9e44`. At most 7 characters. */
  readonly colour?: string | null | undefined;
  /** What it is for. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The tag's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One tag of tagUpdateMany. */
export type TagUpdateItem = {
  /** The colour in which it is shown: six hexadecimal digits after a `#`, for example `#2f9e44`. At most 7 characters. */
  readonly colour?: string | null | undefined;
  /** What it is for. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The tag's id. */
  readonly id: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of tagUpdateMany. */
export type TagUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<TagUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which tags a list has: all that is given must hold. */
export type TagWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<TagWhere> | null | undefined;
  /** By its colour. */
  readonly colour?: StringFilter | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: TagWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<TagWhere> | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** A filter on tags, which are given by their names, compared without case, or their ids; all that is given must hold. A null is refused. */
export type TagsFilter = {
  /** Has each of these tags. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** Has one of these tags. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** Has none of these tags. */
  readonly none?: ReadonlyArray<string> | null | undefined;
};

/** Input of tenantCreate. */
export type TenantCreateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the parent, compared without case. */
  readonly name: string;
  /** The tenant above it, the root where none is given. Null for the root itself, and where you may not see it. */
  readonly parentId?: string | null | undefined;
};

/** One tenant of tenantCreateMany. */
export type TenantCreateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the parent, compared without case. */
  readonly name: string;
  /** The tenant above it, the root where none is given. Null for the root itself, and where you may not see it. */
  readonly parentId?: string | null | undefined;
};

/** Input of tenantCreateMany. */
export type TenantCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<TenantCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of tenantDelete. */
export type TenantDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The tenant's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One tenant of tenantDeleteMany. */
export type TenantDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The tenant's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of tenantDeleteMany. */
export type TenantDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<TenantDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of tenants is sorted; ties are broken by id, and what has no value comes last. */
export type TenantOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: TenantOrderField;
};

/** What a list of tenants can be sorted by. */
export type TenantOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its name. */
  | 'NAME'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Whether new resources may belong to a tenant. */
export type TenantState =
  /** Resources and tenants below it may be created. */
  | 'ACTIVE'
  /** It is being deleted: nothing new may belong to it (CONFLICT). */
  | 'DELETING';

/** Input of tenantUpdate. */
export type TenantUpdateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The tenant's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the parent, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One tenant of tenantUpdateMany. */
export type TenantUpdateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The tenant's id. */
  readonly id: string;
  /** Its name. At most 63 characters; unique within the parent, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of tenantUpdateMany. */
export type TenantUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<TenantUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which tenants a list has: all that is given must hold. */
export type TenantWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<TenantWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: TenantWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<TenantWhere> | null | undefined;
  /** By what is true of its parent, where you may see that. */
  readonly parent?: TenantWhere | null | undefined;
  /** By its parent. */
  readonly parentId?: IdFilter | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
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

/** Input of vlanCreate. */
export type VlanCreateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The group within which its VLAN id is unique. */
  readonly groupId: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters. */
  readonly name: string;
  /** Its VLAN id, the number in the tags of frames (IEEE 802.1Q). 1 to 4094; unique within the group, compared without case. */
  readonly vid: number;
};

/** One VLAN of vlanCreateMany. */
export type VlanCreateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The group within which its VLAN id is unique. */
  readonly groupId: string;
  /** Its name. At most 63 characters. */
  readonly name: string;
  /** Its VLAN id, the number in the tags of frames (IEEE 802.1Q). 1 to 4094; unique within the group, compared without case. */
  readonly vid: number;
};

/** Input of vlanCreateMany. */
export type VlanCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<VlanCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of vlanDelete. */
export type VlanDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The VLAN's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One VLAN of vlanDeleteMany. */
export type VlanDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The VLAN's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of vlanDeleteMany. */
export type VlanDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<VlanDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of vlanGroupCreate. */
export type VlanGroupCreateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Who owns it. Tenants below the owner may use its VLANs. */
  readonly tenantId: string;
};

/** One VLAN group of vlanGroupCreateMany. */
export type VlanGroupCreateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name: string;
  /** Who owns it. Tenants below the owner may use its VLANs. */
  readonly tenantId: string;
};

/** Input of vlanGroupCreateMany. */
export type VlanGroupCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<VlanGroupCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of vlanGroupDelete. */
export type VlanGroupDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The VLAN group's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One VLAN group of vlanGroupDeleteMany. */
export type VlanGroupDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The VLAN group's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of vlanGroupDeleteMany. */
export type VlanGroupDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<VlanGroupDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** How a list of VLAN groups is sorted; ties are broken by id, and what has no value comes last. */
export type VlanGroupOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: VlanGroupOrderField;
};

/** What a list of VLAN groups can be sorted by. */
export type VlanGroupOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its name. */
  | 'NAME'
  /** By when it was changed last. */
  | 'UPDATED_AT';

/** Input of vlanGroupUpdate. */
export type VlanGroupUpdateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The VLAN group's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One VLAN group of vlanGroupUpdateMany. */
export type VlanGroupUpdateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The VLAN group's id. */
  readonly id: string;
  /** Its name. At most 63 characters; unique within the tenant, compared without case. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of vlanGroupUpdateMany. */
export type VlanGroupUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<VlanGroupUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which VLAN groups a list has: all that is given must hold. */
export type VlanGroupWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<VlanGroupWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: VlanGroupWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<VlanGroupWhere> | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
};

/** How a list of VLANs is sorted; ties are broken by id, and what has no value comes last. */
export type VlanOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: VlanOrderField;
};

/** What a list of VLANs can be sorted by. */
export type VlanOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its name. */
  | 'NAME'
  /** By when it was changed last. */
  | 'UPDATED_AT'
  /** By its vid. */
  | 'VID';

/** Input of vlanUpdate. */
export type VlanUpdateInput = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The VLAN's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its name. At most 63 characters. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Its VLAN id, the number in the tags of frames (IEEE 802.1Q). 1 to 4094; unique within the group, compared without case. */
  readonly vid?: number | null | undefined;
};

/** One VLAN of vlanUpdateMany. */
export type VlanUpdateItem = {
  /** Notes for people. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The VLAN's id. */
  readonly id: string;
  /** Its name. At most 63 characters. */
  readonly name?: string | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Its VLAN id, the number in the tags of frames (IEEE 802.1Q). 1 to 4094; unique within the group, compared without case. */
  readonly vid?: number | null | undefined;
};

/** Input of vlanUpdateMany. */
export type VlanUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<VlanUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which VLANs a list has: all that is given must hold. */
export type VlanWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<VlanWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By what is true of its group, where you may see that. */
  readonly group?: VlanGroupWhere | null | undefined;
  /** By its group. */
  readonly groupId?: IdFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** This must not hold. */
  readonly not?: VlanWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<VlanWhere> | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** By its vid. */
  readonly vid?: IntFilter | null | undefined;
};

/** Input of webhookCreate. */
export type WebhookCreateInput = {
  /** What it is for. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Whether it is sent events. While it is not, deliveries that there are wait, and none are made of new events. True when left out. */
  readonly enabled?: boolean | null | undefined;
  /** Which events: `*` for every one, `server.*` for those of a kind, or types such as `server.updated`. At most 50. Requests between the platform's own parts are never sent. At most 50 elements. */
  readonly events: ReadonlyArray<string>;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Whose events it is sent: those of the tenant and of all below. */
  readonly tenantId: string;
  /** Where events are sent: an http or https URL in the networks that the platform allows. Viewers of the tenant see it. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly url: string;
};

/** One webhook of webhookCreateMany. */
export type WebhookCreateItem = {
  /** What it is for. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Whether it is sent events. While it is not, deliveries that there are wait, and none are made of new events. True when left out. */
  readonly enabled?: boolean | null | undefined;
  /** Which events: `*` for every one, `server.*` for those of a kind, or types such as `server.updated`. At most 50. Requests between the platform's own parts are never sent. At most 50 elements. */
  readonly events: ReadonlyArray<string>;
  /** Whose events it is sent: those of the tenant and of all below. */
  readonly tenantId: string;
  /** Where events are sent: an http or https URL in the networks that the platform allows. Viewers of the tenant see it. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly url: string;
};

/** Input of webhookCreateMany. */
export type WebhookCreateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<WebhookCreateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of webhookDelete. */
export type WebhookDeleteInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The webhook's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** One webhook of webhookDeleteMany. */
export type WebhookDeleteItem = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The webhook's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of webhookDeleteMany. */
export type WebhookDeleteManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<WebhookDeleteItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Input of webhookDeliveryReplay. */
export type WebhookDeliveryReplayInput = {
  /** The delivery. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** How far a delivery is. */
export type WebhookDeliveryState =
  /** The receiver took it: it answered 2xx. */
  | 'DELIVERED'
  /** It was tried for a day, or the receiver answered 410. `webhookDeliveryReplay` sends it again. */
  | 'FAILED'
  /** It is sent now, or again after a pause. */
  | 'WAITING';

/** How a list of webhooks is sorted; ties are broken by id, and what has no value comes last. */
export type WebhookOrder = {
  /** Ascending when left out. */
  readonly direction?: OrderDirection;
  /** The field to sort by. */
  readonly field: WebhookOrderField;
};

/** What a list of webhooks can be sorted by. */
export type WebhookOrderField =
  /** By when it was created. */
  | 'CREATED_AT'
  /** By its description. */
  | 'DESCRIPTION'
  /** By its disabled at. */
  | 'DISABLED_AT'
  /** By its disabled reason. */
  | 'DISABLED_REASON'
  /** By its enabled. */
  | 'ENABLED'
  /** By when it was changed last. */
  | 'UPDATED_AT'
  /** By its url. */
  | 'URL';

/** Input of webhookSecretRotate. */
export type WebhookSecretRotateInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The webhook. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** For how long former secrets still sign, 0 to 604800 (a week); a day when left out. 0 where a secret has leaked. */
  readonly overlapSeconds?: number | null | undefined;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
};

/** Input of webhookUpdate. */
export type WebhookUpdateInput = {
  /** What it is for. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Whether it is sent events. While it is not, deliveries that there are wait, and none are made of new events. True when left out. */
  readonly enabled?: boolean | null | undefined;
  /** Which events: `*` for every one, `server.*` for those of a kind, or types such as `server.updated`. At most 50. Requests between the platform's own parts are never sent. At most 50 elements. */
  readonly events?: ReadonlyArray<string> | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The webhook's id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Where events are sent: an http or https URL in the networks that the platform allows. Viewers of the tenant see it. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly url?: string | null | undefined;
};

/** One webhook of webhookUpdateMany. */
export type WebhookUpdateItem = {
  /** What it is for. At most 1000 characters. */
  readonly description?: string | null | undefined;
  /** Whether it is sent events. While it is not, deliveries that there are wait, and none are made of new events. True when left out. */
  readonly enabled?: boolean | null | undefined;
  /** Which events: `*` for every one, `server.*` for those of a kind, or types such as `server.updated`. At most 50. Requests between the platform's own parts are never sent. At most 50 elements. */
  readonly events?: ReadonlyArray<string> | null | undefined;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: number | null | undefined;
  /** The webhook's id. */
  readonly id: string;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: string | null | undefined;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: string | null | undefined;
  /** Where events are sent: an http or https URL in the networks that the platform allows. Viewers of the tenant see it. Http or https, in an allowed network, without user name, password and fragment; at most 2048 characters. */
  readonly url?: string | null | undefined;
};

/** Input of webhookUpdateMany. */
export type WebhookUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: boolean;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What to do, in this order; a later item sees what an earlier one did. At most 500. */
  readonly items: ReadonlyArray<WebhookUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Which webhooks a list has: all that is given must hold. */
export type WebhookWhere = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<WebhookWhere> | null | undefined;
  /** By when it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** By its description. */
  readonly description?: StringFilter | null | undefined;
  /** By its disabled at. */
  readonly disabledAt?: DateTimeFilter | null | undefined;
  /** By its disabled reason. */
  readonly disabledReason?: StringFilter | null | undefined;
  /** By its enabled. */
  readonly enabled?: BooleanFilter | null | undefined;
  /** By its id. */
  readonly id?: IdFilter | null | undefined;
  /** This must not hold. */
  readonly not?: WebhookWhere | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<WebhookWhere> | null | undefined;
  /** By its tags. One that was put on or taken off a moment ago may not be known here yet. */
  readonly tags?: TagsFilter | null | undefined;
  /** By its tenant. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By when it was changed last. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** By its url. */
  readonly url?: StringFilter | null | undefined;
};

/** The unit of a weight. */
export type WeightUnit =
  /** Grams. */
  | 'G'
  /** Kilograms. */
  | 'KG'
  /** Pounds. */
  | 'LB'
  /** Ounces. */
  | 'OZ';

/** A filter on a field; all that is given must hold. A null is refused: use isNull. */
export type WeightUnitFilter = {
  /** Is this value. */
  readonly eq?: WeightUnit | null | undefined;
  /** Is one of these values. */
  readonly in?: ReadonlyArray<WeightUnit> | null | undefined;
  /** True: has no value. False: has one. */
  readonly isNull?: boolean | null | undefined;
  /** Is another value, or none. */
  readonly ne?: WeightUnit | null | undefined;
  /** Is none of these values; no value counts as none of them. */
  readonly notIn?: ReadonlyArray<WeightUnit> | null | undefined;
};

export type WebhookFieldsFragment = { readonly id: string, readonly url: string, readonly events: ReadonlyArray<string>, readonly enabled: boolean, readonly description: string | null, readonly disabledReason: string | null, readonly disabledAt: string | null, readonly secret: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type ManufacturerFieldsFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type DeviceTypeFieldsFragment = { readonly id: string, readonly manufacturer: string, readonly model: string, readonly slug: string | null, readonly partNumber: string | null, readonly description: string | null, readonly comments: string | null, readonly heightHalfUnits: number, readonly fullDepth: boolean, readonly weight: number | null, readonly weightUnit: WeightUnit | null, readonly airflow: Airflow | null, readonly subdeviceRole: SubdeviceRole | null, readonly powered: boolean | null, readonly frontImage: boolean | null, readonly rearImage: boolean | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly make: { readonly id: string, readonly name: string } };

export type ImageFieldsFragment = { readonly id: string, readonly name: string, readonly kind: ImageKind, readonly architecture: Architecture, readonly url: string, readonly sha256: string, readonly sizeBytes: number | null, readonly growth: ImageGrowth, readonly kernelUrl: string | null, readonly initrdUrl: string | null, readonly state: ImageState, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type InstanceFieldsFragment = { readonly id: string, readonly hostname: string, readonly state: InstanceState, readonly dnsName: string | null, readonly dhcpReserved: boolean, readonly hasDifferences: boolean, readonly servicesObservedAt: string | null, readonly sshKeys: ReadonlyArray<string>, readonly userData: string | null, readonly userDataFormat: UserDataFormat | null, readonly networkConfig: string | null, readonly spec: unknown, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly tenant: { readonly id: string, readonly name: string }, readonly type: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly image: { readonly id: string, readonly name: string } | null, readonly server: { readonly id: string, readonly name: string } | null, readonly profile: { readonly id: string, readonly name: string } | null, readonly operation: { readonly id: string, readonly title: string | null } | null };

export type ProvisioningProfileFieldsFragment = { readonly id: string, readonly name: string, readonly approvalRequired: boolean, readonly approvalTimeoutSeconds: number, readonly installTimeoutSeconds: number, readonly firstBootTimeoutSeconds: number, readonly bmcTimeoutSeconds: number, readonly dnsZone: string | null, readonly dnsTtlSeconds: number, readonly dhcpReservation: boolean, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly vlan: { readonly id: string, readonly name: string } | null, readonly unusedVlan: { readonly id: string, readonly name: string } | null };

export type InstanceTypeFieldsFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly provider: string, readonly schema: unknown, readonly claimDeadlineSeconds: number, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type RoutingDomainFieldsFragment = { readonly id: string, readonly name: string, readonly routeDistinguisher: string | null, readonly description: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type IpBlockFieldsFragment = { readonly id: string, readonly prefix: string, readonly allocatable: boolean, readonly gateway: string | null, readonly gatewayOffLink: boolean, readonly coolDownSeconds: number, readonly allowReservedRange: boolean, readonly available: number | null, readonly used: number | null, readonly utilization: number | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly site: { readonly id: string, readonly name: string } | null, readonly parent: { readonly id: string, readonly prefix: string } | null, readonly routingDomain: { readonly id: string, readonly name: string } | null };

export type IpAddressFieldsFragment = { readonly id: string, readonly address: string, readonly assignedTo: string | null, readonly claimKey: string | null, readonly reserved: boolean, readonly note: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly block: { readonly id: string, readonly prefix: string }, readonly tenant: { readonly id: string, readonly name: string }, readonly instance: { readonly id: string, readonly hostname: string } | null };

export type IpRangeFieldsFragment = { readonly id: string, readonly from: string, readonly to: string, readonly role: IpRangeRole, readonly note: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly block: { readonly id: string, readonly prefix: string }, readonly tenant: { readonly id: string, readonly name: string } };

export type LoadBalancerFieldsFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly site: { readonly id: string, readonly name: string } | null, readonly location: { readonly id: string, readonly name: string } | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly operation: { readonly id: string, readonly title: string | null } | null };

export type LoadBalancerPortFieldsFragment = { readonly id: string, readonly number: number, readonly name: string | null, readonly protocol: LoadBalancerProtocol, readonly poolIds: ReadonlyArray<string>, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly loadBalancer: { readonly id: string, readonly name: string } };

export type LoadBalancerPoolFieldsFragment = { readonly id: string, readonly name: string, readonly protocol: LoadBalancerProtocol, readonly balancing: LoadBalancerBalancing, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type LoadBalancerOriginFieldsFragment = { readonly id: string, readonly name: string, readonly target: string, readonly portNumber: number, readonly active: boolean, readonly weight: number, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly pool: { readonly id: string, readonly name: string } };

export type LoadBalancerProviderFieldsFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type LocationFieldsFragment = { readonly id: string, readonly name: string, readonly kind: LocationKind, readonly description: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly site: { readonly id: string, readonly name: string } | null, readonly parent: { readonly id: string, readonly name: string } | null };

export type SiteFieldsFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly location: { readonly id: string, readonly name: string } | null };

export type RackFieldsFragment = { readonly id: string, readonly name: string, readonly units: number, readonly startingUnit: number, readonly descending: boolean, readonly width: RackWidth, readonly depthMm: number | null, readonly status: RackStatus, readonly serialNumber: string | null, readonly assetNumber: string | null, readonly powerBudgetW: number | null, readonly weightBudgetKg: number | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly site: { readonly id: string, readonly name: string }, readonly location: { readonly id: string, readonly name: string } | null };

export type PlacementFieldsFragment = { readonly id: string, readonly occupantId: string, readonly unit: number | null, readonly height: number, readonly face: RackFace, readonly fullDepth: boolean, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly rack: { readonly id: string, readonly name: string } };

export type TagFieldsFragment = { readonly id: string, readonly name: string, readonly colour: string | null, readonly description: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type AnnotationNamespaceFieldsFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly private: boolean, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type StatusNamespaceFieldsFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly private: boolean, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type NetworkDeviceFieldsFragment = { readonly id: string, readonly name: string, readonly kind: NetworkDeviceKind, readonly status: NetworkDeviceStatus, readonly platform: string | null, readonly serialNumber: string | null, readonly assetTag: string | null, readonly managementAddress: string | null, readonly credentialReference: string | null, readonly provider: string | null, readonly managementPort: number | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly placement: { readonly id: string } | null, readonly site: { readonly id: string, readonly name: string }, readonly tenant: { readonly id: string, readonly name: string }, readonly deviceType: { readonly id: string } | null, readonly rack: { readonly id: string, readonly name: string } | null, readonly operation: { readonly id: string, readonly title: string | null } | null };

export type DevicePortFieldsFragment = { readonly id: string, readonly name: string, readonly kind: DevicePortKind, readonly type: string | null, readonly speed: number | null, readonly macAddress: string | null, readonly description: string | null, readonly mtu: number | null, readonly mode: DevicePortMode | null, readonly enabled: boolean, readonly managementOnly: boolean, readonly rearPosition: number | null, readonly positions: number, readonly taggedVlanIds: ReadonlyArray<string> | null, readonly hasDifferences: boolean, readonly finding: CablingFinding | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string }, readonly device: { readonly id: string, readonly name: string } | null, readonly server: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly rack: { readonly id: string, readonly name: string } | null, readonly lag: { readonly id: string, readonly name: string } | null, readonly breakoutParent: { readonly id: string, readonly name: string } | null, readonly rearPort: { readonly id: string, readonly name: string } | null, readonly untaggedVlan: { readonly id: string, readonly name: string } | null, readonly cable: { readonly id: string } | null, readonly farEnd: { readonly id: string, readonly name: string } | null };

export type CableFieldsFragment = { readonly id: string, readonly type: string | null, readonly colour: string | null, readonly length: number | null, readonly status: CableStatus, readonly label: string | null, readonly finding: CablingFinding | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly portA: { readonly id: string, readonly name: string }, readonly portB: { readonly id: string, readonly name: string }, readonly tenant: { readonly id: string, readonly name: string } };

export type VlanGroupFieldsFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type VlanFieldsFragment = { readonly id: string, readonly vid: number, readonly name: string, readonly description: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly group: { readonly id: string, readonly name: string }, readonly tenant: { readonly id: string, readonly name: string } };

export type OperationFieldsFragment = { readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly temporalUrl: string | null, readonly phase: string | null, readonly title: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly createdAt: string | null, readonly tenant: { readonly id: string, readonly name: string } | null, readonly subject: { readonly id: string }, readonly instance: { readonly id: string, readonly hostname: string } | null, readonly server: { readonly id: string, readonly name: string } | null };

export type ServerFieldsFragment = { readonly id: string, readonly name: string, readonly state: ServerState, readonly powerState: PowerState, readonly powerObservedAt: string | null, readonly health: Health, readonly healthObservedAt: string | null, readonly overallHealth: Health, readonly position: number | null, readonly bay: string | null, readonly assetNumber: string | null, readonly findings: ReadonlyArray<ServerFinding>, readonly bootMethod: BootMethod, readonly serialNumber: string | null, readonly uuid: string | null, readonly architecture: string | null, readonly biosVersion: string | null, readonly bmcVersion: string | null, readonly cores: number | null, readonly memoryMiB: number | null, readonly diskBytes: number | null, readonly storageReadAt: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly placement: { readonly id: string } | null, readonly tenant: { readonly id: string, readonly name: string }, readonly site: { readonly id: string, readonly name: string } | null, readonly rack: { readonly id: string, readonly name: string } | null, readonly chassis: { readonly id: string, readonly name: string } | null, readonly deviceType: { readonly id: string } | null, readonly proposedDeviceType: { readonly id: string } | null, readonly firmwareBaseline: { readonly id: string, readonly name: string } | null, readonly instance: { readonly id: string, readonly hostname: string } | null, readonly operation: { readonly id: string, readonly title: string | null } | null };

export type ChassisFieldsFragment = { readonly id: string, readonly name: string, readonly serialNumber: string | null, readonly assetNumber: string | null, readonly managementAddress: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly placement: { readonly id: string } | null, readonly tenant: { readonly id: string, readonly name: string }, readonly site: { readonly id: string, readonly name: string }, readonly rack: { readonly id: string, readonly name: string } | null, readonly deviceType: { readonly id: string } | null };

export type FirmwareBaselineFieldsFragment = { readonly id: string, readonly name: string, readonly vendor: string | null, readonly model: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type TenantFieldsFragment = { readonly id: string, readonly name: string, readonly description: string | null, readonly state: TenantState, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly parent: { readonly id: string, readonly name: string } | null };

export type RoleAssignmentFieldsFragment = { readonly id: string, readonly role: Role, readonly holderKind: RoleHolderKind, readonly holder: string, readonly description: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type QuotaFieldsFragment = { readonly id: string, readonly used: number | null, readonly kind: string, readonly idPrefix: string, readonly limit: number, readonly description: string | null, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string | null, readonly updatedBy: string | null, readonly tenant: { readonly id: string, readonly name: string } };

export type JournalEntryFieldsFragment = { readonly id: string, readonly nodeId: string, readonly kind: JournalEntryKind, readonly text: string, readonly author: string, readonly at: string };

export type AnnotationFieldsFragment = { readonly id: string, readonly data: unknown, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string, readonly updatedBy: string, readonly namespace: { readonly id: string, readonly name: string } };

export type StatusFieldsFragment = { readonly id: string, readonly source: string, readonly data: unknown, readonly version: number, readonly createdAt: string, readonly updatedAt: string, readonly createdBy: string, readonly updatedBy: string, readonly namespace: { readonly id: string, readonly name: string } };

export type WebhookQueryVariables = Exact<{
  id: string;
}>;


export type WebhookQuery = { readonly webhook: WebhookFieldsFragment | null };

export type WebhooksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: WebhookWhere | null | undefined;
  orderBy?: WebhookOrder | null | undefined;
}>;


export type WebhooksQuery = { readonly webhooks: { readonly nodes: ReadonlyArray<WebhookFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WebhookChangedSubscriptionVariables = Exact<{
  where?: WebhookWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type WebhookChangedSubscription = { readonly webhookChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly webhook: WebhookFieldsFragment | null } };

export type WebhookSecretRotateMutationVariables = Exact<{
  input: WebhookSecretRotateInput;
}>;


export type WebhookSecretRotateMutation = { readonly webhookSecretRotate: { readonly webhook: WebhookFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type WebhookDeliveryReplayMutationVariables = Exact<{
  input: WebhookDeliveryReplayInput;
}>;


export type WebhookDeliveryReplayMutation = { readonly webhookDeliveryReplay: { readonly delivery: { readonly id: string, readonly eventId: string, readonly event: string, readonly nodeId: string, readonly body: string, readonly state: WebhookDeliveryState, readonly attempts: number, readonly nextAttemptAt: string | null, readonly lastAttemptAt: string | null, readonly status: number | null, readonly error: string | null, readonly deliveredAt: string | null, readonly replayOf: string | null, readonly createdAt: string } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type WebhookCreateMutationVariables = Exact<{
  input: WebhookCreateInput;
}>;


export type WebhookCreateMutation = { readonly webhookCreate: { readonly webhook: WebhookFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type WebhookCreateManyMutationVariables = Exact<{
  input: WebhookCreateManyInput;
}>;


export type WebhookCreateManyMutation = { readonly webhookCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly webhook: WebhookFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type WebhookUpdateMutationVariables = Exact<{
  input: WebhookUpdateInput;
}>;


export type WebhookUpdateMutation = { readonly webhookUpdate: { readonly webhook: WebhookFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type WebhookUpdateManyMutationVariables = Exact<{
  input: WebhookUpdateManyInput;
}>;


export type WebhookUpdateManyMutation = { readonly webhookUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly webhook: WebhookFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type WebhookDeleteMutationVariables = Exact<{
  input: WebhookDeleteInput;
}>;


export type WebhookDeleteMutation = { readonly webhookDelete: { readonly deletedId: string | null, readonly webhook: WebhookFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type WebhookDeleteManyMutationVariables = Exact<{
  input: WebhookDeleteManyInput;
}>;


export type WebhookDeleteManyMutation = { readonly webhookDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly webhook: WebhookFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ManufacturerQueryVariables = Exact<{
  id: string;
}>;


export type ManufacturerQuery = { readonly manufacturer: ManufacturerFieldsFragment | null };

export type ManufacturersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: ManufacturerWhere | null | undefined;
  orderBy?: ManufacturerOrder | null | undefined;
}>;


export type ManufacturersQuery = { readonly manufacturers: { readonly nodes: ReadonlyArray<ManufacturerFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ManufacturerChangedSubscriptionVariables = Exact<{
  where?: ManufacturerWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type ManufacturerChangedSubscription = { readonly manufacturerChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly manufacturer: ManufacturerFieldsFragment | null } };

export type ManufacturerCreateMutationVariables = Exact<{
  input: ManufacturerCreateInput;
}>;


export type ManufacturerCreateMutation = { readonly manufacturerCreate: { readonly manufacturer: ManufacturerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ManufacturerCreateManyMutationVariables = Exact<{
  input: ManufacturerCreateManyInput;
}>;


export type ManufacturerCreateManyMutation = { readonly manufacturerCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly manufacturer: ManufacturerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ManufacturerUpdateMutationVariables = Exact<{
  input: ManufacturerUpdateInput;
}>;


export type ManufacturerUpdateMutation = { readonly manufacturerUpdate: { readonly manufacturer: ManufacturerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ManufacturerUpdateManyMutationVariables = Exact<{
  input: ManufacturerUpdateManyInput;
}>;


export type ManufacturerUpdateManyMutation = { readonly manufacturerUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly manufacturer: ManufacturerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ManufacturerDeleteMutationVariables = Exact<{
  input: ManufacturerDeleteInput;
}>;


export type ManufacturerDeleteMutation = { readonly manufacturerDelete: { readonly deletedId: string | null, readonly manufacturer: ManufacturerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ManufacturerDeleteManyMutationVariables = Exact<{
  input: ManufacturerDeleteManyInput;
}>;


export type ManufacturerDeleteManyMutation = { readonly manufacturerDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly manufacturer: ManufacturerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DeviceTypeQueryVariables = Exact<{
  id: string;
}>;


export type DeviceTypeQuery = { readonly deviceType: DeviceTypeFieldsFragment | null };

export type DeviceTypesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: DeviceTypeWhere | null | undefined;
  orderBy?: DeviceTypeOrder | null | undefined;
}>;


export type DeviceTypesQuery = { readonly deviceTypes: { readonly nodes: ReadonlyArray<DeviceTypeFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeviceTypeChangedSubscriptionVariables = Exact<{
  where?: DeviceTypeWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type DeviceTypeChangedSubscription = { readonly deviceTypeChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly deviceType: DeviceTypeFieldsFragment | null } };

export type DeviceTypeImportMutationVariables = Exact<{
  input: DeviceTypeImportInput;
}>;


export type DeviceTypeImportMutation = { readonly deviceTypeImport: { readonly warnings: ReadonlyArray<string>, readonly deviceType: DeviceTypeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DeviceTypeCreateMutationVariables = Exact<{
  input: DeviceTypeCreateInput;
}>;


export type DeviceTypeCreateMutation = { readonly deviceTypeCreate: { readonly deviceType: DeviceTypeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DeviceTypeCreateManyMutationVariables = Exact<{
  input: DeviceTypeCreateManyInput;
}>;


export type DeviceTypeCreateManyMutation = { readonly deviceTypeCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly deviceType: DeviceTypeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DeviceTypeUpdateMutationVariables = Exact<{
  input: DeviceTypeUpdateInput;
}>;


export type DeviceTypeUpdateMutation = { readonly deviceTypeUpdate: { readonly deviceType: DeviceTypeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DeviceTypeUpdateManyMutationVariables = Exact<{
  input: DeviceTypeUpdateManyInput;
}>;


export type DeviceTypeUpdateManyMutation = { readonly deviceTypeUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly deviceType: DeviceTypeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DeviceTypeDeleteMutationVariables = Exact<{
  input: DeviceTypeDeleteInput;
}>;


export type DeviceTypeDeleteMutation = { readonly deviceTypeDelete: { readonly deletedId: string | null, readonly deviceType: DeviceTypeFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DeviceTypeDeleteManyMutationVariables = Exact<{
  input: DeviceTypeDeleteManyInput;
}>;


export type DeviceTypeDeleteManyMutation = { readonly deviceTypeDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly deviceType: DeviceTypeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ImageQueryVariables = Exact<{
  id: string;
}>;


export type ImageQuery = { readonly image: ImageFieldsFragment | null };

export type ImagesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: ImageWhere | null | undefined;
  orderBy?: ImageOrder | null | undefined;
}>;


export type ImagesQuery = { readonly images: { readonly nodes: ReadonlyArray<ImageFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ImageChangedSubscriptionVariables = Exact<{
  where?: ImageWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type ImageChangedSubscription = { readonly imageChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly image: ImageFieldsFragment | null } };

export type ImageVerifyMutationVariables = Exact<{
  input: ImageVerifyInput;
}>;


export type ImageVerifyMutation = { readonly imageVerify: { readonly image: ImageFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ImageCreateMutationVariables = Exact<{
  input: ImageCreateInput;
}>;


export type ImageCreateMutation = { readonly imageCreate: { readonly image: ImageFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ImageCreateManyMutationVariables = Exact<{
  input: ImageCreateManyInput;
}>;


export type ImageCreateManyMutation = { readonly imageCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly image: ImageFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ImageUpdateMutationVariables = Exact<{
  input: ImageUpdateInput;
}>;


export type ImageUpdateMutation = { readonly imageUpdate: { readonly image: ImageFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ImageUpdateManyMutationVariables = Exact<{
  input: ImageUpdateManyInput;
}>;


export type ImageUpdateManyMutation = { readonly imageUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly image: ImageFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ImageDeleteMutationVariables = Exact<{
  input: ImageDeleteInput;
}>;


export type ImageDeleteMutation = { readonly imageDelete: { readonly deletedId: string | null, readonly image: ImageFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ImageDeleteManyMutationVariables = Exact<{
  input: ImageDeleteManyInput;
}>;


export type ImageDeleteManyMutation = { readonly imageDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly image: ImageFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceQueryVariables = Exact<{
  id: string;
}>;


export type InstanceQuery = { readonly instance: InstanceFieldsFragment | null };

export type InstancesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: InstanceWhere | null | undefined;
  orderBy?: InstanceOrder | null | undefined;
}>;


export type InstancesQuery = { readonly instances: { readonly nodes: ReadonlyArray<InstanceFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InstanceChangedSubscriptionVariables = Exact<{
  where?: InstanceWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type InstanceChangedSubscription = { readonly instanceChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly instance: InstanceFieldsFragment | null } };

export type InstanceCreateMutationVariables = Exact<{
  input: InstanceCreateInput;
}>;


export type InstanceCreateMutation = { readonly instanceCreate: { readonly warnings: ReadonlyArray<string>, readonly instance: InstanceFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceReimageMutationVariables = Exact<{
  input: InstanceReimageInput;
}>;


export type InstanceReimageMutation = { readonly instanceReimage: { readonly warnings: ReadonlyArray<string>, readonly instance: InstanceFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceUpdateMutationVariables = Exact<{
  input: InstanceUpdateInput;
}>;


export type InstanceUpdateMutation = { readonly instanceUpdate: { readonly instance: InstanceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceRescueMutationVariables = Exact<{
  input: InstanceRescueInput;
}>;


export type InstanceRescueMutation = { readonly instanceRescue: { readonly instance: InstanceFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceUnrescueMutationVariables = Exact<{
  input: InstanceUnrescueInput;
}>;


export type InstanceUnrescueMutation = { readonly instanceUnrescue: { readonly instance: InstanceFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceServicesApplyMutationVariables = Exact<{
  input: InstanceServicesApplyInput;
}>;


export type InstanceServicesApplyMutation = { readonly instanceServicesApply: { readonly instance: InstanceFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceDecommissionMutationVariables = Exact<{
  input: InstanceDecommissionInput;
}>;


export type InstanceDecommissionMutation = { readonly instanceDecommission: { readonly instance: InstanceFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceClaimMutationVariables = Exact<{
  input: InstanceClaimInput;
}>;


export type InstanceClaimMutation = { readonly instanceClaim: { readonly instance: InstanceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceClaimEndMutationVariables = Exact<{
  input: InstanceClaimEndInput;
}>;


export type InstanceClaimEndMutation = { readonly instanceClaimEnd: { readonly instance: InstanceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ProfileQueryVariables = Exact<{
  id: string;
}>;


export type ProfileQuery = { readonly profile: ProvisioningProfileFieldsFragment | null };

export type ProfilesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: ProvisioningProfileWhere | null | undefined;
  orderBy?: ProvisioningProfileOrder | null | undefined;
}>;


export type ProfilesQuery = { readonly profiles: { readonly nodes: ReadonlyArray<ProvisioningProfileFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProfileChangedSubscriptionVariables = Exact<{
  where?: ProvisioningProfileWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type ProfileChangedSubscription = { readonly profileChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly profile: ProvisioningProfileFieldsFragment | null } };

export type ProfileCreateMutationVariables = Exact<{
  input: ProfileCreateInput;
}>;


export type ProfileCreateMutation = { readonly profileCreate: { readonly profile: ProvisioningProfileFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ProfileCreateManyMutationVariables = Exact<{
  input: ProfileCreateManyInput;
}>;


export type ProfileCreateManyMutation = { readonly profileCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly profile: ProvisioningProfileFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ProfileUpdateMutationVariables = Exact<{
  input: ProfileUpdateInput;
}>;


export type ProfileUpdateMutation = { readonly profileUpdate: { readonly profile: ProvisioningProfileFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ProfileUpdateManyMutationVariables = Exact<{
  input: ProfileUpdateManyInput;
}>;


export type ProfileUpdateManyMutation = { readonly profileUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly profile: ProvisioningProfileFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ProfileDeleteMutationVariables = Exact<{
  input: ProfileDeleteInput;
}>;


export type ProfileDeleteMutation = { readonly profileDelete: { readonly deletedId: string | null, readonly profile: ProvisioningProfileFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ProfileDeleteManyMutationVariables = Exact<{
  input: ProfileDeleteManyInput;
}>;


export type ProfileDeleteManyMutation = { readonly profileDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly profile: ProvisioningProfileFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceTypeQueryVariables = Exact<{
  id: string;
}>;


export type InstanceTypeQuery = { readonly instanceType: InstanceTypeFieldsFragment | null };

export type InstanceTypesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: InstanceTypeWhere | null | undefined;
  orderBy?: InstanceTypeOrder | null | undefined;
}>;


export type InstanceTypesQuery = { readonly instanceTypes: { readonly nodes: ReadonlyArray<InstanceTypeFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InstanceTypeChangedSubscriptionVariables = Exact<{
  where?: InstanceTypeWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type InstanceTypeChangedSubscription = { readonly instanceTypeChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly instanceType: InstanceTypeFieldsFragment | null } };

export type InstanceTypeCreateMutationVariables = Exact<{
  input: InstanceTypeCreateInput;
}>;


export type InstanceTypeCreateMutation = { readonly instanceTypeCreate: { readonly instanceType: InstanceTypeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceTypeCreateManyMutationVariables = Exact<{
  input: InstanceTypeCreateManyInput;
}>;


export type InstanceTypeCreateManyMutation = { readonly instanceTypeCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly instanceType: InstanceTypeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceTypeUpdateMutationVariables = Exact<{
  input: InstanceTypeUpdateInput;
}>;


export type InstanceTypeUpdateMutation = { readonly instanceTypeUpdate: { readonly instanceType: InstanceTypeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceTypeUpdateManyMutationVariables = Exact<{
  input: InstanceTypeUpdateManyInput;
}>;


export type InstanceTypeUpdateManyMutation = { readonly instanceTypeUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly instanceType: InstanceTypeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceTypeDeleteMutationVariables = Exact<{
  input: InstanceTypeDeleteInput;
}>;


export type InstanceTypeDeleteMutation = { readonly instanceTypeDelete: { readonly deletedId: string | null, readonly instanceType: InstanceTypeFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type InstanceTypeDeleteManyMutationVariables = Exact<{
  input: InstanceTypeDeleteManyInput;
}>;


export type InstanceTypeDeleteManyMutation = { readonly instanceTypeDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly instanceType: InstanceTypeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RoutingDomainQueryVariables = Exact<{
  id: string;
}>;


export type RoutingDomainQuery = { readonly routingDomain: RoutingDomainFieldsFragment | null };

export type RoutingDomainsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: RoutingDomainWhere | null | undefined;
  orderBy?: RoutingDomainOrder | null | undefined;
}>;


export type RoutingDomainsQuery = { readonly routingDomains: { readonly nodes: ReadonlyArray<RoutingDomainFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RoutingDomainChangedSubscriptionVariables = Exact<{
  where?: RoutingDomainWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type RoutingDomainChangedSubscription = { readonly routingDomainChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly routingDomain: RoutingDomainFieldsFragment | null } };

export type RoutingDomainCreateMutationVariables = Exact<{
  input: RoutingDomainCreateInput;
}>;


export type RoutingDomainCreateMutation = { readonly routingDomainCreate: { readonly routingDomain: RoutingDomainFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RoutingDomainCreateManyMutationVariables = Exact<{
  input: RoutingDomainCreateManyInput;
}>;


export type RoutingDomainCreateManyMutation = { readonly routingDomainCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly routingDomain: RoutingDomainFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RoutingDomainUpdateMutationVariables = Exact<{
  input: RoutingDomainUpdateInput;
}>;


export type RoutingDomainUpdateMutation = { readonly routingDomainUpdate: { readonly routingDomain: RoutingDomainFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RoutingDomainUpdateManyMutationVariables = Exact<{
  input: RoutingDomainUpdateManyInput;
}>;


export type RoutingDomainUpdateManyMutation = { readonly routingDomainUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly routingDomain: RoutingDomainFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RoutingDomainDeleteMutationVariables = Exact<{
  input: RoutingDomainDeleteInput;
}>;


export type RoutingDomainDeleteMutation = { readonly routingDomainDelete: { readonly deletedId: string | null, readonly routingDomain: RoutingDomainFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RoutingDomainDeleteManyMutationVariables = Exact<{
  input: RoutingDomainDeleteManyInput;
}>;


export type RoutingDomainDeleteManyMutation = { readonly routingDomainDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly routingDomain: RoutingDomainFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpBlockQueryVariables = Exact<{
  id: string;
}>;


export type IpBlockQuery = { readonly ipBlock: IpBlockFieldsFragment | null };

export type IpBlocksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: IpBlockWhere | null | undefined;
  orderBy?: IpBlockOrder | null | undefined;
}>;


export type IpBlocksQuery = { readonly ipBlocks: { readonly nodes: ReadonlyArray<IpBlockFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IpBlockChangedSubscriptionVariables = Exact<{
  where?: IpBlockWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type IpBlockChangedSubscription = { readonly ipBlockChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly ipBlock: IpBlockFieldsFragment | null } };

export type IpBlockCreateMutationVariables = Exact<{
  input: IpBlockCreateInput;
}>;


export type IpBlockCreateMutation = { readonly ipBlockCreate: { readonly ipBlock: IpBlockFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpBlockCreateManyMutationVariables = Exact<{
  input: IpBlockCreateManyInput;
}>;


export type IpBlockCreateManyMutation = { readonly ipBlockCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly ipBlock: IpBlockFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpBlockUpdateMutationVariables = Exact<{
  input: IpBlockUpdateInput;
}>;


export type IpBlockUpdateMutation = { readonly ipBlockUpdate: { readonly ipBlock: IpBlockFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpBlockUpdateManyMutationVariables = Exact<{
  input: IpBlockUpdateManyInput;
}>;


export type IpBlockUpdateManyMutation = { readonly ipBlockUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly ipBlock: IpBlockFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpBlockDeleteMutationVariables = Exact<{
  input: IpBlockDeleteInput;
}>;


export type IpBlockDeleteMutation = { readonly ipBlockDelete: { readonly deletedId: string | null, readonly ipBlock: IpBlockFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpBlockDeleteManyMutationVariables = Exact<{
  input: IpBlockDeleteManyInput;
}>;


export type IpBlockDeleteManyMutation = { readonly ipBlockDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly ipBlock: IpBlockFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpAddressQueryVariables = Exact<{
  id: string;
}>;


export type IpAddressQuery = { readonly ipAddress: IpAddressFieldsFragment | null };

export type IpAddressesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: IpAddressWhere | null | undefined;
  orderBy?: IpAddressOrder | null | undefined;
}>;


export type IpAddressesQuery = { readonly ipAddresses: { readonly nodes: ReadonlyArray<IpAddressFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IpAddressChangedSubscriptionVariables = Exact<{
  where?: IpAddressWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type IpAddressChangedSubscription = { readonly ipAddressChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly ipAddress: IpAddressFieldsFragment | null } };

export type IpAddressReserveMutationVariables = Exact<{
  input: IpAddressReserveInput;
}>;


export type IpAddressReserveMutation = { readonly ipAddressReserve: { readonly ipAddress: IpAddressFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpAddressReserveManyMutationVariables = Exact<{
  input: IpAddressReserveManyInput;
}>;


export type IpAddressReserveManyMutation = { readonly ipAddressReserveMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly ipAddress: IpAddressFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpAddressUpdateMutationVariables = Exact<{
  input: IpAddressUpdateInput;
}>;


export type IpAddressUpdateMutation = { readonly ipAddressUpdate: { readonly ipAddress: IpAddressFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpAddressUpdateManyMutationVariables = Exact<{
  input: IpAddressUpdateManyInput;
}>;


export type IpAddressUpdateManyMutation = { readonly ipAddressUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly ipAddress: IpAddressFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpAddressUnreserveMutationVariables = Exact<{
  input: IpAddressUnreserveInput;
}>;


export type IpAddressUnreserveMutation = { readonly ipAddressUnreserve: { readonly deletedId: string | null, readonly ipAddress: IpAddressFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpAddressUnreserveManyMutationVariables = Exact<{
  input: IpAddressUnreserveManyInput;
}>;


export type IpAddressUnreserveManyMutation = { readonly ipAddressUnreserveMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly ipAddress: IpAddressFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpRangeQueryVariables = Exact<{
  id: string;
}>;


export type IpRangeQuery = { readonly ipRange: IpRangeFieldsFragment | null };

export type IpRangesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: IpRangeWhere | null | undefined;
  orderBy?: IpRangeOrder | null | undefined;
}>;


export type IpRangesQuery = { readonly ipRanges: { readonly nodes: ReadonlyArray<IpRangeFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IpRangeChangedSubscriptionVariables = Exact<{
  where?: IpRangeWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type IpRangeChangedSubscription = { readonly ipRangeChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly ipRange: IpRangeFieldsFragment | null } };

export type IpRangeCreateMutationVariables = Exact<{
  input: IpRangeCreateInput;
}>;


export type IpRangeCreateMutation = { readonly ipRangeCreate: { readonly ipRange: IpRangeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpRangeCreateManyMutationVariables = Exact<{
  input: IpRangeCreateManyInput;
}>;


export type IpRangeCreateManyMutation = { readonly ipRangeCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly ipRange: IpRangeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpRangeUpdateMutationVariables = Exact<{
  input: IpRangeUpdateInput;
}>;


export type IpRangeUpdateMutation = { readonly ipRangeUpdate: { readonly ipRange: IpRangeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpRangeUpdateManyMutationVariables = Exact<{
  input: IpRangeUpdateManyInput;
}>;


export type IpRangeUpdateManyMutation = { readonly ipRangeUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly ipRange: IpRangeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpRangeDeleteMutationVariables = Exact<{
  input: IpRangeDeleteInput;
}>;


export type IpRangeDeleteMutation = { readonly ipRangeDelete: { readonly deletedId: string | null, readonly ipRange: IpRangeFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type IpRangeDeleteManyMutationVariables = Exact<{
  input: IpRangeDeleteManyInput;
}>;


export type IpRangeDeleteManyMutation = { readonly ipRangeDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly ipRange: IpRangeFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerQueryVariables = Exact<{
  id: string;
}>;


export type LoadBalancerQuery = { readonly loadBalancer: LoadBalancerFieldsFragment | null };

export type LoadBalancersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: LoadBalancerWhere | null | undefined;
  orderBy?: LoadBalancerOrder | null | undefined;
}>;


export type LoadBalancersQuery = { readonly loadBalancers: { readonly nodes: ReadonlyArray<LoadBalancerFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LoadBalancerChangedSubscriptionVariables = Exact<{
  where?: LoadBalancerWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type LoadBalancerChangedSubscription = { readonly loadBalancerChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly loadBalancer: LoadBalancerFieldsFragment | null } };

export type LoadBalancerApplyMutationVariables = Exact<{
  input: LoadBalancerApplyInput;
}>;


export type LoadBalancerApplyMutation = { readonly loadBalancerApply: { readonly loadBalancer: LoadBalancerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerCreateMutationVariables = Exact<{
  input: LoadBalancerCreateInput;
}>;


export type LoadBalancerCreateMutation = { readonly loadBalancerCreate: { readonly loadBalancer: LoadBalancerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerCreateManyMutationVariables = Exact<{
  input: LoadBalancerCreateManyInput;
}>;


export type LoadBalancerCreateManyMutation = { readonly loadBalancerCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancer: LoadBalancerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerUpdateMutationVariables = Exact<{
  input: LoadBalancerUpdateInput;
}>;


export type LoadBalancerUpdateMutation = { readonly loadBalancerUpdate: { readonly loadBalancer: LoadBalancerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerUpdateManyMutationVariables = Exact<{
  input: LoadBalancerUpdateManyInput;
}>;


export type LoadBalancerUpdateManyMutation = { readonly loadBalancerUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancer: LoadBalancerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerDeleteMutationVariables = Exact<{
  input: LoadBalancerDeleteInput;
}>;


export type LoadBalancerDeleteMutation = { readonly loadBalancerDelete: { readonly deletedId: string | null, readonly loadBalancer: LoadBalancerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerDeleteManyMutationVariables = Exact<{
  input: LoadBalancerDeleteManyInput;
}>;


export type LoadBalancerDeleteManyMutation = { readonly loadBalancerDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancer: LoadBalancerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerPortQueryVariables = Exact<{
  id: string;
}>;


export type LoadBalancerPortQuery = { readonly loadBalancerPort: LoadBalancerPortFieldsFragment | null };

export type LoadBalancerPortsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: LoadBalancerPortWhere | null | undefined;
  orderBy?: LoadBalancerPortOrder | null | undefined;
}>;


export type LoadBalancerPortsQuery = { readonly loadBalancerPorts: { readonly nodes: ReadonlyArray<LoadBalancerPortFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LoadBalancerPortChangedSubscriptionVariables = Exact<{
  where?: LoadBalancerPortWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type LoadBalancerPortChangedSubscription = { readonly loadBalancerPortChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly loadBalancerPort: LoadBalancerPortFieldsFragment | null } };

export type LoadBalancerPortCreateMutationVariables = Exact<{
  input: LoadBalancerPortCreateInput;
}>;


export type LoadBalancerPortCreateMutation = { readonly loadBalancerPortCreate: { readonly loadBalancerPort: LoadBalancerPortFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerPortCreateManyMutationVariables = Exact<{
  input: LoadBalancerPortCreateManyInput;
}>;


export type LoadBalancerPortCreateManyMutation = { readonly loadBalancerPortCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancerPort: LoadBalancerPortFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerPortUpdateMutationVariables = Exact<{
  input: LoadBalancerPortUpdateInput;
}>;


export type LoadBalancerPortUpdateMutation = { readonly loadBalancerPortUpdate: { readonly loadBalancerPort: LoadBalancerPortFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerPortUpdateManyMutationVariables = Exact<{
  input: LoadBalancerPortUpdateManyInput;
}>;


export type LoadBalancerPortUpdateManyMutation = { readonly loadBalancerPortUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancerPort: LoadBalancerPortFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerPortDeleteMutationVariables = Exact<{
  input: LoadBalancerPortDeleteInput;
}>;


export type LoadBalancerPortDeleteMutation = { readonly loadBalancerPortDelete: { readonly deletedId: string | null, readonly loadBalancerPort: LoadBalancerPortFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerPortDeleteManyMutationVariables = Exact<{
  input: LoadBalancerPortDeleteManyInput;
}>;


export type LoadBalancerPortDeleteManyMutation = { readonly loadBalancerPortDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancerPort: LoadBalancerPortFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerPoolQueryVariables = Exact<{
  id: string;
}>;


export type LoadBalancerPoolQuery = { readonly loadBalancerPool: LoadBalancerPoolFieldsFragment | null };

export type LoadBalancerPoolsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: LoadBalancerPoolWhere | null | undefined;
  orderBy?: LoadBalancerPoolOrder | null | undefined;
}>;


export type LoadBalancerPoolsQuery = { readonly loadBalancerPools: { readonly nodes: ReadonlyArray<LoadBalancerPoolFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LoadBalancerPoolChangedSubscriptionVariables = Exact<{
  where?: LoadBalancerPoolWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type LoadBalancerPoolChangedSubscription = { readonly loadBalancerPoolChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly loadBalancerPool: LoadBalancerPoolFieldsFragment | null } };

export type LoadBalancerPoolCreateMutationVariables = Exact<{
  input: LoadBalancerPoolCreateInput;
}>;


export type LoadBalancerPoolCreateMutation = { readonly loadBalancerPoolCreate: { readonly loadBalancerPool: LoadBalancerPoolFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerPoolCreateManyMutationVariables = Exact<{
  input: LoadBalancerPoolCreateManyInput;
}>;


export type LoadBalancerPoolCreateManyMutation = { readonly loadBalancerPoolCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancerPool: LoadBalancerPoolFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerPoolUpdateMutationVariables = Exact<{
  input: LoadBalancerPoolUpdateInput;
}>;


export type LoadBalancerPoolUpdateMutation = { readonly loadBalancerPoolUpdate: { readonly loadBalancerPool: LoadBalancerPoolFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerPoolUpdateManyMutationVariables = Exact<{
  input: LoadBalancerPoolUpdateManyInput;
}>;


export type LoadBalancerPoolUpdateManyMutation = { readonly loadBalancerPoolUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancerPool: LoadBalancerPoolFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerPoolDeleteMutationVariables = Exact<{
  input: LoadBalancerPoolDeleteInput;
}>;


export type LoadBalancerPoolDeleteMutation = { readonly loadBalancerPoolDelete: { readonly deletedId: string | null, readonly loadBalancerPool: LoadBalancerPoolFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerPoolDeleteManyMutationVariables = Exact<{
  input: LoadBalancerPoolDeleteManyInput;
}>;


export type LoadBalancerPoolDeleteManyMutation = { readonly loadBalancerPoolDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancerPool: LoadBalancerPoolFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerOriginQueryVariables = Exact<{
  id: string;
}>;


export type LoadBalancerOriginQuery = { readonly loadBalancerOrigin: LoadBalancerOriginFieldsFragment | null };

export type LoadBalancerOriginsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: LoadBalancerOriginWhere | null | undefined;
  orderBy?: LoadBalancerOriginOrder | null | undefined;
}>;


export type LoadBalancerOriginsQuery = { readonly loadBalancerOrigins: { readonly nodes: ReadonlyArray<LoadBalancerOriginFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LoadBalancerOriginChangedSubscriptionVariables = Exact<{
  where?: LoadBalancerOriginWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type LoadBalancerOriginChangedSubscription = { readonly loadBalancerOriginChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly loadBalancerOrigin: LoadBalancerOriginFieldsFragment | null } };

export type LoadBalancerOriginCreateMutationVariables = Exact<{
  input: LoadBalancerOriginCreateInput;
}>;


export type LoadBalancerOriginCreateMutation = { readonly loadBalancerOriginCreate: { readonly loadBalancerOrigin: LoadBalancerOriginFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerOriginCreateManyMutationVariables = Exact<{
  input: LoadBalancerOriginCreateManyInput;
}>;


export type LoadBalancerOriginCreateManyMutation = { readonly loadBalancerOriginCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancerOrigin: LoadBalancerOriginFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerOriginUpdateMutationVariables = Exact<{
  input: LoadBalancerOriginUpdateInput;
}>;


export type LoadBalancerOriginUpdateMutation = { readonly loadBalancerOriginUpdate: { readonly loadBalancerOrigin: LoadBalancerOriginFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerOriginUpdateManyMutationVariables = Exact<{
  input: LoadBalancerOriginUpdateManyInput;
}>;


export type LoadBalancerOriginUpdateManyMutation = { readonly loadBalancerOriginUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancerOrigin: LoadBalancerOriginFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerOriginDeleteMutationVariables = Exact<{
  input: LoadBalancerOriginDeleteInput;
}>;


export type LoadBalancerOriginDeleteMutation = { readonly loadBalancerOriginDelete: { readonly deletedId: string | null, readonly loadBalancerOrigin: LoadBalancerOriginFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerOriginDeleteManyMutationVariables = Exact<{
  input: LoadBalancerOriginDeleteManyInput;
}>;


export type LoadBalancerOriginDeleteManyMutation = { readonly loadBalancerOriginDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancerOrigin: LoadBalancerOriginFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerProviderQueryVariables = Exact<{
  id: string;
}>;


export type LoadBalancerProviderQuery = { readonly loadBalancerProvider: LoadBalancerProviderFieldsFragment | null };

export type LoadBalancerProvidersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: LoadBalancerProviderWhere | null | undefined;
  orderBy?: LoadBalancerProviderOrder | null | undefined;
}>;


export type LoadBalancerProvidersQuery = { readonly loadBalancerProviders: { readonly nodes: ReadonlyArray<LoadBalancerProviderFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LoadBalancerProviderChangedSubscriptionVariables = Exact<{
  where?: LoadBalancerProviderWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type LoadBalancerProviderChangedSubscription = { readonly loadBalancerProviderChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly loadBalancerProvider: LoadBalancerProviderFieldsFragment | null } };

export type LoadBalancerProviderCreateMutationVariables = Exact<{
  input: LoadBalancerProviderCreateInput;
}>;


export type LoadBalancerProviderCreateMutation = { readonly loadBalancerProviderCreate: { readonly loadBalancerProvider: LoadBalancerProviderFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerProviderCreateManyMutationVariables = Exact<{
  input: LoadBalancerProviderCreateManyInput;
}>;


export type LoadBalancerProviderCreateManyMutation = { readonly loadBalancerProviderCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancerProvider: LoadBalancerProviderFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerProviderUpdateMutationVariables = Exact<{
  input: LoadBalancerProviderUpdateInput;
}>;


export type LoadBalancerProviderUpdateMutation = { readonly loadBalancerProviderUpdate: { readonly loadBalancerProvider: LoadBalancerProviderFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerProviderUpdateManyMutationVariables = Exact<{
  input: LoadBalancerProviderUpdateManyInput;
}>;


export type LoadBalancerProviderUpdateManyMutation = { readonly loadBalancerProviderUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancerProvider: LoadBalancerProviderFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerProviderDeleteMutationVariables = Exact<{
  input: LoadBalancerProviderDeleteInput;
}>;


export type LoadBalancerProviderDeleteMutation = { readonly loadBalancerProviderDelete: { readonly deletedId: string | null, readonly loadBalancerProvider: LoadBalancerProviderFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LoadBalancerProviderDeleteManyMutationVariables = Exact<{
  input: LoadBalancerProviderDeleteManyInput;
}>;


export type LoadBalancerProviderDeleteManyMutation = { readonly loadBalancerProviderDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly loadBalancerProvider: LoadBalancerProviderFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LocationQueryVariables = Exact<{
  id: string;
}>;


export type LocationQuery = { readonly location: LocationFieldsFragment | null };

export type LocationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: LocationWhere | null | undefined;
  orderBy?: LocationOrder | null | undefined;
}>;


export type LocationsQuery = { readonly locations: { readonly nodes: ReadonlyArray<LocationFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LocationChangedSubscriptionVariables = Exact<{
  where?: LocationWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type LocationChangedSubscription = { readonly locationChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly location: LocationFieldsFragment | null } };

export type LocationCreateMutationVariables = Exact<{
  input: LocationCreateInput;
}>;


export type LocationCreateMutation = { readonly locationCreate: { readonly location: LocationFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LocationCreateManyMutationVariables = Exact<{
  input: LocationCreateManyInput;
}>;


export type LocationCreateManyMutation = { readonly locationCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly location: LocationFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LocationUpdateMutationVariables = Exact<{
  input: LocationUpdateInput;
}>;


export type LocationUpdateMutation = { readonly locationUpdate: { readonly location: LocationFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LocationUpdateManyMutationVariables = Exact<{
  input: LocationUpdateManyInput;
}>;


export type LocationUpdateManyMutation = { readonly locationUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly location: LocationFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LocationDeleteMutationVariables = Exact<{
  input: LocationDeleteInput;
}>;


export type LocationDeleteMutation = { readonly locationDelete: { readonly deletedId: string | null, readonly location: LocationFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type LocationDeleteManyMutationVariables = Exact<{
  input: LocationDeleteManyInput;
}>;


export type LocationDeleteManyMutation = { readonly locationDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly location: LocationFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type SiteQueryVariables = Exact<{
  id: string;
}>;


export type SiteQuery = { readonly site: SiteFieldsFragment | null };

export type SitesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: SiteWhere | null | undefined;
  orderBy?: SiteOrder | null | undefined;
}>;


export type SitesQuery = { readonly sites: { readonly nodes: ReadonlyArray<SiteFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SiteChangedSubscriptionVariables = Exact<{
  where?: SiteWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type SiteChangedSubscription = { readonly siteChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly site: SiteFieldsFragment | null } };

export type SiteImportMutationVariables = Exact<{
  input: SiteImportInput;
}>;


export type SiteImportMutation = { readonly siteImport: { readonly changes: ReadonlyArray<{ readonly action: SiteImportAction, readonly kind: string, readonly name: string, readonly id: string | null, readonly fields: ReadonlyArray<string>, readonly line: number | null, readonly values: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly line: number | null, readonly column: number | null, readonly path: ReadonlyArray<string>, readonly holder: string | null, readonly retryable: boolean }>, readonly leftOut: ReadonlyArray<{ readonly kind: string, readonly name: string, readonly reason: string, readonly whole: boolean }>, readonly report: { readonly version: string, readonly leftOutTotal: number, readonly lists: ReadonlyArray<{ readonly kind: string, readonly total: number, readonly imported: number, readonly leftOut: number }> } | null } };

export type SiteCreateMutationVariables = Exact<{
  input: SiteCreateInput;
}>;


export type SiteCreateMutation = { readonly siteCreate: { readonly site: SiteFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type SiteCreateManyMutationVariables = Exact<{
  input: SiteCreateManyInput;
}>;


export type SiteCreateManyMutation = { readonly siteCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly site: SiteFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type SiteUpdateMutationVariables = Exact<{
  input: SiteUpdateInput;
}>;


export type SiteUpdateMutation = { readonly siteUpdate: { readonly site: SiteFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type SiteUpdateManyMutationVariables = Exact<{
  input: SiteUpdateManyInput;
}>;


export type SiteUpdateManyMutation = { readonly siteUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly site: SiteFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type SiteDeleteMutationVariables = Exact<{
  input: SiteDeleteInput;
}>;


export type SiteDeleteMutation = { readonly siteDelete: { readonly deletedId: string | null, readonly site: SiteFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type SiteDeleteManyMutationVariables = Exact<{
  input: SiteDeleteManyInput;
}>;


export type SiteDeleteManyMutation = { readonly siteDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly site: SiteFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RackQueryVariables = Exact<{
  id: string;
}>;


export type RackQuery = { readonly rack: RackFieldsFragment | null };

export type RacksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: RackWhere | null | undefined;
  orderBy?: RackOrder | null | undefined;
}>;


export type RacksQuery = { readonly racks: { readonly nodes: ReadonlyArray<RackFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RackChangedSubscriptionVariables = Exact<{
  where?: RackWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type RackChangedSubscription = { readonly rackChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly rack: RackFieldsFragment | null } };

export type RackCreateMutationVariables = Exact<{
  input: RackCreateInput;
}>;


export type RackCreateMutation = { readonly rackCreate: { readonly rack: RackFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RackCreateManyMutationVariables = Exact<{
  input: RackCreateManyInput;
}>;


export type RackCreateManyMutation = { readonly rackCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly rack: RackFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RackUpdateMutationVariables = Exact<{
  input: RackUpdateInput;
}>;


export type RackUpdateMutation = { readonly rackUpdate: { readonly rack: RackFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RackUpdateManyMutationVariables = Exact<{
  input: RackUpdateManyInput;
}>;


export type RackUpdateManyMutation = { readonly rackUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly rack: RackFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RackDeleteMutationVariables = Exact<{
  input: RackDeleteInput;
}>;


export type RackDeleteMutation = { readonly rackDelete: { readonly deletedId: string | null, readonly rack: RackFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RackDeleteManyMutationVariables = Exact<{
  input: RackDeleteManyInput;
}>;


export type RackDeleteManyMutation = { readonly rackDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly rack: RackFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type PlacementQueryVariables = Exact<{
  id: string;
}>;


export type PlacementQuery = { readonly placement: PlacementFieldsFragment | null };

export type PlacementsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: PlacementWhere | null | undefined;
  orderBy?: PlacementOrder | null | undefined;
}>;


export type PlacementsQuery = { readonly placements: { readonly nodes: ReadonlyArray<PlacementFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PlacementChangedSubscriptionVariables = Exact<{
  where?: PlacementWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type PlacementChangedSubscription = { readonly placementChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly placement: PlacementFieldsFragment | null } };

export type PlacementCreateMutationVariables = Exact<{
  input: PlacementCreateInput;
}>;


export type PlacementCreateMutation = { readonly placementCreate: { readonly placement: PlacementFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type PlacementCreateManyMutationVariables = Exact<{
  input: PlacementCreateManyInput;
}>;


export type PlacementCreateManyMutation = { readonly placementCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly placement: PlacementFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type PlacementUpdateMutationVariables = Exact<{
  input: PlacementUpdateInput;
}>;


export type PlacementUpdateMutation = { readonly placementUpdate: { readonly placement: PlacementFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type PlacementUpdateManyMutationVariables = Exact<{
  input: PlacementUpdateManyInput;
}>;


export type PlacementUpdateManyMutation = { readonly placementUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly placement: PlacementFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type PlacementDeleteMutationVariables = Exact<{
  input: PlacementDeleteInput;
}>;


export type PlacementDeleteMutation = { readonly placementDelete: { readonly deletedId: string | null, readonly placement: PlacementFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type PlacementDeleteManyMutationVariables = Exact<{
  input: PlacementDeleteManyInput;
}>;


export type PlacementDeleteManyMutation = { readonly placementDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly placement: PlacementFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TagQueryVariables = Exact<{
  id: string;
}>;


export type TagQuery = { readonly tag: TagFieldsFragment | null };

export type TagsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: TagWhere | null | undefined;
  orderBy?: TagOrder | null | undefined;
}>;


export type TagsQuery = { readonly tags: { readonly nodes: ReadonlyArray<TagFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TagChangedSubscriptionVariables = Exact<{
  where?: TagWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type TagChangedSubscription = { readonly tagChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly tag: TagFieldsFragment | null } };

export type TagSetMutationVariables = Exact<{
  input: TagSetInput;
}>;


export type TagSetMutation = { readonly tagSet: { readonly tag: TagFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TagCreateMutationVariables = Exact<{
  input: TagCreateInput;
}>;


export type TagCreateMutation = { readonly tagCreate: { readonly tag: TagFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TagCreateManyMutationVariables = Exact<{
  input: TagCreateManyInput;
}>;


export type TagCreateManyMutation = { readonly tagCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly tag: TagFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TagUpdateMutationVariables = Exact<{
  input: TagUpdateInput;
}>;


export type TagUpdateMutation = { readonly tagUpdate: { readonly tag: TagFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TagUpdateManyMutationVariables = Exact<{
  input: TagUpdateManyInput;
}>;


export type TagUpdateManyMutation = { readonly tagUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly tag: TagFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TagDeleteMutationVariables = Exact<{
  input: TagDeleteInput;
}>;


export type TagDeleteMutation = { readonly tagDelete: { readonly deletedId: string | null, readonly tag: TagFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TagDeleteManyMutationVariables = Exact<{
  input: TagDeleteManyInput;
}>;


export type TagDeleteManyMutation = { readonly tagDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly tag: TagFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type AnnotationNamespaceQueryVariables = Exact<{
  id: string;
}>;


export type AnnotationNamespaceQuery = { readonly annotationNamespace: AnnotationNamespaceFieldsFragment | null };

export type AnnotationNamespacesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: AnnotationNamespaceWhere | null | undefined;
  orderBy?: AnnotationNamespaceOrder | null | undefined;
}>;


export type AnnotationNamespacesQuery = { readonly annotationNamespaces: { readonly nodes: ReadonlyArray<AnnotationNamespaceFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AnnotationNamespaceChangedSubscriptionVariables = Exact<{
  where?: AnnotationNamespaceWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type AnnotationNamespaceChangedSubscription = { readonly annotationNamespaceChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly annotationNamespace: AnnotationNamespaceFieldsFragment | null } };

export type AnnotationNamespaceCreateMutationVariables = Exact<{
  input: AnnotationNamespaceCreateInput;
}>;


export type AnnotationNamespaceCreateMutation = { readonly annotationNamespaceCreate: { readonly annotationNamespace: AnnotationNamespaceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type AnnotationNamespaceCreateManyMutationVariables = Exact<{
  input: AnnotationNamespaceCreateManyInput;
}>;


export type AnnotationNamespaceCreateManyMutation = { readonly annotationNamespaceCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly annotationNamespace: AnnotationNamespaceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type AnnotationNamespaceUpdateMutationVariables = Exact<{
  input: AnnotationNamespaceUpdateInput;
}>;


export type AnnotationNamespaceUpdateMutation = { readonly annotationNamespaceUpdate: { readonly annotationNamespace: AnnotationNamespaceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type AnnotationNamespaceUpdateManyMutationVariables = Exact<{
  input: AnnotationNamespaceUpdateManyInput;
}>;


export type AnnotationNamespaceUpdateManyMutation = { readonly annotationNamespaceUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly annotationNamespace: AnnotationNamespaceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type AnnotationNamespaceDeleteMutationVariables = Exact<{
  input: AnnotationNamespaceDeleteInput;
}>;


export type AnnotationNamespaceDeleteMutation = { readonly annotationNamespaceDelete: { readonly deletedId: string | null, readonly annotationNamespace: AnnotationNamespaceFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type AnnotationNamespaceDeleteManyMutationVariables = Exact<{
  input: AnnotationNamespaceDeleteManyInput;
}>;


export type AnnotationNamespaceDeleteManyMutation = { readonly annotationNamespaceDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly annotationNamespace: AnnotationNamespaceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type StatusNamespaceQueryVariables = Exact<{
  id: string;
}>;


export type StatusNamespaceQuery = { readonly statusNamespace: StatusNamespaceFieldsFragment | null };

export type StatusNamespacesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: StatusNamespaceWhere | null | undefined;
  orderBy?: StatusNamespaceOrder | null | undefined;
}>;


export type StatusNamespacesQuery = { readonly statusNamespaces: { readonly nodes: ReadonlyArray<StatusNamespaceFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StatusNamespaceChangedSubscriptionVariables = Exact<{
  where?: StatusNamespaceWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type StatusNamespaceChangedSubscription = { readonly statusNamespaceChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly statusNamespace: StatusNamespaceFieldsFragment | null } };

export type StatusNamespaceCreateMutationVariables = Exact<{
  input: StatusNamespaceCreateInput;
}>;


export type StatusNamespaceCreateMutation = { readonly statusNamespaceCreate: { readonly statusNamespace: StatusNamespaceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type StatusNamespaceCreateManyMutationVariables = Exact<{
  input: StatusNamespaceCreateManyInput;
}>;


export type StatusNamespaceCreateManyMutation = { readonly statusNamespaceCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly statusNamespace: StatusNamespaceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type StatusNamespaceUpdateMutationVariables = Exact<{
  input: StatusNamespaceUpdateInput;
}>;


export type StatusNamespaceUpdateMutation = { readonly statusNamespaceUpdate: { readonly statusNamespace: StatusNamespaceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type StatusNamespaceUpdateManyMutationVariables = Exact<{
  input: StatusNamespaceUpdateManyInput;
}>;


export type StatusNamespaceUpdateManyMutation = { readonly statusNamespaceUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly statusNamespace: StatusNamespaceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type StatusNamespaceDeleteMutationVariables = Exact<{
  input: StatusNamespaceDeleteInput;
}>;


export type StatusNamespaceDeleteMutation = { readonly statusNamespaceDelete: { readonly deletedId: string | null, readonly statusNamespace: StatusNamespaceFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type StatusNamespaceDeleteManyMutationVariables = Exact<{
  input: StatusNamespaceDeleteManyInput;
}>;


export type StatusNamespaceDeleteManyMutation = { readonly statusNamespaceDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly statusNamespace: StatusNamespaceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type NetworkDeviceQueryVariables = Exact<{
  id: string;
}>;


export type NetworkDeviceQuery = { readonly networkDevice: NetworkDeviceFieldsFragment | null };

export type NetworkDevicesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: NetworkDeviceWhere | null | undefined;
  orderBy?: NetworkDeviceOrder | null | undefined;
}>;


export type NetworkDevicesQuery = { readonly networkDevices: { readonly nodes: ReadonlyArray<NetworkDeviceFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NetworkDeviceChangedSubscriptionVariables = Exact<{
  where?: NetworkDeviceWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworkDeviceChangedSubscription = { readonly networkDeviceChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly networkDevice: NetworkDeviceFieldsFragment | null } };

export type NetworkDeviceCreateMutationVariables = Exact<{
  input: NetworkDeviceCreateInput;
}>;


export type NetworkDeviceCreateMutation = { readonly networkDeviceCreate: { readonly networkDevice: NetworkDeviceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type NetworkDeviceCreateManyMutationVariables = Exact<{
  input: NetworkDeviceCreateManyInput;
}>;


export type NetworkDeviceCreateManyMutation = { readonly networkDeviceCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly networkDevice: NetworkDeviceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type NetworkDeviceUpdateMutationVariables = Exact<{
  input: NetworkDeviceUpdateInput;
}>;


export type NetworkDeviceUpdateMutation = { readonly networkDeviceUpdate: { readonly networkDevice: NetworkDeviceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type NetworkDeviceUpdateManyMutationVariables = Exact<{
  input: NetworkDeviceUpdateManyInput;
}>;


export type NetworkDeviceUpdateManyMutation = { readonly networkDeviceUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly networkDevice: NetworkDeviceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type NetworkDeviceDeleteMutationVariables = Exact<{
  input: NetworkDeviceDeleteInput;
}>;


export type NetworkDeviceDeleteMutation = { readonly networkDeviceDelete: { readonly deletedId: string | null, readonly networkDevice: NetworkDeviceFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type NetworkDeviceDeleteManyMutationVariables = Exact<{
  input: NetworkDeviceDeleteManyInput;
}>;


export type NetworkDeviceDeleteManyMutation = { readonly networkDeviceDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly networkDevice: NetworkDeviceFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DevicePortQueryVariables = Exact<{
  id: string;
}>;


export type DevicePortQuery = { readonly devicePort: DevicePortFieldsFragment | null };

export type DevicePortsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: DevicePortWhere | null | undefined;
  orderBy?: DevicePortOrder | null | undefined;
}>;


export type DevicePortsQuery = { readonly devicePorts: { readonly nodes: ReadonlyArray<DevicePortFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DevicePortChangedSubscriptionVariables = Exact<{
  where?: DevicePortWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type DevicePortChangedSubscription = { readonly devicePortChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly devicePort: DevicePortFieldsFragment | null } };

export type DevicePortsApplyMutationVariables = Exact<{
  input: DevicePortsApplyInput;
}>;


export type DevicePortsApplyMutation = { readonly devicePortsApply: { readonly device: NetworkDeviceFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DevicePortsFromTypeMutationVariables = Exact<{
  input: DevicePortsFromTypeInput;
}>;


export type DevicePortsFromTypeMutation = { readonly devicePortsFromType: { readonly added: number | null, readonly device: NetworkDeviceFieldsFragment | null, readonly server: ServerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DevicePortsReportMutationVariables = Exact<{
  input: DevicePortsReportInput;
}>;


export type DevicePortsReportMutation = { readonly devicePortsReport: { readonly reported: number | null, readonly unknown: ReadonlyArray<string>, readonly device: NetworkDeviceFieldsFragment | null, readonly server: ServerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DevicePortCreateMutationVariables = Exact<{
  input: DevicePortCreateInput;
}>;


export type DevicePortCreateMutation = { readonly devicePortCreate: { readonly devicePort: DevicePortFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DevicePortCreateManyMutationVariables = Exact<{
  input: DevicePortCreateManyInput;
}>;


export type DevicePortCreateManyMutation = { readonly devicePortCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly devicePort: DevicePortFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DevicePortUpdateMutationVariables = Exact<{
  input: DevicePortUpdateInput;
}>;


export type DevicePortUpdateMutation = { readonly devicePortUpdate: { readonly devicePort: DevicePortFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DevicePortUpdateManyMutationVariables = Exact<{
  input: DevicePortUpdateManyInput;
}>;


export type DevicePortUpdateManyMutation = { readonly devicePortUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly devicePort: DevicePortFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DevicePortDeleteMutationVariables = Exact<{
  input: DevicePortDeleteInput;
}>;


export type DevicePortDeleteMutation = { readonly devicePortDelete: { readonly deletedId: string | null, readonly devicePort: DevicePortFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type DevicePortDeleteManyMutationVariables = Exact<{
  input: DevicePortDeleteManyInput;
}>;


export type DevicePortDeleteManyMutation = { readonly devicePortDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly devicePort: DevicePortFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type CableQueryVariables = Exact<{
  id: string;
}>;


export type CableQuery = { readonly cable: CableFieldsFragment | null };

export type CablesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: CableWhere | null | undefined;
  orderBy?: CableOrder | null | undefined;
}>;


export type CablesQuery = { readonly cables: { readonly nodes: ReadonlyArray<CableFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CableChangedSubscriptionVariables = Exact<{
  where?: CableWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type CableChangedSubscription = { readonly cableChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly cable: CableFieldsFragment | null } };

export type CableCreateMutationVariables = Exact<{
  input: CableCreateInput;
}>;


export type CableCreateMutation = { readonly cableCreate: { readonly cable: CableFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type CableCreateManyMutationVariables = Exact<{
  input: CableCreateManyInput;
}>;


export type CableCreateManyMutation = { readonly cableCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly cable: CableFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type CableUpdateMutationVariables = Exact<{
  input: CableUpdateInput;
}>;


export type CableUpdateMutation = { readonly cableUpdate: { readonly cable: CableFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type CableUpdateManyMutationVariables = Exact<{
  input: CableUpdateManyInput;
}>;


export type CableUpdateManyMutation = { readonly cableUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly cable: CableFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type CableDeleteMutationVariables = Exact<{
  input: CableDeleteInput;
}>;


export type CableDeleteMutation = { readonly cableDelete: { readonly deletedId: string | null, readonly cable: CableFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type CableDeleteManyMutationVariables = Exact<{
  input: CableDeleteManyInput;
}>;


export type CableDeleteManyMutation = { readonly cableDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly cable: CableFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type VlanGroupQueryVariables = Exact<{
  id: string;
}>;


export type VlanGroupQuery = { readonly vlanGroup: VlanGroupFieldsFragment | null };

export type VlanGroupsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: VlanGroupWhere | null | undefined;
  orderBy?: VlanGroupOrder | null | undefined;
}>;


export type VlanGroupsQuery = { readonly vlanGroups: { readonly nodes: ReadonlyArray<VlanGroupFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VlanGroupChangedSubscriptionVariables = Exact<{
  where?: VlanGroupWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type VlanGroupChangedSubscription = { readonly vlanGroupChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly vlanGroup: VlanGroupFieldsFragment | null } };

export type VlanGroupCreateMutationVariables = Exact<{
  input: VlanGroupCreateInput;
}>;


export type VlanGroupCreateMutation = { readonly vlanGroupCreate: { readonly vlanGroup: VlanGroupFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type VlanGroupCreateManyMutationVariables = Exact<{
  input: VlanGroupCreateManyInput;
}>;


export type VlanGroupCreateManyMutation = { readonly vlanGroupCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly vlanGroup: VlanGroupFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type VlanGroupUpdateMutationVariables = Exact<{
  input: VlanGroupUpdateInput;
}>;


export type VlanGroupUpdateMutation = { readonly vlanGroupUpdate: { readonly vlanGroup: VlanGroupFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type VlanGroupUpdateManyMutationVariables = Exact<{
  input: VlanGroupUpdateManyInput;
}>;


export type VlanGroupUpdateManyMutation = { readonly vlanGroupUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly vlanGroup: VlanGroupFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type VlanGroupDeleteMutationVariables = Exact<{
  input: VlanGroupDeleteInput;
}>;


export type VlanGroupDeleteMutation = { readonly vlanGroupDelete: { readonly deletedId: string | null, readonly vlanGroup: VlanGroupFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type VlanGroupDeleteManyMutationVariables = Exact<{
  input: VlanGroupDeleteManyInput;
}>;


export type VlanGroupDeleteManyMutation = { readonly vlanGroupDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly vlanGroup: VlanGroupFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type VlanQueryVariables = Exact<{
  id: string;
}>;


export type VlanQuery = { readonly vlan: VlanFieldsFragment | null };

export type VlansQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: VlanWhere | null | undefined;
  orderBy?: VlanOrder | null | undefined;
}>;


export type VlansQuery = { readonly vlans: { readonly nodes: ReadonlyArray<VlanFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VlanChangedSubscriptionVariables = Exact<{
  where?: VlanWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type VlanChangedSubscription = { readonly vlanChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly vlan: VlanFieldsFragment | null } };

export type VlanCreateMutationVariables = Exact<{
  input: VlanCreateInput;
}>;


export type VlanCreateMutation = { readonly vlanCreate: { readonly vlan: VlanFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type VlanCreateManyMutationVariables = Exact<{
  input: VlanCreateManyInput;
}>;


export type VlanCreateManyMutation = { readonly vlanCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly vlan: VlanFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type VlanUpdateMutationVariables = Exact<{
  input: VlanUpdateInput;
}>;


export type VlanUpdateMutation = { readonly vlanUpdate: { readonly vlan: VlanFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type VlanUpdateManyMutationVariables = Exact<{
  input: VlanUpdateManyInput;
}>;


export type VlanUpdateManyMutation = { readonly vlanUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly vlan: VlanFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type VlanDeleteMutationVariables = Exact<{
  input: VlanDeleteInput;
}>;


export type VlanDeleteMutation = { readonly vlanDelete: { readonly deletedId: string | null, readonly vlan: VlanFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type VlanDeleteManyMutationVariables = Exact<{
  input: VlanDeleteManyInput;
}>;


export type VlanDeleteManyMutation = { readonly vlanDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly vlan: VlanFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type OperationQueryVariables = Exact<{
  id: string;
}>;


export type OperationQuery = { readonly operation: OperationFieldsFragment | null };

export type OperationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: OperationWhere | null | undefined;
  orderBy?: OperationOrder | null | undefined;
}>;


export type OperationsQuery = { readonly operations: { readonly nodes: ReadonlyArray<OperationFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OperationCancelMutationVariables = Exact<{
  input: OperationCancelInput;
}>;


export type OperationCancelMutation = { readonly operationCancel: { readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type OperationDecideMutationVariables = Exact<{
  input: OperationDecideInput;
}>;


export type OperationDecideMutation = { readonly operationDecide: { readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerQueryVariables = Exact<{
  id: string;
}>;


export type ServerQuery = { readonly server: ServerFieldsFragment | null };

export type ServersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: ServerWhere | null | undefined;
  orderBy?: ServerOrder | null | undefined;
}>;


export type ServersQuery = { readonly servers: { readonly nodes: ReadonlyArray<ServerFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ServerChangedSubscriptionVariables = Exact<{
  where?: ServerWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type ServerChangedSubscription = { readonly serverChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly server: ServerFieldsFragment | null } };

export type ServerEnrollMutationVariables = Exact<{
  input: ServerEnrollInput;
}>;


export type ServerEnrollMutation = { readonly serverEnroll: { readonly server: ServerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerEnrollManyMutationVariables = Exact<{
  input: ServerEnrollManyInput;
}>;


export type ServerEnrollManyMutation = { readonly serverEnrollMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly server: ServerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerInspectMutationVariables = Exact<{
  input: ServerInspectInput;
}>;


export type ServerInspectMutation = { readonly serverInspect: { readonly server: ServerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerPowerSetMutationVariables = Exact<{
  input: ServerPowerSetInput;
}>;


export type ServerPowerSetMutation = { readonly serverPowerSet: { readonly server: ServerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerEraseMutationVariables = Exact<{
  input: ServerEraseInput;
}>;


export type ServerEraseMutation = { readonly serverErase: { readonly server: ServerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerDiskExceptMutationVariables = Exact<{
  input: ServerDiskExceptInput;
}>;


export type ServerDiskExceptMutation = { readonly serverDiskExcept: { readonly server: ServerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerCredentialRotateMutationVariables = Exact<{
  input: ServerCredentialRotateInput;
}>;


export type ServerCredentialRotateMutation = { readonly serverCredentialRotate: { readonly server: ServerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerBiosApplyMutationVariables = Exact<{
  input: ServerBiosApplyInput;
}>;


export type ServerBiosApplyMutation = { readonly serverBiosApply: { readonly server: ServerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerFirmwareUpdateMutationVariables = Exact<{
  input: ServerFirmwareUpdateInput;
}>;


export type ServerFirmwareUpdateMutation = { readonly serverFirmwareUpdate: { readonly server: ServerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerConsoleOpenMutationVariables = Exact<{
  input: ServerConsoleOpenInput;
}>;


export type ServerConsoleOpenMutation = { readonly serverConsoleOpen: { readonly server: ServerFieldsFragment | null, readonly consoleSession: { readonly id: string, readonly state: ConsoleSessionState, readonly openedBy: string, readonly url: string | null, readonly mayUse: boolean, readonly expiresAt: string, readonly closing: boolean, readonly endedBecause: ConsoleSessionEnd | null, readonly createdAt: string, readonly endedAt: string | null, readonly server: ServerFieldsFragment, readonly operation: { readonly id: string, readonly temporalUrl: string | null }, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null } | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerConsoleCloseMutationVariables = Exact<{
  input: ServerConsoleCloseInput;
}>;


export type ServerConsoleCloseMutation = { readonly serverConsoleClose: { readonly consoleSession: { readonly id: string, readonly state: ConsoleSessionState, readonly openedBy: string, readonly url: string | null, readonly mayUse: boolean, readonly expiresAt: string, readonly closing: boolean, readonly endedBecause: ConsoleSessionEnd | null, readonly createdAt: string, readonly endedAt: string | null, readonly server: ServerFieldsFragment, readonly operation: { readonly id: string, readonly temporalUrl: string | null }, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerUpdateMutationVariables = Exact<{
  input: ServerUpdateInput;
}>;


export type ServerUpdateMutation = { readonly serverUpdate: { readonly server: ServerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerUpdateManyMutationVariables = Exact<{
  input: ServerUpdateManyInput;
}>;


export type ServerUpdateManyMutation = { readonly serverUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly server: ServerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerBmcUpdateMutationVariables = Exact<{
  input: ServerBmcUpdateInput;
}>;


export type ServerBmcUpdateMutation = { readonly serverBmcUpdate: { readonly server: ServerFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerAbandonMutationVariables = Exact<{
  input: ServerAbandonInput;
}>;


export type ServerAbandonMutation = { readonly serverAbandon: { readonly server: ServerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerIdentityAcceptMutationVariables = Exact<{
  input: ServerIdentityAcceptInput;
}>;


export type ServerIdentityAcceptMutation = { readonly serverIdentityAccept: { readonly server: ServerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerMaintenanceStartMutationVariables = Exact<{
  input: ServerMaintenanceStartInput;
}>;


export type ServerMaintenanceStartMutation = { readonly serverMaintenanceStart: { readonly server: ServerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerMaintenanceEndMutationVariables = Exact<{
  input: ServerMaintenanceEndInput;
}>;


export type ServerMaintenanceEndMutation = { readonly serverMaintenanceEnd: { readonly server: ServerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerQuarantineStartMutationVariables = Exact<{
  input: ServerQuarantineStartInput;
}>;


export type ServerQuarantineStartMutation = { readonly serverQuarantineStart: { readonly server: ServerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerQuarantineEndMutationVariables = Exact<{
  input: ServerQuarantineEndInput;
}>;


export type ServerQuarantineEndMutation = { readonly serverQuarantineEnd: { readonly server: ServerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ServerRetireMutationVariables = Exact<{
  input: ServerRetireInput;
}>;


export type ServerRetireMutation = { readonly serverRetire: { readonly server: ServerFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ChassisQueryVariables = Exact<{
  id: string;
}>;


export type ChassisQuery = { readonly chassis: ChassisFieldsFragment | null };

export type ChassisListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: ChassisWhere | null | undefined;
  orderBy?: ChassisOrder | null | undefined;
}>;


export type ChassisListQuery = { readonly chassisList: { readonly nodes: ReadonlyArray<ChassisFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ChassisChangedSubscriptionVariables = Exact<{
  where?: ChassisWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type ChassisChangedSubscription = { readonly chassisChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly chassis: ChassisFieldsFragment | null } };

export type ChassisCreateMutationVariables = Exact<{
  input: ChassisCreateInput;
}>;


export type ChassisCreateMutation = { readonly chassisCreate: { readonly chassis: ChassisFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ChassisCreateManyMutationVariables = Exact<{
  input: ChassisCreateManyInput;
}>;


export type ChassisCreateManyMutation = { readonly chassisCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly chassis: ChassisFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ChassisUpdateMutationVariables = Exact<{
  input: ChassisUpdateInput;
}>;


export type ChassisUpdateMutation = { readonly chassisUpdate: { readonly chassis: ChassisFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ChassisUpdateManyMutationVariables = Exact<{
  input: ChassisUpdateManyInput;
}>;


export type ChassisUpdateManyMutation = { readonly chassisUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly chassis: ChassisFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ChassisDeleteMutationVariables = Exact<{
  input: ChassisDeleteInput;
}>;


export type ChassisDeleteMutation = { readonly chassisDelete: { readonly deletedId: string | null, readonly chassis: ChassisFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type ChassisDeleteManyMutationVariables = Exact<{
  input: ChassisDeleteManyInput;
}>;


export type ChassisDeleteManyMutation = { readonly chassisDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly chassis: ChassisFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type FirmwareBaselineQueryVariables = Exact<{
  id: string;
}>;


export type FirmwareBaselineQuery = { readonly firmwareBaseline: FirmwareBaselineFieldsFragment | null };

export type FirmwareBaselinesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: FirmwareBaselineWhere | null | undefined;
  orderBy?: FirmwareBaselineOrder | null | undefined;
}>;


export type FirmwareBaselinesQuery = { readonly firmwareBaselines: { readonly nodes: ReadonlyArray<FirmwareBaselineFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FirmwareBaselineChangedSubscriptionVariables = Exact<{
  where?: FirmwareBaselineWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type FirmwareBaselineChangedSubscription = { readonly firmwareBaselineChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly firmwareBaseline: FirmwareBaselineFieldsFragment | null } };

export type FirmwareBaselineCreateMutationVariables = Exact<{
  input: FirmwareBaselineCreateInput;
}>;


export type FirmwareBaselineCreateMutation = { readonly firmwareBaselineCreate: { readonly firmwareBaseline: FirmwareBaselineFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type FirmwareBaselineCreateManyMutationVariables = Exact<{
  input: FirmwareBaselineCreateManyInput;
}>;


export type FirmwareBaselineCreateManyMutation = { readonly firmwareBaselineCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly firmwareBaseline: FirmwareBaselineFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type FirmwareBaselineUpdateMutationVariables = Exact<{
  input: FirmwareBaselineUpdateInput;
}>;


export type FirmwareBaselineUpdateMutation = { readonly firmwareBaselineUpdate: { readonly firmwareBaseline: FirmwareBaselineFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type FirmwareBaselineUpdateManyMutationVariables = Exact<{
  input: FirmwareBaselineUpdateManyInput;
}>;


export type FirmwareBaselineUpdateManyMutation = { readonly firmwareBaselineUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly firmwareBaseline: FirmwareBaselineFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type FirmwareBaselineDeleteMutationVariables = Exact<{
  input: FirmwareBaselineDeleteInput;
}>;


export type FirmwareBaselineDeleteMutation = { readonly firmwareBaselineDelete: { readonly deletedId: string | null, readonly firmwareBaseline: FirmwareBaselineFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type FirmwareBaselineDeleteManyMutationVariables = Exact<{
  input: FirmwareBaselineDeleteManyInput;
}>;


export type FirmwareBaselineDeleteManyMutation = { readonly firmwareBaselineDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly firmwareBaseline: FirmwareBaselineFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TenantQueryVariables = Exact<{
  id: string;
}>;


export type TenantQuery = { readonly tenant: TenantFieldsFragment | null };

export type TenantsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: TenantWhere | null | undefined;
  orderBy?: TenantOrder | null | undefined;
}>;


export type TenantsQuery = { readonly tenants: { readonly nodes: ReadonlyArray<TenantFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TenantChangedSubscriptionVariables = Exact<{
  where?: TenantWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type TenantChangedSubscription = { readonly tenantChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly tenant: TenantFieldsFragment | null } };

export type TenantCreateMutationVariables = Exact<{
  input: TenantCreateInput;
}>;


export type TenantCreateMutation = { readonly tenantCreate: { readonly tenant: TenantFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TenantCreateManyMutationVariables = Exact<{
  input: TenantCreateManyInput;
}>;


export type TenantCreateManyMutation = { readonly tenantCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly tenant: TenantFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TenantUpdateMutationVariables = Exact<{
  input: TenantUpdateInput;
}>;


export type TenantUpdateMutation = { readonly tenantUpdate: { readonly tenant: TenantFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TenantUpdateManyMutationVariables = Exact<{
  input: TenantUpdateManyInput;
}>;


export type TenantUpdateManyMutation = { readonly tenantUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly tenant: TenantFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TenantDeleteMutationVariables = Exact<{
  input: TenantDeleteInput;
}>;


export type TenantDeleteMutation = { readonly tenantDelete: { readonly deletedId: string | null, readonly tenant: TenantFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type TenantDeleteManyMutationVariables = Exact<{
  input: TenantDeleteManyInput;
}>;


export type TenantDeleteManyMutation = { readonly tenantDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly tenant: TenantFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RoleAssignmentQueryVariables = Exact<{
  id: string;
}>;


export type RoleAssignmentQuery = { readonly roleAssignment: RoleAssignmentFieldsFragment | null };

export type RoleAssignmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: RoleAssignmentWhere | null | undefined;
  orderBy?: RoleAssignmentOrder | null | undefined;
}>;


export type RoleAssignmentsQuery = { readonly roleAssignments: { readonly nodes: ReadonlyArray<RoleAssignmentFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RoleAssignmentChangedSubscriptionVariables = Exact<{
  where?: RoleAssignmentWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type RoleAssignmentChangedSubscription = { readonly roleAssignmentChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly roleAssignment: RoleAssignmentFieldsFragment | null } };

export type RoleAssignmentCreateMutationVariables = Exact<{
  input: RoleAssignmentCreateInput;
}>;


export type RoleAssignmentCreateMutation = { readonly roleAssignmentCreate: { readonly roleAssignment: RoleAssignmentFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RoleAssignmentCreateManyMutationVariables = Exact<{
  input: RoleAssignmentCreateManyInput;
}>;


export type RoleAssignmentCreateManyMutation = { readonly roleAssignmentCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly roleAssignment: RoleAssignmentFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RoleAssignmentUpdateMutationVariables = Exact<{
  input: RoleAssignmentUpdateInput;
}>;


export type RoleAssignmentUpdateMutation = { readonly roleAssignmentUpdate: { readonly roleAssignment: RoleAssignmentFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RoleAssignmentUpdateManyMutationVariables = Exact<{
  input: RoleAssignmentUpdateManyInput;
}>;


export type RoleAssignmentUpdateManyMutation = { readonly roleAssignmentUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly roleAssignment: RoleAssignmentFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RoleAssignmentDeleteMutationVariables = Exact<{
  input: RoleAssignmentDeleteInput;
}>;


export type RoleAssignmentDeleteMutation = { readonly roleAssignmentDelete: { readonly deletedId: string | null, readonly roleAssignment: RoleAssignmentFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type RoleAssignmentDeleteManyMutationVariables = Exact<{
  input: RoleAssignmentDeleteManyInput;
}>;


export type RoleAssignmentDeleteManyMutation = { readonly roleAssignmentDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly roleAssignment: RoleAssignmentFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type QuotaQueryVariables = Exact<{
  id: string;
}>;


export type QuotaQuery = { readonly quota: QuotaFieldsFragment | null };

export type QuotasQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: QuotaWhere | null | undefined;
  orderBy?: QuotaOrder | null | undefined;
}>;


export type QuotasQuery = { readonly quotas: { readonly nodes: ReadonlyArray<QuotaFieldsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QuotaChangedSubscriptionVariables = Exact<{
  where?: QuotaWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type QuotaChangedSubscription = { readonly quotaChanged: { readonly cursor: string, readonly change: ChangeKind, readonly id: string, readonly changedFields: ReadonlyArray<string>, readonly quota: QuotaFieldsFragment | null } };

export type QuotaCreateMutationVariables = Exact<{
  input: QuotaCreateInput;
}>;


export type QuotaCreateMutation = { readonly quotaCreate: { readonly quota: QuotaFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type QuotaCreateManyMutationVariables = Exact<{
  input: QuotaCreateManyInput;
}>;


export type QuotaCreateManyMutation = { readonly quotaCreateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly quota: QuotaFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type QuotaUpdateMutationVariables = Exact<{
  input: QuotaUpdateInput;
}>;


export type QuotaUpdateMutation = { readonly quotaUpdate: { readonly quota: QuotaFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type QuotaUpdateManyMutationVariables = Exact<{
  input: QuotaUpdateManyInput;
}>;


export type QuotaUpdateManyMutation = { readonly quotaUpdateMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly quota: QuotaFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type QuotaDeleteMutationVariables = Exact<{
  input: QuotaDeleteInput;
}>;


export type QuotaDeleteMutation = { readonly quotaDelete: { readonly deletedId: string | null, readonly quota: QuotaFieldsFragment | null, readonly operation: { readonly id: string, readonly temporalUrl: string | null } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type QuotaDeleteManyMutationVariables = Exact<{
  input: QuotaDeleteManyInput;
}>;


export type QuotaDeleteManyMutation = { readonly quotaDeleteMany: { readonly results: ReadonlyArray<{ readonly index: number, readonly id: string | null, readonly quota: QuotaFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type JournalEntryCreateMutationVariables = Exact<{
  input: JournalEntryCreateInput;
}>;


export type JournalEntryCreateMutation = { readonly journalEntryCreate: { readonly journalEntry: JournalEntryFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type JournalEntryDeleteMutationVariables = Exact<{
  input: JournalEntryDeleteInput;
}>;


export type JournalEntryDeleteMutation = { readonly journalEntryDelete: { readonly deletedId: string | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type AnnotationQueryVariables = Exact<{
  id: string;
}>;


export type AnnotationQuery = { readonly annotation: AnnotationFieldsFragment | null };

export type AnnotationSetMutationVariables = Exact<{
  input: AnnotationSetInput;
}>;


export type AnnotationSetMutation = { readonly annotationSet: { readonly annotation: AnnotationFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type AnnotationUpdateMutationVariables = Exact<{
  input: AnnotationUpdateInput;
}>;


export type AnnotationUpdateMutation = { readonly annotationUpdate: { readonly annotation: AnnotationFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type AnnotationDeleteMutationVariables = Exact<{
  input: AnnotationDeleteInput;
}>;


export type AnnotationDeleteMutation = { readonly annotationDelete: { readonly deletedId: string | null, readonly annotation: AnnotationFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type StatusQueryVariables = Exact<{
  id: string;
}>;


export type StatusQuery = { readonly status: StatusFieldsFragment | null };

export type StatusSetMutationVariables = Exact<{
  input: StatusSetInput;
}>;


export type StatusSetMutation = { readonly statusSet: { readonly status: StatusFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type StatusUpdateMutationVariables = Exact<{
  input: StatusUpdateInput;
}>;


export type StatusUpdateMutation = { readonly statusUpdate: { readonly status: StatusFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export type StatusDeleteMutationVariables = Exact<{
  input: StatusDeleteInput;
}>;


export type StatusDeleteMutation = { readonly statusDelete: { readonly deletedId: string | null, readonly status: StatusFieldsFragment | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly retryable: boolean, readonly holder: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WebhookFieldsFragmentDoc = new TypedDocumentString(`
    fragment WebhookFields on Webhook {
  id
  url
  events
  enabled
  description
  disabledReason
  disabledAt
  secret
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"WebhookFields"}) as unknown as TypedDocumentString<WebhookFieldsFragment, unknown>;
export const ManufacturerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ManufacturerFields on Manufacturer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"ManufacturerFields"}) as unknown as TypedDocumentString<ManufacturerFieldsFragment, unknown>;
export const DeviceTypeFieldsFragmentDoc = new TypedDocumentString(`
    fragment DeviceTypeFields on DeviceType {
  id
  manufacturer
  model
  slug
  partNumber
  description
  comments
  heightHalfUnits
  fullDepth
  weight
  weightUnit
  airflow
  subdeviceRole
  powered
  frontImage
  rearImage
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  make {
    id
    name
  }
}
    `, {"fragmentName":"DeviceTypeFields"}) as unknown as TypedDocumentString<DeviceTypeFieldsFragment, unknown>;
export const ImageFieldsFragmentDoc = new TypedDocumentString(`
    fragment ImageFields on Image {
  id
  name
  kind
  architecture
  url
  sha256
  sizeBytes
  growth
  kernelUrl
  initrdUrl
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"ImageFields"}) as unknown as TypedDocumentString<ImageFieldsFragment, unknown>;
export const InstanceFieldsFragmentDoc = new TypedDocumentString(`
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}
    `, {"fragmentName":"InstanceFields"}) as unknown as TypedDocumentString<InstanceFieldsFragment, unknown>;
export const ProvisioningProfileFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProvisioningProfileFields on ProvisioningProfile {
  id
  name
  approvalRequired
  approvalTimeoutSeconds
  installTimeoutSeconds
  firstBootTimeoutSeconds
  bmcTimeoutSeconds
  dnsZone
  dnsTtlSeconds
  dhcpReservation
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  vlan {
    id
    name
  }
  unusedVlan {
    id
    name
  }
}
    `, {"fragmentName":"ProvisioningProfileFields"}) as unknown as TypedDocumentString<ProvisioningProfileFieldsFragment, unknown>;
export const InstanceTypeFieldsFragmentDoc = new TypedDocumentString(`
    fragment InstanceTypeFields on InstanceType {
  id
  name
  description
  provider
  schema
  claimDeadlineSeconds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"InstanceTypeFields"}) as unknown as TypedDocumentString<InstanceTypeFieldsFragment, unknown>;
export const RoutingDomainFieldsFragmentDoc = new TypedDocumentString(`
    fragment RoutingDomainFields on RoutingDomain {
  id
  name
  routeDistinguisher
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"RoutingDomainFields"}) as unknown as TypedDocumentString<RoutingDomainFieldsFragment, unknown>;
export const IpBlockFieldsFragmentDoc = new TypedDocumentString(`
    fragment IpBlockFields on IpBlock {
  id
  prefix
  allocatable
  gateway
  gatewayOffLink
  coolDownSeconds
  allowReservedRange
  available
  used
  utilization
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    prefix
  }
  routingDomain {
    id
    name
  }
}
    `, {"fragmentName":"IpBlockFields"}) as unknown as TypedDocumentString<IpBlockFieldsFragment, unknown>;
export const IpAddressFieldsFragmentDoc = new TypedDocumentString(`
    fragment IpAddressFields on IpAddress {
  id
  address
  assignedTo
  claimKey
  reserved
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
  instance {
    id
    hostname
  }
}
    `, {"fragmentName":"IpAddressFields"}) as unknown as TypedDocumentString<IpAddressFieldsFragment, unknown>;
export const IpRangeFieldsFragmentDoc = new TypedDocumentString(`
    fragment IpRangeFields on IpRange {
  id
  from
  to
  role
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"IpRangeFields"}) as unknown as TypedDocumentString<IpRangeFieldsFragment, unknown>;
export const LoadBalancerFieldsFragmentDoc = new TypedDocumentString(`
    fragment LoadBalancerFields on LoadBalancer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  location {
    id
    name
  }
  provider {
    id
    name
  }
  operation {
    id
    title
  }
}
    `, {"fragmentName":"LoadBalancerFields"}) as unknown as TypedDocumentString<LoadBalancerFieldsFragment, unknown>;
export const LoadBalancerPortFieldsFragmentDoc = new TypedDocumentString(`
    fragment LoadBalancerPortFields on LoadBalancerPort {
  id
  number
  name
  protocol
  poolIds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  loadBalancer {
    id
    name
  }
}
    `, {"fragmentName":"LoadBalancerPortFields"}) as unknown as TypedDocumentString<LoadBalancerPortFieldsFragment, unknown>;
export const LoadBalancerPoolFieldsFragmentDoc = new TypedDocumentString(`
    fragment LoadBalancerPoolFields on LoadBalancerPool {
  id
  name
  protocol
  balancing
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"LoadBalancerPoolFields"}) as unknown as TypedDocumentString<LoadBalancerPoolFieldsFragment, unknown>;
export const LoadBalancerOriginFieldsFragmentDoc = new TypedDocumentString(`
    fragment LoadBalancerOriginFields on LoadBalancerOrigin {
  id
  name
  target
  portNumber
  active
  weight
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  pool {
    id
    name
  }
}
    `, {"fragmentName":"LoadBalancerOriginFields"}) as unknown as TypedDocumentString<LoadBalancerOriginFieldsFragment, unknown>;
export const LoadBalancerProviderFieldsFragmentDoc = new TypedDocumentString(`
    fragment LoadBalancerProviderFields on LoadBalancerProvider {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"LoadBalancerProviderFields"}) as unknown as TypedDocumentString<LoadBalancerProviderFieldsFragment, unknown>;
export const LocationFieldsFragmentDoc = new TypedDocumentString(`
    fragment LocationFields on Location {
  id
  name
  kind
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    name
  }
}
    `, {"fragmentName":"LocationFields"}) as unknown as TypedDocumentString<LocationFieldsFragment, unknown>;
export const SiteFieldsFragmentDoc = new TypedDocumentString(`
    fragment SiteFields on Site {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  location {
    id
    name
  }
}
    `, {"fragmentName":"SiteFields"}) as unknown as TypedDocumentString<SiteFieldsFragment, unknown>;
export const RackFieldsFragmentDoc = new TypedDocumentString(`
    fragment RackFields on Rack {
  id
  name
  units
  startingUnit
  descending
  width
  depthMm
  status
  serialNumber
  assetNumber
  powerBudgetW
  weightBudgetKg
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  site {
    id
    name
  }
  location {
    id
    name
  }
}
    `, {"fragmentName":"RackFields"}) as unknown as TypedDocumentString<RackFieldsFragment, unknown>;
export const PlacementFieldsFragmentDoc = new TypedDocumentString(`
    fragment PlacementFields on Placement {
  id
  occupantId
  unit
  height
  face
  fullDepth
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  rack {
    id
    name
  }
}
    `, {"fragmentName":"PlacementFields"}) as unknown as TypedDocumentString<PlacementFieldsFragment, unknown>;
export const TagFieldsFragmentDoc = new TypedDocumentString(`
    fragment TagFields on Tag {
  id
  name
  colour
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"TagFields"}) as unknown as TypedDocumentString<TagFieldsFragment, unknown>;
export const AnnotationNamespaceFieldsFragmentDoc = new TypedDocumentString(`
    fragment AnnotationNamespaceFields on AnnotationNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"AnnotationNamespaceFields"}) as unknown as TypedDocumentString<AnnotationNamespaceFieldsFragment, unknown>;
export const StatusNamespaceFieldsFragmentDoc = new TypedDocumentString(`
    fragment StatusNamespaceFields on StatusNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"StatusNamespaceFields"}) as unknown as TypedDocumentString<StatusNamespaceFieldsFragment, unknown>;
export const NetworkDeviceFieldsFragmentDoc = new TypedDocumentString(`
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}
    `, {"fragmentName":"NetworkDeviceFields"}) as unknown as TypedDocumentString<NetworkDeviceFieldsFragment, unknown>;
export const DevicePortFieldsFragmentDoc = new TypedDocumentString(`
    fragment DevicePortFields on DevicePort {
  id
  name
  kind
  type
  speed
  macAddress
  description
  mtu
  mode
  enabled
  managementOnly
  rearPosition
  positions
  taggedVlanIds
  hasDifferences
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  device {
    id
    name
  }
  server {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  lag {
    id
    name
  }
  breakoutParent {
    id
    name
  }
  rearPort {
    id
    name
  }
  untaggedVlan {
    id
    name
  }
  cable {
    id
  }
  farEnd {
    id
    name
  }
}
    `, {"fragmentName":"DevicePortFields"}) as unknown as TypedDocumentString<DevicePortFieldsFragment, unknown>;
export const CableFieldsFragmentDoc = new TypedDocumentString(`
    fragment CableFields on Cable {
  id
  type
  colour
  length
  status
  label
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  portA {
    id
    name
  }
  portB {
    id
    name
  }
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"CableFields"}) as unknown as TypedDocumentString<CableFieldsFragment, unknown>;
export const VlanGroupFieldsFragmentDoc = new TypedDocumentString(`
    fragment VlanGroupFields on VlanGroup {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"VlanGroupFields"}) as unknown as TypedDocumentString<VlanGroupFieldsFragment, unknown>;
export const VlanFieldsFragmentDoc = new TypedDocumentString(`
    fragment VlanFields on Vlan {
  id
  vid
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  group {
    id
    name
  }
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"VlanFields"}) as unknown as TypedDocumentString<VlanFieldsFragment, unknown>;
export const OperationFieldsFragmentDoc = new TypedDocumentString(`
    fragment OperationFields on Operation {
  id
  kind
  state
  temporalUrl
  phase
  title
  waitingFor
  requestedBy
  startedAt
  finishedAt
  createdAt
  tenant {
    id
    name
  }
  subject {
    id
  }
  instance {
    id
    hostname
  }
  server {
    id
    name
  }
}
    `, {"fragmentName":"OperationFields"}) as unknown as TypedDocumentString<OperationFieldsFragment, unknown>;
export const ServerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}
    `, {"fragmentName":"ServerFields"}) as unknown as TypedDocumentString<ServerFieldsFragment, unknown>;
export const ChassisFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChassisFields on Chassis {
  id
  name
  serialNumber
  assetNumber
  managementAddress
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  deviceType {
    id
  }
}
    `, {"fragmentName":"ChassisFields"}) as unknown as TypedDocumentString<ChassisFieldsFragment, unknown>;
export const FirmwareBaselineFieldsFragmentDoc = new TypedDocumentString(`
    fragment FirmwareBaselineFields on FirmwareBaseline {
  id
  name
  vendor
  model
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"FirmwareBaselineFields"}) as unknown as TypedDocumentString<FirmwareBaselineFieldsFragment, unknown>;
export const TenantFieldsFragmentDoc = new TypedDocumentString(`
    fragment TenantFields on Tenant {
  id
  name
  description
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  parent {
    id
    name
  }
}
    `, {"fragmentName":"TenantFields"}) as unknown as TypedDocumentString<TenantFieldsFragment, unknown>;
export const RoleAssignmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment RoleAssignmentFields on RoleAssignment {
  id
  role
  holderKind
  holder
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"RoleAssignmentFields"}) as unknown as TypedDocumentString<RoleAssignmentFieldsFragment, unknown>;
export const QuotaFieldsFragmentDoc = new TypedDocumentString(`
    fragment QuotaFields on Quota {
  id
  used
  kind
  idPrefix
  limit
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}
    `, {"fragmentName":"QuotaFields"}) as unknown as TypedDocumentString<QuotaFieldsFragment, unknown>;
export const JournalEntryFieldsFragmentDoc = new TypedDocumentString(`
    fragment JournalEntryFields on JournalEntry {
  id
  nodeId
  kind
  text
  author
  at
}
    `, {"fragmentName":"JournalEntryFields"}) as unknown as TypedDocumentString<JournalEntryFieldsFragment, unknown>;
export const AnnotationFieldsFragmentDoc = new TypedDocumentString(`
    fragment AnnotationFields on Annotation {
  id
  data
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  namespace {
    id
    name
  }
}
    `, {"fragmentName":"AnnotationFields"}) as unknown as TypedDocumentString<AnnotationFieldsFragment, unknown>;
export const StatusFieldsFragmentDoc = new TypedDocumentString(`
    fragment StatusFields on Status {
  id
  source
  data
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  namespace {
    id
    name
  }
}
    `, {"fragmentName":"StatusFields"}) as unknown as TypedDocumentString<StatusFieldsFragment, unknown>;
export const WebhookDocument = new TypedDocumentString(`
    query Webhook($id: ID!) {
  webhook(id: $id) {
    ...WebhookFields
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  events
  enabled
  description
  disabledReason
  disabledAt
  secret
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<WebhookQuery, WebhookQueryVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks($first: Int, $after: String, $where: WebhookWhere, $orderBy: WebhookOrder) {
  webhooks(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...WebhookFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  events
  enabled
  description
  disabledReason
  disabledAt
  secret
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookChangedDocument = new TypedDocumentString(`
    subscription WebhookChanged($where: WebhookWhere, $after: String) {
  webhookChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    webhook {
      ...WebhookFields
    }
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  events
  enabled
  description
  disabledReason
  disabledAt
  secret
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<WebhookChangedSubscription, WebhookChangedSubscriptionVariables>;
export const WebhookSecretRotateDocument = new TypedDocumentString(`
    mutation WebhookSecretRotate($input: WebhookSecretRotateInput!) {
  webhookSecretRotate(input: $input) {
    webhook {
      ...WebhookFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  events
  enabled
  description
  disabledReason
  disabledAt
  secret
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<WebhookSecretRotateMutation, WebhookSecretRotateMutationVariables>;
export const WebhookDeliveryReplayDocument = new TypedDocumentString(`
    mutation WebhookDeliveryReplay($input: WebhookDeliveryReplayInput!) {
  webhookDeliveryReplay(input: $input) {
    delivery {
      id
      eventId
      event
      nodeId
      body
      state
      attempts
      nextAttemptAt
      lastAttemptAt
      status
      error
      deliveredAt
      replayOf
      createdAt
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    `) as unknown as TypedDocumentString<WebhookDeliveryReplayMutation, WebhookDeliveryReplayMutationVariables>;
export const WebhookCreateDocument = new TypedDocumentString(`
    mutation WebhookCreate($input: WebhookCreateInput!) {
  webhookCreate(input: $input) {
    webhook {
      ...WebhookFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  events
  enabled
  description
  disabledReason
  disabledAt
  secret
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<WebhookCreateMutation, WebhookCreateMutationVariables>;
export const WebhookCreateManyDocument = new TypedDocumentString(`
    mutation WebhookCreateMany($input: WebhookCreateManyInput!) {
  webhookCreateMany(input: $input) {
    results {
      index
      id
      webhook {
        ...WebhookFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  events
  enabled
  description
  disabledReason
  disabledAt
  secret
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<WebhookCreateManyMutation, WebhookCreateManyMutationVariables>;
export const WebhookUpdateDocument = new TypedDocumentString(`
    mutation WebhookUpdate($input: WebhookUpdateInput!) {
  webhookUpdate(input: $input) {
    webhook {
      ...WebhookFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  events
  enabled
  description
  disabledReason
  disabledAt
  secret
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<WebhookUpdateMutation, WebhookUpdateMutationVariables>;
export const WebhookUpdateManyDocument = new TypedDocumentString(`
    mutation WebhookUpdateMany($input: WebhookUpdateManyInput!) {
  webhookUpdateMany(input: $input) {
    results {
      index
      id
      webhook {
        ...WebhookFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  events
  enabled
  description
  disabledReason
  disabledAt
  secret
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<WebhookUpdateManyMutation, WebhookUpdateManyMutationVariables>;
export const WebhookDeleteDocument = new TypedDocumentString(`
    mutation WebhookDelete($input: WebhookDeleteInput!) {
  webhookDelete(input: $input) {
    deletedId
    webhook {
      ...WebhookFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  events
  enabled
  description
  disabledReason
  disabledAt
  secret
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<WebhookDeleteMutation, WebhookDeleteMutationVariables>;
export const WebhookDeleteManyDocument = new TypedDocumentString(`
    mutation WebhookDeleteMany($input: WebhookDeleteManyInput!) {
  webhookDeleteMany(input: $input) {
    results {
      index
      id
      webhook {
        ...WebhookFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment WebhookFields on Webhook {
  id
  url
  events
  enabled
  description
  disabledReason
  disabledAt
  secret
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<WebhookDeleteManyMutation, WebhookDeleteManyMutationVariables>;
export const ManufacturerDocument = new TypedDocumentString(`
    query Manufacturer($id: ID!) {
  manufacturer(id: $id) {
    ...ManufacturerFields
  }
}
    fragment ManufacturerFields on Manufacturer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ManufacturerQuery, ManufacturerQueryVariables>;
export const ManufacturersDocument = new TypedDocumentString(`
    query Manufacturers($first: Int, $after: String, $where: ManufacturerWhere, $orderBy: ManufacturerOrder) {
  manufacturers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...ManufacturerFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ManufacturerFields on Manufacturer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ManufacturersQuery, ManufacturersQueryVariables>;
export const ManufacturerChangedDocument = new TypedDocumentString(`
    subscription ManufacturerChanged($where: ManufacturerWhere, $after: String) {
  manufacturerChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    manufacturer {
      ...ManufacturerFields
    }
  }
}
    fragment ManufacturerFields on Manufacturer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ManufacturerChangedSubscription, ManufacturerChangedSubscriptionVariables>;
export const ManufacturerCreateDocument = new TypedDocumentString(`
    mutation ManufacturerCreate($input: ManufacturerCreateInput!) {
  manufacturerCreate(input: $input) {
    manufacturer {
      ...ManufacturerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ManufacturerFields on Manufacturer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ManufacturerCreateMutation, ManufacturerCreateMutationVariables>;
export const ManufacturerCreateManyDocument = new TypedDocumentString(`
    mutation ManufacturerCreateMany($input: ManufacturerCreateManyInput!) {
  manufacturerCreateMany(input: $input) {
    results {
      index
      id
      manufacturer {
        ...ManufacturerFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ManufacturerFields on Manufacturer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ManufacturerCreateManyMutation, ManufacturerCreateManyMutationVariables>;
export const ManufacturerUpdateDocument = new TypedDocumentString(`
    mutation ManufacturerUpdate($input: ManufacturerUpdateInput!) {
  manufacturerUpdate(input: $input) {
    manufacturer {
      ...ManufacturerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ManufacturerFields on Manufacturer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ManufacturerUpdateMutation, ManufacturerUpdateMutationVariables>;
export const ManufacturerUpdateManyDocument = new TypedDocumentString(`
    mutation ManufacturerUpdateMany($input: ManufacturerUpdateManyInput!) {
  manufacturerUpdateMany(input: $input) {
    results {
      index
      id
      manufacturer {
        ...ManufacturerFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ManufacturerFields on Manufacturer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ManufacturerUpdateManyMutation, ManufacturerUpdateManyMutationVariables>;
export const ManufacturerDeleteDocument = new TypedDocumentString(`
    mutation ManufacturerDelete($input: ManufacturerDeleteInput!) {
  manufacturerDelete(input: $input) {
    deletedId
    manufacturer {
      ...ManufacturerFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ManufacturerFields on Manufacturer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ManufacturerDeleteMutation, ManufacturerDeleteMutationVariables>;
export const ManufacturerDeleteManyDocument = new TypedDocumentString(`
    mutation ManufacturerDeleteMany($input: ManufacturerDeleteManyInput!) {
  manufacturerDeleteMany(input: $input) {
    results {
      index
      id
      manufacturer {
        ...ManufacturerFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ManufacturerFields on Manufacturer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ManufacturerDeleteManyMutation, ManufacturerDeleteManyMutationVariables>;
export const DeviceTypeDocument = new TypedDocumentString(`
    query DeviceType($id: ID!) {
  deviceType(id: $id) {
    ...DeviceTypeFields
  }
}
    fragment DeviceTypeFields on DeviceType {
  id
  manufacturer
  model
  slug
  partNumber
  description
  comments
  heightHalfUnits
  fullDepth
  weight
  weightUnit
  airflow
  subdeviceRole
  powered
  frontImage
  rearImage
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  make {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeviceTypeQuery, DeviceTypeQueryVariables>;
export const DeviceTypesDocument = new TypedDocumentString(`
    query DeviceTypes($first: Int, $after: String, $where: DeviceTypeWhere, $orderBy: DeviceTypeOrder) {
  deviceTypes(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...DeviceTypeFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DeviceTypeFields on DeviceType {
  id
  manufacturer
  model
  slug
  partNumber
  description
  comments
  heightHalfUnits
  fullDepth
  weight
  weightUnit
  airflow
  subdeviceRole
  powered
  frontImage
  rearImage
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  make {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeviceTypesQuery, DeviceTypesQueryVariables>;
export const DeviceTypeChangedDocument = new TypedDocumentString(`
    subscription DeviceTypeChanged($where: DeviceTypeWhere, $after: String) {
  deviceTypeChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    deviceType {
      ...DeviceTypeFields
    }
  }
}
    fragment DeviceTypeFields on DeviceType {
  id
  manufacturer
  model
  slug
  partNumber
  description
  comments
  heightHalfUnits
  fullDepth
  weight
  weightUnit
  airflow
  subdeviceRole
  powered
  frontImage
  rearImage
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  make {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeviceTypeChangedSubscription, DeviceTypeChangedSubscriptionVariables>;
export const DeviceTypeImportDocument = new TypedDocumentString(`
    mutation DeviceTypeImport($input: DeviceTypeImportInput!) {
  deviceTypeImport(input: $input) {
    deviceType {
      ...DeviceTypeFields
    }
    warnings
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DeviceTypeFields on DeviceType {
  id
  manufacturer
  model
  slug
  partNumber
  description
  comments
  heightHalfUnits
  fullDepth
  weight
  weightUnit
  airflow
  subdeviceRole
  powered
  frontImage
  rearImage
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  make {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeviceTypeImportMutation, DeviceTypeImportMutationVariables>;
export const DeviceTypeCreateDocument = new TypedDocumentString(`
    mutation DeviceTypeCreate($input: DeviceTypeCreateInput!) {
  deviceTypeCreate(input: $input) {
    deviceType {
      ...DeviceTypeFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DeviceTypeFields on DeviceType {
  id
  manufacturer
  model
  slug
  partNumber
  description
  comments
  heightHalfUnits
  fullDepth
  weight
  weightUnit
  airflow
  subdeviceRole
  powered
  frontImage
  rearImage
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  make {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeviceTypeCreateMutation, DeviceTypeCreateMutationVariables>;
export const DeviceTypeCreateManyDocument = new TypedDocumentString(`
    mutation DeviceTypeCreateMany($input: DeviceTypeCreateManyInput!) {
  deviceTypeCreateMany(input: $input) {
    results {
      index
      id
      deviceType {
        ...DeviceTypeFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DeviceTypeFields on DeviceType {
  id
  manufacturer
  model
  slug
  partNumber
  description
  comments
  heightHalfUnits
  fullDepth
  weight
  weightUnit
  airflow
  subdeviceRole
  powered
  frontImage
  rearImage
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  make {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeviceTypeCreateManyMutation, DeviceTypeCreateManyMutationVariables>;
export const DeviceTypeUpdateDocument = new TypedDocumentString(`
    mutation DeviceTypeUpdate($input: DeviceTypeUpdateInput!) {
  deviceTypeUpdate(input: $input) {
    deviceType {
      ...DeviceTypeFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DeviceTypeFields on DeviceType {
  id
  manufacturer
  model
  slug
  partNumber
  description
  comments
  heightHalfUnits
  fullDepth
  weight
  weightUnit
  airflow
  subdeviceRole
  powered
  frontImage
  rearImage
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  make {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeviceTypeUpdateMutation, DeviceTypeUpdateMutationVariables>;
export const DeviceTypeUpdateManyDocument = new TypedDocumentString(`
    mutation DeviceTypeUpdateMany($input: DeviceTypeUpdateManyInput!) {
  deviceTypeUpdateMany(input: $input) {
    results {
      index
      id
      deviceType {
        ...DeviceTypeFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DeviceTypeFields on DeviceType {
  id
  manufacturer
  model
  slug
  partNumber
  description
  comments
  heightHalfUnits
  fullDepth
  weight
  weightUnit
  airflow
  subdeviceRole
  powered
  frontImage
  rearImage
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  make {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeviceTypeUpdateManyMutation, DeviceTypeUpdateManyMutationVariables>;
export const DeviceTypeDeleteDocument = new TypedDocumentString(`
    mutation DeviceTypeDelete($input: DeviceTypeDeleteInput!) {
  deviceTypeDelete(input: $input) {
    deletedId
    deviceType {
      ...DeviceTypeFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DeviceTypeFields on DeviceType {
  id
  manufacturer
  model
  slug
  partNumber
  description
  comments
  heightHalfUnits
  fullDepth
  weight
  weightUnit
  airflow
  subdeviceRole
  powered
  frontImage
  rearImage
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  make {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeviceTypeDeleteMutation, DeviceTypeDeleteMutationVariables>;
export const DeviceTypeDeleteManyDocument = new TypedDocumentString(`
    mutation DeviceTypeDeleteMany($input: DeviceTypeDeleteManyInput!) {
  deviceTypeDeleteMany(input: $input) {
    results {
      index
      id
      deviceType {
        ...DeviceTypeFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DeviceTypeFields on DeviceType {
  id
  manufacturer
  model
  slug
  partNumber
  description
  comments
  heightHalfUnits
  fullDepth
  weight
  weightUnit
  airflow
  subdeviceRole
  powered
  frontImage
  rearImage
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  make {
    id
    name
  }
}`) as unknown as TypedDocumentString<DeviceTypeDeleteManyMutation, DeviceTypeDeleteManyMutationVariables>;
export const ImageDocument = new TypedDocumentString(`
    query Image($id: ID!) {
  image(id: $id) {
    ...ImageFields
  }
}
    fragment ImageFields on Image {
  id
  name
  kind
  architecture
  url
  sha256
  sizeBytes
  growth
  kernelUrl
  initrdUrl
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImageQuery, ImageQueryVariables>;
export const ImagesDocument = new TypedDocumentString(`
    query Images($first: Int, $after: String, $where: ImageWhere, $orderBy: ImageOrder) {
  images(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...ImageFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ImageFields on Image {
  id
  name
  kind
  architecture
  url
  sha256
  sizeBytes
  growth
  kernelUrl
  initrdUrl
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImagesQuery, ImagesQueryVariables>;
export const ImageChangedDocument = new TypedDocumentString(`
    subscription ImageChanged($where: ImageWhere, $after: String) {
  imageChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    image {
      ...ImageFields
    }
  }
}
    fragment ImageFields on Image {
  id
  name
  kind
  architecture
  url
  sha256
  sizeBytes
  growth
  kernelUrl
  initrdUrl
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImageChangedSubscription, ImageChangedSubscriptionVariables>;
export const ImageVerifyDocument = new TypedDocumentString(`
    mutation ImageVerify($input: ImageVerifyInput!) {
  imageVerify(input: $input) {
    image {
      ...ImageFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ImageFields on Image {
  id
  name
  kind
  architecture
  url
  sha256
  sizeBytes
  growth
  kernelUrl
  initrdUrl
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImageVerifyMutation, ImageVerifyMutationVariables>;
export const ImageCreateDocument = new TypedDocumentString(`
    mutation ImageCreate($input: ImageCreateInput!) {
  imageCreate(input: $input) {
    image {
      ...ImageFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ImageFields on Image {
  id
  name
  kind
  architecture
  url
  sha256
  sizeBytes
  growth
  kernelUrl
  initrdUrl
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImageCreateMutation, ImageCreateMutationVariables>;
export const ImageCreateManyDocument = new TypedDocumentString(`
    mutation ImageCreateMany($input: ImageCreateManyInput!) {
  imageCreateMany(input: $input) {
    results {
      index
      id
      image {
        ...ImageFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ImageFields on Image {
  id
  name
  kind
  architecture
  url
  sha256
  sizeBytes
  growth
  kernelUrl
  initrdUrl
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImageCreateManyMutation, ImageCreateManyMutationVariables>;
export const ImageUpdateDocument = new TypedDocumentString(`
    mutation ImageUpdate($input: ImageUpdateInput!) {
  imageUpdate(input: $input) {
    image {
      ...ImageFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ImageFields on Image {
  id
  name
  kind
  architecture
  url
  sha256
  sizeBytes
  growth
  kernelUrl
  initrdUrl
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImageUpdateMutation, ImageUpdateMutationVariables>;
export const ImageUpdateManyDocument = new TypedDocumentString(`
    mutation ImageUpdateMany($input: ImageUpdateManyInput!) {
  imageUpdateMany(input: $input) {
    results {
      index
      id
      image {
        ...ImageFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ImageFields on Image {
  id
  name
  kind
  architecture
  url
  sha256
  sizeBytes
  growth
  kernelUrl
  initrdUrl
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImageUpdateManyMutation, ImageUpdateManyMutationVariables>;
export const ImageDeleteDocument = new TypedDocumentString(`
    mutation ImageDelete($input: ImageDeleteInput!) {
  imageDelete(input: $input) {
    deletedId
    image {
      ...ImageFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ImageFields on Image {
  id
  name
  kind
  architecture
  url
  sha256
  sizeBytes
  growth
  kernelUrl
  initrdUrl
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImageDeleteMutation, ImageDeleteMutationVariables>;
export const ImageDeleteManyDocument = new TypedDocumentString(`
    mutation ImageDeleteMany($input: ImageDeleteManyInput!) {
  imageDeleteMany(input: $input) {
    results {
      index
      id
      image {
        ...ImageFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ImageFields on Image {
  id
  name
  kind
  architecture
  url
  sha256
  sizeBytes
  growth
  kernelUrl
  initrdUrl
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<ImageDeleteManyMutation, ImageDeleteManyMutationVariables>;
export const InstanceDocument = new TypedDocumentString(`
    query Instance($id: ID!) {
  instance(id: $id) {
    ...InstanceFields
  }
}
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstanceQuery, InstanceQueryVariables>;
export const InstancesDocument = new TypedDocumentString(`
    query Instances($first: Int, $after: String, $where: InstanceWhere, $orderBy: InstanceOrder) {
  instances(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...InstanceFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstancesQuery, InstancesQueryVariables>;
export const InstanceChangedDocument = new TypedDocumentString(`
    subscription InstanceChanged($where: InstanceWhere, $after: String) {
  instanceChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    instance {
      ...InstanceFields
    }
  }
}
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstanceChangedSubscription, InstanceChangedSubscriptionVariables>;
export const InstanceCreateDocument = new TypedDocumentString(`
    mutation InstanceCreate($input: InstanceCreateInput!) {
  instanceCreate(input: $input) {
    instance {
      ...InstanceFields
    }
    operation {
      id
      temporalUrl
    }
    plan {
      hash
      steps {
        name
        title
        irreversible
      }
      pointOfNoReturn
    }
    warnings
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstanceCreateMutation, InstanceCreateMutationVariables>;
export const InstanceReimageDocument = new TypedDocumentString(`
    mutation InstanceReimage($input: InstanceReimageInput!) {
  instanceReimage(input: $input) {
    instance {
      ...InstanceFields
    }
    operation {
      id
      temporalUrl
    }
    plan {
      hash
      steps {
        name
        title
        irreversible
      }
      pointOfNoReturn
    }
    warnings
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstanceReimageMutation, InstanceReimageMutationVariables>;
export const InstanceUpdateDocument = new TypedDocumentString(`
    mutation InstanceUpdate($input: InstanceUpdateInput!) {
  instanceUpdate(input: $input) {
    instance {
      ...InstanceFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstanceUpdateMutation, InstanceUpdateMutationVariables>;
export const InstanceRescueDocument = new TypedDocumentString(`
    mutation InstanceRescue($input: InstanceRescueInput!) {
  instanceRescue(input: $input) {
    instance {
      ...InstanceFields
    }
    operation {
      id
      temporalUrl
    }
    plan {
      hash
      steps {
        name
        title
        irreversible
      }
      pointOfNoReturn
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstanceRescueMutation, InstanceRescueMutationVariables>;
export const InstanceUnrescueDocument = new TypedDocumentString(`
    mutation InstanceUnrescue($input: InstanceUnrescueInput!) {
  instanceUnrescue(input: $input) {
    instance {
      ...InstanceFields
    }
    operation {
      id
      temporalUrl
    }
    plan {
      hash
      steps {
        name
        title
        irreversible
      }
      pointOfNoReturn
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstanceUnrescueMutation, InstanceUnrescueMutationVariables>;
export const InstanceServicesApplyDocument = new TypedDocumentString(`
    mutation InstanceServicesApply($input: InstanceServicesApplyInput!) {
  instanceServicesApply(input: $input) {
    instance {
      ...InstanceFields
    }
    operation {
      id
      temporalUrl
    }
    plan {
      hash
      steps {
        name
        title
        irreversible
      }
      pointOfNoReturn
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstanceServicesApplyMutation, InstanceServicesApplyMutationVariables>;
export const InstanceDecommissionDocument = new TypedDocumentString(`
    mutation InstanceDecommission($input: InstanceDecommissionInput!) {
  instanceDecommission(input: $input) {
    instance {
      ...InstanceFields
    }
    operation {
      id
      temporalUrl
    }
    plan {
      hash
      steps {
        name
        title
        irreversible
      }
      pointOfNoReturn
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstanceDecommissionMutation, InstanceDecommissionMutationVariables>;
export const InstanceClaimDocument = new TypedDocumentString(`
    mutation InstanceClaim($input: InstanceClaimInput!) {
  instanceClaim(input: $input) {
    instance {
      ...InstanceFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstanceClaimMutation, InstanceClaimMutationVariables>;
export const InstanceClaimEndDocument = new TypedDocumentString(`
    mutation InstanceClaimEnd($input: InstanceClaimEndInput!) {
  instanceClaimEnd(input: $input) {
    instance {
      ...InstanceFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceFields on Instance {
  id
  hostname
  state
  dnsName
  dhcpReserved
  hasDifferences
  servicesObservedAt
  sshKeys
  userData
  userDataFormat
  networkConfig
  spec
  version
  createdAt
  updatedAt
  tenant {
    id
    name
  }
  type {
    id
    name
  }
  site {
    id
    name
  }
  image {
    id
    name
  }
  server {
    id
    name
  }
  profile {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<InstanceClaimEndMutation, InstanceClaimEndMutationVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile($id: ID!) {
  profile(id: $id) {
    ...ProvisioningProfileFields
  }
}
    fragment ProvisioningProfileFields on ProvisioningProfile {
  id
  name
  approvalRequired
  approvalTimeoutSeconds
  installTimeoutSeconds
  firstBootTimeoutSeconds
  bmcTimeoutSeconds
  dnsZone
  dnsTtlSeconds
  dhcpReservation
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  vlan {
    id
    name
  }
  unusedVlan {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const ProfilesDocument = new TypedDocumentString(`
    query Profiles($first: Int, $after: String, $where: ProvisioningProfileWhere, $orderBy: ProvisioningProfileOrder) {
  profiles(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...ProvisioningProfileFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ProvisioningProfileFields on ProvisioningProfile {
  id
  name
  approvalRequired
  approvalTimeoutSeconds
  installTimeoutSeconds
  firstBootTimeoutSeconds
  bmcTimeoutSeconds
  dnsZone
  dnsTtlSeconds
  dhcpReservation
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  vlan {
    id
    name
  }
  unusedVlan {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProfilesQuery, ProfilesQueryVariables>;
export const ProfileChangedDocument = new TypedDocumentString(`
    subscription ProfileChanged($where: ProvisioningProfileWhere, $after: String) {
  profileChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    profile {
      ...ProvisioningProfileFields
    }
  }
}
    fragment ProvisioningProfileFields on ProvisioningProfile {
  id
  name
  approvalRequired
  approvalTimeoutSeconds
  installTimeoutSeconds
  firstBootTimeoutSeconds
  bmcTimeoutSeconds
  dnsZone
  dnsTtlSeconds
  dhcpReservation
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  vlan {
    id
    name
  }
  unusedVlan {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProfileChangedSubscription, ProfileChangedSubscriptionVariables>;
export const ProfileCreateDocument = new TypedDocumentString(`
    mutation ProfileCreate($input: ProfileCreateInput!) {
  profileCreate(input: $input) {
    profile {
      ...ProvisioningProfileFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ProvisioningProfileFields on ProvisioningProfile {
  id
  name
  approvalRequired
  approvalTimeoutSeconds
  installTimeoutSeconds
  firstBootTimeoutSeconds
  bmcTimeoutSeconds
  dnsZone
  dnsTtlSeconds
  dhcpReservation
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  vlan {
    id
    name
  }
  unusedVlan {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProfileCreateMutation, ProfileCreateMutationVariables>;
export const ProfileCreateManyDocument = new TypedDocumentString(`
    mutation ProfileCreateMany($input: ProfileCreateManyInput!) {
  profileCreateMany(input: $input) {
    results {
      index
      id
      profile {
        ...ProvisioningProfileFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ProvisioningProfileFields on ProvisioningProfile {
  id
  name
  approvalRequired
  approvalTimeoutSeconds
  installTimeoutSeconds
  firstBootTimeoutSeconds
  bmcTimeoutSeconds
  dnsZone
  dnsTtlSeconds
  dhcpReservation
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  vlan {
    id
    name
  }
  unusedVlan {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProfileCreateManyMutation, ProfileCreateManyMutationVariables>;
export const ProfileUpdateDocument = new TypedDocumentString(`
    mutation ProfileUpdate($input: ProfileUpdateInput!) {
  profileUpdate(input: $input) {
    profile {
      ...ProvisioningProfileFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ProvisioningProfileFields on ProvisioningProfile {
  id
  name
  approvalRequired
  approvalTimeoutSeconds
  installTimeoutSeconds
  firstBootTimeoutSeconds
  bmcTimeoutSeconds
  dnsZone
  dnsTtlSeconds
  dhcpReservation
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  vlan {
    id
    name
  }
  unusedVlan {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProfileUpdateMutation, ProfileUpdateMutationVariables>;
export const ProfileUpdateManyDocument = new TypedDocumentString(`
    mutation ProfileUpdateMany($input: ProfileUpdateManyInput!) {
  profileUpdateMany(input: $input) {
    results {
      index
      id
      profile {
        ...ProvisioningProfileFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ProvisioningProfileFields on ProvisioningProfile {
  id
  name
  approvalRequired
  approvalTimeoutSeconds
  installTimeoutSeconds
  firstBootTimeoutSeconds
  bmcTimeoutSeconds
  dnsZone
  dnsTtlSeconds
  dhcpReservation
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  vlan {
    id
    name
  }
  unusedVlan {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProfileUpdateManyMutation, ProfileUpdateManyMutationVariables>;
export const ProfileDeleteDocument = new TypedDocumentString(`
    mutation ProfileDelete($input: ProfileDeleteInput!) {
  profileDelete(input: $input) {
    deletedId
    profile {
      ...ProvisioningProfileFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ProvisioningProfileFields on ProvisioningProfile {
  id
  name
  approvalRequired
  approvalTimeoutSeconds
  installTimeoutSeconds
  firstBootTimeoutSeconds
  bmcTimeoutSeconds
  dnsZone
  dnsTtlSeconds
  dhcpReservation
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  vlan {
    id
    name
  }
  unusedVlan {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProfileDeleteMutation, ProfileDeleteMutationVariables>;
export const ProfileDeleteManyDocument = new TypedDocumentString(`
    mutation ProfileDeleteMany($input: ProfileDeleteManyInput!) {
  profileDeleteMany(input: $input) {
    results {
      index
      id
      profile {
        ...ProvisioningProfileFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ProvisioningProfileFields on ProvisioningProfile {
  id
  name
  approvalRequired
  approvalTimeoutSeconds
  installTimeoutSeconds
  firstBootTimeoutSeconds
  bmcTimeoutSeconds
  dnsZone
  dnsTtlSeconds
  dhcpReservation
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  vlan {
    id
    name
  }
  unusedVlan {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProfileDeleteManyMutation, ProfileDeleteManyMutationVariables>;
export const InstanceTypeDocument = new TypedDocumentString(`
    query InstanceType($id: ID!) {
  instanceType(id: $id) {
    ...InstanceTypeFields
  }
}
    fragment InstanceTypeFields on InstanceType {
  id
  name
  description
  provider
  schema
  claimDeadlineSeconds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<InstanceTypeQuery, InstanceTypeQueryVariables>;
export const InstanceTypesDocument = new TypedDocumentString(`
    query InstanceTypes($first: Int, $after: String, $where: InstanceTypeWhere, $orderBy: InstanceTypeOrder) {
  instanceTypes(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...InstanceTypeFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment InstanceTypeFields on InstanceType {
  id
  name
  description
  provider
  schema
  claimDeadlineSeconds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<InstanceTypesQuery, InstanceTypesQueryVariables>;
export const InstanceTypeChangedDocument = new TypedDocumentString(`
    subscription InstanceTypeChanged($where: InstanceTypeWhere, $after: String) {
  instanceTypeChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    instanceType {
      ...InstanceTypeFields
    }
  }
}
    fragment InstanceTypeFields on InstanceType {
  id
  name
  description
  provider
  schema
  claimDeadlineSeconds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<InstanceTypeChangedSubscription, InstanceTypeChangedSubscriptionVariables>;
export const InstanceTypeCreateDocument = new TypedDocumentString(`
    mutation InstanceTypeCreate($input: InstanceTypeCreateInput!) {
  instanceTypeCreate(input: $input) {
    instanceType {
      ...InstanceTypeFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceTypeFields on InstanceType {
  id
  name
  description
  provider
  schema
  claimDeadlineSeconds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<InstanceTypeCreateMutation, InstanceTypeCreateMutationVariables>;
export const InstanceTypeCreateManyDocument = new TypedDocumentString(`
    mutation InstanceTypeCreateMany($input: InstanceTypeCreateManyInput!) {
  instanceTypeCreateMany(input: $input) {
    results {
      index
      id
      instanceType {
        ...InstanceTypeFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceTypeFields on InstanceType {
  id
  name
  description
  provider
  schema
  claimDeadlineSeconds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<InstanceTypeCreateManyMutation, InstanceTypeCreateManyMutationVariables>;
export const InstanceTypeUpdateDocument = new TypedDocumentString(`
    mutation InstanceTypeUpdate($input: InstanceTypeUpdateInput!) {
  instanceTypeUpdate(input: $input) {
    instanceType {
      ...InstanceTypeFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceTypeFields on InstanceType {
  id
  name
  description
  provider
  schema
  claimDeadlineSeconds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<InstanceTypeUpdateMutation, InstanceTypeUpdateMutationVariables>;
export const InstanceTypeUpdateManyDocument = new TypedDocumentString(`
    mutation InstanceTypeUpdateMany($input: InstanceTypeUpdateManyInput!) {
  instanceTypeUpdateMany(input: $input) {
    results {
      index
      id
      instanceType {
        ...InstanceTypeFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceTypeFields on InstanceType {
  id
  name
  description
  provider
  schema
  claimDeadlineSeconds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<InstanceTypeUpdateManyMutation, InstanceTypeUpdateManyMutationVariables>;
export const InstanceTypeDeleteDocument = new TypedDocumentString(`
    mutation InstanceTypeDelete($input: InstanceTypeDeleteInput!) {
  instanceTypeDelete(input: $input) {
    deletedId
    instanceType {
      ...InstanceTypeFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceTypeFields on InstanceType {
  id
  name
  description
  provider
  schema
  claimDeadlineSeconds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<InstanceTypeDeleteMutation, InstanceTypeDeleteMutationVariables>;
export const InstanceTypeDeleteManyDocument = new TypedDocumentString(`
    mutation InstanceTypeDeleteMany($input: InstanceTypeDeleteManyInput!) {
  instanceTypeDeleteMany(input: $input) {
    results {
      index
      id
      instanceType {
        ...InstanceTypeFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment InstanceTypeFields on InstanceType {
  id
  name
  description
  provider
  schema
  claimDeadlineSeconds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<InstanceTypeDeleteManyMutation, InstanceTypeDeleteManyMutationVariables>;
export const RoutingDomainDocument = new TypedDocumentString(`
    query RoutingDomain($id: ID!) {
  routingDomain(id: $id) {
    ...RoutingDomainFields
  }
}
    fragment RoutingDomainFields on RoutingDomain {
  id
  name
  routeDistinguisher
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoutingDomainQuery, RoutingDomainQueryVariables>;
export const RoutingDomainsDocument = new TypedDocumentString(`
    query RoutingDomains($first: Int, $after: String, $where: RoutingDomainWhere, $orderBy: RoutingDomainOrder) {
  routingDomains(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...RoutingDomainFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RoutingDomainFields on RoutingDomain {
  id
  name
  routeDistinguisher
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoutingDomainsQuery, RoutingDomainsQueryVariables>;
export const RoutingDomainChangedDocument = new TypedDocumentString(`
    subscription RoutingDomainChanged($where: RoutingDomainWhere, $after: String) {
  routingDomainChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    routingDomain {
      ...RoutingDomainFields
    }
  }
}
    fragment RoutingDomainFields on RoutingDomain {
  id
  name
  routeDistinguisher
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoutingDomainChangedSubscription, RoutingDomainChangedSubscriptionVariables>;
export const RoutingDomainCreateDocument = new TypedDocumentString(`
    mutation RoutingDomainCreate($input: RoutingDomainCreateInput!) {
  routingDomainCreate(input: $input) {
    routingDomain {
      ...RoutingDomainFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RoutingDomainFields on RoutingDomain {
  id
  name
  routeDistinguisher
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoutingDomainCreateMutation, RoutingDomainCreateMutationVariables>;
export const RoutingDomainCreateManyDocument = new TypedDocumentString(`
    mutation RoutingDomainCreateMany($input: RoutingDomainCreateManyInput!) {
  routingDomainCreateMany(input: $input) {
    results {
      index
      id
      routingDomain {
        ...RoutingDomainFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RoutingDomainFields on RoutingDomain {
  id
  name
  routeDistinguisher
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoutingDomainCreateManyMutation, RoutingDomainCreateManyMutationVariables>;
export const RoutingDomainUpdateDocument = new TypedDocumentString(`
    mutation RoutingDomainUpdate($input: RoutingDomainUpdateInput!) {
  routingDomainUpdate(input: $input) {
    routingDomain {
      ...RoutingDomainFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RoutingDomainFields on RoutingDomain {
  id
  name
  routeDistinguisher
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoutingDomainUpdateMutation, RoutingDomainUpdateMutationVariables>;
export const RoutingDomainUpdateManyDocument = new TypedDocumentString(`
    mutation RoutingDomainUpdateMany($input: RoutingDomainUpdateManyInput!) {
  routingDomainUpdateMany(input: $input) {
    results {
      index
      id
      routingDomain {
        ...RoutingDomainFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RoutingDomainFields on RoutingDomain {
  id
  name
  routeDistinguisher
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoutingDomainUpdateManyMutation, RoutingDomainUpdateManyMutationVariables>;
export const RoutingDomainDeleteDocument = new TypedDocumentString(`
    mutation RoutingDomainDelete($input: RoutingDomainDeleteInput!) {
  routingDomainDelete(input: $input) {
    deletedId
    routingDomain {
      ...RoutingDomainFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RoutingDomainFields on RoutingDomain {
  id
  name
  routeDistinguisher
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoutingDomainDeleteMutation, RoutingDomainDeleteMutationVariables>;
export const RoutingDomainDeleteManyDocument = new TypedDocumentString(`
    mutation RoutingDomainDeleteMany($input: RoutingDomainDeleteManyInput!) {
  routingDomainDeleteMany(input: $input) {
    results {
      index
      id
      routingDomain {
        ...RoutingDomainFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RoutingDomainFields on RoutingDomain {
  id
  name
  routeDistinguisher
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoutingDomainDeleteManyMutation, RoutingDomainDeleteManyMutationVariables>;
export const IpBlockDocument = new TypedDocumentString(`
    query IpBlock($id: ID!) {
  ipBlock(id: $id) {
    ...IpBlockFields
  }
}
    fragment IpBlockFields on IpBlock {
  id
  prefix
  allocatable
  gateway
  gatewayOffLink
  coolDownSeconds
  allowReservedRange
  available
  used
  utilization
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    prefix
  }
  routingDomain {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpBlockQuery, IpBlockQueryVariables>;
export const IpBlocksDocument = new TypedDocumentString(`
    query IpBlocks($first: Int, $after: String, $where: IpBlockWhere, $orderBy: IpBlockOrder) {
  ipBlocks(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...IpBlockFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IpBlockFields on IpBlock {
  id
  prefix
  allocatable
  gateway
  gatewayOffLink
  coolDownSeconds
  allowReservedRange
  available
  used
  utilization
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    prefix
  }
  routingDomain {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpBlocksQuery, IpBlocksQueryVariables>;
export const IpBlockChangedDocument = new TypedDocumentString(`
    subscription IpBlockChanged($where: IpBlockWhere, $after: String) {
  ipBlockChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    ipBlock {
      ...IpBlockFields
    }
  }
}
    fragment IpBlockFields on IpBlock {
  id
  prefix
  allocatable
  gateway
  gatewayOffLink
  coolDownSeconds
  allowReservedRange
  available
  used
  utilization
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    prefix
  }
  routingDomain {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpBlockChangedSubscription, IpBlockChangedSubscriptionVariables>;
export const IpBlockCreateDocument = new TypedDocumentString(`
    mutation IpBlockCreate($input: IpBlockCreateInput!) {
  ipBlockCreate(input: $input) {
    ipBlock {
      ...IpBlockFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpBlockFields on IpBlock {
  id
  prefix
  allocatable
  gateway
  gatewayOffLink
  coolDownSeconds
  allowReservedRange
  available
  used
  utilization
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    prefix
  }
  routingDomain {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpBlockCreateMutation, IpBlockCreateMutationVariables>;
export const IpBlockCreateManyDocument = new TypedDocumentString(`
    mutation IpBlockCreateMany($input: IpBlockCreateManyInput!) {
  ipBlockCreateMany(input: $input) {
    results {
      index
      id
      ipBlock {
        ...IpBlockFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpBlockFields on IpBlock {
  id
  prefix
  allocatable
  gateway
  gatewayOffLink
  coolDownSeconds
  allowReservedRange
  available
  used
  utilization
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    prefix
  }
  routingDomain {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpBlockCreateManyMutation, IpBlockCreateManyMutationVariables>;
export const IpBlockUpdateDocument = new TypedDocumentString(`
    mutation IpBlockUpdate($input: IpBlockUpdateInput!) {
  ipBlockUpdate(input: $input) {
    ipBlock {
      ...IpBlockFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpBlockFields on IpBlock {
  id
  prefix
  allocatable
  gateway
  gatewayOffLink
  coolDownSeconds
  allowReservedRange
  available
  used
  utilization
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    prefix
  }
  routingDomain {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpBlockUpdateMutation, IpBlockUpdateMutationVariables>;
export const IpBlockUpdateManyDocument = new TypedDocumentString(`
    mutation IpBlockUpdateMany($input: IpBlockUpdateManyInput!) {
  ipBlockUpdateMany(input: $input) {
    results {
      index
      id
      ipBlock {
        ...IpBlockFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpBlockFields on IpBlock {
  id
  prefix
  allocatable
  gateway
  gatewayOffLink
  coolDownSeconds
  allowReservedRange
  available
  used
  utilization
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    prefix
  }
  routingDomain {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpBlockUpdateManyMutation, IpBlockUpdateManyMutationVariables>;
export const IpBlockDeleteDocument = new TypedDocumentString(`
    mutation IpBlockDelete($input: IpBlockDeleteInput!) {
  ipBlockDelete(input: $input) {
    deletedId
    ipBlock {
      ...IpBlockFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpBlockFields on IpBlock {
  id
  prefix
  allocatable
  gateway
  gatewayOffLink
  coolDownSeconds
  allowReservedRange
  available
  used
  utilization
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    prefix
  }
  routingDomain {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpBlockDeleteMutation, IpBlockDeleteMutationVariables>;
export const IpBlockDeleteManyDocument = new TypedDocumentString(`
    mutation IpBlockDeleteMany($input: IpBlockDeleteManyInput!) {
  ipBlockDeleteMany(input: $input) {
    results {
      index
      id
      ipBlock {
        ...IpBlockFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpBlockFields on IpBlock {
  id
  prefix
  allocatable
  gateway
  gatewayOffLink
  coolDownSeconds
  allowReservedRange
  available
  used
  utilization
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    prefix
  }
  routingDomain {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpBlockDeleteManyMutation, IpBlockDeleteManyMutationVariables>;
export const IpAddressDocument = new TypedDocumentString(`
    query IpAddress($id: ID!) {
  ipAddress(id: $id) {
    ...IpAddressFields
  }
}
    fragment IpAddressFields on IpAddress {
  id
  address
  assignedTo
  claimKey
  reserved
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
  instance {
    id
    hostname
  }
}`) as unknown as TypedDocumentString<IpAddressQuery, IpAddressQueryVariables>;
export const IpAddressesDocument = new TypedDocumentString(`
    query IpAddresses($first: Int, $after: String, $where: IpAddressWhere, $orderBy: IpAddressOrder) {
  ipAddresses(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...IpAddressFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IpAddressFields on IpAddress {
  id
  address
  assignedTo
  claimKey
  reserved
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
  instance {
    id
    hostname
  }
}`) as unknown as TypedDocumentString<IpAddressesQuery, IpAddressesQueryVariables>;
export const IpAddressChangedDocument = new TypedDocumentString(`
    subscription IpAddressChanged($where: IpAddressWhere, $after: String) {
  ipAddressChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    ipAddress {
      ...IpAddressFields
    }
  }
}
    fragment IpAddressFields on IpAddress {
  id
  address
  assignedTo
  claimKey
  reserved
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
  instance {
    id
    hostname
  }
}`) as unknown as TypedDocumentString<IpAddressChangedSubscription, IpAddressChangedSubscriptionVariables>;
export const IpAddressReserveDocument = new TypedDocumentString(`
    mutation IpAddressReserve($input: IpAddressReserveInput!) {
  ipAddressReserve(input: $input) {
    ipAddress {
      ...IpAddressFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpAddressFields on IpAddress {
  id
  address
  assignedTo
  claimKey
  reserved
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
  instance {
    id
    hostname
  }
}`) as unknown as TypedDocumentString<IpAddressReserveMutation, IpAddressReserveMutationVariables>;
export const IpAddressReserveManyDocument = new TypedDocumentString(`
    mutation IpAddressReserveMany($input: IpAddressReserveManyInput!) {
  ipAddressReserveMany(input: $input) {
    results {
      index
      id
      ipAddress {
        ...IpAddressFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpAddressFields on IpAddress {
  id
  address
  assignedTo
  claimKey
  reserved
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
  instance {
    id
    hostname
  }
}`) as unknown as TypedDocumentString<IpAddressReserveManyMutation, IpAddressReserveManyMutationVariables>;
export const IpAddressUpdateDocument = new TypedDocumentString(`
    mutation IpAddressUpdate($input: IpAddressUpdateInput!) {
  ipAddressUpdate(input: $input) {
    ipAddress {
      ...IpAddressFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpAddressFields on IpAddress {
  id
  address
  assignedTo
  claimKey
  reserved
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
  instance {
    id
    hostname
  }
}`) as unknown as TypedDocumentString<IpAddressUpdateMutation, IpAddressUpdateMutationVariables>;
export const IpAddressUpdateManyDocument = new TypedDocumentString(`
    mutation IpAddressUpdateMany($input: IpAddressUpdateManyInput!) {
  ipAddressUpdateMany(input: $input) {
    results {
      index
      id
      ipAddress {
        ...IpAddressFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpAddressFields on IpAddress {
  id
  address
  assignedTo
  claimKey
  reserved
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
  instance {
    id
    hostname
  }
}`) as unknown as TypedDocumentString<IpAddressUpdateManyMutation, IpAddressUpdateManyMutationVariables>;
export const IpAddressUnreserveDocument = new TypedDocumentString(`
    mutation IpAddressUnreserve($input: IpAddressUnreserveInput!) {
  ipAddressUnreserve(input: $input) {
    deletedId
    ipAddress {
      ...IpAddressFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpAddressFields on IpAddress {
  id
  address
  assignedTo
  claimKey
  reserved
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
  instance {
    id
    hostname
  }
}`) as unknown as TypedDocumentString<IpAddressUnreserveMutation, IpAddressUnreserveMutationVariables>;
export const IpAddressUnreserveManyDocument = new TypedDocumentString(`
    mutation IpAddressUnreserveMany($input: IpAddressUnreserveManyInput!) {
  ipAddressUnreserveMany(input: $input) {
    results {
      index
      id
      ipAddress {
        ...IpAddressFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpAddressFields on IpAddress {
  id
  address
  assignedTo
  claimKey
  reserved
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
  instance {
    id
    hostname
  }
}`) as unknown as TypedDocumentString<IpAddressUnreserveManyMutation, IpAddressUnreserveManyMutationVariables>;
export const IpRangeDocument = new TypedDocumentString(`
    query IpRange($id: ID!) {
  ipRange(id: $id) {
    ...IpRangeFields
  }
}
    fragment IpRangeFields on IpRange {
  id
  from
  to
  role
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpRangeQuery, IpRangeQueryVariables>;
export const IpRangesDocument = new TypedDocumentString(`
    query IpRanges($first: Int, $after: String, $where: IpRangeWhere, $orderBy: IpRangeOrder) {
  ipRanges(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...IpRangeFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment IpRangeFields on IpRange {
  id
  from
  to
  role
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpRangesQuery, IpRangesQueryVariables>;
export const IpRangeChangedDocument = new TypedDocumentString(`
    subscription IpRangeChanged($where: IpRangeWhere, $after: String) {
  ipRangeChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    ipRange {
      ...IpRangeFields
    }
  }
}
    fragment IpRangeFields on IpRange {
  id
  from
  to
  role
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpRangeChangedSubscription, IpRangeChangedSubscriptionVariables>;
export const IpRangeCreateDocument = new TypedDocumentString(`
    mutation IpRangeCreate($input: IpRangeCreateInput!) {
  ipRangeCreate(input: $input) {
    ipRange {
      ...IpRangeFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpRangeFields on IpRange {
  id
  from
  to
  role
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpRangeCreateMutation, IpRangeCreateMutationVariables>;
export const IpRangeCreateManyDocument = new TypedDocumentString(`
    mutation IpRangeCreateMany($input: IpRangeCreateManyInput!) {
  ipRangeCreateMany(input: $input) {
    results {
      index
      id
      ipRange {
        ...IpRangeFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpRangeFields on IpRange {
  id
  from
  to
  role
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpRangeCreateManyMutation, IpRangeCreateManyMutationVariables>;
export const IpRangeUpdateDocument = new TypedDocumentString(`
    mutation IpRangeUpdate($input: IpRangeUpdateInput!) {
  ipRangeUpdate(input: $input) {
    ipRange {
      ...IpRangeFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpRangeFields on IpRange {
  id
  from
  to
  role
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpRangeUpdateMutation, IpRangeUpdateMutationVariables>;
export const IpRangeUpdateManyDocument = new TypedDocumentString(`
    mutation IpRangeUpdateMany($input: IpRangeUpdateManyInput!) {
  ipRangeUpdateMany(input: $input) {
    results {
      index
      id
      ipRange {
        ...IpRangeFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpRangeFields on IpRange {
  id
  from
  to
  role
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpRangeUpdateManyMutation, IpRangeUpdateManyMutationVariables>;
export const IpRangeDeleteDocument = new TypedDocumentString(`
    mutation IpRangeDelete($input: IpRangeDeleteInput!) {
  ipRangeDelete(input: $input) {
    deletedId
    ipRange {
      ...IpRangeFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpRangeFields on IpRange {
  id
  from
  to
  role
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpRangeDeleteMutation, IpRangeDeleteMutationVariables>;
export const IpRangeDeleteManyDocument = new TypedDocumentString(`
    mutation IpRangeDeleteMany($input: IpRangeDeleteManyInput!) {
  ipRangeDeleteMany(input: $input) {
    results {
      index
      id
      ipRange {
        ...IpRangeFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment IpRangeFields on IpRange {
  id
  from
  to
  role
  note
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  block {
    id
    prefix
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<IpRangeDeleteManyMutation, IpRangeDeleteManyMutationVariables>;
export const LoadBalancerDocument = new TypedDocumentString(`
    query LoadBalancer($id: ID!) {
  loadBalancer(id: $id) {
    ...LoadBalancerFields
  }
}
    fragment LoadBalancerFields on LoadBalancer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  location {
    id
    name
  }
  provider {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<LoadBalancerQuery, LoadBalancerQueryVariables>;
export const LoadBalancersDocument = new TypedDocumentString(`
    query LoadBalancers($first: Int, $after: String, $where: LoadBalancerWhere, $orderBy: LoadBalancerOrder) {
  loadBalancers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...LoadBalancerFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LoadBalancerFields on LoadBalancer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  location {
    id
    name
  }
  provider {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<LoadBalancersQuery, LoadBalancersQueryVariables>;
export const LoadBalancerChangedDocument = new TypedDocumentString(`
    subscription LoadBalancerChanged($where: LoadBalancerWhere, $after: String) {
  loadBalancerChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    loadBalancer {
      ...LoadBalancerFields
    }
  }
}
    fragment LoadBalancerFields on LoadBalancer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  location {
    id
    name
  }
  provider {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<LoadBalancerChangedSubscription, LoadBalancerChangedSubscriptionVariables>;
export const LoadBalancerApplyDocument = new TypedDocumentString(`
    mutation LoadBalancerApply($input: LoadBalancerApplyInput!) {
  loadBalancerApply(input: $input) {
    loadBalancer {
      ...LoadBalancerFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerFields on LoadBalancer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  location {
    id
    name
  }
  provider {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<LoadBalancerApplyMutation, LoadBalancerApplyMutationVariables>;
export const LoadBalancerCreateDocument = new TypedDocumentString(`
    mutation LoadBalancerCreate($input: LoadBalancerCreateInput!) {
  loadBalancerCreate(input: $input) {
    loadBalancer {
      ...LoadBalancerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerFields on LoadBalancer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  location {
    id
    name
  }
  provider {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<LoadBalancerCreateMutation, LoadBalancerCreateMutationVariables>;
export const LoadBalancerCreateManyDocument = new TypedDocumentString(`
    mutation LoadBalancerCreateMany($input: LoadBalancerCreateManyInput!) {
  loadBalancerCreateMany(input: $input) {
    results {
      index
      id
      loadBalancer {
        ...LoadBalancerFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerFields on LoadBalancer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  location {
    id
    name
  }
  provider {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<LoadBalancerCreateManyMutation, LoadBalancerCreateManyMutationVariables>;
export const LoadBalancerUpdateDocument = new TypedDocumentString(`
    mutation LoadBalancerUpdate($input: LoadBalancerUpdateInput!) {
  loadBalancerUpdate(input: $input) {
    loadBalancer {
      ...LoadBalancerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerFields on LoadBalancer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  location {
    id
    name
  }
  provider {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<LoadBalancerUpdateMutation, LoadBalancerUpdateMutationVariables>;
export const LoadBalancerUpdateManyDocument = new TypedDocumentString(`
    mutation LoadBalancerUpdateMany($input: LoadBalancerUpdateManyInput!) {
  loadBalancerUpdateMany(input: $input) {
    results {
      index
      id
      loadBalancer {
        ...LoadBalancerFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerFields on LoadBalancer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  location {
    id
    name
  }
  provider {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<LoadBalancerUpdateManyMutation, LoadBalancerUpdateManyMutationVariables>;
export const LoadBalancerDeleteDocument = new TypedDocumentString(`
    mutation LoadBalancerDelete($input: LoadBalancerDeleteInput!) {
  loadBalancerDelete(input: $input) {
    deletedId
    loadBalancer {
      ...LoadBalancerFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerFields on LoadBalancer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  location {
    id
    name
  }
  provider {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<LoadBalancerDeleteMutation, LoadBalancerDeleteMutationVariables>;
export const LoadBalancerDeleteManyDocument = new TypedDocumentString(`
    mutation LoadBalancerDeleteMany($input: LoadBalancerDeleteManyInput!) {
  loadBalancerDeleteMany(input: $input) {
    results {
      index
      id
      loadBalancer {
        ...LoadBalancerFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerFields on LoadBalancer {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  location {
    id
    name
  }
  provider {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<LoadBalancerDeleteManyMutation, LoadBalancerDeleteManyMutationVariables>;
export const LoadBalancerPortDocument = new TypedDocumentString(`
    query LoadBalancerPort($id: ID!) {
  loadBalancerPort(id: $id) {
    ...LoadBalancerPortFields
  }
}
    fragment LoadBalancerPortFields on LoadBalancerPort {
  id
  number
  name
  protocol
  poolIds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  loadBalancer {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPortQuery, LoadBalancerPortQueryVariables>;
export const LoadBalancerPortsDocument = new TypedDocumentString(`
    query LoadBalancerPorts($first: Int, $after: String, $where: LoadBalancerPortWhere, $orderBy: LoadBalancerPortOrder) {
  loadBalancerPorts(
    first: $first
    after: $after
    where: $where
    orderBy: $orderBy
  ) {
    nodes {
      ...LoadBalancerPortFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LoadBalancerPortFields on LoadBalancerPort {
  id
  number
  name
  protocol
  poolIds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  loadBalancer {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPortsQuery, LoadBalancerPortsQueryVariables>;
export const LoadBalancerPortChangedDocument = new TypedDocumentString(`
    subscription LoadBalancerPortChanged($where: LoadBalancerPortWhere, $after: String) {
  loadBalancerPortChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    loadBalancerPort {
      ...LoadBalancerPortFields
    }
  }
}
    fragment LoadBalancerPortFields on LoadBalancerPort {
  id
  number
  name
  protocol
  poolIds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  loadBalancer {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPortChangedSubscription, LoadBalancerPortChangedSubscriptionVariables>;
export const LoadBalancerPortCreateDocument = new TypedDocumentString(`
    mutation LoadBalancerPortCreate($input: LoadBalancerPortCreateInput!) {
  loadBalancerPortCreate(input: $input) {
    loadBalancerPort {
      ...LoadBalancerPortFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerPortFields on LoadBalancerPort {
  id
  number
  name
  protocol
  poolIds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  loadBalancer {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPortCreateMutation, LoadBalancerPortCreateMutationVariables>;
export const LoadBalancerPortCreateManyDocument = new TypedDocumentString(`
    mutation LoadBalancerPortCreateMany($input: LoadBalancerPortCreateManyInput!) {
  loadBalancerPortCreateMany(input: $input) {
    results {
      index
      id
      loadBalancerPort {
        ...LoadBalancerPortFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerPortFields on LoadBalancerPort {
  id
  number
  name
  protocol
  poolIds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  loadBalancer {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPortCreateManyMutation, LoadBalancerPortCreateManyMutationVariables>;
export const LoadBalancerPortUpdateDocument = new TypedDocumentString(`
    mutation LoadBalancerPortUpdate($input: LoadBalancerPortUpdateInput!) {
  loadBalancerPortUpdate(input: $input) {
    loadBalancerPort {
      ...LoadBalancerPortFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerPortFields on LoadBalancerPort {
  id
  number
  name
  protocol
  poolIds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  loadBalancer {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPortUpdateMutation, LoadBalancerPortUpdateMutationVariables>;
export const LoadBalancerPortUpdateManyDocument = new TypedDocumentString(`
    mutation LoadBalancerPortUpdateMany($input: LoadBalancerPortUpdateManyInput!) {
  loadBalancerPortUpdateMany(input: $input) {
    results {
      index
      id
      loadBalancerPort {
        ...LoadBalancerPortFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerPortFields on LoadBalancerPort {
  id
  number
  name
  protocol
  poolIds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  loadBalancer {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPortUpdateManyMutation, LoadBalancerPortUpdateManyMutationVariables>;
export const LoadBalancerPortDeleteDocument = new TypedDocumentString(`
    mutation LoadBalancerPortDelete($input: LoadBalancerPortDeleteInput!) {
  loadBalancerPortDelete(input: $input) {
    deletedId
    loadBalancerPort {
      ...LoadBalancerPortFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerPortFields on LoadBalancerPort {
  id
  number
  name
  protocol
  poolIds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  loadBalancer {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPortDeleteMutation, LoadBalancerPortDeleteMutationVariables>;
export const LoadBalancerPortDeleteManyDocument = new TypedDocumentString(`
    mutation LoadBalancerPortDeleteMany($input: LoadBalancerPortDeleteManyInput!) {
  loadBalancerPortDeleteMany(input: $input) {
    results {
      index
      id
      loadBalancerPort {
        ...LoadBalancerPortFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerPortFields on LoadBalancerPort {
  id
  number
  name
  protocol
  poolIds
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  loadBalancer {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPortDeleteManyMutation, LoadBalancerPortDeleteManyMutationVariables>;
export const LoadBalancerPoolDocument = new TypedDocumentString(`
    query LoadBalancerPool($id: ID!) {
  loadBalancerPool(id: $id) {
    ...LoadBalancerPoolFields
  }
}
    fragment LoadBalancerPoolFields on LoadBalancerPool {
  id
  name
  protocol
  balancing
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPoolQuery, LoadBalancerPoolQueryVariables>;
export const LoadBalancerPoolsDocument = new TypedDocumentString(`
    query LoadBalancerPools($first: Int, $after: String, $where: LoadBalancerPoolWhere, $orderBy: LoadBalancerPoolOrder) {
  loadBalancerPools(
    first: $first
    after: $after
    where: $where
    orderBy: $orderBy
  ) {
    nodes {
      ...LoadBalancerPoolFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LoadBalancerPoolFields on LoadBalancerPool {
  id
  name
  protocol
  balancing
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPoolsQuery, LoadBalancerPoolsQueryVariables>;
export const LoadBalancerPoolChangedDocument = new TypedDocumentString(`
    subscription LoadBalancerPoolChanged($where: LoadBalancerPoolWhere, $after: String) {
  loadBalancerPoolChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    loadBalancerPool {
      ...LoadBalancerPoolFields
    }
  }
}
    fragment LoadBalancerPoolFields on LoadBalancerPool {
  id
  name
  protocol
  balancing
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPoolChangedSubscription, LoadBalancerPoolChangedSubscriptionVariables>;
export const LoadBalancerPoolCreateDocument = new TypedDocumentString(`
    mutation LoadBalancerPoolCreate($input: LoadBalancerPoolCreateInput!) {
  loadBalancerPoolCreate(input: $input) {
    loadBalancerPool {
      ...LoadBalancerPoolFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerPoolFields on LoadBalancerPool {
  id
  name
  protocol
  balancing
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPoolCreateMutation, LoadBalancerPoolCreateMutationVariables>;
export const LoadBalancerPoolCreateManyDocument = new TypedDocumentString(`
    mutation LoadBalancerPoolCreateMany($input: LoadBalancerPoolCreateManyInput!) {
  loadBalancerPoolCreateMany(input: $input) {
    results {
      index
      id
      loadBalancerPool {
        ...LoadBalancerPoolFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerPoolFields on LoadBalancerPool {
  id
  name
  protocol
  balancing
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPoolCreateManyMutation, LoadBalancerPoolCreateManyMutationVariables>;
export const LoadBalancerPoolUpdateDocument = new TypedDocumentString(`
    mutation LoadBalancerPoolUpdate($input: LoadBalancerPoolUpdateInput!) {
  loadBalancerPoolUpdate(input: $input) {
    loadBalancerPool {
      ...LoadBalancerPoolFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerPoolFields on LoadBalancerPool {
  id
  name
  protocol
  balancing
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPoolUpdateMutation, LoadBalancerPoolUpdateMutationVariables>;
export const LoadBalancerPoolUpdateManyDocument = new TypedDocumentString(`
    mutation LoadBalancerPoolUpdateMany($input: LoadBalancerPoolUpdateManyInput!) {
  loadBalancerPoolUpdateMany(input: $input) {
    results {
      index
      id
      loadBalancerPool {
        ...LoadBalancerPoolFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerPoolFields on LoadBalancerPool {
  id
  name
  protocol
  balancing
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPoolUpdateManyMutation, LoadBalancerPoolUpdateManyMutationVariables>;
export const LoadBalancerPoolDeleteDocument = new TypedDocumentString(`
    mutation LoadBalancerPoolDelete($input: LoadBalancerPoolDeleteInput!) {
  loadBalancerPoolDelete(input: $input) {
    deletedId
    loadBalancerPool {
      ...LoadBalancerPoolFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerPoolFields on LoadBalancerPool {
  id
  name
  protocol
  balancing
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPoolDeleteMutation, LoadBalancerPoolDeleteMutationVariables>;
export const LoadBalancerPoolDeleteManyDocument = new TypedDocumentString(`
    mutation LoadBalancerPoolDeleteMany($input: LoadBalancerPoolDeleteManyInput!) {
  loadBalancerPoolDeleteMany(input: $input) {
    results {
      index
      id
      loadBalancerPool {
        ...LoadBalancerPoolFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerPoolFields on LoadBalancerPool {
  id
  name
  protocol
  balancing
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerPoolDeleteManyMutation, LoadBalancerPoolDeleteManyMutationVariables>;
export const LoadBalancerOriginDocument = new TypedDocumentString(`
    query LoadBalancerOrigin($id: ID!) {
  loadBalancerOrigin(id: $id) {
    ...LoadBalancerOriginFields
  }
}
    fragment LoadBalancerOriginFields on LoadBalancerOrigin {
  id
  name
  target
  portNumber
  active
  weight
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  pool {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerOriginQuery, LoadBalancerOriginQueryVariables>;
export const LoadBalancerOriginsDocument = new TypedDocumentString(`
    query LoadBalancerOrigins($first: Int, $after: String, $where: LoadBalancerOriginWhere, $orderBy: LoadBalancerOriginOrder) {
  loadBalancerOrigins(
    first: $first
    after: $after
    where: $where
    orderBy: $orderBy
  ) {
    nodes {
      ...LoadBalancerOriginFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LoadBalancerOriginFields on LoadBalancerOrigin {
  id
  name
  target
  portNumber
  active
  weight
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  pool {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerOriginsQuery, LoadBalancerOriginsQueryVariables>;
export const LoadBalancerOriginChangedDocument = new TypedDocumentString(`
    subscription LoadBalancerOriginChanged($where: LoadBalancerOriginWhere, $after: String) {
  loadBalancerOriginChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    loadBalancerOrigin {
      ...LoadBalancerOriginFields
    }
  }
}
    fragment LoadBalancerOriginFields on LoadBalancerOrigin {
  id
  name
  target
  portNumber
  active
  weight
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  pool {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerOriginChangedSubscription, LoadBalancerOriginChangedSubscriptionVariables>;
export const LoadBalancerOriginCreateDocument = new TypedDocumentString(`
    mutation LoadBalancerOriginCreate($input: LoadBalancerOriginCreateInput!) {
  loadBalancerOriginCreate(input: $input) {
    loadBalancerOrigin {
      ...LoadBalancerOriginFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerOriginFields on LoadBalancerOrigin {
  id
  name
  target
  portNumber
  active
  weight
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  pool {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerOriginCreateMutation, LoadBalancerOriginCreateMutationVariables>;
export const LoadBalancerOriginCreateManyDocument = new TypedDocumentString(`
    mutation LoadBalancerOriginCreateMany($input: LoadBalancerOriginCreateManyInput!) {
  loadBalancerOriginCreateMany(input: $input) {
    results {
      index
      id
      loadBalancerOrigin {
        ...LoadBalancerOriginFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerOriginFields on LoadBalancerOrigin {
  id
  name
  target
  portNumber
  active
  weight
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  pool {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerOriginCreateManyMutation, LoadBalancerOriginCreateManyMutationVariables>;
export const LoadBalancerOriginUpdateDocument = new TypedDocumentString(`
    mutation LoadBalancerOriginUpdate($input: LoadBalancerOriginUpdateInput!) {
  loadBalancerOriginUpdate(input: $input) {
    loadBalancerOrigin {
      ...LoadBalancerOriginFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerOriginFields on LoadBalancerOrigin {
  id
  name
  target
  portNumber
  active
  weight
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  pool {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerOriginUpdateMutation, LoadBalancerOriginUpdateMutationVariables>;
export const LoadBalancerOriginUpdateManyDocument = new TypedDocumentString(`
    mutation LoadBalancerOriginUpdateMany($input: LoadBalancerOriginUpdateManyInput!) {
  loadBalancerOriginUpdateMany(input: $input) {
    results {
      index
      id
      loadBalancerOrigin {
        ...LoadBalancerOriginFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerOriginFields on LoadBalancerOrigin {
  id
  name
  target
  portNumber
  active
  weight
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  pool {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerOriginUpdateManyMutation, LoadBalancerOriginUpdateManyMutationVariables>;
export const LoadBalancerOriginDeleteDocument = new TypedDocumentString(`
    mutation LoadBalancerOriginDelete($input: LoadBalancerOriginDeleteInput!) {
  loadBalancerOriginDelete(input: $input) {
    deletedId
    loadBalancerOrigin {
      ...LoadBalancerOriginFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerOriginFields on LoadBalancerOrigin {
  id
  name
  target
  portNumber
  active
  weight
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  pool {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerOriginDeleteMutation, LoadBalancerOriginDeleteMutationVariables>;
export const LoadBalancerOriginDeleteManyDocument = new TypedDocumentString(`
    mutation LoadBalancerOriginDeleteMany($input: LoadBalancerOriginDeleteManyInput!) {
  loadBalancerOriginDeleteMany(input: $input) {
    results {
      index
      id
      loadBalancerOrigin {
        ...LoadBalancerOriginFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerOriginFields on LoadBalancerOrigin {
  id
  name
  target
  portNumber
  active
  weight
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  pool {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerOriginDeleteManyMutation, LoadBalancerOriginDeleteManyMutationVariables>;
export const LoadBalancerProviderDocument = new TypedDocumentString(`
    query LoadBalancerProvider($id: ID!) {
  loadBalancerProvider(id: $id) {
    ...LoadBalancerProviderFields
  }
}
    fragment LoadBalancerProviderFields on LoadBalancerProvider {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerProviderQuery, LoadBalancerProviderQueryVariables>;
export const LoadBalancerProvidersDocument = new TypedDocumentString(`
    query LoadBalancerProviders($first: Int, $after: String, $where: LoadBalancerProviderWhere, $orderBy: LoadBalancerProviderOrder) {
  loadBalancerProviders(
    first: $first
    after: $after
    where: $where
    orderBy: $orderBy
  ) {
    nodes {
      ...LoadBalancerProviderFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LoadBalancerProviderFields on LoadBalancerProvider {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerProvidersQuery, LoadBalancerProvidersQueryVariables>;
export const LoadBalancerProviderChangedDocument = new TypedDocumentString(`
    subscription LoadBalancerProviderChanged($where: LoadBalancerProviderWhere, $after: String) {
  loadBalancerProviderChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    loadBalancerProvider {
      ...LoadBalancerProviderFields
    }
  }
}
    fragment LoadBalancerProviderFields on LoadBalancerProvider {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerProviderChangedSubscription, LoadBalancerProviderChangedSubscriptionVariables>;
export const LoadBalancerProviderCreateDocument = new TypedDocumentString(`
    mutation LoadBalancerProviderCreate($input: LoadBalancerProviderCreateInput!) {
  loadBalancerProviderCreate(input: $input) {
    loadBalancerProvider {
      ...LoadBalancerProviderFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerProviderFields on LoadBalancerProvider {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerProviderCreateMutation, LoadBalancerProviderCreateMutationVariables>;
export const LoadBalancerProviderCreateManyDocument = new TypedDocumentString(`
    mutation LoadBalancerProviderCreateMany($input: LoadBalancerProviderCreateManyInput!) {
  loadBalancerProviderCreateMany(input: $input) {
    results {
      index
      id
      loadBalancerProvider {
        ...LoadBalancerProviderFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerProviderFields on LoadBalancerProvider {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerProviderCreateManyMutation, LoadBalancerProviderCreateManyMutationVariables>;
export const LoadBalancerProviderUpdateDocument = new TypedDocumentString(`
    mutation LoadBalancerProviderUpdate($input: LoadBalancerProviderUpdateInput!) {
  loadBalancerProviderUpdate(input: $input) {
    loadBalancerProvider {
      ...LoadBalancerProviderFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerProviderFields on LoadBalancerProvider {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerProviderUpdateMutation, LoadBalancerProviderUpdateMutationVariables>;
export const LoadBalancerProviderUpdateManyDocument = new TypedDocumentString(`
    mutation LoadBalancerProviderUpdateMany($input: LoadBalancerProviderUpdateManyInput!) {
  loadBalancerProviderUpdateMany(input: $input) {
    results {
      index
      id
      loadBalancerProvider {
        ...LoadBalancerProviderFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerProviderFields on LoadBalancerProvider {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerProviderUpdateManyMutation, LoadBalancerProviderUpdateManyMutationVariables>;
export const LoadBalancerProviderDeleteDocument = new TypedDocumentString(`
    mutation LoadBalancerProviderDelete($input: LoadBalancerProviderDeleteInput!) {
  loadBalancerProviderDelete(input: $input) {
    deletedId
    loadBalancerProvider {
      ...LoadBalancerProviderFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerProviderFields on LoadBalancerProvider {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerProviderDeleteMutation, LoadBalancerProviderDeleteMutationVariables>;
export const LoadBalancerProviderDeleteManyDocument = new TypedDocumentString(`
    mutation LoadBalancerProviderDeleteMany($input: LoadBalancerProviderDeleteManyInput!) {
  loadBalancerProviderDeleteMany(input: $input) {
    results {
      index
      id
      loadBalancerProvider {
        ...LoadBalancerProviderFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LoadBalancerProviderFields on LoadBalancerProvider {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<LoadBalancerProviderDeleteManyMutation, LoadBalancerProviderDeleteManyMutationVariables>;
export const LocationDocument = new TypedDocumentString(`
    query Location($id: ID!) {
  location(id: $id) {
    ...LocationFields
  }
}
    fragment LocationFields on Location {
  id
  name
  kind
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<LocationQuery, LocationQueryVariables>;
export const LocationsDocument = new TypedDocumentString(`
    query Locations($first: Int, $after: String, $where: LocationWhere, $orderBy: LocationOrder) {
  locations(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...LocationFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment LocationFields on Location {
  id
  name
  kind
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<LocationsQuery, LocationsQueryVariables>;
export const LocationChangedDocument = new TypedDocumentString(`
    subscription LocationChanged($where: LocationWhere, $after: String) {
  locationChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    location {
      ...LocationFields
    }
  }
}
    fragment LocationFields on Location {
  id
  name
  kind
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<LocationChangedSubscription, LocationChangedSubscriptionVariables>;
export const LocationCreateDocument = new TypedDocumentString(`
    mutation LocationCreate($input: LocationCreateInput!) {
  locationCreate(input: $input) {
    location {
      ...LocationFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LocationFields on Location {
  id
  name
  kind
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<LocationCreateMutation, LocationCreateMutationVariables>;
export const LocationCreateManyDocument = new TypedDocumentString(`
    mutation LocationCreateMany($input: LocationCreateManyInput!) {
  locationCreateMany(input: $input) {
    results {
      index
      id
      location {
        ...LocationFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LocationFields on Location {
  id
  name
  kind
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<LocationCreateManyMutation, LocationCreateManyMutationVariables>;
export const LocationUpdateDocument = new TypedDocumentString(`
    mutation LocationUpdate($input: LocationUpdateInput!) {
  locationUpdate(input: $input) {
    location {
      ...LocationFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LocationFields on Location {
  id
  name
  kind
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<LocationUpdateMutation, LocationUpdateMutationVariables>;
export const LocationUpdateManyDocument = new TypedDocumentString(`
    mutation LocationUpdateMany($input: LocationUpdateManyInput!) {
  locationUpdateMany(input: $input) {
    results {
      index
      id
      location {
        ...LocationFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LocationFields on Location {
  id
  name
  kind
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<LocationUpdateManyMutation, LocationUpdateManyMutationVariables>;
export const LocationDeleteDocument = new TypedDocumentString(`
    mutation LocationDelete($input: LocationDeleteInput!) {
  locationDelete(input: $input) {
    deletedId
    location {
      ...LocationFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LocationFields on Location {
  id
  name
  kind
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<LocationDeleteMutation, LocationDeleteMutationVariables>;
export const LocationDeleteManyDocument = new TypedDocumentString(`
    mutation LocationDeleteMany($input: LocationDeleteManyInput!) {
  locationDeleteMany(input: $input) {
    results {
      index
      id
      location {
        ...LocationFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment LocationFields on Location {
  id
  name
  kind
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<LocationDeleteManyMutation, LocationDeleteManyMutationVariables>;
export const SiteDocument = new TypedDocumentString(`
    query Site($id: ID!) {
  site(id: $id) {
    ...SiteFields
  }
}
    fragment SiteFields on Site {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const SitesDocument = new TypedDocumentString(`
    query Sites($first: Int, $after: String, $where: SiteWhere, $orderBy: SiteOrder) {
  sites(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...SiteFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SiteFields on Site {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<SitesQuery, SitesQueryVariables>;
export const SiteChangedDocument = new TypedDocumentString(`
    subscription SiteChanged($where: SiteWhere, $after: String) {
  siteChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    site {
      ...SiteFields
    }
  }
}
    fragment SiteFields on Site {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<SiteChangedSubscription, SiteChangedSubscriptionVariables>;
export const SiteImportDocument = new TypedDocumentString(`
    mutation SiteImport($input: SiteImportInput!) {
  siteImport(input: $input) {
    changes {
      action
      kind
      name
      id
      fields
      values {
        field
        before
        after
      }
      line
    }
    errors {
      code
      message
      line
      column
      path
      holder
      retryable
    }
    leftOut {
      kind
      name
      reason
      whole
    }
    report {
      version
      lists {
        kind
        total
        imported
        leftOut
      }
      leftOutTotal
    }
  }
}
    `) as unknown as TypedDocumentString<SiteImportMutation, SiteImportMutationVariables>;
export const SiteCreateDocument = new TypedDocumentString(`
    mutation SiteCreate($input: SiteCreateInput!) {
  siteCreate(input: $input) {
    site {
      ...SiteFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment SiteFields on Site {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<SiteCreateMutation, SiteCreateMutationVariables>;
export const SiteCreateManyDocument = new TypedDocumentString(`
    mutation SiteCreateMany($input: SiteCreateManyInput!) {
  siteCreateMany(input: $input) {
    results {
      index
      id
      site {
        ...SiteFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment SiteFields on Site {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<SiteCreateManyMutation, SiteCreateManyMutationVariables>;
export const SiteUpdateDocument = new TypedDocumentString(`
    mutation SiteUpdate($input: SiteUpdateInput!) {
  siteUpdate(input: $input) {
    site {
      ...SiteFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment SiteFields on Site {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<SiteUpdateMutation, SiteUpdateMutationVariables>;
export const SiteUpdateManyDocument = new TypedDocumentString(`
    mutation SiteUpdateMany($input: SiteUpdateManyInput!) {
  siteUpdateMany(input: $input) {
    results {
      index
      id
      site {
        ...SiteFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment SiteFields on Site {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<SiteUpdateManyMutation, SiteUpdateManyMutationVariables>;
export const SiteDeleteDocument = new TypedDocumentString(`
    mutation SiteDelete($input: SiteDeleteInput!) {
  siteDelete(input: $input) {
    deletedId
    site {
      ...SiteFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment SiteFields on Site {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<SiteDeleteMutation, SiteDeleteMutationVariables>;
export const SiteDeleteManyDocument = new TypedDocumentString(`
    mutation SiteDeleteMany($input: SiteDeleteManyInput!) {
  siteDeleteMany(input: $input) {
    results {
      index
      id
      site {
        ...SiteFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment SiteFields on Site {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<SiteDeleteManyMutation, SiteDeleteManyMutationVariables>;
export const RackDocument = new TypedDocumentString(`
    query Rack($id: ID!) {
  rack(id: $id) {
    ...RackFields
  }
}
    fragment RackFields on Rack {
  id
  name
  units
  startingUnit
  descending
  width
  depthMm
  status
  serialNumber
  assetNumber
  powerBudgetW
  weightBudgetKg
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  site {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<RackQuery, RackQueryVariables>;
export const RacksDocument = new TypedDocumentString(`
    query Racks($first: Int, $after: String, $where: RackWhere, $orderBy: RackOrder) {
  racks(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...RackFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RackFields on Rack {
  id
  name
  units
  startingUnit
  descending
  width
  depthMm
  status
  serialNumber
  assetNumber
  powerBudgetW
  weightBudgetKg
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  site {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<RacksQuery, RacksQueryVariables>;
export const RackChangedDocument = new TypedDocumentString(`
    subscription RackChanged($where: RackWhere, $after: String) {
  rackChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    rack {
      ...RackFields
    }
  }
}
    fragment RackFields on Rack {
  id
  name
  units
  startingUnit
  descending
  width
  depthMm
  status
  serialNumber
  assetNumber
  powerBudgetW
  weightBudgetKg
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  site {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<RackChangedSubscription, RackChangedSubscriptionVariables>;
export const RackCreateDocument = new TypedDocumentString(`
    mutation RackCreate($input: RackCreateInput!) {
  rackCreate(input: $input) {
    rack {
      ...RackFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RackFields on Rack {
  id
  name
  units
  startingUnit
  descending
  width
  depthMm
  status
  serialNumber
  assetNumber
  powerBudgetW
  weightBudgetKg
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  site {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<RackCreateMutation, RackCreateMutationVariables>;
export const RackCreateManyDocument = new TypedDocumentString(`
    mutation RackCreateMany($input: RackCreateManyInput!) {
  rackCreateMany(input: $input) {
    results {
      index
      id
      rack {
        ...RackFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RackFields on Rack {
  id
  name
  units
  startingUnit
  descending
  width
  depthMm
  status
  serialNumber
  assetNumber
  powerBudgetW
  weightBudgetKg
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  site {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<RackCreateManyMutation, RackCreateManyMutationVariables>;
export const RackUpdateDocument = new TypedDocumentString(`
    mutation RackUpdate($input: RackUpdateInput!) {
  rackUpdate(input: $input) {
    rack {
      ...RackFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RackFields on Rack {
  id
  name
  units
  startingUnit
  descending
  width
  depthMm
  status
  serialNumber
  assetNumber
  powerBudgetW
  weightBudgetKg
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  site {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<RackUpdateMutation, RackUpdateMutationVariables>;
export const RackUpdateManyDocument = new TypedDocumentString(`
    mutation RackUpdateMany($input: RackUpdateManyInput!) {
  rackUpdateMany(input: $input) {
    results {
      index
      id
      rack {
        ...RackFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RackFields on Rack {
  id
  name
  units
  startingUnit
  descending
  width
  depthMm
  status
  serialNumber
  assetNumber
  powerBudgetW
  weightBudgetKg
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  site {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<RackUpdateManyMutation, RackUpdateManyMutationVariables>;
export const RackDeleteDocument = new TypedDocumentString(`
    mutation RackDelete($input: RackDeleteInput!) {
  rackDelete(input: $input) {
    deletedId
    rack {
      ...RackFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RackFields on Rack {
  id
  name
  units
  startingUnit
  descending
  width
  depthMm
  status
  serialNumber
  assetNumber
  powerBudgetW
  weightBudgetKg
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  site {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<RackDeleteMutation, RackDeleteMutationVariables>;
export const RackDeleteManyDocument = new TypedDocumentString(`
    mutation RackDeleteMany($input: RackDeleteManyInput!) {
  rackDeleteMany(input: $input) {
    results {
      index
      id
      rack {
        ...RackFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RackFields on Rack {
  id
  name
  units
  startingUnit
  descending
  width
  depthMm
  status
  serialNumber
  assetNumber
  powerBudgetW
  weightBudgetKg
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  site {
    id
    name
  }
  location {
    id
    name
  }
}`) as unknown as TypedDocumentString<RackDeleteManyMutation, RackDeleteManyMutationVariables>;
export const PlacementDocument = new TypedDocumentString(`
    query Placement($id: ID!) {
  placement(id: $id) {
    ...PlacementFields
  }
}
    fragment PlacementFields on Placement {
  id
  occupantId
  unit
  height
  face
  fullDepth
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  rack {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlacementQuery, PlacementQueryVariables>;
export const PlacementsDocument = new TypedDocumentString(`
    query Placements($first: Int, $after: String, $where: PlacementWhere, $orderBy: PlacementOrder) {
  placements(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...PlacementFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PlacementFields on Placement {
  id
  occupantId
  unit
  height
  face
  fullDepth
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  rack {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlacementsQuery, PlacementsQueryVariables>;
export const PlacementChangedDocument = new TypedDocumentString(`
    subscription PlacementChanged($where: PlacementWhere, $after: String) {
  placementChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    placement {
      ...PlacementFields
    }
  }
}
    fragment PlacementFields on Placement {
  id
  occupantId
  unit
  height
  face
  fullDepth
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  rack {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlacementChangedSubscription, PlacementChangedSubscriptionVariables>;
export const PlacementCreateDocument = new TypedDocumentString(`
    mutation PlacementCreate($input: PlacementCreateInput!) {
  placementCreate(input: $input) {
    placement {
      ...PlacementFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment PlacementFields on Placement {
  id
  occupantId
  unit
  height
  face
  fullDepth
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  rack {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlacementCreateMutation, PlacementCreateMutationVariables>;
export const PlacementCreateManyDocument = new TypedDocumentString(`
    mutation PlacementCreateMany($input: PlacementCreateManyInput!) {
  placementCreateMany(input: $input) {
    results {
      index
      id
      placement {
        ...PlacementFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment PlacementFields on Placement {
  id
  occupantId
  unit
  height
  face
  fullDepth
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  rack {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlacementCreateManyMutation, PlacementCreateManyMutationVariables>;
export const PlacementUpdateDocument = new TypedDocumentString(`
    mutation PlacementUpdate($input: PlacementUpdateInput!) {
  placementUpdate(input: $input) {
    placement {
      ...PlacementFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment PlacementFields on Placement {
  id
  occupantId
  unit
  height
  face
  fullDepth
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  rack {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlacementUpdateMutation, PlacementUpdateMutationVariables>;
export const PlacementUpdateManyDocument = new TypedDocumentString(`
    mutation PlacementUpdateMany($input: PlacementUpdateManyInput!) {
  placementUpdateMany(input: $input) {
    results {
      index
      id
      placement {
        ...PlacementFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment PlacementFields on Placement {
  id
  occupantId
  unit
  height
  face
  fullDepth
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  rack {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlacementUpdateManyMutation, PlacementUpdateManyMutationVariables>;
export const PlacementDeleteDocument = new TypedDocumentString(`
    mutation PlacementDelete($input: PlacementDeleteInput!) {
  placementDelete(input: $input) {
    deletedId
    placement {
      ...PlacementFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment PlacementFields on Placement {
  id
  occupantId
  unit
  height
  face
  fullDepth
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  rack {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlacementDeleteMutation, PlacementDeleteMutationVariables>;
export const PlacementDeleteManyDocument = new TypedDocumentString(`
    mutation PlacementDeleteMany($input: PlacementDeleteManyInput!) {
  placementDeleteMany(input: $input) {
    results {
      index
      id
      placement {
        ...PlacementFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment PlacementFields on Placement {
  id
  occupantId
  unit
  height
  face
  fullDepth
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  rack {
    id
    name
  }
}`) as unknown as TypedDocumentString<PlacementDeleteManyMutation, PlacementDeleteManyMutationVariables>;
export const TagDocument = new TypedDocumentString(`
    query Tag($id: ID!) {
  tag(id: $id) {
    ...TagFields
  }
}
    fragment TagFields on Tag {
  id
  name
  colour
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<TagQuery, TagQueryVariables>;
export const TagsDocument = new TypedDocumentString(`
    query Tags($first: Int, $after: String, $where: TagWhere, $orderBy: TagOrder) {
  tags(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...TagFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  colour
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<TagsQuery, TagsQueryVariables>;
export const TagChangedDocument = new TypedDocumentString(`
    subscription TagChanged($where: TagWhere, $after: String) {
  tagChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    tag {
      ...TagFields
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  colour
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<TagChangedSubscription, TagChangedSubscriptionVariables>;
export const TagSetDocument = new TypedDocumentString(`
    mutation TagSet($input: TagSetInput!) {
  tagSet(input: $input) {
    tag {
      ...TagFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  colour
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<TagSetMutation, TagSetMutationVariables>;
export const TagCreateDocument = new TypedDocumentString(`
    mutation TagCreate($input: TagCreateInput!) {
  tagCreate(input: $input) {
    tag {
      ...TagFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  colour
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<TagCreateMutation, TagCreateMutationVariables>;
export const TagCreateManyDocument = new TypedDocumentString(`
    mutation TagCreateMany($input: TagCreateManyInput!) {
  tagCreateMany(input: $input) {
    results {
      index
      id
      tag {
        ...TagFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  colour
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<TagCreateManyMutation, TagCreateManyMutationVariables>;
export const TagUpdateDocument = new TypedDocumentString(`
    mutation TagUpdate($input: TagUpdateInput!) {
  tagUpdate(input: $input) {
    tag {
      ...TagFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  colour
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<TagUpdateMutation, TagUpdateMutationVariables>;
export const TagUpdateManyDocument = new TypedDocumentString(`
    mutation TagUpdateMany($input: TagUpdateManyInput!) {
  tagUpdateMany(input: $input) {
    results {
      index
      id
      tag {
        ...TagFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  colour
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<TagUpdateManyMutation, TagUpdateManyMutationVariables>;
export const TagDeleteDocument = new TypedDocumentString(`
    mutation TagDelete($input: TagDeleteInput!) {
  tagDelete(input: $input) {
    deletedId
    tag {
      ...TagFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  colour
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<TagDeleteMutation, TagDeleteMutationVariables>;
export const TagDeleteManyDocument = new TypedDocumentString(`
    mutation TagDeleteMany($input: TagDeleteManyInput!) {
  tagDeleteMany(input: $input) {
    results {
      index
      id
      tag {
        ...TagFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  colour
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<TagDeleteManyMutation, TagDeleteManyMutationVariables>;
export const AnnotationNamespaceDocument = new TypedDocumentString(`
    query AnnotationNamespace($id: ID!) {
  annotationNamespace(id: $id) {
    ...AnnotationNamespaceFields
  }
}
    fragment AnnotationNamespaceFields on AnnotationNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationNamespaceQuery, AnnotationNamespaceQueryVariables>;
export const AnnotationNamespacesDocument = new TypedDocumentString(`
    query AnnotationNamespaces($first: Int, $after: String, $where: AnnotationNamespaceWhere, $orderBy: AnnotationNamespaceOrder) {
  annotationNamespaces(
    first: $first
    after: $after
    where: $where
    orderBy: $orderBy
  ) {
    nodes {
      ...AnnotationNamespaceFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AnnotationNamespaceFields on AnnotationNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationNamespacesQuery, AnnotationNamespacesQueryVariables>;
export const AnnotationNamespaceChangedDocument = new TypedDocumentString(`
    subscription AnnotationNamespaceChanged($where: AnnotationNamespaceWhere, $after: String) {
  annotationNamespaceChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    annotationNamespace {
      ...AnnotationNamespaceFields
    }
  }
}
    fragment AnnotationNamespaceFields on AnnotationNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationNamespaceChangedSubscription, AnnotationNamespaceChangedSubscriptionVariables>;
export const AnnotationNamespaceCreateDocument = new TypedDocumentString(`
    mutation AnnotationNamespaceCreate($input: AnnotationNamespaceCreateInput!) {
  annotationNamespaceCreate(input: $input) {
    annotationNamespace {
      ...AnnotationNamespaceFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment AnnotationNamespaceFields on AnnotationNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationNamespaceCreateMutation, AnnotationNamespaceCreateMutationVariables>;
export const AnnotationNamespaceCreateManyDocument = new TypedDocumentString(`
    mutation AnnotationNamespaceCreateMany($input: AnnotationNamespaceCreateManyInput!) {
  annotationNamespaceCreateMany(input: $input) {
    results {
      index
      id
      annotationNamespace {
        ...AnnotationNamespaceFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment AnnotationNamespaceFields on AnnotationNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationNamespaceCreateManyMutation, AnnotationNamespaceCreateManyMutationVariables>;
export const AnnotationNamespaceUpdateDocument = new TypedDocumentString(`
    mutation AnnotationNamespaceUpdate($input: AnnotationNamespaceUpdateInput!) {
  annotationNamespaceUpdate(input: $input) {
    annotationNamespace {
      ...AnnotationNamespaceFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment AnnotationNamespaceFields on AnnotationNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationNamespaceUpdateMutation, AnnotationNamespaceUpdateMutationVariables>;
export const AnnotationNamespaceUpdateManyDocument = new TypedDocumentString(`
    mutation AnnotationNamespaceUpdateMany($input: AnnotationNamespaceUpdateManyInput!) {
  annotationNamespaceUpdateMany(input: $input) {
    results {
      index
      id
      annotationNamespace {
        ...AnnotationNamespaceFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment AnnotationNamespaceFields on AnnotationNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationNamespaceUpdateManyMutation, AnnotationNamespaceUpdateManyMutationVariables>;
export const AnnotationNamespaceDeleteDocument = new TypedDocumentString(`
    mutation AnnotationNamespaceDelete($input: AnnotationNamespaceDeleteInput!) {
  annotationNamespaceDelete(input: $input) {
    deletedId
    annotationNamespace {
      ...AnnotationNamespaceFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment AnnotationNamespaceFields on AnnotationNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationNamespaceDeleteMutation, AnnotationNamespaceDeleteMutationVariables>;
export const AnnotationNamespaceDeleteManyDocument = new TypedDocumentString(`
    mutation AnnotationNamespaceDeleteMany($input: AnnotationNamespaceDeleteManyInput!) {
  annotationNamespaceDeleteMany(input: $input) {
    results {
      index
      id
      annotationNamespace {
        ...AnnotationNamespaceFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment AnnotationNamespaceFields on AnnotationNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationNamespaceDeleteManyMutation, AnnotationNamespaceDeleteManyMutationVariables>;
export const StatusNamespaceDocument = new TypedDocumentString(`
    query StatusNamespace($id: ID!) {
  statusNamespace(id: $id) {
    ...StatusNamespaceFields
  }
}
    fragment StatusNamespaceFields on StatusNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusNamespaceQuery, StatusNamespaceQueryVariables>;
export const StatusNamespacesDocument = new TypedDocumentString(`
    query StatusNamespaces($first: Int, $after: String, $where: StatusNamespaceWhere, $orderBy: StatusNamespaceOrder) {
  statusNamespaces(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...StatusNamespaceFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment StatusNamespaceFields on StatusNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusNamespacesQuery, StatusNamespacesQueryVariables>;
export const StatusNamespaceChangedDocument = new TypedDocumentString(`
    subscription StatusNamespaceChanged($where: StatusNamespaceWhere, $after: String) {
  statusNamespaceChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    statusNamespace {
      ...StatusNamespaceFields
    }
  }
}
    fragment StatusNamespaceFields on StatusNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusNamespaceChangedSubscription, StatusNamespaceChangedSubscriptionVariables>;
export const StatusNamespaceCreateDocument = new TypedDocumentString(`
    mutation StatusNamespaceCreate($input: StatusNamespaceCreateInput!) {
  statusNamespaceCreate(input: $input) {
    statusNamespace {
      ...StatusNamespaceFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment StatusNamespaceFields on StatusNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusNamespaceCreateMutation, StatusNamespaceCreateMutationVariables>;
export const StatusNamespaceCreateManyDocument = new TypedDocumentString(`
    mutation StatusNamespaceCreateMany($input: StatusNamespaceCreateManyInput!) {
  statusNamespaceCreateMany(input: $input) {
    results {
      index
      id
      statusNamespace {
        ...StatusNamespaceFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment StatusNamespaceFields on StatusNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusNamespaceCreateManyMutation, StatusNamespaceCreateManyMutationVariables>;
export const StatusNamespaceUpdateDocument = new TypedDocumentString(`
    mutation StatusNamespaceUpdate($input: StatusNamespaceUpdateInput!) {
  statusNamespaceUpdate(input: $input) {
    statusNamespace {
      ...StatusNamespaceFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment StatusNamespaceFields on StatusNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusNamespaceUpdateMutation, StatusNamespaceUpdateMutationVariables>;
export const StatusNamespaceUpdateManyDocument = new TypedDocumentString(`
    mutation StatusNamespaceUpdateMany($input: StatusNamespaceUpdateManyInput!) {
  statusNamespaceUpdateMany(input: $input) {
    results {
      index
      id
      statusNamespace {
        ...StatusNamespaceFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment StatusNamespaceFields on StatusNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusNamespaceUpdateManyMutation, StatusNamespaceUpdateManyMutationVariables>;
export const StatusNamespaceDeleteDocument = new TypedDocumentString(`
    mutation StatusNamespaceDelete($input: StatusNamespaceDeleteInput!) {
  statusNamespaceDelete(input: $input) {
    deletedId
    statusNamespace {
      ...StatusNamespaceFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment StatusNamespaceFields on StatusNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusNamespaceDeleteMutation, StatusNamespaceDeleteMutationVariables>;
export const StatusNamespaceDeleteManyDocument = new TypedDocumentString(`
    mutation StatusNamespaceDeleteMany($input: StatusNamespaceDeleteManyInput!) {
  statusNamespaceDeleteMany(input: $input) {
    results {
      index
      id
      statusNamespace {
        ...StatusNamespaceFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment StatusNamespaceFields on StatusNamespace {
  id
  name
  description
  private
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusNamespaceDeleteManyMutation, StatusNamespaceDeleteManyMutationVariables>;
export const NetworkDeviceDocument = new TypedDocumentString(`
    query NetworkDevice($id: ID!) {
  networkDevice(id: $id) {
    ...NetworkDeviceFields
  }
}
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<NetworkDeviceQuery, NetworkDeviceQueryVariables>;
export const NetworkDevicesDocument = new TypedDocumentString(`
    query NetworkDevices($first: Int, $after: String, $where: NetworkDeviceWhere, $orderBy: NetworkDeviceOrder) {
  networkDevices(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...NetworkDeviceFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<NetworkDevicesQuery, NetworkDevicesQueryVariables>;
export const NetworkDeviceChangedDocument = new TypedDocumentString(`
    subscription NetworkDeviceChanged($where: NetworkDeviceWhere, $after: String) {
  networkDeviceChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    networkDevice {
      ...NetworkDeviceFields
    }
  }
}
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<NetworkDeviceChangedSubscription, NetworkDeviceChangedSubscriptionVariables>;
export const NetworkDeviceCreateDocument = new TypedDocumentString(`
    mutation NetworkDeviceCreate($input: NetworkDeviceCreateInput!) {
  networkDeviceCreate(input: $input) {
    networkDevice {
      ...NetworkDeviceFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<NetworkDeviceCreateMutation, NetworkDeviceCreateMutationVariables>;
export const NetworkDeviceCreateManyDocument = new TypedDocumentString(`
    mutation NetworkDeviceCreateMany($input: NetworkDeviceCreateManyInput!) {
  networkDeviceCreateMany(input: $input) {
    results {
      index
      id
      networkDevice {
        ...NetworkDeviceFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<NetworkDeviceCreateManyMutation, NetworkDeviceCreateManyMutationVariables>;
export const NetworkDeviceUpdateDocument = new TypedDocumentString(`
    mutation NetworkDeviceUpdate($input: NetworkDeviceUpdateInput!) {
  networkDeviceUpdate(input: $input) {
    networkDevice {
      ...NetworkDeviceFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<NetworkDeviceUpdateMutation, NetworkDeviceUpdateMutationVariables>;
export const NetworkDeviceUpdateManyDocument = new TypedDocumentString(`
    mutation NetworkDeviceUpdateMany($input: NetworkDeviceUpdateManyInput!) {
  networkDeviceUpdateMany(input: $input) {
    results {
      index
      id
      networkDevice {
        ...NetworkDeviceFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<NetworkDeviceUpdateManyMutation, NetworkDeviceUpdateManyMutationVariables>;
export const NetworkDeviceDeleteDocument = new TypedDocumentString(`
    mutation NetworkDeviceDelete($input: NetworkDeviceDeleteInput!) {
  networkDeviceDelete(input: $input) {
    deletedId
    networkDevice {
      ...NetworkDeviceFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<NetworkDeviceDeleteMutation, NetworkDeviceDeleteMutationVariables>;
export const NetworkDeviceDeleteManyDocument = new TypedDocumentString(`
    mutation NetworkDeviceDeleteMany($input: NetworkDeviceDeleteManyInput!) {
  networkDeviceDeleteMany(input: $input) {
    results {
      index
      id
      networkDevice {
        ...NetworkDeviceFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<NetworkDeviceDeleteManyMutation, NetworkDeviceDeleteManyMutationVariables>;
export const DevicePortDocument = new TypedDocumentString(`
    query DevicePort($id: ID!) {
  devicePort(id: $id) {
    ...DevicePortFields
  }
}
    fragment DevicePortFields on DevicePort {
  id
  name
  kind
  type
  speed
  macAddress
  description
  mtu
  mode
  enabled
  managementOnly
  rearPosition
  positions
  taggedVlanIds
  hasDifferences
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  device {
    id
    name
  }
  server {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  lag {
    id
    name
  }
  breakoutParent {
    id
    name
  }
  rearPort {
    id
    name
  }
  untaggedVlan {
    id
    name
  }
  cable {
    id
  }
  farEnd {
    id
    name
  }
}`) as unknown as TypedDocumentString<DevicePortQuery, DevicePortQueryVariables>;
export const DevicePortsDocument = new TypedDocumentString(`
    query DevicePorts($first: Int, $after: String, $where: DevicePortWhere, $orderBy: DevicePortOrder) {
  devicePorts(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...DevicePortFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DevicePortFields on DevicePort {
  id
  name
  kind
  type
  speed
  macAddress
  description
  mtu
  mode
  enabled
  managementOnly
  rearPosition
  positions
  taggedVlanIds
  hasDifferences
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  device {
    id
    name
  }
  server {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  lag {
    id
    name
  }
  breakoutParent {
    id
    name
  }
  rearPort {
    id
    name
  }
  untaggedVlan {
    id
    name
  }
  cable {
    id
  }
  farEnd {
    id
    name
  }
}`) as unknown as TypedDocumentString<DevicePortsQuery, DevicePortsQueryVariables>;
export const DevicePortChangedDocument = new TypedDocumentString(`
    subscription DevicePortChanged($where: DevicePortWhere, $after: String) {
  devicePortChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    devicePort {
      ...DevicePortFields
    }
  }
}
    fragment DevicePortFields on DevicePort {
  id
  name
  kind
  type
  speed
  macAddress
  description
  mtu
  mode
  enabled
  managementOnly
  rearPosition
  positions
  taggedVlanIds
  hasDifferences
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  device {
    id
    name
  }
  server {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  lag {
    id
    name
  }
  breakoutParent {
    id
    name
  }
  rearPort {
    id
    name
  }
  untaggedVlan {
    id
    name
  }
  cable {
    id
  }
  farEnd {
    id
    name
  }
}`) as unknown as TypedDocumentString<DevicePortChangedSubscription, DevicePortChangedSubscriptionVariables>;
export const DevicePortsApplyDocument = new TypedDocumentString(`
    mutation DevicePortsApply($input: DevicePortsApplyInput!) {
  devicePortsApply(input: $input) {
    device {
      ...NetworkDeviceFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<DevicePortsApplyMutation, DevicePortsApplyMutationVariables>;
export const DevicePortsFromTypeDocument = new TypedDocumentString(`
    mutation DevicePortsFromType($input: DevicePortsFromTypeInput!) {
  devicePortsFromType(input: $input) {
    added
    device {
      ...NetworkDeviceFields
    }
    server {
      ...ServerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}
fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<DevicePortsFromTypeMutation, DevicePortsFromTypeMutationVariables>;
export const DevicePortsReportDocument = new TypedDocumentString(`
    mutation DevicePortsReport($input: DevicePortsReportInput!) {
  devicePortsReport(input: $input) {
    reported
    unknown
    device {
      ...NetworkDeviceFields
    }
    server {
      ...ServerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment NetworkDeviceFields on NetworkDevice {
  id
  name
  kind
  status
  platform
  serialNumber
  assetTag
  managementAddress
  credentialReference
  provider
  managementPort
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  site {
    id
    name
  }
  tenant {
    id
    name
  }
  deviceType {
    id
  }
  rack {
    id
    name
  }
  operation {
    id
    title
  }
}
fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<DevicePortsReportMutation, DevicePortsReportMutationVariables>;
export const DevicePortCreateDocument = new TypedDocumentString(`
    mutation DevicePortCreate($input: DevicePortCreateInput!) {
  devicePortCreate(input: $input) {
    devicePort {
      ...DevicePortFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DevicePortFields on DevicePort {
  id
  name
  kind
  type
  speed
  macAddress
  description
  mtu
  mode
  enabled
  managementOnly
  rearPosition
  positions
  taggedVlanIds
  hasDifferences
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  device {
    id
    name
  }
  server {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  lag {
    id
    name
  }
  breakoutParent {
    id
    name
  }
  rearPort {
    id
    name
  }
  untaggedVlan {
    id
    name
  }
  cable {
    id
  }
  farEnd {
    id
    name
  }
}`) as unknown as TypedDocumentString<DevicePortCreateMutation, DevicePortCreateMutationVariables>;
export const DevicePortCreateManyDocument = new TypedDocumentString(`
    mutation DevicePortCreateMany($input: DevicePortCreateManyInput!) {
  devicePortCreateMany(input: $input) {
    results {
      index
      id
      devicePort {
        ...DevicePortFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DevicePortFields on DevicePort {
  id
  name
  kind
  type
  speed
  macAddress
  description
  mtu
  mode
  enabled
  managementOnly
  rearPosition
  positions
  taggedVlanIds
  hasDifferences
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  device {
    id
    name
  }
  server {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  lag {
    id
    name
  }
  breakoutParent {
    id
    name
  }
  rearPort {
    id
    name
  }
  untaggedVlan {
    id
    name
  }
  cable {
    id
  }
  farEnd {
    id
    name
  }
}`) as unknown as TypedDocumentString<DevicePortCreateManyMutation, DevicePortCreateManyMutationVariables>;
export const DevicePortUpdateDocument = new TypedDocumentString(`
    mutation DevicePortUpdate($input: DevicePortUpdateInput!) {
  devicePortUpdate(input: $input) {
    devicePort {
      ...DevicePortFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DevicePortFields on DevicePort {
  id
  name
  kind
  type
  speed
  macAddress
  description
  mtu
  mode
  enabled
  managementOnly
  rearPosition
  positions
  taggedVlanIds
  hasDifferences
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  device {
    id
    name
  }
  server {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  lag {
    id
    name
  }
  breakoutParent {
    id
    name
  }
  rearPort {
    id
    name
  }
  untaggedVlan {
    id
    name
  }
  cable {
    id
  }
  farEnd {
    id
    name
  }
}`) as unknown as TypedDocumentString<DevicePortUpdateMutation, DevicePortUpdateMutationVariables>;
export const DevicePortUpdateManyDocument = new TypedDocumentString(`
    mutation DevicePortUpdateMany($input: DevicePortUpdateManyInput!) {
  devicePortUpdateMany(input: $input) {
    results {
      index
      id
      devicePort {
        ...DevicePortFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DevicePortFields on DevicePort {
  id
  name
  kind
  type
  speed
  macAddress
  description
  mtu
  mode
  enabled
  managementOnly
  rearPosition
  positions
  taggedVlanIds
  hasDifferences
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  device {
    id
    name
  }
  server {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  lag {
    id
    name
  }
  breakoutParent {
    id
    name
  }
  rearPort {
    id
    name
  }
  untaggedVlan {
    id
    name
  }
  cable {
    id
  }
  farEnd {
    id
    name
  }
}`) as unknown as TypedDocumentString<DevicePortUpdateManyMutation, DevicePortUpdateManyMutationVariables>;
export const DevicePortDeleteDocument = new TypedDocumentString(`
    mutation DevicePortDelete($input: DevicePortDeleteInput!) {
  devicePortDelete(input: $input) {
    deletedId
    devicePort {
      ...DevicePortFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DevicePortFields on DevicePort {
  id
  name
  kind
  type
  speed
  macAddress
  description
  mtu
  mode
  enabled
  managementOnly
  rearPosition
  positions
  taggedVlanIds
  hasDifferences
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  device {
    id
    name
  }
  server {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  lag {
    id
    name
  }
  breakoutParent {
    id
    name
  }
  rearPort {
    id
    name
  }
  untaggedVlan {
    id
    name
  }
  cable {
    id
  }
  farEnd {
    id
    name
  }
}`) as unknown as TypedDocumentString<DevicePortDeleteMutation, DevicePortDeleteMutationVariables>;
export const DevicePortDeleteManyDocument = new TypedDocumentString(`
    mutation DevicePortDeleteMany($input: DevicePortDeleteManyInput!) {
  devicePortDeleteMany(input: $input) {
    results {
      index
      id
      devicePort {
        ...DevicePortFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment DevicePortFields on DevicePort {
  id
  name
  kind
  type
  speed
  macAddress
  description
  mtu
  mode
  enabled
  managementOnly
  rearPosition
  positions
  taggedVlanIds
  hasDifferences
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
  device {
    id
    name
  }
  server {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  lag {
    id
    name
  }
  breakoutParent {
    id
    name
  }
  rearPort {
    id
    name
  }
  untaggedVlan {
    id
    name
  }
  cable {
    id
  }
  farEnd {
    id
    name
  }
}`) as unknown as TypedDocumentString<DevicePortDeleteManyMutation, DevicePortDeleteManyMutationVariables>;
export const CableDocument = new TypedDocumentString(`
    query Cable($id: ID!) {
  cable(id: $id) {
    ...CableFields
  }
}
    fragment CableFields on Cable {
  id
  type
  colour
  length
  status
  label
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  portA {
    id
    name
  }
  portB {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<CableQuery, CableQueryVariables>;
export const CablesDocument = new TypedDocumentString(`
    query Cables($first: Int, $after: String, $where: CableWhere, $orderBy: CableOrder) {
  cables(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...CableFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CableFields on Cable {
  id
  type
  colour
  length
  status
  label
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  portA {
    id
    name
  }
  portB {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<CablesQuery, CablesQueryVariables>;
export const CableChangedDocument = new TypedDocumentString(`
    subscription CableChanged($where: CableWhere, $after: String) {
  cableChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    cable {
      ...CableFields
    }
  }
}
    fragment CableFields on Cable {
  id
  type
  colour
  length
  status
  label
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  portA {
    id
    name
  }
  portB {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<CableChangedSubscription, CableChangedSubscriptionVariables>;
export const CableCreateDocument = new TypedDocumentString(`
    mutation CableCreate($input: CableCreateInput!) {
  cableCreate(input: $input) {
    cable {
      ...CableFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment CableFields on Cable {
  id
  type
  colour
  length
  status
  label
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  portA {
    id
    name
  }
  portB {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<CableCreateMutation, CableCreateMutationVariables>;
export const CableCreateManyDocument = new TypedDocumentString(`
    mutation CableCreateMany($input: CableCreateManyInput!) {
  cableCreateMany(input: $input) {
    results {
      index
      id
      cable {
        ...CableFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment CableFields on Cable {
  id
  type
  colour
  length
  status
  label
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  portA {
    id
    name
  }
  portB {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<CableCreateManyMutation, CableCreateManyMutationVariables>;
export const CableUpdateDocument = new TypedDocumentString(`
    mutation CableUpdate($input: CableUpdateInput!) {
  cableUpdate(input: $input) {
    cable {
      ...CableFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment CableFields on Cable {
  id
  type
  colour
  length
  status
  label
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  portA {
    id
    name
  }
  portB {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<CableUpdateMutation, CableUpdateMutationVariables>;
export const CableUpdateManyDocument = new TypedDocumentString(`
    mutation CableUpdateMany($input: CableUpdateManyInput!) {
  cableUpdateMany(input: $input) {
    results {
      index
      id
      cable {
        ...CableFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment CableFields on Cable {
  id
  type
  colour
  length
  status
  label
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  portA {
    id
    name
  }
  portB {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<CableUpdateManyMutation, CableUpdateManyMutationVariables>;
export const CableDeleteDocument = new TypedDocumentString(`
    mutation CableDelete($input: CableDeleteInput!) {
  cableDelete(input: $input) {
    deletedId
    cable {
      ...CableFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment CableFields on Cable {
  id
  type
  colour
  length
  status
  label
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  portA {
    id
    name
  }
  portB {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<CableDeleteMutation, CableDeleteMutationVariables>;
export const CableDeleteManyDocument = new TypedDocumentString(`
    mutation CableDeleteMany($input: CableDeleteManyInput!) {
  cableDeleteMany(input: $input) {
    results {
      index
      id
      cable {
        ...CableFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment CableFields on Cable {
  id
  type
  colour
  length
  status
  label
  finding
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  portA {
    id
    name
  }
  portB {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<CableDeleteManyMutation, CableDeleteManyMutationVariables>;
export const VlanGroupDocument = new TypedDocumentString(`
    query VlanGroup($id: ID!) {
  vlanGroup(id: $id) {
    ...VlanGroupFields
  }
}
    fragment VlanGroupFields on VlanGroup {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanGroupQuery, VlanGroupQueryVariables>;
export const VlanGroupsDocument = new TypedDocumentString(`
    query VlanGroups($first: Int, $after: String, $where: VlanGroupWhere, $orderBy: VlanGroupOrder) {
  vlanGroups(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...VlanGroupFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment VlanGroupFields on VlanGroup {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanGroupsQuery, VlanGroupsQueryVariables>;
export const VlanGroupChangedDocument = new TypedDocumentString(`
    subscription VlanGroupChanged($where: VlanGroupWhere, $after: String) {
  vlanGroupChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    vlanGroup {
      ...VlanGroupFields
    }
  }
}
    fragment VlanGroupFields on VlanGroup {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanGroupChangedSubscription, VlanGroupChangedSubscriptionVariables>;
export const VlanGroupCreateDocument = new TypedDocumentString(`
    mutation VlanGroupCreate($input: VlanGroupCreateInput!) {
  vlanGroupCreate(input: $input) {
    vlanGroup {
      ...VlanGroupFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment VlanGroupFields on VlanGroup {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanGroupCreateMutation, VlanGroupCreateMutationVariables>;
export const VlanGroupCreateManyDocument = new TypedDocumentString(`
    mutation VlanGroupCreateMany($input: VlanGroupCreateManyInput!) {
  vlanGroupCreateMany(input: $input) {
    results {
      index
      id
      vlanGroup {
        ...VlanGroupFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment VlanGroupFields on VlanGroup {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanGroupCreateManyMutation, VlanGroupCreateManyMutationVariables>;
export const VlanGroupUpdateDocument = new TypedDocumentString(`
    mutation VlanGroupUpdate($input: VlanGroupUpdateInput!) {
  vlanGroupUpdate(input: $input) {
    vlanGroup {
      ...VlanGroupFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment VlanGroupFields on VlanGroup {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanGroupUpdateMutation, VlanGroupUpdateMutationVariables>;
export const VlanGroupUpdateManyDocument = new TypedDocumentString(`
    mutation VlanGroupUpdateMany($input: VlanGroupUpdateManyInput!) {
  vlanGroupUpdateMany(input: $input) {
    results {
      index
      id
      vlanGroup {
        ...VlanGroupFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment VlanGroupFields on VlanGroup {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanGroupUpdateManyMutation, VlanGroupUpdateManyMutationVariables>;
export const VlanGroupDeleteDocument = new TypedDocumentString(`
    mutation VlanGroupDelete($input: VlanGroupDeleteInput!) {
  vlanGroupDelete(input: $input) {
    deletedId
    vlanGroup {
      ...VlanGroupFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment VlanGroupFields on VlanGroup {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanGroupDeleteMutation, VlanGroupDeleteMutationVariables>;
export const VlanGroupDeleteManyDocument = new TypedDocumentString(`
    mutation VlanGroupDeleteMany($input: VlanGroupDeleteManyInput!) {
  vlanGroupDeleteMany(input: $input) {
    results {
      index
      id
      vlanGroup {
        ...VlanGroupFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment VlanGroupFields on VlanGroup {
  id
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanGroupDeleteManyMutation, VlanGroupDeleteManyMutationVariables>;
export const VlanDocument = new TypedDocumentString(`
    query Vlan($id: ID!) {
  vlan(id: $id) {
    ...VlanFields
  }
}
    fragment VlanFields on Vlan {
  id
  vid
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  group {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanQuery, VlanQueryVariables>;
export const VlansDocument = new TypedDocumentString(`
    query Vlans($first: Int, $after: String, $where: VlanWhere, $orderBy: VlanOrder) {
  vlans(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...VlanFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment VlanFields on Vlan {
  id
  vid
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  group {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlansQuery, VlansQueryVariables>;
export const VlanChangedDocument = new TypedDocumentString(`
    subscription VlanChanged($where: VlanWhere, $after: String) {
  vlanChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    vlan {
      ...VlanFields
    }
  }
}
    fragment VlanFields on Vlan {
  id
  vid
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  group {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanChangedSubscription, VlanChangedSubscriptionVariables>;
export const VlanCreateDocument = new TypedDocumentString(`
    mutation VlanCreate($input: VlanCreateInput!) {
  vlanCreate(input: $input) {
    vlan {
      ...VlanFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment VlanFields on Vlan {
  id
  vid
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  group {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanCreateMutation, VlanCreateMutationVariables>;
export const VlanCreateManyDocument = new TypedDocumentString(`
    mutation VlanCreateMany($input: VlanCreateManyInput!) {
  vlanCreateMany(input: $input) {
    results {
      index
      id
      vlan {
        ...VlanFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment VlanFields on Vlan {
  id
  vid
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  group {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanCreateManyMutation, VlanCreateManyMutationVariables>;
export const VlanUpdateDocument = new TypedDocumentString(`
    mutation VlanUpdate($input: VlanUpdateInput!) {
  vlanUpdate(input: $input) {
    vlan {
      ...VlanFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment VlanFields on Vlan {
  id
  vid
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  group {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanUpdateMutation, VlanUpdateMutationVariables>;
export const VlanUpdateManyDocument = new TypedDocumentString(`
    mutation VlanUpdateMany($input: VlanUpdateManyInput!) {
  vlanUpdateMany(input: $input) {
    results {
      index
      id
      vlan {
        ...VlanFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment VlanFields on Vlan {
  id
  vid
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  group {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanUpdateManyMutation, VlanUpdateManyMutationVariables>;
export const VlanDeleteDocument = new TypedDocumentString(`
    mutation VlanDelete($input: VlanDeleteInput!) {
  vlanDelete(input: $input) {
    deletedId
    vlan {
      ...VlanFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment VlanFields on Vlan {
  id
  vid
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  group {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanDeleteMutation, VlanDeleteMutationVariables>;
export const VlanDeleteManyDocument = new TypedDocumentString(`
    mutation VlanDeleteMany($input: VlanDeleteManyInput!) {
  vlanDeleteMany(input: $input) {
    results {
      index
      id
      vlan {
        ...VlanFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment VlanFields on Vlan {
  id
  vid
  name
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  group {
    id
    name
  }
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<VlanDeleteManyMutation, VlanDeleteManyMutationVariables>;
export const OperationDocument = new TypedDocumentString(`
    query Operation($id: ID!) {
  operation(id: $id) {
    ...OperationFields
  }
}
    fragment OperationFields on Operation {
  id
  kind
  state
  temporalUrl
  phase
  title
  waitingFor
  requestedBy
  startedAt
  finishedAt
  createdAt
  tenant {
    id
    name
  }
  subject {
    id
  }
  instance {
    id
    hostname
  }
  server {
    id
    name
  }
}`) as unknown as TypedDocumentString<OperationQuery, OperationQueryVariables>;
export const OperationsDocument = new TypedDocumentString(`
    query Operations($first: Int, $after: String, $where: OperationWhere, $orderBy: OperationOrder) {
  operations(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...OperationFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OperationFields on Operation {
  id
  kind
  state
  temporalUrl
  phase
  title
  waitingFor
  requestedBy
  startedAt
  finishedAt
  createdAt
  tenant {
    id
    name
  }
  subject {
    id
  }
  instance {
    id
    hostname
  }
  server {
    id
    name
  }
}`) as unknown as TypedDocumentString<OperationsQuery, OperationsQueryVariables>;
export const OperationCancelDocument = new TypedDocumentString(`
    mutation OperationCancel($input: OperationCancelInput!) {
  operationCancel(input: $input) {
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    `) as unknown as TypedDocumentString<OperationCancelMutation, OperationCancelMutationVariables>;
export const OperationDecideDocument = new TypedDocumentString(`
    mutation OperationDecide($input: OperationDecideInput!) {
  operationDecide(input: $input) {
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    `) as unknown as TypedDocumentString<OperationDecideMutation, OperationDecideMutationVariables>;
export const ServerDocument = new TypedDocumentString(`
    query Server($id: ID!) {
  server(id: $id) {
    ...ServerFields
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerQuery, ServerQueryVariables>;
export const ServersDocument = new TypedDocumentString(`
    query Servers($first: Int, $after: String, $where: ServerWhere, $orderBy: ServerOrder) {
  servers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...ServerFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServersQuery, ServersQueryVariables>;
export const ServerChangedDocument = new TypedDocumentString(`
    subscription ServerChanged($where: ServerWhere, $after: String) {
  serverChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    server {
      ...ServerFields
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerChangedSubscription, ServerChangedSubscriptionVariables>;
export const ServerEnrollDocument = new TypedDocumentString(`
    mutation ServerEnroll($input: ServerEnrollInput!) {
  serverEnroll(input: $input) {
    server {
      ...ServerFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerEnrollMutation, ServerEnrollMutationVariables>;
export const ServerEnrollManyDocument = new TypedDocumentString(`
    mutation ServerEnrollMany($input: ServerEnrollManyInput!) {
  serverEnrollMany(input: $input) {
    results {
      index
      id
      server {
        ...ServerFields
      }
      operation {
        id
        temporalUrl
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerEnrollManyMutation, ServerEnrollManyMutationVariables>;
export const ServerInspectDocument = new TypedDocumentString(`
    mutation ServerInspect($input: ServerInspectInput!) {
  serverInspect(input: $input) {
    server {
      ...ServerFields
    }
    operation {
      id
      temporalUrl
    }
    plan {
      hash
      steps {
        name
        title
        irreversible
      }
      pointOfNoReturn
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerInspectMutation, ServerInspectMutationVariables>;
export const ServerPowerSetDocument = new TypedDocumentString(`
    mutation ServerPowerSet($input: ServerPowerSetInput!) {
  serverPowerSet(input: $input) {
    server {
      ...ServerFields
    }
    operation {
      id
      temporalUrl
    }
    plan {
      hash
      steps {
        name
        title
        irreversible
      }
      pointOfNoReturn
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerPowerSetMutation, ServerPowerSetMutationVariables>;
export const ServerEraseDocument = new TypedDocumentString(`
    mutation ServerErase($input: ServerEraseInput!) {
  serverErase(input: $input) {
    server {
      ...ServerFields
    }
    operation {
      id
      temporalUrl
    }
    plan {
      hash
      steps {
        name
        title
        irreversible
      }
      pointOfNoReturn
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerEraseMutation, ServerEraseMutationVariables>;
export const ServerDiskExceptDocument = new TypedDocumentString(`
    mutation ServerDiskExcept($input: ServerDiskExceptInput!) {
  serverDiskExcept(input: $input) {
    server {
      ...ServerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerDiskExceptMutation, ServerDiskExceptMutationVariables>;
export const ServerCredentialRotateDocument = new TypedDocumentString(`
    mutation ServerCredentialRotate($input: ServerCredentialRotateInput!) {
  serverCredentialRotate(input: $input) {
    server {
      ...ServerFields
    }
    operation {
      id
      temporalUrl
    }
    plan {
      hash
      steps {
        name
        title
        irreversible
      }
      pointOfNoReturn
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerCredentialRotateMutation, ServerCredentialRotateMutationVariables>;
export const ServerBiosApplyDocument = new TypedDocumentString(`
    mutation ServerBiosApply($input: ServerBiosApplyInput!) {
  serverBiosApply(input: $input) {
    server {
      ...ServerFields
    }
    operation {
      id
      temporalUrl
    }
    plan {
      hash
      steps {
        name
        title
        irreversible
      }
      pointOfNoReturn
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerBiosApplyMutation, ServerBiosApplyMutationVariables>;
export const ServerFirmwareUpdateDocument = new TypedDocumentString(`
    mutation ServerFirmwareUpdate($input: ServerFirmwareUpdateInput!) {
  serverFirmwareUpdate(input: $input) {
    server {
      ...ServerFields
    }
    operation {
      id
      temporalUrl
    }
    plan {
      hash
      steps {
        name
        title
        irreversible
      }
      pointOfNoReturn
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerFirmwareUpdateMutation, ServerFirmwareUpdateMutationVariables>;
export const ServerConsoleOpenDocument = new TypedDocumentString(`
    mutation ServerConsoleOpen($input: ServerConsoleOpenInput!) {
  serverConsoleOpen(input: $input) {
    server {
      ...ServerFields
    }
    consoleSession {
      id
      server {
        ...ServerFields
      }
      state
      openedBy
      url
      mayUse
      expiresAt
      closing
      operation {
        id
        temporalUrl
      }
      endedBecause
      failure {
        code
        message
        step
      }
      createdAt
      endedAt
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerConsoleOpenMutation, ServerConsoleOpenMutationVariables>;
export const ServerConsoleCloseDocument = new TypedDocumentString(`
    mutation ServerConsoleClose($input: ServerConsoleCloseInput!) {
  serverConsoleClose(input: $input) {
    consoleSession {
      id
      server {
        ...ServerFields
      }
      state
      openedBy
      url
      mayUse
      expiresAt
      closing
      operation {
        id
        temporalUrl
      }
      endedBecause
      failure {
        code
        message
        step
      }
      createdAt
      endedAt
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerConsoleCloseMutation, ServerConsoleCloseMutationVariables>;
export const ServerUpdateDocument = new TypedDocumentString(`
    mutation ServerUpdate($input: ServerUpdateInput!) {
  serverUpdate(input: $input) {
    server {
      ...ServerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerUpdateMutation, ServerUpdateMutationVariables>;
export const ServerUpdateManyDocument = new TypedDocumentString(`
    mutation ServerUpdateMany($input: ServerUpdateManyInput!) {
  serverUpdateMany(input: $input) {
    results {
      index
      id
      server {
        ...ServerFields
      }
      operation {
        id
        temporalUrl
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerUpdateManyMutation, ServerUpdateManyMutationVariables>;
export const ServerBmcUpdateDocument = new TypedDocumentString(`
    mutation ServerBmcUpdate($input: ServerBmcUpdateInput!) {
  serverBmcUpdate(input: $input) {
    server {
      ...ServerFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerBmcUpdateMutation, ServerBmcUpdateMutationVariables>;
export const ServerAbandonDocument = new TypedDocumentString(`
    mutation ServerAbandon($input: ServerAbandonInput!) {
  serverAbandon(input: $input) {
    server {
      ...ServerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerAbandonMutation, ServerAbandonMutationVariables>;
export const ServerIdentityAcceptDocument = new TypedDocumentString(`
    mutation ServerIdentityAccept($input: ServerIdentityAcceptInput!) {
  serverIdentityAccept(input: $input) {
    server {
      ...ServerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerIdentityAcceptMutation, ServerIdentityAcceptMutationVariables>;
export const ServerMaintenanceStartDocument = new TypedDocumentString(`
    mutation ServerMaintenanceStart($input: ServerMaintenanceStartInput!) {
  serverMaintenanceStart(input: $input) {
    server {
      ...ServerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerMaintenanceStartMutation, ServerMaintenanceStartMutationVariables>;
export const ServerMaintenanceEndDocument = new TypedDocumentString(`
    mutation ServerMaintenanceEnd($input: ServerMaintenanceEndInput!) {
  serverMaintenanceEnd(input: $input) {
    server {
      ...ServerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerMaintenanceEndMutation, ServerMaintenanceEndMutationVariables>;
export const ServerQuarantineStartDocument = new TypedDocumentString(`
    mutation ServerQuarantineStart($input: ServerQuarantineStartInput!) {
  serverQuarantineStart(input: $input) {
    server {
      ...ServerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerQuarantineStartMutation, ServerQuarantineStartMutationVariables>;
export const ServerQuarantineEndDocument = new TypedDocumentString(`
    mutation ServerQuarantineEnd($input: ServerQuarantineEndInput!) {
  serverQuarantineEnd(input: $input) {
    server {
      ...ServerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerQuarantineEndMutation, ServerQuarantineEndMutationVariables>;
export const ServerRetireDocument = new TypedDocumentString(`
    mutation ServerRetire($input: ServerRetireInput!) {
  serverRetire(input: $input) {
    server {
      ...ServerFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ServerFields on Server {
  id
  name
  state
  powerState
  powerObservedAt
  health
  healthObservedAt
  overallHealth
  position
  bay
  assetNumber
  findings
  bootMethod
  serialNumber
  uuid
  architecture
  biosVersion
  bmcVersion
  cores
  memoryMiB
  diskBytes
  storageReadAt
  version
  createdAt
  updatedAt
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  chassis {
    id
    name
  }
  deviceType {
    id
  }
  proposedDeviceType {
    id
  }
  firmwareBaseline {
    id
    name
  }
  instance {
    id
    hostname
  }
  operation {
    id
    title
  }
}`) as unknown as TypedDocumentString<ServerRetireMutation, ServerRetireMutationVariables>;
export const ChassisDocument = new TypedDocumentString(`
    query Chassis($id: ID!) {
  chassis(id: $id) {
    ...ChassisFields
  }
}
    fragment ChassisFields on Chassis {
  id
  name
  serialNumber
  assetNumber
  managementAddress
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  deviceType {
    id
  }
}`) as unknown as TypedDocumentString<ChassisQuery, ChassisQueryVariables>;
export const ChassisListDocument = new TypedDocumentString(`
    query ChassisList($first: Int, $after: String, $where: ChassisWhere, $orderBy: ChassisOrder) {
  chassisList(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...ChassisFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ChassisFields on Chassis {
  id
  name
  serialNumber
  assetNumber
  managementAddress
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  deviceType {
    id
  }
}`) as unknown as TypedDocumentString<ChassisListQuery, ChassisListQueryVariables>;
export const ChassisChangedDocument = new TypedDocumentString(`
    subscription ChassisChanged($where: ChassisWhere, $after: String) {
  chassisChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    chassis {
      ...ChassisFields
    }
  }
}
    fragment ChassisFields on Chassis {
  id
  name
  serialNumber
  assetNumber
  managementAddress
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  deviceType {
    id
  }
}`) as unknown as TypedDocumentString<ChassisChangedSubscription, ChassisChangedSubscriptionVariables>;
export const ChassisCreateDocument = new TypedDocumentString(`
    mutation ChassisCreate($input: ChassisCreateInput!) {
  chassisCreate(input: $input) {
    chassis {
      ...ChassisFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ChassisFields on Chassis {
  id
  name
  serialNumber
  assetNumber
  managementAddress
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  deviceType {
    id
  }
}`) as unknown as TypedDocumentString<ChassisCreateMutation, ChassisCreateMutationVariables>;
export const ChassisCreateManyDocument = new TypedDocumentString(`
    mutation ChassisCreateMany($input: ChassisCreateManyInput!) {
  chassisCreateMany(input: $input) {
    results {
      index
      id
      chassis {
        ...ChassisFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ChassisFields on Chassis {
  id
  name
  serialNumber
  assetNumber
  managementAddress
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  deviceType {
    id
  }
}`) as unknown as TypedDocumentString<ChassisCreateManyMutation, ChassisCreateManyMutationVariables>;
export const ChassisUpdateDocument = new TypedDocumentString(`
    mutation ChassisUpdate($input: ChassisUpdateInput!) {
  chassisUpdate(input: $input) {
    chassis {
      ...ChassisFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ChassisFields on Chassis {
  id
  name
  serialNumber
  assetNumber
  managementAddress
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  deviceType {
    id
  }
}`) as unknown as TypedDocumentString<ChassisUpdateMutation, ChassisUpdateMutationVariables>;
export const ChassisUpdateManyDocument = new TypedDocumentString(`
    mutation ChassisUpdateMany($input: ChassisUpdateManyInput!) {
  chassisUpdateMany(input: $input) {
    results {
      index
      id
      chassis {
        ...ChassisFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ChassisFields on Chassis {
  id
  name
  serialNumber
  assetNumber
  managementAddress
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  deviceType {
    id
  }
}`) as unknown as TypedDocumentString<ChassisUpdateManyMutation, ChassisUpdateManyMutationVariables>;
export const ChassisDeleteDocument = new TypedDocumentString(`
    mutation ChassisDelete($input: ChassisDeleteInput!) {
  chassisDelete(input: $input) {
    deletedId
    chassis {
      ...ChassisFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ChassisFields on Chassis {
  id
  name
  serialNumber
  assetNumber
  managementAddress
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  deviceType {
    id
  }
}`) as unknown as TypedDocumentString<ChassisDeleteMutation, ChassisDeleteMutationVariables>;
export const ChassisDeleteManyDocument = new TypedDocumentString(`
    mutation ChassisDeleteMany($input: ChassisDeleteManyInput!) {
  chassisDeleteMany(input: $input) {
    results {
      index
      id
      chassis {
        ...ChassisFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment ChassisFields on Chassis {
  id
  name
  serialNumber
  assetNumber
  managementAddress
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  placement {
    id
  }
  tenant {
    id
    name
  }
  site {
    id
    name
  }
  rack {
    id
    name
  }
  deviceType {
    id
  }
}`) as unknown as TypedDocumentString<ChassisDeleteManyMutation, ChassisDeleteManyMutationVariables>;
export const FirmwareBaselineDocument = new TypedDocumentString(`
    query FirmwareBaseline($id: ID!) {
  firmwareBaseline(id: $id) {
    ...FirmwareBaselineFields
  }
}
    fragment FirmwareBaselineFields on FirmwareBaseline {
  id
  name
  vendor
  model
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<FirmwareBaselineQuery, FirmwareBaselineQueryVariables>;
export const FirmwareBaselinesDocument = new TypedDocumentString(`
    query FirmwareBaselines($first: Int, $after: String, $where: FirmwareBaselineWhere, $orderBy: FirmwareBaselineOrder) {
  firmwareBaselines(
    first: $first
    after: $after
    where: $where
    orderBy: $orderBy
  ) {
    nodes {
      ...FirmwareBaselineFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FirmwareBaselineFields on FirmwareBaseline {
  id
  name
  vendor
  model
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<FirmwareBaselinesQuery, FirmwareBaselinesQueryVariables>;
export const FirmwareBaselineChangedDocument = new TypedDocumentString(`
    subscription FirmwareBaselineChanged($where: FirmwareBaselineWhere, $after: String) {
  firmwareBaselineChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    firmwareBaseline {
      ...FirmwareBaselineFields
    }
  }
}
    fragment FirmwareBaselineFields on FirmwareBaseline {
  id
  name
  vendor
  model
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<FirmwareBaselineChangedSubscription, FirmwareBaselineChangedSubscriptionVariables>;
export const FirmwareBaselineCreateDocument = new TypedDocumentString(`
    mutation FirmwareBaselineCreate($input: FirmwareBaselineCreateInput!) {
  firmwareBaselineCreate(input: $input) {
    firmwareBaseline {
      ...FirmwareBaselineFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment FirmwareBaselineFields on FirmwareBaseline {
  id
  name
  vendor
  model
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<FirmwareBaselineCreateMutation, FirmwareBaselineCreateMutationVariables>;
export const FirmwareBaselineCreateManyDocument = new TypedDocumentString(`
    mutation FirmwareBaselineCreateMany($input: FirmwareBaselineCreateManyInput!) {
  firmwareBaselineCreateMany(input: $input) {
    results {
      index
      id
      firmwareBaseline {
        ...FirmwareBaselineFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment FirmwareBaselineFields on FirmwareBaseline {
  id
  name
  vendor
  model
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<FirmwareBaselineCreateManyMutation, FirmwareBaselineCreateManyMutationVariables>;
export const FirmwareBaselineUpdateDocument = new TypedDocumentString(`
    mutation FirmwareBaselineUpdate($input: FirmwareBaselineUpdateInput!) {
  firmwareBaselineUpdate(input: $input) {
    firmwareBaseline {
      ...FirmwareBaselineFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment FirmwareBaselineFields on FirmwareBaseline {
  id
  name
  vendor
  model
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<FirmwareBaselineUpdateMutation, FirmwareBaselineUpdateMutationVariables>;
export const FirmwareBaselineUpdateManyDocument = new TypedDocumentString(`
    mutation FirmwareBaselineUpdateMany($input: FirmwareBaselineUpdateManyInput!) {
  firmwareBaselineUpdateMany(input: $input) {
    results {
      index
      id
      firmwareBaseline {
        ...FirmwareBaselineFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment FirmwareBaselineFields on FirmwareBaseline {
  id
  name
  vendor
  model
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<FirmwareBaselineUpdateManyMutation, FirmwareBaselineUpdateManyMutationVariables>;
export const FirmwareBaselineDeleteDocument = new TypedDocumentString(`
    mutation FirmwareBaselineDelete($input: FirmwareBaselineDeleteInput!) {
  firmwareBaselineDelete(input: $input) {
    deletedId
    firmwareBaseline {
      ...FirmwareBaselineFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment FirmwareBaselineFields on FirmwareBaseline {
  id
  name
  vendor
  model
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<FirmwareBaselineDeleteMutation, FirmwareBaselineDeleteMutationVariables>;
export const FirmwareBaselineDeleteManyDocument = new TypedDocumentString(`
    mutation FirmwareBaselineDeleteMany($input: FirmwareBaselineDeleteManyInput!) {
  firmwareBaselineDeleteMany(input: $input) {
    results {
      index
      id
      firmwareBaseline {
        ...FirmwareBaselineFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment FirmwareBaselineFields on FirmwareBaseline {
  id
  name
  vendor
  model
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<FirmwareBaselineDeleteManyMutation, FirmwareBaselineDeleteManyMutationVariables>;
export const TenantDocument = new TypedDocumentString(`
    query Tenant($id: ID!) {
  tenant(id: $id) {
    ...TenantFields
  }
}
    fragment TenantFields on Tenant {
  id
  name
  description
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<TenantQuery, TenantQueryVariables>;
export const TenantsDocument = new TypedDocumentString(`
    query Tenants($first: Int, $after: String, $where: TenantWhere, $orderBy: TenantOrder) {
  tenants(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...TenantFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TenantFields on Tenant {
  id
  name
  description
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<TenantsQuery, TenantsQueryVariables>;
export const TenantChangedDocument = new TypedDocumentString(`
    subscription TenantChanged($where: TenantWhere, $after: String) {
  tenantChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    tenant {
      ...TenantFields
    }
  }
}
    fragment TenantFields on Tenant {
  id
  name
  description
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<TenantChangedSubscription, TenantChangedSubscriptionVariables>;
export const TenantCreateDocument = new TypedDocumentString(`
    mutation TenantCreate($input: TenantCreateInput!) {
  tenantCreate(input: $input) {
    tenant {
      ...TenantFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TenantFields on Tenant {
  id
  name
  description
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<TenantCreateMutation, TenantCreateMutationVariables>;
export const TenantCreateManyDocument = new TypedDocumentString(`
    mutation TenantCreateMany($input: TenantCreateManyInput!) {
  tenantCreateMany(input: $input) {
    results {
      index
      id
      tenant {
        ...TenantFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TenantFields on Tenant {
  id
  name
  description
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<TenantCreateManyMutation, TenantCreateManyMutationVariables>;
export const TenantUpdateDocument = new TypedDocumentString(`
    mutation TenantUpdate($input: TenantUpdateInput!) {
  tenantUpdate(input: $input) {
    tenant {
      ...TenantFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TenantFields on Tenant {
  id
  name
  description
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<TenantUpdateMutation, TenantUpdateMutationVariables>;
export const TenantUpdateManyDocument = new TypedDocumentString(`
    mutation TenantUpdateMany($input: TenantUpdateManyInput!) {
  tenantUpdateMany(input: $input) {
    results {
      index
      id
      tenant {
        ...TenantFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TenantFields on Tenant {
  id
  name
  description
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<TenantUpdateManyMutation, TenantUpdateManyMutationVariables>;
export const TenantDeleteDocument = new TypedDocumentString(`
    mutation TenantDelete($input: TenantDeleteInput!) {
  tenantDelete(input: $input) {
    deletedId
    tenant {
      ...TenantFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TenantFields on Tenant {
  id
  name
  description
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<TenantDeleteMutation, TenantDeleteMutationVariables>;
export const TenantDeleteManyDocument = new TypedDocumentString(`
    mutation TenantDeleteMany($input: TenantDeleteManyInput!) {
  tenantDeleteMany(input: $input) {
    results {
      index
      id
      tenant {
        ...TenantFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment TenantFields on Tenant {
  id
  name
  description
  state
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  parent {
    id
    name
  }
}`) as unknown as TypedDocumentString<TenantDeleteManyMutation, TenantDeleteManyMutationVariables>;
export const RoleAssignmentDocument = new TypedDocumentString(`
    query RoleAssignment($id: ID!) {
  roleAssignment(id: $id) {
    ...RoleAssignmentFields
  }
}
    fragment RoleAssignmentFields on RoleAssignment {
  id
  role
  holderKind
  holder
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoleAssignmentQuery, RoleAssignmentQueryVariables>;
export const RoleAssignmentsDocument = new TypedDocumentString(`
    query RoleAssignments($first: Int, $after: String, $where: RoleAssignmentWhere, $orderBy: RoleAssignmentOrder) {
  roleAssignments(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...RoleAssignmentFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RoleAssignmentFields on RoleAssignment {
  id
  role
  holderKind
  holder
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoleAssignmentsQuery, RoleAssignmentsQueryVariables>;
export const RoleAssignmentChangedDocument = new TypedDocumentString(`
    subscription RoleAssignmentChanged($where: RoleAssignmentWhere, $after: String) {
  roleAssignmentChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    roleAssignment {
      ...RoleAssignmentFields
    }
  }
}
    fragment RoleAssignmentFields on RoleAssignment {
  id
  role
  holderKind
  holder
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoleAssignmentChangedSubscription, RoleAssignmentChangedSubscriptionVariables>;
export const RoleAssignmentCreateDocument = new TypedDocumentString(`
    mutation RoleAssignmentCreate($input: RoleAssignmentCreateInput!) {
  roleAssignmentCreate(input: $input) {
    roleAssignment {
      ...RoleAssignmentFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RoleAssignmentFields on RoleAssignment {
  id
  role
  holderKind
  holder
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoleAssignmentCreateMutation, RoleAssignmentCreateMutationVariables>;
export const RoleAssignmentCreateManyDocument = new TypedDocumentString(`
    mutation RoleAssignmentCreateMany($input: RoleAssignmentCreateManyInput!) {
  roleAssignmentCreateMany(input: $input) {
    results {
      index
      id
      roleAssignment {
        ...RoleAssignmentFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RoleAssignmentFields on RoleAssignment {
  id
  role
  holderKind
  holder
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoleAssignmentCreateManyMutation, RoleAssignmentCreateManyMutationVariables>;
export const RoleAssignmentUpdateDocument = new TypedDocumentString(`
    mutation RoleAssignmentUpdate($input: RoleAssignmentUpdateInput!) {
  roleAssignmentUpdate(input: $input) {
    roleAssignment {
      ...RoleAssignmentFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RoleAssignmentFields on RoleAssignment {
  id
  role
  holderKind
  holder
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoleAssignmentUpdateMutation, RoleAssignmentUpdateMutationVariables>;
export const RoleAssignmentUpdateManyDocument = new TypedDocumentString(`
    mutation RoleAssignmentUpdateMany($input: RoleAssignmentUpdateManyInput!) {
  roleAssignmentUpdateMany(input: $input) {
    results {
      index
      id
      roleAssignment {
        ...RoleAssignmentFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RoleAssignmentFields on RoleAssignment {
  id
  role
  holderKind
  holder
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoleAssignmentUpdateManyMutation, RoleAssignmentUpdateManyMutationVariables>;
export const RoleAssignmentDeleteDocument = new TypedDocumentString(`
    mutation RoleAssignmentDelete($input: RoleAssignmentDeleteInput!) {
  roleAssignmentDelete(input: $input) {
    deletedId
    roleAssignment {
      ...RoleAssignmentFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RoleAssignmentFields on RoleAssignment {
  id
  role
  holderKind
  holder
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoleAssignmentDeleteMutation, RoleAssignmentDeleteMutationVariables>;
export const RoleAssignmentDeleteManyDocument = new TypedDocumentString(`
    mutation RoleAssignmentDeleteMany($input: RoleAssignmentDeleteManyInput!) {
  roleAssignmentDeleteMany(input: $input) {
    results {
      index
      id
      roleAssignment {
        ...RoleAssignmentFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment RoleAssignmentFields on RoleAssignment {
  id
  role
  holderKind
  holder
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<RoleAssignmentDeleteManyMutation, RoleAssignmentDeleteManyMutationVariables>;
export const QuotaDocument = new TypedDocumentString(`
    query Quota($id: ID!) {
  quota(id: $id) {
    ...QuotaFields
  }
}
    fragment QuotaFields on Quota {
  id
  used
  kind
  idPrefix
  limit
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<QuotaQuery, QuotaQueryVariables>;
export const QuotasDocument = new TypedDocumentString(`
    query Quotas($first: Int, $after: String, $where: QuotaWhere, $orderBy: QuotaOrder) {
  quotas(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    nodes {
      ...QuotaFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment QuotaFields on Quota {
  id
  used
  kind
  idPrefix
  limit
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<QuotasQuery, QuotasQueryVariables>;
export const QuotaChangedDocument = new TypedDocumentString(`
    subscription QuotaChanged($where: QuotaWhere, $after: String) {
  quotaChanged(where: $where, after: $after) {
    cursor
    change
    id
    changedFields
    quota {
      ...QuotaFields
    }
  }
}
    fragment QuotaFields on Quota {
  id
  used
  kind
  idPrefix
  limit
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<QuotaChangedSubscription, QuotaChangedSubscriptionVariables>;
export const QuotaCreateDocument = new TypedDocumentString(`
    mutation QuotaCreate($input: QuotaCreateInput!) {
  quotaCreate(input: $input) {
    quota {
      ...QuotaFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment QuotaFields on Quota {
  id
  used
  kind
  idPrefix
  limit
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<QuotaCreateMutation, QuotaCreateMutationVariables>;
export const QuotaCreateManyDocument = new TypedDocumentString(`
    mutation QuotaCreateMany($input: QuotaCreateManyInput!) {
  quotaCreateMany(input: $input) {
    results {
      index
      id
      quota {
        ...QuotaFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment QuotaFields on Quota {
  id
  used
  kind
  idPrefix
  limit
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<QuotaCreateManyMutation, QuotaCreateManyMutationVariables>;
export const QuotaUpdateDocument = new TypedDocumentString(`
    mutation QuotaUpdate($input: QuotaUpdateInput!) {
  quotaUpdate(input: $input) {
    quota {
      ...QuotaFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment QuotaFields on Quota {
  id
  used
  kind
  idPrefix
  limit
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<QuotaUpdateMutation, QuotaUpdateMutationVariables>;
export const QuotaUpdateManyDocument = new TypedDocumentString(`
    mutation QuotaUpdateMany($input: QuotaUpdateManyInput!) {
  quotaUpdateMany(input: $input) {
    results {
      index
      id
      quota {
        ...QuotaFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment QuotaFields on Quota {
  id
  used
  kind
  idPrefix
  limit
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<QuotaUpdateManyMutation, QuotaUpdateManyMutationVariables>;
export const QuotaDeleteDocument = new TypedDocumentString(`
    mutation QuotaDelete($input: QuotaDeleteInput!) {
  quotaDelete(input: $input) {
    deletedId
    quota {
      ...QuotaFields
    }
    operation {
      id
      temporalUrl
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment QuotaFields on Quota {
  id
  used
  kind
  idPrefix
  limit
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<QuotaDeleteMutation, QuotaDeleteMutationVariables>;
export const QuotaDeleteManyDocument = new TypedDocumentString(`
    mutation QuotaDeleteMany($input: QuotaDeleteManyInput!) {
  quotaDeleteMany(input: $input) {
    results {
      index
      id
      quota {
        ...QuotaFields
      }
      errors {
        code
        message
        path
        retryable
        holder
      }
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment QuotaFields on Quota {
  id
  used
  kind
  idPrefix
  limit
  description
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  tenant {
    id
    name
  }
}`) as unknown as TypedDocumentString<QuotaDeleteManyMutation, QuotaDeleteManyMutationVariables>;
export const JournalEntryCreateDocument = new TypedDocumentString(`
    mutation JournalEntryCreate($input: JournalEntryCreateInput!) {
  journalEntryCreate(input: $input) {
    journalEntry {
      ...JournalEntryFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment JournalEntryFields on JournalEntry {
  id
  nodeId
  kind
  text
  author
  at
}`) as unknown as TypedDocumentString<JournalEntryCreateMutation, JournalEntryCreateMutationVariables>;
export const JournalEntryDeleteDocument = new TypedDocumentString(`
    mutation JournalEntryDelete($input: JournalEntryDeleteInput!) {
  journalEntryDelete(input: $input) {
    deletedId
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    `) as unknown as TypedDocumentString<JournalEntryDeleteMutation, JournalEntryDeleteMutationVariables>;
export const AnnotationDocument = new TypedDocumentString(`
    query Annotation($id: ID!) {
  annotation(id: $id) {
    ...AnnotationFields
  }
}
    fragment AnnotationFields on Annotation {
  id
  data
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  namespace {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationQuery, AnnotationQueryVariables>;
export const AnnotationSetDocument = new TypedDocumentString(`
    mutation AnnotationSet($input: AnnotationSetInput!) {
  annotationSet(input: $input) {
    annotation {
      ...AnnotationFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment AnnotationFields on Annotation {
  id
  data
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  namespace {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationSetMutation, AnnotationSetMutationVariables>;
export const AnnotationUpdateDocument = new TypedDocumentString(`
    mutation AnnotationUpdate($input: AnnotationUpdateInput!) {
  annotationUpdate(input: $input) {
    annotation {
      ...AnnotationFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment AnnotationFields on Annotation {
  id
  data
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  namespace {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationUpdateMutation, AnnotationUpdateMutationVariables>;
export const AnnotationDeleteDocument = new TypedDocumentString(`
    mutation AnnotationDelete($input: AnnotationDeleteInput!) {
  annotationDelete(input: $input) {
    deletedId
    annotation {
      ...AnnotationFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment AnnotationFields on Annotation {
  id
  data
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  namespace {
    id
    name
  }
}`) as unknown as TypedDocumentString<AnnotationDeleteMutation, AnnotationDeleteMutationVariables>;
export const StatusDocument = new TypedDocumentString(`
    query Status($id: ID!) {
  status(id: $id) {
    ...StatusFields
  }
}
    fragment StatusFields on Status {
  id
  source
  data
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  namespace {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusQuery, StatusQueryVariables>;
export const StatusSetDocument = new TypedDocumentString(`
    mutation StatusSet($input: StatusSetInput!) {
  statusSet(input: $input) {
    status {
      ...StatusFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment StatusFields on Status {
  id
  source
  data
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  namespace {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusSetMutation, StatusSetMutationVariables>;
export const StatusUpdateDocument = new TypedDocumentString(`
    mutation StatusUpdate($input: StatusUpdateInput!) {
  statusUpdate(input: $input) {
    status {
      ...StatusFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment StatusFields on Status {
  id
  source
  data
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  namespace {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusUpdateMutation, StatusUpdateMutationVariables>;
export const StatusDeleteDocument = new TypedDocumentString(`
    mutation StatusDelete($input: StatusDeleteInput!) {
  statusDelete(input: $input) {
    deletedId
    status {
      ...StatusFields
    }
    errors {
      code
      message
      path
      retryable
      holder
    }
  }
}
    fragment StatusFields on Status {
  id
  source
  data
  version
  createdAt
  updatedAt
  createdBy
  updatedBy
  namespace {
    id
    name
  }
}`) as unknown as TypedDocumentString<StatusDeleteMutation, StatusDeleteMutationVariables>;