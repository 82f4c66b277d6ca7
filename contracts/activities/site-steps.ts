import type { StepActivity } from './step-call.ts';

/** A step as one activity of several does it: which activity of the site, for which step, and its input. */
export interface SiteStep {
  readonly activity: string;
  readonly step: string;
  readonly phase: string;
  readonly input: unknown;
}

/** A step that has ended, in milliseconds since 1970; a workflow's history contains no more of it than this. */
export interface DoneStep {
  readonly step: string;
  readonly startedAt: number;
  readonly endedAt: number;
}

/** Activities that call others of the site. */
export interface SiteActivities {
  /**
   * Does steps one after another, while the target's BMC is held. Ends early where a step meets a temporary fault,
   * or is cancelled: `begun` names that step. Fails where a step fails permanently; `step` in the failure's details names it.
   */
  runSteps: StepActivity<
    { targetId: string; steps: readonly SiteStep[] },
    { done: readonly DoneStep[]; begun: string | null }
  >;
}
