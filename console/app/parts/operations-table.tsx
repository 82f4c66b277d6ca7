import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OperationRowFragment } from '../../generated/graph.ts';
import { duration, Moment, useNow } from './time.tsx';
import { State, words } from './state.tsx';

/** Operations in lines, the latest first. */
export function OperationsTable({
  operations,
}: {
  readonly operations: readonly OperationRowFragment[];
}): ReactNode {
  const now = useNow();
  return (
    <div className="card overflow-x-auto" role="region" aria-label="Operations" tabIndex={0}>
      <table className="w-full">
        <thead>
          <tr>
            <th scope="col">Operation</th>
            <th scope="col">State</th>
            <th scope="col">What happens</th>
            <th scope="col">Requested by</th>
            <th scope="col">Requested</th>
            <th scope="col">Took</th>
          </tr>
        </thead>
        <tbody>
          {operations.map((operation) => (
            <tr key={operation.id}>
              <td>
                <Link to="/operations/$id" params={{ id: operation.id }}>
                  {operation.title ?? words(operation.kind)}
                </Link>
              </td>
              <td>
                <State value={operation.state} />
              </td>
              <td className="max-w-md">{happens(operation)}</td>
              <td>{operation.requestedBy}</td>
              <td>
                <Moment at={operation.createdAt} />
              </td>
              <td className="whitespace-nowrap tabular-nums">
                {duration(
                  operation.startedAt,
                  operation.finishedAt === null ? now : Date.parse(operation.finishedAt),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function happens({ failure, waitingFor, phase }: OperationRowFragment): string {
  if (failure !== null) return failure.message;
  return waitingFor ?? (phase === null ? '' : words(phase));
}
