import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Cable as CableRow } from '../entities/cable.ts';
import type { DevicePort as DevicePortRow } from '../entities/device-port.ts';
import type { NetworkDevice as NetworkDeviceRow } from '../entities/network-device.ts';
import type { EntityStub } from '../../../platform/graph/typed-resolvers.ts';
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

/**
 * A cable between two ports. A port has one cable at most, and only ports that fit are joined: NETWORK with NETWORK, POWER
 * with POWER_OUTLET, CONSOLE with CONSOLE_SERVER; FRONT and REAR with each other and with all of these but power.
 */
export type Cable = {
  /**
   * Whether the neighbours that were reported at both ends of its path agree with it; null where the path does not lead from
   * one port of the kind NETWORK to another. Ends that you may not see count too.
   */
  readonly finding?: Maybe<CablingFinding>;
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

/** A port of a network device or of a server. It has one cable at most. */
export type DevicePort = {
  /** The cable in this port; null where there is none that you may see. Role: viewer on the cable's tenant. */
  readonly cable?: Maybe<Cable>;
  /**
   * Where the configuration that was last reported differs from the desired one. A field that either does not say differs in
   * nothing.
   */
  readonly differences: ReadonlyArray<PortDifference>;
  /**
   * The port at the other end of the path that begins with the cable in this port, through patch panels; `trace` has the
   * ports between. Null where there is no cable, where the path goes round in a circle or has more than 200 ports, and where
   * you may not see the port. Role: viewer on the other port's tenant.
   */
  readonly farEnd?: Maybe<DevicePort>;
  /**
   * Whether the reported neighbours agree with the path of its cable. What the port at the far end reports counts too: a
   * link has one finding. Null where there is neither a neighbour nor a path to another port of the kind NETWORK.
   */
  readonly finding?: Maybe<CablingFinding>;
  /** The neighbours that it was last reported to have, by LLDP or a protocol like it; empty where none was. */
  readonly neighbours: ReadonlyArray<PortNeighbour>;
  /** Its configuration as it was last reported; null where none was. */
  readonly observed?: Maybe<ObservedPort>;
};

/** How a port treats VLANs. */
export type DevicePortMode =
  /** It is in one VLAN, and its frames have no tag. */
  | 'ACCESS'
  /** Frames of several VLANs pass, all with a tag but those of one VLAN. */
  | 'TRUNK';

/** Which ports are to be configured. */
export type DevicePortsApplyInput = {
  /** The network device. */
  readonly deviceId: Scalars['ID']['input'];
  /** Whether the ports are only read and compared: `DevicePort.differences` has the result. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Refuses where the device has another version (STALE_VERSION). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Identifies this request: repeated with the same input, it has the same answer. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Ports of the device, of the kind NETWORK; at most 128. When left out, all that are not `managementOnly`. */
  readonly portIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why it is done, for the audit trail: at most 1000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket in another system, for the audit trail: one line of at most 200 characters. */
  readonly ticket?: InputMaybe<Scalars['String']['input']>;
};

/** The operation that configures ports. */
export type DevicePortsApplyPayload = {
  /** The network device. */
  readonly device?: Maybe<NetworkDevice>;
  /** Why it was refused; empty where it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** The operation that configures its ports. */
  readonly operation?: Maybe<Operation>;
};

/** Ports of a device type for a device or server. */
export type DevicePortsFromTypeInput = {
  /** The network device that gets the ports. Give either this or `serverId`. */
  readonly deviceId?: InputMaybe<Scalars['ID']['input']>;
  /** The device type whose ports it gets: its own `deviceType` when left out. */
  readonly deviceTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the caller: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The server that gets the ports. */
  readonly serverId?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer of devicePortsFromType. */
export type DevicePortsFromTypePayload = {
  /** How many ports were added; null where it was refused. */
  readonly added?: Maybe<Scalars['Int']['output']>;
  /** The network device, with its ports; null for a server. */
  readonly device?: Maybe<NetworkDevice>;
  /** Refusals. Nothing was changed when there is one. */
  readonly errors: ReadonlyArray<UserError>;
  /** The server, with its ports; null for a network device. */
  readonly server?: Maybe<Server>;
};

/** What a collector observed of the ports of one device or server. */
export type DevicePortsReportInput = {
  /** The network device whose ports were observed. Give either this or `serverId`. */
  readonly deviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the caller: the same key with the same input gets the first answer again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** When it was observed. At most five minutes ahead of the platform's clock. */
  readonly observedAt: Scalars['DateTime']['input'];
  /** The ports, by name; at most 1000. What is not named stays as it was reported before. */
  readonly ports: ReadonlyArray<PortReportInput>;
  /** The server whose ports were observed. */
  readonly serverId?: InputMaybe<Scalars['ID']['input']>;
  /** What reports: the name of the collector or of its protocol, at most 100 characters. */
  readonly source: Scalars['String']['input'];
};

/** The answer of devicePortsReport. */
export type DevicePortsReportPayload = {
  /** The network device; null for a server. */
  readonly device?: Maybe<NetworkDevice>;
  /** Refusals. Nothing was changed when there is one. */
  readonly errors: ReadonlyArray<UserError>;
  /** How many ports were found by their names; null where the report was refused. */
  readonly reported?: Maybe<Scalars['Int']['output']>;
  /** The server; null for a network device. */
  readonly server?: Maybe<Server>;
  /** Names of which the device or server has no port of the kind NETWORK. A report makes no ports. */
  readonly unknown: ReadonlyArray<Scalars['String']['output']>;
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

/** Why an operation failed. */
export type FailureInput = {
  /** For programs. */
  readonly code: Scalars['String']['input'];
  /** For people. */
  readonly message: Scalars['String']['input'];
  /** The step in which it happened. */
  readonly step?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /**
   * Brings the desired configuration of ports (`enabled`, `description`, `mtu`, `mode`, `untaggedVlan`, `taggedVlanIds`, `lag`) to
   * their network device. The operation reads the ports, changes those that differ in one transaction of the device, reads them
   * again, and reports them (`DevicePort.observed`); one that fails or is cancelled restores the former configuration. A
   * `description` or `mtu` that is null, and VLANs where there are none, stay as they are on the device. With `dryRun` the ports
   * are read and compared only. Errors: INVALID_INPUT where the device has no `provider` or no `managementAddress` that workers
   * may reach, or where a port lacks the VLAN that its mode needs; NOT_FOUND, FORBIDDEN, STALE_VERSION; CONFLICT while an
   * operation is under way on the device (`holder`), or while the device is being deleted. Role: operator on the device's tenant.
   */
  readonly devicePortsApply: DevicePortsApplyPayload;
  /**
   * Gives a device or server the ports of a device type that it does not have yet, by kind and name; those that it has stay
   * as they are, so that the same request again adds none. A device that is created with a `deviceType` has its ports
   * already. INVALID_INPUT: the type has ports that the device or server cannot have (a server has no FRONT and REAR ports).
   * CONFLICT: a rear port of that name has too few positions, or the position of a front port is taken; `holder` names the
   * port. Role: operator on the tenant of the device or server.
   */
  readonly devicePortsFromType: DevicePortsFromTypePayload;
  /**
   * Reports the configuration and the neighbours of ports of one device or server, as a collector observed them. It changes
   * none of the desired values: `DevicePort.differences` and `finding` compare the two. What was observed later stays where an
   * older report arrives after it. INVALID_INPUT: `observedAt` is in the future. Role: operator on the tenant of the device or
   * server, which a collector's service account is given.
   */
  readonly devicePortsReport: DevicePortsReportPayload;
  /** Records a report of the operation on a network device; it changes nothing once the device names another operation or none. Our own workers only. */
  readonly networkDeviceReport: NetworkDeviceReportPayload;
  /**
   * Claims the ports of network devices to which a server is cabled, for the operation that holds the server, and writes their
   * desired configuration: mode ACCESS with the VLAN, and the description. Of a port in a LAG, the LAG gets the VLAN. Repeated by
   * the same operation it changes nothing. Until the operation ends, `devicePortsApply` on these ports is refused. Errors:
   * CONFLICT, with `retryable`, while an operation is under way on a device (`holder`), and while the server is not known to be held
   * by the operation; CONFLICT where the VLAN has another VLAN id; NOT_FOUND without the VLAN; INVALID_INPUT where a device is at
   * another site, or has no `provider` or no `managementAddress` that workers may reach. Our own workers only.
   */
  readonly switchPortsClaim: SwitchPortsClaimPayload;
  /**
   * Records what an operation has done with claimed ports. CONFLICT: it no longer claims any port of the device (KEEP_PORTS).
   * Our own workers only.
   */
  readonly switchPortsReport: SwitchPortsReportPayload;
};


export type MutationDevicePortsApplyArgs = {
  input: DevicePortsApplyInput;
};


export type MutationDevicePortsFromTypeArgs = {
  input: DevicePortsFromTypeInput;
};


export type MutationDevicePortsReportArgs = {
  input: DevicePortsReportInput;
};


export type MutationNetworkDeviceReportArgs = {
  input: NetworkDeviceReportInput;
};


export type MutationSwitchPortsClaimArgs = {
  input: SwitchPortsClaimInput;
};


export type MutationSwitchPortsReportArgs = {
  input: SwitchPortsReportInput;
};

/** A device of the network or of its supply: what has ports and is no server. */
export type NetworkDevice = {
  /** The operation that is under way on it; null where there is none. Meanwhile the device cannot be deleted, its provider, site and address cannot be changed, and no other operation can be requested (CONFLICT). */
  readonly operation?: Maybe<Operation>;
};

/** A network device with an operation under way, and the request of that. */
export type NetworkDeviceInProgress = {
  /** The configuration of the ports before the operation changed them, in JSON; null where it has changed none. */
  readonly formerPorts?: Maybe<Scalars['String']['output']>;
  /** The device's id. */
  readonly networkDeviceId: Scalars['ID']['output'];
  /** The operation that must be running. */
  readonly operationId: Scalars['ID']['output'];
  /** The event that starts the operation, to start it again where it was lost. */
  readonly request?: Maybe<Scalars['String']['output']>;
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
  readonly failure?: InputMaybe<FailureInput>;
  /** The former configuration of the ports, in JSON; KEEP_PORTS needs it. */
  readonly formerPorts?: InputMaybe<Scalars['String']['input']>;
  /** Names this report. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The operation. */
  readonly operationId: Scalars['ID']['input'];
  /** How the operation ended; END needs it. */
  readonly outcome?: InputMaybe<OperationState>;
};

/** Answers a report of an operation on a network device. */
export type NetworkDeviceReportPayload = {
  /** The device; null where none names the operation any longer. */
  readonly device?: Maybe<NetworkDevice>;
  /** Why it was refused; empty where it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
};

/** The configuration of a port as a collector reported it. What it did not report is null. */
export type ObservedPort = {
  /** What its configuration calls it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether it is switched on. */
  readonly enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it has a link. */
  readonly linkUp?: Maybe<Scalars['Boolean']['output']>;
  /** How it treats VLANs. */
  readonly mode?: Maybe<DevicePortMode>;
  /** Its MTU in bytes. */
  readonly mtu?: Maybe<Scalars['Int']['output']>;
  /** When it was observed, by the clock of the source. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** What reported it, e.g. the name of a collector or of its protocol. */
  readonly source: Scalars['String']['output'];
  /** Its speed in Mb/s. */
  readonly speed?: Maybe<Scalars['Int']['output']>;
  /** The VLAN ids of frames with a tag, in ascending order. */
  readonly taggedVids?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** The VLAN id of frames without a tag. */
  readonly untaggedVid?: Maybe<Scalars['Int']['output']>;
};

/** The configuration of a port. Leave out what was not observed. Texts are cut where they are too long. */
export type ObservedPortInput = {
  /** What its configuration calls it; 255 characters are kept. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is switched on. */
  readonly enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it has a link. */
  readonly linkUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it treats VLANs. */
  readonly mode?: InputMaybe<DevicePortMode>;
  /** Its MTU in bytes. */
  readonly mtu?: InputMaybe<Scalars['Int']['input']>;
  /** Its speed in Mb/s. */
  readonly speed?: InputMaybe<Scalars['Int']['input']>;
  /** The VLAN ids of frames with a tag, 1 to 4094. */
  readonly taggedVids?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The VLAN id of frames without a tag, 1 to 4094. */
  readonly untaggedVid?: InputMaybe<Scalars['Int']['input']>;
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

/** A field of a port in which what was reported differs from the desired value. */
export type PortDifference = {
  /** The desired value, as text: VLANs by their VLAN ids, several with commas. */
  readonly desired: Scalars['String']['output'];
  /** The field: `description`, `enabled`, `mode`, `mtu`, `speed`, `taggedVids` or `untaggedVid`. */
  readonly field: Scalars['String']['output'];
  /** What was reported, in the same form. */
  readonly observed: Scalars['String']['output'];
  /** When it was observed. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** What reported it. */
  readonly source: Scalars['String']['output'];
};

/** A neighbour of a port, as it names itself by LLDP (IEEE 802.1AB). */
export type PortNeighbour = {
  /** The neighbour's Chassis ID, mostly a MAC address. */
  readonly chassisId?: Maybe<Scalars['String']['output']>;
  /** The neighbour's Management Address. */
  readonly managementAddress?: Maybe<Scalars['String']['output']>;
  /** When it was observed, by the clock of the source. */
  readonly observedAt: Scalars['DateTime']['output'];
  /** The Port Description of the neighbour's port. */
  readonly portDescription?: Maybe<Scalars['String']['output']>;
  /** The Port ID of the neighbour's port: a MAC address or the name of the port. */
  readonly portId: Scalars['String']['output'];
  /** What reported it. */
  readonly source: Scalars['String']['output'];
  /** The neighbour's System Name. */
  readonly systemName?: Maybe<Scalars['String']['output']>;
};

/** A neighbour, as it names itself by LLDP (IEEE 802.1AB). Of each text 255 characters are kept. */
export type PortNeighbourInput = {
  /** Its Chassis ID. */
  readonly chassisId?: InputMaybe<Scalars['String']['input']>;
  /** Its Management Address. */
  readonly managementAddress?: InputMaybe<Scalars['String']['input']>;
  /** The Port Description of its port. */
  readonly portDescription?: InputMaybe<Scalars['String']['input']>;
  /** The Port ID of its port. */
  readonly portId: Scalars['String']['input'];
  /** Its System Name. */
  readonly systemName?: InputMaybe<Scalars['String']['input']>;
};

/** What was observed of one port. */
export type PortReportInput = {
  /** Its configuration; it takes the place of that which was reported before. Left out where it was not observed. */
  readonly configuration?: InputMaybe<ObservedPortInput>;
  /** The port's name: that of a port of the kind NETWORK, without regard to case. */
  readonly name: Scalars['String']['input'];
  /** All its neighbours, at most 32; they take the place of those that were reported before. Empty where there are none, left out where it was not observed. */
  readonly neighbours?: InputMaybe<ReadonlyArray<PortNeighbourInput>>;
};

export type Query = {
  /**
   * Network devices with an operation under way: all, or those with one for a number of seconds at least, or the one of an
   * operation. Our own processes only, else FORBIDDEN.
   */
  readonly networkDevicesInProgress: ReadonlyArray<NetworkDeviceInProgress>;
  /** What an operation claims: the ports of network devices that it configures for a server. Our own workers only, else FORBIDDEN. */
  readonly switchPortClaims: ReadonlyArray<SwitchPortClaim>;
  /**
   * The path that begins or ends at a port, through patch panels; null where there is no such port that you may see. Of a
   * port in the middle it is the whole path, both ways. Role: viewer on the port's tenant.
   */
  readonly trace?: Maybe<Trace>;
};


export type QueryNetworkDevicesInProgressArgs = {
  olderThanSeconds?: InputMaybe<Scalars['Int']['input']>;
  operationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySwitchPortClaimsArgs = {
  operationId: Scalars['ID']['input'];
};


export type QueryTraceArgs = {
  portId: Scalars['ID']['input'];
};

export type Server = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
};

/** Ports of a network device that an operation configures for a server. */
export type SwitchPortClaim = {
  /** The network device. */
  readonly deviceId: Scalars['ID']['output'];
  /** The configuration of the ports before the operation changed them, in JSON; null where it has changed none. */
  readonly formerPorts?: Maybe<Scalars['String']['output']>;
  /** The desired configuration of the ports, in JSON. */
  readonly ports: Scalars['String']['output'];
};

/** The configuration of the ports to which a server is cabled. */
export type SwitchPortsClaimInput = {
  /** The description of the ports; null removes it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Names this claim. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The operation that holds the server. */
  readonly operationId: Scalars['ID']['input'];
  /** The server. Its ports of the kind NETWORK count, except those that are `managementOnly`. */
  readonly serverId: Scalars['ID']['input'];
  /** The VLAN id of that VLAN at the time of the operation's request. */
  readonly vid: Scalars['Int']['input'];
  /** The VLAN of frames without a tag. */
  readonly vlanId: Scalars['ID']['input'];
};

/** The claimed ports. */
export type SwitchPortsClaimPayload = {
  /** The claims, one for each network device; empty where no cable of the server leads to one. */
  readonly claims: ReadonlyArray<SwitchPortClaim>;
  /** Why it was refused; empty where it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
  /** Names of ports of the server that lead to no port of a network device: no cable is on record, or it is only planned. */
  readonly unconnected: ReadonlyArray<Scalars['String']['output']>;
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
  readonly deviceId: Scalars['ID']['input'];
  /** The former configuration of the ports, in JSON; KEEP_PORTS needs it. */
  readonly formerPorts?: InputMaybe<Scalars['String']['input']>;
  /** Names this report. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The operation. */
  readonly operationId: Scalars['ID']['input'];
};

/** Answers a report about claimed ports. */
export type SwitchPortsReportPayload = {
  /** Why it was refused; empty where it was accepted. */
  readonly errors: ReadonlyArray<UserError>;
};

/** A path of cables and patch panels, from port to port. */
export type Trace = {
  /**
   * The ports in their order, at most 200 in each direction from the port that was asked for. A rear port that a path
   * reaches without knowing the position, as there was no front port before it, ends the path.
   */
  readonly hops: ReadonlyArray<TraceHop>;
  /** Whether the path goes on beyond the hops that are shown. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A port on a path. */
export type TraceHop = {
  /** The cable in the port; null where it has none, or where you may not see it. */
  readonly cable?: Maybe<Cable>;
  /** The port; null where it is another tenant's that you may not see. */
  readonly port?: Maybe<DevicePort>;
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
  Cable: ResolverTypeWrapper<CableRow>;
  CablingFinding: CablingFinding;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DevicePort: ResolverTypeWrapper<DevicePortRow>;
  DevicePortMode: DevicePortMode;
  DevicePortsApplyInput: DevicePortsApplyInput;
  DevicePortsApplyPayload: ResolverTypeWrapper<Omit<DevicePortsApplyPayload, 'device'> & { device: Maybe<ResolversTypes['NetworkDevice']> }>;
  DevicePortsFromTypeInput: DevicePortsFromTypeInput;
  DevicePortsFromTypePayload: ResolverTypeWrapper<Omit<DevicePortsFromTypePayload, 'device' | 'server'> & { device: Maybe<ResolversTypes['NetworkDevice']>, server: Maybe<ResolversTypes['Server']> }>;
  DevicePortsReportInput: DevicePortsReportInput;
  DevicePortsReportPayload: ResolverTypeWrapper<Omit<DevicePortsReportPayload, 'device' | 'server'> & { device: Maybe<ResolversTypes['NetworkDevice']>, server: Maybe<ResolversTypes['Server']> }>;
  ErrorCode: ErrorCode;
  FailureInput: FailureInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NetworkDevice: ResolverTypeWrapper<NetworkDeviceRow>;
  NetworkDeviceInProgress: ResolverTypeWrapper<NetworkDeviceInProgress>;
  NetworkDeviceReportAction: NetworkDeviceReportAction;
  NetworkDeviceReportInput: NetworkDeviceReportInput;
  NetworkDeviceReportPayload: ResolverTypeWrapper<Omit<NetworkDeviceReportPayload, 'device'> & { device: Maybe<ResolversTypes['NetworkDevice']> }>;
  ObservedPort: ResolverTypeWrapper<ObservedPort>;
  ObservedPortInput: ObservedPortInput;
  Operation: ResolverTypeWrapper<Operation>;
  OperationState: OperationState;
  PortDifference: ResolverTypeWrapper<PortDifference>;
  PortNeighbour: ResolverTypeWrapper<PortNeighbour>;
  PortNeighbourInput: PortNeighbourInput;
  PortReportInput: PortReportInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Server: ResolverTypeWrapper<EntityStub>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SwitchPortClaim: ResolverTypeWrapper<SwitchPortClaim>;
  SwitchPortsClaimInput: SwitchPortsClaimInput;
  SwitchPortsClaimPayload: ResolverTypeWrapper<SwitchPortsClaimPayload>;
  SwitchPortsReportAction: SwitchPortsReportAction;
  SwitchPortsReportInput: SwitchPortsReportInput;
  SwitchPortsReportPayload: ResolverTypeWrapper<SwitchPortsReportPayload>;
  Trace: ResolverTypeWrapper<Omit<Trace, 'hops'> & { hops: ReadonlyArray<ResolversTypes['TraceHop']> }>;
  TraceHop: ResolverTypeWrapper<Omit<TraceHop, 'cable' | 'port'> & { cable: Maybe<ResolversTypes['Cable']>, port: Maybe<ResolversTypes['DevicePort']> }>;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Cable: CableRow;
  DateTime: Scalars['DateTime']['output'];
  DevicePort: DevicePortRow;
  DevicePortsApplyInput: DevicePortsApplyInput;
  DevicePortsApplyPayload: Omit<DevicePortsApplyPayload, 'device'> & { device: Maybe<ResolversParentTypes['NetworkDevice']> };
  DevicePortsFromTypeInput: DevicePortsFromTypeInput;
  DevicePortsFromTypePayload: Omit<DevicePortsFromTypePayload, 'device' | 'server'> & { device: Maybe<ResolversParentTypes['NetworkDevice']>, server: Maybe<ResolversParentTypes['Server']> };
  DevicePortsReportInput: DevicePortsReportInput;
  DevicePortsReportPayload: Omit<DevicePortsReportPayload, 'device' | 'server'> & { device: Maybe<ResolversParentTypes['NetworkDevice']>, server: Maybe<ResolversParentTypes['Server']> };
  FailureInput: FailureInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  NetworkDevice: NetworkDeviceRow;
  NetworkDeviceInProgress: NetworkDeviceInProgress;
  NetworkDeviceReportInput: NetworkDeviceReportInput;
  NetworkDeviceReportPayload: Omit<NetworkDeviceReportPayload, 'device'> & { device: Maybe<ResolversParentTypes['NetworkDevice']> };
  ObservedPort: ObservedPort;
  ObservedPortInput: ObservedPortInput;
  Operation: Operation;
  PortDifference: PortDifference;
  PortNeighbour: PortNeighbour;
  PortNeighbourInput: PortNeighbourInput;
  PortReportInput: PortReportInput;
  Query: Record<PropertyKey, never>;
  Server: EntityStub;
  String: Scalars['String']['output'];
  SwitchPortClaim: SwitchPortClaim;
  SwitchPortsClaimInput: SwitchPortsClaimInput;
  SwitchPortsClaimPayload: SwitchPortsClaimPayload;
  SwitchPortsReportInput: SwitchPortsReportInput;
  SwitchPortsReportPayload: SwitchPortsReportPayload;
  Trace: Omit<Trace, 'hops'> & { hops: ReadonlyArray<ResolversParentTypes['TraceHop']> };
  TraceHop: Omit<TraceHop, 'cable' | 'port'> & { cable: Maybe<ResolversParentTypes['Cable']>, port: Maybe<ResolversParentTypes['DevicePort']> };
  UserError: UserError;
};

export type CableResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Cable'] = ResolversParentTypes['Cable']> = {
  finding: Resolver<Maybe<ResolversTypes['CablingFinding']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DevicePortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DevicePort'] = ResolversParentTypes['DevicePort']> = {
  cable: Resolver<Maybe<ResolversTypes['Cable']>, ParentType, ContextType>;
  differences: Resolver<ReadonlyArray<ResolversTypes['PortDifference']>, ParentType, ContextType>;
  farEnd: Resolver<Maybe<ResolversTypes['DevicePort']>, ParentType, ContextType>;
  finding: Resolver<Maybe<ResolversTypes['CablingFinding']>, ParentType, ContextType>;
  neighbours: Resolver<ReadonlyArray<ResolversTypes['PortNeighbour']>, ParentType, ContextType>;
  observed: Resolver<Maybe<ResolversTypes['ObservedPort']>, ParentType, ContextType>;
};

export type DevicePortsApplyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DevicePortsApplyPayload'] = ResolversParentTypes['DevicePortsApplyPayload']> = {
  device: Resolver<Maybe<ResolversTypes['NetworkDevice']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
};

export type DevicePortsFromTypePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DevicePortsFromTypePayload'] = ResolversParentTypes['DevicePortsFromTypePayload']> = {
  added: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  device: Resolver<Maybe<ResolversTypes['NetworkDevice']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
};

export type DevicePortsReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DevicePortsReportPayload'] = ResolversParentTypes['DevicePortsReportPayload']> = {
  device: Resolver<Maybe<ResolversTypes['NetworkDevice']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  reported: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  server: Resolver<Maybe<ResolversTypes['Server']>, ParentType, ContextType>;
  unknown: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  devicePortsApply?: Resolver<ResolversTypes['DevicePortsApplyPayload'], ParentType, ContextType, RequireFields<MutationDevicePortsApplyArgs, 'input'>>;
  devicePortsFromType?: Resolver<ResolversTypes['DevicePortsFromTypePayload'], ParentType, ContextType, RequireFields<MutationDevicePortsFromTypeArgs, 'input'>>;
  devicePortsReport?: Resolver<ResolversTypes['DevicePortsReportPayload'], ParentType, ContextType, RequireFields<MutationDevicePortsReportArgs, 'input'>>;
  networkDeviceReport?: Resolver<ResolversTypes['NetworkDeviceReportPayload'], ParentType, ContextType, RequireFields<MutationNetworkDeviceReportArgs, 'input'>>;
  switchPortsClaim?: Resolver<ResolversTypes['SwitchPortsClaimPayload'], ParentType, ContextType, RequireFields<MutationSwitchPortsClaimArgs, 'input'>>;
  switchPortsReport?: Resolver<ResolversTypes['SwitchPortsReportPayload'], ParentType, ContextType, RequireFields<MutationSwitchPortsReportArgs, 'input'>>;
};

export type NetworkDeviceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NetworkDevice'] = ResolversParentTypes['NetworkDevice']> = {
  operation: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType>;
};

export type NetworkDeviceInProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NetworkDeviceInProgress'] = ResolversParentTypes['NetworkDeviceInProgress']> = {
  formerPorts: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  networkDeviceId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operationId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  request: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetworkDeviceReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NetworkDeviceReportPayload'] = ResolversParentTypes['NetworkDeviceReportPayload']> = {
  device: Resolver<Maybe<ResolversTypes['NetworkDevice']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObservedPortResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ObservedPort'] = ResolversParentTypes['ObservedPort']> = {
  description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  linkUp: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mode: Resolver<Maybe<ResolversTypes['DevicePortMode']>, ParentType, ContextType>;
  mtu: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  observedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speed: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  taggedVids: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  untaggedVid: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PortDifferenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PortDifference'] = ResolversParentTypes['PortDifference']> = {
  desired: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observed: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortNeighbourResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PortNeighbour'] = ResolversParentTypes['PortNeighbour']> = {
  chassisId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  managementAddress: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observedAt: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  portDescription: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  portId: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  systemName: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  networkDevicesInProgress?: Resolver<ReadonlyArray<ResolversTypes['NetworkDeviceInProgress']>, ParentType, ContextType, Partial<QueryNetworkDevicesInProgressArgs>>;
  switchPortClaims?: Resolver<ReadonlyArray<ResolversTypes['SwitchPortClaim']>, ParentType, ContextType, RequireFields<QuerySwitchPortClaimsArgs, 'operationId'>>;
  trace?: Resolver<Maybe<ResolversTypes['Trace']>, ParentType, ContextType, RequireFields<QueryTraceArgs, 'portId'>>;
};

export type ServerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Server'] = ResolversParentTypes['Server']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SwitchPortClaimResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SwitchPortClaim'] = ResolversParentTypes['SwitchPortClaim']> = {
  deviceId: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  formerPorts: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ports: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SwitchPortsClaimPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SwitchPortsClaimPayload'] = ResolversParentTypes['SwitchPortsClaimPayload']> = {
  claims: Resolver<ReadonlyArray<ResolversTypes['SwitchPortClaim']>, ParentType, ContextType>;
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  unconnected: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SwitchPortsReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SwitchPortsReportPayload'] = ResolversParentTypes['SwitchPortsReportPayload']> = {
  errors: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TraceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  hops: Resolver<ReadonlyArray<ResolversTypes['TraceHop']>, ParentType, ContextType>;
  truncated: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceHopResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TraceHop'] = ResolversParentTypes['TraceHop']> = {
  cable: Resolver<Maybe<ResolversTypes['Cable']>, ParentType, ContextType>;
  port: Resolver<Maybe<ResolversTypes['DevicePort']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  holder: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  retryable: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Cable: CableResolvers<ContextType>;
  DateTime: GraphQLScalarType;
  DevicePort: DevicePortResolvers<ContextType>;
  DevicePortsApplyPayload: DevicePortsApplyPayloadResolvers<ContextType>;
  DevicePortsFromTypePayload: DevicePortsFromTypePayloadResolvers<ContextType>;
  DevicePortsReportPayload: DevicePortsReportPayloadResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  NetworkDevice: NetworkDeviceResolvers<ContextType>;
  NetworkDeviceInProgress: NetworkDeviceInProgressResolvers<ContextType>;
  NetworkDeviceReportPayload: NetworkDeviceReportPayloadResolvers<ContextType>;
  ObservedPort: ObservedPortResolvers<ContextType>;
  Operation: OperationResolvers<ContextType>;
  PortDifference: PortDifferenceResolvers<ContextType>;
  PortNeighbour: PortNeighbourResolvers<ContextType>;
  Query: QueryResolvers<ContextType>;
  Server: ServerResolvers<ContextType>;
  SwitchPortClaim: SwitchPortClaimResolvers<ContextType>;
  SwitchPortsClaimPayload: SwitchPortsClaimPayloadResolvers<ContextType>;
  SwitchPortsReportPayload: SwitchPortsReportPayloadResolvers<ContextType>;
  Trace: TraceResolvers<ContextType>;
  TraceHop: TraceHopResolvers<ContextType>;
  UserError: UserErrorResolvers<ContextType>;
};

