import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { OperationsDocument, type OperationState } from '../../generated/graph.ts';
import { useLast } from '../last.ts';
import { OperationsTable } from '../parts/operations-table.tsx';
import { Empty, Problem, Title, words } from '../parts/state.tsx';

export const OPERATION_STATES: readonly OperationState[] = [
  'PENDING',
  'WAITING',
  'RUNNING',
  'UNDOING',
  'SUCCEEDED',
  'FAILED',
  'CANCELLED',
];
const PAGE = 50;
/** A list shows what began since; one operation is live by its subscription. */
const AGAIN_MS = 5_000;
const route = getRouteApi('/operations');

export function Operations(): ReactNode {
  const { state } = route.useSearch();
  const navigate = useNavigate();
  return (
    <>
      <Title>Operations</Title>
      <label className="mb-3 flex items-center gap-2">
        State
        <select
          className="field"
          value={state ?? ''}
          onChange={({ target }) => {
            const chosen = OPERATION_STATES.find((one) => one === target.value);
            void navigate({ to: '/operations', search: { state: chosen } });
          }}
        >
          <option value="">Any</option>
          {OPERATION_STATES.map((one) => (
            <option key={one} value={one}>
              {words(one)}
            </option>
          ))}
        </select>
      </label>
      <OperationList
        key={state ?? ''}
        states={state === undefined ? undefined : [state]}
        empty="No operations."
      />
    </>
  );
}

export function OperationList({
  states,
  empty,
}: {
  readonly states: readonly OperationState[] | undefined;
  readonly empty: string;
}): ReactNode {
  const [count, setCount] = useState(PAGE);
  const [{ data, error, fetching }, again] = useQuery({
    query: OperationsDocument,
    variables: {
      first: Math.min(count, 100),
      ...(states !== undefined && { where: { state: { in: [...states] } } }),
    },
  });
  useEffect(() => {
    const timer = setInterval(() => again({ requestPolicy: 'network-only' }), AGAIN_MS);
    return () => clearInterval(timer);
  }, [again]);
  const shown = useLast(data)?.operations;
  const nodes = shown?.nodes;
  if (nodes === undefined)
    return error === undefined ? <Empty>Loading …</Empty> : <Problem message={error.message} />;
  if (nodes.length === 0) return <Empty>{empty}</Empty>;
  return (
    <>
      {error?.networkError === undefined && error !== undefined && <Problem message={error.message} />}
      <OperationsTable operations={nodes} />
      {shown?.pageInfo.hasNextPage === true && count < 100 && (
        <button type="button" className="button mt-3" disabled={fetching} onClick={() => setCount(100)}>
          Show more
        </button>
      )}
    </>
  );
}
