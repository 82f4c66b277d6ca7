import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder by which the suite and the faulty worker tell each other where an operation is. */
export interface Markers {
  /** The operation on the resource has reached its faulty step. */
  reached(resource: string): void;
  hasReached(resource: string): boolean;
  /** While set, activities whose worker shall be lost wait to be killed with it. */
  readonly doomFile: string;
}

export function createMarkers(folder: string): Markers {
  mkdirSync(folder, { recursive: true });
  return {
    reached: (resource) => writeFileSync(join(folder, resource), ''),
    hasReached: (resource) => existsSync(join(folder, resource)),
    doomFile: join(folder, 'doom'),
  };
}
