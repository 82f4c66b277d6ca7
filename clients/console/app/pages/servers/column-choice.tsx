import { useState, type ReactNode } from 'react';
import { Dialog } from '../../parts/dialog.tsx';
import { SERVER_COLUMNS, type ServerColumnName } from '../servers-search.ts';
import { columnTitle, USUAL_COLUMNS } from './columns.tsx';

/** Chooses the columns of the list; undefined means the usual ones. */
export function ColumnChoice({
  chosen,
  onChange,
}: {
  readonly chosen: readonly ServerColumnName[];
  readonly onChange: (columns: readonly ServerColumnName[] | undefined) => void;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const toggle = (name: ServerColumnName): void => {
    const next = SERVER_COLUMNS.filter((one) => chosen.includes(one) !== (one === name));
    onChange(next.length === 0 || next.join() === USUAL_COLUMNS.join() ? undefined : next);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Columns
      </button>
      {isOpen && (
        <Dialog title="Columns" onClose={() => setOpen(false)}>
          <fieldset className="grid grid-cols-2 gap-x-4 gap-y-1 sm:grid-cols-3">
            <legend className="sr-only">Columns beside the name</legend>
            {SERVER_COLUMNS.map((name) => (
              <label key={name} className="flex items-center gap-2">
                <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
                {columnTitle(name)}
              </label>
            ))}
          </fieldset>
          <p className="mt-3">
            <button type="button" className="button" onClick={() => onChange(undefined)}>
              The usual columns
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
