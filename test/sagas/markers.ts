import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder by which the suite and the faulty worker inform each other where an operation is. */
export interface Markers {
  /** The operation that is requested next on a resource, given by its id or name, meets the fault of this name. */
  arm(resource: string, name: string): void;
  disarm(resource: string): void;
  /** Name of the fault that operations on a resource meet now. */
  armed(resource: string): string | undefined;
  /** The operation that meets the fault of this name has reached this faulty step; by the process that was the first. */
  reached(name: string, step: string): number;
  hasReached(name: string, step: string): boolean;
}

export function createMarkers(folder: string): Markers {
  mkdirSync(folder, { recursive: true });
  const reachedFile = (name: string, step: string): string => join(folder, `${name}@${step}`);
  return {
    arm: (resource, name) => writeFileSync(join(folder, resource), name),
    disarm: (resource) => rmSync(join(folder, resource), { force: true }),
    armed(resource) {
      const file = join(folder, resource);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
    reached(name, step) {
      const file = reachedFile(name, step);
      if (!existsSync(file)) writeFileSync(file, String(process.pid));
      return Number(readFileSync(file, 'utf8'));
    },
    hasReached: (name, step) => existsSync(reachedFile(name, step)),
  };
}
