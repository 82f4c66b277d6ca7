import { z } from 'zod';
import { DELETABLE_KINDS, deletionInput } from './deletion/deletable.ts';
import { deletionEvents, deletionQueries } from './deletion/names.ts';
import { imageVerifyInput } from './images/verification.ts';
import { instanceInput } from './instances/requests.ts';
import { loadBalancerApplyInput } from './loadbalancers/requests.ts';
import { devicePortsInput } from './networks/requests.ts';
import { biosInput, consoleInput, firmwareInput, powerInput } from './servers/requests.ts';

/** Types of resources that operations are about, by their names in the graph. */
export const SUBJECT_KINDS = ['Instance', 'Server', ...DELETABLE_KINDS] as const;

export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Whether an operation waits for an approval: never, or where the provisioning profile of the instance requires it. */
type Approval = 'NEVER' | 'BY_PROFILE';

/** One kind of operation. */
export interface OperationKindRow {
  /** What it does, for people: its description in the graph and in docs/operation-kinds.md. */
  readonly summary: string;
  /** The event by which it is requested, for each type of resource that it can be about. */
  readonly events: Partial<Readonly<Record<SubjectKind, string>>>;
  /** Name of the workflow in workflows/index.ts. */
  readonly workflow: string;
  /** Begins its title, before the name of its subject. */
  readonly verb: string;
  /** What its request says besides what every request does: references and rules, never a secret. */
  readonly input: z.ZodObject;
  /** Who approves its plan before anything is done. */
  readonly approval: Approval;
  /** The query of the internal graph that lists what it is doing, for each type of resource that it can be about. */
  readonly inProgress: Partial<Readonly<Record<SubjectKind, string>>>;
  /** False where the subject does not name it as its one operation, and others may run beside it. */
  readonly exclusive?: false;
  /** Whether its subject is created with the request. */
  readonly createsSubject?: true;
}

const nothing = z.object({});

const INSTANCES = { Instance: 'instancesInProgress' } as const;
const SERVERS = { Server: 'serversInProgress' } as const;
const IMAGES = { Image: 'imagesInProgress' } as const;
const BALANCERS = { LoadBalancer: 'loadBalancersInProgress' } as const;
const DEVICES = { NetworkDevice: 'networkDevicesInProgress' } as const;

/** Every kind of operation. See docs/adding-an-operation-kind.md. */
export const OPERATION_KINDS = {
  PROVISION: {
    summary: 'Reserves a server for an instance and installs its image.',
    events: { Instance: 'instance.provision-requested' },
    workflow: 'provision',
    verb: 'Provision',
    input: instanceInput,
    approval: 'BY_PROFILE',
    inProgress: INSTANCES,
    createsSubject: true,
  },
  REIMAGE: {
    summary: 'Installs an image on the server of an instance that is installed already.',
    events: { Instance: 'instance.reimage-requested' },
    workflow: 'reimage',
    verb: 'Reimage',
    input: instanceInput,
    approval: 'BY_PROFILE',
    inProgress: INSTANCES,
  },
  RESCUE: {
    summary: "Boots a rescue system in the memory of an instance's server.",
    events: { Instance: 'instance.rescue-requested' },
    workflow: 'rescue',
    verb: 'Rescue',
    input: instanceInput,
    approval: 'BY_PROFILE',
    inProgress: INSTANCES,
  },
  UNRESCUE: {
    summary: 'Boots an instance from its disk after a rescue.',
    events: { Instance: 'instance.unrescue-requested' },
    workflow: 'unrescue',
    verb: 'Unrescue',
    input: instanceInput,
    approval: 'BY_PROFILE',
    inProgress: INSTANCES,
  },
  DECOMMISSION: {
    summary: "Wipes the disks of an instance's server, frees it, and deletes the instance.",
    events: { Instance: 'instance.decommission-requested' },
    workflow: 'decommission',
    verb: 'Decommission',
    input: instanceInput,
    approval: 'BY_PROFILE',
    inProgress: INSTANCES,
  },
  SERVICES_APPLY: {
    summary: 'Registers the name of an instance in DNS and reserves its address by DHCP again.',
    events: { Instance: 'instance.services-apply-requested' },
    workflow: 'servicesApply',
    verb: 'Apply DNS and DHCP of',
    input: instanceInput,
    approval: 'BY_PROFILE',
    inProgress: INSTANCES,
  },
  ENROLL: {
    summary: 'Checks the BMC of a new server and reads its inventory.',
    events: { Server: 'server.enroll-requested' },
    workflow: 'enroll',
    verb: 'Enroll',
    input: nothing,
    approval: 'NEVER',
    inProgress: SERVERS,
  },
  INSPECT: {
    summary: 'Reads the inventory of a server again.',
    events: { Server: 'server.inspect-requested' },
    workflow: 'inspect',
    verb: 'Inspect',
    input: nothing,
    approval: 'NEVER',
    inProgress: SERVERS,
  },
  POWER: {
    summary: 'Turns a server on or off.',
    events: { Server: 'server.power-requested' },
    workflow: 'power',
    verb: 'Set the power of',
    input: powerInput,
    approval: 'NEVER',
    inProgress: SERVERS,
  },
  ERASE: {
    summary: 'Erases every disk of a server by its BMC, with evidence for each.',
    events: { Server: 'server.erase-requested' },
    workflow: 'erase',
    verb: 'Erase',
    input: nothing,
    approval: 'NEVER',
    inProgress: SERVERS,
  },
  CREDENTIAL_ROTATE: {
    summary: "Changes the password of a server's BMC.",
    events: { Server: 'server.credential-rotate-requested' },
    workflow: 'credentialRotate',
    verb: 'Change the BMC password of',
    input: nothing,
    approval: 'NEVER',
    inProgress: SERVERS,
  },
  BMC_UPDATE: {
    summary: "Changes the address or credential under which a server's BMC is reached.",
    events: { Server: 'server.bmc-update-requested' },
    workflow: 'bmcUpdate',
    verb: 'Change the BMC of',
    input: nothing,
    approval: 'NEVER',
    inProgress: SERVERS,
  },
  BIOS_APPLY: {
    summary: "Sets attributes of a server's BIOS.",
    events: { Server: 'server.bios-apply-requested' },
    workflow: 'biosApply',
    verb: 'Set up the BIOS of',
    input: biosInput,
    approval: 'NEVER',
    inProgress: SERVERS,
  },
  FIRMWARE_UPDATE: {
    summary: 'Brings the firmware of a server to a baseline.',
    events: { Server: 'server.firmware-update-requested' },
    workflow: 'firmwareUpdate',
    verb: 'Update the firmware of',
    input: firmwareInput,
    approval: 'NEVER',
    inProgress: SERVERS,
  },
  CONSOLE: {
    summary: 'Serves a session at the serial console of a server.',
    events: { Server: 'server.console-requested' },
    workflow: 'console',
    verb: 'Open the console of',
    input: consoleInput,
    approval: 'NEVER',
    inProgress: SERVERS,
    exclusive: false,
  },
  DELETE: {
    summary: 'Deletes a resource once no other domain has anything of it.',
    events: deletionEvents(),
    workflow: 'deleteResource',
    verb: 'Delete',
    input: deletionInput,
    approval: 'NEVER',
    inProgress: deletionQueries(),
  },
  IMAGE_VERIFY: {
    summary: 'Fetches an image, and checks its size and SHA-256.',
    events: { Image: 'image.verify-requested' },
    workflow: 'imageVerify',
    verb: 'Verify',
    input: imageVerifyInput,
    approval: 'NEVER',
    inProgress: IMAGES,
  },
  DEVICE_PORTS_APPLY: {
    summary: 'Brings the desired configuration of ports to their network device.',
    events: { NetworkDevice: 'network-device.apply-requested' },
    workflow: 'devicePortsApply',
    verb: 'Configure the ports of',
    input: devicePortsInput,
    approval: 'NEVER',
    inProgress: DEVICES,
  },
  LOAD_BALANCER_APPLY: {
    summary: 'Applies the configuration on record of a load balancer, or removes it.',
    events: { LoadBalancer: 'load-balancer.apply-requested' },
    workflow: 'loadBalancerApply',
    verb: 'Apply the load balancer',
    input: loadBalancerApplyInput,
    approval: 'NEVER',
    inProgress: BALANCERS,
  },
} as const satisfies Readonly<Record<string, OperationKindRow>>;

export type OperationKind = keyof typeof OPERATION_KINDS;

/** Kinds that can be about this type of resource. */
export type OperationKindOf<Subject extends SubjectKind> = {
  [Kind in OperationKind]: (typeof OPERATION_KINDS)[Kind]['events'] extends Readonly<Record<Subject, string>>
    ? Kind
    : never;
}[OperationKind];

/** The table's row as every row is: without what is known of one kind alone. */
export function rowOf(kind: OperationKind): OperationKindRow {
  return OPERATION_KINDS[kind];
}

export function isOperationKind(name: string): name is OperationKind {
  return Object.hasOwn(OPERATION_KINDS, name);
}

/** The kinds in their order, of which there is at least one. */
export const OPERATION_KIND_NAMES = Object.keys(OPERATION_KINDS) as [OperationKind, ...OperationKind[]];
