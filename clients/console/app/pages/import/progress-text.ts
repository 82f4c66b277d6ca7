import type { SiteImportProgressQuery } from '../../../generated/graph.ts';

/** How far an import is. */
export type ImportProgress = NonNullable<SiteImportProgressQuery['siteImportProgress']>;

/** What an import does, on what, and how many rows are done; empty where it has not reported. */
export function progressText({ state, kind, done, total }: ImportProgress): string {
  if (state === 'ENDED') return '';
  if (state === 'WAITING') return 'It waits for another import of the tenant to end.';
  const what = kind === null || kind === undefined ? '' : `, ${VERBS[state]}${kind}`;
  const rows = total === null || total === undefined ? `${done}` : `${done} of ${total}`;
  return `${rows} rows are done${what}.`;
}

const VERBS = { READING: 'reads ', RUNNING: 'works on ', DELETING: 'deletes ' } as const;
