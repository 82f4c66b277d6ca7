import type { StoreInventoryMutation } from '../generated/graph.ts';

type Inspection = NonNullable<StoreInventoryMutation['serverInventoryStore']['inspection']>;
type Change = Inspection['changes'][number];

/** Differences that are named; the record on the graph has all of them. */
const NAMED = 5;

/** A value of a difference; names on hardware are shorter. */
const LONGEST_VALUE = 60;

/** What an inspection found, as one line for people, on the operation's timeline and in the Temporal UI. */
export function inspectionNote(inspection: Inspection | null): string {
  if (inspection === null) return '';
  const { first, changeCount, changes, gaps, warnings } = inspection;
  const named = changes.slice(0, NAMED).map(inWords);
  const more = changeCount - named.length;
  const lines = [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
  return [
    first
      ? 'the first inspection: nothing to compare with'
      : changeCount === 0
        ? 'no difference'
        : `${counted(changeCount, 'difference')}: ${lines}`,
    ...(gaps.length === 0
      ? []
      : [`not read: ${gaps.map(({ namespace, code }) => `${namespace} (${code})`).join(', ')}`]),
    ...(warnings.length === 0 ? [] : [counted(warnings.length, 'warning')]),
  ].join('. ');
}

function inWords({ kind, subject, field, before, after }: Change): string {
  const [old, now] = [before, after].map((value) => (value ?? 'none').slice(0, LONGEST_VALUE));
  const what = field === null ? subject : `${subject} ${field}`;
  switch (kind) {
    case 'ADDED':
      return `${what} was added (${now})`;
    case 'REMOVED':
      return `${what} was removed (${old})`;
    case 'REPLACED':
      return `${subject} was replaced (${field ?? ''} ${old} became ${now})`;
    case 'MOVED':
      return `${subject} was moved there from ${old}`;
    case 'CHANGED':
      return `${what} changed from ${old} to ${now}`;
  }
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
