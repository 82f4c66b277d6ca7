import type { ReactNode } from 'react';
import type { OperationRowFragment } from '../../../generated/graph.ts';
import { Empty } from '../../parts/notice.tsx';
import { happens, OperationLink } from '../../parts/operation-rows.tsx';
import { State } from '../../parts/state.tsx';
import { Ago } from '../../parts/time.tsx';

/** A few operations, each in one line. */
export function ShortList({
  operations,
  empty,
}: {
  readonly operations: readonly OperationRowFragment[];
  readonly empty: string;
}): ReactNode {
  if (operations.length === 0) return <Empty>{empty}</Empty>;
  return (
    <ul className="card">
      {operations.map((operation) => (
        <li key={operation.id} className="row flex items-center gap-3 px-3 py-1.5">
          <span className="min-w-0 flex-1 truncate">
            <OperationLink operation={operation} />
          </span>
          <State value={operation.state} />
          <span className="min-w-0 flex-1 truncate text-dim max-sm:hidden">{happens(operation)}</span>
          <Ago at={operation.createdAt} />
        </li>
      ))}
    </ul>
  );
}
