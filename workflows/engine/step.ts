import type { OperationHeader, ResourceRef } from '#contracts/operations/header.ts';
import type { Failure, PlannedStep } from '#contracts/operations/operation.ts';
import type { BoundActivities } from './activities.ts';
import type { StepContext, WaitEvidence } from './step-context.ts';

/** The situation in which steps are undone. */
export interface Unwinding {
  /** Why the steps are undone; null when the operation was cancelled. */
  readonly cause: Failure | null;
  /** Whether the point of no return had been passed. */
  readonly pastNoReturn: boolean;
  /** An undo that failed: the machine is not in its former state, and must not be assigned again. */
  readonly unsafe: Failure | null;
}

interface StepBase<State> {
  readonly name: string;
  /** For the timeline and the plan, e.g. "Turn the machine on". */
  readonly title: string;
  /** Coarse progress, shared by adjacent steps. */
  readonly phase: string;
  run(state: State, context: StepContext): Promise<void>;
  /** Why the step is skipped, known only once earlier steps have run; null when it is needed. */
  skip?(state: State): string | null;
  /**
   * Whether one activity may do it with the adjacent steps that are marked alike. It must make exactly one call of
   * `hardware` or `boot` and ignore the answer, must hold when it is done twice, and must not switch the machine on.
   */
  readonly together?: true;
  /** The point of no return: once this step begins, the operation can no longer be cancelled. */
  readonly irreversible?: true;
}

/**
 * One step of an operation, with its undo or the reason why it needs none. An undo must be idempotent, and must work
 * when the step had no effect.
 */
export type Step<State> = StepBase<State> &
  (
    | {
        undo(state: State, context: StepContext, unwinding: Unwinding): Promise<void>;
        readonly noUndo?: never;
      }
    | { readonly noUndo: string; readonly undo?: never }
  );

/** What an operation does, from its request to its end. */
export interface OperationPlan<State extends { readonly request: OperationHeader }> {
  readonly steps: readonly Step<State>[];
  /** What else the operation is about, once more is known of that than its request says. */
  related?(state: State): readonly ResourceRef[];
  /** The machine whose BMC is held while steps share an activity; null while none is known. */
  targetOf?(state: State): string | null;
  /** For operations with hardware: how long a BMC may be unavailable or failing before a step gives up. */
  bmcTimeoutSeconds?(state: State): number;
  /** What explains a failed wait for a machine. The activities are those of no step. */
  evidence?(state: State, activities: () => Pick<BoundActivities, 'console' | 'graph'>): WaitEvidence;
  /**
   * Whether the success of the operation is on record, asked before any step is undone: a last step whose answer
   * was lost has succeeded nevertheless.
   */
  concluded(state: State, context: StepContext): Promise<boolean>;
  /** Restores the state of a lost run; the steps are then undone from the last one on. */
  recover(state: State, context: StepContext): Promise<void>;
  /** Records an end other than success, after all steps were undone. */
  ended(
    state: State,
    context: StepContext,
    end: { readonly outcome: 'FAILED' | 'CANCELLED'; readonly failure: Failure } & Unwinding,
  ): Promise<void>;
}

/** The plan as it is shown, and as an approval is bound to it. */
export function plannedSteps(steps: readonly Step<never>[]): PlannedStep[] {
  return steps.map(({ name, title, irreversible }) => ({ name, title, irreversible: irreversible ?? false }));
}
