/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a machine comes to the installer. */
export type BootMethod =
  /** By the HTTP client of its UEFI firmware, which its BMC configures to load that ISO from the boot service; needs no DHCP options and no virtual drive, but needs a BMC that accepts the URL (Redfish, Boot.HttpBootUri). */
  | 'HTTP'
  /** By its network card, from the boot service. */
  | 'NETWORK'
  /** From an ISO in a virtual drive of its BMC, which reads it from the boot service; for machines without network boot. */
  | 'VIRTUAL_MEDIA';

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

/** A line that a machine printed. */
export type ConsoleLineInput = {
  /** When it was printed. */
  readonly at: string;
  /** At most 500 characters. */
  readonly text: string;
};

/** What became of a session at a console, as its operation reports it. */
export type ConsoleReportAction =
  /** It has ended. */
  | 'END'
  /** It is open. */
  | 'OPEN';

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

/** How a port treats VLANs. */
export type DevicePortMode =
  /** It is in one VLAN, and its frames have no tag. */
  | 'ACCESS'
  /** Frames of several VLANs pass, all with a tag but those of one VLAN. */
  | 'TRUNK';

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

/** Who erases a disk. */
export type DiskEraser =
  /** The management controller, by Redfish. */
  | 'BMC'
  /** The installer, which the machine boots for it. */
  | 'INSTALLER';

/** The receipt for one disk. */
export type DiskErasureInput = {
  /** How many bytes were erased; absent in receipts of a BMC. */
  readonly bytes?: number | null | undefined;
  /** What names the disk: its resource at the BMC, or its device in the installer. */
  readonly disk: string;
  /** Who erased it. */
  readonly erasedBy: DiskEraser;
  /** What the BMC said at the end, at most 50 texts of 2,000 characters. */
  readonly evidence: ReadonlyArray<string>;
  /** By the same clock. */
  readonly finishedAt: string;
  /** How the disk was erased. */
  readonly method: EraseMethod;
  /** Empty where the disk reports none. */
  readonly serialNumber: string;
  /** In bytes; absent in receipts of a BMC. */
  readonly sizeBytes?: number | null | undefined;
  /** By the clock of the BMC's worker, or of the machine. */
  readonly startedAt: string;
  /** Whether the installer has read the disk back, or the BMC has said that the erase completed. */
  readonly verified: boolean;
  /** World Wide Name, as the installer read it. */
  readonly wwn?: string | null | undefined;
};

/** How a disk is erased, as NIST SP 800-88 calls it. */
export type EraseMethod =
  /** The disk erases its memory cells itself. */
  | 'BLOCK_ERASE'
  /** The key is thrown away by which all data on the disk is encrypted. */
  | 'CRYPTO_ERASE'
  /** All of the disk is written over. */
  | 'OVERWRITE';

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

/** What an operation is about to do with the machine that answers. */
export type IdentityPurpose =
  /** Anything that can be done again. */
  | 'CHANGE'
  /** Overwrite its disks. */
  | 'DESTROY'
  /** Cut its power. */
  | 'POWER_OFF'
  /** Reach it by another BMC address from now on. */
  | 'REPLACE_BMC'
  /** Overwrite its disks because its instance goes. */
  | 'WIPE';

/** How an image is adapted to a larger disk. */
export type ImageGrowth =
  /** Its last partition reaches the end of the disk, and an ext2, ext3 or ext4 in it too. The installation fails where there is no partition that can. */
  | 'LAST_PARTITION'
  /** Its bytes stay as they are. Systems with cloud-init's growpart grow by themselves at their first boot. */
  | 'NONE';

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
  readonly failure?: FailureInput | null | undefined;
  /** Names this report. */
  readonly idempotencyKey: string;
  /** The operation that verifies the image. */
  readonly operationId: string;
  /** How the operation ended; END needs it. */
  readonly outcome?: OperationState | null | undefined;
  /** The result for the image. When left out, END restores the previous verification. */
  readonly result?: ImageVerificationState | null | undefined;
  /** SHA-256 of the bytes that were fetched. */
  readonly sha256?: string | null | undefined;
  /** How many bytes there are. */
  readonly sizeBytes?: number | null | undefined;
};

/** What a verification of an image came to. */
export type ImageVerificationState =
  /** They have not, or could not be fetched. */
  | 'FAILED'
  /** The bytes have the size and the SHA-256 of the image. */
  | 'VERIFIED'
  /** It is under way. */
  | 'VERIFYING';

/** The disk that an installer wrote to. */
export type InstalledDiskInput = {
  /** As udev names it in /dev/disk/by-path. */
  readonly path?: string | null | undefined;
  /** Left out where the disk reports none. */
  readonly serialNumber?: string | null | undefined;
  /** Its size in bytes. */
  readonly sizeBytes: number;
  /** World Wide Name in hex digits; left out where the disk reports none. */
  readonly wwn?: string | null | undefined;
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
  readonly addresses?: ReadonlyArray<string> | null | undefined;
  /** For FAIL: why. */
  readonly failure?: FailureInput | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The disk that the installer wrote to, once it has reported it. */
  readonly installedOn?: InstalledDiskInput | null | undefined;
  /** The operation that reports. */
  readonly operationId: string;
  /** How the operation ends, when this ends it. */
  readonly outcome?: OperationState | null | undefined;
  /** For FINISH_RESCUE: what the rescue system reported. */
  readonly rescue?: RescueReportInput | null | undefined;
  /** For START_PROVISIONING: the server. */
  readonly serverId?: string | null | undefined;
  /** Whether the server was released. */
  readonly serverReleased?: boolean | null | undefined;
};

/** A server of a site that has records of instances. */
export type InstanceService =
  /** The DHCP server: reservations. */
  | 'DHCP'
  /** The DNS server: names and pointers. */
  | 'DNS';

/** Input of instanceServicesReport. */
export type InstanceServicesReportInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The instances that were compared; at most 200. */
  readonly instances: ReadonlyArray<ObservedInstanceInput>;
  /** When it was observed. */
  readonly observedAt: string;
  /** Which service was observed. */
  readonly service: InstanceService;
  /** The server that was asked, for people; one line of at most 255 characters. */
  readonly source: string;
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

/** Input of ipAddressAllocate. */
export type IpAddressAllocateInput = {
  /**
   * From this block of the site, which need not be allocatable; from any allocatable one where it is left out. CONFLICT where
   * the block is at another site, of another family, or holds inner blocks.
   */
  readonly blockId?: string | null | undefined;
  /**
   * Distinguishes the addresses of an instance that gets several, at most 40 characters. A request with a key that the
   * instance has an address by is answered with that address (CONFLICT where it is of another family or block); one without a
   * key, with any address that it could mean.
   */
  readonly claimKey?: string | null | undefined;
  /** Of which family, for an instance with one address of each; of any, IPv4 first, where it is left out. */
  readonly family?: IpFamily | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The instance's id. */
  readonly instanceId: string;
  /** The operation's id. */
  readonly operationId: string;
  /** The site's id. */
  readonly siteId: string;
  /** The tenant's id. */
  readonly tenantId: string;
};

/** Input of ipAddressRelease. */
export type IpAddressReleaseInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The instance's id. */
  readonly instanceId: string;
  /** The operation that releases the addresses: a late request of the same operation for an address is then refused. */
  readonly operationId?: string | null | undefined;
};

/** A family of addresses. */
export type IpFamily =
  /** IPv4. */
  | 'IPV4'
  /** IPv6. */
  | 'IPV6';

/** What a worker reports of an operation on a load balancer. */
export type LoadBalancerReportAction =
  /** The operation has ended. */
  | 'END'
  /** Keeps what ran before the operation changes it. What was kept first stays. */
  | 'KEEP';

/** What a worker reports of an operation on a load balancer. */
export type LoadBalancerReportInput = {
  /** What is reported. */
  readonly action: LoadBalancerReportAction;
  /** Why the operation did not succeed. */
  readonly failure?: FailureInput | null | undefined;
  /** What ran before, in JSON; KEEP needs it. */
  readonly former?: string | null | undefined;
  /** Names this report. */
  readonly idempotencyKey: string;
  /** The operation. */
  readonly operationId: string;
  /** How the operation ended; END needs it. */
  readonly outcome?: OperationState | null | undefined;
};

/** What a worker reports of an operation on a network device. */
export type NetworkDeviceReportAction =
  /** The operation has ended. */
  | 'END'
  /** Keeps the configuration of the ports before the operation changes it. What was kept first stays. */
  | 'KEEP_PORTS';

/** What a worker reports of an operation on a network device. */
export type NetworkDeviceReportInput = {
  /** What is reported. */
  readonly action: NetworkDeviceReportAction;
  /** Why the operation did not succeed. */
  readonly failure?: FailureInput | null | undefined;
  /** The former configuration of the ports, in JSON; KEEP_PORTS needs it. */
  readonly formerPorts?: string | null | undefined;
  /** Names this report. */
  readonly idempotencyKey: string;
  /** The operation. */
  readonly operationId: string;
  /** How the operation ended; END needs it. */
  readonly outcome?: OperationState | null | undefined;
};

/** A record that is not as intended. See InstanceDifference. */
export type ObservedDifferenceInput = {
  /** What was found; null where there is no such record. */
  readonly evidence?: string | null | undefined;
  /** What differs. */
  readonly field: string;
  /** The intended value. */
  readonly intent: string;
};

/** An instance whose records were compared. */
export type ObservedInstanceInput = {
  /** What differs; empty where nothing does. At most 50. */
  readonly differences: ReadonlyArray<ObservedDifferenceInput>;
  /** Its id. */
  readonly id: string;
  /** The version of the instance with which the records were compared. */
  readonly version: number;
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

/** What a rescue system reported of itself. */
export type RescueReportInput = {
  /** Its address. */
  readonly address?: string | null | undefined;
  /** Fingerprint of its SSH host key, `SHA256:…`. */
  readonly hostKey?: string | null | undefined;
};

/** An attribute, as it was found. */
export type ServerAttributeInput = {
  /** Kind and name of the component it is of; left out for the machine as a whole. */
  readonly component?: string | null | undefined;
  /** Its name. */
  readonly name: string;
  /** JSON. */
  readonly value: string;
};

/** What was found in one namespace of attributes. */
export type ServerAttributeNamespaceInput = {
  /** The attributes that were found. */
  readonly attributes: ReadonlyArray<ServerAttributeInput>;
  /** As ServerAttribute.namespace. */
  readonly namespace: string;
  /** Whether the report is complete. If so, what it does not name is removed; otherwise it stays unchanged. */
  readonly whole: boolean;
};

/** Input of serverBmcPromote. */
export type ServerBmcPromoteInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The operation that reports. */
  readonly operationId: string;
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

/** A part of a machine, as it was found. */
export type ServerComponentInput = {
  /** Cores, MiB, bytes, Mbit/s or watts, by kind. */
  readonly capacity?: number | null | undefined;
  /** What kind of part it is. */
  readonly kind: ComponentKind;
  /** Of a network port: its MAC address. */
  readonly mac?: string | null | undefined;
  /** Its model. */
  readonly model?: string | null | undefined;
  /** Its name at the BMC. */
  readonly name: string;
  /** Its serial number. */
  readonly serialNumber?: string | null | undefined;
};

/** Input of serverConsoleReport. */
export type ServerConsoleReportInput = {
  /** What became of the session. */
  readonly action: ConsoleReportAction;
  /** With the outcome SUCCEEDED: why. */
  readonly because?: ConsoleSessionEnd | null | undefined;
  /** With END, where it failed: why. */
  readonly failure?: FailureInput | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The operation that reports. */
  readonly operationId: string;
  /** With END: how. */
  readonly outcome?: OperationState | null | undefined;
  /** With OPEN: where it is. */
  readonly url?: string | null | undefined;
};

/** Input of serverConsoleStore. */
export type ServerConsoleStoreInput = {
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** At most 100, oldest first. */
  readonly lines: ReadonlyArray<ConsoleLineInput>;
  /** The operation that holds the server. */
  readonly operationId: string;
};

/** Input of serverCredentialPrepare. */
export type ServerCredentialPrepareInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The operation that reports. */
  readonly operationId: string;
  /** The credential, encrypted for the workers. */
  readonly sealed: string;
};

/** Input of serverCredentialPromote. */
export type ServerCredentialPromoteInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The operation that reports. */
  readonly operationId: string;
};

/** Input of serverErasureStore. */
export type ServerErasureStoreInput = {
  /** Whether these are all receipts there will be: they are compared with the inventory on record then, and a certificate is issued, after which nothing changes any more, or ServerErasure.unproven says what is missing. */
  readonly complete: boolean;
  /** All receipts so far, at most 500. */
  readonly disks: ReadonlyArray<DiskErasureInput>;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The operation that reports. */
  readonly operationId: string;
  /** Disks that the installer saw and did not wipe, at most 500. */
  readonly skipped?: ReadonlyArray<SkippedDiskInput> | null | undefined;
};

/** A component of firmware, as it was found. */
export type ServerFirmwareInput = {
  /** What names it in a baseline. */
  readonly component: string;
  /** What it runs on. */
  readonly kind: FirmwareKind;
  /** For people. */
  readonly name: string;
  /** Whether the BMC updates it. */
  readonly updateable: boolean;
  /** Its version; left out where the BMC reports none. */
  readonly version?: string | null | undefined;
};

/** Input of serverFirmwareStore. */
export type ServerFirmwareStoreInput = {
  /** All of it. */
  readonly components: ReadonlyArray<ServerFirmwareInput>;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
};

/** Input of serverHold. */
export type ServerHoldInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The instance whose server is held. */
  readonly instanceId: string;
  /** The operation that will hold the server. */
  readonly operationId: string;
};

/** Input of serverIdentityReport. */
export type ServerIdentityReportInput = {
  /** Its network ports and disks. */
  readonly components: ReadonlyArray<ServerComponentInput>;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Model of the machine that answers. */
  readonly model?: string | null | undefined;
  /** The operation that reports. */
  readonly operationId: string;
  /** What it is about to do with the machine. */
  readonly purpose: IdentityPurpose;
  /** Serial number of the machine that answers. */
  readonly serialNumber?: string | null | undefined;
  /** Id of the system at its BMC. */
  readonly systemId?: string | null | undefined;
  /** Kinds of which the BMC did not report all. */
  readonly unreadKinds?: ReadonlyArray<ComponentKind> | null | undefined;
  /** UUID of the system that answers. */
  readonly uuid?: string | null | undefined;
  /** Vendor of the machine that answers. */
  readonly vendor?: string | null | undefined;
};

/** A namespace of attributes that could not be read. */
export type ServerInspectionGapInput = {
  /** For programs, e.g. UNSUPPORTED. */
  readonly code: string;
  /** For people. */
  readonly message: string;
  /** As ServerAttribute.namespace. */
  readonly namespace: string;
};

/** A part that could not be read. */
export type ServerInspectionWarningInput = {
  /** For people. */
  readonly message: string;
  /** Path at the BMC. */
  readonly path: string;
};

/** Input of serverInventoryStore. */
export type ServerInventoryStoreInput = {
  /** Instruction set of its processors. */
  readonly architecture?: string | null | undefined;
  /** What was found in each namespace of attributes. Those that hold a secret by their name are dropped. */
  readonly attributes?: ReadonlyArray<ServerAttributeNamespaceInput> | null | undefined;
  /** Version of its BIOS or UEFI firmware. */
  readonly biosVersion?: string | null | undefined;
  /** Version of its BMC's firmware. */
  readonly bmcVersion?: string | null | undefined;
  /** Its parts. */
  readonly components: ReadonlyArray<ServerComponentInput>;
  /** Namespaces of attributes that could not be read. */
  readonly gaps?: ReadonlyArray<ServerInspectionGapInput> | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** Its model. */
  readonly model?: string | null | undefined;
  /** The operation that reports. */
  readonly operationId: string;
  /** Whether it is on. */
  readonly powerState: PowerState;
  /** Its serial number. */
  readonly serialNumber?: string | null | undefined;
  /** Id of the system at its BMC. */
  readonly systemId?: string | null | undefined;
  /** Kinds that the BMC reported only in part: a missing component was not read, and is not removed. */
  readonly unreadKinds?: ReadonlyArray<ComponentKind> | null | undefined;
  /** The UUID of its system. */
  readonly uuid?: string | null | undefined;
  /** Its vendor. */
  readonly vendor?: string | null | undefined;
  /** Parts that could not be read. */
  readonly warnings?: ReadonlyArray<ServerInspectionWarningInput> | null | undefined;
};

/** Input of serverObserve. */
export type ServerObserveInput = {
  /** What the BMC says of the machine as a whole; left out where it was not observed. */
  readonly health?: Health | null | undefined;
  /** Its id. */
  readonly id: string;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** What is absent was not observed; one of them is given. */
  readonly powerState?: PowerState | null | undefined;
};

/** A step in a server's life, as its operation reports it. */
export type ServerReportAction =
  /** PROVISIONING → IN_USE, and unlocks the server. */
  | 'ACTIVATE'
  /** Any state in progress → FAILED, with the cause, and unlocks the server. */
  | 'FAIL'
  /** CLEANING → AVAILABLE, and frees the server of its instance; refused with CONFLICT unless the operation has a certificate that every disk is wiped. */
  | 'FINISH_CLEANING'
  /** INSPECTING → AVAILABLE, and unlocks the server. */
  | 'FINISH_INSPECTION'
  /** MAINTENANCE → AVAILABLE, and unlocks the server. */
  | 'FINISH_MAINTENANCE'
  /** The same, as workers of earlier versions report it. */
  | 'LET_GO'
  /** RESERVED or PROVISIONING → AVAILABLE: the provision was undone. */
  | 'RELEASE'
  /** IN_USE, AVAILABLE or FAILED → CLEANING. */
  | 'START_CLEANING'
  /** ENROLLING, AVAILABLE or FAILED → INSPECTING. */
  | 'START_INSPECTION'
  /** AVAILABLE or FAILED → MAINTENANCE. */
  | 'START_MAINTENANCE'
  /** RESERVED → PROVISIONING. */
  | 'START_PROVISIONING'
  /** Unlocks the server and keeps its state. */
  | 'UNLOCK';

/** Input of serverReport. */
export type ServerReportInput = {
  /** The step. */
  readonly action: ServerReportAction;
  /** For FAIL: why. */
  readonly failure?: FailureInput | null | undefined;
  /** The server the operation holds when absent; none held is fine for RELEASE, UNLOCK and FAIL. */
  readonly id?: string | null | undefined;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The operation that reports. */
  readonly operationId: string;
  /** For the end of an operation on the server itself: how it ended. */
  readonly outcome?: OperationState | null | undefined;
};

/** What a server must have. Absent means any. */
export type ServerRequirementsInput = {
  /** Instruction set of its processors: X86_64 or AARCH64. */
  readonly architecture?: string | null | undefined;
  /** Cores of all its processors together, at least. */
  readonly minCores?: number | null | undefined;
  /** Size of all its disks together in bytes, at least. */
  readonly minDiskBytes?: number | null | undefined;
  /** Memory in MiB, at least. */
  readonly minMemoryMiB?: number | null | undefined;
  /** Its model, in any case. */
  readonly model?: string | null | undefined;
  /** This very server. */
  readonly serverId?: string | null | undefined;
  /** Its vendor, in any case. */
  readonly vendor?: string | null | undefined;
};

/** Input of serverReserve. */
export type ServerReserveInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: string;
  /** The instance that will have the server. */
  readonly instanceId: string;
  /** The operation that will hold the server. */
  readonly operationId: string;
  /** Network ports that the server must have, by their names or MAC addresses, in any case; at most 16. */
  readonly ports?: ReadonlyArray<string> | null | undefined;
  /** What the server must have; any when left out. */
  readonly requirements?: ServerRequirementsInput | null | undefined;
  /** The site at which the server must stand. */
  readonly siteId: string;
  /** The instance's tenant. */
  readonly tenantId: string;
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

/** A disk that the installer saw and did not wipe. */
export type SkippedDiskInput = {
  /** Its device in the installer. */
  readonly disk: string;
  /** Why, in words. */
  readonly reason: string;
  /** Empty where the disk reports none. */
  readonly serialNumber: string;
  /** In bytes. */
  readonly sizeBytes?: number | null | undefined;
  /** World Wide Name, as the installer read it. */
  readonly wwn?: string | null | undefined;
};

/** The configuration of the ports to which a server is cabled. */
export type SwitchPortsClaimInput = {
  /** The description of the ports; null removes it. */
  readonly description?: string | null | undefined;
  /** Names this claim. */
  readonly idempotencyKey: string;
  /** The operation that holds the server. */
  readonly operationId: string;
  /** The server. Its ports of the kind NETWORK count, except those that are `managementOnly`. */
  readonly serverId: string;
  /** The VLAN id of that VLAN at the time of the operation's request. */
  readonly vid: number;
  /** The VLAN of frames without a tag. */
  readonly vlanId: string;
};

/** What an operation has done with claimed ports. */
export type SwitchPortsReportAction =
  /** Keeps the configuration of the ports before the operation changes it. What was kept first stays. */
  | 'KEEP_PORTS'
  /** The device has its former configuration. The records of the ports get theirs, unless changed since, and the claim ends. */
  | 'RESTORED';

/** What an operation has done with claimed ports. */
export type SwitchPortsReportInput = {
  /** What is reported. */
  readonly action: SwitchPortsReportAction;
  /** The network device. */
  readonly deviceId: string;
  /** The former configuration of the ports, in JSON; KEEP_PORTS needs it. */
  readonly formerPorts?: string | null | undefined;
  /** Names this report. */
  readonly idempotencyKey: string;
  /** The operation. */
  readonly operationId: string;
};

/** Why a disk does not count as wiped. */
export type UnprovenCause =
  /** Two receipts, or two disks on record, have its serial number. */
  | 'DUPLICATE'
  /** Less than all of it was erased. */
  | 'INCOMPLETE'
  /** No inspection has read the storage of the server wholly, so its disks are not known. Inspect it. */
  | 'INVENTORY_UNREAD'
  /** It has a receipt, and is not on record. Inspect the server. */
  | 'NOT_ON_RECORD'
  /** It was not read back. */
  | 'NOT_VERIFIED'
  /** The disk is on record, and nothing wiped it: it was removed, or the installer has no driver for it. */
  | 'NO_RECEIPT'
  /** It has no serial number, on record or in its receipt. */
  | 'NO_SERIAL_NUMBER'
  /** It is on record at another server. That server's data may be lost; no exception helps. */
  | 'OF_ANOTHER_SERVER'
  /** Its size on record differs from that in its receipt by more than a hundredth. */
  | 'SIZE_DIFFERS'
  /** The installer saw it and left it alone, e.g. as read-only. */
  | 'SKIPPED';

export type RefusalsFragment = { readonly code: ErrorCode, readonly message: string, readonly retryable: boolean };

export type ServerFactsFragment = { readonly id: string, readonly name: string, readonly site: { readonly id: string } | null, readonly ports: ReadonlyArray<{ readonly mac: string, readonly shared: boolean }> };

export type CheckRequestQueryVariables = Exact<{
  instanceId: string;
}>;


export type CheckRequestQuery = { readonly instance: { readonly id: string, readonly hostname: string, readonly site: { readonly id: string, readonly name: string } | null, readonly image: { readonly id: string, readonly name: string } | null } | null };

export type AddressesOfInstanceFragment = { readonly wantedAddresses: ReadonlyArray<{ readonly port: string | null }> | null, readonly server: { readonly id: string, readonly name: string, readonly ports: ReadonlyArray<{ readonly name: string, readonly mac: string, readonly shared: boolean }> } | null, readonly addresses: { readonly nodes: ReadonlyArray<{ readonly address: string, readonly claimKey: string | null, readonly block: { readonly prefix: string, readonly gateway: string | null } }> } };

export type PlacedAddressesQueryVariables = Exact<{
  instanceId: string;
}>;


export type PlacedAddressesQuery = { readonly instance: { readonly id: string, readonly wantedAddresses: ReadonlyArray<{ readonly port: string | null }> | null, readonly server: { readonly id: string, readonly name: string, readonly ports: ReadonlyArray<{ readonly name: string, readonly mac: string, readonly shared: boolean }> } | null, readonly addresses: { readonly nodes: ReadonlyArray<{ readonly address: string, readonly claimKey: string | null, readonly block: { readonly prefix: string, readonly gateway: string | null } }> } } | null };

export type InstallOrderQueryVariables = Exact<{
  instanceId: string;
}>;


export type InstallOrderQuery = { readonly instance: { readonly id: string, readonly hostname: string, readonly userData: string | null, readonly networkConfig: string | null, readonly sshKeys: ReadonlyArray<string>, readonly rescue: { readonly sshKeys: ReadonlyArray<string> } | null, readonly site: { readonly id: string } | null, readonly image: { readonly name: string, readonly url: string, readonly sha256: string, readonly growth: ImageGrowth, readonly kernelUrl: string | null, readonly initrdUrl: string | null } | null, readonly wantedAddresses: ReadonlyArray<{ readonly port: string | null }> | null, readonly server: { readonly id: string, readonly name: string, readonly ports: ReadonlyArray<{ readonly name: string, readonly mac: string, readonly shared: boolean }> } | null, readonly addresses: { readonly nodes: ReadonlyArray<{ readonly address: string, readonly claimKey: string | null, readonly block: { readonly prefix: string, readonly gateway: string | null } }> } } | null };

export type InstanceAddressesQueryVariables = Exact<{
  instanceId: string;
}>;


export type InstanceAddressesQuery = { readonly instance: { readonly id: string, readonly addresses: { readonly nodes: ReadonlyArray<{ readonly address: string, readonly claimKey: string | null }> } } | null };

export type TenantParentQueryVariables = Exact<{
  id: string;
}>;


export type TenantParentQuery = { readonly tenant: { readonly id: string, readonly parent: { readonly id: string } | null } | null };

export type InstancesOfSiteQueryVariables = Exact<{
  siteId: string;
  after?: string | null | undefined;
}>;


export type InstancesOfSiteQuery = { readonly instances: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly hostname: string, readonly dnsName: string | null, readonly dhcpReserved: boolean, readonly wantedAddresses: ReadonlyArray<{ readonly port: string | null }> | null, readonly addresses: { readonly nodes: ReadonlyArray<{ readonly address: string, readonly claimKey: string | null }> }, readonly server: { readonly id: string, readonly name: string, readonly ports: ReadonlyArray<{ readonly name: string, readonly mac: string, readonly shared: boolean }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InstanceServicesReportMutationVariables = Exact<{
  input: InstanceServicesReportInput;
}>;


export type InstanceServicesReportMutation = { readonly instanceServicesReport: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type PolledServerFragment = { readonly id: string, readonly name: string, readonly state: ServerState, readonly serialNumber: string | null, readonly uuid: string | null, readonly powerState: PowerState, readonly powerObservedAt: string | null, readonly health: Health, readonly tenant: { readonly id: string }, readonly site: { readonly id: string } | null, readonly operation: { readonly id: string } | null, readonly bmc: { readonly address: string, readonly systemId: string | null, readonly provider: string, readonly sealedCredential: string | null, readonly credentialPending: boolean } | null };

export type ServersOfSiteQueryVariables = Exact<{
  siteId: string;
  after?: string | null | undefined;
}>;


export type ServersOfSiteQuery = { readonly servers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: ServerState, readonly serialNumber: string | null, readonly uuid: string | null, readonly powerState: PowerState, readonly powerObservedAt: string | null, readonly health: Health, readonly tenant: { readonly id: string }, readonly site: { readonly id: string } | null, readonly operation: { readonly id: string } | null, readonly bmc: { readonly address: string, readonly systemId: string | null, readonly provider: string, readonly sealedCredential: string | null, readonly credentialPending: boolean } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ServersByIdQueryVariables = Exact<{
  siteId: string;
  ids: ReadonlyArray<string> | string;
}>;


export type ServersByIdQuery = { readonly servers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: ServerState, readonly serialNumber: string | null, readonly uuid: string | null, readonly powerState: PowerState, readonly powerObservedAt: string | null, readonly health: Health, readonly tenant: { readonly id: string }, readonly site: { readonly id: string } | null, readonly operation: { readonly id: string } | null, readonly bmc: { readonly address: string, readonly systemId: string | null, readonly provider: string, readonly sealedCredential: string | null, readonly credentialPending: boolean } | null }> } };

export type BmcOfQueryVariables = Exact<{
  serverId: string;
}>;


export type BmcOfQuery = { readonly server: { readonly id: string, readonly name: string, readonly serialNumber: string | null, readonly uuid: string | null, readonly bootMethod: BootMethod, readonly powerState: PowerState, readonly powerObservedAt: string | null, readonly tenant: { readonly id: string }, readonly site: { readonly id: string } | null, readonly foundIdentity: { readonly permitted: boolean, readonly operation: { readonly id: string } | null, readonly identity: { readonly serialNumber: string | null, readonly uuid: string | null } } | null, readonly operation: { readonly id: string } | null, readonly bmc: { readonly address: string, readonly systemId: string | null, readonly provider: string, readonly sealedCredential: string | null, readonly sealedPendingCredential: string | null, readonly pending: { readonly address: string, readonly systemId: string | null, readonly provider: string, readonly sealedCredential: string | null } | null } | null } | null };

export type InstanceStateQueryVariables = Exact<{
  instanceId: string;
}>;


export type InstanceStateQuery = { readonly instance: { readonly state: InstanceState, readonly operation: { readonly id: string } | null } | null };

export type ServerOfInstanceQueryVariables = Exact<{
  instanceId: string;
}>;


export type ServerOfInstanceQuery = { readonly servers: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type ConsoleTailQueryVariables = Exact<{
  serverId: string;
  operationId: string;
  last: number;
}>;


export type ConsoleTailQuery = { readonly server: { readonly console: { readonly nodes: ReadonlyArray<{ readonly text: string }> } } | null };

export type ConsoleSessionQueryVariables = Exact<{
  sessionId: string;
}>;


export type ConsoleSessionQuery = { readonly serverConsoleSession: { readonly state: ConsoleSessionState, readonly mayUse: boolean, readonly closing: boolean } | null };

export type HeldServerQueryVariables = Exact<{
  operationId: string;
}>;


export type HeldServerQuery = { readonly servers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly site: { readonly id: string } | null, readonly ports: ReadonlyArray<{ readonly mac: string, readonly shared: boolean }> }> } };

export type SitesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SitesQuery = { readonly sites: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type InstanceHoldQueryVariables = Exact<{
  operationId: string;
}>;


export type InstanceHoldQuery = { readonly inProgress: ReadonlyArray<{ readonly operationId: string }> };

export type ServerHoldQueryVariables = Exact<{
  operationId: string;
}>;


export type ServerHoldQuery = { readonly inProgress: ReadonlyArray<{ readonly operationId: string }> };

export type ImageHoldQueryVariables = Exact<{
  operationId: string;
}>;


export type ImageHoldQuery = { readonly inProgress: ReadonlyArray<{ readonly operationId: string }> };

export type NetworkDeviceInProgressQueryVariables = Exact<{
  operationId: string;
}>;


export type NetworkDeviceInProgressQuery = { readonly inProgress: ReadonlyArray<{ readonly operationId: string, readonly formerPorts: string | null }> };

export type NetworkDeviceTargetQueryVariables = Exact<{
  id: string;
}>;


export type NetworkDeviceTargetQuery = { readonly networkDevice: { readonly id: string, readonly name: string, readonly provider: string | null, readonly managementAddress: string | null, readonly managementPort: number | null, readonly credentialReference: string | null, readonly serialNumber: string | null, readonly tenant: { readonly id: string }, readonly operation: { readonly id: string } | null } | null };

export type ReportNetworkDeviceMutationVariables = Exact<{
  input: NetworkDeviceReportInput;
}>;


export type ReportNetworkDeviceMutation = { readonly networkDeviceReport: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type ClaimsFragment = { readonly deviceId: string, readonly ports: string, readonly formerPorts: string | null };

export type SwitchPortClaimsQueryVariables = Exact<{
  operationId: string;
}>;


export type SwitchPortClaimsQuery = { readonly switchPortClaims: ReadonlyArray<{ readonly deviceId: string, readonly ports: string, readonly formerPorts: string | null }> };

export type SwitchPortsClaimMutationVariables = Exact<{
  input: SwitchPortsClaimInput;
}>;


export type SwitchPortsClaimMutation = { readonly switchPortsClaim: { readonly unconnected: ReadonlyArray<string>, readonly claims: ReadonlyArray<{ readonly deviceId: string, readonly ports: string, readonly formerPorts: string | null }>, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type SwitchPortsReportMutationVariables = Exact<{
  input: SwitchPortsReportInput;
}>;


export type SwitchPortsReportMutation = { readonly switchPortsReport: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type DevicePortsReportMutationVariables = Exact<{
  input: DevicePortsReportInput;
}>;


export type DevicePortsReportMutation = { readonly devicePortsReport: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type ReportImageVerificationMutationVariables = Exact<{
  input: ImageVerificationReportInput;
}>;


export type ReportImageVerificationMutation = { readonly imageVerificationReport: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type ReserveServerMutationVariables = Exact<{
  input: ServerReserveInput;
}>;


export type ReserveServerMutation = { readonly serverReserve: { readonly server: { readonly id: string, readonly name: string, readonly site: { readonly id: string } | null, readonly ports: ReadonlyArray<{ readonly mac: string, readonly shared: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type HoldServerMutationVariables = Exact<{
  input: ServerHoldInput;
}>;


export type HoldServerMutation = { readonly serverHold: { readonly server: { readonly id: string, readonly name: string, readonly site: { readonly id: string } | null, readonly ports: ReadonlyArray<{ readonly mac: string, readonly shared: boolean }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type ReportServerMutationVariables = Exact<{
  input: ServerReportInput;
}>;


export type ReportServerMutation = { readonly serverReport: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type ObserveServerMutationVariables = Exact<{
  input: ServerObserveInput;
}>;


export type ObserveServerMutation = { readonly serverObserve: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type StoreInventoryMutationVariables = Exact<{
  input: ServerInventoryStoreInput;
}>;


export type StoreInventoryMutation = { readonly serverInventoryStore: { readonly inspection: { readonly first: boolean, readonly changeCount: number, readonly changes: ReadonlyArray<{ readonly kind: ServerChangeKind, readonly subject: string, readonly field: string | null, readonly before: string | null, readonly after: string | null }>, readonly gaps: ReadonlyArray<{ readonly namespace: string, readonly code: string }>, readonly warnings: ReadonlyArray<{ readonly path: string }> } | null, readonly refusal: { readonly code: string, readonly message: string } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type ReportIdentityMutationVariables = Exact<{
  input: ServerIdentityReportInput;
}>;


export type ReportIdentityMutation = { readonly serverIdentityReport: { readonly refusal: { readonly code: string, readonly message: string } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type AllocateAddressMutationVariables = Exact<{
  input: IpAddressAllocateInput;
}>;


export type AllocateAddressMutation = { readonly ipAddressAllocate: { readonly ipAddress: { readonly address: string } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type ReleaseAddressesMutationVariables = Exact<{
  input: IpAddressReleaseInput;
}>;


export type ReleaseAddressesMutation = { readonly ipAddressRelease: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type ReportInstanceMutationVariables = Exact<{
  input: InstanceReportInput;
}>;


export type ReportInstanceMutation = { readonly instanceReport: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type StoreErasureMutationVariables = Exact<{
  input: ServerErasureStoreInput;
}>;


export type StoreErasureMutation = { readonly serverErasureStore: { readonly erasure: { readonly certificate: string | null, readonly unproven: ReadonlyArray<{ readonly cause: UnprovenCause, readonly message: string }> } | null, readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type PrepareCredentialMutationVariables = Exact<{
  input: ServerCredentialPrepareInput;
}>;


export type PrepareCredentialMutation = { readonly serverCredentialPrepare: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type PromoteCredentialMutationVariables = Exact<{
  input: ServerCredentialPromoteInput;
}>;


export type PromoteCredentialMutation = { readonly serverCredentialPromote: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type PromoteBmcMutationVariables = Exact<{
  input: ServerBmcPromoteInput;
}>;


export type PromoteBmcMutation = { readonly serverBmcPromote: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type StoreFirmwareMutationVariables = Exact<{
  input: ServerFirmwareStoreInput;
}>;


export type StoreFirmwareMutation = { readonly serverFirmwareStore: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type StoreConsoleMutationVariables = Exact<{
  input: ServerConsoleStoreInput;
}>;


export type StoreConsoleMutation = { readonly serverConsoleStore: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type ReportConsoleMutationVariables = Exact<{
  input: ServerConsoleReportInput;
}>;


export type ReportConsoleMutation = { readonly serverConsoleReport: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

export type DisksOnRecordQueryVariables = Exact<{
  serverId: string;
  instanceId: string;
}>;


export type DisksOnRecordQuery = { readonly instance: { readonly systemDisk: { readonly serialNumber: string | null } | null } | null, readonly server: { readonly name: string, readonly storageReadAt: string | null, readonly components: ReadonlyArray<{ readonly kind: ComponentKind, readonly name: string, readonly serialNumber: string | null, readonly capacity: number | null, readonly attributes: ReadonlyArray<{ readonly name: string, readonly value: string | null }> }> } | null };

export type LoadBalancerInProgressQueryVariables = Exact<{
  operationId: string;
}>;


export type LoadBalancerInProgressQuery = { readonly inProgress: ReadonlyArray<{ readonly operationId: string, readonly former: string | null }> };

export type LoadBalancerAddressesQueryVariables = Exact<{
  id: string;
}>;


export type LoadBalancerAddressesQuery = { readonly loadBalancer: { readonly id: string, readonly addresses: { readonly nodes: ReadonlyArray<{ readonly address: string }> } } | null };

export type ReportLoadBalancerMutationVariables = Exact<{
  input: LoadBalancerReportInput;
}>;


export type ReportLoadBalancerMutation = { readonly loadBalancerReport: { readonly errors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryable: boolean }> } };

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
export const RefusalsFragmentDoc = new TypedDocumentString(`
    fragment Refusals on UserError {
  code
  message
  retryable
}
    `, {"fragmentName":"Refusals"}) as unknown as TypedDocumentString<RefusalsFragment, unknown>;
export const ServerFactsFragmentDoc = new TypedDocumentString(`
    fragment ServerFacts on Server {
  id
  name
  site {
    id
  }
  ports {
    mac
    shared
  }
}
    `, {"fragmentName":"ServerFacts"}) as unknown as TypedDocumentString<ServerFactsFragment, unknown>;
export const AddressesOfInstanceFragmentDoc = new TypedDocumentString(`
    fragment AddressesOfInstance on Instance {
  wantedAddresses {
    port
  }
  server {
    id
    name
    ports {
      name
      mac
      shared
    }
  }
  addresses(first: 50) {
    nodes {
      address
      claimKey
      block {
        prefix
        gateway
      }
    }
  }
}
    `, {"fragmentName":"AddressesOfInstance"}) as unknown as TypedDocumentString<AddressesOfInstanceFragment, unknown>;
export const PolledServerFragmentDoc = new TypedDocumentString(`
    fragment PolledServer on Server {
  id
  name
  tenant {
    id
  }
  site {
    id
  }
  state
  serialNumber
  uuid
  powerState
  powerObservedAt
  health
  operation {
    id
  }
  bmc {
    address
    systemId
    provider
    sealedCredential
    credentialPending
  }
}
    `, {"fragmentName":"PolledServer"}) as unknown as TypedDocumentString<PolledServerFragment, unknown>;
export const ClaimsFragmentDoc = new TypedDocumentString(`
    fragment Claims on SwitchPortClaim {
  deviceId
  ports
  formerPorts
}
    `, {"fragmentName":"Claims"}) as unknown as TypedDocumentString<ClaimsFragment, unknown>;
export const CheckRequestDocument = new TypedDocumentString(`
    query CheckRequest($instanceId: ID!) {
  instance(id: $instanceId) {
    id
    hostname
    site {
      id
      name
    }
    image {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CheckRequestQuery, CheckRequestQueryVariables>;
export const PlacedAddressesDocument = new TypedDocumentString(`
    query PlacedAddresses($instanceId: ID!) {
  instance(id: $instanceId) {
    id
    ...AddressesOfInstance
  }
}
    fragment AddressesOfInstance on Instance {
  wantedAddresses {
    port
  }
  server {
    id
    name
    ports {
      name
      mac
      shared
    }
  }
  addresses(first: 50) {
    nodes {
      address
      claimKey
      block {
        prefix
        gateway
      }
    }
  }
}`) as unknown as TypedDocumentString<PlacedAddressesQuery, PlacedAddressesQueryVariables>;
export const InstallOrderDocument = new TypedDocumentString(`
    query InstallOrder($instanceId: ID!) {
  instance(id: $instanceId) {
    id
    hostname
    userData
    networkConfig
    sshKeys
    rescue {
      sshKeys
    }
    site {
      id
    }
    image {
      name
      url
      sha256
      growth
      kernelUrl
      initrdUrl
    }
    ...AddressesOfInstance
  }
}
    fragment AddressesOfInstance on Instance {
  wantedAddresses {
    port
  }
  server {
    id
    name
    ports {
      name
      mac
      shared
    }
  }
  addresses(first: 50) {
    nodes {
      address
      claimKey
      block {
        prefix
        gateway
      }
    }
  }
}`) as unknown as TypedDocumentString<InstallOrderQuery, InstallOrderQueryVariables>;
export const InstanceAddressesDocument = new TypedDocumentString(`
    query InstanceAddresses($instanceId: ID!) {
  instance(id: $instanceId) {
    id
    addresses(first: 50) {
      nodes {
        address
        claimKey
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstanceAddressesQuery, InstanceAddressesQueryVariables>;
export const TenantParentDocument = new TypedDocumentString(`
    query TenantParent($id: ID!) {
  tenant(id: $id) {
    id
    parent {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TenantParentQuery, TenantParentQueryVariables>;
export const InstancesOfSiteDocument = new TypedDocumentString(`
    query InstancesOfSite($siteId: ID!, $after: String) {
  instances(
    first: 50
    after: $after
    where: {siteId: {eq: $siteId}, state: {eq: ACTIVE}}
  ) {
    nodes {
      id
      version
      hostname
      dnsName
      dhcpReserved
      wantedAddresses {
        port
      }
      addresses(first: 50) {
        nodes {
          address
          claimKey
        }
      }
      server {
        id
        name
        ports {
          name
          mac
          shared
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InstancesOfSiteQuery, InstancesOfSiteQueryVariables>;
export const InstanceServicesReportDocument = new TypedDocumentString(`
    mutation InstanceServicesReport($input: InstanceServicesReportInput!) {
  instanceServicesReport(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<InstanceServicesReportMutation, InstanceServicesReportMutationVariables>;
export const ServersOfSiteDocument = new TypedDocumentString(`
    query ServersOfSite($siteId: ID!, $after: String) {
  servers(first: 100, after: $after, where: {siteId: {eq: $siteId}}) {
    nodes {
      ...PolledServer
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PolledServer on Server {
  id
  name
  tenant {
    id
  }
  site {
    id
  }
  state
  serialNumber
  uuid
  powerState
  powerObservedAt
  health
  operation {
    id
  }
  bmc {
    address
    systemId
    provider
    sealedCredential
    credentialPending
  }
}`) as unknown as TypedDocumentString<ServersOfSiteQuery, ServersOfSiteQueryVariables>;
export const ServersByIdDocument = new TypedDocumentString(`
    query ServersById($siteId: ID!, $ids: [ID!]!) {
  servers(first: 100, where: {siteId: {eq: $siteId}, id: {in: $ids}}) {
    nodes {
      ...PolledServer
    }
  }
}
    fragment PolledServer on Server {
  id
  name
  tenant {
    id
  }
  site {
    id
  }
  state
  serialNumber
  uuid
  powerState
  powerObservedAt
  health
  operation {
    id
  }
  bmc {
    address
    systemId
    provider
    sealedCredential
    credentialPending
  }
}`) as unknown as TypedDocumentString<ServersByIdQuery, ServersByIdQueryVariables>;
export const BmcOfDocument = new TypedDocumentString(`
    query BmcOf($serverId: ID!) {
  server(id: $serverId) {
    id
    name
    tenant {
      id
    }
    site {
      id
    }
    serialNumber
    uuid
    foundIdentity {
      permitted
      operation {
        id
      }
      identity {
        serialNumber
        uuid
      }
    }
    bootMethod
    powerState
    powerObservedAt
    operation {
      id
    }
    bmc {
      address
      systemId
      provider
      sealedCredential
      sealedPendingCredential
      pending {
        address
        systemId
        provider
        sealedCredential
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BmcOfQuery, BmcOfQueryVariables>;
export const InstanceStateDocument = new TypedDocumentString(`
    query InstanceState($instanceId: ID!) {
  instance(id: $instanceId) {
    state
    operation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<InstanceStateQuery, InstanceStateQueryVariables>;
export const ServerOfInstanceDocument = new TypedDocumentString(`
    query ServerOfInstance($instanceId: ID!) {
  servers(first: 1, where: {instanceId: {eq: $instanceId}}) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ServerOfInstanceQuery, ServerOfInstanceQueryVariables>;
export const ConsoleTailDocument = new TypedDocumentString(`
    query ConsoleTail($serverId: ID!, $operationId: ID!, $last: Int!) {
  server(id: $serverId) {
    console(last: $last, operationId: $operationId) {
      nodes {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsoleTailQuery, ConsoleTailQueryVariables>;
export const ConsoleSessionDocument = new TypedDocumentString(`
    query ConsoleSession($sessionId: ID!) {
  serverConsoleSession(id: $sessionId) {
    state
    mayUse
    closing
  }
}
    `) as unknown as TypedDocumentString<ConsoleSessionQuery, ConsoleSessionQueryVariables>;
export const HeldServerDocument = new TypedDocumentString(`
    query HeldServer($operationId: ID!) {
  servers(first: 1, where: {operationId: {eq: $operationId}}) {
    nodes {
      ...ServerFacts
    }
  }
}
    fragment ServerFacts on Server {
  id
  name
  site {
    id
  }
  ports {
    mac
    shared
  }
}`) as unknown as TypedDocumentString<HeldServerQuery, HeldServerQueryVariables>;
export const SitesDocument = new TypedDocumentString(`
    query Sites($after: String) {
  sites(first: 100, after: $after) {
    nodes {
      id
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SitesQuery, SitesQueryVariables>;
export const InstanceHoldDocument = new TypedDocumentString(`
    query InstanceHold($operationId: ID!) {
  inProgress: instancesInProgress(operationId: $operationId) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<InstanceHoldQuery, InstanceHoldQueryVariables>;
export const ServerHoldDocument = new TypedDocumentString(`
    query ServerHold($operationId: ID!) {
  inProgress: serversInProgress(operationId: $operationId) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<ServerHoldQuery, ServerHoldQueryVariables>;
export const ImageHoldDocument = new TypedDocumentString(`
    query ImageHold($operationId: ID!) {
  inProgress: imagesInProgress(operationId: $operationId) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<ImageHoldQuery, ImageHoldQueryVariables>;
export const NetworkDeviceInProgressDocument = new TypedDocumentString(`
    query NetworkDeviceInProgress($operationId: ID!) {
  inProgress: networkDevicesInProgress(operationId: $operationId) {
    operationId
    formerPorts
  }
}
    `) as unknown as TypedDocumentString<NetworkDeviceInProgressQuery, NetworkDeviceInProgressQueryVariables>;
export const NetworkDeviceTargetDocument = new TypedDocumentString(`
    query NetworkDeviceTarget($id: ID!) {
  networkDevice(id: $id) {
    id
    name
    provider
    managementAddress
    managementPort
    credentialReference
    serialNumber
    tenant {
      id
    }
    operation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkDeviceTargetQuery, NetworkDeviceTargetQueryVariables>;
export const ReportNetworkDeviceDocument = new TypedDocumentString(`
    mutation ReportNetworkDevice($input: NetworkDeviceReportInput!) {
  networkDeviceReport(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<ReportNetworkDeviceMutation, ReportNetworkDeviceMutationVariables>;
export const SwitchPortClaimsDocument = new TypedDocumentString(`
    query SwitchPortClaims($operationId: ID!) {
  switchPortClaims(operationId: $operationId) {
    ...Claims
  }
}
    fragment Claims on SwitchPortClaim {
  deviceId
  ports
  formerPorts
}`) as unknown as TypedDocumentString<SwitchPortClaimsQuery, SwitchPortClaimsQueryVariables>;
export const SwitchPortsClaimDocument = new TypedDocumentString(`
    mutation SwitchPortsClaim($input: SwitchPortsClaimInput!) {
  switchPortsClaim(input: $input) {
    claims {
      ...Claims
    }
    unconnected
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}
fragment Claims on SwitchPortClaim {
  deviceId
  ports
  formerPorts
}`) as unknown as TypedDocumentString<SwitchPortsClaimMutation, SwitchPortsClaimMutationVariables>;
export const SwitchPortsReportDocument = new TypedDocumentString(`
    mutation SwitchPortsReport($input: SwitchPortsReportInput!) {
  switchPortsReport(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<SwitchPortsReportMutation, SwitchPortsReportMutationVariables>;
export const DevicePortsReportDocument = new TypedDocumentString(`
    mutation DevicePortsReport($input: DevicePortsReportInput!) {
  devicePortsReport(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<DevicePortsReportMutation, DevicePortsReportMutationVariables>;
export const ReportImageVerificationDocument = new TypedDocumentString(`
    mutation ReportImageVerification($input: ImageVerificationReportInput!) {
  imageVerificationReport(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<ReportImageVerificationMutation, ReportImageVerificationMutationVariables>;
export const ReserveServerDocument = new TypedDocumentString(`
    mutation ReserveServer($input: ServerReserveInput!) {
  serverReserve(input: $input) {
    server {
      ...ServerFacts
    }
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}
fragment ServerFacts on Server {
  id
  name
  site {
    id
  }
  ports {
    mac
    shared
  }
}`) as unknown as TypedDocumentString<ReserveServerMutation, ReserveServerMutationVariables>;
export const HoldServerDocument = new TypedDocumentString(`
    mutation HoldServer($input: ServerHoldInput!) {
  serverHold(input: $input) {
    server {
      ...ServerFacts
    }
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}
fragment ServerFacts on Server {
  id
  name
  site {
    id
  }
  ports {
    mac
    shared
  }
}`) as unknown as TypedDocumentString<HoldServerMutation, HoldServerMutationVariables>;
export const ReportServerDocument = new TypedDocumentString(`
    mutation ReportServer($input: ServerReportInput!) {
  serverReport(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<ReportServerMutation, ReportServerMutationVariables>;
export const ObserveServerDocument = new TypedDocumentString(`
    mutation ObserveServer($input: ServerObserveInput!) {
  serverObserve(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<ObserveServerMutation, ObserveServerMutationVariables>;
export const StoreInventoryDocument = new TypedDocumentString(`
    mutation StoreInventory($input: ServerInventoryStoreInput!) {
  serverInventoryStore(input: $input) {
    inspection {
      first
      changeCount
      changes {
        kind
        subject
        field
        before
        after
      }
      gaps {
        namespace
        code
      }
      warnings {
        path
      }
    }
    refusal {
      code
      message
    }
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<StoreInventoryMutation, StoreInventoryMutationVariables>;
export const ReportIdentityDocument = new TypedDocumentString(`
    mutation ReportIdentity($input: ServerIdentityReportInput!) {
  serverIdentityReport(input: $input) {
    refusal {
      code
      message
    }
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<ReportIdentityMutation, ReportIdentityMutationVariables>;
export const AllocateAddressDocument = new TypedDocumentString(`
    mutation AllocateAddress($input: IpAddressAllocateInput!) {
  ipAddressAllocate(input: $input) {
    ipAddress {
      address
    }
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<AllocateAddressMutation, AllocateAddressMutationVariables>;
export const ReleaseAddressesDocument = new TypedDocumentString(`
    mutation ReleaseAddresses($input: IpAddressReleaseInput!) {
  ipAddressRelease(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<ReleaseAddressesMutation, ReleaseAddressesMutationVariables>;
export const ReportInstanceDocument = new TypedDocumentString(`
    mutation ReportInstance($input: InstanceReportInput!) {
  instanceReport(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<ReportInstanceMutation, ReportInstanceMutationVariables>;
export const StoreErasureDocument = new TypedDocumentString(`
    mutation StoreErasure($input: ServerErasureStoreInput!) {
  serverErasureStore(input: $input) {
    erasure {
      certificate
      unproven {
        cause
        message
      }
    }
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<StoreErasureMutation, StoreErasureMutationVariables>;
export const PrepareCredentialDocument = new TypedDocumentString(`
    mutation PrepareCredential($input: ServerCredentialPrepareInput!) {
  serverCredentialPrepare(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<PrepareCredentialMutation, PrepareCredentialMutationVariables>;
export const PromoteCredentialDocument = new TypedDocumentString(`
    mutation PromoteCredential($input: ServerCredentialPromoteInput!) {
  serverCredentialPromote(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<PromoteCredentialMutation, PromoteCredentialMutationVariables>;
export const PromoteBmcDocument = new TypedDocumentString(`
    mutation PromoteBmc($input: ServerBmcPromoteInput!) {
  serverBmcPromote(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<PromoteBmcMutation, PromoteBmcMutationVariables>;
export const StoreFirmwareDocument = new TypedDocumentString(`
    mutation StoreFirmware($input: ServerFirmwareStoreInput!) {
  serverFirmwareStore(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<StoreFirmwareMutation, StoreFirmwareMutationVariables>;
export const StoreConsoleDocument = new TypedDocumentString(`
    mutation StoreConsole($input: ServerConsoleStoreInput!) {
  serverConsoleStore(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<StoreConsoleMutation, StoreConsoleMutationVariables>;
export const ReportConsoleDocument = new TypedDocumentString(`
    mutation ReportConsole($input: ServerConsoleReportInput!) {
  serverConsoleReport(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<ReportConsoleMutation, ReportConsoleMutationVariables>;
export const DisksOnRecordDocument = new TypedDocumentString(`
    query DisksOnRecord($serverId: ID!, $instanceId: ID!) {
  instance(id: $instanceId) {
    systemDisk {
      serialNumber
    }
  }
  server(id: $serverId) {
    name
    storageReadAt
    components {
      kind
      name
      serialNumber
      capacity
      attributes {
        name
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DisksOnRecordQuery, DisksOnRecordQueryVariables>;
export const LoadBalancerInProgressDocument = new TypedDocumentString(`
    query LoadBalancerInProgress($operationId: ID!) {
  inProgress: loadBalancersInProgress(operationId: $operationId) {
    operationId
    former
  }
}
    `) as unknown as TypedDocumentString<LoadBalancerInProgressQuery, LoadBalancerInProgressQueryVariables>;
export const LoadBalancerAddressesDocument = new TypedDocumentString(`
    query LoadBalancerAddresses($id: ID!) {
  loadBalancer(id: $id) {
    id
    addresses(first: 20) {
      nodes {
        address
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LoadBalancerAddressesQuery, LoadBalancerAddressesQueryVariables>;
export const ReportLoadBalancerDocument = new TypedDocumentString(`
    mutation ReportLoadBalancer($input: LoadBalancerReportInput!) {
  loadBalancerReport(input: $input) {
    errors {
      ...Refusals
    }
  }
}
    fragment Refusals on UserError {
  code
  message
  retryable
}`) as unknown as TypedDocumentString<ReportLoadBalancerMutation, ReportLoadBalancerMutationVariables>;