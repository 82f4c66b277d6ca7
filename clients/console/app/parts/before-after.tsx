import type { ReactNode } from 'react';

/** A field before and after, as texts; null where it has no value. */
export interface ChangedField {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Fields with what they were and what they are. */
export function BeforeAfter({ changes }: { readonly changes: readonly ChangedField[] }): ReactNode {
  return (
    <ul className="flex flex-wrap gap-x-5">
      {changes.map(({ field, before, after }) => (
        <li key={field} className="min-w-0 break-words">
          <span className="text-dim">{field}</span>
          {before !== null && <del className="ml-2 text-bad">{before}</del>}
          {after !== null && <ins className="ml-2 text-good no-underline">{after}</ins>}
        </li>
      ))}
    </ul>
  );
}
