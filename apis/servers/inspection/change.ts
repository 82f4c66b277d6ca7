/** One difference between what a machine was and what it is now. */
export interface Change {
  readonly kind: 'ADDED' | 'REMOVED' | 'REPLACED' | 'MOVED' | 'CHANGED';
  /** `server`, a component by kind and name, or a namespace of attributes. */
  readonly subject: string;
  /** What differs of it; null where it is the subject itself. */
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** A value as changes show it. */
export function shown(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
