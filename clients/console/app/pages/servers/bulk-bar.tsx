import { useState, type ReactNode } from 'react';
import { BULK_ACTIONS, type BulkAction } from './bulk.ts';

/** So many servers at once, at most. */
const MOST = 500;
const ACTIONS = BULK_ACTIONS.flatMap(([, names]) => [...names]);

/** What can be done with the selected servers. It floats over the end of the list, so that nothing moves. */
export function BulkBar({
  count,
  onAction,
  onClear,
}: {
  readonly count: number;
  readonly onAction: (action: BulkAction) => void;
  readonly onClear: () => void;
}): ReactNode {
  const [chosen, choose] = useState<BulkAction>();
  if (count === 0) return null;
  return (
    <section
      aria-label="Selected servers"
      className="card sticky bottom-3 z-10 mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 border-accent p-3 shadow-lg"
    >
      <p role="status" className="font-medium tabular-nums">
        {count} selected
      </p>
      {count > MOST && <p className="text-warn">At most {MOST} servers at a time: filter the list.</p>}
      <label className="flex items-center gap-2">
        <span className="text-dim">Request for all of them</span>
        <select
          className="field"
          value={chosen ?? ''}
          onChange={({ target }) => choose(ACTIONS.find((one) => one === target.value))}
        >
          <option value="">Choose …</option>
          {BULK_ACTIONS.map(([group, names]) => (
            <optgroup key={group} label={group}>
              {names.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button primary"
        disabled={chosen === undefined || count > MOST}
        onClick={() => {
          if (chosen !== undefined) onAction(chosen);
        }}
      >
        Show what would happen
      </button>
      <button type="button" className="button ml-auto" onClick={onClear}>
        Clear selection
      </button>
    </section>
  );
}
