/** Where a value is; a file that no person wrote has neither lines nor columns. */
export interface FilePlace {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** A fault of a file, or what is in its way, as `SiteImportError` shows it. */
export interface SiteFault {
  readonly code: string;
  readonly message: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly path: readonly string[];
  readonly holder: string | null;
  readonly retryable: boolean;
}

/** Faults that one answer reports; a file with more is likely something else. */
export const MOST_FAULTS = 1_000;

export function faultAt(
  at: FilePlace,
  message: string,
  { code = 'INVALID_INPUT', holder = null, retryable = false }: Partial<SiteFault> = {},
): SiteFault {
  const { line, column } = at;
  const path = [...at.path.matchAll(/[^.[\]]+/g)].map(([part]) => part);
  const where = at.path === '' ? '' : `${at.path}: `;
  return { code, message: `${where}${message}`, line, column, path, holder, retryable };
}
