import { getRouteApi } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useQuery, useSubscription } from 'urql';
import {
  OperationConsoleDocument,
  OperationDocument,
  OperationUpdatedDocument,
  type OperationQuery,
} from '../../generated/graph.ts';
import { Decisions } from '../parts/decisions.tsx';
import { Empty, Problem, State, Title, words } from '../parts/state.tsx';
import { Steps } from '../parts/steps.tsx';
import { duration, Moment, useNow } from '../parts/time.tsx';
import { useConnection } from '../connection.ts';
import { useLast } from '../last.ts';

const route = getRouteApi('/operations/$id');
type Shown = NonNullable<OperationQuery['operation']>;

/** An operation, live: what the subscription brings goes into the cache, from which this page reads. */
export function Operation(): ReactNode {
  const { id } = route.useParams();
  const { lostSince } = useConnection();
  const [{ data, error }, again] = useQuery({ query: OperationDocument, variables: { id } });
  const [, follow] = useSubscription({ query: OperationUpdatedDocument, variables: { id } });
  const operation = useLast(data)?.operation;
  useEffect(() => {
    if (lostSince !== undefined) return;
    // After a connection was lost: what happened meanwhile, and what comes.
    again({ requestPolicy: 'network-only' });
    follow();
  }, [lostSince, again, follow]);
  if (operation == null) {
    if (error !== undefined) return <Problem message={error.message} />;
    return <Empty>{data === undefined ? 'Loading …' : 'There is no such operation that you may see.'}</Empty>;
  }
  return (
    <>
      <Title>{operation.title ?? words(operation.kind)}</Title>
      <Facts operation={operation} />
      {operation.failure !== null && (
        <section role="alert" aria-label="Why it ended" className="card mb-4 border-bad p-4">
          <h2 className="font-semibold text-bad">{operation.failure.message}</h2>
          <p className="text-dim">
            {operation.failure.code}
            {operation.failure.step !== null && `, at the step ${operation.failure.step}`}
          </p>
        </section>
      )}
      {operation.waitingFor !== null && <p className="card mb-4 p-3 text-warn">⏸ {operation.waitingFor}</p>}
      <Decisions operation={operation} />
      <Steps operation={operation} />
      {operation.server !== null && <Lines serverId={operation.server.id} operationId={operation.id} />}
    </>
  );
}

function Facts({ operation }: { readonly operation: Shown }): ReactNode {
  const now = useNow();
  const { server, instance, tenant, approval } = operation;
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['State', <State key="state" value={operation.state} />],
    ['About', instance?.hostname ?? server?.name ?? `${operation.subject.kind} ${operation.subject.id}`],
    ['Server', server?.name],
    ['Site', server?.site?.name],
    ['Tenant', tenant?.name],
    ['Requested by', operation.requestedBy],
    ['Requested', <Moment key="requested" at={operation.createdAt} />],
    [
      'Took',
      duration(operation.startedAt, operation.finishedAt === null ? now : Date.parse(operation.finishedAt)),
    ],
    [
      'Decision',
      approval?.approver == null
        ? null
        : `${words(approval.state)} by ${approval.approver}${approval.reason === null ? '' : `: ${approval.reason}`}`,
    ],
    [
      'History',
      operation.temporalUrl === null ? null : (
        <a key="history" href={operation.temporalUrl} target="_blank" rel="noreferrer">
          Temporal
        </a>
      ),
    ],
  ];
  return (
    <dl className="card mb-4 grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-x-6 gap-y-3 p-4">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt className="text-dim">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

const AGAIN_MS = 3_000;

function Lines({
  serverId,
  operationId,
}: {
  readonly serverId: string;
  readonly operationId: string;
}): ReactNode {
  const [{ data }, again] = useQuery({
    query: OperationConsoleDocument,
    variables: { serverId, operationId },
  });
  useEffect(() => {
    const timer = setInterval(() => again({ requestPolicy: 'network-only' }), AGAIN_MS);
    return () => clearInterval(timer);
  }, [again]);
  const lines = data?.server?.console.nodes ?? [];
  if (lines.length === 0) return null;
  return (
    <section className="mt-4" aria-label="Serial console">
      <h2 className="mb-2 font-semibold">Serial console</h2>
      <pre className="card max-h-96 overflow-auto p-3 text-xs" tabIndex={0}>
        {lines.map(({ text }) => text).join('\n')}
      </pre>
    </section>
  );
}
