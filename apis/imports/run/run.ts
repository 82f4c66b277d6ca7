import type { Scope } from '../kinds/kind.ts';
import type { SiteFault } from '../document/fault.ts';
import { faultAt, MOST_FAULTS } from '../document/fault.ts';
import type { LocatedFile } from '../document/read-site-file.ts';
import type { Progress } from '../progress/progress.ts';
import type { Origins } from './origins.ts';

/** A field before and after, as texts; null where it has no value. */
export interface ChangedValue {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One resource that is created, changed or deleted, as `SiteImportChange` shows it. */
export interface SiteChange {
  readonly action: 'CREATE' | 'UPDATE' | 'DELETE';
  readonly kind: string;
  readonly name: string;
  readonly id: string | null;
  readonly fields: readonly string[];
  /** Those fields with what they were and are to be; empty unless it is an update. */
  readonly values: readonly ChangedValue[];
  readonly line: number | null;
}

/** A resource that is deleted once the rest is done, as other domains are consulted. */
export interface LateDeletion {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

/** One import under way. */
export interface Run extends Scope, LocatedFile {
  readonly cause: { readonly reason?: string | undefined; readonly ticket?: string | undefined };
  readonly changes: SiteChange[];
  readonly faults: SiteFault[];
  readonly deletions: LateDeletion[];
  /** What another system calls the entries; undefined where people wrote them. */
  readonly origins?: Origins | undefined;
  /** Kinds that the file only refers to: it neither creates nor changes these. */
  readonly existing?: ReadonlySet<string> | undefined;
  readonly progress: Progress;
  /** A key for the next mutation. */
  nextKey(): string;
}

/** Adds a fault at a place of the file. */
export function addFault(
  run: Run,
  path: readonly PropertyKey[],
  message: string,
  details: Partial<SiteFault> = {},
): void {
  if (run.faults.length < MOST_FAULTS) run.faults.push(faultAt(run.at(path), message, details));
}
