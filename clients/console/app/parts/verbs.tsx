import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { usePlan } from '../reads/use-plan.ts';
import { useRepeated } from '../reads/use-repeated.ts';
import type { Outcome } from '../reads/use-request.ts';
import { Dialog } from './dialog.tsx';
import { Problem } from './notice.tsx';
import { Plan, Warnings } from './plan.tsx';
import { ChoiceField, faultOf, FieldOf, TextField, type VerbChoice, type VerbField } from './verb-fields.tsx';

/** What one says with a request. The key is of the dialog: confirmed twice, it is still one request. */
export interface Said {
  readonly idempotencyKey: string;
  readonly reason?: string;
  readonly ticket?: string;
  /** The value that one chose, where the verb has a choice. */
  readonly choice?: string;
  /** What one wrote into the fields of the verb, by their names. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The hash of the plan that was shown, where the verb has one. */
  readonly planHash?: string;
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
  readonly choice?: VerbChoice;
  readonly fields?: readonly VerbField[];
  /** Whether the request accepts a reason and a ticket. */
  readonly takesReason?: boolean;
  readonly run: (said: Said) => Promise<Outcome>;
  /** A dry run, whose plan is shown before one confirms. See `planned`. */
  readonly plan?: (said: Said) => Promise<Outcome>;
}

/**
 * Buttons for what can be requested; each asks before it does so, and says why where it cannot be. An operation that
 * begins is opened.
 */
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
          // Not `disabled`: keys and touch reach the reason too.
          aria-disabled={verb.unless !== undefined}
          title={verb.unless}
          onClick={() => choose(verb)}
        >
          {verb.name}
        </button>
      ))}
      {chosen?.unless !== undefined && (
        <Dialog title={`${chosen.name}: ${of}`} onClose={() => choose(undefined)}>
          <p>It cannot be requested now. {chosen.unless}</p>
        </Dialog>
      )}
      {chosen !== undefined && chosen.unless === undefined && (
        <Confirm verb={chosen} of={of} onClose={() => choose(undefined)} onDone={onDone} />
      )}
    </>
  );
}

/** The plan, or why there can be none. Its height is that of most plans, so that little moves once it is there. */
function Preview({ outcome }: { readonly outcome: Outcome | undefined }): ReactNode {
  if (outcome === undefined)
    return (
      <p role="status" className="mb-4 h-64 text-dim">
        Reading the plan …
      </p>
    );
  if (outcome.problem !== undefined) return <Problem message={outcome.problem} />;
  return (
    <>
      {outcome.plan != null && <Plan plan={outcome.plan} isShort />}
      <Warnings warnings={outcome.warnings ?? []} />
    </>
  );
}

const AGAIN_MS = 5_000;

interface ConfirmProps {
  readonly verb: Verb;
  readonly of: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function Confirm({ verb, of, onClose, onDone }: ConfirmProps): ReactNode {
  const navigate = useNavigate();
  const [idempotencyKey, renewKey] = useState(() => crypto.randomUUID());
  const [reason, setReason] = useState('');
  const [ticket, setTicket] = useState('');
  const [typed, setTyped] = useState('');
  const [choice, choose] = useState('');
  const [fields, setFields] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries((verb.fields ?? []).map(({ name, initial = '' }) => [name, initial])),
  );
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const isComplete =
    (verb.choice === undefined || choice !== '') && faultOf(verb.fields ?? [], fields) === undefined;
  const chosen = {
    ...(choice !== '' && { choice }),
    ...(verb.fields !== undefined && { fields }),
  };
  const preview = usePlan(
    verb.plan !== undefined && isComplete ? JSON.stringify(chosen) : undefined,
    async () => await verb.plan?.({ idempotencyKey: crypto.randomUUID(), ...chosen }),
  );
  // What keeps it from being done may end.
  useRepeated(preview.again, preview.answer?.problem === undefined ? undefined : AGAIN_MS);
  const { plan } = { plan: undefined, ...preview.answer };
  const confirm = async (): Promise<void> => {
    setBusy(true);
    const outcome = await verb.run({
      idempotencyKey,
      ...(reason !== '' && { reason }),
      ...(ticket !== '' && { ticket }),
      ...(plan != null && { planHash: plan.hash }),
      ...chosen,
    });
    setBusy(false);
    setProblem(outcome.problem);
    // The plan may be another one by now: it is shown as it is.
    if (outcome.problem !== undefined) return preview.again();
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
        {verb.choice !== undefined && <ChoiceField choice={verb.choice} value={choice} onChange={choose} />}
        {verb.fields?.map((field) => (
          <FieldOf
            key={field.name}
            field={field}
            value={fields[field.name] ?? ''}
            onChange={(value) => {
              setFields({ ...fields, [field.name]: value });
              // Another text is another request, also after one that was refused.
              renewKey(crypto.randomUUID());
            }}
          />
        ))}
        {verb.plan !== undefined && isComplete && <Preview outcome={preview.answer} />}
        {verb.takesReason !== false && (
          <>
            <TextField
              label={verb.needsReason === true ? 'Reason (required)' : 'Reason'}
              value={reason}
              onChange={setReason}
              required={verb.needsReason === true}
            />
            <TextField label="Ticket" value={ticket} onChange={setTicket} />
          </>
        )}
        {verb.typed !== undefined && (
          <TextField label={`Type ${verb.typed} to confirm`} value={typed} onChange={setTyped} required />
        )}
        {problem !== undefined && <Problem message={problem} />}
        <div className="mt-5 flex justify-end gap-2">
          <button type="button" className="button" onClick={onClose}>
            Leave it as it is
          </button>
          <button
            type="submit"
            className={`button ${verb.isDangerous === true ? 'danger' : 'primary'}`}
            disabled={
              isBusy ||
              !isComplete ||
              (verb.typed !== undefined && typed !== verb.typed) ||
              (verb.plan !== undefined &&
                (preview.answer === undefined || preview.answer.problem !== undefined))
            }
          >
            {isBusy ? 'Requesting …' : verb.name}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
