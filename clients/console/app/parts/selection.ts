import { useMemo, useRef, useState } from 'react';

/** Which rows of a list are selected, and how that is changed. */
export interface Selection {
  readonly has: (id: string) => boolean;
  readonly isAll: boolean;
  /** With `toHere`, all rows between the one toggled last and this one follow it. */
  readonly toggle: (id: string, toHere: boolean) => void;
  readonly toggleAll: () => void;
}

/** The selection of a list. What is no longer listed is not selected either: one acts on what one sees. */
export function useSelection<Row extends { readonly id: string }>(
  rows: readonly Row[] | undefined,
): { readonly selection: Selection; readonly selected: readonly Row[]; readonly clear: () => void } {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const selected = useMemo(() => (rows ?? []).filter(({ id }) => ids.has(id)), [rows, ids]);
  const toggle = (id: string, toHere: boolean): void => {
    const isOn = !ids.has(id);
    const changed = toHere ? between(rows ?? [], last.current ?? id, id) : [id];
    last.current = id;
    const next = new Set(ids);
    for (const one of changed) {
      if (isOn) next.add(one);
      else next.delete(one);
    }
    setIds(next);
  };
  const isAll = selected.length > 0 && selected.length === rows?.length;
  return {
    selected,
    clear: () => setIds(new Set()),
    selection: {
      has: (id) => ids.has(id),
      isAll,
      toggle,
      toggleAll: () => setIds(isAll ? new Set() : new Set((rows ?? []).map(({ id }) => id))),
    },
  };
}

function between(rows: readonly { readonly id: string }[], one: string, other: string): readonly string[] {
  const places = [one, other].map((id) => rows.findIndex((row) => row.id === id));
  const [from = 0, to = 0] = places.toSorted((a, b) => a - b);
  return from === -1 ? [other] : rows.slice(from, to + 1).map(({ id }) => id);
}
