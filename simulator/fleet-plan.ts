import { models } from './models/catalog.ts';
import type { HardwareModel, Vendor } from './models/model.ts';
import type { Credential } from './redfish/credential.ts';

/** Servers of one model that are alike but for their names. */
export interface FleetGroup {
  readonly count: number;
  readonly model: Vendor;
  /** What the names begin with, before `-001`; a group of one has just this name. `sim` when not given. */
  readonly name?: string | undefined;
  /** User name and password of their BMCs; those of the fleet when not given. */
  readonly credential?: Credential | undefined;
}

/** One server before it is built. */
export interface PlannedServer {
  readonly name: string;
  /** Its own address in 127.0.0.0/8. */
  readonly address: string;
  readonly model: HardwareModel;
  readonly credential: Credential;
}

/** Servers of these vendors in turn: a larger fleet begins with the servers of a smaller one. */
export function planFleet(
  count: number,
  vendors: readonly Vendor[],
  credential: Credential,
): readonly PlannedServer[] {
  return Array.from({ length: count }, (_, index) => {
    const vendor = vendors[index % vendors.length];
    if (vendor === undefined) throw new Error('a fleet needs at least one vendor');
    return { name: nameOf('sim', index), address: addressOf(index), model: models[vendor], credential };
  });
}

/** The servers of all groups, one group after the other. Throws when two would have the same name. */
export function planGroups(groups: readonly FleetGroup[], credential: Credential): readonly PlannedServer[] {
  const next = new Map<string, number>();
  const taken = new Set<string>();
  const plan: PlannedServer[] = [];
  for (const group of groups) {
    for (let i = 0; i < group.count; i += 1) {
      // Groups without a name of their own are numbered through.
      const prefix = group.name ?? 'sim';
      const index = next.get(prefix) ?? 0;
      next.set(prefix, index + 1);
      const name = group.name !== undefined && group.count === 1 ? prefix : nameOf(prefix, index);
      if (taken.has(name)) throw new Error(`two servers of the fleet would be called "${name}"`);
      taken.add(name);
      const model = models[group.model];
      plan.push({ name, address: addressOf(plan.length), model, credential: group.credential ?? credential });
    }
  }
  return plan;
}

const nameOf = (prefix: string, index: number): string => `${prefix}-${String(index + 1).padStart(3, '0')}`;

/** 127.1.0.1 and on, leaving out last bytes that could be mistaken for a network or a broadcast. */
function addressOf(index: number): string {
  const perNetwork = 250;
  const network = Math.floor(index / perNetwork);
  return `127.${1 + Math.floor(network / 256)}.${network % 256}.${1 + (index % perNetwork)}`;
}
