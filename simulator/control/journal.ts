/** One request to a machine, with what assertions need: no body, no header, no secret. */
export interface JournalEntry {
  /** ISO 8601, when it arrived. */
  readonly time: string;
  readonly bmc: string;
  readonly method: string;
  /** Of Redfish; with `/control` before it where the control API was asked about the machine. */
  readonly path: string;
  /** Of the answer; null while there is none, or when the connection was cut instead. */
  readonly status: number | null;
  /** Whether it changed anything. */
  readonly effect: boolean;
  /** Requests of the same BMC under way when it arrived, itself included. */
  readonly inFlight: number;
  /** The fault that hit it. */
  readonly fault?: string;
}

/** An entry while its request is under way. */
export type OpenEntry = { -readonly [K in keyof JournalEntry]: JournalEntry[K] };

/** Every request of every machine, the oldest forgotten first. */
export interface Journal {
  open(bmc: string, method: string, path: string, inFlight: number): OpenEntry;
  /** Entries of one BMC, or of all in the order of their arrival. */
  entries(bmc?: string): JournalEntry[];
  clear(): void;
}

const KEPT_PER_BMC = 2_000;
const KEPT_AT_LEAST = 100;
/** Bounds the memory of a large fleet: each of its BMCs keeps fewer. */
const KEPT_IN_ALL = 400_000;

export function createJournal(bmcs: number): Journal {
  const kept = Math.min(KEPT_PER_BMC, Math.max(KEPT_AT_LEAST, Math.floor(KEPT_IN_ALL / Math.max(1, bmcs))));
  const byBmc = new Map<string, OpenEntry[]>();
  return {
    open: (bmc, method, path, inFlight) => {
      const entry: OpenEntry = {
        time: new Date().toISOString(),
        bmc,
        method,
        path,
        status: null,
        effect: false,
        inFlight,
      };
      const entries = byBmc.get(bmc) ?? [];
      if (entries.length >= kept) entries.shift();
      entries.push(entry);
      byBmc.set(bmc, entries);
      return entry;
    },
    entries: (bmc) => {
      if (bmc !== undefined) return (byBmc.get(bmc) ?? []).map((entry) => ({ ...entry }));
      return [...byBmc.values()]
        .flat()
        .map((entry) => ({ ...entry }))
        .toSorted((a, b) => a.time.localeCompare(b.time));
    },
    clear: () => byBmc.clear(),
  };
}
