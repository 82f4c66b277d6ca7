import type { BaselineEntry } from './requests.ts';

/** A component of a machine's firmware, as its BMC reports. */
export interface FoundFirmware {
  /** What names it whatever version it has. */
  readonly component: string;
  readonly version: string | null;
  readonly updateable: boolean;
}

/** What a baseline asks of one component. */
export interface FirmwareStep extends BaselineEntry {
  /** The version it has now; null where the BMC reports none, or has no such component. */
  readonly from: string | null;
  readonly verdict: FirmwareVerdict;
}

export type FirmwareVerdict =
  | 'UPDATE'
  /** It has the version already. */
  | 'RIGHT'
  /** The machine has no such component. */
  | 'UNKNOWN'
  /** Its BMC does not update it. */
  | 'NOT_UPDATEABLE';

/**
 * What is to be done to bring a machine to a baseline, in the baseline's order. The graph shows it before anything is
 * touched, and the workflow does it: both ask here.
 */
export function planFirmware(
  baseline: readonly BaselineEntry[],
  found: readonly FoundFirmware[],
): FirmwareStep[] {
  const byComponent = new Map(found.map((one) => [one.component, one]));
  return baseline.map((entry) => {
    const has = byComponent.get(entry.component);
    return { ...entry, from: has?.version ?? null, verdict: verdictOn(entry, has) };
  });
}

function verdictOn({ version }: BaselineEntry, has: FoundFirmware | undefined): FirmwareVerdict {
  if (has === undefined) return 'UNKNOWN';
  if (has.version === version) return 'RIGHT';
  return has.updateable ? 'UPDATE' : 'NOT_UPDATEABLE';
}
