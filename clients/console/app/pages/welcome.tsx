import type { ReactNode } from 'react';

/** What one sees before one has signed in. */
export function Welcome({ problem }: { readonly problem: boolean }): ReactNode {
  return (
    <main className="mx-auto mt-24 max-w-md p-4">
      <h1 className="mb-3 text-2xl font-semibold">Infratographer</h1>
      {problem && (
        <p role="alert" className="mb-3 text-bad">
          The sign-in was not completed. Try it again.
        </p>
      )}
      <a className="button primary inline-block" href="/sign-in">
        Sign in
      </a>
    </main>
  );
}
