import { shown, type Change } from './change.ts';
import { placeOf, type Matching, type Part } from './match-components.ts';

const FIELDS = ['model', 'serialNumber', 'mac', 'capacity'] as const;

/** The changes of a machine's components. */
export function componentChanges({ same, replaced, added, removed }: Matching<Part, Part>): Change[] {
  return [
    ...removed.map((part): Change => whole('REMOVED', part)),
    ...added.map((part): Change => whole('ADDED', part)),
    ...replaced.flatMap(([old, part]) => {
      const field = old.serialNumber === null ? 'mac' : 'serialNumber';
      const [other, ...rest] = fieldChanges(old, part).toSorted(
        (a, b) => Number(b.field === field) - Number(a.field === field),
      );
      return other === undefined ? [] : [{ ...other, kind: 'REPLACED' as const }, ...rest];
    }),
    ...same.flatMap(([old, part]): Change[] => {
      const moved = { kind: 'MOVED' as const, subject: placeOf(part), field: 'name' };
      const changes = fieldChanges(old, part);
      return old.name === part.name
        ? changes
        : [{ ...moved, before: old.name, after: part.name }, ...changes];
    }),
  ];
}

/** Places in which another component is than before, or none: what was known of them is of the one that was there. */
export function changedPlaces({ same, replaced, added, removed }: Matching<Part, Part>): ReadonlySet<string> {
  const moved = same.filter(([old, part]) => old.name !== part.name);
  return new Set([...removed, ...added, ...replaced.flat(), ...moved.flat()].map(placeOf));
}

function whole(kind: 'ADDED' | 'REMOVED', part: Part): Change {
  const { model, serialNumber, mac } = part;
  const what = [model, serialNumber ?? mac].filter((word) => word !== null).join(', ');
  const [before, after] = kind === 'ADDED' ? [null, what] : [what, null];
  return { kind, subject: placeOf(part), field: null, before, after };
}

/** The speed of a port is not compared: it exists only while the link is up, so not while the machine is off. */
export function fieldChanges(old: Part, part: Part): Change[] {
  return FIELDS.filter((field) => field !== 'capacity' || part.kind !== 'PORT')
    .filter((field) => old[field] !== part[field])
    .map((field) => ({
      kind: 'CHANGED',
      subject: placeOf(part),
      field,
      before: shown(old[field]),
      after: shown(part[field]),
    }));
}
