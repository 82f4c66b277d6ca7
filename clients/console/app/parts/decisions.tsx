import { useState, type ReactNode } from 'react';
import { useMutation } from 'urql';
import {
  CancelOperationDocument,
  DecideOperationDocument,
  type OperationDetailFragment,
} from '../../generated/graph.ts';
import { problemIn } from '../reads/use-request.ts';
import { useRequestKey } from '../reads/use-request-key.ts';
import { Problem } from './notice.tsx';
import { useClock } from './time.tsx';

const ENDED: readonly string[] = ['SUCCEEDED', 'FAILED', 'CANCELLED', 'UNDOING'];

/** What a person can do now about an operation, with its consequences. Nothing is shown as done before the graph says so. */
export function Decisions({ operation }: { readonly operation: OperationDetailFragment }): ReactNode {
  const clock = useClock();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [deciding, decide] = useMutation(DecideOperationDocument);
  const [cancelling, cancel] = useMutation(CancelOperationDocument);
  const key = useRequestKey({ id: operation.id, reason });
  if (ENDED.includes(operation.state)) return null;
  const { id, approval } = operation;
  const busy = deciding.fetching || cancelling.fetching;
  const said = reason === '' ? {} : { reason };
  const answer = async (decision: 'APPROVE' | 'REJECT', planHash: string): Promise<void> => {
    const input = { id, planHash, decision, idempotencyKey: `${key} ${decision}`, ...said };
    const { data, error } = await decide({ input });
    setProblem(problemIn(error, data?.operationDecide.errors));
  };
  const end = async (): Promise<void> => {
    const { data, error } = await cancel({ input: { id, idempotencyKey: `${key} CANCEL`, ...said } });
    setProblem(problemIn(error, data?.operationCancel.errors));
  };
  const waits = approval?.state === 'WAITING' ? approval : undefined;
  const begun = new Set(operation.steps.map(({ name }) => name));
  const isFinal = operation.plan?.steps.some(({ name, irreversible }) => irreversible && begun.has(name));
  return (
    <section aria-label="What you can do" className="card mb-4 space-y-3 p-4">
      {waits !== undefined && (
        <p>
          This plan waits for an approval
          {waits.expiresAt !== null && ` until ${clock(waits.expiresAt, true)}`}. Approved, its steps begin;
          rejected, the operation ends and nothing is changed. Plan{' '}
          <code title={waits.planHash}>{waits.planHash.slice(0, 12)}</code>
        </p>
      )}
      <label className="block">
        Reason, for those who read the operation later
        <input
          className="field mt-1 block w-full max-w-lg"
          value={reason}
          maxLength={500}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <div className="flex flex-wrap items-center gap-2">
        {waits !== undefined && (
          <>
            <button
              type="button"
              className="button primary"
              disabled={busy}
              onClick={() => void answer('APPROVE', waits.planHash)}
            >
              Approve
            </button>
            <button
              type="button"
              className="button"
              disabled={busy}
              onClick={() => void answer('REJECT', waits.planHash)}
            >
              Reject
            </button>
          </>
        )}
        <button
          type="button"
          className="button danger"
          disabled={busy || isFinal === true}
          onClick={() => void end()}
        >
          Cancel operation
        </button>
        <span className="text-dim">
          {isFinal === true
            ? 'It has passed the point of no return and cannot be cancelled.'
            : 'Cancelled, it undoes the steps it has done, in reverse order.'}
        </span>
      </div>
      {problem !== undefined && <Problem message={problem} />}
    </section>
  );
}
