/**
 * What a check finds in a document, in sentences that begin with a place in it and never quote it. Faults are what its
 * consumer fails on, or what would leave a machine without a login; warnings are what the consumer ignores,
 * or reads differently than intended.
 */
export interface Findings {
  readonly faults: readonly string[];
  readonly warnings: readonly string[];
}

export const NOTHING: Findings = { faults: [], warnings: [] };

export const fault = (sentence: string): Findings => ({ faults: [sentence], warnings: [] });

export const warning = (sentence: string): Findings => ({ faults: [], warnings: [sentence] });

/** A person fixes a few at a time. */
const SHOWN = 10;

export function joined(all: readonly Findings[]): Findings {
  return {
    faults: all.flatMap(({ faults }) => faults).slice(0, SHOWN),
    warnings: all.flatMap(({ warnings }) => warnings).slice(0, SHOWN),
  };
}

/** Findings in a part of a document, with the place of that part. */
export function at(place: string, { faults, warnings }: Findings): Findings {
  const placed = (sentence: string): string => `${place}: ${sentence}`;
  return { faults: faults.map(placed), warnings: warnings.map(placed) };
}
