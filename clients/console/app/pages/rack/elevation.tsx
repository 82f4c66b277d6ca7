import type { ReactNode } from 'react';
import type { RackFace, RackQuery } from '../../../generated/graph.ts';
import { markOf, State, words } from '../../parts/state.tsx';
import type { RackColours } from '../racks-search.ts';
import { nameOf, OccupantLink } from './occupant.tsx';

type Shown = NonNullable<RackQuery['rack']>;
type Entry = Shown['elevation'][number];
const UNIT_PX = 24;

/** One face of a rack, with its units as they are numbered on the rails. */
export function Elevation({
  rack,
  face,
  colours,
}: {
  readonly rack: Shown;
  readonly face: RackFace;
  readonly colours: RackColours;
}): ReactNode {
  const { units, startingUnit, reservations } = rack;
  const numbers = Array.from({ length: units }, (_, index) => startingUnit + index);
  const mounted = rack.elevation.filter(
    (entry) => entry.unit !== null && (entry.face === face || entry.fullDepth),
  );
  return (
    <div className="flex">
      <div
        className="relative w-8 text-right text-xs text-dim"
        style={{ height: units * UNIT_PX }}
        aria-hidden="true"
      >
        {numbers.map((number) => (
          <span key={number} className="absolute right-2" style={{ top: topOf(rack, number, 1) + 4 }}>
            {number}
          </span>
        ))}
      </div>
      <ol
        className="card relative w-72 overflow-hidden bg-[length:100%_24px] bg-[linear-gradient(to_bottom,var(--line)_1px,transparent_1px)]"
        style={{ height: units * UNIT_PX }}
      >
        {reservations?.map((reservation) => (
          <li
            key={`reserved ${reservation.firstUnit}`}
            className="absolute w-full truncate border border-dashed border-warn bg-page px-2 text-warn"
            style={placeOf(rack, reservation.firstUnit, reservation.units)}
            title={reservation.reason}
          >
            Kept free: {reservation.reason}
          </li>
        ))}
        {mounted
          .toSorted((one, other) => (other.unit ?? 0) - (one.unit ?? 0))
          .map((entry) => (
            <Mounted
              key={`${entry.unit} ${entry.face}`}
              rack={rack}
              entry={entry}
              face={face}
              colours={colours}
            />
          ))}
      </ol>
    </div>
  );
}

interface MountedProps {
  readonly rack: Shown;
  readonly entry: Entry;
  readonly face: RackFace;
  readonly colours: RackColours;
}

function Mounted({ rack, entry, face, colours }: MountedProps): ReactNode {
  const { occupant, unit, height } = entry;
  const state = shownState(occupant, colours);
  return (
    <li
      className={`absolute flex w-full items-center gap-2 truncate border border-l-4 border-line bg-page px-2 ${
        state === undefined ? '' : markOf(state)
      } ${entry.face === face ? '' : 'italic'}`}
      style={placeOf(rack, unit ?? rack.startingUnit, height)}
      title={`${nameOf(occupant)}, unit ${unit}, ${height} high${entry.face === face ? '' : ', mounted on the other face'}`}
    >
      <span className="sr-only">Unit {unit}:</span>
      <span className="min-w-0 flex-1 truncate">
        <OccupantLink occupant={occupant} />
      </span>
      {state !== undefined && <State value={state} />}
      {occupant?.__typename === 'NetworkDevice' && <span className="text-dim">{words(occupant.kind)}</span>}
    </li>
  );
}

function shownState(occupant: Entry['occupant'], colours: RackColours): string | undefined {
  if (occupant?.__typename !== 'Server') return undefined;
  return colours === 'HEALTH' ? occupant.health : occupant.state;
}

/** Units count from the bottom, unless those of the rack descend. */
function topOf({ units, startingUnit, descending }: Shown, unit: number, height: number): number {
  const above = descending ? unit - startingUnit : units - (unit - startingUnit) - height;
  return above * UNIT_PX;
}

function placeOf(
  rack: Shown,
  unit: number,
  height: number,
): { readonly top: number; readonly height: number } {
  return { top: topOf(rack, unit, height), height: height * UNIT_PX };
}
