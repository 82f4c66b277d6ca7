import type {
  BootActivities,
  ConsoleActivities,
  GraphActivities,
  HardwareActivities,
} from '#activities/contract.ts';
import type { HostReport } from '#workflows/operations/messages.ts';

/** Activities as a step sees them: the call they are for is filled in. */
export type Bound<Activities> = {
  readonly [Name in keyof Activities]: Activities[Name] extends (
    call: never,
    input: infer Input,
  ) => infer Output
    ? (input: Input) => Output
    : never;
};

/** Everything a step can do. */
export interface StepContext {
  readonly graph: Bound<GraphActivities>;
  readonly hardware: Bound<HardwareActivities>;
  readonly boot: Bound<BootActivities>;
  readonly console: Bound<ConsoleActivities>;
  /** Waits until the machine reports; fails with `code` when it does not in time, or reports a failure. */
  hostReports(event: HostReport['event'], wait: HostWait): Promise<HostReport>;
  /** Shows on the timeline how far the step is, for people. */
  note(text: string): void;
  /** Shows on the timeline what the step came to, once it is done. */
  conclude(text: string): void;
}

export interface HostWait {
  /** Patience in seconds; anew for a machine that is started again. */
  readonly seconds: number;
  /** Failure code when nothing came in time. */
  readonly code: string;
  /** What is waited for, as in "waits for the installer to phone home". */
  readonly message: string;
  /** For a machine whose silence is noticed, as an installer's is. */
  readonly onSilence?: OnSilence;
}

/** A machine that has fallen silent is started again, once. */
export interface OnSilence {
  /** Failure code when it falls silent once more. */
  readonly code: string;
  startAgain(context: StepContext): Promise<void>;
}
