import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OverviewQuery } from '../../../generated/graph.ts';
import { Empty } from '../../parts/notice.tsx';
import { Ago } from '../../parts/time.tsx';

type Failed = OverviewQuery['failed']['nodes'][number];

interface Cause {
  readonly code: string;
  readonly step: string | null;
  readonly latest: Failed;
  readonly count: number;
}

/** Failures counted by their code and step, the most frequent first. */
export function causesOf(operations: readonly Failed[]): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const operation of operations) {
    const code = operation.failure?.code ?? 'UNKNOWN';
    const step = operation.failure?.step ?? null;
    const known = causes.get(`${code} ${step}`);
    // The list is the latest first, so the first of a cause is its latest.
    causes.set(`${code} ${step}`, {
      code,
      step,
      latest: known?.latest ?? operation,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...causes.values()].toSorted((one, other) => other.count - one.count);
}

export function Causes({ operations }: { readonly operations: readonly Failed[] }): ReactNode {
  const causes = causesOf(operations);
  if (causes.length === 0) return <Empty>No operation failed.</Empty>;
  return (
    <ul className="card">
      {causes.slice(0, 8).map(({ code, step, latest, count }) => (
        <li key={`${code} ${step}`} className="row flex items-baseline gap-3 px-3 py-1.5">
          <span className="w-8 text-right font-semibold tabular-nums text-bad">{count}</span>
          <span className="min-w-0 flex-1">
            <code>{code}</code>
            {step !== null && <span className="text-dim"> at {step}</span>}
            <span className="block truncate text-dim" title={latest.failure?.message}>
              {latest.failure?.message}
            </span>
          </span>
          <Link to="/operations/$id" params={{ id: latest.id }} data-row="">
            <Ago at={latest.finishedAt ?? latest.createdAt} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
