import { spreadOf, type Spread } from './statistics.ts';

/** What a ratio should be. */
export interface Goal {
  readonly is: '>=' | '<=';
  readonly value: number;
}

export type Unit = 'ms' | 's' | '/s' | 'MB' | 'KB' | '';

/** Something measured that a ratio is made of, or that is shown beside it. */
export interface Figure {
  readonly label: string;
  readonly unit: Unit;
  readonly spread: Spread;
}

/** Something that must be true, whatever the machine. */
export interface Check {
  readonly label: string;
  readonly holds: boolean;
}

/** One answer of the benchmark. */
export interface Finding {
  readonly title: string;
  readonly ratio?: Spread;
  readonly goal?: Goal;
  readonly checks?: readonly Check[];
  readonly figures: readonly Figure[];
  /** How to read it: what is counted and what is not. */
  readonly note?: string;
}

export function figure(label: string, unit: Unit, samples: readonly number[]): Figure {
  return { label, unit, spread: spreadOf(samples) };
}

/** Whether a finding is as it should be; undefined where it has neither goal nor checks. */
export function isMet({ ratio, goal, checks }: Finding): boolean | undefined {
  if (goal === undefined && checks === undefined) return undefined;
  return meetsGoal(ratio, goal) && (checks ?? []).every(({ holds }) => holds);
}

function meetsGoal(ratio: Spread | undefined, goal: Goal | undefined): boolean {
  if (goal === undefined || ratio === undefined) return true;
  return goal.is === '>=' ? ratio.median >= goal.value : ratio.median <= goal.value;
}
