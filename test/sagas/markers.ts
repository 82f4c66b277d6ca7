import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder by which the suite and the faulty worker tell each other where an operation is. */
export interface Markers {
  /** The operation has reached its faulty step. */
  reached(title: string): void;
  hasReached(title: string): boolean;
  /** While set, activities whose worker shall be lost wait to be killed with it. */
  readonly doomFile: string;
}

export function createMarkers(folder: string): Markers {
  mkdirSync(folder, { recursive: true });
  const path = (title: string): string => join(folder, title.replaceAll(' ', '_'));
  return {
    reached: (title) => writeFileSync(path(title), ''),
    hasReached: (title) => existsSync(path(title)),
    doomFile: join(folder, 'doom'),
  };
}
