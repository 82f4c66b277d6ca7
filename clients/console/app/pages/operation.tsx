import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSubscription } from 'urql';
import { OperationDocument, OperationUpdatedDocument, type OperationQuery } from '../../generated/graph.ts';
import { Decisions } from '../parts/decisions.tsx';
import { Unread } from '../parts/notice.tsx';
import { Facts, Title, type Fact } from '../parts/page.tsx';
import { State, words } from '../parts/state.tsx';
import { Steps } from '../parts/steps.tsx';
import { Moment, Took } from '../parts/time.tsx';
import { useConnection } from '../reads/connection.ts';
import { useRead } from '../reads/use-read.ts';
import { Lines } from './operation/lines.tsx';
import { NextSteps } from './operation/next-steps.tsx';

const route = getRouteApi('/operations/$id');
type Shown = NonNullable<OperationQuery['operation']>;

/** An operation, live: data of the subscription is written to the cache, from which this page reads. */
export function Operation(): ReactNode {
  const { id } = route.useParams();
  const { lostSince } = useConnection();
  const { data, problem, again } = useRead(OperationDocument, { id }, { everyMs: SAFETY_MS });
  const [, follow] = useSubscription({ query: OperationUpdatedDocument, variables: { id } });
  useEffect(() => {
    if (lostSince === undefined) follow();
  }, [lostSince, follow]);
  const operation = data?.operation;
  useAgainAt(operation == null ? undefined : stageOf(operation), again);
  if (operation == null) return <Unread problem={problem} isMissing={data !== undefined} what="operation" />;
  const { failure, waitingFor, server } = operation;
  return (
    <>
      <Title>{operation.title ?? words(operation.kind)}</Title>
      <OperationFacts operation={operation} />
      {failure !== null && (
        <section role="alert" aria-label="Why it ended" className="card mb-4 border-bad p-4">
          <h2 className="font-semibold text-bad">{failure.message}</h2>
          <p className="text-dim">
            <code>{failure.code}</code>
            {failure.step !== null && `, at the step “${titleOf(operation, failure.step)}”`}
          </p>
          <NextSteps operation={operation} />
        </section>
      )}
      {waitingFor !== null && <p className="card mb-4 p-3 text-warn">Waits for {waitingFor}</p>}
      <Decisions operation={operation} />
      <div className="gap-x-6 2xl:grid 2xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Steps operation={operation} />
        {server !== null && <Lines serverId={server.id} operationId={operation.id} />}
      </div>
    </>
  );
}

function OperationFacts({ operation }: { readonly operation: Shown }): ReactNode {
  const { server, instance, tenant, approval, subject } = operation;
  const facts: readonly Fact[] = [
    ['State', <State key="state" value={operation.state} />],
    ['Kind', words(operation.kind)],
    [
      'Instance',
      instance === null ? null : (
        <Link key="instance" to="/instances/$id" params={{ id: instance.id }}>
          {instance.hostname}
        </Link>
      ),
    ],
    [
      'Server',
      server === null ? null : (
        <Link key="server" to="/servers/$id" params={{ id: server.id }}>
          {server.name}
        </Link>
      ),
    ],
    ['About', instance === null && server === null ? `${subject.kind} ${subject.id}` : null],
    ['Site', server?.site?.name],
    ['Tenant', tenant?.name],
    ['Requested by', operation.requestedBy],
    ['Requested', <Moment key="requested" at={operation.createdAt} full />],
    [
      operation.finishedAt === null ? 'Running for' : 'Took',
      <Took key="took" from={operation.startedAt} to={operation.finishedAt} />,
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
  return <Facts facts={facts} />;
}

function titleOf({ plan }: Shown, step: string): string {
  return plan?.steps.find(({ name }) => name === step)?.title ?? step;
}

/** What changes where its server and instance do: its state, and its steps until it has a server. */
function stageOf({ state, server, steps }: Shown): string {
  return server === null ? `${state} ${steps.length}` : state;
}

/** The subscription does not deliver what an operation is about: that is read again at each stage. */
function useAgainAt(stage: string | undefined, again: () => void): void {
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (last.current !== undefined && stage !== undefined && last.current !== stage) again();
    last.current = stage;
  });
}

/** The subscription delivers changes; this finds those that it may have missed. */
const SAFETY_MS = 15_000;
