import { useState, type ReactNode } from 'react';
import { Dialog } from './dialog.tsx';
import { Problem } from './notice.tsx';

/** A form in a dialog: it stays open, with the reason, while what it requests is refused. */
export function FormDialog({
  title,
  action,
  isComplete,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string;
  /** The text of the button that sends the form. */
  readonly action: string;
  /** Whether it can be sent as it is. */
  readonly isComplete: boolean;
  /** Requests it; resolves with why it was refused, or undefined. */
  readonly onSubmit: () => Promise<string | undefined>;
  readonly onClose: () => void;
  /** The fields. */
  readonly children: ReactNode;
}): ReactNode {
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setBusy(true);
    const refused = await onSubmit();
    setBusy(false);
    setProblem(refused);
  };
  return (
    <Dialog title={title} onClose={onClose} bare>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {children}
        {problem !== undefined && <Problem message={problem} />}
        <div className="mt-3 flex justify-end gap-2">
          <button type="button" className="button" onClick={onClose}>
            Leave it
          </button>
          <button type="submit" className="button primary" disabled={isBusy || !isComplete}>
            {isBusy ? 'Requesting …' : action}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
