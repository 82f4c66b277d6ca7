import type { ReactNode } from 'react';
import { Bar } from '../../parts/bar.tsx';

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
      <Bar part={utilization} isFull={utilization >= FULL} />
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
