import type { KeyedCertificate } from '#platform/certificates/certificate.ts';
import type { Clock } from './clock.ts';
import type { PlannedServer } from './fleet-plan.ts';
import type { HostHttp } from './host/http.ts';
import { createMachine, type MachineFactory } from './host/machine.ts';
import type { HostSnapshot } from './host/state.ts';
import type { HardwareModel } from './models/model.ts';
import { consoleAnswer, consoleText } from './host/console-text.ts';
import { createSerialLine } from './host/serial-line.ts';
import { createRandom } from './random.ts';
import { createAccess } from './redfish/access.ts';
import { createAccountStore } from './redfish/account-store.ts';
import type { Bmc } from './redfish/bmc.ts';
import { createErasures } from './redfish/erasures.ts';
import { describeEvent } from './redfish/event-service.ts';
import { createHardwareLog, hardwareEventOf } from './redfish/hardware-log.ts';
import { createController } from './redfish/controller.ts';
import { createHttpsCertificate } from './redfish/https-certificate.ts';
import { createMediaDrives } from './redfish/media-drives.ts';
import { createSubscriptions } from './redfish/subscriptions.ts';
import { createTaskList } from './redfish/task-list.ts';
import { createUpdates } from './redfish/updates.ts';
import { buildTree, type Tree } from './redfish/tree.ts';
import type { BmcSnapshot } from './state-file.ts';
import { createTraffic, type Traffic, type TrafficLimits } from './traffic.ts';

/** One simulated server: its BMC, the address it answers at, and how busy that is. */
export interface FleetMember extends Bmc {
  /** Its own address in 127.0.0.0/8. */
  readonly address: string;
  readonly tree: Tree;
  readonly traffic: Traffic;
}

/** All simulated servers. */
export interface Fleet {
  readonly members: readonly FleetMember[];
  find(name: string): FleetMember | undefined;
  at(address: string): FleetMember | undefined;
}

export function createFleet(deps: {
  readonly plan: readonly PlannedServer[];
  readonly seed: string;
  readonly bootUrl: string | undefined;
  readonly limits: TrafficLimits;
  /** What is behind the BMCs; simulated hosts when not given. */
  readonly machine?: MachineFactory | undefined;
  readonly clock: Clock;
  readonly http: HostHttp;
  readonly restored: Readonly<Record<string, HostSnapshot>>;
  readonly restoredBmcs: Readonly<Record<string, BmcSnapshot>>;
  /** What the BMC at an address was made with. */
  certificateOf(address: string): KeyedCertificate;
  /** Cuts all connections to an address. */
  disconnect(address: string): void;
  changed(): void;
  flush(): Promise<void>;
}): Fleet {
  const trees = new Map<HardwareModel, Tree>();
  const treeOf = (model: HardwareModel): Tree => {
    const tree = trees.get(model) ?? buildTree(model);
    trees.set(model, tree);
    return tree;
  };
  const members = deps.plan.map(({ name, address, model, credential }): FleetMember => {
    const identity = model.identify(deps.seed, name);
    const log = createHardwareLog(model);
    const serial = createSerialLine({
      answer: (line) => consoleAnswer(machine.state, line),
      receive: (bytes) => {
        machine.receive?.(bytes);
        return machine.receive !== undefined;
      },
    });
    const machine = (deps.machine ?? createMachine)({
      model,
      identity,
      bootUrl: deps.bootUrl,
      clock: deps.clock,
      random: createRandom(deps.seed, name, 'jitter'),
      http: deps.http,
      restored: deps.restored[name],
      changed: deps.changed,
      moved: (from, to) => {
        const kind = hardwareEventOf(from, to);
        const printed = consoleText(model, identity, from, to);
        if (printed !== undefined) serial.print(printed);
        if (kind !== undefined) log.add(kind, `/redfish/v1/Systems/${model.ids.system}`);
      },
      print: (text) => serial.print(`${text}\r\n`),
      transmit: serial.transmit,
      flush: deps.flush,
    });
    const tasks = createTaskList(model, deps.clock);
    const accounts = createAccountStore({
      factory: credential,
      model,
      clock: deps.clock,
      restored: deps.restoredBmcs[name]?.accounts,
      changed: deps.changed,
    });
    const access = createAccess(accounts, model, deps.clock);
    const https = createHttpsCertificate({
      issued: deps.certificateOf(address),
      restored: deps.restoredBmcs[name]?.certificate,
      changed: deps.changed,
    });
    const controller = createController({
      model,
      clock: deps.clock,
      disconnect: () => deps.disconnect(address),
      restarted: () => {
        access.endAll();
        tasks.forgetAtRestart();
        https.apply();
      },
    });
    return {
      name,
      address,
      model,
      identity,
      machine,
      access,
      tasks,
      log,
      serial,
      subscriptions: createSubscriptions({
        log,
        clock: deps.clock,
        http: deps.http,
        stopped: machine.stopped,
        describe: (happening, context) => describeEvent(model, happening, context),
      }),
      updates: createUpdates({ machine, model, tasks, controller, http: deps.http, clock: deps.clock }),
      erasures: createErasures({ machine, model, tasks, log, clock: deps.clock }),
      media: createMediaDrives(machine, model, deps.clock),
      controller,
      https,
      tree: treeOf(model),
      traffic: createTraffic(deps.limits, deps.clock),
    };
  });
  const byName = new Map(members.map((member) => [member.name, member]));
  const byAddress = new Map(members.map((member) => [member.address, member]));
  return {
    members,
    find: (name) => byName.get(name),
    at: (address) => byAddress.get(address),
  };
}
