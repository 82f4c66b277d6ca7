import type { ReactNode } from 'react';
import type { PlanShownFragment } from '../../generated/graph.ts';

/** The plan of an operation that has not been requested yet: its steps, its point of no return, and its hash. */
export function Plan({
  plan: { steps, pointOfNoReturn, hash },
  isShort = false,
}: {
  readonly plan: PlanShownFragment;
  /** Whether the list scrolls, in a dialog. */
  readonly isShort?: boolean;
}): ReactNode {
  const limit = steps.findIndex(({ name }) => name === pointOfNoReturn);
  return (
    <section aria-label="Plan" className="mb-4">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <p>
          <span className="font-semibold">Plan</span>{' '}
          <span className="text-dim">
            of {steps.length} steps
            {limit >= 0 && `, which can be cancelled until step ${limit + 1}`}
          </span>
        </p>
        <PlanHash hash={hash} />
      </div>
      <ol
        className={`card ${isShort ? 'max-h-56 overflow-auto' : ''}`}
        {...(isShort && { tabIndex: 0 })}
        aria-label="Steps of the plan"
      >
        {steps.map(({ name, title }, index) => (
          <li key={name} className="row">
            {index === limit && <PointOfNoReturn />}
            <p className="flex gap-3 px-3 py-1" title={name}>
              <span className="w-5 shrink-0 text-right text-dim tabular-nums">{index + 1}</span>
              <span>{title}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What user-data and network configuration are warned of by the graph. */
export function Warnings({ warnings }: { readonly warnings: readonly string[] }): ReactNode {
  if (warnings.length === 0) return null;
  return (
    <section aria-label="Warnings" className="card mb-4 border-warn p-4">
      <p className="mb-2">User-data or network configuration may not do what you mean:</p>
      <ul className="list-inside list-disc">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </section>
  );
}

/** Is shown before the first step that cannot be undone. */
export function PointOfNoReturn(): ReactNode {
  return (
    <p className="border-b border-dashed border-warn px-3 py-1 text-warn">
      ▼ Point of no return: from here it cannot be cancelled
    </p>
  );
}

/** The first digits of a hash; the title has all of them. */
export function PlanHash({ hash }: { readonly hash: string }): ReactNode {
  return (
    <span className="text-dim">
      hash <code title={hash}>{hash.slice(0, 12)}</code>
    </span>
  );
}
