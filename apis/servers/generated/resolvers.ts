import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Server as ServerRow } from '../server.ts';
import type { Chassis as ChassisRow } from '../chassis/chassis.ts';
import type { Bay } from '../chassis/bays.ts';
import type { ConsoleLine as KeptLine } from '../console/console-lines.ts';
import type { ConsolePageShown } from '../resolvers/console.ts';
import type { StoredDiskErasure } from '../erasure/disk-erasure.ts';
import type { FirmwareBaseline as BaselineRow } from '../firmware/firmware-baseline.ts';
import type { OperationStub } from '../../../platform/graph/operation-stub.ts';
import type { PendingBmc as PendingBmcRecord } from '../bmc/pending-bmc.ts';
import type { EntityStub } from '../../../platform/graph/typed-resolvers.ts';
import type { Attribute as AttributeRow } from '../entities/attribute.ts';
import type { ItemResult } from '../../../platform/resource/bulk.ts';
import type { AttributePage, InspectionPage } from '../resolvers/inspection.ts';
import type { Component as ComponentRow } from '../entities/component.ts';
import type { ComponentChange as ComponentChangeRow } from '../entities/component-change.ts';
import type { ComponentChangePage } from '../resolvers/component-history.ts';
import type { ConsoleSession as SessionRow } from '../entities/console-session.ts';
import type { DiskException as DiskExceptionRow } from '../entities/disk-exception.ts';
import type { DiskExceptionPage, ErasurePage } from '../resolvers/erasure.ts';
import type { Erasure as ErasureRow } from '../entities/erasure.ts';
import type { ShownFirmware } from '../firmware/server-firmware.ts';
import type { Inspection as InspectionRow } from '../entities/inspection.ts';
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

/** A BIOS attribute; give one of text, number and flag. Passwords are refused: they would stand in histories. */
export type BiosAttributeInput = {
  /** Its value, where that is true or false. */
  readonly flag?: InputMaybe<Scalars['Boolean']['input']>;
  /** As ServerAttribute.name in the namespace `bios`. */
  readonly name: Scalars['String']['input'];
  /** Its value, where that is a number. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** Its value, where that is a text or one of several choices. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The management controller of a server. Its credential is sealed; only workers can open it. */
export type Bmc = {
  /** Base URL: scheme, host and port. */
  readonly address: Scalars['String']['output'];
  /** Whether a change of its password was begun and not completed. If no operation is working on it, serverCredentialRotate completes it. */
  readonly credentialPending: Scalars['Boolean']['output'];
  /** Id of its credential, by which another server with the same BMC can be enrolled. Role: operator on the server's tenant; null for others. */
  readonly credentialRef?: Maybe<Scalars['ID']['output']>;
  /** The secret of a store that its credential is, e.g. `vault:bmc/rack-1/srv-1`; null where the platform stores the credential itself. Role: operator on the server's tenant; null for others. */
  readonly credentialReference?: Maybe<Scalars['String']['output']>;
  /** The address and credential that serverBmcUpdate will record once the machine has answered there; null while no such operation is in progress. */
  readonly pending?: Maybe<PendingBmc>;
  /** Provider that speaks to it, e.g. redfish or ipmi. */
  readonly provider: Scalars['String']['output'];
  /** The credential, encrypted for the workers. Our own workers only; null for all other callers. */
  readonly sealedCredential?: Maybe<Scalars['String']['output']>;
  /** The credential that takes the place of the other once the BMC has it, encrypted for the workers. Our own workers only; null for all other callers. */
  readonly sealedPendingCredential?: Maybe<Scalars['String']['output']>;
  /** Id of the computer system at it; null until the first inspection, where none was named. */
  readonly systemId?: Maybe<Scalars['ID']['output']>;
};

/** User name and password of an account at a BMC. */
export type BmcCredentialInput = {
  /** 1 to 256 characters. */
  readonly password: Scalars['String']['input'];
  /** 1 to 256 characters. */
  readonly username: Scalars['String']['input'];
};

/** Where the BMC of a machine is, and how it is reached. */
export type BmcInput = {
  /** https://host, or https://host/redfish/v1/Systems/<id> for one of several systems behind the BMC; no other path. */
  readonly address: Scalars['String']['input'];
  /** Sealed on arrival for this address alone, and readable by workers only. */
  readonly credential?: InputMaybe<BmcCredentialInput>;
  /** A credential stored before for the same address. Give this, credential or credentialReference. */
  readonly credentialRef?: InputMaybe<Scalars['ID']['input']>;
  /** A secret of a store that has `username` and `password`, as `file:<name>` or `vault:<name>`, in place of `credential`. Workers read it each time they call the BMC, so what changes there is used without a change here; the graph never has its content. INVALID_INPUT where BMC_SECRETS permits it neither for the site and its tenant nor for the address. */
  readonly credentialReference?: InputMaybe<Scalars['String']['input']>;
  /** Provider that speaks to it: redfish, ipmi, or none. */
  readonly provider: Scalars['String']['input'];
  /** Id of the system where the BMC has several, instead of naming it in the address; at most 200 characters. */
  readonly systemId?: InputMaybe<Scalars['ID']['input']>;
};

/** What changes about the way to a BMC; what is absent stays. One of them is given. */
export type BmcUpdateInput = {
  /** https://host, or https://host/redfish/v1/Systems/<id>; another host or port needs a credential, or its reference, beside it. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Sealed on arrival for this address alone, and readable by workers only. */
  readonly credential?: InputMaybe<BmcCredentialInput>;
  /** A credential stored before for the same address. Give this, credential or credentialReference. */
  readonly credentialRef?: InputMaybe<Scalars['ID']['input']>;
  /** A secret of a store that has `username` and `password`, as `file:<name>` or `vault:<name>`, in place of `credential`. Workers read it each time they call the BMC, so what changes there is used without a change here; the graph never has its content. INVALID_INPUT where BMC_SECRETS permits it neither for the site and its tenant nor for the address. */
  readonly credentialReference?: InputMaybe<Scalars['String']['input']>;
  /** Provider that speaks to it: redfish, ipmi, or none. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Id of the system where the BMC has several, instead of naming it in the address; at most 200 characters. */
  readonly systemId?: InputMaybe<Scalars['ID']['input']>;
};

/** How a machine comes to the installer. */
export type BootMethod =
  /** By the HTTP client of its UEFI firmware, which its BMC configures to load that ISO from the boot service; needs no DHCP options and no virtual drive, but needs a BMC that accepts the URL (Redfish, Boot.HttpBootUri). */
  | 'HTTP'
  /** By its network card, from the boot service. */
  | 'NETWORK'
  /** From an ISO in a virtual drive of its BMC, which reads it from the boot service; for machines without network boot. */
  | 'VIRTUAL_MEDIA';

/** How a mutation of many items deals with those that it refuses. */
export type BulkMode =
  /** Nothing is done unless all can be done. */
  | 'ATOMIC'
  /** What can be done is done. */
  | 'PER_ITEM';

/**
 * An enclosure that holds servers in bays, which share its place and its power supplies. `placementCreate` with its id places
 * it in a rack; the servers in its bays are then in that rack too, and take no units of it themselves.
 */
export type Chassis = {
  /** Its bays: those of its model in their order, then other bays that servers name. A server that you may not see is left out of its bay. Role: viewer on its tenant. */
  readonly bays: ReadonlyArray<ChassisBay>;
  /** The servers in its bays that you may see, counted by overallHealth. */
  readonly serverHealth: ServerHealthCounts;
};

/** A bay of a chassis. */
export type ChassisBay = {
  /** Its name, unique in the chassis without regard to case. */
  readonly name: Scalars['String']['output'];
  /** Whether a server is in it. */
  readonly occupied: Scalars['Boolean']['output'];
  /** The server in it; null where it is empty, and where you may not see the server. */
  readonly server?: Maybe<Server>;
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

/** A line that a machine printed on its serial console. */
export type ConsoleLine = {
  /** When it was printed, by the clock of the worker that read it. */
  readonly at: Scalars['DateTime']['output'];
  /** The operation that held the machine then. */
  readonly operation: Operation;
  /** What was printed, without control characters, at most 500 characters. */
  readonly text: Scalars['String']['output'];
};

/** A page of a list of console lines. */
export type ConsoleLineConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<ConsoleLineEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<ConsoleLine>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One console line in a list. */
export type ConsoleLineEdge = {
  /** Pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The console line. */
  readonly node: ConsoleLine;
};

/** A line that a machine printed. */
export type ConsoleLineInput = {
  /** When it was printed. */
  readonly at: Scalars['DateTime']['input'];
  /** At most 500 characters. */
  readonly text: Scalars['String']['input'];
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

export type DeviceType = Node & {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** Who erases a disk. */
export type DiskEraser =
  /** The management controller, by Redfish. */
  | 'BMC'
  /** The installer, which the machine boots for it. */
  | 'INSTALLER';

/** The receipt for one disk, by the BMC that erased it or the installer that wiped it. */
export type DiskErasure = {
  /** How many bytes were erased; null in receipts of a BMC, which erases whole disks. */
  readonly bytes?: Maybe<Scalars['Float']['output']>;
  /** What names the disk: its resource at the BMC, or its device in the installer. */
  readonly disk: Scalars['String']['output'];
  /** Who erased it. */
  readonly erasedBy: DiskEraser;
  /** What the BMC said at the end: task id, state and messages. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /** When it was finished, by the same clock. */
  readonly finishedAt: Scalars['DateTime']['output'];
  /** How the disk was erased. */
  readonly method: EraseMethod;
  /** Empty where the disk reports none; such a receipt proves nothing. */
  readonly serialNumber: Scalars['String']['output'];
  /** Size of the disk in bytes as the installer saw it; null in receipts of a BMC. */
  readonly sizeBytes?: Maybe<Scalars['Float']['output']>;
  /** By the clock of the BMC's worker, or of the machine. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Whether the installer has read the disk back, or the BMC has said that the erase completed. */
  readonly verified: Scalars['Boolean']['output'];
  /** World Wide Name, as the installer read it. */
  readonly wwn?: Maybe<Scalars['String']['output']>;
};

/** The receipt for one disk. */
export type DiskErasureInput = {
  /** How many bytes were erased; absent in receipts of a BMC. */
  readonly bytes?: InputMaybe<Scalars['Float']['input']>;
  /** What names the disk: its resource at the BMC, or its device in the installer. */
  readonly disk: Scalars['String']['input'];
  /** Who erased it. */
  readonly erasedBy: DiskEraser;
  /** What the BMC said at the end, at most 50 texts of 2,000 characters. */
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  /** By the same clock. */
  readonly finishedAt: Scalars['DateTime']['input'];
  /** How the disk was erased. */
  readonly method: EraseMethod;
  /** Empty where the disk reports none. */
  readonly serialNumber: Scalars['String']['input'];
  /** In bytes; absent in receipts of a BMC. */
  readonly sizeBytes?: InputMaybe<Scalars['Float']['input']>;
  /** By the clock of the BMC's worker, or of the machine. */
  readonly startedAt: Scalars['DateTime']['input'];
  /** Whether the installer has read the disk back, or the BMC has said that the erase completed. */
  readonly verified: Scalars['Boolean']['input'];
  /** World Wide Name, as the installer read it. */
  readonly wwn?: InputMaybe<Scalars['String']['input']>;
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

/** Desired firmware of machines. Tenants below its owner may use it. */
export type FirmwareBaseline = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
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

/** What a baseline asks of a server, component by component, in the order in which it is done. */
export type FirmwarePlan = {
  /** The baseline that was asked about. */
  readonly baseline: FirmwareBaseline;
  /** When the firmware was found that it is made on. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** What is done, in this order. */
  readonly steps: ReadonlyArray<FirmwarePlanStep>;
};

/** What a baseline asks of one component of firmware. */
export type FirmwarePlanStep = {
  /** As the firmware of a server names it. */
  readonly component: Scalars['String']['output'];
  /** Its present version; null where the BMC reports none, or has no such component. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The desired version. */
  readonly to: Scalars['String']['output'];
  /** What the update does with it. */
  readonly verdict: FirmwareVerdict;
};

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

/** What kind of machine it is. */
export type HardwareModel = {
  /** What its vendor calls it. */
  readonly name: Scalars['String']['output'];
  /** Who made it. */
  readonly vendor: Scalars['String']['output'];
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

export type Mutation = {
  /**
   * Gives up a server that is IN_USE or FAILED whose BMC is permanently unreachable, so that it can neither be wiped nor retired. It
   * takes two admins: the first call asks for it, one by another person within 24 hours does it. Then name, BMC address, place
   * in the rack and instance are free (the instance is decommissioned without a machine), the credential is forgotten, and the
   * record stays FAILED and in quarantine for ever: its machine is known, and cannot be enrolled again. Should it come back,
   * serverBmcUpdate gives it a BMC, and serverErase makes it AVAILABLE. Not while an operation holds it.
   * Role: admin on the server's tenant.
   */
  readonly serverAbandon: ServerAbandonPayload;
  /** Sets BIOS attributes of a machine that is AVAILABLE or FAILED and that no instance has; restarts it where that is needed; then it is AVAILABLE. Role: operator on the server's tenant. */
  readonly serverBiosApply: ServerBiosApplyPayload;
  /** Puts the BMC that serverBmcUpdate named in the place of the one in use. Repeating it changes nothing. Our own workers only. */
  readonly serverBmcPromote: ServerBmcPromotePayload;
  /**
   * Changes how the BMC of a machine is reached: its address, system, provider or credential. The machine on record must
   * answer there (serial number, UUID, MAC addresses or disks, where both are known), or the operation fails with
   * IDENTITY_MISMATCH or IDENTITY_UNKNOWN and the former way stays in place. For a server that is AVAILABLE, IN_USE or FAILED
   * and that no operation holds. CONFLICT where another server has the BMC, or the system at it, named as the holder.
   * Role: operator on the server's tenant.
   */
  readonly serverBmcUpdate: ServerBmcUpdatePayload;
  /** Ends a console session for all participants. Role: as for serverConsoleOpen. */
  readonly serverConsoleClose: ServerConsoleClosePayload;
  /**
   * Opens the serial console of a machine to type at it, where its BMC offers one over WebSocket; whatever else is done with
   * the machine continues. One session for each machine, in which many may take part; an open one is named as the holder.
   * Role: operator on the server's tenant, or member on the tenant whose instance runs on it.
   */
  readonly serverConsoleOpen: ServerConsoleOpenPayload;
  /** Reports that a session at a console is open, or has ended, by its operation. Repeating it changes nothing. Our own workers only. */
  readonly serverConsoleReport: ServerConsoleReportPayload;
  /** Keeps lines of a serial console; refused unless the operation holds the server. Our own workers only. */
  readonly serverConsoleStore: ServerConsoleStorePayload;
  /** Stores a credential beside the one in use; where one is there already, that is kept. Our own workers only. */
  readonly serverCredentialPrepare: ServerCredentialPreparePayload;
  /** Puts the prepared credential in the place of the one in use. Repeating it changes nothing. Our own workers only. */
  readonly serverCredentialPromote: ServerCredentialPromotePayload;
  /** Gives the BMC of a machine that is AVAILABLE, IN_USE or FAILED a new password, which is never shown. Repeating the request finishes a change that failed. CONFLICT where the password is in a store of secrets (`Bmc.credentialReference`): it is changed there. Role: operator on the server's tenant. */
  readonly serverCredentialRotate: ServerCredentialRotatePayload;
  /**
   * Excepts one disk from the next wipe of its server, which is proven without it: for a disk that was removed, or that cannot
   * be wiped and is destroyed. The certificate names it, with who excepted it and why. It counts once; asked for again it changes
   * nothing. Errors: INVALID_INPUT, NOT_FOUND, FORBIDDEN, STALE_VERSION. Role: admin on the server's tenant.
   */
  readonly serverDiskExcept: ServerDiskExceptPayload;
  /** Takes a machine into the fleet: checks its BMC, reads what it is made of, makes it AVAILABLE. Role: operator on the site's tenant. */
  readonly serverEnroll: ServerEnrollPayload;
  /** Takes up to 500 machines into the fleet, each as serverEnroll does. Role: operator on the site's tenant. */
  readonly serverEnrollMany: ServerBulkPayload;
  /** Erases every disk of a machine that is AVAILABLE or FAILED and that no instance has, by its BMC, with evidence for each; then it is AVAILABLE. There is no way back. Role: operator on the server's tenant. */
  readonly serverErase: ServerErasePayload;
  /** Stores the receipts of the disks that are erased, and, once they are all there, compares them with the inventory on record. Our own workers only. */
  readonly serverErasureStore: ServerErasureStorePayload;
  /** Stores which firmware a machine has. Our own workers only. */
  readonly serverFirmwareStore: ServerFirmwareStorePayload;
  /** Brings the firmware of a machine that is AVAILABLE or FAILED and that no instance has to a baseline, one component after the other; restarts it where that is needed; then it is AVAILABLE. One that is right already stays as it is. Role: operator on the server's tenant. */
  readonly serverFirmwareUpdate: ServerFirmwareUpdatePayload;
  /** Holds the server an instance runs on for an operation. Our own workers only. */
  readonly serverHold: ServerHoldPayload;
  /**
   * Puts the machine on record that was found in the place of the one on record (foundIdentity): after its board or BMC was
   * replaced, or where nothing identifies it and a person has checked it. identityChanges lists both identities. Not while
   * an operation holds the server. CONFLICT where none was found, or where it is on record as another server, which is named
   * as the holder. Role: operator on the server's tenant.
   */
  readonly serverIdentityAccept: ServerIdentityAcceptPayload;
  /** Compares the machine that answers with the record before an operation continues. Our own workers only. */
  readonly serverIdentityReport: ServerIdentityReportPayload;
  /** Reads again what a machine is made of; also the way back from FAILED, but for a server in quarantine, which stays FAILED. Role: operator on the server's tenant. */
  readonly serverInspect: ServerInspectPayload;
  /** Stores what an inspection found. Our own workers only. */
  readonly serverInventoryStore: ServerInventoryStorePayload;
  /** Ends the maintenance of a machine; succeeds also where there is none. Role: operator on the server's tenant. */
  readonly serverMaintenanceEnd: ServerMaintenanceEndPayload;
  /**
   * Announces maintenance of a machine: no instance gets it until the maintenance ends, by itself at `until` or by
   * serverMaintenanceEnd. Operations go on, and people can start others. Where a maintenance lasts already, reason, ticket and
   * end are replaced. Not for a server that is RETIRED (CONFLICT). Role: operator on the server's tenant.
   */
  readonly serverMaintenanceStart: ServerMaintenanceStartPayload;
  /** Reports power and health as observed. Our own workers only. */
  readonly serverObserve: ServerObservePayload;
  /** Turns a machine that is AVAILABLE or IN_USE on or off; its state stays as it is. Role: operator on the server's tenant, or member on the tenant whose instance runs on it. */
  readonly serverPowerSet: ServerPowerSetPayload;
  /**
   * Ends the quarantine that people or the rule of health imposed; succeeds also where there is none. The rule imposes it again
   * at the next observation of a machine that is still CRITICAL. That of an unproven wipe stays. Role: operator on the server's
   * tenant.
   */
  readonly serverQuarantineEnd: ServerQuarantineEndPayload;
  /**
   * Imposes quarantine on a machine that people distrust: no instance gets it until the quarantine ends, automatically at `until` or
   * by serverQuarantineEnd. Operations continue, and others can be started. Where such a quarantine lasts already, reason, ticket
   * and end are replaced. Not for a server that is RETIRED (CONFLICT). Role: operator on the server's tenant.
   */
  readonly serverQuarantineStart: ServerQuarantineStartPayload;
  /** Reports a step of a server's lifecycle, by the operation that holds it. Repeating it changes nothing. Our own workers only. */
  readonly serverReport: ServerReportPayload;
  /** Reserves a fitting AVAILABLE server for an operation; the one it has when it has one. Our own workers only. */
  readonly serverReserve: ServerReservePayload;
  /** Takes a machine out of the fleet that is AVAILABLE or FAILED, and not in quarantine; it may be enrolled again. Role: operator on the server's tenant. */
  readonly serverRetire: ServerRetirePayload;
  /**
   * Changes the name of a machine, its place, model and asset number, what people want of it (firmware, BIOS, expected parts),
   * and how it comes to the installer. For a server that is AVAILABLE, IN_USE or
   * FAILED and that no operation holds. CONFLICT where another server of the site has the name, or another one the rack unit,
   * which is named as the holder. Role: operator on the server's tenant.
   */
  readonly serverUpdate: ServerUpdatePayload;
  /** Changes up to 500 machines, each as serverUpdate does. Role: operator on the servers' tenant. */
  readonly serverUpdateMany: ServerBulkPayload;
};


export type MutationServerAbandonArgs = {
  input: ServerAbandonInput;
};


export type MutationServerBiosApplyArgs = {
  input: ServerBiosApplyInput;
};


export type MutationServerBmcPromoteArgs = {
  input: ServerBmcPromoteInput;
};


export type MutationServerBmcUpdateArgs = {
  input: ServerBmcUpdateInput;
};


export type MutationServerConsoleCloseArgs = {
  input: ServerConsoleCloseInput;
};


export type MutationServerConsoleOpenArgs = {
  input: ServerConsoleOpenInput;
};


export type MutationServerConsoleReportArgs = {
  input: ServerConsoleReportInput;
};


export type MutationServerConsoleStoreArgs = {
  input: ServerConsoleStoreInput;
};


export type MutationServerCredentialPrepareArgs = {
  input: ServerCredentialPrepareInput;
};


export type MutationServerCredentialPromoteArgs = {
  input: ServerCredentialPromoteInput;
};


export type MutationServerCredentialRotateArgs = {
  input: ServerCredentialRotateInput;
};


export type MutationServerDiskExceptArgs = {
  input: ServerDiskExceptInput;
};


export type MutationServerEnrollArgs = {
  input: ServerEnrollInput;
};


export type MutationServerEnrollManyArgs = {
  input: ServerEnrollManyInput;
};


export type MutationServerEraseArgs = {
  input: ServerEraseInput;
};


export type MutationServerErasureStoreArgs = {
  input: ServerErasureStoreInput;
};


export type MutationServerFirmwareStoreArgs = {
  input: ServerFirmwareStoreInput;
};


export type MutationServerFirmwareUpdateArgs = {
  input: ServerFirmwareUpdateInput;
};


export type MutationServerHoldArgs = {
  input: ServerHoldInput;
};


export type MutationServerIdentityAcceptArgs = {
  input: ServerIdentityAcceptInput;
};


export type MutationServerIdentityReportArgs = {
  input: ServerIdentityReportInput;
};


export type MutationServerInspectArgs = {
  input: ServerInspectInput;
};


export type MutationServerInventoryStoreArgs = {
  input: ServerInventoryStoreInput;
};


export type MutationServerMaintenanceEndArgs = {
  input: ServerMaintenanceEndInput;
};


export type MutationServerMaintenanceStartArgs = {
  input: ServerMaintenanceStartInput;
};


export type MutationServerObserveArgs = {
  input: ServerObserveInput;
};


export type MutationServerPowerSetArgs = {
  input: ServerPowerSetInput;
};


export type MutationServerQuarantineEndArgs = {
  input: ServerQuarantineEndInput;
};


export type MutationServerQuarantineStartArgs = {
  input: ServerQuarantineStartInput;
};


export type MutationServerReportArgs = {
  input: ServerReportInput;
};


export type MutationServerReserveArgs = {
  input: ServerReserveInput;
};


export type MutationServerRetireArgs = {
  input: ServerRetireInput;
};


export type MutationServerUpdateArgs = {
  input: ServerUpdateInput;
};


export type MutationServerUpdateManyArgs = {
  input: ServerUpdateManyInput;
};

/** A network port of a server. */
export type NetworkPort = {
  /** Its MAC address. */
  readonly mac: Scalars['String']['output'];
  /** Its name at the BMC. */
  readonly name: Scalars['String']['output'];
  /** Whether other machines have the same address (hard-coded, virtual); such an address is not used for boot or identity. */
  readonly shared: Scalars['Boolean']['output'];
  /** Its speed in Mbit/s; null where it is not known. */
  readonly speedMbps?: Maybe<Scalars['Int']['output']>;
};

/** Anything in the graph that has an id: `node(id:)` finds it. */
export type Node = {
  /** Its id; the seven letters before the hyphen say of what type it is. */
  readonly id: Scalars['ID']['output'];
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

/** A new address of a BMC, until the machine has answered there. */
export type PendingBmc = {
  /** Base URL: scheme, host and port. */
  readonly address: Scalars['String']['output'];
  /** The secret of a store that its credential is; null where the platform stores the credential itself. Role: operator on the server's tenant; null for others. */
  readonly credentialReference?: Maybe<Scalars['String']['output']>;
  /** Provider that speaks to it. */
  readonly provider: Scalars['String']['output'];
  /** Its credential, encrypted for the workers. Our own workers only; null for all other callers. */
  readonly sealedCredential?: Maybe<Scalars['String']['output']>;
  /** Id of the computer system at it. */
  readonly systemId?: Maybe<Scalars['ID']['output']>;
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

export type Query = {
  /** One session at a console, or null when there is none that you may see. Role: viewer on the server's tenant, or on the tenant whose instance runs on it; its url is for those who may open one. */
  readonly serverConsoleSession?: Maybe<ServerConsoleSession>;
  /**
   * Servers held by an operation, or with a console session, so that the operation must be running; all of them, or those
   * held for so many seconds at least, or by the one operation that is named. Our own processes only, else FORBIDDEN.
   */
  readonly serversInProgress: ReadonlyArray<ServerInProgress>;
};


export type QueryServerConsoleSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServersInProgressArgs = {
  olderThanSeconds?: InputMaybe<Scalars['Int']['input']>;
  operationId?: InputMaybe<Scalars['ID']['input']>;
};

export type Rack = {
  /** The servers in the rack that you may see, in chassis too, counted by overallHealth. A placement says where a server is before its own record does. Retired ones do not count. */
  readonly serverHealth: ServerHealthCounts;
};

/** A physical machine with a management controller. */
export type Server = {
  /** The requested or completed abandonment of the server, with who requested and who confirmed it. Role: viewer on the server's tenant; null for a tenant whose instance merely runs on it. */
  readonly abandonment?: Maybe<ServerAbandonment>;
  /** The versions of one attribute, newest first. At most 100 a page. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs on it. */
  readonly attributeHistory: ServerAttributeConnection;
  /** What inspections found that has no field of its own, as it is now, by namespace: `bios` (settings as the machine runs), `bmc`, `health` (words, no readings), `inventory` (facts of components). At most 100 a page. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs on it. */
  readonly attributes: ServerAttributeConnection;
  /** Its management controller. Role: viewer on the server's tenant; null for a tenant whose instance merely runs on it. */
  readonly bmc?: Maybe<Bmc>;
  /** The changes of its components and of its firmware, newest first; the last 5,000 are kept. At most 100 a page. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs on it. */
  readonly componentChanges: ServerComponentChangeConnection;
  /** Its parts, as the last inspection found them, by kind and name: each inspection replaces them, and takes at most 2,000. */
  readonly components: ReadonlyArray<ServerComponent>;
  /**
   * What the machine printed on its serial console while an operation waited for it (to install, to boot, to wipe), oldest
   * first; also the lines of operations that ended long ago, up to 5,000 for each server, of which the oldest go first.
   * Control characters are left out, and a line is cut after 500 characters. What was printed while no worker listened, and
   * what a BMC repeats when its console is opened, is not kept; where a BMC offers no console over WebSocket, nothing is.
   * A machine may print secrets, which then stand here. At most 100 a page: by first and after onwards, by last and before
   * backwards; the last 50 when neither is given. Role: viewer on the server's tenant; member on the tenant whose instance
   * runs on it sees what was printed while an instance of that tenant had the machine.
   */
  readonly console: ConsoleLineConnection;
  /** Sessions at its serial console that have not ended: one at most, as the database holds. Role: as for serverConsoleSession. */
  readonly consoleSessions: ReadonlyArray<ServerConsoleSession>;
  /** BIOS attributes that it is to have, by name: those that serverBiosApply has set, and those of serverUpdate; at most 500. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs on it. */
  readonly desiredBios: ReadonlyArray<ServerDesiredBios>;
  /**
   * Where what was found of the machine differs from what people want: its firmware from firmwareBaseline, its BIOS attributes
   * from desiredBios, its parts from expected and from the ports of its deviceType, its identity from expected and deviceType.
   * A value that was not read is no difference. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs
   * on it.
   */
  readonly differences: ReadonlyArray<ServerDifference>;
  /** Disks that people excepted from wipes, newest first; all are kept. At most 100 a page. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs on it. */
  readonly diskExceptionHistory: ServerDiskExceptionConnection;
  /** All disks that people excepted from wipes, newest first. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs on it. */
  readonly diskExceptions: ReadonlyArray<ServerDiskException>;
  /** Wipes of its disks, by serverErase and by decommissions, newest first, with their evidence; all are kept. At most 100 a page. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs on it. */
  readonly erasureHistory: ServerErasureConnection;
  /** All wipes of its disks, newest first. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs on it. */
  readonly erasures: ReadonlyArray<ServerErasure>;
  /** What people expect inspections to find, as serverUpdate has it. Role: viewer on the server's tenant; null for a tenant whose instance merely runs on it. */
  readonly expected?: Maybe<ServerExpectation>;
  /** Why it is FAILED. */
  readonly failure?: Maybe<Failure>;
  /** What its differences are about, each once. Lists are filtered by it: `where: { finding: { eq: FIRMWARE } }`, and `{ isNull: false }` for servers with any difference. */
  readonly findings: ReadonlyArray<ServerFinding>;
  /** Its firmware, as found by the last inspection or update, which replaces it and takes at most 2,000 components. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs on it. */
  readonly firmware: ReadonlyArray<ServerFirmware>;
  /** What serverFirmwareUpdate does with a baseline, by the firmware as it was last found; the update reads it again first. Null where nothing was found. Role: viewer on the server's tenant; null for a tenant whose instance merely runs on it. */
  readonly firmwarePlan?: Maybe<FirmwarePlan>;
  /**
   * The machine that an operation found in the place of this one, because board or BMC were replaced or the address leads to
   * another machine; null where the last one found is the one on record. serverIdentityAccept puts it on record. Role: viewer
   * on the server's tenant; null for a tenant whose instance merely runs on it.
   */
  readonly foundIdentity?: Maybe<ServerFoundIdentity>;
  /** Its vendor and model, as the last inspection found them; null where one of them is not known. */
  readonly hardwareModel?: Maybe<HardwareModel>;
  /** The last 100 changes of the recorded machine by serverIdentityAccept, newest first; the audit trail has all. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs on it. */
  readonly identityChanges: ReadonlyArray<ServerIdentityChange>;
  /**
   * The quarantine that people or the rule of health imposed: while it lasts, no instance gets the machine; one that it has
   * keeps it. Null where there is none, or its end has passed. Beside `quarantine`, which only a proven wipe ends. Role: viewer
   * on the server's tenant; null for a tenant whose instance merely runs on it.
   */
  readonly imposedQuarantine?: Maybe<ServerQuarantine>;
  /** What each inspection found, newest first; the last 100 are kept. At most 100 a page. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs on it. */
  readonly inspections: ServerInspectionConnection;
  /**
   * The maintenance that people have announced: while it lasts, no instance gets the machine; one that it has keeps it. Null
   * where there is none, or its end has passed. Beside the state, where MAINTENANCE says that an operation sets up BIOS or
   * firmware. Role: viewer on the server's tenant; null for a tenant whose instance merely runs on it.
   */
  readonly maintenance?: Maybe<ServerMaintenance>;
  /**
   * Components that were in it and that an inspection no longer found though it read all of their kind, newest first, at most
   * 100. One that is found in the server again is not missing. Role: viewer on the server's tenant; empty for a tenant whose
   * instance merely runs on it.
   */
  readonly missingComponents: ReadonlyArray<ServerMissingComponent>;
  /** Its network ports that have a MAC address. */
  readonly ports: ReadonlyArray<NetworkPort>;
  /**
   * The hardware model whose manufacturer and model the last inspection found, of the server's tenant or of one above, where
   * the server has no deviceType yet: serverUpdate takes it over. Legal forms of a manufacturer's name do not count ("Dell
   * Inc." is Dell), nor does case. Null where there is none, or several. Role: viewer on the server's tenant; null for a tenant
   * whose instance merely runs on it.
   */
  readonly proposedDeviceType?: Maybe<DeviceType>;
  /**
   * Why the server cannot be reserved until its disks are wiped: a wipe began and did not end with a certificate.
   * Neither an inspection nor maintenance ends it; serverErase or another instanceDecommission does, after serverDiskExcept
   * where a disk cannot be wiped. Null where it is not in quarantine. Role: viewer on the server's tenant; null for a tenant whose
   * instance merely runs on it.
   */
  readonly quarantine?: Maybe<Failure>;
};


/** A physical machine with a management controller. */
export type ServerAttributeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  component?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  namespace: Scalars['String']['input'];
};


/** A physical machine with a management controller. */
export type ServerAttributesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ServerAttributeWhere>;
};


/** A physical machine with a management controller. */
export type ServerComponentChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A physical machine with a management controller. */
export type ServerConsoleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  operationId?: InputMaybe<Scalars['ID']['input']>;
};


/** A physical machine with a management controller. */
export type ServerDiskExceptionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A physical machine with a management controller. */
export type ServerErasureHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A physical machine with a management controller. */
export type ServerFirmwarePlanArgs = {
  baselineId: Scalars['ID']['input'];
};


/** A physical machine with a management controller. */
export type ServerInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of serverAbandon. */
export type ServerAbandonInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, in one line of 3 to 1000 characters; it stays in Server.abandonment. */
  readonly reason: Scalars['String']['input'];
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of serverAbandon. */
export type ServerAbandonPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Removal of a server whose BMC is permanently unreachable: one admin requests it, another one confirms it. */
export type ServerAbandonment = {
  /** When it was confirmed, and done. */
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why, as the second admin said. */
  readonly confirmedBecause?: Maybe<Scalars['String']['output']>;
  /** The second admin; null until one has confirmed it. */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** The instance that had the machine; its data may still be on the disks. */
  readonly formerInstanceId?: Maybe<Scalars['ID']['output']>;
  /** Its former name, which can be used again. */
  readonly formerName?: Maybe<Scalars['String']['output']>;
  /** Why, as the first admin said. */
  readonly reason: Scalars['String']['output'];
  /** When it was asked for; it can be confirmed for 24 hours. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Who asked for it: the subject of the token. */
  readonly requestedBy: Scalars['String']['output'];
};

/**
 * One version of something that is so about a machine. A new one is written when an inspection finds another value, and
 * nothing when it finds the same; of each attribute the last 50 are kept. What changes by itself all the time (a
 * temperature, the speed of a link) is no attribute. Passwords are never among them.
 */
export type ServerAttribute = {
  /** When this version was found. */
  readonly at: Scalars['DateTime']['output'];
  /** Kind and name of the component it is of, e.g. `DISK Drive in Bay 1`; null for the machine as a whole. */
  readonly component?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name within the namespace and the component. */
  readonly name: Scalars['String']['output'];
  /** What sort of attribute it is: `bios`, `bmc`, `health` or `inventory`. */
  readonly namespace: Scalars['String']['output'];
  /** The operation that found it. */
  readonly operation?: Maybe<Operation>;
  /** JSON: a text, a number, true or false, or a list of texts. Null where the machine has it no longer; among the present ones there is none such. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Counted from 1 for each attribute. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a list of server attributes. */
export type ServerAttributeConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<ServerAttributeEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<ServerAttribute>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One server attribute in a list. */
export type ServerAttributeEdge = {
  /** Pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The server attribute. */
  readonly node: ServerAttribute;
};

/** An attribute, as it was found. */
export type ServerAttributeInput = {
  /** Kind and name of the component it is of; left out for the machine as a whole. */
  readonly component?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** JSON. */
  readonly value: Scalars['String']['input'];
};

/** What was found in one namespace of attributes. */
export type ServerAttributeNamespaceInput = {
  /** The attributes that were found. */
  readonly attributes: ReadonlyArray<ServerAttributeInput>;
  /** As ServerAttribute.namespace. */
  readonly namespace: Scalars['String']['input'];
  /** Whether the report is complete. If so, what it does not name is removed; otherwise it stays unchanged. */
  readonly whole: Scalars['Boolean']['input'];
};

/** Which attributes a list has: all that is given must hold. */
export type ServerAttributeWhere = {
  /** All of these hold as well. */
  readonly and?: InputMaybe<ReadonlyArray<ServerAttributeWhere>>;
  /** By kind and name of its component; empty for the machine as a whole. */
  readonly component?: InputMaybe<StringFilter>;
  /** By its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** By its namespace. */
  readonly namespace?: InputMaybe<StringFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ServerAttributeWhere>;
  /** At least one of these holds as well. */
  readonly or?: InputMaybe<ReadonlyArray<ServerAttributeWhere>>;
};

/** Input of serverBiosApply. */
export type ServerBiosApplyInput = {
  /** The attributes to set, each once; the others stay as they are. They are desired from then on (Server.desiredBios). */
  readonly attributes: ReadonlyArray<BiosAttributeInput>;
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

/** Answer of serverBiosApply. */
export type ServerBiosApplyPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** In a dry run, the plan of the operation that would be requested; null otherwise, and where no operation is needed. */
  readonly plan?: Maybe<OperationPlan>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverBmcPromote. */
export type ServerBmcPromoteInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The operation that reports. */
  readonly operationId: Scalars['ID']['input'];
};

/** Answer of serverBmcPromote. */
export type ServerBmcPromotePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverBmcUpdate. */
export type ServerBmcUpdateInput = {
  /** What changes. */
  readonly bmc: BmcUpdateInput;
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

/** Answer of serverBmcUpdate. */
export type ServerBmcUpdatePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Answer of mutations of many servers. */
export type ServerBulkPayload = {
  /** Why nothing was done, with the place of each fault; empty when something was. */
  readonly errors: ReadonlyArray<UserError>;
  /** The outcome of each item, in their order; empty when all were refused. */
  readonly results: ReadonlyArray<ServerBulkResult>;
};

/** The outcome of one item. */
export type ServerBulkResult = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server's id; null when the item was refused. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Its place among the items, from 0. */
  readonly index: Scalars['Int']['output'];
  /** The operation that was started; null where none is, and when the item was refused. */
  readonly operation?: Maybe<Operation>;
  /** The server; null when the item was refused, and in a dry run. */
  readonly server?: Maybe<Server>;
};

/** One difference between what a machine was and what it is now. */
export type ServerChange = {
  /** What was found; null where there is nothing any more. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** What was on record; null where there was nothing. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What differs of it; null where it is the subject itself. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** The kind of change. */
  readonly kind: ServerChangeKind;
  /** `server`, a component by kind and name, or a namespace of attributes. */
  readonly subject: Scalars['String']['output'];
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

/** A component of a server, as found by the last inspection. */
export type ServerComponent = {
  /** Further properties of it. Role: viewer on the server's tenant; empty for a tenant whose instance merely runs on it. */
  readonly attributes: ReadonlyArray<ServerAttribute>;
  /** Cores, MiB, bytes or Mbit/s, by kind. */
  readonly capacity?: Maybe<Scalars['Float']['output']>;
  /** Its health as the last inspection found it; UNKNOWN where the BMC reports none, and for a tenant whose instance merely runs on the server. */
  readonly health: Health;
  /**
   * Its changes, newest first: when it appeared, moved, changed (firmware and further attributes too) and disappeared, by
   * which source. It is recognised in other servers by kind, model and serial number, or MAC address, and its changes
   * there are included, for those who have the role viewer on the tenant of that server. Of each server the last 5,000 changes
   * are kept. At most 100 a page.
   */
  readonly history: ServerComponentChangeConnection;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of part it is. */
  readonly kind: ComponentKind;
  /** Its model; null where it is not known. */
  readonly model?: Maybe<Scalars['String']['output']>;
  /** Its name at the BMC, unique among the parts of its kind. */
  readonly name: Scalars['String']['output'];
  /** Its serial number; null where it is not known. */
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
};


/** A component of a server, as found by the last inspection. */
export type ServerComponentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a component of a server, or of a component of its firmware. */
export type ServerComponentChange = {
  /** Its value since; null where there is none. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** When it was found. */
  readonly at: Scalars['DateTime']['output'];
  /** Its value before; null where there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What changed: `name`, `model`, `serialNumber`, `mac`, `capacity`, `version`, or an attribute; null where it appeared or disappeared. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The kind of change. */
  readonly kind: ServerComponentChangeKind;
  /** The name of the component then: its slot, bay or socket. */
  readonly name: Scalars['String']['output'];
  /** The operation that found it; null where none held the server. */
  readonly operation?: Maybe<Operation>;
  /** The server in which it was found; null for those who may not see that. */
  readonly server?: Maybe<Server>;
  /** What found it: `inspection`, `firmware inventory` or `accepted identity`. */
  readonly source: Scalars['String']['output'];
};

/** A page of a list of server component changes. */
export type ServerComponentChangeConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<ServerComponentChangeEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<ServerComponentChange>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One server component change in a list. */
export type ServerComponentChangeEdge = {
  /** Pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The server component change. */
  readonly node: ServerComponentChange;
};

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

/** A part of a machine, as it was found. */
export type ServerComponentInput = {
  /** Cores, MiB, bytes, Mbit/s or watts, by kind. */
  readonly capacity?: InputMaybe<Scalars['Float']['input']>;
  /** What kind of part it is. */
  readonly kind: ComponentKind;
  /** Of a network port: its MAC address. */
  readonly mac?: InputMaybe<Scalars['String']['input']>;
  /** Its model. */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** Its name at the BMC. */
  readonly name: Scalars['String']['input'];
  /** Its serial number. */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
};

/** Input of serverConsoleClose. */
export type ServerConsoleCloseInput = {
  /** Of the session. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Answer of serverConsoleClose. */
export type ServerConsoleClosePayload = {
  /** The console session; null when it was refused. */
  readonly consoleSession?: Maybe<ServerConsoleSession>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** Input of serverConsoleOpen. */
export type ServerConsoleOpenInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** From 1 to 240. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Answer of serverConsoleOpen. */
export type ServerConsoleOpenPayload = {
  /** The console session; null when it was refused. */
  readonly consoleSession?: Maybe<ServerConsoleSession>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverConsoleReport. */
export type ServerConsoleReportInput = {
  /** What became of the session. */
  readonly action: ConsoleReportAction;
  /** With the outcome SUCCEEDED: why. */
  readonly because?: InputMaybe<ConsoleSessionEnd>;
  /** With END, where it failed: why. */
  readonly failure?: InputMaybe<FailureInput>;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The operation that reports. */
  readonly operationId: Scalars['ID']['input'];
  /** With END: how. */
  readonly outcome?: InputMaybe<OperationState>;
  /** With OPEN: where it is. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of serverConsoleReport. */
export type ServerConsoleReportPayload = {
  /** The console session; null when it was refused. */
  readonly consoleSession?: Maybe<ServerConsoleSession>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A session in which people use the serial console of a machine, all of them the same one: each sees all that it prints, and may type. */
export type ServerConsoleSession = {
  /** Whether its end has been requested. */
  readonly closing: Scalars['Boolean']['output'];
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it ended; null until then. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is CLOSED. */
  readonly endedBecause?: Maybe<ConsoleSessionEnd>;
  /** It ends then at the latest; it cannot be made longer, but another one can be opened. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Why it is FAILED. */
  readonly failure?: Maybe<Failure>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether you may use it. Who no longer may is disconnected within five seconds. */
  readonly mayUse: Scalars['Boolean']['output'];
  /** Who asked for it. */
  readonly openedBy: Scalars['String']['output'];
  /** The operation that keeps it; cancelling that ends it too. */
  readonly operation: Operation;
  /** The server at whose console it is. */
  readonly server: Server;
  /** Where it is in its life. */
  readonly state: ConsoleSessionState;
  /**
   * Where it is, once it is OPEN: a WebSocket (wss or ws). Send your own bearer token in the header Authorization, or, from a
   * browser, offer the protocols `infratographer.console` and `bearer.<token>`. Binary messages are bytes of the machine, and
   * what you type; text messages say what happens. Null for who may not use it.
   */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Input of serverConsoleStore. */
export type ServerConsoleStoreInput = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** At most 100, oldest first. */
  readonly lines: ReadonlyArray<ConsoleLineInput>;
  /** The operation that holds the server. */
  readonly operationId: Scalars['ID']['input'];
};

/** Answer of serverConsoleStore. */
export type ServerConsoleStorePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverCredentialPrepare. */
export type ServerCredentialPrepareInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The operation that reports. */
  readonly operationId: Scalars['ID']['input'];
  /** The credential, encrypted for the workers. */
  readonly sealed: Scalars['String']['input'];
};

/** Answer of serverCredentialPrepare. */
export type ServerCredentialPreparePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverCredentialPromote. */
export type ServerCredentialPromoteInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The operation that reports. */
  readonly operationId: Scalars['ID']['input'];
};

/** Answer of serverCredentialPromote. */
export type ServerCredentialPromotePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverCredentialRotate. */
export type ServerCredentialRotateInput = {
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

/** Answer of serverCredentialRotate. */
export type ServerCredentialRotatePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** In a dry run, the plan of the operation that would be requested; null otherwise, and where no operation is needed. */
  readonly plan?: Maybe<OperationPlan>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** A BIOS attribute that a server is to have. */
export type ServerDesiredBios = {
  /** As ServerAttribute.name in the namespace `bios`. */
  readonly name: Scalars['String']['output'];
  /** JSON: a text, a number, true or false. */
  readonly value: Scalars['String']['output'];
};

/** A value that people want of a server, and another one that was found. */
export type ServerDifference = {
  /** What was found; null where the machine has no such thing, or reports no value. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** What differs: a component of firmware, a BIOS attribute, a field of ServerExpectation, or `deviceType`. */
  readonly field: Scalars['String']['output'];
  /** What it is about. */
  readonly finding: ServerFinding;
  /** What people want. */
  readonly intent: Scalars['String']['output'];
  /** What states the intent, for people: the baseline, the device type, `expected` or the desired BIOS attributes. */
  readonly intentSource: Scalars['String']['output'];
  /** When the evidence was found. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** Since when the field has differed without interruption, by the clock of the database. */
  readonly since: Scalars['DateTime']['output'];
  /** What found the evidence: `inspection`, `firmware inventory` or `BIOS attributes`. */
  readonly source: Scalars['String']['output'];
};

/** Input of serverDiskExcept. */
export type ServerDiskExceptInput = {
  /** Name of the disk on record, instead, where its serial number is not known. */
  readonly disk?: InputMaybe<Scalars['String']['input']>;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** For the certificate and its readers: 1 to 1,000 characters in one line. */
  readonly reason: Scalars['String']['input'];
  /** As it is on record or in a receipt, at most 255 characters; spaces and case do not count. */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of serverDiskExcept. */
export type ServerDiskExceptPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** A disk that a person excepted from the next wipe of its server. */
export type ServerDiskException = {
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Name of the disk on record, where the exception is not by serial number. */
  readonly disk?: Maybe<Scalars['String']['output']>;
  /** Subject of who excepted it. */
  readonly exceptedBy: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Why, for the certificate and its readers. */
  readonly reason: Scalars['String']['output'];
  /** By this or by its name on record the disk is excepted. */
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  /** Whether a certificate names it; it counts no more then. */
  readonly used: Scalars['Boolean']['output'];
};

/** A page of a list of server disk exceptions. */
export type ServerDiskExceptionConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<ServerDiskExceptionEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<ServerDiskException>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One server disk exception in a list. */
export type ServerDiskExceptionEdge = {
  /** Pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The server disk exception. */
  readonly node: ServerDiskException;
};

/** Input of serverEnroll. */
export type ServerEnrollInput = {
  /** The number by which the owner's accounts know it: one line of at most 100 characters. */
  readonly assetNumber?: InputMaybe<Scalars['String']['input']>;
  /** The name of the bay in the device type of the chassis; needs chassisId. CONFLICT where another server is in it. */
  readonly bay?: InputMaybe<Scalars['String']['input']>;
  /** Its management controller. */
  readonly bmc: BmcInput;
  /** NETWORK when absent. */
  readonly bootMethod?: InputMaybe<BootMethod>;
  /** The chassis that has it in a bay, at that site; give no rack or position then. Requires the role operator on the tenant of the chassis. */
  readonly chassisId?: InputMaybe<Scalars['ID']['input']>;
  /** Its model, one that the site's tenant may use. Its height counts from position on; one unit where it is left out. */
  readonly deviceTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 63 characters, unique within the site. */
  readonly name: Scalars['String']['input'];
  /** The smallest number of the rack units that it takes, one that the rack has and does not keep free; needs rackId. CONFLICT where something is placed there. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** The rack in which it stands, at that site. */
  readonly rackId?: InputMaybe<Scalars['ID']['input']>;
  /** The site at which it stands, whose tenant will own it. */
  readonly siteId: Scalars['ID']['input'];
};

/** One machine of serverEnrollMany. */
export type ServerEnrollItem = {
  /** As in ServerEnrollInput. */
  readonly assetNumber?: InputMaybe<Scalars['String']['input']>;
  /** As in ServerEnrollInput. */
  readonly bay?: InputMaybe<Scalars['String']['input']>;
  /** Its management controller. */
  readonly bmc: BmcInput;
  /** NETWORK when absent. */
  readonly bootMethod?: InputMaybe<BootMethod>;
  /** As in ServerEnrollInput. */
  readonly chassisId?: InputMaybe<Scalars['ID']['input']>;
  /** As in ServerEnrollInput. */
  readonly deviceTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 63 characters, unique within the site. */
  readonly name: Scalars['String']['input'];
  /** As in ServerEnrollInput. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** The rack in which it stands, at that site. */
  readonly rackId?: InputMaybe<Scalars['ID']['input']>;
  /** The site at which it stands, whose tenant will own it. */
  readonly siteId: Scalars['ID']['input'];
};

/** Input of serverEnrollMany. */
export type ServerEnrollManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The machines, in this order. At most 500. */
  readonly items: ReadonlyArray<ServerEnrollItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Answer of serverEnroll. */
export type ServerEnrollPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverErase. */
export type ServerEraseInput = {
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

/** Answer of serverErase. */
export type ServerErasePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** In a dry run, the plan of the operation that would be requested; null otherwise, and where no operation is needed. */
  readonly plan?: Maybe<OperationPlan>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** What one operation erased of a server's disks, with evidence. */
export type ServerErasure = {
  /** The certificate, as a JSON document: which machine it was, which disks it had, how each was erased, which were excepted, by whom and why. Null until every disk on record is proven to be erased or is excepted. */
  readonly certificate?: Maybe<Scalars['String']['output']>;
  /** When it was created. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The receipts, one for each disk that is erased so far. */
  readonly disks: ReadonlyArray<DiskErasure>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The operation that wiped the disks. */
  readonly operation?: Maybe<Operation>;
  /** Disks that the installer saw and did not wipe. */
  readonly skipped: ReadonlyArray<SkippedDisk>;
  /** The disks that are not proven to be wiped, once the evidence was compared with the inventory on record: there is no certificate then, and the server is FAILED with WIPE_INCOMPLETE or, where a disk of another server was erased, WIPED_ANOTHER_SERVER. */
  readonly unproven: ReadonlyArray<UnprovenDisk>;
};

/** A page of a list of server erasures. */
export type ServerErasureConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<ServerErasureEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<ServerErasure>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One server erasure in a list. */
export type ServerErasureEdge = {
  /** Pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The server erasure. */
  readonly node: ServerErasure;
};

/** Input of serverErasureStore. */
export type ServerErasureStoreInput = {
  /** Whether these are all receipts there will be: they are compared with the inventory on record then, and a certificate is issued, after which nothing changes any more, or ServerErasure.unproven says what is missing. */
  readonly complete: Scalars['Boolean']['input'];
  /** All receipts so far, at most 500. */
  readonly disks: ReadonlyArray<DiskErasureInput>;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The operation that reports. */
  readonly operationId: Scalars['ID']['input'];
  /** Disks that the installer saw and did not wipe, at most 500. */
  readonly skipped?: InputMaybe<ReadonlyArray<SkippedDiskInput>>;
};

/** Answer of serverErasureStore. */
export type ServerErasureStorePayload = {
  /** The erasure; null when it was refused. */
  readonly erasure?: Maybe<ServerErasure>;
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** What people expect inspections to find of a machine. What is null is not compared. */
export type ServerExpectation = {
  /** Cores of all its processors together. */
  readonly cores?: Maybe<Scalars['Int']['output']>;
  /** Size of all its disks together in bytes; a difference of less than a hundredth does not count. */
  readonly diskBytes?: Maybe<Scalars['Float']['output']>;
  /** How many disks it has. */
  readonly disks?: Maybe<Scalars['Int']['output']>;
  /** Memory in MiB; a difference of less than a hundredth does not count. */
  readonly memoryMiB?: Maybe<Scalars['Float']['output']>;
  /** Its model, in any case. */
  readonly model?: Maybe<Scalars['String']['output']>;
  /** How many network ports with a MAC address it has. Where this is null, it has at least those of its device type that are not for management alone. */
  readonly ports?: Maybe<Scalars['Int']['output']>;
  /** How many power supplies it has. Where this is null, it has at least as many as its device type has power ports. */
  readonly powerSupplies?: Maybe<Scalars['Int']['output']>;
  /** Its serial number, in any case. */
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  /** Its vendor. Case and legal forms do not count. */
  readonly vendor?: Maybe<Scalars['String']['output']>;
};

/** What people expect inspections to find of a machine. What is left out or null is not compared. */
export type ServerExpectationInput = {
  /** Cores of all its processors together, 0 to 100000. */
  readonly cores?: InputMaybe<Scalars['Int']['input']>;
  /** Size of all its disks together in bytes. */
  readonly diskBytes?: InputMaybe<Scalars['Float']['input']>;
  /** How many disks it has, 0 to 100000. */
  readonly disks?: InputMaybe<Scalars['Int']['input']>;
  /** Memory in MiB. */
  readonly memoryMiB?: InputMaybe<Scalars['Float']['input']>;
  /** Its model: one line of at most 200 characters. */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** How many network ports with a MAC address it has, 0 to 100000. */
  readonly ports?: InputMaybe<Scalars['Int']['input']>;
  /** How many power supplies it has, 0 to 100000. */
  readonly powerSupplies?: InputMaybe<Scalars['Int']['input']>;
  /** Its serial number: one line of at most 200 characters. */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** Its vendor: one line of at most 200 characters. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
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

/** A component of a server's firmware, as reported by its BMC. */
export type ServerFirmware = {
  /** Its name in a baseline, the same for every version. */
  readonly component: Scalars['String']['output'];
  /** When it was found first, and which versions it has had since, newest first. Of each server the last 5,000 changes are kept. At most 100 a page. Role: viewer on the server's tenant; empty for others. */
  readonly history: ServerComponentChangeConnection;
  /** What it runs on. */
  readonly kind: FirmwareKind;
  /** For people. */
  readonly name: Scalars['String']['output'];
  /** When it was found. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** Whether the BMC updates it. */
  readonly updateable: Scalars['Boolean']['output'];
  /** Its version, as the BMC reports it; null where it reports none. */
  readonly version?: Maybe<Scalars['String']['output']>;
};


/** A component of a server's firmware, as reported by its BMC. */
export type ServerFirmwareHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A component of firmware, as it was found. */
export type ServerFirmwareInput = {
  /** What names it in a baseline. */
  readonly component: Scalars['String']['input'];
  /** What it runs on. */
  readonly kind: FirmwareKind;
  /** For people. */
  readonly name: Scalars['String']['input'];
  /** Whether the BMC updates it. */
  readonly updateable: Scalars['Boolean']['input'];
  /** Its version; left out where the BMC reports none. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** Input of serverFirmwareStore. */
export type ServerFirmwareStoreInput = {
  /** All of it. */
  readonly components: ReadonlyArray<ServerFirmwareInput>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Answer of serverFirmwareStore. */
export type ServerFirmwareStorePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverFirmwareUpdate. */
export type ServerFirmwareUpdateInput = {
  /** A baseline of the server's tenant or of one above it, for machines like this one. */
  readonly baselineId: Scalars['ID']['input'];
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

/** Answer of serverFirmwareUpdate. */
export type ServerFirmwareUpdatePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** In a dry run, the plan of the operation that would be requested; null otherwise, and where no operation is needed. */
  readonly plan?: Maybe<OperationPlan>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** A machine that answered at a server's BMC and is not proven to be the one on record. */
export type ServerFoundIdentity = {
  /** When it was found. */
  readonly at: Scalars['DateTime']['output'];
  /** What differs from the record, for people. Empty where the two machines have no known property in common. */
  readonly differences: ReadonlyArray<Scalars['String']['output']>;
  /** The machine that was found. */
  readonly identity: ServerIdentity;
  /** The operation that found it. */
  readonly operation?: Maybe<Operation>;
  /** Whether the operation continued with what is still allowed: a power-off, or the wipe of disks that are all on record. */
  readonly permitted: Scalars['Boolean']['output'];
};

/** How many servers there are of each health. */
export type ServerHealthCounts = {
  /** Those of which something is broken. */
  readonly critical: Scalars['Int']['output'];
  /** Those that are OK. */
  readonly ok: Scalars['Int']['output'];
  /** All of them. */
  readonly total: Scalars['Int']['output'];
  /** Those whose health is not known. */
  readonly unknown: Scalars['Int']['output'];
  /** Those of which something needs attention. */
  readonly warning: Scalars['Int']['output'];
};

/** Input of serverHold. */
export type ServerHoldInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The instance whose server is held. */
  readonly instanceId: Scalars['ID']['input'];
  /** The operation that will hold the server. */
  readonly operationId: Scalars['ID']['input'];
};

/** Answer of serverHold. */
export type ServerHoldPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** Null without errors: the instance has no server. */
  readonly server?: Maybe<Server>;
};

/** What identifies a machine. */
export type ServerIdentity = {
  /** Serial numbers of its disks. */
  readonly disks: ReadonlyArray<Scalars['String']['output']>;
  /** MAC addresses of its network ports. */
  readonly macs: ReadonlyArray<Scalars['String']['output']>;
  /** Its model; null where it is not known. */
  readonly model?: Maybe<Scalars['String']['output']>;
  /** Its serial number; null where it is not known, or a placeholder. */
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  /** The UUID of its system; null where it is not known, or a placeholder. */
  readonly uuid?: Maybe<Scalars['String']['output']>;
  /** Its vendor; null where it is not known. */
  readonly vendor?: Maybe<Scalars['String']['output']>;
};

/** Input of serverIdentityAccept. */
export type ServerIdentityAcceptInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is the right machine, in one line of 3 to 1000 characters; it stays in identityChanges. */
  readonly reason: Scalars['String']['input'];
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of serverIdentityAccept. */
export type ServerIdentityAcceptPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** A person's decision to replace the machine on record by another one. */
export type ServerIdentityChange = {
  /** Who decided it. */
  readonly actor: Scalars['String']['output'];
  /** The machine that is on record since. */
  readonly after: ServerIdentity;
  /** When it was decided. */
  readonly at: Scalars['DateTime']['output'];
  /** The machine that was on record before. */
  readonly before: ServerIdentity;
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Input of serverIdentityReport. */
export type ServerIdentityReportInput = {
  /** Its network ports and disks. */
  readonly components: ReadonlyArray<ServerComponentInput>;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Model of the machine that answers. */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** The operation that reports. */
  readonly operationId: Scalars['ID']['input'];
  /** What it is about to do with the machine. */
  readonly purpose: IdentityPurpose;
  /** Serial number of the machine that answers. */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** Id of the system at its BMC. */
  readonly systemId?: InputMaybe<Scalars['ID']['input']>;
  /** Kinds of which the BMC did not report all. */
  readonly unreadKinds?: InputMaybe<ReadonlyArray<ComponentKind>>;
  /** UUID of the system that answers. */
  readonly uuid?: InputMaybe<Scalars['String']['input']>;
  /** Vendor of the machine that answers. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of serverIdentityReport. */
export type ServerIdentityReportPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** Why the operation must not continue; null where it may. */
  readonly refusal?: Maybe<Failure>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** A server that is held, and the request by which it was. */
export type ServerInProgress = {
  /** The operation that must be running. */
  readonly operationId: Scalars['ID']['output'];
  /** The event that starts the operation, to start it again where it was lost; null where another domain has it. */
  readonly request?: Maybe<Scalars['String']['output']>;
  /** The server's id. */
  readonly serverId: Scalars['ID']['output'];
};

/** Input of serverInspect. */
export type ServerInspectInput = {
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
};

/** Answer of serverInspect. */
export type ServerInspectPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** In a dry run, the plan of the operation that would be requested; null otherwise, and where no operation is needed. */
  readonly plan?: Maybe<OperationPlan>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** What one operation found when it read what a machine is made of, against what was on record. */
export type ServerInspection = {
  /** When it was read. */
  readonly at: Scalars['DateTime']['output'];
  /** How many differences there are, also those that are not listed. */
  readonly changeCount: Scalars['Int']['output'];
  /** The differences, 500 at most. */
  readonly changes: ReadonlyArray<ServerChange>;
  /** The first one of the server: everything is new, and no difference is listed. */
  readonly first: Scalars['Boolean']['output'];
  /** Namespaces of attributes that could not be read, and why; what is on record of them stays. */
  readonly gaps: ReadonlyArray<ServerInspectionGap>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The operation that read it. */
  readonly operation?: Maybe<Operation>;
  /** Parts of the machine that could not be read; what is on record of them stays. */
  readonly warnings: ReadonlyArray<ServerInspectionWarning>;
};

/** A page of a list of server inspections. */
export type ServerInspectionConnection = {
  /** The nodes with their cursors. */
  readonly edges: ReadonlyArray<ServerInspectionEdge>;
  /** The nodes of the page. */
  readonly nodes: ReadonlyArray<ServerInspection>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. Counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One server inspection in a list. */
export type ServerInspectionEdge = {
  /** Pass it as `after` or `before` to continue from here. */
  readonly cursor: Scalars['String']['output'];
  /** The server inspection. */
  readonly node: ServerInspection;
};

/** A namespace of attributes that could not be read. */
export type ServerInspectionGap = {
  /** E.g. UNSUPPORTED, where the BMC or the provider has nothing of the sort. */
  readonly code: Scalars['String']['output'];
  /** Why, for people. */
  readonly message: Scalars['String']['output'];
  /** As ServerAttribute.namespace. */
  readonly namespace: Scalars['String']['output'];
};

/** A namespace of attributes that could not be read. */
export type ServerInspectionGapInput = {
  /** For programs, e.g. UNSUPPORTED. */
  readonly code: Scalars['String']['input'];
  /** For people. */
  readonly message: Scalars['String']['input'];
  /** As ServerAttribute.namespace. */
  readonly namespace: Scalars['String']['input'];
};

/** A part of a machine that could not be read. */
export type ServerInspectionWarning = {
  /** Why, for people. */
  readonly message: Scalars['String']['output'];
  /** Path at the BMC. */
  readonly path: Scalars['String']['output'];
};

/** A part that could not be read. */
export type ServerInspectionWarningInput = {
  /** For people. */
  readonly message: Scalars['String']['input'];
  /** Path at the BMC. */
  readonly path: Scalars['String']['input'];
};

/** Input of serverInventoryStore. */
export type ServerInventoryStoreInput = {
  /** Instruction set of its processors. */
  readonly architecture?: InputMaybe<Scalars['String']['input']>;
  /** What was found in each namespace of attributes. Those that hold a secret by their name are dropped. */
  readonly attributes?: InputMaybe<ReadonlyArray<ServerAttributeNamespaceInput>>;
  /** Version of its BIOS or UEFI firmware. */
  readonly biosVersion?: InputMaybe<Scalars['String']['input']>;
  /** Version of its BMC's firmware. */
  readonly bmcVersion?: InputMaybe<Scalars['String']['input']>;
  /** Its parts. */
  readonly components: ReadonlyArray<ServerComponentInput>;
  /** Namespaces of attributes that could not be read. */
  readonly gaps?: InputMaybe<ReadonlyArray<ServerInspectionGapInput>>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its model. */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** The operation that reports. */
  readonly operationId: Scalars['ID']['input'];
  /** Whether it is on. */
  readonly powerState: PowerState;
  /** Its serial number. */
  readonly serialNumber?: InputMaybe<Scalars['String']['input']>;
  /** Id of the system at its BMC. */
  readonly systemId?: InputMaybe<Scalars['ID']['input']>;
  /** Kinds that the BMC reported only in part: a missing component was not read, and is not removed. */
  readonly unreadKinds?: InputMaybe<ReadonlyArray<ComponentKind>>;
  /** The UUID of its system. */
  readonly uuid?: InputMaybe<Scalars['String']['input']>;
  /** Its vendor. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
  /** Parts that could not be read. */
  readonly warnings?: InputMaybe<ReadonlyArray<ServerInspectionWarningInput>>;
};

/** Answer of serverInventoryStore. */
export type ServerInventoryStorePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** What is on record of the inspection now; repeated by one operation, it is one. */
  readonly inspection?: Maybe<ServerInspection>;
  /** Why nothing of it was stored: another machine answered. Null where it was. */
  readonly refusal?: Maybe<Failure>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Maintenance of a machine that people have announced. */
export type ServerMaintenance = {
  /** Why, for people. */
  readonly reason: Scalars['String']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who announced it, or changed it last: the subject of the token. */
  readonly startedBy: Scalars['String']['output'];
  /** The ticket in another system. */
  readonly ticket?: Maybe<Scalars['String']['output']>;
  /** When it ends automatically; null where serverMaintenanceEnd ends it. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** Input of serverMaintenanceEnd. */
export type ServerMaintenanceEndInput = {
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

/** Answer of serverMaintenanceEnd. */
export type ServerMaintenanceEndPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverMaintenanceStart. */
export type ServerMaintenanceStartInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for people: one line of 3 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The ticket in another system that asks for it: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
  /** When it ends automatically, later than now; left out, serverMaintenanceEnd ends it. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Answer of serverMaintenanceStart. */
export type ServerMaintenanceStartPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** A component that is missing in its server. */
export type ServerMissingComponent = {
  /** The other server in which it was found since; null where there is none that you may see. */
  readonly foundIn?: Maybe<Server>;
  /** Its changes, as ServerComponent.history. */
  readonly history: ServerComponentChangeConnection;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of part it is. */
  readonly kind: ComponentKind;
  /** Its model; null where it is not known. */
  readonly model?: Maybe<Scalars['String']['output']>;
  /** Where it was: its slot, bay or socket. */
  readonly name: Scalars['String']['output'];
  /** Its serial number; null where it is not known. */
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
  /** When an inspection first did not find it. */
  readonly since: Scalars['DateTime']['output'];
};


/** A component that is missing in its server. */
export type ServerMissingComponentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of serverObserve. */
export type ServerObserveInput = {
  /** What the BMC says of the machine as a whole; left out where it was not observed. */
  readonly health?: InputMaybe<Health>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is absent was not observed; one of them is given. */
  readonly powerState?: InputMaybe<PowerState>;
};

/** Answer of serverObserve. */
export type ServerObservePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverPowerSet. */
export type ServerPowerSetInput = {
  /** What to do with the power. */
  readonly action: PowerAction;
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

/** Answer of serverPowerSet. */
export type ServerPowerSetPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The operation that does it; null when it was refused. */
  readonly operation?: Maybe<Operation>;
  /** In a dry run, the plan of the operation that would be requested; null otherwise, and where no operation is needed. */
  readonly plan?: Maybe<OperationPlan>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Quarantine that people or the rule of health imposed on a machine. */
export type ServerQuarantine = {
  /** Whether the rule of health imposed it: the rule also ends it, once the machine is known to be no longer CRITICAL. */
  readonly byRule: Scalars['Boolean']['output'];
  /** Why, for people. */
  readonly reason: Scalars['String']['output'];
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who imposed it, or changed it last: the subject of the token, or `rule of health`. */
  readonly startedBy: Scalars['String']['output'];
  /** The ticket in another system. */
  readonly ticket?: Maybe<Scalars['String']['output']>;
  /** When it ends automatically; null where serverQuarantineEnd ends it, or the rule that imposed it. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** Input of serverQuarantineEnd. */
export type ServerQuarantineEndInput = {
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

/** Answer of serverQuarantineEnd. */
export type ServerQuarantineEndPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverQuarantineStart. */
export type ServerQuarantineStartInput = {
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, for people: one line of 3 to 1000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The ticket in another system that asks for it: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
  /** When it ends automatically, later than now; left out, serverQuarantineEnd ends it. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Answer of serverQuarantineStart. */
export type ServerQuarantineStartPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
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
  readonly failure?: InputMaybe<FailureInput>;
  /** The server the operation holds when absent; none held is fine for RELEASE, UNLOCK and FAIL. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The operation that reports. */
  readonly operationId: Scalars['ID']['input'];
  /** For the end of an operation on the server itself: how it ended. */
  readonly outcome?: InputMaybe<OperationState>;
};

/** Answer of serverReport. */
export type ServerReportPayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** What a server must have. Absent means any. */
export type ServerRequirementsInput = {
  /** Instruction set of its processors: X86_64 or AARCH64. */
  readonly architecture?: InputMaybe<Scalars['String']['input']>;
  /** Cores of all its processors together, at least. */
  readonly minCores?: InputMaybe<Scalars['Int']['input']>;
  /** Size of all its disks together in bytes, at least. */
  readonly minDiskBytes?: InputMaybe<Scalars['Float']['input']>;
  /** Memory in MiB, at least. */
  readonly minMemoryMiB?: InputMaybe<Scalars['Float']['input']>;
  /** Its model, in any case. */
  readonly model?: InputMaybe<Scalars['String']['input']>;
  /** This very server. */
  readonly serverId?: InputMaybe<Scalars['ID']['input']>;
  /** Its vendor, in any case. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** Input of serverReserve. */
export type ServerReserveInput = {
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The instance that will have the server. */
  readonly instanceId: Scalars['ID']['input'];
  /** The operation that will hold the server. */
  readonly operationId: Scalars['ID']['input'];
  /** Network ports that the server must have, by their names or MAC addresses, in any case; at most 16. */
  readonly ports?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the server must have; any when left out. */
  readonly requirements?: InputMaybe<ServerRequirementsInput>;
  /** The site at which the server must stand. */
  readonly siteId: Scalars['ID']['input'];
  /** The instance's tenant. */
  readonly tenantId: Scalars['ID']['input'];
};

/** Answer of serverReserve. */
export type ServerReservePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverRetire. */
export type ServerRetireInput = {
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

/** Answer of serverRetire. */
export type ServerRetirePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

/** Input of serverUpdate: what is left out stays as it is. */
export type ServerUpdateInput = {
  /** The number by which the owner's accounts know it: one line of at most 100 characters; null clears it. */
  readonly assetNumber?: InputMaybe<Scalars['String']['input']>;
  /** The name of the bay in the device type of the chassis; needed with another chassis. CONFLICT where another server is in it. */
  readonly bay?: InputMaybe<Scalars['String']['input']>;
  /** How it boots the installer. */
  readonly bootMethod?: InputMaybe<BootMethod>;
  /** The chassis that has it in a bay, at the server's site; null takes it out, and leaves it in the rack. Requires the role operator on the tenant of the chassis. CONFLICT where the server has a placement. */
  readonly chassisId?: InputMaybe<Scalars['ID']['input']>;
  /** BIOS attributes that it is to have, from 1 to 200, each once; they replace the desired ones, and null clears those. Nothing is set by it: serverBiosApply does that. */
  readonly desiredBios?: InputMaybe<ReadonlyArray<BiosAttributeInput>>;
  /** Its model, one that its tenant may use; null clears it. CONFLICT where the server stands in a rack by its own record and something stands in the units that the model takes. */
  readonly deviceTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** What inspections are expected to find; it replaces what was expected before, and null clears that. */
  readonly expected?: InputMaybe<ServerExpectationInput>;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The firmware that it is to have: a baseline of its tenant or of one above, for machines like it; null for none. */
  readonly firmwareBaselineId?: InputMaybe<Scalars['ID']['input']>;
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** 1 to 63 characters, unique within the site among servers that are not RETIRED, compared without case. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The smallest number of the rack units that it takes, one that the rack has and does not keep free; null where that is not known. Needs a rack. CONFLICT where something is placed there, and where the server has a placement. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** A rack at the server's site; null where it stands in none. In another rack it has no position unless one is given. CONFLICT where a placement of the server names another rack. */
  readonly rackId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** One machine of serverUpdateMany: what is left out stays as it is. */
export type ServerUpdateItem = {
  /** As in ServerUpdateInput. */
  readonly assetNumber?: InputMaybe<Scalars['String']['input']>;
  /** As in ServerUpdateInput. */
  readonly bay?: InputMaybe<Scalars['String']['input']>;
  /** How it boots the installer. */
  readonly bootMethod?: InputMaybe<BootMethod>;
  /** As in ServerUpdateInput. */
  readonly chassisId?: InputMaybe<Scalars['ID']['input']>;
  /** As in ServerUpdateInput. */
  readonly deviceTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** The version you read. If it has changed since, the answer is STALE_VERSION. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The server's id. */
  readonly id: Scalars['ID']['input'];
  /** As in ServerUpdateInput. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** As in ServerUpdateInput. */
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  /** As in ServerUpdateInput. */
  readonly rackId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system that asks for it, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Input of serverUpdateMany. */
export type ServerUpdateManyInput = {
  /** Answers what would become of each item, and changes nothing. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** A name for this request: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What to change, in this order. At most 500. */
  readonly items: ReadonlyArray<ServerUpdateItem>;
  /** All or nothing, or each for itself. */
  readonly mode?: BulkMode;
};

/** Answer of serverUpdate. */
export type ServerUpdatePayload = {
  /** Why it was refused; empty when it was done. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server; null when it was refused. */
  readonly server?: Maybe<Server>;
};

export type Site = {
  /** The servers at the site that you may see, counted by overallHealth. Retired ones do not count. */
  readonly serverHealth: ServerHealthCounts;
};

/** A disk that the installer saw and did not wipe. */
export type SkippedDisk = {
  /** Its device in the installer. */
  readonly disk: Scalars['String']['output'];
  /** Why, in words, e.g. that it is read-only. */
  readonly reason: Scalars['String']['output'];
  /** Empty where the disk reports none. */
  readonly serialNumber: Scalars['String']['output'];
  /** In bytes. */
  readonly sizeBytes?: Maybe<Scalars['Float']['output']>;
  /** World Wide Name, as the installer read it. */
  readonly wwn?: Maybe<Scalars['String']['output']>;
};

/** A disk that the installer saw and did not wipe. */
export type SkippedDiskInput = {
  /** Its device in the installer. */
  readonly disk: Scalars['String']['input'];
  /** Why, in words. */
  readonly reason: Scalars['String']['input'];
  /** Empty where the disk reports none. */
  readonly serialNumber: Scalars['String']['input'];
  /** In bytes. */
  readonly sizeBytes?: InputMaybe<Scalars['Float']['input']>;
  /** World Wide Name, as the installer read it. */
  readonly wwn?: InputMaybe<Scalars['String']['input']>;
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

/** A disk that is not proven to be wiped. */
export type UnprovenDisk = {
  /** Why it does not count as wiped. */
  readonly cause: UnprovenCause;
  /** Its name on record, or the one in the receipt; null where the inventory as a whole is not known. */
  readonly disk?: Maybe<Scalars['String']['output']>;
  /** For people. */
  readonly message: Scalars['String']['output'];
  /** Its serial number; null where it is not known. */
  readonly serialNumber?: Maybe<Scalars['String']['output']>;
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




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node: ( EntityStub );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BiosAttributeInput: BiosAttributeInput;
  Bmc: ResolverTypeWrapper<ServerRow>;
  BmcCredentialInput: BmcCredentialInput;
  BmcInput: BmcInput;
  BmcUpdateInput: BmcUpdateInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BootMethod: BootMethod;
  BulkMode: BulkMode;
  Chassis: ResolverTypeWrapper<ChassisRow>;
  ChassisBay: ResolverTypeWrapper<Bay>;
  ComponentKind: ComponentKind;
  ConsoleLine: ResolverTypeWrapper<KeptLine>;
  ConsoleLineConnection: ResolverTypeWrapper<ConsolePageShown>;
  ConsoleLineEdge: ResolverTypeWrapper<Omit<ConsoleLineEdge, 'node'> & { node: ResolversTypes['ConsoleLine'] }>;
  ConsoleLineInput: ConsoleLineInput;
  ConsoleReportAction: ConsoleReportAction;
  ConsoleSessionEnd: ConsoleSessionEnd;
  ConsoleSessionState: ConsoleSessionState;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeviceType: ResolverTypeWrapper<EntityStub>;
  DiskEraser: DiskEraser;
  DiskErasure: ResolverTypeWrapper<StoredDiskErasure>;
  DiskErasureInput: DiskErasureInput;
  EraseMethod: EraseMethod;
  ErrorCode: ErrorCode;
  Failure: ResolverTypeWrapper<Failure>;
  FailureInput: FailureInput;
  FirmwareBaseline: ResolverTypeWrapper<BaselineRow>;
  FirmwareKind: FirmwareKind;
  FirmwarePlan: ResolverTypeWrapper<Omit<FirmwarePlan, 'baseline'> & { baseline: ResolversTypes['FirmwareBaseline'] }>;
  FirmwarePlanStep: ResolverTypeWrapper<FirmwarePlanStep>;
  FirmwareVerdict: FirmwareVerdict;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HardwareModel: ResolverTypeWrapper<HardwareModel>;
  Health: Health;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityPurpose: IdentityPurpose;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkPort: ResolverTypeWrapper<NetworkPort>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Operation: ResolverTypeWrapper<OperationStub>;
  OperationPlan: ResolverTypeWrapper<OperationPlan>;
  OperationState: OperationState;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PendingBmc: ResolverTypeWrapper<PendingBmcRecord>;
  PlannedStep: ResolverTypeWrapper<PlannedStep>;
  PowerAction: PowerAction;
  PowerState: PowerState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rack: ResolverTypeWrapper<EntityStub>;
  Server: ResolverTypeWrapper<ServerRow>;
  ServerAbandonInput: ServerAbandonInput;
  ServerAbandonPayload: ResolverTypeWrapper<Omit<ServerAbandonPayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerAbandonment: ResolverTypeWrapper<ServerAbandonment>;
  ServerAttribute: ResolverTypeWrapper<AttributeRow>;
  ServerAttributeConnection: ResolverTypeWrapper<AttributePage>;
  ServerAttributeEdge: ResolverTypeWrapper<Omit<ServerAttributeEdge, 'node'> & { node: ResolversTypes['ServerAttribute'] }>;
  ServerAttributeInput: ServerAttributeInput;
  ServerAttributeNamespaceInput: ServerAttributeNamespaceInput;
  ServerAttributeWhere: ServerAttributeWhere;
  ServerBiosApplyInput: ServerBiosApplyInput;
  ServerBiosApplyPayload: ResolverTypeWrapper<Omit<ServerBiosApplyPayload, 'operation' | 'server'> & { operation: Maybe<ResolversTypes['Operation']>, server: Maybe<ResolversTypes['Server']> }>;
  ServerBmcPromoteInput: ServerBmcPromoteInput;
  ServerBmcPromotePayload: ResolverTypeWrapper<Omit<ServerBmcPromotePayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerBmcUpdateInput: ServerBmcUpdateInput;
  ServerBmcUpdatePayload: ResolverTypeWrapper<Omit<ServerBmcUpdatePayload, 'operation' | 'server'> & { operation: Maybe<ResolversTypes['Operation']>, server: Maybe<ResolversTypes['Server']> }>;
  ServerBulkPayload: ResolverTypeWrapper<Omit<ServerBulkPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ServerBulkResult']> }>;
  ServerBulkResult: ResolverTypeWrapper<ItemResult>;
  ServerChange: ResolverTypeWrapper<ServerChange>;
  ServerChangeKind: ServerChangeKind;
  ServerComponent: ResolverTypeWrapper<ComponentRow>;
  ServerComponentChange: ResolverTypeWrapper<ComponentChangeRow>;
  ServerComponentChangeConnection: ResolverTypeWrapper<ComponentChangePage>;
  ServerComponentChangeEdge: ResolverTypeWrapper<Omit<ServerComponentChangeEdge, 'node'> & { node: ResolversTypes['ServerComponentChange'] }>;
  ServerComponentChangeKind: ServerComponentChangeKind;
  ServerComponentInput: ServerComponentInput;
  ServerConsoleCloseInput: ServerConsoleCloseInput;
  ServerConsoleClosePayload: ResolverTypeWrapper<Omit<ServerConsoleClosePayload, 'consoleSession'> & { consoleSession: Maybe<ResolversTypes['ServerConsoleSession']> }>;
  ServerConsoleOpenInput: ServerConsoleOpenInput;
  ServerConsoleOpenPayload: ResolverTypeWrapper<Omit<ServerConsoleOpenPayload, 'consoleSession' | 'operation' | 'server'> & { consoleSession: Maybe<ResolversTypes['ServerConsoleSession']>, operation: Maybe<ResolversTypes['Operation']>, server: Maybe<ResolversTypes['Server']> }>;
  ServerConsoleReportInput: ServerConsoleReportInput;
  ServerConsoleReportPayload: ResolverTypeWrapper<Omit<ServerConsoleReportPayload, 'consoleSession'> & { consoleSession: Maybe<ResolversTypes['ServerConsoleSession']> }>;
  ServerConsoleSession: ResolverTypeWrapper<SessionRow>;
  ServerConsoleStoreInput: ServerConsoleStoreInput;
  ServerConsoleStorePayload: ResolverTypeWrapper<Omit<ServerConsoleStorePayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerCredentialPrepareInput: ServerCredentialPrepareInput;
  ServerCredentialPreparePayload: ResolverTypeWrapper<Omit<ServerCredentialPreparePayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerCredentialPromoteInput: ServerCredentialPromoteInput;
  ServerCredentialPromotePayload: ResolverTypeWrapper<Omit<ServerCredentialPromotePayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerCredentialRotateInput: ServerCredentialRotateInput;
  ServerCredentialRotatePayload: ResolverTypeWrapper<Omit<ServerCredentialRotatePayload, 'operation' | 'server'> & { operation: Maybe<ResolversTypes['Operation']>, server: Maybe<ResolversTypes['Server']> }>;
  ServerDesiredBios: ResolverTypeWrapper<ServerDesiredBios>;
  ServerDifference: ResolverTypeWrapper<ServerDifference>;
  ServerDiskExceptInput: ServerDiskExceptInput;
  ServerDiskExceptPayload: ResolverTypeWrapper<Omit<ServerDiskExceptPayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerDiskException: ResolverTypeWrapper<DiskExceptionRow>;
  ServerDiskExceptionConnection: ResolverTypeWrapper<DiskExceptionPage>;
  ServerDiskExceptionEdge: ResolverTypeWrapper<Omit<ServerDiskExceptionEdge, 'node'> & { node: ResolversTypes['ServerDiskException'] }>;
  ServerEnrollInput: ServerEnrollInput;
  ServerEnrollItem: ServerEnrollItem;
  ServerEnrollManyInput: ServerEnrollManyInput;
  ServerEnrollPayload: ResolverTypeWrapper<Omit<ServerEnrollPayload, 'operation' | 'server'> & { operation: Maybe<ResolversTypes['Operation']>, server: Maybe<ResolversTypes['Server']> }>;
  ServerEraseInput: ServerEraseInput;
  ServerErasePayload: ResolverTypeWrapper<Omit<ServerErasePayload, 'operation' | 'server'> & { operation: Maybe<ResolversTypes['Operation']>, server: Maybe<ResolversTypes['Server']> }>;
  ServerErasure: ResolverTypeWrapper<ErasureRow>;
  ServerErasureConnection: ResolverTypeWrapper<ErasurePage>;
  ServerErasureEdge: ResolverTypeWrapper<Omit<ServerErasureEdge, 'node'> & { node: ResolversTypes['ServerErasure'] }>;
  ServerErasureStoreInput: ServerErasureStoreInput;
  ServerErasureStorePayload: ResolverTypeWrapper<Omit<ServerErasureStorePayload, 'erasure' | 'server'> & { erasure: Maybe<ResolversTypes['ServerErasure']>, server: Maybe<ResolversTypes['Server']> }>;
  ServerExpectation: ResolverTypeWrapper<ServerExpectation>;
  ServerExpectationInput: ServerExpectationInput;
  ServerFinding: ServerFinding;
  ServerFirmware: ResolverTypeWrapper<ShownFirmware>;
  ServerFirmwareInput: ServerFirmwareInput;
  ServerFirmwareStoreInput: ServerFirmwareStoreInput;
  ServerFirmwareStorePayload: ResolverTypeWrapper<Omit<ServerFirmwareStorePayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerFirmwareUpdateInput: ServerFirmwareUpdateInput;
  ServerFirmwareUpdatePayload: ResolverTypeWrapper<Omit<ServerFirmwareUpdatePayload, 'operation' | 'server'> & { operation: Maybe<ResolversTypes['Operation']>, server: Maybe<ResolversTypes['Server']> }>;
  ServerFoundIdentity: ResolverTypeWrapper<Omit<ServerFoundIdentity, 'operation'> & { operation: Maybe<ResolversTypes['Operation']> }>;
  ServerHealthCounts: ResolverTypeWrapper<ServerHealthCounts>;
  ServerHoldInput: ServerHoldInput;
  ServerHoldPayload: ResolverTypeWrapper<Omit<ServerHoldPayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerIdentity: ResolverTypeWrapper<ServerIdentity>;
  ServerIdentityAcceptInput: ServerIdentityAcceptInput;
  ServerIdentityAcceptPayload: ResolverTypeWrapper<Omit<ServerIdentityAcceptPayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerIdentityChange: ResolverTypeWrapper<ServerIdentityChange>;
  ServerIdentityReportInput: ServerIdentityReportInput;
  ServerIdentityReportPayload: ResolverTypeWrapper<Omit<ServerIdentityReportPayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerInProgress: ResolverTypeWrapper<ServerInProgress>;
  ServerInspectInput: ServerInspectInput;
  ServerInspectPayload: ResolverTypeWrapper<Omit<ServerInspectPayload, 'operation' | 'server'> & { operation: Maybe<ResolversTypes['Operation']>, server: Maybe<ResolversTypes['Server']> }>;
  ServerInspection: ResolverTypeWrapper<InspectionRow>;
  ServerInspectionConnection: ResolverTypeWrapper<InspectionPage>;
  ServerInspectionEdge: ResolverTypeWrapper<Omit<ServerInspectionEdge, 'node'> & { node: ResolversTypes['ServerInspection'] }>;
  ServerInspectionGap: ResolverTypeWrapper<ServerInspectionGap>;
  ServerInspectionGapInput: ServerInspectionGapInput;
  ServerInspectionWarning: ResolverTypeWrapper<ServerInspectionWarning>;
  ServerInspectionWarningInput: ServerInspectionWarningInput;
  ServerInventoryStoreInput: ServerInventoryStoreInput;
  ServerInventoryStorePayload: ResolverTypeWrapper<Omit<ServerInventoryStorePayload, 'inspection' | 'server'> & { inspection: Maybe<ResolversTypes['ServerInspection']>, server: Maybe<ResolversTypes['Server']> }>;
  ServerMaintenance: ResolverTypeWrapper<ServerMaintenance>;
  ServerMaintenanceEndInput: ServerMaintenanceEndInput;
  ServerMaintenanceEndPayload: ResolverTypeWrapper<Omit<ServerMaintenanceEndPayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerMaintenanceStartInput: ServerMaintenanceStartInput;
  ServerMaintenanceStartPayload: ResolverTypeWrapper<Omit<ServerMaintenanceStartPayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerMissingComponent: ResolverTypeWrapper<ComponentChangeRow>;
  ServerObserveInput: ServerObserveInput;
  ServerObservePayload: ResolverTypeWrapper<Omit<ServerObservePayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerPowerSetInput: ServerPowerSetInput;
  ServerPowerSetPayload: ResolverTypeWrapper<Omit<ServerPowerSetPayload, 'operation' | 'server'> & { operation: Maybe<ResolversTypes['Operation']>, server: Maybe<ResolversTypes['Server']> }>;
  ServerQuarantine: ResolverTypeWrapper<ServerQuarantine>;
  ServerQuarantineEndInput: ServerQuarantineEndInput;
  ServerQuarantineEndPayload: ResolverTypeWrapper<Omit<ServerQuarantineEndPayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerQuarantineStartInput: ServerQuarantineStartInput;
  ServerQuarantineStartPayload: ResolverTypeWrapper<Omit<ServerQuarantineStartPayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerReportAction: ServerReportAction;
  ServerReportInput: ServerReportInput;
  ServerReportPayload: ResolverTypeWrapper<Omit<ServerReportPayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerRequirementsInput: ServerRequirementsInput;
  ServerReserveInput: ServerReserveInput;
  ServerReservePayload: ResolverTypeWrapper<Omit<ServerReservePayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerRetireInput: ServerRetireInput;
  ServerRetirePayload: ResolverTypeWrapper<Omit<ServerRetirePayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  ServerUpdateInput: ServerUpdateInput;
  ServerUpdateItem: ServerUpdateItem;
  ServerUpdateManyInput: ServerUpdateManyInput;
  ServerUpdatePayload: ResolverTypeWrapper<Omit<ServerUpdatePayload, 'server'> & { server: Maybe<ResolversTypes['Server']> }>;
  Site: ResolverTypeWrapper<EntityStub>;
  SkippedDisk: ResolverTypeWrapper<SkippedDisk>;
  SkippedDiskInput: SkippedDiskInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  UnprovenCause: UnprovenCause;
  UnprovenDisk: ResolverTypeWrapper<UnprovenDisk>;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BiosAttributeInput: BiosAttributeInput;
  Bmc: ServerRow;
  BmcCredentialInput: BmcCredentialInput;
  BmcInput: BmcInput;
  BmcUpdateInput: BmcUpdateInput;
  Boolean: Scalars['Boolean']['output'];
  Chassis: ChassisRow;
  ChassisBay: Bay;
  ConsoleLine: KeptLine;
  ConsoleLineConnection: ConsolePageShown;
  ConsoleLineEdge: Omit<ConsoleLineEdge, 'node'> & { node: ResolversParentTypes['ConsoleLine'] };
  ConsoleLineInput: ConsoleLineInput;
  DateTime: Scalars['DateTime']['output'];
  DeviceType: EntityStub;
  DiskErasure: StoredDiskErasure;
  DiskErasureInput: DiskErasureInput;
  Failure: Failure;
  FailureInput: FailureInput;
  FirmwareBaseline: BaselineRow;
  FirmwarePlan: Omit<FirmwarePlan, 'baseline'> & { baseline: ResolversParentTypes['FirmwareBaseline'] };
  FirmwarePlanStep: FirmwarePlanStep;
  Float: Scalars['Float']['output'];
  HardwareModel: HardwareModel;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  NetworkPort: NetworkPort;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Operation: OperationStub;
  OperationPlan: OperationPlan;
  PageInfo: PageInfo;
  PendingBmc: PendingBmcRecord;
  PlannedStep: PlannedStep;
  Query: Record<PropertyKey, never>;
  Rack: EntityStub;
  Server: ServerRow;
  ServerAbandonInput: ServerAbandonInput;
  ServerAbandonPayload: Omit<ServerAbandonPayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerAbandonment: ServerAbandonment;
  ServerAttribute: AttributeRow;
  ServerAttributeConnection: AttributePage;
  ServerAttributeEdge: Omit<ServerAttributeEdge, 'node'> & { node: ResolversParentTypes['ServerAttribute'] };
  ServerAttributeInput: ServerAttributeInput;
  ServerAttributeNamespaceInput: ServerAttributeNamespaceInput;
  ServerAttributeWhere: ServerAttributeWhere;
  ServerBiosApplyInput: ServerBiosApplyInput;
  ServerBiosApplyPayload: Omit<ServerBiosApplyPayload, 'operation' | 'server'> & { operation: Maybe<ResolversParentTypes['Operation']>, server: Maybe<ResolversParentTypes['Server']> };
  ServerBmcPromoteInput: ServerBmcPromoteInput;
  ServerBmcPromotePayload: Omit<ServerBmcPromotePayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerBmcUpdateInput: ServerBmcUpdateInput;
  ServerBmcUpdatePayload: Omit<ServerBmcUpdatePayload, 'operation' | 'server'> & { operation: Maybe<ResolversParentTypes['Operation']>, server: Maybe<ResolversParentTypes['Server']> };
  ServerBulkPayload: Omit<ServerBulkPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ServerBulkResult']> };
  ServerBulkResult: ItemResult;
  ServerChange: ServerChange;
  ServerComponent: ComponentRow;
  ServerComponentChange: ComponentChangeRow;
  ServerComponentChangeConnection: ComponentChangePage;
  ServerComponentChangeEdge: Omit<ServerComponentChangeEdge, 'node'> & { node: ResolversParentTypes['ServerComponentChange'] };
  ServerComponentInput: ServerComponentInput;
  ServerConsoleCloseInput: ServerConsoleCloseInput;
  ServerConsoleClosePayload: Omit<ServerConsoleClosePayload, 'consoleSession'> & { consoleSession: Maybe<ResolversParentTypes['ServerConsoleSession']> };
  ServerConsoleOpenInput: ServerConsoleOpenInput;
  ServerConsoleOpenPayload: Omit<ServerConsoleOpenPayload, 'consoleSession' | 'operation' | 'server'> & { consoleSession: Maybe<ResolversParentTypes['ServerConsoleSession']>, operation: Maybe<ResolversParentTypes['Operation']>, server: Maybe<ResolversParentTypes['Server']> };
  ServerConsoleReportInput: ServerConsoleReportInput;
  ServerConsoleReportPayload: Omit<ServerConsoleReportPayload, 'consoleSession'> & { consoleSession: Maybe<ResolversParentTypes['ServerConsoleSession']> };
  ServerConsoleSession: SessionRow;
  ServerConsoleStoreInput: ServerConsoleStoreInput;
  ServerConsoleStorePayload: Omit<ServerConsoleStorePayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerCredentialPrepareInput: ServerCredentialPrepareInput;
  ServerCredentialPreparePayload: Omit<ServerCredentialPreparePayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerCredentialPromoteInput: ServerCredentialPromoteInput;
  ServerCredentialPromotePayload: Omit<ServerCredentialPromotePayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerCredentialRotateInput: ServerCredentialRotateInput;
  ServerCredentialRotatePayload: Omit<ServerCredentialRotatePayload, 'operation' | 'server'> & { operation: Maybe<ResolversParentTypes['Operation']>, server: Maybe<ResolversParentTypes['Server']> };
  ServerDesiredBios: ServerDesiredBios;
  ServerDifference: ServerDifference;
  ServerDiskExceptInput: ServerDiskExceptInput;
  ServerDiskExceptPayload: Omit<ServerDiskExceptPayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerDiskException: DiskExceptionRow;
  ServerDiskExceptionConnection: DiskExceptionPage;
  ServerDiskExceptionEdge: Omit<ServerDiskExceptionEdge, 'node'> & { node: ResolversParentTypes['ServerDiskException'] };
  ServerEnrollInput: ServerEnrollInput;
  ServerEnrollItem: ServerEnrollItem;
  ServerEnrollManyInput: ServerEnrollManyInput;
  ServerEnrollPayload: Omit<ServerEnrollPayload, 'operation' | 'server'> & { operation: Maybe<ResolversParentTypes['Operation']>, server: Maybe<ResolversParentTypes['Server']> };
  ServerEraseInput: ServerEraseInput;
  ServerErasePayload: Omit<ServerErasePayload, 'operation' | 'server'> & { operation: Maybe<ResolversParentTypes['Operation']>, server: Maybe<ResolversParentTypes['Server']> };
  ServerErasure: ErasureRow;
  ServerErasureConnection: ErasurePage;
  ServerErasureEdge: Omit<ServerErasureEdge, 'node'> & { node: ResolversParentTypes['ServerErasure'] };
  ServerErasureStoreInput: ServerErasureStoreInput;
  ServerErasureStorePayload: Omit<ServerErasureStorePayload, 'erasure' | 'server'> & { erasure: Maybe<ResolversParentTypes['ServerErasure']>, server: Maybe<ResolversParentTypes['Server']> };
  ServerExpectation: ServerExpectation;
  ServerExpectationInput: ServerExpectationInput;
  ServerFirmware: ShownFirmware;
  ServerFirmwareInput: ServerFirmwareInput;
  ServerFirmwareStoreInput: ServerFirmwareStoreInput;
  ServerFirmwareStorePayload: Omit<ServerFirmwareStorePayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerFirmwareUpdateInput: ServerFirmwareUpdateInput;
  ServerFirmwareUpdatePayload: Omit<ServerFirmwareUpdatePayload, 'operation' | 'server'> & { operation: Maybe<ResolversParentTypes['Operation']>, server: Maybe<ResolversParentTypes['Server']> };
  ServerFoundIdentity: Omit<ServerFoundIdentity, 'operation'> & { operation: Maybe<ResolversParentTypes['Operation']> };
  ServerHealthCounts: ServerHealthCounts;
  ServerHoldInput: ServerHoldInput;
  ServerHoldPayload: Omit<ServerHoldPayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerIdentity: ServerIdentity;
  ServerIdentityAcceptInput: ServerIdentityAcceptInput;
  ServerIdentityAcceptPayload: Omit<ServerIdentityAcceptPayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerIdentityChange: ServerIdentityChange;
  ServerIdentityReportInput: ServerIdentityReportInput;
  ServerIdentityReportPayload: Omit<ServerIdentityReportPayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerInProgress: ServerInProgress;
  ServerInspectInput: ServerInspectInput;
  ServerInspectPayload: Omit<ServerInspectPayload, 'operation' | 'server'> & { operation: Maybe<ResolversParentTypes['Operation']>, server: Maybe<ResolversParentTypes['Server']> };
  ServerInspection: InspectionRow;
  ServerInspectionConnection: InspectionPage;
  ServerInspectionEdge: Omit<ServerInspectionEdge, 'node'> & { node: ResolversParentTypes['ServerInspection'] };
  ServerInspectionGap: ServerInspectionGap;
  ServerInspectionGapInput: ServerInspectionGapInput;
  ServerInspectionWarning: ServerInspectionWarning;
  ServerInspectionWarningInput: ServerInspectionWarningInput;
  ServerInventoryStoreInput: ServerInventoryStoreInput;
  ServerInventoryStorePayload: Omit<ServerInventoryStorePayload, 'inspection' | 'server'> & { inspection: Maybe<ResolversParentTypes['ServerInspection']>, server: Maybe<ResolversParentTypes['Server']> };
  ServerMaintenance: ServerMaintenance;
  ServerMaintenanceEndInput: ServerMaintenanceEndInput;
  ServerMaintenanceEndPayload: Omit<ServerMaintenanceEndPayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerMaintenanceStartInput: ServerMaintenanceStartInput;
  ServerMaintenanceStartPayload: Omit<ServerMaintenanceStartPayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerMissingComponent: ComponentChangeRow;
  ServerObserveInput: ServerObserveInput;
  ServerObservePayload: Omit<ServerObservePayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerPowerSetInput: ServerPowerSetInput;
  ServerPowerSetPayload: Omit<ServerPowerSetPayload, 'operation' | 'server'> & { operation: Maybe<ResolversParentTypes['Operation']>, server: Maybe<ResolversParentTypes['Server']> };
  ServerQuarantine: ServerQuarantine;
  ServerQuarantineEndInput: ServerQuarantineEndInput;
  ServerQuarantineEndPayload: Omit<ServerQuarantineEndPayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerQuarantineStartInput: ServerQuarantineStartInput;
  ServerQuarantineStartPayload: Omit<ServerQuarantineStartPayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerReportInput: ServerReportInput;
  ServerReportPayload: Omit<ServerReportPayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerRequirementsInput: ServerRequirementsInput;
  ServerReserveInput: ServerReserveInput;
  ServerReservePayload: Omit<ServerReservePayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerRetireInput: ServerRetireInput;
  ServerRetirePayload: Omit<ServerRetirePayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  ServerUpdateInput: ServerUpdateInput;
  ServerUpdateItem: ServerUpdateItem;
  ServerUpdateManyInput: ServerUpdateManyInput;
  ServerUpdatePayload: Omit<ServerUpdatePayload, 'server'> & { server: Maybe<ResolversParentTypes['Server']> };
  Site: EntityStub;
  SkippedDisk: SkippedDisk;
  SkippedDiskInput: SkippedDiskInput;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  UnprovenDisk: UnprovenDisk;
  UserError: UserError;
};

export type BmcResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Bmc'] = ResolversParentTypes['Bmc']> = {
  address: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credentialPending: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  credentialRef: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  credentialReference: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pending: Resolver<Maybe<ResolversTypes['PendingBmc']>, ParentType, ContextType>;
  provider: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealedCredential: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sealedPendingCredential: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systemId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChassisResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Chassis'] = ResolversParentTypes['Chassis']> = {
  bays: Resolver<ReadonlyArray<ResolversTypes['ChassisBay']>, ParentType, ContextType>;
  serverHealth: Resolver<ResolversTypes['ServerHealthCounts'], ParentType, ContextType>;
};

export type ChassisBayResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChassisBay'] = ResolversParentTypes['ChassisBay']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupied: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ConsoleLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsoleLine'] = ResolversParentTypes['ConsoleLine']> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operation: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  text: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsoleLineConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsoleLineConnection'] = ResolversParentTypes['ConsoleLineConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ConsoleLineEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ConsoleLine']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsoleLineEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsoleLineEdge'] = ResolversParentTypes['ConsoleLineEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ConsoleLine'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeviceTypeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeviceType'] = ResolversParentTypes['DeviceType']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiskErasureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DiskErasure'] = ResolversParentTypes['DiskErasure']> = {
  bytes: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  disk: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  erasedBy: Resolver<ResolversTypes['DiskEraser'], ParentType, ContextType>;
  evidence: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  method: Resolver<ResolversTypes['EraseMethod'], ParentType, ContextType>;
  serialNumber: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  startedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verified: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wwn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FailureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Failure'] = ResolversParentTypes['Failure']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FirmwareBaselineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FirmwareBaseline'] = ResolversParentTypes['FirmwareBaseline']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FirmwarePlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FirmwarePlan'] = ResolversParentTypes['FirmwarePlan']> = {
  baseline: Resolver<ResolversTypes['FirmwareBaseline'], ParentType, ContextType>;
  observedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['FirmwarePlanStep']>, ParentType, ContextType>;
};

export type FirmwarePlanStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FirmwarePlanStep'] = ResolversParentTypes['FirmwarePlanStep']> = {
  component: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict: Resolver<ResolversTypes['FirmwareVerdict'], ParentType, ContextType>;
};

export type HardwareModelResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HardwareModel'] = ResolversParentTypes['HardwareModel']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vendor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  serverAbandon?: Resolver<ResolversTypes['ServerAbandonPayload'], ParentType, ContextType, RequireFields<MutationServerAbandonArgs, 'input'>>;
  serverBiosApply?: Resolver<ResolversTypes['ServerBiosApplyPayload'], ParentType, ContextType, RequireFields<MutationServerBiosApplyArgs, 'input'>>;
  serverBmcPromote?: Resolver<ResolversTypes['ServerBmcPromotePayload'], ParentType, ContextType, RequireFields<MutationServerBmcPromoteArgs, 'input'>>;
  serverBmcUpdate?: Resolver<ResolversTypes['ServerBmcUpdatePayload'], ParentType, ContextType, RequireFields<MutationServerBmcUpdateArgs, 'input'>>;
  serverConsoleClose?: Resolver<ResolversTypes['ServerConsoleClosePayload'], ParentType, ContextType, RequireFields<MutationServerConsoleCloseArgs, 'input'>>;
  serverConsoleOpen?: Resolver<ResolversTypes['ServerConsoleOpenPayload'], ParentType, ContextType, RequireFields<MutationServerConsoleOpenArgs, 'input'>>;
  serverConsoleReport?: Resolver<ResolversTypes['ServerConsoleReportPayload'], ParentType, ContextType, RequireFields<MutationServerConsoleReportArgs, 'input'>>;
  serverConsoleStore?: Resolver<ResolversTypes['ServerConsoleStorePayload'], ParentType, ContextType, RequireFields<MutationServerConsoleStoreArgs, 'input'>>;
  serverCredentialPrepare?: Resolver<ResolversTypes['ServerCredentialPreparePayload'], ParentType, ContextType, RequireFields<MutationServerCredentialPrepareArgs, 'input'>>;
  serverCredentialPromote?: Resolver<ResolversTypes['ServerCredentialPromotePayload'], ParentType, ContextType, RequireFields<MutationServerCredentialPromoteArgs, 'input'>>;
  serverCredentialRotate?: Resolver<ResolversTypes['ServerCredentialRotatePayload'], ParentType, ContextType, RequireFields<MutationServerCredentialRotateArgs, 'input'>>;
  serverDiskExcept?: Resolver<ResolversTypes['ServerDiskExceptPayload'], ParentType, ContextType, RequireFields<MutationServerDiskExceptArgs, 'input'>>;
  serverEnroll?: Resolver<ResolversTypes['ServerEnrollPayload'], ParentType, ContextType, RequireFields<MutationServerEnrollArgs, 'input'>>;
  serverEnrollMany?: Resolver<ResolversTypes['ServerBulkPayload'], ParentType, ContextType, RequireFields<MutationServerEnrollManyArgs, 'input'>>;
  serverErase?: Resolver<ResolversTypes['ServerErasePayload'], ParentType, ContextType, RequireFields<MutationServerEraseArgs, 'input'>>;
  serverErasureStore?: Resolver<ResolversTypes['ServerErasureStorePayload'], ParentType, ContextType, RequireFields<MutationServerErasureStoreArgs, 'input'>>;
  serverFirmwareStore?: Resolver<ResolversTypes['ServerFirmwareStorePayload'], ParentType, ContextType, RequireFields<MutationServerFirmwareStoreArgs, 'input'>>;
  serverFirmwareUpdate?: Resolver<ResolversTypes['ServerFirmwareUpdatePayload'], ParentType, ContextType, RequireFields<MutationServerFirmwareUpdateArgs, 'input'>>;
  serverHold?: Resolver<ResolversTypes['ServerHoldPayload'], ParentType, ContextType, RequireFields<MutationServerHoldArgs, 'input'>>;
  serverIdentityAccept?: Resolver<ResolversTypes['ServerIdentityAcceptPayload'], ParentType, ContextType, RequireFields<MutationServerIdentityAcceptArgs, 'input'>>;
  serverIdentityReport?: Resolver<ResolversTypes['ServerIdentityReportPayload'], ParentType, ContextType, RequireFields<MutationServerIdentityReportArgs, 'input'>>;
  serverInspect?: Resolver<ResolversTypes['ServerInspectPayload'], ParentType, ContextType, RequireFields<MutationServerInspectArgs, 'input'>>;
  serverInventoryStore?: Resolver<ResolversTypes['ServerInventoryStorePayload'], ParentType, ContextType, RequireFields<MutationServerInventoryStoreArgs, 'input'>>;
  serverMaintenanceEnd?: Resolver<ResolversTypes['ServerMaintenanceEndPayload'], ParentType, ContextType, RequireFields<MutationServerMaintenanceEndArgs, 'input'>>;
  serverMaintenanceStart?: Resolver<ResolversTypes['ServerMaintenanceStartPayload'], ParentType, ContextType, RequireFields<MutationServerMaintenanceStartArgs, 'input'>>;
  serverObserve?: Resolver<ResolversTypes['ServerObservePayload'], ParentType, ContextType, RequireFields<MutationServerObserveArgs, 'input'>>;
  serverPowerSet?: Resolver<ResolversTypes['ServerPowerSetPayload'], ParentType, ContextType, RequireFields<MutationServerPowerSetArgs, 'input'>>;
  serverQuarantineEnd?: Resolver<ResolversTypes['ServerQuarantineEndPayload'], ParentType, ContextType, RequireFields<MutationServerQuarantineEndArgs, 'input'>>;
  serverQuarantineStart?: Resolver<ResolversTypes['ServerQuarantineStartPayload'], ParentType, ContextType, RequireFields<MutationServerQuarantineStartArgs, 'input'>>;
  serverReport?: Resolver<ResolversTypes['ServerReportPayload'], ParentType, ContextType, RequireFields<MutationServerReportArgs, 'input'>>;
  serverReserve?: Resolver<ResolversTypes['ServerReservePayload'], ParentType, ContextType, RequireFields<MutationServerReserveArgs, 'input'>>;
  serverRetire?: Resolver<ResolversTypes['ServerRetirePayload'], ParentType, ContextType, RequireFields<MutationServerRetireArgs, 'input'>>;
  serverUpdate?: Resolver<ResolversTypes['ServerUpdatePayload'], ParentType, ContextType, RequireFields<MutationServerUpdateArgs, 'input'>>;
  serverUpdateMany?: Resolver<ResolversTypes['ServerBulkPayload'], ParentType, ContextType, RequireFields<MutationServerUpdateManyArgs, 'input'>>;
};

export type NetworkPortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NetworkPort'] = ResolversParentTypes['NetworkPort']> = {
  mac: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  speedMbps: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'DeviceType', ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OperationPlanResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OperationPlan'] = ResolversParentTypes['OperationPlan']> = {
  hash: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pointOfNoReturn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps: Resolver<ReadonlyArray<ResolversTypes['PlannedStep']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PendingBmcResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PendingBmc'] = ResolversParentTypes['PendingBmc']> = {
  address: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credentialReference: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealedCredential: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systemId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PlannedStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PlannedStep'] = ResolversParentTypes['PlannedStep']> = {
  irreversible: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  serverConsoleSession?: Resolver<Maybe<ResolversTypes['ServerConsoleSession']>, ParentType, ContextType, RequireFields<QueryServerConsoleSessionArgs, 'id'>>;
  serversInProgress?: Resolver<ReadonlyArray<ResolversTypes['ServerInProgress']>, ParentType, ContextType, Partial<QueryServersInProgressArgs>>;
};

export type RackResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Rack'] = ResolversParentTypes['Rack']> = {
  serverHealth: Resolver<ResolversTypes['ServerHealthCounts'], ParentType, ContextType>;
};

export type ServerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Server'] = ResolversParentTypes['Server']> = {
  abandonment: Resolver<Maybe<ResolversTypes['ServerAbandonment']>, ParentType, ContextType>;
  attributeHistory: Resolver<ResolversTypes['ServerAttributeConnection'], ParentType, ContextType, RequireFields<ServerAttributeHistoryArgs, 'name' | 'namespace'>>;
  attributes: Resolver<ResolversTypes['ServerAttributeConnection'], ParentType, ContextType, Partial<ServerAttributesArgs>>;
  bmc: Resolver<Maybe<ResolversTypes['Bmc']>, ParentType, ContextType>;
  componentChanges: Resolver<ResolversTypes['ServerComponentChangeConnection'], ParentType, ContextType, Partial<ServerComponentChangesArgs>>;
  components: Resolver<ReadonlyArray<ResolversTypes['ServerComponent']>, ParentType, ContextType>;
  console: Resolver<ResolversTypes['ConsoleLineConnection'], ParentType, ContextType, Partial<ServerConsoleArgs>>;
  consoleSessions: Resolver<ReadonlyArray<ResolversTypes['ServerConsoleSession']>, ParentType, ContextType>;
  desiredBios: Resolver<ReadonlyArray<ResolversTypes['ServerDesiredBios']>, ParentType, ContextType>;
  differences: Resolver<ReadonlyArray<ResolversTypes['ServerDifference']>, ParentType, ContextType>;
  diskExceptionHistory: Resolver<ResolversTypes['ServerDiskExceptionConnection'], ParentType, ContextType, Partial<ServerDiskExceptionHistoryArgs>>;
  diskExceptions: Resolver<ReadonlyArray<ResolversTypes['ServerDiskException']>, ParentType, ContextType>;
  erasureHistory: Resolver<ResolversTypes['ServerErasureConnection'], ParentType, ContextType, Partial<ServerErasureHistoryArgs>>;
  erasures: Resolver<ReadonlyArray<ResolversTypes['ServerErasure']>, ParentType, ContextType>;
  expected: Resolver<Maybe<ResolversTypes['ServerExpectation']>, ParentType, ContextType>;
  failure: Resolver<Maybe<ResolversTypes['Failure']>, ParentType, ContextType>;
  findings: Resolver<ReadonlyArray<ResolversTypes['ServerFinding']>, ParentType, ContextType>;
  firmware: Resolver<ReadonlyArray<ResolversTypes['ServerFirmware']>, ParentType, ContextType>;
  firmwarePlan: Resolver<Maybe<ResolversTypes['FirmwarePlan']>, ParentType, ContextType, RequireFields<ServerFirmwarePlanArgs, 'baselineId'>>;
  foundIdentity: Resolver<Maybe<ResolversTypes['ServerFoundIdentity']>, ParentType, ContextType>;
  hardwareModel: Resolver<Maybe<ResolversTypes['HardwareModel']>, ParentType, ContextType>;
  identityChanges: Resolver<ReadonlyArray<ResolversTypes['ServerIdentityChange']>, ParentType, ContextType>;
  imposedQuarantine: Resolver<Maybe<ResolversTypes['ServerQuarantine']>, ParentType, ContextType>;
  inspections: Resolver<ResolversTypes['ServerInspectionConnection'], ParentType, ContextType, Partial<ServerInspectionsArgs>>;
  maintenance: Resolver<Maybe<ResolversTypes['ServerMaintenance']>, ParentType, ContextType>;
  missingComponents: Resolver<ReadonlyArray<ResolversTypes['ServerMissingComponent']>, ParentType, ContextType>;
  ports: Resolver<ReadonlyArray<ResolversTypes['NetworkPort']>, ParentType, ContextType>;
  proposedDeviceType: Resolver<Maybe<ResolversTypes['DeviceType']>, ParentType, ContextType>;
  quarantine: Resolver<Maybe<ResolversTypes['Failure']>, ParentType, ContextType>;
};

export type ServerAbandonPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerAbandonPayload'] = ResolversParentTypes['ServerAbandonPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerAbandonmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerAbandonment'] = ResolversParentTypes['ServerAbandonment']> = {
  confirmedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBecause: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedBy: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerInstanceId: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  formerName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServerAttributeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerAttribute'] = ResolversParentTypes['ServerAttribute']> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  component: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  value: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServerAttributeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerAttributeConnection'] = ResolversParentTypes['ServerAttributeConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ServerAttributeEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ServerAttribute']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServerAttributeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerAttributeEdge'] = ResolversParentTypes['ServerAttributeEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ServerAttribute'], ParentType, ContextType>;
};

export type ServerBiosApplyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerBiosApplyPayload'] = ResolversParentTypes['ServerBiosApplyPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerBmcPromotePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerBmcPromotePayload'] = ResolversParentTypes['ServerBmcPromotePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerBmcUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerBmcUpdatePayload'] = ResolversParentTypes['ServerBmcUpdatePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerBulkPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerBulkPayload'] = ResolversParentTypes['ServerBulkPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  results: Resolver<ReadonlyArray<ResolversTypes['ServerBulkResult']>, ParentType, ContextType>;
};

export type ServerBulkResultResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerBulkResult'] = ResolversParentTypes['ServerBulkResult']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  index: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerChange'] = ResolversParentTypes['ServerChange']> = {
  after: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ServerChangeKind'], ParentType, ContextType>;
  subject: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServerComponentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerComponent'] = ResolversParentTypes['ServerComponent']> = {
  attributes: Resolver<ReadonlyArray<ResolversTypes['ServerAttribute']>, ParentType, ContextType>;
  capacity: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  health: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
  history: Resolver<ResolversTypes['ServerComponentChangeConnection'], ParentType, ContextType, Partial<ServerComponentHistoryArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ComponentKind'], ParentType, ContextType>;
  model: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServerComponentChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerComponentChange'] = ResolversParentTypes['ServerComponentChange']> = {
  after: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ServerComponentChangeKind'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServerComponentChangeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerComponentChangeConnection'] = ResolversParentTypes['ServerComponentChangeConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ServerComponentChangeEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ServerComponentChange']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServerComponentChangeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerComponentChangeEdge'] = ResolversParentTypes['ServerComponentChangeEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ServerComponentChange'], ParentType, ContextType>;
};

export type ServerConsoleClosePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerConsoleClosePayload'] = ResolversParentTypes['ServerConsoleClosePayload']> = {
  consoleSession: Resolver<Maybe<ResolversTypes['ServerConsoleSession']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServerConsoleOpenPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerConsoleOpenPayload'] = ResolversParentTypes['ServerConsoleOpenPayload']> = {
  consoleSession: Resolver<Maybe<ResolversTypes['ServerConsoleSession']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerConsoleReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerConsoleReportPayload'] = ResolversParentTypes['ServerConsoleReportPayload']> = {
  consoleSession: Resolver<Maybe<ResolversTypes['ServerConsoleSession']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ServerConsoleSessionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerConsoleSession'] = ResolversParentTypes['ServerConsoleSession']> = {
  closing: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBecause: Resolver<Maybe<ResolversTypes['ConsoleSessionEnd']>, ParentType, ContextType>;
  expiresAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failure: Resolver<Maybe<ResolversTypes['Failure']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayUse: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  server: Resolver<ResolversTypes['Server'], ParentType, ContextType>;
  state: Resolver<ResolversTypes['ConsoleSessionState'], ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServerConsoleStorePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerConsoleStorePayload'] = ResolversParentTypes['ServerConsoleStorePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerCredentialPreparePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerCredentialPreparePayload'] = ResolversParentTypes['ServerCredentialPreparePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerCredentialPromotePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerCredentialPromotePayload'] = ResolversParentTypes['ServerCredentialPromotePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerCredentialRotatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerCredentialRotatePayload'] = ResolversParentTypes['ServerCredentialRotatePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerDesiredBiosResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerDesiredBios'] = ResolversParentTypes['ServerDesiredBios']> = {
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServerDifferenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerDifference'] = ResolversParentTypes['ServerDifference']> = {
  evidence: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding: Resolver<ResolversTypes['ServerFinding'], ParentType, ContextType>;
  intent: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intentSource: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  since: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServerDiskExceptPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerDiskExceptPayload'] = ResolversParentTypes['ServerDiskExceptPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerDiskExceptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerDiskException'] = ResolversParentTypes['ServerDiskException']> = {
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disk: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exceptedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  used: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServerDiskExceptionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerDiskExceptionConnection'] = ResolversParentTypes['ServerDiskExceptionConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ServerDiskExceptionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ServerDiskException']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServerDiskExceptionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerDiskExceptionEdge'] = ResolversParentTypes['ServerDiskExceptionEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ServerDiskException'], ParentType, ContextType>;
};

export type ServerEnrollPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerEnrollPayload'] = ResolversParentTypes['ServerEnrollPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerErasePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerErasePayload'] = ResolversParentTypes['ServerErasePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerErasureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerErasure'] = ResolversParentTypes['ServerErasure']> = {
  certificate: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disks: Resolver<ReadonlyArray<ResolversTypes['DiskErasure']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  skipped: Resolver<ReadonlyArray<ResolversTypes['SkippedDisk']>, ParentType, ContextType>;
  unproven: Resolver<ReadonlyArray<ResolversTypes['UnprovenDisk']>, ParentType, ContextType>;
};

export type ServerErasureConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerErasureConnection'] = ResolversParentTypes['ServerErasureConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ServerErasureEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ServerErasure']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServerErasureEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerErasureEdge'] = ResolversParentTypes['ServerErasureEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ServerErasure'], ParentType, ContextType>;
};

export type ServerErasureStorePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerErasureStorePayload'] = ResolversParentTypes['ServerErasureStorePayload']> = {
  erasure: Resolver<Maybe<ResolversTypes['ServerErasure']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerExpectationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerExpectation'] = ResolversParentTypes['ServerExpectation']> = {
  cores: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  diskBytes: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  disks: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  memoryMiB: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  model: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ports: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  powerSupplies: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serialNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServerFirmwareResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerFirmware'] = ResolversParentTypes['ServerFirmware']> = {
  component: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history: Resolver<ResolversTypes['ServerComponentChangeConnection'], ParentType, ContextType, Partial<ServerFirmwareHistoryArgs>>;
  kind: Resolver<ResolversTypes['FirmwareKind'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updateable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServerFirmwareStorePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerFirmwareStorePayload'] = ResolversParentTypes['ServerFirmwareStorePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerFirmwareUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerFirmwareUpdatePayload'] = ResolversParentTypes['ServerFirmwareUpdatePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerFoundIdentityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerFoundIdentity'] = ResolversParentTypes['ServerFoundIdentity']> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  differences: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  identity: Resolver<ResolversTypes['ServerIdentity'], ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  permitted: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ServerHealthCountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerHealthCounts'] = ResolversParentTypes['ServerHealthCounts']> = {
  critical: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ok: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warning: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServerHoldPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerHoldPayload'] = ResolversParentTypes['ServerHoldPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerIdentityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerIdentity'] = ResolversParentTypes['ServerIdentity']> = {
  disks: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  macs: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  model: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vendor: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ServerIdentityAcceptPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerIdentityAcceptPayload'] = ResolversParentTypes['ServerIdentityAcceptPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerIdentityChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerIdentityChange'] = ResolversParentTypes['ServerIdentityChange']> = {
  actor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after: Resolver<ResolversTypes['ServerIdentity'], ParentType, ContextType>;
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before: Resolver<ResolversTypes['ServerIdentity'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServerIdentityReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerIdentityReportPayload'] = ResolversParentTypes['ServerIdentityReportPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  refusal: Resolver<Maybe<ResolversTypes['Failure']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerInProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerInProgress'] = ResolversParentTypes['ServerInProgress']> = {
  operationId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serverId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ServerInspectPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerInspectPayload'] = ResolversParentTypes['ServerInspectPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerInspectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerInspection'] = ResolversParentTypes['ServerInspection']> = {
  at: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changeCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes: Resolver<ReadonlyArray<ResolversTypes['ServerChange']>, ParentType, ContextType>;
  first: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gaps: Resolver<ReadonlyArray<ResolversTypes['ServerInspectionGap']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  warnings: Resolver<ReadonlyArray<ResolversTypes['ServerInspectionWarning']>, ParentType, ContextType>;
};

export type ServerInspectionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerInspectionConnection'] = ResolversParentTypes['ServerInspectionConnection']> = {
  edges: Resolver<ReadonlyArray<ResolversTypes['ServerInspectionEdge']>, ParentType, ContextType>;
  nodes: Resolver<ReadonlyArray<ResolversTypes['ServerInspection']>, ParentType, ContextType>;
  pageInfo: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServerInspectionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerInspectionEdge'] = ResolversParentTypes['ServerInspectionEdge']> = {
  cursor: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node: Resolver<ResolversTypes['ServerInspection'], ParentType, ContextType>;
};

export type ServerInspectionGapResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerInspectionGap'] = ResolversParentTypes['ServerInspectionGap']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namespace: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServerInspectionWarningResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerInspectionWarning'] = ResolversParentTypes['ServerInspectionWarning']> = {
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServerInventoryStorePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerInventoryStorePayload'] = ResolversParentTypes['ServerInventoryStorePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  inspection: Resolver<Maybe<ResolversTypes['ServerInspection']>, ParentType, ContextType>;
  refusal: Resolver<Maybe<ResolversTypes['Failure']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerMaintenanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerMaintenance'] = ResolversParentTypes['ServerMaintenance']> = {
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ServerMaintenanceEndPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerMaintenanceEndPayload'] = ResolversParentTypes['ServerMaintenanceEndPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerMaintenanceStartPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerMaintenanceStartPayload'] = ResolversParentTypes['ServerMaintenanceStartPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerMissingComponentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerMissingComponent'] = ResolversParentTypes['ServerMissingComponent']> = {
  foundIn: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
  history: Resolver<ResolversTypes['ServerComponentChangeConnection'], ParentType, ContextType, Partial<ServerMissingComponentHistoryArgs>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind: Resolver<ResolversTypes['ComponentKind'], ParentType, ContextType>;
  model: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ServerObservePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerObservePayload'] = ResolversParentTypes['ServerObservePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerPowerSetPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerPowerSetPayload'] = ResolversParentTypes['ServerPowerSetPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
  plan: Resolver<Maybe<ResolversTypes['OperationPlan']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerQuarantineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerQuarantine'] = ResolversParentTypes['ServerQuarantine']> = {
  byRule: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ServerQuarantineEndPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerQuarantineEndPayload'] = ResolversParentTypes['ServerQuarantineEndPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerQuarantineStartPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerQuarantineStartPayload'] = ResolversParentTypes['ServerQuarantineStartPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerReportPayload'] = ResolversParentTypes['ServerReportPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerReservePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerReservePayload'] = ResolversParentTypes['ServerReservePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerRetirePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerRetirePayload'] = ResolversParentTypes['ServerRetirePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type ServerUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServerUpdatePayload'] = ResolversParentTypes['ServerUpdatePayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type SiteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  serverHealth: Resolver<ResolversTypes['ServerHealthCounts'], ParentType, ContextType>;
};

export type SkippedDiskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SkippedDisk'] = ResolversParentTypes['SkippedDisk']> = {
  disk: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wwn: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnprovenDiskResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UnprovenDisk'] = ResolversParentTypes['UnprovenDisk']> = {
  cause: Resolver<ResolversTypes['UnprovenCause'], ParentType, ContextType>;
  disk: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serialNumber: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Bmc: BmcResolvers<ContextType>;
  Chassis: ChassisResolvers<ContextType>;
  ChassisBay: ChassisBayResolvers<ContextType>;
  ConsoleLine: ConsoleLineResolvers<ContextType>;
  ConsoleLineConnection: ConsoleLineConnectionResolvers<ContextType>;
  ConsoleLineEdge: ConsoleLineEdgeResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  DeviceType: DeviceTypeResolvers<ContextType>;
  DiskErasure: DiskErasureResolvers<ContextType>;
  Failure: FailureResolvers<ContextType>;
  FirmwareBaseline: FirmwareBaselineResolvers<ContextType>;
  FirmwarePlan: FirmwarePlanResolvers<ContextType>;
  FirmwarePlanStep: FirmwarePlanStepResolvers<ContextType>;
  HardwareModel: HardwareModelResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  NetworkPort: NetworkPortResolvers<ContextType>;
  Node: NodeResolvers<ContextType>;
  Operation: OperationResolvers<ContextType>;
  OperationPlan: OperationPlanResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  PendingBmc: PendingBmcResolvers<ContextType>;
  PlannedStep: PlannedStepResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Rack: RackResolvers<ContextType>;
  Server: ServerResolvers<ContextType>;
  ServerAbandonPayload: ServerAbandonPayloadResolvers<ContextType>;
  ServerAbandonment: ServerAbandonmentResolvers<ContextType>;
  ServerAttribute: ServerAttributeResolvers<ContextType>;
  ServerAttributeConnection: ServerAttributeConnectionResolvers<ContextType>;
  ServerAttributeEdge: ServerAttributeEdgeResolvers<ContextType>;
  ServerBiosApplyPayload: ServerBiosApplyPayloadResolvers<ContextType>;
  ServerBmcPromotePayload: ServerBmcPromotePayloadResolvers<ContextType>;
  ServerBmcUpdatePayload: ServerBmcUpdatePayloadResolvers<ContextType>;
  ServerBulkPayload: ServerBulkPayloadResolvers<ContextType>;
  ServerBulkResult: ServerBulkResultResolvers<ContextType>;
  ServerChange: ServerChangeResolvers<ContextType>;
  ServerComponent: ServerComponentResolvers<ContextType>;
  ServerComponentChange: ServerComponentChangeResolvers<ContextType>;
  ServerComponentChangeConnection: ServerComponentChangeConnectionResolvers<ContextType>;
  ServerComponentChangeEdge: ServerComponentChangeEdgeResolvers<ContextType>;
  ServerConsoleClosePayload: ServerConsoleClosePayloadResolvers<ContextType>;
  ServerConsoleOpenPayload: ServerConsoleOpenPayloadResolvers<ContextType>;
  ServerConsoleReportPayload: ServerConsoleReportPayloadResolvers<ContextType>;
  ServerConsoleSession: ServerConsoleSessionResolvers<ContextType>;
  ServerConsoleStorePayload: ServerConsoleStorePayloadResolvers<ContextType>;
  ServerCredentialPreparePayload: ServerCredentialPreparePayloadResolvers<ContextType>;
  ServerCredentialPromotePayload: ServerCredentialPromotePayloadResolvers<ContextType>;
  ServerCredentialRotatePayload: ServerCredentialRotatePayloadResolvers<ContextType>;
  ServerDesiredBios: ServerDesiredBiosResolvers<ContextType>;
  ServerDifference: ServerDifferenceResolvers<ContextType>;
  ServerDiskExceptPayload: ServerDiskExceptPayloadResolvers<ContextType>;
  ServerDiskException: ServerDiskExceptionResolvers<ContextType>;
  ServerDiskExceptionConnection: ServerDiskExceptionConnectionResolvers<ContextType>;
  ServerDiskExceptionEdge: ServerDiskExceptionEdgeResolvers<ContextType>;
  ServerEnrollPayload: ServerEnrollPayloadResolvers<ContextType>;
  ServerErasePayload: ServerErasePayloadResolvers<ContextType>;
  ServerErasure: ServerErasureResolvers<ContextType>;
  ServerErasureConnection: ServerErasureConnectionResolvers<ContextType>;
  ServerErasureEdge: ServerErasureEdgeResolvers<ContextType>;
  ServerErasureStorePayload: ServerErasureStorePayloadResolvers<ContextType>;
  ServerExpectation: ServerExpectationResolvers<ContextType>;
  ServerFirmware: ServerFirmwareResolvers<ContextType>;
  ServerFirmwareStorePayload: ServerFirmwareStorePayloadResolvers<ContextType>;
  ServerFirmwareUpdatePayload: ServerFirmwareUpdatePayloadResolvers<ContextType>;
  ServerFoundIdentity: ServerFoundIdentityResolvers<ContextType>;
  ServerHealthCounts: ServerHealthCountsResolvers<ContextType>;
  ServerHoldPayload: ServerHoldPayloadResolvers<ContextType>;
  ServerIdentity: ServerIdentityResolvers<ContextType>;
  ServerIdentityAcceptPayload: ServerIdentityAcceptPayloadResolvers<ContextType>;
  ServerIdentityChange: ServerIdentityChangeResolvers<ContextType>;
  ServerIdentityReportPayload: ServerIdentityReportPayloadResolvers<ContextType>;
  ServerInProgress: ServerInProgressResolvers<ContextType>;
  ServerInspectPayload: ServerInspectPayloadResolvers<ContextType>;
  ServerInspection: ServerInspectionResolvers<ContextType>;
  ServerInspectionConnection: ServerInspectionConnectionResolvers<ContextType>;
  ServerInspectionEdge: ServerInspectionEdgeResolvers<ContextType>;
  ServerInspectionGap: ServerInspectionGapResolvers<ContextType>;
  ServerInspectionWarning: ServerInspectionWarningResolvers<ContextType>;
  ServerInventoryStorePayload: ServerInventoryStorePayloadResolvers<ContextType>;
  ServerMaintenance: ServerMaintenanceResolvers<ContextType>;
  ServerMaintenanceEndPayload: ServerMaintenanceEndPayloadResolvers<ContextType>;
  ServerMaintenanceStartPayload: ServerMaintenanceStartPayloadResolvers<ContextType>;
  ServerMissingComponent: ServerMissingComponentResolvers<ContextType>;
  ServerObservePayload: ServerObservePayloadResolvers<ContextType>;
  ServerPowerSetPayload: ServerPowerSetPayloadResolvers<ContextType>;
  ServerQuarantine: ServerQuarantineResolvers<ContextType>;
  ServerQuarantineEndPayload: ServerQuarantineEndPayloadResolvers<ContextType>;
  ServerQuarantineStartPayload: ServerQuarantineStartPayloadResolvers<ContextType>;
  ServerReportPayload: ServerReportPayloadResolvers<ContextType>;
  ServerReservePayload: ServerReservePayloadResolvers<ContextType>;
  ServerRetirePayload: ServerRetirePayloadResolvers<ContextType>;
  ServerUpdatePayload: ServerUpdatePayloadResolvers<ContextType>;
  Site: SiteResolvers<ContextType>;
  SkippedDisk: SkippedDiskResolvers<ContextType>;
  UnprovenDisk: UnprovenDiskResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
};

