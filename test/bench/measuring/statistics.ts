/** The middle and the width of some samples, one a round. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly samples: readonly number[];
}

/** The value below which `share` (0 to 1) of the values lie, interpolated between the two nearest. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  if (sorted.length === 0) throw new Error('nothing was measured');
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function spreadOf(samples: readonly number[]): Spread {
  return {
    median: median(samples),
    least: Math.min(...samples),
    most: Math.max(...samples),
    samples: [...samples],
  };
}

/**
 * One ratio a round: what was measured one after the other is compared, so that a machine that grows slower over the
 * rounds shifts both sides alike.
 */
export function ratiosOf(ours: readonly number[], theirs: readonly number[]): number[] {
  if (ours.length !== theirs.length) throw new Error('a ratio needs both sides of every round');
  return ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
}
