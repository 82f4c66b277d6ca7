import type { ReactNode } from 'react';

/** What a list shows while it has nothing to show, and why. */
export function Empty({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="card p-5 text-center text-dim">{children}</div>;
}

/** In place of what is being read; it keeps the height of a short list, so that little moves. */
export function Loading(): ReactNode {
  return (
    <div className="card min-h-40 p-8 text-center text-dim" role="status" data-loading="">
      Loading …
    </div>
  );
}

export function Problem({ message }: { readonly message: string }): ReactNode {
  return (
    <p role="alert" className="card border-bad p-3 text-bad">
      {message}
    </p>
  );
}

/** What a page shows until it has read what it is about: that it is loading, what is wrong, or that there is none. */
export function Unread({
  problem,
  isMissing,
  what,
}: {
  readonly problem: string | undefined;
  readonly isMissing: boolean;
  readonly what: string;
}): ReactNode {
  if (problem !== undefined) return <Problem message={problem} />;
  return isMissing ? <Empty>There is no such {what}, or you may not see it.</Empty> : <Loading />;
}
