import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder by which the suite and the faulty worker tell each other where an operation is. */
export interface Markers {
  /** The operation that is asked for next on a resource meets the fault of this name. */
  arm(resourceId: string, name: string): void;
  disarm(resourceId: string): void;
  /** Name of the fault that operations on a resource meet now. */
  armed(resourceId: string): string | undefined;
  /** The operation that meets the fault of this name has reached its faulty step. */
  reached(name: string): void;
  hasReached(name: string): boolean;
  /** While set, activities whose worker shall be lost wait to be killed with it. */
  readonly doomFile: string;
}

export function createMarkers(folder: string): Markers {
  mkdirSync(folder, { recursive: true });
  return {
    arm: (resourceId, name) => writeFileSync(join(folder, resourceId), name),
    disarm: (resourceId) => rmSync(join(folder, resourceId), { force: true }),
    armed(resourceId) {
      const file = join(folder, resourceId);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
    reached: (name) => writeFileSync(join(folder, name), ''),
    hasReached: (name) => existsSync(join(folder, name)),
    doomFile: join(folder, 'doom'),
  };
}
