import { useState, type ReactNode } from 'react';
import { MovePlacementDocument, MoveServerDocument, type RackQuery } from '../../../generated/graph.ts';
import { Problem } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';
import { useRequest, type Outcome, type Request } from '../../reads/use-request.ts';
import { Text } from '../../parts/fields.tsx';
import { HINT } from './movable.tsx';
import { mountedIn, orderOf, placeText, type Move } from './plan.ts';
import type { Moves } from './use-moves.ts';

type Rack = NonNullable<RackQuery['rack']>;

/** The planned moves, in the order in which they are made; they are made here, after a reason is given. */
export function Review({
  rack,
  moves,
  onDone,
}: {
  readonly rack: Rack;
  readonly moves: Moves;
  readonly onDone: () => void;
}): ReactNode {
  const request = useRequest();
  const [reason, setReason] = useState('');
  const [ticket, setTicket] = useState('');
  const [problem, setProblem] = useState<string>();
  const [running, setRunning] = useState<string>();
  const { moves: ordered, circle } = orderOf(rack, mountedIn(rack), moves.plan);
  const make = async (): Promise<void> => {
    setProblem(undefined);
    for (const move of ordered) {
      const { key, name } = move.moved;
      setRunning(name);
      const said = { ...(reason !== '' && { reason }), ...(ticket !== '' && { ticket }) };
      const outcome = await moveOne(request, move, said);
      if (outcome.problem !== undefined) {
        setProblem(`${name} is not moved: ${outcome.problem}`);
        break;
      }
      moves.forget(key);
    }
    setRunning(undefined);
    onDone();
  };
  return (
    <>
      <Announcement moves={moves} />
      {moves.plan.size > 0 && (
        <Section title="Planned moves" aside="Nothing is changed yet">
          <ol className="card mb-3">
            {[...ordered, ...circle.map((moved) => ({ moved, to: moves.plan.get(moved.key) }))].map(
              ({ moved, to }) => (
                <li key={moved.key} className="row flex flex-wrap items-center gap-x-4 px-3 py-1.5">
                  <span className="font-medium">{moved.name}</span>
                  <span>
                    {placeText(moved)} → {to !== undefined && placeText(to)}
                  </span>
                  <button
                    type="button"
                    className="button ml-auto"
                    disabled={running !== undefined}
                    onClick={() => moves.forget(moved.key)}
                  >
                    Forget<span className="sr-only"> the move of {moved.name}</span>
                  </button>
                </li>
              ),
            )}
          </ol>
          {circle.length > 0 && (
            <Problem
              message={`${circle.map(({ name }) => name).join(' and ')} change places in a circle: move one of them to free units first.`}
            />
          )}
          {problem !== undefined && <Problem message={problem} />}
          <div className="max-w-md">
            <Text label="Reason" value={reason} onChange={setReason} />
            <Text label="Ticket" value={ticket} onChange={setTicket} />
          </div>
          <div className="flex flex-wrap items-center gap-2">
            <button
              type="button"
              className="button primary"
              disabled={running !== undefined || ordered.length === 0 || circle.length > 0}
              onClick={() => void make()}
            >
              {ordered.length === 1 ? 'Make the move' : `Make ${ordered.length} moves`}
            </button>
            <button
              type="button"
              className="button"
              disabled={running !== undefined}
              onClick={() => moves.forget()}
            >
              Forget all
            </button>
            <span role="status" className="text-dim">
              {running !== undefined && `Moving ${running} …`}
            </span>
          </div>
        </Section>
      )}
    </>
  );
}

/** Says how to move things, and where what is held would be put. */
function Announcement({ moves: { isOn, held } }: { readonly moves: Moves }): ReactNode {
  if (!isOn) return null;
  return (
    <div className="card mb-4 p-3">
      <p id={HINT} className="text-dim">
        Drag what you want to move, or pick it up by Enter, move it by the arrow keys (with Shift by half a
        unit, left and right to the front and the rear), put it by Enter, and leave it by Escape.
      </p>
      <p role="status" className={`min-h-5 font-medium ${held?.refusal === undefined ? '' : 'text-bad'}`}>
        {held !== undefined &&
          `${held.moved.name}: ${placeText(held.place)}. ${held.refusal ?? 'It can be put here.'}`}
      </p>
    </div>
  );
}

async function moveOne(
  request: Request,
  { moved, to }: Move,
  said: { readonly reason?: string; readonly ticket?: string },
): Promise<Outcome> {
  const { placement, occupant } = moved.entry;
  const idempotencyKey = crypto.randomUUID();
  if (placement !== null) {
    const { id, version } = placement;
    return await request(MovePlacementDocument, {
      id,
      expectedVersion: version,
      idempotencyKey,
      ...to,
      ...said,
    });
  }
  if (occupant?.__typename !== 'Server') return { problem: 'You may not move it.' };
  const { id, version } = occupant;
  const input = { id, expectedVersion: version, idempotencyKey, position: to.unit, ...said };
  return await request(MoveServerDocument, input);
}
