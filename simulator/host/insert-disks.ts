import { diskIn } from './disk-bays.ts';
import type { Machine } from './machine.ts';

/** Puts disks into the bays, by number, from the first one on. Those that the machine did not come with are empty. */
export function insertDisks(machine: Machine, disks: readonly number[]): void {
  const first = diskIn(machine.state, 0);
  machine.configure({ disks: [...disks] });
  if (diskIn(machine.state, 0) !== first) machine.eraseDisk(0);
}
