import type { ReactNode } from 'react';

interface Use {
  readonly used: number | null;
  readonly available: number | null;
  readonly utilization: number | null;
}

const FULL = 0.9;

/** How full a block is, as a bar and a number. */
export function Utilisation({ used, available, utilization }: Use): ReactNode {
  if (utilization === null) return null;
  const percent = utilization * 100;
  return (
    <span className="flex items-center gap-2" title={`${count(used)} used, ${count(available)} available`}>
      <span className="h-2 w-24 shrink-0 overflow-hidden rounded bg-line" aria-hidden="true">
        <span
          className={`block h-full ${utilization >= FULL ? 'bg-bad' : 'bg-accent'}`}
          style={{ width: `${percent}%` }}
        />
      </span>
      <span className="tabular-nums">
        {percent > 0 && percent < 10 ? percent.toFixed(1) : Math.round(percent)} %
      </span>
    </span>
  );
}

/** Counts of IPv6 are too large for digits. */
export function count(value: number | null): string {
  if (value === null) return 'not known';
  return value < 1e6 ? value.toLocaleString('en') : value.toExponential(1).replace('e+', ' × 10^');
}
