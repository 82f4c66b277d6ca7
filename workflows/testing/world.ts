import { ApplicationFailure, cancellationSignal } from '@temporalio/activity';
import { createRunSteps } from '#activities/hardware/run-steps.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { worldCredentials } from './world-credentials.ts';
import { worldBios } from './world-bios.ts';
import { worldConsoles } from './world-consoles.ts';
import { worldDeletions, type WorldDeletions } from './world-deletions.ts';
import { worldDisks, type Wipes } from './world-disks.ts';
import { worldFirmware } from './world-firmware.ts';
import { worldHolds } from './world-holds.ts';
import { worldBoot, worldNames } from './world-services.ts';
import { worldDevices, worldServerPorts, type WorldDevices } from './world-devices.ts';
import { worldBalancers, type WorldBalancers } from './world-balancers.ts';
import { worldLedger, type Reported } from './world-ledger.ts';
import { worldImages, type WorldImages } from './world-images.ts';
import { stepsIn, type JournalEntry } from './world-journal.ts';
import { factsOf, worldMachines, worldServers, type BootAction } from './world-machines.ts';
import { free, park, settle } from './world-states.ts';
import type {
  Activities,
  Around,
  MachineBehaviour,
  RecordEnd,
  WorldEnd,
  WorldErasure,
  WorldLinks,
  WorldServer,
} from './world-parts.ts';

/** Everything the workflows touch, in memory: what is held, allocated and set, and in which order. */
export interface World {
  readonly servers: readonly WorldServer[];
  /** Instances with an address. */
  readonly addresses: ReadonlySet<string>;
  /** Names in DNS, with their instances. */
  readonly names: ReadonlyMap<string, string>;
  /** Instances whose address is reserved by DHCP. */
  readonly leases: ReadonlySet<string>;
  /** VLAN ids of the switch ports of servers, by server. */
  readonly vids: ReadonlyMap<string, number>;
  /** Operations with a boot entry. */
  readonly bootEntries: ReadonlySet<string>;
  readonly ends: ReadonlyMap<string, WorldEnd>;
  /** Receipts of erased disks by operation, and whether they are certified. */
  readonly erasures: ReadonlyMap<string, WorldErasure>;
  /** Receipts of installers by operation, once they are certified. */
  readonly wipes: Wipes;
  readonly images: WorldImages;
  readonly devices: WorldDevices;
  readonly balancers: WorldBalancers;
  /** Waits and decisions as they were reported to the ledger. */
  readonly reported: readonly Reported[];
  /** What domains answer about the subjects of deletions, by operation; by default they answer that they have nothing. */
  readonly deletions: WorldDeletions;
  readonly activities: Activities;
  /** Steps of an operation in the order in which their activities began, `undo:<step>` for what was undone. */
  stepsOf(operationId: string): string[];
  /** Wraps every activity of the step. */
  around(operationId: string, step: string, around: Around): void;
  /** What the machine of an operation does once it is powered on with a boot entry; by default it phones home. */
  machine(operationId: string, behaviour: MachineBehaviour): void;
  /** What the machine of an operation prints on its console; by default its BMC offers none. */
  console(operationId: string, lines: readonly string[]): void;
  /** Puts an instance on a server, as a provision before left it. */
  settle(instanceId: string): WorldServer;
}

export function createWorld(size: number, links: WorldLinks): World {
  const servers = worldServers(size);
  const addresses = new Set<string>();
  const bootEntries = new Map<string, BootAction>();
  const [names, vids] = [new Map<string, string>(), new Map<string, number>()];
  const leases = new Set<string>();
  const ends = new Map<string, WorldEnd>();
  const erasures = new Map<string, WorldErasure>();
  const wipes: Wipes = new Map();
  const images: WorldImages = new Map();
  const [devices, balancers]: [WorldDevices, WorldBalancers] = [new Map(), new Map()];
  const reported: Reported[] = [];
  const deletions: WorldDeletions = new Map();
  const journal: JournalEntry[] = [];
  const [arounds, consoles] = [new Map<string, Around>(), new Map<string, readonly string[]>()];
  const machines = new Map<string, MachineBehaviour>();

  const held = (operationId: string): WorldServer | undefined =>
    servers.find((server) => server.operationId === operationId);
  const mustHold = (operationId: string): WorldServer => {
    const server = held(operationId);
    if (server === undefined) throw ApplicationFailure.nonRetryable('holds no server', 'CONFLICT');
    return server;
  };
  const serverOf = (id: string): WorldServer => {
    const server = servers.find((one) => one.id === id);
    if (server === undefined) throw ApplicationFailure.nonRetryable(`no server ${id}`, 'NOT_FOUND');
    return server;
  };
  const unlock = (operationId: string, change: Partial<WorldServer>): void => {
    const server = held(operationId);
    if (server !== undefined) Object.assign(server, change, { operationId: null });
  };
  const end: RecordEnd = (id, outcome, action, failure) => void ends.set(id, { outcome, action, failure });

  const holds = worldHolds(servers, ends);
  const boots = worldMachines({ bootEntries, machines, links });

  const plain: Omit<Activities, 'runSteps'> = {
    isHeld: holds.isHeld,
    checkRequest: async () => ({ hostname: 'web' }),
    isInstance: async ({ operation }) => ends.get(operation.operationId)?.outcome === 'SUCCEEDED',
    async reserveServer({ operation }, { instanceId }) {
      const server = held(operation.operationId) ?? servers.find((one) => one.state === 'AVAILABLE');
      if (server === undefined) throw ApplicationFailure.nonRetryable('No server fits.', 'EXHAUSTED');
      Object.assign(server, { state: 'RESERVED', operationId: operation.operationId, instanceId });
      return factsOf(server);
    },
    async holdServer({ operation }, { instanceId }) {
      const server = servers.find((one) => one.instanceId === instanceId);
      if (server === undefined) return null;
      server.operationId = operation.operationId;
      return factsOf(server);
    },
    async findHeldServer({ operation }) {
      const server = held(operation.operationId);
      return server === undefined ? null : factsOf(server);
    },
    startProvisioning: async ({ operation }) => void (mustHold(operation.operationId).state = 'PROVISIONING'),
    releaseServer: async ({ operation }, { failure }) =>
      unlock(operation.operationId, failure === null ? free : { ...park(failure), instanceId: null }),
    unlockServer: async ({ operation }, { failure }) =>
      unlock(operation.operationId, failure === null ? {} : park(failure)),
    startCleaning: async ({ operation }) => void (mustHold(operation.operationId).state = 'CLEANING'),
    finishCleaning: async ({ operation }) => unlock(operation.operationId, free),
    async allocateAddress(_, { instanceId }) {
      addresses.add(instanceId);
      return { address: '192.0.2.1' };
    },
    releaseAddresses: async (_, { instanceId }) => void addresses.delete(instanceId),
    async activate({ operation }) {
      unlock(operation.operationId, { state: 'IN_USE' });
      end(operation.operationId, 'SUCCEEDED', 'ACTIVATE', null);
    },
    async reactivate({ operation }) {
      unlock(operation.operationId, {});
      end(operation.operationId, 'SUCCEEDED', 'ACTIVATE', null);
    },
    async finishRescue({ operation }, { address, hostKey }) {
      unlock(operation.operationId, {});
      end(operation.operationId, 'SUCCEEDED', `FINISH_RESCUE ${address} ${hostKey}`, null);
    },
    deleteInstance: async ({ operation }) => end(operation.operationId, 'SUCCEEDED', 'DELETE', null),
    endInstanceOperation: async ({ operation }, { outcome, action, failure }) =>
      end(operation.operationId, outcome, action, failure),
    startInspection: async ({ operation }) => void (mustHold(operation.operationId).state = 'INSPECTING'),
    async finishInspection({ operation }) {
      unlock(operation.operationId, { state: 'AVAILABLE' });
      end(operation.operationId, 'SUCCEEDED', 'FINISH_INSPECTION', null);
    },
    async endServerOperation({ operation }, { outcome, failure }) {
      unlock(operation.operationId, park(failure));
      end(operation.operationId, outcome, 'FAIL', failure);
    },
    async concludeServerOperation({ operation }, { outcome, failure }) {
      const busy = ['INSPECTING', 'CLEANING', 'MAINTENANCE'].includes(
        held(operation.operationId)?.state ?? '',
      );
      unlock(operation.operationId, busy && failure !== null ? park(failure) : {});
      end(operation.operationId, outcome, 'UNLOCK', failure);
    },
    storeErasure: async ({ operation }, erasure) => void erasures.set(operation.operationId, erasure),
    async finishErasure({ operation }) {
      unlock(operation.operationId, free);
      end(operation.operationId, 'SUCCEEDED', 'FINISH_CLEANING', null);
    },
    ...worldDeletions(deletions, end),
    ...worldDisks(wipes),
    ...worldBios,
    startMaintenance: async ({ operation }) => void (mustHold(operation.operationId).state = 'MAINTENANCE'),
    async finishMaintenance({ operation }) {
      unlock(operation.operationId, { state: 'AVAILABLE' });
      end(operation.operationId, 'SUCCEEDED', 'FINISH_MAINTENANCE', null);
    },
    ...worldCredentials(serverOf, mustHold),
    ...worldFirmware(serverOf),
    verifyIdentity: async () => ({ serialNumber: 'SN' }),
    verifyNewBmc: async () => undefined,
    useNewBmc: async ({ operation }) => void mustHold(operation.operationId),
    async ensurePowerState({ operation }, { serverId, power }) {
      const server = serverOf(serverId);
      const state = power === 'ON' ? 'ON' : 'OFF';
      const changed = server.power !== state;
      server.power = state;
      if (changed && state === 'ON' && server.bootsFromNetwork) await boots(operation.operationId);
      return { changed };
    },
    collectInventory: async () => ({ note: 'no difference' }),
    ...worldBoot(bootEntries, serverOf),
    ...worldNames(names, leases),
    ...worldConsoles(consoles, ends),
    ...worldImages(images, end),
    ...worldDevices(devices, end),
    ...worldServerPorts(vids),
    ...worldBalancers(balancers, end),
    ...worldLedger(reported, links),
  };

  const note = (name: string, activity: (call: StepCall, input: never) => Promise<unknown>) => {
    const silent = /^(?:isHeld|cancelWorkflow|publish|recordConsole|readConsoleTail)/.test(name);
    return async (call: StepCall, input: never): Promise<unknown> => {
      const { operationId } = call.operation;
      if (!silent) journal.push({ operationId, step: call.step });
      const around = arounds.get(`${operationId} ${call.step}`);
      const work = async (): Promise<unknown> => {
        holds.require(name, call, input);
        return await activity(call, input);
      };
      return await (around === undefined || silent ? work() : around(call, work, input));
    };
  };
  const all = Object.entries(plain).map(([name, activity]) => [name, note(name, activity)] as const);
  const noted = Object.fromEntries(all);
  const steps = createRunSteps({
    activities: noted,
    interceptors: [],
    hold: async (_, work) => await work(cancellationSignal()),
  });
  return {
    deletions,
    servers,
    addresses,
    names,
    leases,
    vids,
    get bootEntries() {
      return new Set(bootEntries.keys());
    },
    ends,
    erasures,
    wipes,
    images,
    devices,
    balancers,
    reported,
    activities: { ...noted, ...steps } as unknown as Activities,
    stepsOf: (operationId) => stepsIn(journal, operationId),
    around: (operationId, step, around) => void arounds.set(`${operationId} ${step}`, around),
    machine: (operationId, behaviour) => void machines.set(operationId, behaviour),
    console: (operationId, lines) => void consoles.set(operationId, lines),
    settle: (instanceId) => settle(servers, addresses, instanceId),
  };
}
