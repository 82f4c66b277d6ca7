import type { ReactNode } from 'react';
import type { InstanceQuery } from '../../../generated/graph.ts';
import { Moment } from '../../parts/time.tsx';

/** Which service makes the instance, and whether it is late; nothing where our own workflows make it. */
export function InstanceClaim({
  instance: { claim, type },
}: {
  readonly instance: NonNullable<InstanceQuery['instance']>;
}): ReactNode {
  if (claim === null) return null;
  const { by, since, deadline, progress, overdue, reason } = claim;
  const provider = type?.provider ?? 'its provider';
  const late =
    reason === 'UNCLAIMED'
      ? `${provider} has not taken it on in time. Look whether that service runs.`
      : `${by ?? provider} has neither finished it nor said that it is at it. Look whether that service runs.`;
  return (
    <section aria-label="Who makes it" className={`card mb-4 p-3 ${overdue ? 'border-bad' : ''}`}>
      {overdue && (
        <p role="alert" className="font-semibold text-bad">
          {late}
        </p>
      )}
      <p>
        {by === null ? `It waits for ${provider}.` : `${by} of ${provider} makes it`}
        {since !== null && (
          <>
            {', since '}
            <Moment at={since} />
          </>
        )}
        {deadline !== null && (
          <>
            {'. Deadline: '}
            <Moment at={deadline} full />
          </>
        )}
      </p>
      {progress !== null && <p className="text-dim">{progress}</p>}
    </section>
  );
}
