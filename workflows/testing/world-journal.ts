/** An activity that began, by the step it was for. */
export interface JournalEntry {
  readonly operationId: string;
  readonly step: string;
}

/** Steps of an operation in their order; several activities of one step in a row count once. */
export function stepsIn(journal: readonly JournalEntry[], operationId: string): string[] {
  return journal
    .filter((entry) => entry.operationId === operationId)
    .map(({ step }) => step)
    .filter((step, index, all) => step !== all[index - 1]);
}
