/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Which audit records a list has: all that is given must hold. */
export type AuditWhere = {
  /** By what was done. */
  readonly action?: StringFilter | null | undefined;
  /** By who did it. */
  readonly actor?: StringFilter | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<AuditWhere> | null | undefined;
  /** By when it happened. */
  readonly at?: DateTimeFilter | null | undefined;
  /** Its id. */
  readonly id?: IdFilter | null | undefined;
  /** By what it was done to: `server`, `ip-block`. */
  readonly kind?: StringFilter | null | undefined;
  /** By the resource that it was done to. */
  readonly nodeId?: IdFilter | null | undefined;
  /** This must not hold. */
  readonly not?: AuditWhere | null | undefined;
  /** By the operation. */
  readonly operation?: IdFilter | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<AuditWhere> | null | undefined;
  /** By the `x-request-id` of the request. */
  readonly requestId?: StringFilter | null | undefined;
  /** By the tenant that owns the resource. */
  readonly tenantId?: IdFilter | null | undefined;
  /** By the ticket that was named. */
  readonly ticket?: StringFilter | null | undefined;
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

/** Whether a cable is there. */
export type CableStatus =
  /** It is there. */
  | 'CONNECTED'
  /** It is still to be laid; its ports are reserved for it. */
  | 'PLANNED';

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

/** What kind of part of a machine it is. */
export type ComponentKind =
  /** A disk; its capacity is in bytes. */
  | 'DISK'
  /** A graphics processor. */
  | 'GPU'
  /** A memory module; its capacity is in MiB. */
  | 'MEMORY'
  /** A network port; its capacity is in Mbit/s. */
  | 'PORT'
  /** A power supply; its capacity is in watts. */
  | 'POWER_SUPPLY'
  /** A processor; its capacity is its cores. */
  | 'PROCESSOR';

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

/** What a component of firmware runs on. */
export type FirmwareKind =
  /** The machine: its BIOS or UEFI. */
  | 'BIOS'
  /** The management controller. */
  | 'BMC'
  /** A network adapter. */
  | 'NIC'
  /** Something else. */
  | 'OTHER'
  /** A power supply. */
  | 'PSU'
  /** A disk or storage controller. */
  | 'STORAGE';

/** What a firmware update does with a component. */
export type FirmwareVerdict =
  /** The BMC does not update it: the update is refused. */
  | 'NOT_UPDATEABLE'
  /** It has the version already. */
  | 'RIGHT'
  /** The machine has no such component: the update is refused. */
  | 'UNKNOWN'
  /** It is updated. */
  | 'UPDATE';

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

/** Whether an image can be installed. */
export type ImageState =
  /** It is being deleted: nothing new is installed from it (CONFLICT). */
  | 'DELETING'
  /** It can be installed. */
  | 'READY';

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

/** A protocol of connections. */
export type LoadBalancerProtocol =
  /** TCP. */
  | 'TCP'
  /** UDP: datagrams of one sender are one connection. */
  | 'UDP';

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

/** A face of a rack, on which something is mounted. */
export type RackFace =
  /** The front. */
  | 'FRONT'
  /** The rear. */
  | 'REAR';

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

/** To whom a role is assigned. */
export type RoleHolderKind =
  /** Everyone whose token names this group. */
  | 'GROUP'
  /** A program that gets its tokens by client credentials (RFC 6749 §4.4): its token's `client_id` is its subject (RFC 9068 §2.2). */
  | 'SERVICE_ACCOUNT'
  /** A person, by the subject of their tokens. */
  | 'USER';

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

/** Which attributes a list has: all that is given must hold. */
export type ServerAttributeWhere = {
  /** All of these hold as well. */
  readonly and?: ReadonlyArray<ServerAttributeWhere> | null | undefined;
  /** By kind and name of its component; empty for the machine as a whole. */
  readonly component?: StringFilter | null | undefined;
  /** By its name. */
  readonly name?: StringFilter | null | undefined;
  /** By its namespace. */
  readonly namespace?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ServerAttributeWhere | null | undefined;
  /** At least one of these holds as well. */
  readonly or?: ReadonlyArray<ServerAttributeWhere> | null | undefined;
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

/** Kinds of changes of a part of a machine. */
export type ServerChangeKind =
  /** It was not there before. */
  | 'ADDED'
  /** Something of it is different. */
  | 'CHANGED'
  /** The same component, by serial number or MAC, is in another place. */
  | 'MOVED'
  /** It is not there any more. */
  | 'REMOVED'
  /** Another component is in the same place, by serial number or MAC. */
  | 'REPLACED';

/** Kinds of changes of a component. */
export type ServerComponentChangeKind =
  /** It was found in the server, and was not there before. */
  | 'APPEARED'
  /** Something of it was found to be different. */
  | 'CHANGED'
  /** It was no longer found, though all components of its kind were read. */
  | 'DISAPPEARED'
  /** It was found in another place of the server. */
  | 'MOVED';

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

/** What an import does. */
export type SiteImportState =
  /** The rest is applied, and it deletes what other domains must confirm first. */
  | 'DELETING'
  /** It has ended: repeating the request gets its answer. */
  | 'ENDED'
  /** It reads a NetBox. */
  | 'READING'
  /** It compares entries with what exists, and creates and changes. */
  | 'RUNNING'
  /** It waits for another import of its tenant to end. */
  | 'WAITING';

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

/** A filter on tags, which are given by their names, compared without case, or their ids; all that is given must hold. A null is refused. */
export type TagsFilter = {
  /** Has each of these tags. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** Has one of these tags. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** Has none of these tags. */
  readonly none?: ReadonlyArray<string> | null | undefined;
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

export type AuditQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  nodeId?: string | null | undefined;
  where?: AuditWhere | null | undefined;
}>;


export type AuditQuery = { readonly audit: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly actor: string | null, readonly action: string, readonly kind: string, readonly nodeId: string, readonly reason: string | null, readonly ticket: string | null, readonly operation: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeviceTypesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: DeviceTypeWhere | null | undefined;
}>;


export type DeviceTypesQuery = { readonly deviceTypes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly manufacturer: string, readonly model: string, readonly partNumber: string | null, readonly heightHalfUnits: number, readonly fullDepth: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeviceTypeQueryVariables = Exact<{
  id: string;
}>;


export type DeviceTypeQuery = { readonly deviceType: { readonly id: string, readonly manufacturer: string, readonly model: string, readonly slug: string | null, readonly partNumber: string | null, readonly description: string | null, readonly comments: string | null, readonly heightHalfUnits: number, readonly fullDepth: boolean, readonly weight: number | null, readonly weightUnit: WeightUnit | null, readonly airflow: Airflow | null, readonly createdAt: string, readonly createdBy: string | null, readonly ports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly kind: DevicePortKind, readonly type: string | null, readonly label: string | null, readonly managementOnly: boolean, readonly maximumDraw: number | null }> } } | null };

export type SiteImportMutationVariables = Exact<{
  input: SiteImportInput;
}>;


export type SiteImportMutation = { readonly siteImport: { readonly changes: ReadonlyArray<{ readonly action: SiteImportAction, readonly kind: string, readonly name: string, readonly line: number | null, readonly nodeId: string | null, readonly values: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> }>, readonly errors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly line: number | null, readonly column: number | null, readonly holder: string | null, readonly retryable: boolean }>, readonly leftOut: ReadonlyArray<{ readonly kind: string, readonly name: string, readonly reason: string, readonly whole: boolean }>, readonly report: { readonly version: string, readonly leftOutTotal: number, readonly lists: ReadonlyArray<{ readonly kind: string, readonly total: number, readonly imported: number, readonly leftOut: number }> } | null } };

export type SiteImportProgressQueryVariables = Exact<{
  key: string;
}>;


export type SiteImportProgressQuery = { readonly siteImportProgress: { readonly state: SiteImportState, readonly kind: string | null, readonly done: number, readonly total: number | null } | null };

export type SiteExportQueryVariables = Exact<{
  id: string;
}>;


export type SiteExportQuery = { readonly siteExport: { readonly document: string } | null };

export type TenantNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantNamesQuery = { readonly tenants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type ResourceNameQueryVariables = Exact<{
  id: string;
}>;


export type ResourceNameQuery = { readonly search: ReadonlyArray<{ readonly label: string, readonly kind: string, readonly node:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     }> };

export type InstancesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: InstanceWhere | null | undefined;
}>;


export type InstancesQuery = { readonly instances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly hostname: string, readonly state: InstanceState, readonly createdAt: string, readonly type: { readonly id: string, readonly name: string } | null, readonly image: { readonly id: string, readonly name: string } | null, readonly server: { readonly id: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly tenant: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InstanceQueryVariables = Exact<{
  id: string;
}>;


export type InstanceQuery = { readonly instance: { readonly id: string, readonly hostname: string, readonly state: InstanceState, readonly createdAt: string, readonly spec: unknown, readonly sshKeys: ReadonlyArray<string>, readonly userData: string | null, readonly userDataFormat: UserDataFormat | null, readonly networkConfig: string | null, readonly type: { readonly id: string, readonly name: string, readonly provider: string } | null, readonly claim: { readonly by: string | null, readonly since: string | null, readonly deadline: string | null, readonly progress: string | null, readonly overdue: boolean, readonly reason: InstanceClaimReason | null } | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly image: { readonly id: string, readonly name: string, readonly architecture: Architecture } | null, readonly server: { readonly id: string, readonly name: string, readonly powerState: PowerState } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly tenant: { readonly id: string, readonly name: string }, readonly profile: { readonly id: string, readonly name: string, readonly approvalRequired: boolean } | null, readonly systemDisk: { readonly serialNumber: string | null, readonly wwn: string | null, readonly sizeBytes: number, readonly path: string | null } | null, readonly rescue: { readonly address: string | null, readonly hostKey: string | null } | null, readonly operation: { readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } } | null, readonly addresses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly address: string, readonly block: { readonly id: string, readonly prefix: string, readonly gateway: string | null } }> } } | null };

export type InstanceChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type InstanceChoicesQuery = { readonly tenants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly sites: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly images: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly architecture: Architecture, readonly state: ImageState }> }, readonly profiles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly approvalRequired: boolean, readonly tenant: { readonly id: string } }> } };

export type MatchingServersQueryVariables = Exact<{
  where: ServerWhere;
}>;


export type MatchingServersQuery = { readonly servers: { readonly totalCount: number } };

export type CreateInstanceMutationVariables = Exact<{
  input: InstanceCreateInput;
}>;


export type CreateInstanceMutation = { readonly done: { readonly warnings: ReadonlyArray<string>, readonly operation: { readonly id: string } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type ReimageInstanceMutationVariables = Exact<{
  input: InstanceReimageInput;
}>;


export type ReimageInstanceMutation = { readonly done: { readonly warnings: ReadonlyArray<string>, readonly operation: { readonly id: string } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type DecommissionInstanceMutationVariables = Exact<{
  input: InstanceDecommissionInput;
}>;


export type DecommissionInstanceMutation = { readonly done: { readonly operation: { readonly id: string } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type RescueInstanceMutationVariables = Exact<{
  input: InstanceRescueInput;
}>;


export type RescueInstanceMutation = { readonly done: { readonly operation: { readonly id: string } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type UnrescueInstanceMutationVariables = Exact<{
  input: InstanceUnrescueInput;
}>;


export type UnrescueInstanceMutation = { readonly done: { readonly operation: { readonly id: string } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type IpBlocksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: IpBlockWhere | null | undefined;
}>;


export type IpBlocksQuery = { readonly ipBlocks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly prefix: string, readonly allocatable: boolean, readonly used: number | null, readonly available: number | null, readonly utilization: number | null, readonly parent: { readonly id: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly routingDomain: { readonly id: string, readonly name: string, readonly routeDistinguisher: string | null } | null, readonly tenant: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IpBlockQueryVariables = Exact<{
  id: string;
}>;


export type IpBlockQuery = { readonly ipBlock: { readonly id: string, readonly prefix: string, readonly allocatable: boolean, readonly gateway: string | null, readonly gatewayOffLink: boolean, readonly coolDownSeconds: number, readonly used: number | null, readonly available: number | null, readonly utilization: number | null, readonly createdAt: string, readonly parent: { readonly id: string, readonly prefix: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly routingDomain: { readonly id: string, readonly name: string, readonly routeDistinguisher: string | null } | null, readonly tenant: { readonly id: string, readonly name: string }, readonly ranges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly role: IpRangeRole, readonly note: string | null }> }, readonly children: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly prefix: string, readonly used: number | null, readonly available: number | null, readonly utilization: number | null }> } } | null };

export type IpAddressesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: IpAddressWhere | null | undefined;
}>;


export type IpAddressesQuery = { readonly ipAddresses: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly address: string, readonly reserved: boolean, readonly assignedTo: string | null, readonly note: string | null, readonly createdAt: string, readonly instance: { readonly id: string, readonly hostname: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type JournalQueryVariables = Exact<{
  nodeId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type JournalQuery = { readonly journal: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: JournalEntryKind, readonly text: string, readonly author: string, readonly at: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WriteJournalMutationVariables = Exact<{
  input: JournalEntryCreateInput;
}>;


export type WriteJournalMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type LoadBalancersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: LoadBalancerWhere | null | undefined;
}>;


export type LoadBalancersQuery = { readonly loadBalancers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly description: string | null, readonly site: { readonly id: string, readonly name: string } | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly tenant: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LoadBalancerQueryVariables = Exact<{
  id: string;
}>;


export type LoadBalancerQuery = { readonly loadBalancer: { readonly id: string, readonly name: string, readonly description: string | null, readonly createdAt: string, readonly operation: { readonly id: string, readonly kind: OperationKind, readonly title: string | null, readonly state: OperationState } | null, readonly applied: { readonly at: string, readonly digest: string, readonly addresses: ReadonlyArray<string> } | null, readonly differences: ReadonlyArray<{ readonly part: string, readonly field: string, readonly desired: string | null, readonly applied: string | null }>, readonly site: { readonly id: string, readonly name: string } | null, readonly provider: { readonly id: string, readonly name: string } | null, readonly tenant: { readonly id: string, readonly name: string }, readonly ports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly name: string | null, readonly protocol: LoadBalancerProtocol, readonly pools: ReadonlyArray<{ readonly id: string, readonly name: string, readonly balancing: LoadBalancerBalancing }> }> } } | null };

export type LoadBalancerOriginsQueryVariables = Exact<{
  pool: string;
}>;


export type LoadBalancerOriginsQuery = { readonly loadBalancerOrigins: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly target: string, readonly portNumber: number, readonly active: boolean, readonly weight: number }> } };

export type ApplyLoadBalancerMutationVariables = Exact<{
  input: LoadBalancerApplyInput;
}>;


export type ApplyLoadBalancerMutation = { readonly done: { readonly operation: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type SiteNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteNamesQuery = { readonly sites: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type RacksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: RackWhere | null | undefined;
}>;


export type RacksQuery = { readonly racks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly units: number, readonly status: RackStatus, readonly site: { readonly id: string, readonly name: string }, readonly location: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RackQueryVariables = Exact<{
  id: string;
}>;


export type RackQuery = { readonly rack: { readonly id: string, readonly name: string, readonly units: number, readonly startingUnit: number, readonly descending: boolean, readonly width: RackWidth, readonly depthMm: number | null, readonly status: RackStatus, readonly serialNumber: string | null, readonly assetNumber: string | null, readonly powerBudgetW: number | null, readonly weightBudgetKg: number | null, readonly site: { readonly id: string, readonly name: string }, readonly location: { readonly id: string, readonly name: string } | null, readonly reservations: ReadonlyArray<{ readonly firstUnit: number, readonly units: number, readonly reason: string }> | null, readonly elevation: ReadonlyArray<{ readonly unit: number | null, readonly height: number, readonly face: RackFace, readonly fullDepth: boolean, readonly occupant:
        | { readonly __typename: 'Annotation', readonly id: string }
        | { readonly __typename: 'AnnotationNamespace', readonly id: string }
        | { readonly __typename: 'Cable', readonly id: string }
        | { readonly __typename: 'Chassis', readonly name: string, readonly id: string, readonly servers: { readonly totalCount: number } }
        | { readonly __typename: 'DevicePort', readonly id: string }
        | { readonly __typename: 'DeviceType', readonly id: string }
        | { readonly __typename: 'FirmwareBaseline', readonly id: string }
        | { readonly __typename: 'Image', readonly id: string }
        | { readonly __typename: 'Instance', readonly id: string }
        | { readonly __typename: 'InstanceType', readonly id: string }
        | { readonly __typename: 'IpAddress', readonly id: string }
        | { readonly __typename: 'IpBlock', readonly id: string }
        | { readonly __typename: 'IpRange', readonly id: string }
        | { readonly __typename: 'LoadBalancer', readonly id: string }
        | { readonly __typename: 'LoadBalancerOrigin', readonly id: string }
        | { readonly __typename: 'LoadBalancerPool', readonly id: string }
        | { readonly __typename: 'LoadBalancerPort', readonly id: string }
        | { readonly __typename: 'LoadBalancerProvider', readonly id: string }
        | { readonly __typename: 'Location', readonly id: string }
        | { readonly __typename: 'Manufacturer', readonly id: string }
        | { readonly __typename: 'NetworkDevice', readonly name: string, readonly kind: NetworkDeviceKind, readonly status: NetworkDeviceStatus, readonly id: string }
        | { readonly __typename: 'Operation', readonly id: string }
        | { readonly __typename: 'Placement', readonly id: string }
        | { readonly __typename: 'ProvisioningProfile', readonly id: string }
        | { readonly __typename: 'Quota', readonly id: string }
        | { readonly __typename: 'Rack', readonly id: string }
        | { readonly __typename: 'RoleAssignment', readonly id: string }
        | { readonly __typename: 'RoutingDomain', readonly id: string }
        | { readonly __typename: 'Server', readonly name: string, readonly version: number, readonly state: ServerState, readonly health: Health, readonly powerState: PowerState, readonly id: string }
        | { readonly __typename: 'Site', readonly id: string }
        | { readonly __typename: 'Status', readonly id: string }
        | { readonly __typename: 'StatusNamespace', readonly id: string }
        | { readonly __typename: 'Tag', readonly id: string }
        | { readonly __typename: 'Tenant', readonly id: string }
        | { readonly __typename: 'Vlan', readonly id: string }
        | { readonly __typename: 'VlanGroup', readonly id: string }
        | { readonly __typename: 'Webhook', readonly id: string }
       | null, readonly placement: { readonly id: string, readonly version: number } | null }>, readonly positionConflicts: ReadonlyArray<{ readonly reason: RackPositionConflictReason, readonly unit: number | null, readonly occupant:
        | { readonly __typename: 'Annotation', readonly id: string }
        | { readonly __typename: 'AnnotationNamespace', readonly id: string }
        | { readonly __typename: 'Cable', readonly id: string }
        | { readonly __typename: 'Chassis', readonly name: string, readonly id: string, readonly servers: { readonly totalCount: number } }
        | { readonly __typename: 'DevicePort', readonly id: string }
        | { readonly __typename: 'DeviceType', readonly id: string }
        | { readonly __typename: 'FirmwareBaseline', readonly id: string }
        | { readonly __typename: 'Image', readonly id: string }
        | { readonly __typename: 'Instance', readonly id: string }
        | { readonly __typename: 'InstanceType', readonly id: string }
        | { readonly __typename: 'IpAddress', readonly id: string }
        | { readonly __typename: 'IpBlock', readonly id: string }
        | { readonly __typename: 'IpRange', readonly id: string }
        | { readonly __typename: 'LoadBalancer', readonly id: string }
        | { readonly __typename: 'LoadBalancerOrigin', readonly id: string }
        | { readonly __typename: 'LoadBalancerPool', readonly id: string }
        | { readonly __typename: 'LoadBalancerPort', readonly id: string }
        | { readonly __typename: 'LoadBalancerProvider', readonly id: string }
        | { readonly __typename: 'Location', readonly id: string }
        | { readonly __typename: 'Manufacturer', readonly id: string }
        | { readonly __typename: 'NetworkDevice', readonly name: string, readonly kind: NetworkDeviceKind, readonly status: NetworkDeviceStatus, readonly id: string }
        | { readonly __typename: 'Operation', readonly id: string }
        | { readonly __typename: 'Placement', readonly id: string }
        | { readonly __typename: 'ProvisioningProfile', readonly id: string }
        | { readonly __typename: 'Quota', readonly id: string }
        | { readonly __typename: 'Rack', readonly id: string }
        | { readonly __typename: 'RoleAssignment', readonly id: string }
        | { readonly __typename: 'RoutingDomain', readonly id: string }
        | { readonly __typename: 'Server', readonly name: string, readonly version: number, readonly state: ServerState, readonly health: Health, readonly powerState: PowerState, readonly id: string }
        | { readonly __typename: 'Site', readonly id: string }
        | { readonly __typename: 'Status', readonly id: string }
        | { readonly __typename: 'StatusNamespace', readonly id: string }
        | { readonly __typename: 'Tag', readonly id: string }
        | { readonly __typename: 'Tenant', readonly id: string }
        | { readonly __typename: 'Vlan', readonly id: string }
        | { readonly __typename: 'VlanGroup', readonly id: string }
        | { readonly __typename: 'Webhook', readonly id: string }
       | null, readonly holder:
        | { readonly __typename: 'Annotation', readonly id: string }
        | { readonly __typename: 'AnnotationNamespace', readonly id: string }
        | { readonly __typename: 'Cable', readonly id: string }
        | { readonly __typename: 'Chassis', readonly name: string, readonly id: string, readonly servers: { readonly totalCount: number } }
        | { readonly __typename: 'DevicePort', readonly id: string }
        | { readonly __typename: 'DeviceType', readonly id: string }
        | { readonly __typename: 'FirmwareBaseline', readonly id: string }
        | { readonly __typename: 'Image', readonly id: string }
        | { readonly __typename: 'Instance', readonly id: string }
        | { readonly __typename: 'InstanceType', readonly id: string }
        | { readonly __typename: 'IpAddress', readonly id: string }
        | { readonly __typename: 'IpBlock', readonly id: string }
        | { readonly __typename: 'IpRange', readonly id: string }
        | { readonly __typename: 'LoadBalancer', readonly id: string }
        | { readonly __typename: 'LoadBalancerOrigin', readonly id: string }
        | { readonly __typename: 'LoadBalancerPool', readonly id: string }
        | { readonly __typename: 'LoadBalancerPort', readonly id: string }
        | { readonly __typename: 'LoadBalancerProvider', readonly id: string }
        | { readonly __typename: 'Location', readonly id: string }
        | { readonly __typename: 'Manufacturer', readonly id: string }
        | { readonly __typename: 'NetworkDevice', readonly name: string, readonly kind: NetworkDeviceKind, readonly status: NetworkDeviceStatus, readonly id: string }
        | { readonly __typename: 'Operation', readonly id: string }
        | { readonly __typename: 'Placement', readonly id: string }
        | { readonly __typename: 'ProvisioningProfile', readonly id: string }
        | { readonly __typename: 'Quota', readonly id: string }
        | { readonly __typename: 'Rack', readonly id: string }
        | { readonly __typename: 'RoleAssignment', readonly id: string }
        | { readonly __typename: 'RoutingDomain', readonly id: string }
        | { readonly __typename: 'Server', readonly name: string, readonly version: number, readonly state: ServerState, readonly health: Health, readonly powerState: PowerState, readonly id: string }
        | { readonly __typename: 'Site', readonly id: string }
        | { readonly __typename: 'Status', readonly id: string }
        | { readonly __typename: 'StatusNamespace', readonly id: string }
        | { readonly __typename: 'Tag', readonly id: string }
        | { readonly __typename: 'Tenant', readonly id: string }
        | { readonly __typename: 'Vlan', readonly id: string }
        | { readonly __typename: 'VlanGroup', readonly id: string }
        | { readonly __typename: 'Webhook', readonly id: string }
       | null }> } | null };

type Occupant_Annotation_Fragment = { readonly __typename: 'Annotation', readonly id: string };

type Occupant_AnnotationNamespace_Fragment = { readonly __typename: 'AnnotationNamespace', readonly id: string };

type Occupant_Cable_Fragment = { readonly __typename: 'Cable', readonly id: string };

type Occupant_Chassis_Fragment = { readonly __typename: 'Chassis', readonly name: string, readonly id: string, readonly servers: { readonly totalCount: number } };

type Occupant_DevicePort_Fragment = { readonly __typename: 'DevicePort', readonly id: string };

type Occupant_DeviceType_Fragment = { readonly __typename: 'DeviceType', readonly id: string };

type Occupant_FirmwareBaseline_Fragment = { readonly __typename: 'FirmwareBaseline', readonly id: string };

type Occupant_Image_Fragment = { readonly __typename: 'Image', readonly id: string };

type Occupant_Instance_Fragment = { readonly __typename: 'Instance', readonly id: string };

type Occupant_InstanceType_Fragment = { readonly __typename: 'InstanceType', readonly id: string };

type Occupant_IpAddress_Fragment = { readonly __typename: 'IpAddress', readonly id: string };

type Occupant_IpBlock_Fragment = { readonly __typename: 'IpBlock', readonly id: string };

type Occupant_IpRange_Fragment = { readonly __typename: 'IpRange', readonly id: string };

type Occupant_LoadBalancer_Fragment = { readonly __typename: 'LoadBalancer', readonly id: string };

type Occupant_LoadBalancerOrigin_Fragment = { readonly __typename: 'LoadBalancerOrigin', readonly id: string };

type Occupant_LoadBalancerPool_Fragment = { readonly __typename: 'LoadBalancerPool', readonly id: string };

type Occupant_LoadBalancerPort_Fragment = { readonly __typename: 'LoadBalancerPort', readonly id: string };

type Occupant_LoadBalancerProvider_Fragment = { readonly __typename: 'LoadBalancerProvider', readonly id: string };

type Occupant_Location_Fragment = { readonly __typename: 'Location', readonly id: string };

type Occupant_Manufacturer_Fragment = { readonly __typename: 'Manufacturer', readonly id: string };

type Occupant_NetworkDevice_Fragment = { readonly __typename: 'NetworkDevice', readonly name: string, readonly kind: NetworkDeviceKind, readonly status: NetworkDeviceStatus, readonly id: string };

type Occupant_Operation_Fragment = { readonly __typename: 'Operation', readonly id: string };

type Occupant_Placement_Fragment = { readonly __typename: 'Placement', readonly id: string };

type Occupant_ProvisioningProfile_Fragment = { readonly __typename: 'ProvisioningProfile', readonly id: string };

type Occupant_Quota_Fragment = { readonly __typename: 'Quota', readonly id: string };

type Occupant_Rack_Fragment = { readonly __typename: 'Rack', readonly id: string };

type Occupant_RoleAssignment_Fragment = { readonly __typename: 'RoleAssignment', readonly id: string };

type Occupant_RoutingDomain_Fragment = { readonly __typename: 'RoutingDomain', readonly id: string };

type Occupant_Server_Fragment = { readonly __typename: 'Server', readonly name: string, readonly version: number, readonly state: ServerState, readonly health: Health, readonly powerState: PowerState, readonly id: string };

type Occupant_Site_Fragment = { readonly __typename: 'Site', readonly id: string };

type Occupant_Status_Fragment = { readonly __typename: 'Status', readonly id: string };

type Occupant_StatusNamespace_Fragment = { readonly __typename: 'StatusNamespace', readonly id: string };

type Occupant_Tag_Fragment = { readonly __typename: 'Tag', readonly id: string };

type Occupant_Tenant_Fragment = { readonly __typename: 'Tenant', readonly id: string };

type Occupant_Vlan_Fragment = { readonly __typename: 'Vlan', readonly id: string };

type Occupant_VlanGroup_Fragment = { readonly __typename: 'VlanGroup', readonly id: string };

type Occupant_Webhook_Fragment = { readonly __typename: 'Webhook', readonly id: string };

export type OccupantFragment =
  | Occupant_Annotation_Fragment
  | Occupant_AnnotationNamespace_Fragment
  | Occupant_Cable_Fragment
  | Occupant_Chassis_Fragment
  | Occupant_DevicePort_Fragment
  | Occupant_DeviceType_Fragment
  | Occupant_FirmwareBaseline_Fragment
  | Occupant_Image_Fragment
  | Occupant_Instance_Fragment
  | Occupant_InstanceType_Fragment
  | Occupant_IpAddress_Fragment
  | Occupant_IpBlock_Fragment
  | Occupant_IpRange_Fragment
  | Occupant_LoadBalancer_Fragment
  | Occupant_LoadBalancerOrigin_Fragment
  | Occupant_LoadBalancerPool_Fragment
  | Occupant_LoadBalancerPort_Fragment
  | Occupant_LoadBalancerProvider_Fragment
  | Occupant_Location_Fragment
  | Occupant_Manufacturer_Fragment
  | Occupant_NetworkDevice_Fragment
  | Occupant_Operation_Fragment
  | Occupant_Placement_Fragment
  | Occupant_ProvisioningProfile_Fragment
  | Occupant_Quota_Fragment
  | Occupant_Rack_Fragment
  | Occupant_RoleAssignment_Fragment
  | Occupant_RoutingDomain_Fragment
  | Occupant_Server_Fragment
  | Occupant_Site_Fragment
  | Occupant_Status_Fragment
  | Occupant_StatusNamespace_Fragment
  | Occupant_Tag_Fragment
  | Occupant_Tenant_Fragment
  | Occupant_Vlan_Fragment
  | Occupant_VlanGroup_Fragment
  | Occupant_Webhook_Fragment
;

export type LocationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LocationsQuery = { readonly locations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: LocationKind, readonly parent: { readonly id: string } | null, readonly site: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SitesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SitesQuery = { readonly sites: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly description: string | null, readonly location: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MovePlacementMutationVariables = Exact<{
  input: PlacementUpdateInput;
}>;


export type MovePlacementMutation = { readonly done: { readonly placement: { readonly id: string, readonly version: number } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type MoveServerMutationVariables = Exact<{
  input: ServerUpdateInput;
}>;


export type MoveServerMutation = { readonly done: { readonly server: { readonly id: string, readonly version: number } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type NetworkDevicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: NetworkDeviceWhere | null | undefined;
}>;


export type NetworkDevicesQuery = { readonly networkDevices: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: NetworkDeviceKind, readonly status: NetworkDeviceStatus, readonly platform: string | null, readonly managementAddress: string | null, readonly site: { readonly id: string, readonly name: string }, readonly rack: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NetworkDeviceQueryVariables = Exact<{
  id: string;
}>;


export type NetworkDeviceQuery = { readonly networkDevice: { readonly id: string, readonly name: string, readonly kind: NetworkDeviceKind, readonly status: NetworkDeviceStatus, readonly platform: string | null, readonly serialNumber: string | null, readonly assetTag: string | null, readonly managementAddress: string | null, readonly createdAt: string, readonly site: { readonly id: string, readonly name: string }, readonly rack: { readonly id: string, readonly name: string } | null, readonly tenant: { readonly id: string, readonly name: string }, readonly deviceType: { readonly id: string, readonly manufacturer: string, readonly model: string } | null } | null };

export type PortNameFragment = { readonly id: string, readonly name: string, readonly kind: DevicePortKind, readonly device: { readonly id: string, readonly name: string } | null, readonly server: { readonly id: string, readonly name: string } | null };

export type DevicePortsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: DevicePortWhere | null | undefined;
}>;


export type DevicePortsQuery = { readonly devicePorts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: DevicePortKind, readonly type: string | null, readonly speed: number | null, readonly macAddress: string | null, readonly enabled: boolean, readonly managementOnly: boolean, readonly finding: CablingFinding | null, readonly lag: { readonly id: string, readonly name: string } | null, readonly untaggedVlan: { readonly id: string, readonly vid: number, readonly name: string } | null, readonly cable: { readonly id: string, readonly label: string | null, readonly status: CableStatus } | null, readonly observed: { readonly linkUp: boolean | null } | null, readonly differences: ReadonlyArray<{ readonly field: string, readonly desired: string, readonly observed: string, readonly source: string, readonly observedAt: string }>, readonly neighbours: ReadonlyArray<{ readonly portId: string, readonly systemName: string | null, readonly chassisId: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TraceQueryVariables = Exact<{
  portId: string;
}>;


export type TraceQuery = { readonly trace: { readonly truncated: boolean, readonly hops: ReadonlyArray<{ readonly port: { readonly id: string, readonly name: string, readonly kind: DevicePortKind, readonly device: { readonly id: string, readonly name: string } | null, readonly server: { readonly id: string, readonly name: string } | null } | null, readonly cable: { readonly id: string, readonly label: string | null, readonly type: string | null, readonly colour: string | null, readonly length: number | null, readonly status: CableStatus } | null }> } | null };

export type VlansQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: VlanWhere | null | undefined;
}>;


export type VlansQuery = { readonly vlans: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly vid: number, readonly name: string, readonly description: string | null, readonly group: { readonly id: string, readonly name: string }, readonly tenant: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type VlanGroupNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type VlanGroupNamesQuery = { readonly vlanGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type OperationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: OperationWhere | null | undefined;
}>;


export type OperationsQuery = { readonly operations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OperationQueryVariables = Exact<{
  id: string;
}>;


export type OperationQuery = { readonly operation: { readonly temporalUrl: string | null, readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly tenant: { readonly id: string, readonly name: string } | null, readonly instance: { readonly id: string, readonly hostname: string, readonly state: InstanceState } | null, readonly server: { readonly id: string, readonly name: string, readonly state: ServerState, readonly site: { readonly id: string, readonly name: string } | null } | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly state: StepState, readonly attempt: number, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null }>, readonly plan: { readonly hash: string, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly related: ReadonlyArray<{ readonly kind: string, readonly id: string }>, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } } | null };

export type OperationConsoleQueryVariables = Exact<{
  serverId: string;
  operationId: string;
}>;


export type OperationConsoleQuery = { readonly server: { readonly id: string, readonly console: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly text: string }> } } | null };

export type PlanShownFragment = { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string }> };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly approvals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } }> }, readonly waiting: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } }> }, readonly running: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } }> }, readonly failed: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly createdAt: string | null, readonly finishedAt: string | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null }> }, readonly failedServers: { readonly totalCount: number }, readonly criticalServers: { readonly totalCount: number }, readonly failedInstances: { readonly totalCount: number }, readonly sites: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type ApprovalCountQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovalCountQuery = { readonly operations: { readonly totalCount: number } };

export type FleetQueryVariables = Exact<{
  site: string;
}>;


export type FleetQuery = { readonly available: { readonly totalCount: number }, readonly inUse: { readonly totalCount: number }, readonly installing: { readonly totalCount: number }, readonly preparing: { readonly totalCount: number }, readonly failed: { readonly totalCount: number } };

export type FindQueryVariables = Exact<{
  text: string;
}>;


export type FindQuery = { readonly search: ReadonlyArray<{ readonly label: string, readonly kind: string, readonly node:
      | { readonly __typename: 'Annotation', readonly id: string }
      | { readonly __typename: 'AnnotationNamespace', readonly id: string }
      | { readonly __typename: 'Cable', readonly id: string }
      | { readonly __typename: 'Chassis', readonly id: string }
      | { readonly __typename: 'DevicePort', readonly id: string, readonly device: { readonly id: string, readonly name: string } | null, readonly server: { readonly id: string, readonly name: string } | null }
      | { readonly __typename: 'DeviceType', readonly manufacturer: string, readonly id: string }
      | { readonly __typename: 'FirmwareBaseline', readonly id: string }
      | { readonly __typename: 'Image', readonly id: string }
      | { readonly __typename: 'Instance', readonly id: string, readonly instanceState: InstanceState }
      | { readonly __typename: 'InstanceType', readonly id: string }
      | { readonly __typename: 'IpAddress', readonly note: string | null, readonly id: string, readonly block: { readonly id: string, readonly prefix: string }, readonly instance: { readonly id: string, readonly hostname: string } | null }
      | { readonly __typename: 'IpBlock', readonly id: string }
      | { readonly __typename: 'IpRange', readonly id: string }
      | { readonly __typename: 'LoadBalancer', readonly id: string }
      | { readonly __typename: 'LoadBalancerOrigin', readonly id: string }
      | { readonly __typename: 'LoadBalancerPool', readonly id: string }
      | { readonly __typename: 'LoadBalancerPort', readonly id: string }
      | { readonly __typename: 'LoadBalancerProvider', readonly id: string }
      | { readonly __typename: 'Location', readonly id: string }
      | { readonly __typename: 'Manufacturer', readonly id: string }
      | { readonly __typename: 'NetworkDevice', readonly id: string, readonly deviceKind: NetworkDeviceKind }
      | { readonly __typename: 'Operation', readonly id: string }
      | { readonly __typename: 'Placement', readonly id: string }
      | { readonly __typename: 'ProvisioningProfile', readonly id: string }
      | { readonly __typename: 'Quota', readonly id: string }
      | { readonly __typename: 'Rack', readonly id: string, readonly site: { readonly id: string, readonly name: string } }
      | { readonly __typename: 'RoleAssignment', readonly id: string }
      | { readonly __typename: 'RoutingDomain', readonly id: string }
      | { readonly __typename: 'Server', readonly state: ServerState, readonly serialNumber: string | null, readonly id: string }
      | { readonly __typename: 'Site', readonly id: string }
      | { readonly __typename: 'Status', readonly id: string }
      | { readonly __typename: 'StatusNamespace', readonly id: string }
      | { readonly __typename: 'Tag', readonly id: string }
      | { readonly __typename: 'Tenant', readonly id: string }
      | { readonly __typename: 'Vlan', readonly id: string }
      | { readonly __typename: 'VlanGroup', readonly id: string }
      | { readonly __typename: 'Webhook', readonly id: string }
     }> };

export type FindOperationsQueryVariables = Exact<{
  text: string;
  id: string;
}>;


export type FindOperationsQuery = { readonly operations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly kind: OperationKind, readonly state: OperationState }> } };

export type ConsoleSessionHeadFragment = { readonly id: string, readonly state: ConsoleSessionState, readonly openedBy: string, readonly createdAt: string, readonly expiresAt: string, readonly closing: boolean, readonly mayUse: boolean, readonly endedBecause: ConsoleSessionEnd | null, readonly failure: { readonly message: string } | null, readonly operation: { readonly id: string } };

export type ServerConsoleQueryVariables = Exact<{
  id: string;
}>;


export type ServerConsoleQuery = { readonly server: { readonly id: string, readonly consoleSessions: ReadonlyArray<{ readonly id: string, readonly state: ConsoleSessionState, readonly openedBy: string, readonly createdAt: string, readonly expiresAt: string, readonly closing: boolean, readonly mayUse: boolean, readonly endedBecause: ConsoleSessionEnd | null, readonly failure: { readonly message: string } | null, readonly operation: { readonly id: string } }>, readonly console: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly text: string }> } } | null };

export type ConsoleSessionQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleSessionQuery = { readonly serverConsoleSession: { readonly id: string, readonly state: ConsoleSessionState, readonly openedBy: string, readonly createdAt: string, readonly expiresAt: string, readonly closing: boolean, readonly mayUse: boolean, readonly endedBecause: ConsoleSessionEnd | null, readonly failure: { readonly message: string } | null, readonly operation: { readonly id: string } } | null };

export type ConsoleAddressQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleAddressQuery = { readonly serverConsoleSession: { readonly id: string, readonly mayUse: boolean, readonly url: string | null } | null };

export type OpenConsoleMutationVariables = Exact<{
  input: ServerConsoleOpenInput;
}>;


export type OpenConsoleMutation = { readonly serverConsoleOpen: { readonly consoleSession: { readonly id: string, readonly state: ConsoleSessionState, readonly openedBy: string, readonly createdAt: string, readonly expiresAt: string, readonly closing: boolean, readonly mayUse: boolean, readonly endedBecause: ConsoleSessionEnd | null, readonly failure: { readonly message: string } | null, readonly operation: { readonly id: string } } | null, readonly errors: ReadonlyArray<{ readonly message: string, readonly holder: string | null }> } };

export type CloseConsoleMutationVariables = Exact<{
  input: ServerConsoleCloseInput;
}>;


export type CloseConsoleMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type ServerPortsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type ServerPortsQuery = { readonly devicePorts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: DevicePortKind, readonly speed: number | null, readonly macAddress: string | null, readonly finding: CablingFinding | null, readonly untaggedVlan: { readonly id: string, readonly vid: number, readonly name: string } | null, readonly cable: { readonly id: string, readonly label: string | null, readonly status: CableStatus } | null, readonly farEnd: { readonly id: string, readonly name: string, readonly kind: DevicePortKind, readonly device: { readonly id: string, readonly name: string } | null, readonly server: { readonly id: string, readonly name: string } | null } | null }> } };

export type ServerAttributesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  where?: ServerAttributeWhere | null | undefined;
}>;


export type ServerAttributesQuery = { readonly server: { readonly id: string, readonly attributes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly namespace: string, readonly component: string | null, readonly name: string, readonly value: string | null, readonly version: number, readonly at: string, readonly operation: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ServerAttributeHistoryQueryVariables = Exact<{
  id: string;
  namespace: string;
  name: string;
  component?: string | null | undefined;
}>;


export type ServerAttributeHistoryQuery = { readonly server: { readonly id: string, readonly attributeHistory: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly namespace: string, readonly component: string | null, readonly name: string, readonly value: string | null, readonly version: number, readonly at: string, readonly operation: { readonly id: string } | null }> } } | null };

export type AttributeShownFragment = { readonly id: string, readonly namespace: string, readonly component: string | null, readonly name: string, readonly value: string | null, readonly version: number, readonly at: string, readonly operation: { readonly id: string } | null };

export type ServerHeadFragment = { readonly id: string, readonly name: string, readonly state: ServerState, readonly powerState: PowerState, readonly powerObservedAt: string | null, readonly health: Health, readonly healthObservedAt: string | null, readonly overallHealth: Health, readonly serialNumber: string | null, readonly assetNumber: string | null, readonly uuid: string | null, readonly architecture: string | null, readonly bootMethod: BootMethod, readonly biosVersion: string | null, readonly bmcVersion: string | null, readonly cores: number | null, readonly memoryMiB: number | null, readonly diskBytes: number | null, readonly position: number | null, readonly createdAt: string, readonly updatedAt: string, readonly hardwareModel: { readonly vendor: string, readonly name: string } | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly quarantine: { readonly code: string, readonly message: string } | null, readonly operation: { readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } } | null, readonly instance: { readonly id: string, readonly hostname: string, readonly state: InstanceState } | null, readonly tenant: { readonly id: string, readonly name: string }, readonly site: { readonly id: string, readonly name: string } | null, readonly rack: { readonly id: string, readonly name: string } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type ServerQueryVariables = Exact<{
  id: string;
}>;


export type ServerQuery = { readonly server: { readonly id: string, readonly name: string, readonly state: ServerState, readonly powerState: PowerState, readonly powerObservedAt: string | null, readonly health: Health, readonly healthObservedAt: string | null, readonly overallHealth: Health, readonly serialNumber: string | null, readonly assetNumber: string | null, readonly uuid: string | null, readonly architecture: string | null, readonly bootMethod: BootMethod, readonly biosVersion: string | null, readonly bmcVersion: string | null, readonly cores: number | null, readonly memoryMiB: number | null, readonly diskBytes: number | null, readonly position: number | null, readonly createdAt: string, readonly updatedAt: string, readonly bmc: { readonly address: string, readonly systemId: string | null, readonly provider: string, readonly credentialPending: boolean, readonly credentialReference: string | null } | null, readonly maintenance: { readonly reason: string, readonly ticket: string | null, readonly startedBy: string, readonly startedAt: string, readonly until: string | null } | null, readonly imposedQuarantine: { readonly reason: string, readonly ticket: string | null, readonly startedBy: string, readonly startedAt: string, readonly until: string | null } | null, readonly abandonment: { readonly requestedBy: string, readonly requestedAt: string, readonly reason: string, readonly confirmedBy: string | null, readonly confirmedAt: string | null } | null, readonly foundIdentity: { readonly at: string, readonly differences: ReadonlyArray<string>, readonly permitted: boolean } | null, readonly differences: ReadonlyArray<{ readonly finding: ServerFinding, readonly field: string, readonly intent: string, readonly evidence: string | null, readonly intentSource: string, readonly source: string, readonly since: string }>, readonly instance: { readonly id: string, readonly hostname: string, readonly state: InstanceState, readonly addresses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly address: string, readonly block: { readonly id: string, readonly prefix: string } }> } } | null, readonly hardwareModel: { readonly vendor: string, readonly name: string } | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly quarantine: { readonly code: string, readonly message: string } | null, readonly operation: { readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } } | null, readonly tenant: { readonly id: string, readonly name: string }, readonly site: { readonly id: string, readonly name: string } | null, readonly rack: { readonly id: string, readonly name: string } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> } | null };

export type ServerHardwareQueryVariables = Exact<{
  id: string;
}>;


export type ServerHardwareQuery = { readonly server: { readonly id: string, readonly ports: ReadonlyArray<{ readonly name: string, readonly mac: string, readonly shared: boolean, readonly speedMbps: number | null }>, readonly components: ReadonlyArray<{ readonly id: string, readonly kind: ComponentKind, readonly name: string, readonly model: string | null, readonly serialNumber: string | null, readonly capacity: number | null, readonly health: Health }>, readonly missingComponents: ReadonlyArray<{ readonly id: string, readonly kind: ComponentKind, readonly name: string, readonly model: string | null, readonly serialNumber: string | null, readonly since: string, readonly foundIn: { readonly id: string, readonly name: string } | null }>, readonly componentChanges: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly kind: ServerComponentChangeKind, readonly name: string, readonly field: string | null, readonly before: string | null, readonly after: string | null, readonly source: string, readonly operation: { readonly id: string, readonly kind: OperationKind, readonly title: string | null } | null }> }, readonly diskExceptionHistory: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly serialNumber: string | null, readonly disk: string | null, readonly reason: string, readonly exceptedBy: string, readonly used: boolean, readonly createdAt: string }> } } | null };

export type ServerFirmwareQueryVariables = Exact<{
  id: string;
}>;


export type ServerFirmwareQuery = { readonly server: { readonly id: string, readonly firmware: ReadonlyArray<{ readonly component: string, readonly name: string, readonly kind: FirmwareKind, readonly version: string | null, readonly updateable: boolean, readonly observedAt: string }> } | null };

export type ServerFirmwarePlanQueryVariables = Exact<{
  id: string;
  baselineId: string;
}>;


export type ServerFirmwarePlanQuery = { readonly server: { readonly id: string, readonly firmwarePlan: { readonly observedAt: string, readonly steps: ReadonlyArray<{ readonly component: string, readonly from: string | null, readonly to: string, readonly verdict: FirmwareVerdict }> } | null } | null };

export type ServerInspectionsQueryVariables = Exact<{
  id: string;
}>;


export type ServerInspectionsQuery = { readonly server: { readonly id: string, readonly inspections: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly at: string, readonly first: boolean, readonly changeCount: number, readonly operation: { readonly id: string, readonly kind: OperationKind, readonly title: string | null } | null, readonly changes: ReadonlyArray<{ readonly kind: ServerChangeKind, readonly subject: string, readonly field: string | null, readonly before: string | null, readonly after: string | null }>, readonly gaps: ReadonlyArray<{ readonly namespace: string, readonly message: string }>, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }> }> } } | null };

export type SetPowerMutationVariables = Exact<{
  input: ServerPowerSetInput;
}>;


export type SetPowerMutation = { readonly done: { readonly operation: { readonly id: string } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type InspectServerMutationVariables = Exact<{
  input: ServerInspectInput;
}>;


export type InspectServerMutation = { readonly done: { readonly operation: { readonly id: string } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type EraseServerMutationVariables = Exact<{
  input: ServerEraseInput;
}>;


export type EraseServerMutation = { readonly done: { readonly operation: { readonly id: string } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type RotateCredentialMutationVariables = Exact<{
  input: ServerCredentialRotateInput;
}>;


export type RotateCredentialMutation = { readonly done: { readonly operation: { readonly id: string } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type UpdateFirmwareMutationVariables = Exact<{
  input: ServerFirmwareUpdateInput;
}>;


export type UpdateFirmwareMutation = { readonly done: { readonly operation: { readonly id: string } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type AcceptIdentityMutationVariables = Exact<{
  input: ServerIdentityAcceptInput;
}>;


export type AcceptIdentityMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type RetireServerMutationVariables = Exact<{
  input: ServerRetireInput;
}>;


export type RetireServerMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type StartMaintenanceMutationVariables = Exact<{
  input: ServerMaintenanceStartInput;
}>;


export type StartMaintenanceMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type StartQuarantineMutationVariables = Exact<{
  input: ServerQuarantineStartInput;
}>;


export type StartQuarantineMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type EndQuarantineMutationVariables = Exact<{
  input: ServerQuarantineEndInput;
}>;


export type EndQuarantineMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type EndMaintenanceMutationVariables = Exact<{
  input: ServerMaintenanceEndInput;
}>;


export type EndMaintenanceMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type UpdateServerMutationVariables = Exact<{
  input: ServerUpdateInput;
}>;


export type UpdateServerMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type UpdateBmcMutationVariables = Exact<{
  input: ServerBmcUpdateInput;
}>;


export type UpdateBmcMutation = { readonly done: { readonly operation: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type AbandonServerMutationVariables = Exact<{
  input: ServerAbandonInput;
}>;


export type AbandonServerMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type ServerListedFragment = { readonly id: string, readonly name: string, readonly state: ServerState, readonly powerState: PowerState, readonly health: Health, readonly findings?: ReadonlyArray<ServerFinding>, readonly serialNumber: string | null, readonly cores: number | null, readonly memoryMiB: number | null, readonly diskBytes: number | null, readonly position: number | null, readonly assetNumber: string | null, readonly biosVersion: string | null, readonly bmcVersion: string | null, readonly createdAt: string, readonly hardwareModel: { readonly vendor: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly rack?: { readonly id: string, readonly name: string } | null, readonly tenant?: { readonly id: string, readonly name: string }, readonly instance?: { readonly id: string, readonly hostname: string } | null, readonly operation?: { readonly id: string, readonly kind: OperationKind, readonly title: string | null } | null };

export type ServersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ServerWhere | null | undefined;
  orderBy: ServerOrder;
  withRack: boolean;
  withTenant: boolean;
  withInstance: boolean;
  withOperation: boolean;
  withFindings: boolean;
}>;


export type ServersQuery = { readonly servers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: ServerState, readonly powerState: PowerState, readonly health: Health, readonly findings?: ReadonlyArray<ServerFinding>, readonly serialNumber: string | null, readonly cores: number | null, readonly memoryMiB: number | null, readonly diskBytes: number | null, readonly position: number | null, readonly assetNumber: string | null, readonly biosVersion: string | null, readonly bmcVersion: string | null, readonly createdAt: string, readonly hardwareModel: { readonly vendor: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly rack?: { readonly id: string, readonly name: string } | null, readonly tenant?: { readonly id: string, readonly name: string }, readonly instance?: { readonly id: string, readonly hostname: string } | null, readonly operation?: { readonly id: string, readonly kind: OperationKind, readonly title: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ServersTaggedQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ServerWhere | null | undefined;
  orderBy: ServerOrder;
  withRack: boolean;
  withTenant: boolean;
  withInstance: boolean;
  withOperation: boolean;
  withFindings: boolean;
}>;


export type ServersTaggedQuery = { readonly servers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: ServerState, readonly powerState: PowerState, readonly health: Health, readonly findings?: ReadonlyArray<ServerFinding>, readonly serialNumber: string | null, readonly cores: number | null, readonly memoryMiB: number | null, readonly diskBytes: number | null, readonly position: number | null, readonly assetNumber: string | null, readonly biosVersion: string | null, readonly bmcVersion: string | null, readonly createdAt: string, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly hardwareModel: { readonly vendor: string, readonly name: string } | null, readonly site: { readonly id: string, readonly name: string } | null, readonly rack?: { readonly id: string, readonly name: string } | null, readonly tenant?: { readonly id: string, readonly name: string }, readonly instance?: { readonly id: string, readonly hostname: string } | null, readonly operation?: { readonly id: string, readonly kind: OperationKind, readonly title: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ServerActingFragment = { readonly id: string, readonly name: string, readonly state: ServerState, readonly powerState: PowerState, readonly assetNumber: string | null, readonly bmc: { readonly credentialReference: string | null } | null, readonly operation: { readonly id: string, readonly kind: OperationKind, readonly title: string | null } | null, readonly instance: { readonly id: string, readonly hostname: string } | null, readonly quarantine: { readonly code: string, readonly message: string } | null, readonly maintenance: { readonly reason: string } | null, readonly foundIdentity: { readonly at: string } | null };

export type ServersActingQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: number;
  withTags: boolean;
}>;


export type ServersActingQuery = { readonly servers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: ServerState, readonly powerState: PowerState, readonly assetNumber: string | null, readonly tags?: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly bmc: { readonly credentialReference: string | null } | null, readonly operation: { readonly id: string, readonly kind: OperationKind, readonly title: string | null } | null, readonly instance: { readonly id: string, readonly hostname: string } | null, readonly quarantine: { readonly code: string, readonly message: string } | null, readonly maintenance: { readonly reason: string } | null, readonly foundIdentity: { readonly at: string } | null }> } };

export type PlanOfFirmwareFragment = { readonly observedAt: string, readonly steps: ReadonlyArray<{ readonly component: string, readonly from: string | null, readonly to: string, readonly verdict: FirmwareVerdict }> };

export type ServersFirmwarePlansQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: number;
  baselineId: string;
}>;


export type ServersFirmwarePlansQuery = { readonly servers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: ServerState, readonly powerState: PowerState, readonly assetNumber: string | null, readonly firmwarePlan: { readonly observedAt: string, readonly steps: ReadonlyArray<{ readonly component: string, readonly from: string | null, readonly to: string, readonly verdict: FirmwareVerdict }> } | null, readonly bmc: { readonly credentialReference: string | null } | null, readonly operation: { readonly id: string, readonly kind: OperationKind, readonly title: string | null } | null, readonly instance: { readonly id: string, readonly hostname: string } | null, readonly quarantine: { readonly code: string, readonly message: string } | null, readonly maintenance: { readonly reason: string } | null, readonly foundIdentity: { readonly at: string } | null }> } };

export type FirmwareBaselinesQueryVariables = Exact<{ [key: string]: never; }>;


export type FirmwareBaselinesQuery = { readonly firmwareBaselines: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly vendor: string | null, readonly model: string | null }> } };

export type SetTagsMutationVariables = Exact<{
  input: TagSetInput;
}>;


export type SetTagsMutation = { readonly done: { readonly node:
      | { readonly id: string, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }> }
      | Record<PropertyKey, never>
     | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type ApplyBiosMutationVariables = Exact<{
  input: ServerBiosApplyInput;
}>;


export type ApplyBiosMutation = { readonly done: { readonly operation: { readonly id: string } | null, readonly plan: { readonly hash: string, readonly pointOfNoReturn: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type ExceptDiskMutationVariables = Exact<{
  input: ServerDiskExceptInput;
}>;


export type ExceptDiskMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type WebhookRowFragment = { readonly id: string, readonly url: string, readonly events: ReadonlyArray<string>, readonly enabled: boolean, readonly description: string | null, readonly disabledReason: string | null, readonly disabledAt: string | null, readonly createdAt: string, readonly tenant: { readonly id: string, readonly name: string } };

export type WebhooksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WebhooksQuery = { readonly webhooks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly url: string, readonly events: ReadonlyArray<string>, readonly enabled: boolean, readonly description: string | null, readonly disabledReason: string | null, readonly disabledAt: string | null, readonly createdAt: string, readonly tenant: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WebhookQueryVariables = Exact<{
  id: string;
}>;


export type WebhookQuery = { readonly webhook: { readonly createdBy: string | null, readonly id: string, readonly url: string, readonly events: ReadonlyArray<string>, readonly enabled: boolean, readonly description: string | null, readonly disabledReason: string | null, readonly disabledAt: string | null, readonly createdAt: string, readonly deliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly event: string, readonly nodeId: string, readonly body: string, readonly state: WebhookDeliveryState, readonly attempts: number, readonly nextAttemptAt: string | null, readonly lastAttemptAt: string | null, readonly status: number | null, readonly error: string | null, readonly deliveredAt: string | null, readonly replayOf: string | null, readonly createdAt: string }> }, readonly tenant: { readonly id: string, readonly name: string } } | null };

export type WebhookCreateMutationVariables = Exact<{
  input: WebhookCreateInput;
}>;


export type WebhookCreateMutation = { readonly done: { readonly webhook: { readonly secret: string | null, readonly created: string } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type WebhookSecretRotateMutationVariables = Exact<{
  input: WebhookSecretRotateInput;
}>;


export type WebhookSecretRotateMutation = { readonly done: { readonly webhook: { readonly secret: string | null, readonly created: string } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type WebhookUpdateMutationVariables = Exact<{
  input: WebhookUpdateInput;
}>;


export type WebhookUpdateMutation = { readonly done: { readonly webhook: { readonly id: string, readonly url: string, readonly events: ReadonlyArray<string>, readonly enabled: boolean, readonly description: string | null, readonly disabledReason: string | null, readonly disabledAt: string | null, readonly createdAt: string, readonly tenant: { readonly id: string, readonly name: string } } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type WebhookDeleteMutationVariables = Exact<{
  input: WebhookDeleteInput;
}>;


export type WebhookDeleteMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type WebhookDeliveryReplayMutationVariables = Exact<{
  input: WebhookDeliveryReplayInput;
}>;


export type WebhookDeliveryReplayMutation = { readonly done: { readonly delivery: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type TenantsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type TenantsQuery = { readonly tenants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly description: string | null, readonly parent: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RoleAssignmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RoleAssignmentsQuery = { readonly roleAssignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: Role, readonly holderKind: RoleHolderKind, readonly holder: string, readonly description: string | null, readonly createdAt: string, readonly tenant: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RoleAssignmentCreateMutationVariables = Exact<{
  input: RoleAssignmentCreateInput;
}>;


export type RoleAssignmentCreateMutation = { readonly done: { readonly roleAssignment: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type RoleAssignmentDeleteMutationVariables = Exact<{
  input: RoleAssignmentDeleteInput;
}>;


export type RoleAssignmentDeleteMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type QuotasQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type QuotasQuery = { readonly quotas: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly limit: number, readonly used: number | null, readonly description: string | null, readonly tenant: { readonly id: string, readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type QuotaCreateMutationVariables = Exact<{
  input: QuotaCreateInput;
}>;


export type QuotaCreateMutation = { readonly done: { readonly quota: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type QuotaUpdateMutationVariables = Exact<{
  input: QuotaUpdateInput;
}>;


export type QuotaUpdateMutation = { readonly done: { readonly quota: { readonly id: string, readonly limit: number, readonly description: string | null } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type QuotaDeleteMutationVariables = Exact<{
  input: QuotaDeleteInput;
}>;


export type QuotaDeleteMutation = { readonly done: { readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type OperationRowFragment = { readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } };

export type OperationDetailFragment = { readonly temporalUrl: string | null, readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly state: StepState, readonly attempt: number, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null }>, readonly plan: { readonly hash: string, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly related: ReadonlyArray<{ readonly kind: string, readonly id: string }>, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } };

export type OperationNowQueryVariables = Exact<{
  id: string;
}>;


export type OperationNowQuery = { readonly operation: { readonly temporalUrl: string | null, readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly state: StepState, readonly attempt: number, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null }>, readonly plan: { readonly hash: string, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly related: ReadonlyArray<{ readonly kind: string, readonly id: string }>, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } } | null };

export type OperationUpdatedSubscriptionVariables = Exact<{
  id: string;
}>;


export type OperationUpdatedSubscription = { readonly operationUpdated: { readonly temporalUrl: string | null, readonly id: string, readonly kind: OperationKind, readonly state: OperationState, readonly title: string | null, readonly phase: string | null, readonly waitingFor: string | null, readonly requestedBy: string | null, readonly createdAt: string | null, readonly startedAt: string | null, readonly finishedAt: string | null, readonly steps: ReadonlyArray<{ readonly name: string, readonly state: StepState, readonly attempt: number, readonly startedAt: string | null, readonly finishedAt: string | null, readonly message: string | null }>, readonly plan: { readonly hash: string, readonly steps: ReadonlyArray<{ readonly name: string, readonly title: string, readonly irreversible: boolean }> } | null, readonly related: ReadonlyArray<{ readonly kind: string, readonly id: string }>, readonly failure: { readonly code: string, readonly message: string, readonly step: string | null } | null, readonly approval: { readonly planHash: string, readonly state: ApprovalState, readonly expiresAt: string | null, readonly approver: string | null, readonly reason: string | null, readonly decidedAt: string | null } | null, readonly subject: { readonly kind: string, readonly id: string } } };

export type DecideOperationMutationVariables = Exact<{
  input: OperationDecideInput;
}>;


export type DecideOperationMutation = { readonly operationDecide: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly holder: string | null, readonly retryable: boolean }> } };

export type CancelOperationMutationVariables = Exact<{
  input: OperationCancelInput;
}>;


export type CancelOperationMutation = { readonly operationCancel: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly path: ReadonlyArray<string>, readonly holder: string | null, readonly retryable: boolean }> } };

export const OccupantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Occupant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Chassis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<OccupantFragment, unknown>;
export const PortNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"server"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PortNameFragment, unknown>;
export const PlanShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PlanShownFragment, unknown>;
export const ConsoleSessionHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsoleSessionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServerConsoleSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}},{"kind":"Field","name":{"kind":"Name","value":"mayUse"}},{"kind":"Field","name":{"kind":"Name","value":"endedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConsoleSessionHeadFragment, unknown>;
export const AttributeShownFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttributeShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServerAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AttributeShownFragment, unknown>;
export const OperationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OperationRowFragment, unknown>;
export const ServerHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServerHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}},{"kind":"Field","name":{"kind":"Name","value":"powerObservedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"healthObservedAt"}},{"kind":"Field","name":{"kind":"Name","value":"overallHealth"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"architecture"}},{"kind":"Field","name":{"kind":"Name","value":"bootMethod"}},{"kind":"Field","name":{"kind":"Name","value":"biosVersion"}},{"kind":"Field","name":{"kind":"Name","value":"bmcVersion"}},{"kind":"Field","name":{"kind":"Name","value":"cores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryMiB"}},{"kind":"Field","name":{"kind":"Name","value":"diskBytes"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hardwareModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarantine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ServerHeadFragment, unknown>;
export const ServerListedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServerListed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFindings"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"hardwareModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryMiB"}},{"kind":"Field","name":{"kind":"Name","value":"diskBytes"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"assetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"biosVersion"}},{"kind":"Field","name":{"kind":"Name","value":"bmcVersion"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rack"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRack"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTenant"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withInstance"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withOperation"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ServerListedFragment, unknown>;
export const ServerActingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServerActing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"bmc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentialReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}},{"kind":"Field","name":{"kind":"Name","value":"assetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarantine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<ServerActingFragment, unknown>;
export const PlanOfFirmwareFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanOfFirmware"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirmwarePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]} as unknown as DocumentNode<PlanOfFirmwareFragment, unknown>;
export const WebhookRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WebhookRowFragment, unknown>;
export const OperationDetailFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationRow"}},{"kind":"Field","name":{"kind":"Name","value":"temporalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"irreversible"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OperationDetailFragment, unknown>;
export const AuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Audit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"audit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"nodeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AuditQuery, AuditQueryVariables>;
export const DeviceTypesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeviceTypes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceTypeWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"MODEL"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"heightHalfUnits"}},{"kind":"Field","name":{"kind":"Name","value":"fullDepth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DeviceTypesQuery, DeviceTypesQueryVariables>;
export const DeviceTypeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeviceType"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deviceType"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"partNumber"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"comments"}},{"kind":"Field","name":{"kind":"Name","value":"heightHalfUnits"}},{"kind":"Field","name":{"kind":"Name","value":"fullDepth"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"weightUnit"}},{"kind":"Field","name":{"kind":"Name","value":"airflow"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"ports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"managementOnly"}},{"kind":"Field","name":{"kind":"Name","value":"maximumDraw"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<DeviceTypeQuery, DeviceTypeQueryVariables>;
export const SiteImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SiteImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SiteImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siteImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"nodeId"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"whole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"leftOutTotal"}},{"kind":"Field","name":{"kind":"Name","value":"lists"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"imported"}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SiteImportMutation, SiteImportMutationVariables>;
export const SiteImportProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteImportProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siteImportProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<SiteImportProgressQuery, SiteImportProgressQueryVariables>;
export const SiteExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"siteExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}}]}}]}}]} as unknown as DocumentNode<SiteExportQuery, SiteExportQueryVariables>;
export const TenantNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TenantNamesQuery, TenantNamesQueryVariables>;
export const ResourceNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourceName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ResourceNameQuery, ResourceNameQueryVariables>;
export const InstancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Instances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InstanceWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"server"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<InstancesQuery, InstancesQueryVariables>;
export const InstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Instance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spec"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sshKeys"}},{"kind":"Field","name":{"kind":"Name","value":"userData"}},{"kind":"Field","name":{"kind":"Name","value":"userDataFormat"}},{"kind":"Field","name":{"kind":"Name","value":"networkConfig"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"architecture"}}]}},{"kind":"Field","name":{"kind":"Name","value":"server"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"approvalRequired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systemDisk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"wwn"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rescue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"hostKey"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"block"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"gateway"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InstanceQuery, InstanceQueryVariables>;
export const InstanceChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstanceChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"architecture"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"profiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"approvalRequired"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InstanceChoicesQuery, InstanceChoicesQueryVariables>;
export const MatchingServersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchingServers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<MatchingServersQuery, MatchingServersQueryVariables>;
export const CreateInstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateInstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstanceCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"instanceCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<CreateInstanceMutation, CreateInstanceMutationVariables>;
export const ReimageInstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReimageInstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstanceReimageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"instanceReimage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ReimageInstanceMutation, ReimageInstanceMutationVariables>;
export const DecommissionInstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecommissionInstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstanceDecommissionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"instanceDecommission"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<DecommissionInstanceMutation, DecommissionInstanceMutationVariables>;
export const RescueInstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescueInstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstanceRescueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"instanceRescue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RescueInstanceMutation, RescueInstanceMutationVariables>;
export const UnrescueInstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnrescueInstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InstanceUnrescueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"instanceUnrescue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<UnrescueInstanceMutation, UnrescueInstanceMutationVariables>;
export const IpBlocksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IpBlocks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IpBlockWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ipBlocks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PREFIX"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"allocatable"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"utilization"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routingDomain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"routeDistinguisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<IpBlocksQuery, IpBlocksQueryVariables>;
export const IpBlockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IpBlock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ipBlock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"allocatable"}},{"kind":"Field","name":{"kind":"Name","value":"gateway"}},{"kind":"Field","name":{"kind":"Name","value":"gatewayOffLink"}},{"kind":"Field","name":{"kind":"Name","value":"coolDownSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"utilization"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routingDomain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"routeDistinguisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PREFIX"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"utilization"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<IpBlockQuery, IpBlockQueryVariables>;
export const IpAddressesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IpAddresses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IpAddressWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ipAddresses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ADDRESS"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"assignedTo"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<IpAddressesQuery, IpAddressesQueryVariables>;
export const JournalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Journal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"journal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nodeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nodeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<JournalQuery, JournalQueryVariables>;
export const WriteJournalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteJournal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JournalEntryCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"journalEntryCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WriteJournalMutation, WriteJournalMutationVariables>;
export const LoadBalancersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoadBalancers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LoadBalancerWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loadBalancers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LoadBalancersQuery, LoadBalancersQueryVariables>;
export const LoadBalancerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoadBalancer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loadBalancer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"desired"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}},{"kind":"Field","name":{"kind":"Name","value":"pools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"balancing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<LoadBalancerQuery, LoadBalancerQueryVariables>;
export const LoadBalancerOriginsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoadBalancerOrigins"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pool"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loadBalancerOrigins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"poolId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pool"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"portNumber"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LoadBalancerOriginsQuery, LoadBalancerOriginsQueryVariables>;
export const ApplyLoadBalancerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyLoadBalancer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LoadBalancerApplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"loadBalancerApply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyLoadBalancerMutation, ApplyLoadBalancerMutationVariables>;
export const SiteNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SiteNamesQuery, SiteNamesQueryVariables>;
export const RacksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Racks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RackWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"racks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RacksQuery, RacksQueryVariables>;
export const RackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rack"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rack"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"startingUnit"}},{"kind":"Field","name":{"kind":"Name","value":"descending"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"depthMm"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"powerBudgetW"}},{"kind":"Field","name":{"kind":"Name","value":"weightBudgetKg"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reservations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstUnit"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"elevation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"face"}},{"kind":"Field","name":{"kind":"Name","value":"fullDepth"}},{"kind":"Field","name":{"kind":"Name","value":"occupant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Occupant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionConflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"occupant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Occupant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Occupant"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Occupant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Chassis"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<RackQuery, RackQueryVariables>;
export const LocationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Locations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LocationsQuery, LocationsQueryVariables>;
export const SitesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sites"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"location"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SitesQuery, SitesQueryVariables>;
export const MovePlacementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MovePlacement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlacementUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"placementUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MovePlacementMutation, MovePlacementMutationVariables>;
export const MoveServerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveServer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"server"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MoveServerMutation, MoveServerMutationVariables>;
export const NetworkDevicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkDevices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkDeviceWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkDevices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"managementAddress"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<NetworkDevicesQuery, NetworkDevicesQueryVariables>;
export const NetworkDeviceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkDevice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkDevice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assetTag"}},{"kind":"Field","name":{"kind":"Name","value":"managementAddress"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviceType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}},{"kind":"Field","name":{"kind":"Name","value":"model"}}]}}]}}]}}]} as unknown as DocumentNode<NetworkDeviceQuery, NetworkDeviceQueryVariables>;
export const DevicePortsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DevicePorts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePortWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"devicePorts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"speed"}},{"kind":"Field","name":{"kind":"Name","value":"macAddress"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"managementOnly"}},{"kind":"Field","name":{"kind":"Name","value":"lag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"untaggedVlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"observed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"desired"}},{"kind":"Field","name":{"kind":"Name","value":"observed"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portId"}},{"kind":"Field","name":{"kind":"Name","value":"systemName"}},{"kind":"Field","name":{"kind":"Name","value":"chassisId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DevicePortsQuery, DevicePortsQueryVariables>;
export const TraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"portId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"portId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"portId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"port"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"server"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TraceQuery, TraceQueryVariables>;
export const VlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VlanWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VID"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<VlansQuery, VlansQueryVariables>;
export const VlanGroupNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VlanGroupNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vlanGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<VlanGroupNamesQuery, VlanGroupNamesQueryVariables>;
export const OperationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Operations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OperationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OperationsQuery, OperationsQueryVariables>;
export const OperationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Operation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationDetail"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"server"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationRow"}},{"kind":"Field","name":{"kind":"Name","value":"temporalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"irreversible"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OperationQuery, OperationQueryVariables>;
export const OperationConsoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OperationConsole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"serverId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"server"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"serverId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"console"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"operationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OperationConsoleQuery, OperationConsoleQueryVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"approvals"},"name":{"kind":"Name","value":"operations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"WAITING"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"approvalState"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"WAITING"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waiting"},"name":{"kind":"Name","value":"operations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"WAITING"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"approvalState"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"EnumValue","value":"WAITING"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"running"},"name":{"kind":"Name","value":"operations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PENDING"},{"kind":"EnumValue","value":"RUNNING"},{"kind":"EnumValue","value":"UNDOING"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"failed"},"name":{"kind":"Name","value":"operations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FAILED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"failedServers"},"name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FAILED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"criticalServers"},"name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"health"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CRITICAL"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"EnumValue","value":"RETIRED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"failedInstances"},"name":{"kind":"Name","value":"instances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FAILED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const ApprovalCountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"WAITING"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"approvalState"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"WAITING"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ApprovalCountQuery, ApprovalCountQueryVariables>;
export const FleetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fleet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"site"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"available"},"name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"siteId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"site"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"AVAILABLE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"inUse"},"name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"siteId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"site"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"IN_USE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"installing"},"name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"siteId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"site"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RESERVED"},{"kind":"EnumValue","value":"PROVISIONING"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"preparing"},"name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"siteId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"site"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ENROLLING"},{"kind":"EnumValue","value":"INSPECTING"},{"kind":"EnumValue","value":"CLEANING"},{"kind":"EnumValue","value":"MAINTENANCE"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"failed"},"name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"siteId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"site"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FAILED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<FleetQuery, FleetQueryVariables>;
export const FindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Find"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Instance"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"instanceState"},"name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rack"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkDevice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"deviceKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeviceType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"manufacturer"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IpAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"block"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"server"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindQuery, FindQueryVariables>;
export const FindOperationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindOperations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"title"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contains"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<FindOperationsQuery, FindOperationsQueryVariables>;
export const ServerConsoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServerConsole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"server"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"consoleSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsoleSessionHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"console"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsoleSessionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServerConsoleSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}},{"kind":"Field","name":{"kind":"Name","value":"mayUse"}},{"kind":"Field","name":{"kind":"Name","value":"endedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ServerConsoleQuery, ServerConsoleQueryVariables>;
export const ConsoleSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serverConsoleSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsoleSessionHead"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsoleSessionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServerConsoleSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}},{"kind":"Field","name":{"kind":"Name","value":"mayUse"}},{"kind":"Field","name":{"kind":"Name","value":"endedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConsoleSessionQuery, ConsoleSessionQueryVariables>;
export const ConsoleAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsoleAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serverConsoleSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mayUse"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<ConsoleAddressQuery, ConsoleAddressQueryVariables>;
export const OpenConsoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenConsole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerConsoleOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serverConsoleOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consoleSession"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsoleSessionHead"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsoleSessionHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServerConsoleSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}},{"kind":"Field","name":{"kind":"Name","value":"mayUse"}},{"kind":"Field","name":{"kind":"Name","value":"endedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenConsoleMutation, OpenConsoleMutationVariables>;
export const CloseConsoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseConsole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerConsoleCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverConsoleClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CloseConsoleMutation, CloseConsoleMutationVariables>;
export const ServerPortsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServerPorts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"devicePorts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"serverId"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"speed"}},{"kind":"Field","name":{"kind":"Name","value":"macAddress"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"untaggedVlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"farEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DevicePort"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"device"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"server"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ServerPortsQuery, ServerPortsQueryVariables>;
export const ServerAttributesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServerAttributes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerAttributeWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"server"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttributeShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttributeShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServerAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ServerAttributesQuery, ServerAttributesQueryVariables>;
export const ServerAttributeHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServerAttributeHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"component"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"server"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attributeHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"namespace"},"value":{"kind":"Variable","name":{"kind":"Name","value":"namespace"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"component"},"value":{"kind":"Variable","name":{"kind":"Name","value":"component"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AttributeShown"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AttributeShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServerAttribute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ServerAttributeHistoryQuery, ServerAttributeHistoryQueryVariables>;
export const ServerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Server"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"server"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServerHead"}},{"kind":"Field","name":{"kind":"Name","value":"bmc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"systemId"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"credentialPending"}},{"kind":"Field","name":{"kind":"Name","value":"credentialReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"imposedQuarantine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abandonment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"permitted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"intent"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"intentSource"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addresses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"block"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServerHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}},{"kind":"Field","name":{"kind":"Name","value":"powerObservedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"healthObservedAt"}},{"kind":"Field","name":{"kind":"Name","value":"overallHealth"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"assetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"architecture"}},{"kind":"Field","name":{"kind":"Name","value":"bootMethod"}},{"kind":"Field","name":{"kind":"Name","value":"biosVersion"}},{"kind":"Field","name":{"kind":"Name","value":"bmcVersion"}},{"kind":"Field","name":{"kind":"Name","value":"cores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryMiB"}},{"kind":"Field","name":{"kind":"Name","value":"diskBytes"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hardwareModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarantine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rack"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ServerQuery, ServerQueryVariables>;
export const ServerHardwareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServerHardware"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"server"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mac"}},{"kind":"Field","name":{"kind":"Name","value":"shared"}},{"kind":"Field","name":{"kind":"Name","value":"speedMbps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"health"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingComponents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"model"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"foundIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"componentChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"diskExceptionHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"disk"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"exceptedBy"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServerHardwareQuery, ServerHardwareQueryVariables>;
export const ServerFirmwareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServerFirmware"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"server"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firmware"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updateable"}},{"kind":"Field","name":{"kind":"Name","value":"observedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ServerFirmwareQuery, ServerFirmwareQueryVariables>;
export const ServerFirmwarePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServerFirmwarePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"baselineId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"server"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firmwarePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"baselineId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"baselineId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanOfFirmware"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanOfFirmware"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirmwarePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]} as unknown as DocumentNode<ServerFirmwarePlanQuery, ServerFirmwarePlanQueryVariables>;
export const ServerInspectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServerInspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"server"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"15"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"first"}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ServerInspectionsQuery, ServerInspectionsQueryVariables>;
export const SetPowerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPower"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerPowerSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverPowerSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SetPowerMutation, SetPowerMutationVariables>;
export const InspectServerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InspectServer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerInspectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverInspect"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InspectServerMutation, InspectServerMutationVariables>;
export const EraseServerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseServer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerEraseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverErase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<EraseServerMutation, EraseServerMutationVariables>;
export const RotateCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerCredentialRotateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverCredentialRotate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<RotateCredentialMutation, RotateCredentialMutationVariables>;
export const UpdateFirmwareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateFirmware"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerFirmwareUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverFirmwareUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<UpdateFirmwareMutation, UpdateFirmwareMutationVariables>;
export const AcceptIdentityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerIdentityAcceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverIdentityAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptIdentityMutation, AcceptIdentityMutationVariables>;
export const RetireServerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetireServer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerRetireInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverRetire"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RetireServerMutation, RetireServerMutationVariables>;
export const StartMaintenanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartMaintenance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerMaintenanceStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverMaintenanceStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartMaintenanceMutation, StartMaintenanceMutationVariables>;
export const StartQuarantineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartQuarantine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerQuarantineStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverQuarantineStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<StartQuarantineMutation, StartQuarantineMutationVariables>;
export const EndQuarantineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndQuarantine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerQuarantineEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverQuarantineEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndQuarantineMutation, EndQuarantineMutationVariables>;
export const EndMaintenanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMaintenance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerMaintenanceEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverMaintenanceEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EndMaintenanceMutation, EndMaintenanceMutationVariables>;
export const UpdateServerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateServer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateServerMutation, UpdateServerMutationVariables>;
export const UpdateBmcDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateBmc"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerBmcUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverBmcUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateBmcMutation, UpdateBmcMutationVariables>;
export const AbandonServerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbandonServer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerAbandonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverAbandon"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AbandonServerMutation, AbandonServerMutationVariables>;
export const ServersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Servers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withRack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTenant"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withInstance"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withOperation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFindings"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServerListed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServerListed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFindings"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"hardwareModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryMiB"}},{"kind":"Field","name":{"kind":"Name","value":"diskBytes"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"assetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"biosVersion"}},{"kind":"Field","name":{"kind":"Name","value":"bmcVersion"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rack"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRack"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTenant"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withInstance"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withOperation"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ServersQuery, ServersQueryVariables>;
export const ServersTaggedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServersTagged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withRack"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTenant"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withInstance"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withOperation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFindings"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServerListed"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServerListed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFindings"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"serialNumber"}},{"kind":"Field","name":{"kind":"Name","value":"hardwareModel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cores"}},{"kind":"Field","name":{"kind":"Name","value":"memoryMiB"}},{"kind":"Field","name":{"kind":"Name","value":"diskBytes"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"assetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"biosVersion"}},{"kind":"Field","name":{"kind":"Name","value":"bmcVersion"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rack"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withRack"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTenant"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withInstance"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withOperation"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ServersTaggedQuery, ServersTaggedQueryVariables>;
export const ServersActingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServersActing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTags"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServerActing"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTags"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServerActing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"bmc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentialReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}},{"kind":"Field","name":{"kind":"Name","value":"assetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarantine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]} as unknown as DocumentNode<ServersActingQuery, ServersActingQueryVariables>;
export const ServersFirmwarePlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServersFirmwarePlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"baselineId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"servers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServerActing"}},{"kind":"Field","name":{"kind":"Name","value":"firmwarePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"baselineId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"baselineId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanOfFirmware"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServerActing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"bmc"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credentialReference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"powerState"}},{"kind":"Field","name":{"kind":"Name","value":"assetNumber"}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hostname"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quarantine"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foundIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanOfFirmware"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FirmwarePlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"observedAt"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]} as unknown as DocumentNode<ServersFirmwarePlansQuery, ServersFirmwarePlansQueryVariables>;
export const FirmwareBaselinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirmwareBaselines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firmwareBaselines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"vendor"}},{"kind":"Field","name":{"kind":"Name","value":"model"}}]}}]}}]}}]} as unknown as DocumentNode<FirmwareBaselinesQuery, FirmwareBaselinesQueryVariables>;
export const SetTagsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetTags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TagSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"tagSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Server"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetTagsMutation, SetTagsMutationVariables>;
export const ApplyBiosDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyBios"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerBiosApplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverBiosApply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanShown"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanShown"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OperationPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"pointOfNoReturn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ApplyBiosMutation, ApplyBiosMutationVariables>;
export const ExceptDiskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExceptDisk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ServerDiskExceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"serverDiskExcept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ExceptDiskMutation, ExceptDiskMutationVariables>;
export const WebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"URL"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"nodeId"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"error"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}},{"kind":"Field","name":{"kind":"Name","value":"replayOf"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WebhookQuery, WebhookQueryVariables>;
export const WebhookCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WebhookCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"webhookCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"created"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookCreateMutation, WebhookCreateMutationVariables>;
export const WebhookSecretRotateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WebhookSecretRotate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookSecretRotateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"webhookSecretRotate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"created"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookSecretRotateMutation, WebhookSecretRotateMutationVariables>;
export const WebhookUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WebhookUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"webhookUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebhookRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebhookRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Webhook"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"events"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"disabledReason"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WebhookUpdateMutation, WebhookUpdateMutationVariables>;
export const WebhookDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WebhookDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"webhookDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookDeleteMutation, WebhookDeleteMutationVariables>;
export const WebhookDeliveryReplayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WebhookDeliveryReplay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryReplayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"webhookDeliveryReplay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WebhookDeliveryReplayMutation, WebhookDeliveryReplayMutationVariables>;
export const TenantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tenants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TenantsQuery, TenantsQueryVariables>;
export const RoleAssignmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleAssignments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"HOLDER"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"holderKind"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<RoleAssignmentsQuery, RoleAssignmentsQueryVariables>;
export const RoleAssignmentCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoleAssignmentCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleAssignmentCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"roleAssignmentCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleAssignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RoleAssignmentCreateMutation, RoleAssignmentCreateMutationVariables>;
export const RoleAssignmentDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RoleAssignmentDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RoleAssignmentDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"roleAssignmentDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RoleAssignmentDeleteMutation, RoleAssignmentDeleteMutationVariables>;
export const QuotasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Quotas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"KIND"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<QuotasQuery, QuotasQueryVariables>;
export const QuotaCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuotaCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotaCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"quotaCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<QuotaCreateMutation, QuotaCreateMutationVariables>;
export const QuotaUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuotaUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotaUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"quotaUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<QuotaUpdateMutation, QuotaUpdateMutationVariables>;
export const QuotaDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuotaDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuotaDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"done"},"name":{"kind":"Name","value":"quotaDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<QuotaDeleteMutation, QuotaDeleteMutationVariables>;
export const OperationNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OperationNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationRow"}},{"kind":"Field","name":{"kind":"Name","value":"temporalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"irreversible"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OperationNowQuery, OperationNowQueryVariables>;
export const OperationUpdatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OperationUpdated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operationUpdated"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationDetail"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"waitingFor"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"step"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planHash"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approver"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OperationDetail"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OperationRow"}},{"kind":"Field","name":{"kind":"Name","value":"temporalUrl"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"irreversible"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OperationUpdatedSubscription, OperationUpdatedSubscriptionVariables>;
export const DecideOperationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideOperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OperationDecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operationDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<DecideOperationMutation, DecideOperationMutationVariables>;
export const CancelOperationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OperationCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operationCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"holder"}},{"kind":"Field","name":{"kind":"Name","value":"retryable"}}]}}]}}]}}]} as unknown as DocumentNode<CancelOperationMutation, CancelOperationMutationVariables>;