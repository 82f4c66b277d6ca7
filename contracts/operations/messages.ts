/** A machine reported to the boot service what it has done; sent as a signal to the operation's workflow. */
export const HOST_REPORTED = 'hostReported';

export interface HostReport {
  /** `STALLED` is the boot service's own word: an installer that had begun has fallen silent. */
  readonly event: 'INSTALLED' | 'BOOTED' | 'WIPED' | 'RESCUED' | 'FAILED' | 'STALLED';
  readonly message?: string;
  /** For STALLED: names the boot it is about. It may be reported twice, and counts once. */
  readonly boot?: string;
  /** For RESCUED: where the rescue system answers, and its SSH host key's fingerprint; null where it has none. */
  readonly rescue?: { readonly address: string | null; readonly hostKey: string | null };
  /** For INSTALLED: the disk that the system is on. */
  readonly systemDisk?: {
    readonly name: string;
    readonly serialNumber: string | null;
    readonly wwn: string | null;
    readonly sizeBytes: number;
    readonly path: string | null;
  };
  /** For INSTALLED and WIPED: storage controllers, by PCI address, id and class, that the installer has no driver for. */
  readonly undriven?: readonly { readonly address: string; readonly id: string; readonly class: string }[];
  /** For WIPED: the evidence, one entry for each disk. */
  readonly disks?: readonly {
    /** Its device in the installer. */
    readonly name: string;
    readonly serialNumber: string | null;
    readonly wwn?: string | null | undefined;
    readonly method: string;
    readonly sizeBytes?: number | undefined;
    /** How many were wiped. */
    readonly bytes?: number | undefined;
    /** Whether the disk was read back. */
    readonly verified: boolean;
    /** ISO 8601, by the machine's clock. */
    readonly startedAt?: string | undefined;
    readonly finishedAt?: string | undefined;
  }[];
  /** For WIPED: disks that the installer saw and did not wipe. */
  readonly skipped?: readonly {
    readonly name: string;
    readonly serialNumber: string | null;
    readonly wwn?: string | null | undefined;
    readonly sizeBytes?: number | undefined;
    readonly reason: string;
  }[];
}

/** A machine reported its progress to the boot service; sent as a signal, now and then. Its loss changes nothing. */
export const HOST_PROGRESSED = 'hostProgressed';

export interface HostProgress {
  readonly percent: number;
  /** What it does, and how fast, for people. */
  readonly message: string;
}

/** Update that decides on the plan an operation waits with; its validator refuses what does not fit. */
export const DECIDE = 'decide';

export interface DecisionInput {
  readonly planHash: string;
  readonly decision: 'APPROVE' | 'REJECT';
  readonly approver: string;
  readonly reason: string;
}

/** Update that cancels an operation; its validator refuses past the point of no return. */
export const CANCEL = 'cancel';

export interface CancelInput {
  readonly requestedBy: string;
  readonly reason: string;
}

/** Types of the `ApplicationFailure` by which the validators refuse. */
export type Refusal =
  | 'NOT_WAITING'
  | 'WRONG_PLAN'
  | 'EXPIRED'
  | 'REQUESTER_MAY_NOT_APPROVE'
  | 'POINT_OF_NO_RETURN'
  | 'ALREADY_ENDED';
