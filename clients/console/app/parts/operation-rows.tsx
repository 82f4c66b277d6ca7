import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  OperationsDocument,
  type OperationRowFragment,
  type OperationsQuery,
  type OperationWhere,
} from '../../generated/graph.ts';
import { usePages, type Pages } from '../reads/use-pages.ts';
import { List } from './list.tsx';
import type { Column } from './rows.tsx';
import { State, words } from './state.tsx';
import { Moment, Took } from './time.tsx';

type Row = OperationRowFragment;
/** The page size limit of the graph. */
const SIZE = 100;

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Operation', share: 3, cell: (operation) => <OperationLink operation={operation} /> },
  { title: 'State', share: 1.6, cell: ({ state }) => <State value={state} /> },
  { title: 'What happens', share: 4, from: 'md', cell: (operation) => happens(operation) },
  { title: 'Requested by', share: 2.4, from: 'lg', cell: ({ requestedBy }) => requestedBy },
  { title: 'Requested', share: 2, from: 'sm', cell: ({ createdAt }) => <Moment at={createdAt} /> },
  {
    title: 'Took',
    share: 1,
    from: 'sm',
    cell: ({ startedAt, finishedAt }) => (
      <span className="tabular-nums">
        <Took from={startedAt} to={finishedAt} />
      </span>
    ),
  },
];

const pick = ({ operations }: OperationsQuery): OperationsQuery['operations'] => operations;

export function useOperations(where: OperationWhere | undefined): Pages<Row> {
  return usePages({
    query: OperationsDocument,
    variables: { first: SIZE, ...(where !== undefined && { where }) },
    pick,
    size: SIZE,
  });
}

/** Operations in lines, the latest first. */
export function OperationRows({
  found,
  empty,
}: {
  readonly found: Pages<Row>;
  readonly empty: string;
}): ReactNode {
  return <List label="Operations" found={found} columns={COLUMNS} empty={empty} />;
}

export function OperationLink({
  operation: { id, title, kind },
}: {
  readonly operation: Pick<Row, 'id' | 'title' | 'kind'>;
}): ReactNode {
  return (
    <Link to="/operations/$id" params={{ id }} data-row="">
      {title ?? words(kind)}
    </Link>
  );
}

/** What an operation is doing, waits for, or failed of. */
export function happens({ failure, waitingFor, phase, state }: Row): string {
  if (failure !== null) return failure.message;
  if (waitingFor !== null) return `Waits for ${waitingFor}`;
  return phase === null || state === 'SUCCEEDED' ? '' : words(phase);
}
