import type { ReactNode } from 'react';
import type { RackFace, RackQuery } from '../../../generated/graph.ts';
import { markOf, State, tintOf, words } from '../../parts/state.tsx';
import type { RackColours } from '../racks-search.ts';
import { placeOf, topOf, UNIT_PX } from './geometry.ts';
import { shownState } from './legend.tsx';
import { Movable } from './movable.tsx';
import { OccupantLink } from './occupant.tsx';
import { placeText, type Mounted } from './plan.ts';
import type { Held, Moves } from './use-moves.ts';

type Shown = NonNullable<RackQuery['rack']>;

interface ElevationProps {
  readonly rack: Shown;
  readonly face: RackFace;
  readonly colours: RackColours;
  readonly moves: Moves;
}

/** One face of a rack, with its units as they are numbered on the rails. */
export function Elevation({ rack, face, colours, moves }: ElevationProps): ReactNode {
  const { units, startingUnit, reservations } = rack;
  const { held } = moves;
  const numbers = Array.from({ length: units }, (_, index) => startingUnit + index);
  const mounted = moves.mounted.filter((one) => one.face === face || one.fullDepth);
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
        data-face={face}
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
          .toSorted((one, other) => other.unit - one.unit)
          .map((one) => (
            <Box key={one.key} rack={rack} mounted={one} face={face} colours={colours} moves={moves} />
          ))}
        {held !== undefined && (held.place.face === face || held.moved.fullDepth) && (
          <Ghost rack={rack} held={held} />
        )}
      </ol>
    </div>
  );
}

function Box({
  rack,
  mounted,
  face,
  colours,
  moves,
}: ElevationProps & { readonly mounted: Mounted }): ReactNode {
  const { key, name, unit, height, entry, record } = mounted;
  const state = shownState(entry.occupant, colours);
  const isPlanned = moves.plan.has(key);
  const isHeat = colours !== 'STATE';
  return (
    <li
      className={`absolute w-full border border-l-4 border-line ${
        state === undefined ? 'bg-page' : `${markOf(state)} ${isHeat ? tintOf(state) : 'bg-page'}`
      } ${isPlanned ? 'border-dashed border-accent' : ''} ${mounted.face === face ? '' : 'italic'}`}
      style={placeOf(rack, unit, height)}
      title={`${name}, unit ${unit}, ${height} high${mounted.face === face ? '' : ', mounted on the other face'}`}
    >
      {moves.isOn && record !== undefined ? (
        <Movable rack={rack} moved={mounted} moves={moves}>
          <Content mounted={mounted} state={state} isLink={false} isPlanned={isPlanned} />
        </Movable>
      ) : (
        <span className="flex h-full items-center gap-2 truncate px-2">
          <Content mounted={mounted} state={state} isLink={!moves.isOn} isPlanned={isPlanned} />
        </span>
      )}
    </li>
  );
}

function Content({
  mounted: { name, unit, entry },
  state,
  isLink,
  isPlanned,
}: {
  readonly mounted: Mounted;
  readonly state: string | undefined;
  readonly isLink: boolean;
  readonly isPlanned: boolean;
}): ReactNode {
  const { occupant } = entry;
  return (
    <>
      <span className="sr-only">Unit {unit}:</span>
      <span className="min-w-0 flex-1 truncate">{isLink ? <OccupantLink occupant={occupant} /> : name}</span>
      {isPlanned && <span className="text-accent">planned</span>}
      {!isPlanned && state !== undefined && <State value={state} />}
      {occupant?.__typename === 'Chassis' && (
        <span className="text-dim">Chassis, servers: {occupant.servers.totalCount}</span>
      )}
      {occupant?.__typename === 'NetworkDevice' && <span className="text-dim">{words(occupant.kind)}</span>}
    </>
  );
}

/** Where what is held would stand, and whether it can. */
function Ghost({
  rack,
  held: { moved, place, refusal },
}: {
  readonly rack: Shown;
  readonly held: Held;
}): ReactNode {
  return (
    <li
      aria-hidden="true"
      data-refused={refusal !== undefined}
      className={`pointer-events-none absolute z-10 flex w-full items-center truncate border-2 border-dashed bg-card px-2 font-medium ${
        refusal === undefined ? 'border-good text-good' : 'border-bad text-bad'
      }`}
      style={placeOf(rack, place.unit, moved.height)}
    >
      {refusal === undefined ? `✓ ${moved.name}, ${placeText(place)}` : `✗ ${refusal}`}
    </li>
  );
}
