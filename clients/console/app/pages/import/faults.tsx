import type { ReactNode } from 'react';
import { ResourceName } from '../../parts/resource-name.tsx';
import type { Fault } from './group-changes.ts';

/** Every fault, with its place in the text, to which a click leads, and who has what the file asks for. */
export function Faults({
  faults,
  onShow,
}: {
  readonly faults: readonly Fault[];
  readonly onShow: (line: number, column: number) => void;
}): ReactNode {
  const inOrder = faults.toSorted(
    (one, other) =>
      (one.line ?? Infinity) - (other.line ?? Infinity) || (one.column ?? 0) - (other.column ?? 0),
  );
  return (
    <ol aria-label="Faults" className="card mb-4 border-bad">
      {inOrder.map(({ code, message, line, column, holder }, index) => (
        <li key={`${line} ${column} ${index}`} className="row px-3 py-2">
          <p>
            {line !== null && (
              <button
                type="button"
                className="mr-3 cursor-pointer text-accent underline"
                onClick={() => onShow(line, column ?? 1)}
              >
                Line {line}
                {column !== null && `, column ${column}`}
              </button>
            )}
            <span className="text-bad">{message}</span> <code className="text-dim">{code}</code>
          </p>
          {holder !== null && (
            <p className="text-dim">
              It is held by <ResourceName id={holder} />.
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
