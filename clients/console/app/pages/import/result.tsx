import type { ReactNode } from 'react';
import { Empty, Problem } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';
import { Took } from '../../parts/time.tsx';
import { Changes } from './changes.tsx';
import { Faults } from './faults.tsx';
import { countsOf, countsText, groupChanges } from './group-changes.ts';
import { progressText, type ImportProgress } from './progress-text.ts';
import type { Answered, Importing } from './use-import.ts';

/** What runs, what kept it from running, and what was answered last. */
export function Outcome({
  importing: { answered, problem, running },
  ...shown
}: {
  readonly importing: Importing;
} & Omit<Parameters<typeof Result>[0], 'answered'>): ReactNode {
  return (
    <>
      <Progress running={running} />
      {problem !== undefined && <Problem message={problem} />}
      {answered !== undefined && <Result answered={answered} {...shown} />}
    </>
  );
}

/** The plan or import that runs, for how long, and how far it is. */
function Progress({ running }: Pick<Importing, 'running'>): ReactNode {
  return (
    <div className={running === undefined ? 'sr-only' : 'card mb-4 p-3'}>
      <p role="status">
        {running !== undefined && (
          <>
            {running.mode === 'PLAN' ? 'Planning' : 'Applying'} since <Took from={running.since} to={null} />
            {running.mode === 'APPLY' && '. All of it is done, or nothing'}
            {running.tries > 1 &&
              '. It takes longer than the gateway waits, and is asked for its answer again'}
            .
          </>
        )}
      </p>
      {/* Outside of the status, which would be read out each second. */}
      {running?.progress !== undefined && <Rows progress={running.progress} />}
    </div>
  );
}

function Rows({ progress }: { readonly progress: ImportProgress }): ReactNode {
  const { done, total } = progress;
  const text = progressText(progress);
  return (
    <p className="mt-2 text-dim">
      {total !== null && total !== undefined && text !== '' && (
        <progress className="mr-2 align-middle" aria-label="Rows" max={Math.max(1, total)} value={done} />
      )}
      {text}
    </p>
  );
}

/** What an import would do or has done, with its faults. */
function Result({
  answered: { mode, changes, errors },
  isCurrent,
  what,
  onShow = () => undefined,
}: {
  readonly answered: Answered;
  readonly isCurrent: boolean;
  /** What says how it is to be: the file, or the NetBox. */
  readonly what: string;
  /** Shows a place of the file; a NetBox has none. */
  readonly onShow?: (line: number, column?: number) => void;
}): ReactNode {
  const counts = countsText(countsOf(groupChanges(changes).flatMap((group) => group.changes)), mode);
  return (
    <Section
      title={mode === 'PLAN' ? 'Plan' : 'Applied'}
      aside={!isCurrent && mode === 'PLAN' ? 'of an earlier request' : counts}
    >
      {errors.length > 0 && (
        <>
          <p role="alert" className="mb-2 text-bad">
            {errors.length === 1 ? 'One fault' : `${errors.length} faults`}
            {mode === 'PLAN' || changes.length === 0 ? ': nothing is changed.' : '. The rest is done.'}
          </p>
          <Faults faults={errors} onShow={onShow} />
        </>
      )}
      {errors.length === 0 && changes.length === 0 && (
        <Empty>There is nothing to change: everything is as {what} says.</Empty>
      )}
      <Changes changes={changes} mode={mode} onShow={onShow} />
    </Section>
  );
}
