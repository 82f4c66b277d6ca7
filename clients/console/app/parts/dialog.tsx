import { useEffect, useId, useRef, type ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Without a button of its own to close it, where its content has one. */
  readonly bare?: boolean;
  /** For tables. */
  readonly wide?: boolean;
}

/** A modal dialog: the browser's own, which keeps the focus and closes by Escape. */
export function Dialog({ title, onClose, children, bare = false, wide = false }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className={`card m-auto w-full p-5 text-ink backdrop:bg-black/50 ${wide ? 'max-w-4xl' : 'max-w-xl'}`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} className="mb-3 text-lg font-semibold">
        {title}
      </h2>
      {children}
      {!bare && (
        <div className="mt-5 text-right">
          <button type="button" className="button" onClick={onClose}>
            Close
          </button>
        </div>
      )}
    </dialog>
  );
}
