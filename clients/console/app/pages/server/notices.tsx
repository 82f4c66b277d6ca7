import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ServerQuery } from '../../../generated/graph.ts';
import { State } from '../../parts/state.tsx';
import { Moment } from '../../parts/time.tsx';

type Shown = NonNullable<ServerQuery['server']>;

/** What a person must know before all else: what holds it, why it failed, that another machine is in its place. */
export function Notices({ server }: { readonly server: Shown }): ReactNode {
  const { operation, failure, quarantine, foundIdentity, maintenance, abandonment } = server;
  const { imposedQuarantine } = server;
  const why = quarantine ?? failure;
  return (
    <>
      {operation !== null && (
        <p className="card mb-4 p-3">
          <State value={operation.state} />{' '}
          <Link to="/operations/$id" params={{ id: operation.id }}>
            {operation.title ?? operation.kind}
          </Link>{' '}
          holds it.
        </p>
      )}
      {maintenance !== null && (
        <p className="card mb-4 border-warn p-3">
          <span className="font-semibold text-warn">In maintenance</span>: {maintenance.reason}
          {maintenance.ticket !== null && ` (${maintenance.ticket})`}. Announced by {maintenance.startedBy}{' '}
          <Moment at={maintenance.startedAt} />, it ends{' '}
          {maintenance.until === null ? 'when a person ends it' : <Moment at={maintenance.until} />}.
        </p>
      )}
      {imposedQuarantine !== null && (
        <p className="card mb-4 border-warn p-3">
          <span className="font-semibold text-warn">In quarantine</span>: {imposedQuarantine.reason}
          {imposedQuarantine.ticket !== null && ` (${imposedQuarantine.ticket})`}. Imposed by{' '}
          {imposedQuarantine.startedBy} <Moment at={imposedQuarantine.startedAt} />, it ends{' '}
          {imposedQuarantine.until === null ? 'when it is ended' : <Moment at={imposedQuarantine.until} />}.
        </p>
      )}
      {abandonment !== null && (
        <p className="card mb-4 border-bad p-3">
          <span className="font-semibold text-bad">
            {abandonment.confirmedAt === null ? 'Abandonment asked for' : 'Abandoned'}
          </span>{' '}
          by {abandonment.requestedBy} <Moment at={abandonment.requestedAt} />: {sentence(abandonment.reason)}{' '}
          {abandonment.confirmedAt === null ? (
            'Another admin can confirm it for 24 hours.'
          ) : (
            <>
              Confirmed by {abandonment.confirmedBy} <Moment at={abandonment.confirmedAt} />.
            </>
          )}
        </p>
      )}
      {why !== null && (
        <section role="alert" aria-label="Why it failed" className="card mb-4 border-bad p-3">
          <p className="font-semibold text-bad">{why.message}</p>
          <p className="text-dim">
            <code>{why.code}</code>
            {quarantine !== null && ', in quarantine'}
          </p>
        </section>
      )}
      {foundIdentity !== null && (
        <section role="alert" aria-label="Another machine" className="card mb-4 border-warn p-3">
          <p className="font-semibold text-warn">Another machine was found in its place.</p>
          <ul className="list-inside list-disc">
            {foundIdentity.differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** A text that people wrote, as a sentence before others. */
function sentence(text: string): string {
  return /[.!?]$/u.test(text) ? text : `${text}.`;
}
