import { useState, type ReactNode } from 'react';
import { WebhookDeliveryReplayDocument, type WebhookQuery } from '../../../generated/graph.ts';
import { Empty, Problem } from '../../parts/notice.tsx';
import { ResourceName } from '../../parts/resource-name.tsx';
import { State } from '../../parts/state.tsx';
import { Moment } from '../../parts/time.tsx';
import type { Request } from '../../reads/use-request.ts';

type Delivery = NonNullable<WebhookQuery['webhook']>['deliveries']['nodes'][number];

interface Actions {
  readonly request: Request;
  readonly onDone: () => void;
}

/** What was sent and is to be, the latest first: how often it was tried, and what the receiver answered. */
export function Deliveries({
  deliveries,
  ...actions
}: Actions & { readonly deliveries: readonly Delivery[] }): ReactNode {
  if (deliveries.length === 0) return <Empty>No event that it asks for has happened yet.</Empty>;
  return (
    <ol className="card">
      {deliveries.map((delivery) => (
        <li key={delivery.id} className="row px-3 py-2">
          <Line delivery={delivery} {...actions} />
        </li>
      ))}
    </ol>
  );
}

function Line({ delivery, request, onDone }: Actions & { readonly delivery: Delivery }): ReactNode {
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const { id, event, nodeId, body, state, replayOf, createdAt } = delivery;
  const replay = async (): Promise<void> => {
    setBusy(true);
    const outcome = await request(WebhookDeliveryReplayDocument, {
      id,
      idempotencyKey: crypto.randomUUID(),
    });
    setBusy(false);
    setProblem(outcome.problem);
    onDone();
  };
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <Moment at={createdAt} />
        <State value={state} />
        <span className="font-medium">{event}</span>
        <ResourceName id={nodeId} />
        {replayOf !== null && <span className="text-dim">sent again</span>}
        {state !== 'WAITING' && (
          <button
            type="button"
            className="button ml-auto"
            aria-label={`Send again: ${event}`}
            disabled={isBusy}
            onClick={() => void replay()}
          >
            Send again
          </button>
        )}
      </div>
      <p className="text-dim">
        <Outcome delivery={delivery} />
      </p>
      <details>
        <summary className="cursor-pointer leading-6 text-dim">Body</summary>
        <pre className="mt-1 max-h-80 overflow-auto text-xs whitespace-pre-wrap break-all" tabIndex={0}>
          {pretty(body)}
        </pre>
      </details>
      {problem !== undefined && <Problem message={problem} />}
    </>
  );
}

function Outcome({
  delivery: { attempts, status, error, deliveredAt, lastAttemptAt, nextAttemptAt },
}: {
  readonly delivery: Delivery;
}): ReactNode {
  return (
    <>
      {attempts === 1 ? 'One attempt' : `${attempts} attempts`}
      {status !== null && `, the last was answered ${status}`}
      {error !== null && <span className="text-bad">, it failed: {error}</span>}
      {deliveredAt !== null ? (
        <>
          , taken <Moment at={deliveredAt} />
        </>
      ) : (
        lastAttemptAt !== null && (
          <>
            , tried <Moment at={lastAttemptAt} />
          </>
        )
      )}
      {nextAttemptAt !== null && (
        <>
          , next <Moment at={nextAttemptAt} />
        </>
      )}
    </>
  );
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}
