/** What an import does, as `SiteImportState` of the graph has it. */
export type ImportState = 'WAITING' | 'READING' | 'RUNNING' | 'DELETING' | 'ENDED';

/** Receives how far an import is. */
export interface Progress {
  /** The import begins a part of its work, of so many rows; null where it is not known how many. */
  begin(state: ImportState, total: number | null): void;
  /** It works on rows of this kind now. */
  on(kind: string): void;
  /** So many more rows are done. */
  advance(rows: number): void;
}

/** For imports whose progress no one can ask for. */
export const NO_PROGRESS: Progress = {
  begin: () => undefined,
  on: () => undefined,
  advance: () => undefined,
};
