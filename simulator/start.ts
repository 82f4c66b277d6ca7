import { mkdir } from 'node:fs/promises';
import { openCertificateStore } from './certificate-store.ts';
import { createClock } from './clock.ts';
import { createFaultTable, FaultInput } from './control/faults.ts';
import { createJournal, type JournalEntry } from './control/journal.ts';
import { serveControl } from './control/server.ts';
import { createConsoleUpgrade } from './console-upgrade.ts';
import { createExchange } from './exchange.ts';
import { planFleet, planGroups, type FleetGroup } from './fleet-plan.ts';
import { createFleet } from './fleet.ts';
import { createHostHttp } from './host/http.ts';
import type { MachineFactory } from './host/machine.ts';
import { takeSnapshot, type BmcBehaviour, type HostBehaviour } from './host/state.ts';
import { listen, type Listener } from './listener.ts';
import type { Vendor } from './models/model.ts';
import { createRandom } from './random.ts';
import type { Credential } from './redfish/credential.ts';
import { redfishService } from './redfish/router.ts';
import { createSimulation } from './simulation.ts';
import { createStateFile, readState, type Saved } from './state-file.ts';
import { startSwitches, type SwitchGroup } from './switches/fleet.ts';
import type { TrafficLimits } from './traffic.ts';

export interface SimulatorOptions {
  /** User name and password of every BMC. */
  readonly credential: Credential;
  /** How many servers; 12 when not given. */
  readonly servers?: number | undefined;
  /** Models of the servers in turn, by their vendors; Dell, HPE and Supermicro when not given. */
  readonly vendors?: readonly Vendor[] | undefined;
  /** The servers by groups, in place of `servers` and `vendors`. */
  readonly fleet?: readonly FleetGroup[] | undefined;
  /** Switches beside the servers; none when not given. */
  readonly switches?: readonly SwitchGroup[] | undefined;
  /** What each BMC accepts at once and in a second; no limits when not given. */
  readonly limits?: TrafficLimits | undefined;
  /** Base URL of the boot service that the hosts ask; without one the network offers them nothing. */
  readonly bootUrl?: string | undefined;
  /** What is behind the BMCs; simulated hosts when not given. */
  readonly machine?: MachineFactory | undefined;
  /** How many times as fast as the default the hosts work; 1 when not given. */
  readonly speed?: number | undefined;
  /** Decides serial numbers, addresses of network cards, jitter and chances. */
  readonly seed?: string | undefined;
  /** Port of all BMCs. 0, and a fleet without stored state, uses a free one; a stored fleet uses its last. */
  readonly port?: number | undefined;
  readonly controlHost?: string | undefined;
  readonly controlPort?: number | undefined;
  /** Folder for certificates and the state of the hosts; without one everything is in memory. */
  readonly stateDir?: string | undefined;
  /** Receives what went wrong inside: a state that cannot be written, a request that could not be handled. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

export interface SimulatedBmc {
  readonly name: string;
  /** Base URL, e.g. `https://127.1.0.1:8443`. */
  readonly url: string;
  /** The same, by the name that targets of providers have. */
  readonly address: string;
  readonly vendor: Vendor;
  readonly model: string;
  readonly serialNumber: string;
  readonly uuid: string;
  readonly macs: readonly string[];
}

/** A simulated fleet that serves. */
export interface Simulator {
  readonly bmcs: readonly SimulatedBmc[];
  readonly switches: readonly { readonly name: string; readonly address: string }[];
  /** PEM of the authority that signed every BMC's certificate. */
  readonly ca: string;
  /** Base URL of the control API. */
  readonly controlUrl: string;
  readonly credential: Credential;
  /** Sets a fault as `POST /faults` does, and answers its id. */
  setFault(fault: FaultInput): string;
  clearFaults(): void;
  setHost(name: string, behaviour: Partial<HostBehaviour & BmcBehaviour>): void;
  /** Requests of one BMC, or of all. */
  journal(name?: string): JournalEntry[];
  clearJournal(): void;
  close(): Promise<void>;
}

/** Starts a fleet of simulated servers: their BMCs over HTTPS Redfish, their hosts, and the control API. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const {
    credential,
    stateDir,
    seed = 'simulator',
    controlHost = '127.0.0.1',
    onError = console.error,
  } = options;
  if (stateDir !== undefined) await mkdir(stateDir, { recursive: true, mode: 0o700 });
  const saved = await readState(stateDir);
  // Undone in reverse, when the simulator is closed or when it cannot start.
  await using started = new AsyncDisposableStack();
  const clock = createClock(options.speed ?? 1);
  const http = createHostHttp(clock);
  started.defer(http.close);
  const plan =
    options.fleet === undefined
      ? planFleet(options.servers ?? 12, options.vendors ?? ['dell', 'hpe', 'supermicro'], credential)
      : planGroups(options.fleet, credential);
  const certificates = await openCertificateStore(stateDir, plan);

  let port = saved.port;
  const stateFile = createStateFile(
    stateDir,
    (): Saved => ({
      port,
      // Hosts that this run does not have are kept for one that has them again.
      hosts: {
        ...saved.hosts,
        ...Object.fromEntries(fleet.members.map(({ name, machine }) => [name, takeSnapshot(machine.state)])),
      },
      bmcs: {
        ...saved.bmcs,
        ...Object.fromEntries(
          fleet.members.flatMap(({ name, access, https }) => {
            const bmc = { accounts: access.accounts.snapshot(), certificate: https.snapshot() };
            return Object.values(bmc).every((part) => part === undefined) ? [] : [[name, bmc]];
          }),
        ),
      },
    }),
    onError,
  );
  const faults = createFaultTable(createRandom(seed, 'faults'));
  const journal = createJournal(plan.length);
  const upgrade = createConsoleUpgrade({ clock, faults, journal });
  const exchange = createExchange({ clock, faults, journal, flush: stateFile.flush });
  const fleet = createFleet({
    plan,
    seed,
    bootUrl: options.bootUrl,
    limits: options.limits ?? {},
    machine: options.machine,
    clock,
    http,
    restored: saved.hosts,
    restoredBmcs: saved.bmcs,
    certificateOf: certificates.get,
    disconnect: (address) => listener.disconnect(address),
    changed: stateFile.schedule,
    flush: stateFile.flush,
  });
  started.defer(() => {
    for (const { machine, controller } of fleet.members) {
      machine.stop();
      controller.stop();
    }
  });
  // Written while the machines still run, or the state would contain their stopping.
  started.defer(stateFile.close);

  const listener = await listenAgain(options.port, saved.port, (wanted) =>
    listen({
      port: wanted,
      accepts: (address) => {
        const member = fleet.at(address);
        return member?.machine.behaviour.unplugged === false && member.controller.up;
      },
      certificate: (address) => fleet.at(address)?.https.served ?? certificates.get(address),
      upgrade: (address, request, socket, head) => {
        const member = fleet.at(address);
        if (member === undefined) socket.destroy();
        else
          upgrade(member, request, socket, head).catch((error: unknown) => {
            onError(error);
            socket.destroy();
          });
      },
      serve: (address, request, response) => {
        const member = fleet.at(address);
        if (member === undefined) response.destroy();
        else
          exchange(redfishService, member, request, response).catch((error: unknown) => {
            onError(error);
            response.destroy();
          });
      },
    }),
  );
  started.defer(listener.close);
  port = listener.port;
  const urlOf = (address: string): string => `https://${address}:${listener.port}`;
  const switches = await startSwitches(options.switches ?? []);
  started.defer(switches.close);
  const simulation = createSimulation({ fleet, faults, journal, urlOf, disconnect: listener.disconnect });
  const control = await serveControl({
    simulation,
    switches,
    exchange,
    onError,
    hostname: controlHost,
    port: options.controlPort ?? 0,
  });
  started.defer(control.close);
  stateFile.schedule();
  await stateFile.flush();
  const running = started.move();

  return {
    bmcs: simulation.describeBmcs().map(({ name, address, vendor, model, serialNumber, uuid, macs }) => ({
      name,
      url: address,
      address,
      vendor,
      model,
      serialNumber,
      uuid,
      macs,
    })),
    switches: switches.members.map(({ name, device: { address } }) => ({ name, address })),
    ca: certificates.ca,
    controlUrl: `http://${controlHost}:${control.port}`,
    credential,
    setFault: (fault) => {
      if (fault.bmc !== '*' && fleet.find(fault.bmc) === undefined)
        throw new Error(`there is no server "${fault.bmc}"`);
      return faults.add(FaultInput.parse(fault));
    },
    clearFaults: faults.clear,
    setHost: simulation.setHost,
    journal: journal.entries,
    clearJournal: simulation.clearJournal,
    close: () => running.disposeAsync(),
  };
}

/** The port that was asked for, or the last one if it is still free, or any. */
async function listenAgain(
  asked: number | undefined,
  last: number | undefined,
  open: (port: number) => Promise<Listener>,
): Promise<Listener> {
  if (asked !== undefined && asked !== 0) return open(asked);
  if (last === undefined) return open(0);
  try {
    return await open(last);
  } catch {
    return open(0);
  }
}
