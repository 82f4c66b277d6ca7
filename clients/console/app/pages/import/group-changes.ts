import type { SiteImportAction, SiteImportMutation } from '../../../generated/graph.ts';

export type Answer = SiteImportMutation['siteImport'];
export type Change = Answer['changes'][number];
export type Fault = Answer['errors'][number];
export type Counts = Readonly<Record<SiteImportAction, number>>;

export type Mode = 'PLAN' | 'APPLY';

interface Action {
  readonly sign: string;
  readonly colour: string;
  /** Of what is planned, and of what was done. */
  readonly name: Readonly<Record<Mode, string>>;
}

export const ACTIONS: Readonly<Record<SiteImportAction, Action>> = {
  CREATE: { sign: '+', colour: 'text-good', name: { PLAN: 'Create', APPLY: 'Created' } },
  UPDATE: { sign: '~', colour: 'text-warn', name: { PLAN: 'Change', APPLY: 'Changed' } },
  DELETE: { sign: '−', colour: 'text-bad', name: { PLAN: 'Delete', APPLY: 'Deleted' } },
};
const ORDER = ['CREATE', 'UPDATE', 'DELETE'] as const;

export interface Group {
  readonly kind: string;
  readonly counts: Counts;
  readonly changes: readonly Change[];
}

export function countsOf(changes: readonly Pick<Change, 'action'>[]): Counts {
  const counts = { CREATE: 0, UPDATE: 0, DELETE: 0 };
  for (const { action } of changes) counts[action] += 1;
  return counts;
}

/** Changes by kind of resource, in the order in which they are made; those of one resource are one. */
export function groupChanges(changes: readonly Change[]): readonly Group[] {
  return [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, some]) => {
    const of = joined(some);
    return { kind, counts: countsOf(of), changes: of };
  });
}

/** Tags are set after the rest of a resource: both are shown as one change. */
function joined(changes: readonly Change[]): readonly Change[] {
  const found = new Map<string, Change>();
  for (const [index, change] of changes.entries()) {
    const key = change.action === 'UPDATE' ? `${change.nodeId}` : `${index}`;
    const known = found.get(key);
    found.set(key, known === undefined ? change : { ...known, values: [...known.values, ...change.values] });
  }
  return [...found.values()];
}

/** Counts as a line: `2 to create, 1 to delete`, or `2 created, 1 deleted`. */
export function countsText(counts: Counts, mode: Mode): string {
  return ORDER.filter((action) => counts[action] > 0)
    .map((action) => {
      const name = ACTIONS[action].name[mode].toLowerCase();
      return mode === 'PLAN' ? `${counts[action]} to ${name}` : `${counts[action]} ${name}`;
    })
    .join(', ');
}

/** The name of a kind as words: `networkDevice` is `Network device`. */
export function kindText(kind: string): string {
  const words = kind
    .replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
    .replace(/^ip /u, 'IP ')
    .replace(/^vlan/u, 'VLAN');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
