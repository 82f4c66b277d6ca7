import { clip } from '#platform/text/characters.ts';
import type { MappedObject } from '../map/mapping.ts';
import type { NetBoxContent } from '../read/read-netbox.ts';
import type { Outcome } from './outcome.ts';

/** An object, or a part of one, that is not imported, as `SiteImportLeftOut` shows it. */
export interface LeftOut {
  readonly kind: string;
  readonly name: string;
  readonly reason: string;
  readonly whole: boolean;
}

/** Outcomes of the objects of a list, as `NetBoxListReport` shows it. */
export interface ListReport {
  readonly kind: string;
  readonly total: number;
  readonly imported: number;
  readonly leftOut: number;
}

export interface NetBoxReport {
  readonly version: string;
  readonly lists: readonly ListReport[];
  readonly leftOut: readonly LeftOut[];
  /** How many are left out, with those that `leftOut` has no room for. */
  readonly leftOutTotal: number;
}

/** What one answer names; the counts are of all. */
const MOST_NAMED = 5_000;
const LONGEST_REASON = 1_000;
const NO_REASON = 'what it is in, or refers to, was left out';

/** Why no object of these apps and lists is imported; the longest path that fits is meant. */
const NO_PLACE: readonly (readonly [string, string])[] = [
  ['circuits/', 'circuits and their providers have no place in the graph'],
  ['virtualization/', 'virtual machines have no place in the graph; instances are machines of their own'],
  ['tenancy/contact', 'contacts have no place in the graph'],
  ['vpn/', 'tunnels and L2VPNs have no place in the graph'],
  ['wireless/', 'wireless networks have no place in the graph'],
  [
    'extras/custom-field',
    'definitions of custom fields have no place in the graph; their values are annotations',
  ],
  ['', 'it has no place in the graph'],
];

/** Every object is imported, or named with a reason. */
export function reportOf(
  { version, unmapped }: Pick<NetBoxContent, 'version' | 'unmapped'>,
  objects: readonly MappedObject[],
  outcome: Outcome,
): NetBoxReport {
  const leftOut: LeftOut[] = [];
  let leftOutTotal = 0;
  const name = (one: LeftOut): void => {
    if (leftOut.length < MOST_NAMED) leftOut.push({ ...one, reason: clip(one.reason, LONGEST_REASON) });
  };
  const lists = new Map<string, { total: number; imported: number }>();
  for (const object of objects) {
    const { type: kind, name: called, notes } = object;
    const list = lists.get(kind) ?? { total: 0, imported: 0 };
    lists.set(kind, list);
    list.total += 1;
    const isImported = outcome.isImported(object);
    const reasons = outcome.reasonsOf(object);
    if (isImported) {
      list.imported += 1;
      for (const reason of [...notes, ...reasons]) name({ kind, name: called, reason, whole: false });
      continue;
    }
    leftOutTotal += 1;
    const reason = [...reasons, object.reason ?? []].flat().join('; ') || NO_REASON;
    name({ kind, name: called, reason, whole: true });
  }
  for (const { path, count, some } of unmapped) {
    lists.set(path, { total: count, imported: 0 });
    leftOutTotal += count;
    const reason = NO_PLACE.find(([start]) => path.startsWith(start))?.[1] ?? NO_REASON;
    for (const one of some) name({ kind: path, name: clip(one.name, 200), reason, whole: true });
  }
  return {
    version,
    lists: [...lists].map(([kind, { total, imported }]) => ({
      kind,
      total,
      imported,
      leftOut: total - imported,
    })),
    leftOut,
    leftOutTotal,
  };
}
