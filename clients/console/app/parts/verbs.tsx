import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Outcome } from '../reads/use-request.ts';
import { Dialog } from './dialog.tsx';
import { Problem } from './notice.tsx';

/** What one says with a request. The key is of the dialog: confirmed twice, it is still one request. */
export interface Said {
  readonly idempotencyKey: string;
  readonly reason?: string;
  readonly ticket?: string;
  /** The value that one chose, where the verb has a choice. */
  readonly choice?: string;
}

/** Something that a person can request of a resource. */
export interface Verb {
  readonly name: string;
  /** What follows from it, before one confirms. */
  readonly consequence: string;
  /** Why it cannot be requested now; undefined where it can. */
  readonly unless?: string | undefined;
  readonly isDangerous?: boolean;
  /** What one must type, where there is no way back. */
  readonly typed?: string;
  readonly needsReason?: boolean;
  /** What one chooses first. */
  readonly choice?: {
    readonly label: string;
    readonly values: readonly (readonly [value: string, name: string])[];
  };
  /** Whether the request takes a reason and a ticket. */
  readonly takesReason?: boolean;
  readonly run: (said: Said) => Promise<Outcome>;
}

/** Buttons for what can be requested; each asks before it does so. An operation that begins is opened. */
export function Verbs({
  verbs,
  of,
  onDone,
}: {
  readonly verbs: readonly Verb[];
  /** The name of the resource. */
  readonly of: string;
  readonly onDone: () => void;
}): ReactNode {
  const [chosen, choose] = useState<Verb>();
  return (
    <>
      {verbs.map((verb) => (
        <button
          key={verb.name}
          type="button"
          className={`button ${verb.isDangerous === true ? 'danger' : ''}`}
          disabled={verb.unless !== undefined}
          title={verb.unless}
          onClick={() => choose(verb)}
        >
          {verb.name}
        </button>
      ))}
      {chosen !== undefined && (
        <Confirm verb={chosen} of={of} onClose={() => choose(undefined)} onDone={onDone} />
      )}
    </>
  );
}

interface ConfirmProps {
  readonly verb: Verb;
  readonly of: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function Confirm({ verb, of, onClose, onDone }: ConfirmProps): ReactNode {
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [ticket, setTicket] = useState('');
  const [typed, setTyped] = useState('');
  const [choice, choose] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    const outcome = await verb.run({
      idempotencyKey,
      ...(reason !== '' && { reason }),
      ...(ticket !== '' && { ticket }),
      ...(choice !== '' && { choice }),
    });
    setBusy(false);
    setProblem(outcome.problem);
    if (outcome.problem !== undefined) return;
    onDone();
    onClose();
    if (outcome.operationId !== undefined)
      await navigate({ to: '/operations/$id', params: { id: outcome.operationId } });
  };
  return (
    <Dialog title={`${verb.name}: ${of}`} onClose={onClose} bare>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <p className={`mb-4 ${verb.isDangerous === true ? 'text-bad' : ''}`}>{verb.consequence}</p>
        {verb.choice !== undefined && (
          <label className="mb-3 block">
            <span className="text-dim">{verb.choice.label}</span>
            <select
              className="field mt-1 block w-full"
              value={choice}
              required
              onChange={({ target }) => choose(target.value)}
            >
              <option value="">Choose …</option>
              {verb.choice.values.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {verb.takesReason !== false && (
          <>
            <Field
              label={verb.needsReason === true ? 'Reason (required)' : 'Reason'}
              value={reason}
              onChange={setReason}
              required={verb.needsReason === true}
            />
            <Field label="Ticket" value={ticket} onChange={setTicket} />
          </>
        )}
        {verb.typed !== undefined && (
          <Field label={`Type ${verb.typed} to confirm`} value={typed} onChange={setTyped} required />
        )}
        {problem !== undefined && <Problem message={problem} />}
        <div className="mt-5 flex justify-end gap-2">
          <button type="button" className="button" onClick={onClose}>
            Leave it as it is
          </button>
          <button
            type="submit"
            className={`button ${verb.isDangerous === true ? 'danger' : 'primary'}`}
            disabled={isBusy || (verb.typed !== undefined && typed !== verb.typed)}
          >
            {isBusy ? 'Requesting …' : verb.name}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Field({
  label,
  value,
  onChange,
  required = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
}): ReactNode {
  return (
    <label className="mb-3 block">
      <span className="text-dim">{label}</span>
      <input
        className="field mt-1 block w-full"
        value={value}
        maxLength={500}
        required={required}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
