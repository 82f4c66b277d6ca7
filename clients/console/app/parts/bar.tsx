import type { ReactNode } from 'react';

/** A share as a bar; a text beside it says the same. */
export function Bar({ part, isFull }: { readonly part: number; readonly isFull: boolean }): ReactNode {
  return (
    <span className="h-2 w-24 shrink-0 overflow-hidden rounded bg-line max-sm:hidden" aria-hidden="true">
      <span
        className={`block h-full ${isFull ? 'bg-bad' : 'bg-accent'}`}
        style={{ width: `${Math.min(1, part) * 100}%` }}
      />
    </span>
  );
}
