import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OperationQuery } from '../../../generated/graph.ts';
import { words } from '../../parts/state.tsx';

type Shown = NonNullable<OperationQuery['operation']>;

/** What a person can do about an operation that failed, by what it has left behind. */
export function NextSteps({ operation }: { readonly operation: Shown }): ReactNode {
  const { server, instance, kind } = operation;
  const steps: ReactNode[] = [];
  if (server?.state === 'FAILED')
    steps.push(
      <>
        <Link to="/servers/$id" params={{ id: server.id }}>
          {server.name}
        </Link>{' '}
        is failed, and gets no instance. Once the cause is gone, inspect it there: then it is available again.
      </>,
    );
  if (instance?.state === 'FAILED')
    steps.push(
      <>
        The instance{' '}
        <Link to="/instances/$id" params={{ id: instance.id }}>
          {instance.hostname}
        </Link>{' '}
        is failed.{' '}
        {server === null || server.state === 'AVAILABLE'
          ? 'It has no machine: decommission it there, and create it again with other requirements, or once the cause is gone.'
          : 'Reimage it there once the cause is gone, or decommission it, which frees its machine.'}
      </>,
    );
  if (steps.length === 0 && server !== null)
    steps.push(
      <>
        <Link to="/servers/$id" params={{ id: server.id }}>
          {server.name}
        </Link>{' '}
        is {words(server.state).toLowerCase()} now. Once the cause is gone, request it again there.
      </>,
    );
  if (steps.length === 0 && kind === 'PROVISION')
    steps.push(
      <>
        No machine was touched. <Link to="/instances/create">Create the instance</Link> again with other
        requirements, or once a{' '}
        <Link to="/servers" search={{ state: 'AVAILABLE' }}>
          server is available
        </Link>
        .
      </>,
    );
  if (steps.length === 0) return null;
  return (
    <div className="mt-3">
      <h3 className="font-medium">What to do now</h3>
      <ul className="list-disc pl-5 [&_a]:underline">
        {steps.map((step, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list is made anew each time, in the same order
          <li key={index}>{step}</li>
        ))}
      </ul>
    </div>
  );
}
