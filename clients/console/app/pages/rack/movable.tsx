import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { RackFace, RackQuery } from '../../../generated/graph.ts';
import { unitAt, UNIT_PX } from './geometry.ts';
import { stepOf, type Mounted } from './plan.ts';
import type { Moves } from './use-moves.ts';

type Rack = NonNullable<RackQuery['rack']>;
/** So near to an edge of the window, dragging scrolls it. */
const EDGE_PX = 48;
export const HINT = 'moves-hint';

/** Something that is moved by dragging, or by keys: Enter picks it up and puts it, arrows move it, Escape leaves it. */
export function Movable({
  rack,
  moved,
  moves,
  children,
}: {
  readonly rack: Rack;
  readonly moved: Mounted;
  readonly moves: Moves;
  readonly children: ReactNode;
}): ReactNode {
  /** How far below its upper edge it was grabbed; undefined while it is not dragged. */
  const grip = useRef<number>(undefined);
  const { held } = moves;
  const isHeld = held?.moved.key === moved.key;
  const step = stepOf(moved);

  const onPointerMove = (event: PointerEvent): void => {
    if (grip.current === undefined) return;
    scrollNearEdge(event.clientY);
    const face = document
      .elementsFromPoint(event.clientX, event.clientY)
      .find((element): element is HTMLElement => element instanceof HTMLElement && 'face' in element.dataset);
    if (face === undefined) return;
    const top = event.clientY - face.getBoundingClientRect().top - grip.current;
    const unit = unitAt(rack, top, moved.height, step);
    moves.hover({ unit, face: face.dataset['face'] as RackFace });
  };
  const end = (isPut: boolean): void => {
    if (grip.current === undefined) return;
    grip.current = undefined;
    if (!isPut || !moves.drop()) moves.letGo();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isHeld) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      moves.pickUp(moved);
    } else if (event.key === 'Escape') moves.letGo();
    else if (event.key === 'Enter' || event.key === ' ') {
      const { face } = held.place;
      if (moves.drop()) focusLater(face, moved.key);
    } else {
      const place = afterKey(rack, held.place, moved, event);
      if (place === undefined) return;
      moves.hover(place);
    }
    event.preventDefault();
  };
  return (
    <button
      type="button"
      data-key={moved.key}
      aria-pressed={isHeld}
      aria-describedby={HINT}
      className={`flex h-full w-full touch-none items-center gap-2 truncate px-2 text-left ${isHeld ? 'cursor-grabbing opacity-60' : 'cursor-grab'}`}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        grip.current = event.clientY - event.currentTarget.getBoundingClientRect().top;
        event.currentTarget.setPointerCapture(event.pointerId);
        moves.pickUp(moved);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
      onBlur={() => {
        if (isHeld && grip.current === undefined) moves.letGo();
      }}
    >
      {children}
    </button>
  );
}

/** Where the arrow keys move it: a unit up or down, half of one with Shift, or to the other face. */
function afterKey(
  { units, startingUnit, descending }: Rack,
  { unit, face }: Mounted | { readonly unit: number; readonly face: RackFace },
  moved: Mounted,
  { key, shiftKey }: KeyboardEvent,
): { readonly unit: number; readonly face: RackFace } | undefined {
  if (key === 'ArrowLeft') return { unit, face: 'FRONT' };
  if (key === 'ArrowRight') return { unit, face: 'REAR' };
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const step = shiftKey ? stepOf(moved) : 1;
  const next = unit + ((key === 'ArrowUp') === descending ? -step : step);
  return { unit: Math.min(Math.max(next, startingUnit), startingUnit + units - moved.height), face };
}

/** What was put on the other face is another element there. */
function focusLater(face: RackFace, key: string): void {
  requestAnimationFrame(() => {
    document
      .querySelector<HTMLElement>(`[data-face="${face}"] [data-key="${CSS.escape(key)}"]`)
      ?.focus({ preventScroll: true });
  });
}

function scrollNearEdge(y: number): void {
  if (y < EDGE_PX) window.scrollBy(0, -UNIT_PX);
  else if (y > window.innerHeight - EDGE_PX) window.scrollBy(0, UNIT_PX);
}
