import type { Clock } from './clock.ts';
import type { HostHttp } from './host/http.ts';
import { createMachine } from './host/machine.ts';
import type { HostSnapshot } from './host/state.ts';
import { models } from './models/catalog.ts';
import type { HardwareModel, Vendor } from './models/model.ts';
import { createRandom } from './random.ts';
import { createAccess, type Credential } from './redfish/access.ts';
import type { Bmc } from './redfish/bmc.ts';
import { createTaskList } from './redfish/tasks.ts';
import { buildTree, type Tree } from './redfish/tree.ts';

/** One simulated server: its BMC, the address it answers at, and how busy that is. */
export interface FleetMember extends Bmc {
  /** Its own address in 127.0.0.0/8. */
  readonly address: string;
  readonly tree: Tree;
  readonly traffic: { inFlight: number; maxInFlight: number };
}

/** All simulated servers. */
export interface Fleet {
  readonly members: readonly FleetMember[];
  find(name: string): FleetMember | undefined;
  at(address: string): FleetMember | undefined;
}

/** Name, address and model of each server: a larger fleet begins with the servers of a smaller one. */
export function planFleet(
  count: number,
  vendors: readonly Vendor[],
): { readonly name: string; readonly address: string; readonly model: HardwareModel }[] {
  return Array.from({ length: count }, (_, index) => {
    const vendor = vendors[index % vendors.length];
    if (vendor === undefined) throw new Error('a fleet needs at least one vendor');
    return {
      name: `sim-${String(index + 1).padStart(3, '0')}`,
      address: addressOf(index),
      model: models[vendor],
    };
  });
}

/** 127.1.0.1 and on, leaving out last bytes that could be taken for a network or a broadcast. */
function addressOf(index: number): string {
  const perNetwork = 250;
  const network = Math.floor(index / perNetwork);
  return `127.${1 + Math.floor(network / 256)}.${network % 256}.${1 + (index % perNetwork)}`;
}

export function createFleet(deps: {
  readonly plan: ReturnType<typeof planFleet>;
  readonly seed: string;
  readonly credential: Credential;
  readonly bootUrl: string | undefined;
  readonly clock: Clock;
  readonly http: HostHttp;
  readonly restored: Readonly<Record<string, HostSnapshot>>;
  changed(): void;
  flush(): Promise<void>;
}): Fleet {
  const trees = new Map<HardwareModel, Tree>();
  const treeOf = (model: HardwareModel): Tree => {
    const tree = trees.get(model) ?? buildTree(model);
    trees.set(model, tree);
    return tree;
  };
  const members = deps.plan.map(({ name, address, model }): FleetMember => {
    const identity = model.identify(deps.seed, name);
    const machine = createMachine({
      model,
      identity,
      bootUrl: deps.bootUrl,
      clock: deps.clock,
      random: createRandom(deps.seed, name, 'jitter'),
      http: deps.http,
      restored: deps.restored[name],
      changed: deps.changed,
      flush: deps.flush,
    });
    return {
      name,
      address,
      model,
      identity,
      machine,
      access: createAccess(deps.credential, model, deps.clock),
      tasks: createTaskList(),
      tree: treeOf(model),
      traffic: { inFlight: 0, maxInFlight: 0 },
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
