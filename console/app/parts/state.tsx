import type { ReactNode } from 'react';

const TONES: Readonly<Record<string, string>> = {
  SUCCEEDED: 'text-good',
  ACTIVE: 'text-good',
  AVAILABLE: 'text-good',
  APPROVED: 'text-good',
  OK: 'text-good',
  FAILED: 'text-bad',
  CRITICAL: 'text-bad',
  REJECTED: 'text-bad',
  EXPIRED: 'text-bad',
  WAITING: 'text-warn',
  RETRYING: 'text-warn',
  UNDOING: 'text-warn',
  WARNING: 'text-warn',
  RUNNING: 'text-accent',
};
const MARKS: Readonly<Record<string, string>> = {
  SUCCEEDED: '✓',
  APPROVED: '✓',
  FAILED: '✗',
  REJECTED: '✗',
  WAITING: '⏸',
  RETRYING: '↻',
  UNDOING: '↩',
  RUNNING: '▸',
  CANCELLED: '–',
};

/** A state by word, mark and colour: none of them alone. */
export function State({ value }: { readonly value: string }): ReactNode {
  return (
    <span className={`whitespace-nowrap font-medium ${TONES[value] ?? 'text-dim'}`}>
      <span aria-hidden="true">{MARKS[value] ?? '•'} </span>
      {words(value)}
    </span>
  );
}

export function words(value: string): string {
  const text = value.toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a list shows while it has nothing to show, and why. */
export function Empty({ children }: { readonly children: ReactNode }): ReactNode {
  return <p className="card p-8 text-center text-dim">{children}</p>;
}

export function Problem({ message }: { readonly message: string }): ReactNode {
  return (
    <p role="alert" className="card border-bad p-3 text-bad">
      {message}
    </p>
  );
}

export function Title({ children }: { readonly children: ReactNode }): ReactNode {
  return <h1 className="mb-4 text-xl font-semibold">{children}</h1>;
}
