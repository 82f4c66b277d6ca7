import type { ReactNode } from 'react';
import type { OccupantFragment } from '../../../generated/graph.ts';
import { State, tintOf } from '../../parts/state.tsx';
import type { RackColours } from '../racks-search.ts';
import type { Mounted } from './plan.ts';

/** What the colours show of something; undefined of what has no such state. */
export function shownState(occupant: OccupantFragment | null, colours: RackColours): string | undefined {
  if (occupant?.__typename !== 'Server') return undefined;
  const { state, health, powerState } = occupant;
  return { STATE: state, HEALTH: health, POWER: powerState }[colours];
}

/** What each colour means, and how many have it. */
export function Legend({
  mounted,
  colours,
}: {
  readonly mounted: readonly Mounted[];
  readonly colours: RackColours;
}): ReactNode {
  const states = mounted.flatMap(({ entry }) => shownState(entry.occupant, colours) ?? []);
  const counts = [...Map.groupBy(states, (state) => state)].toSorted(
    ([, some], [, others]) => others.length - some.length,
  );
  if (counts.length === 0) return null;
  return (
    <ul aria-label="Legend" className="mb-4 flex flex-wrap gap-2">
      {counts.map(([state, { length }]) => (
        <li
          key={state}
          className={`rounded border border-line px-2 py-0.5 ${colours === 'STATE' ? '' : tintOf(state)}`}
        >
          <State value={state} /> <span className="tabular-nums">{length}</span>
        </li>
      ))}
    </ul>
  );
}
