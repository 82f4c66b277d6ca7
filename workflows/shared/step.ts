import type { StepContext } from './step-context.ts';
import type { Failure, OperationSubject, PlannedStep } from '#workflows/operations/contract.ts';

/** How things stand when steps are taken back. */
export interface Unwinding {
  /** Why the steps are taken back; null where somebody cancelled them. */
  readonly cause: Failure | null;
  /** Whether the step after which there is no way back had begun. */
  readonly pastNoReturn: boolean;
  /** An undo that did not work: the machine is not as it was, and must not be given to anybody. */
  readonly unsafe: Failure | null;
}

interface StepBase<State> {
  readonly name: string;
  /** For the timeline and the plan, e.g. "Reserve a server that fits". */
  readonly title: string;
  /** Coarse progress, shared by neighbouring steps. */
  readonly phase: string;
  run(state: State, context: StepContext): Promise<void>;
  /** Why the step is not needed after all, known only once earlier steps have run; null when it is. */
  skip?(state: State): string | null;
  /** From the moment this step begins there is no way back, and the operation can no longer be cancelled. */
  readonly irreversible?: true;
}

/** One step of an operation, and how it is taken back, or why it need not be. Undo must hold when run twice, or when the step never had its effect. */
export type Step<State> = StepBase<State> &
  (
    | {
        undo(state: State, context: StepContext, unwinding: Unwinding): Promise<void>;
        readonly noUndo?: never;
      }
    | { readonly noUndo: string; readonly undo?: never }
  );

/** What an operation does, from its request to its end. */
export interface OperationPlan<State extends { readonly request: OperationSubject }> {
  readonly steps: readonly Step<State>[];
  /** The server the operation is about, as soon as one is known. */
  serverOf(state: State): string | null;
  /** How long its BMC may be unavailable, or of no use, before a step gives up. */
  bmcTimeoutSeconds(state: State): number;
  /**
   * Whether the success of the operation is on record, asked before anything is taken back: a last step whose answer
   * was lost has succeeded all the same.
   */
  concluded(state: State, context: StepContext): Promise<boolean>;
  /** Finds again what the notes of a lost run said; the steps are then taken back from the last one on. */
  recover(state: State, context: StepContext): Promise<void>;
  /** Records an end other than success, after everything was taken back. */
  ended(
    state: State,
    context: StepContext,
    end: { readonly outcome: 'FAILED' | 'CANCELLED'; readonly failure: Failure } & Unwinding,
  ): Promise<void>;
}

/** The plan as it is shown, and as an approval binds it. */
export function plannedSteps(steps: readonly Step<never>[]): PlannedStep[] {
  return steps.map(({ name, title, irreversible }) => ({ name, title, irreversible: irreversible ?? false }));
}
