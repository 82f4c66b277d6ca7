import { startSwitch, type SimulatedSwitch } from './start.ts';

/** Switches that differ only in their names. */
export interface SwitchGroup {
  readonly count: number;
  /** How many ports each has: `eth1` and on. */
  readonly ports: number;
  /** What the names begin with, before `-001`; a group of one has just this name. `switch` when not given. */
  readonly name?: string | undefined;
}

/** A simulated switch by its name, which is its serial number too. */
export interface NamedSwitch {
  readonly name: string;
  readonly device: SimulatedSwitch;
}

export interface SwitchFleet {
  readonly members: readonly NamedSwitch[];
  find(name: string): SimulatedSwitch | undefined;
  close(): Promise<void>;
}

/** Starts the switches of all groups, each on a free port. Throws when two would have the same name. */
export async function startSwitches(groups: readonly SwitchGroup[]): Promise<SwitchFleet> {
  const names = groups.flatMap(namesOf);
  const twice = names.find(({ name }, index) => names.findIndex((one) => one.name === name) !== index);
  if (twice !== undefined) throw new Error(`two switches of the fleet would be called "${twice.name}"`);
  const members: NamedSwitch[] = [];
  const close = async (): Promise<void> =>
    void (await Promise.all(members.map(async ({ device }) => await device.close())));
  try {
    for (const { name, ports } of names) {
      const all = Array.from({ length: ports }, (_, index) => `eth${index + 1}`);
      members.push({ name, device: await startSwitch({ ports: all, serialNumber: name }) });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { members, find: (name) => members.find((one) => one.name === name)?.device, close };
}

function namesOf({ count, ports, name }: SwitchGroup): { name: string; ports: number }[] {
  if (count === 1 && name !== undefined) return [{ name, ports }];
  return Array.from({ length: count }, (_, index) => ({
    name: `${name ?? 'switch'}-${String(index + 1).padStart(3, '0')}`,
    ports,
  }));
}
