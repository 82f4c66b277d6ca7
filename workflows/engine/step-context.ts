import type {
  BootActivities,
  ConsoleActivities,
  GraphActivities,
  HardwareActivities,
} from '#contracts/activities/activities.ts';
import type { ImageActivities } from '#contracts/activities/image-activities.ts';
import type { BalancerActivities } from '#contracts/activities/balancer-activities.ts';
import type { NetworkServiceActivities } from '#contracts/activities/network-services.ts';
import type { NetworkActivities } from '#contracts/activities/network-activities.ts';
import type { HostReport } from '#contracts/operations/messages.ts';

/** Activities as a step calls them: the step call is already bound. */
export type Bound<Activities> = {
  readonly [Name in keyof Activities]: Activities[Name] extends (
    call: never,
    input: infer Input,
  ) => infer Output
    ? (input: Input) => Output
    : never;
};

/** What a step works with: its activities, waits and notes. */
export interface StepContext {
  readonly graph: Bound<GraphActivities>;
  readonly hardware: Bound<HardwareActivities>;
  readonly boot: Bound<BootActivities>;
  readonly services: Bound<NetworkServiceActivities & BalancerActivities>;
  readonly network: Bound<NetworkActivities>;
  readonly console: Bound<ConsoleActivities>;
  readonly images: Bound<ImageActivities>;
  /** Waits for a report of the machine; fails with `code` on a timeout or when the machine reports a failure. */
  hostReports(event: HostReport['event'], wait: HostWait): Promise<HostReport>;
  /** Shows the step's progress on the timeline. */
  note(text: string): void;
  /** Shows the step's result on the timeline. */
  conclude(text: string): void;
}

/** Collects, while an operation waits for a machine, what explains that the wait failed. */
export interface WaitEvidence {
  /** Called when a wait begins; only the first call counts. */
  begin(): void;
  /** A sentence for the end of the failure's message; empty where nothing is known. */
  describe(): Promise<string>;
}

export interface HostWait {
  /** Timeout in seconds; starts over when the machine is restarted. */
  readonly seconds: number;
  /** Failure code of a timeout. */
  readonly code: string;
  /** What the step waits for, as in "waits for the installer to phone home". */
  readonly message: string;
  /** For machines whose silence is detected, such as installers. */
  readonly onSilence?: OnSilence;
}

/** A machine that stops reporting is restarted once. */
export interface OnSilence {
  /** Failure code when it stops reporting again. */
  readonly code: string;
  startAgain(context: StepContext): Promise<void>;
}
