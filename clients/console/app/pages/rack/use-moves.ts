import { useCallback, useState } from 'react';
import type { RackQuery } from '../../../generated/graph.ts';
import { mountedIn, refusalOf, withPlan, type Mounted, type Place, type Plan } from './plan.ts';

type Rack = NonNullable<RackQuery['rack']>;

/** Something that is picked up, where it would be put, and why it cannot be put there. */
export interface Held {
  readonly moved: Mounted;
  readonly place: Place;
  readonly refusal: string | undefined;
}

export interface Moves {
  readonly isOn: boolean;
  readonly setOn: (on: boolean) => void;
  readonly plan: Plan;
  /** What is mounted in the units, as planned. */
  readonly mounted: readonly Mounted[];
  readonly held: Held | undefined;
  readonly pickUp: (moved: Mounted) => void;
  readonly hover: (place: Place) => void;
  /** Puts what is held where it is, unless that is refused; returns whether it is put. */
  readonly drop: () => boolean;
  readonly letGo: () => void;
  readonly forget: (key?: string) => void;
}

const NONE: Plan = new Map();

/** Plans moves of what is mounted in a rack: nothing is changed before they are reviewed. */
export function useMoves(rack: Rack): Moves {
  const [isOn, setOn] = useState(false);
  const [plan, setPlan] = useState(NONE);
  const [held, setHeld] = useState<{ readonly key: string; readonly place: Place }>();
  const now = mountedIn(rack);
  const mounted = withPlan(now, plan);
  const moved = held === undefined ? undefined : mounted.find(({ key }) => key === held.key);
  const shown =
    held === undefined || moved === undefined
      ? undefined
      : { moved, place: held.place, refusal: refusalOf(rack, mounted, moved, held.place) };

  const pickUp = useCallback(
    ({ key, unit, face }: Mounted): void => setHeld({ key, place: { unit, face } }),
    [],
  );
  const hover = useCallback((place: Place): void => {
    setHeld((known) =>
      known === undefined || (known.place.unit === place.unit && known.place.face === place.face)
        ? known
        : { ...known, place },
    );
  }, []);
  const letGo = useCallback((): void => setHeld(undefined), []);
  const forget = useCallback((key?: string): void => {
    setPlan((known) => (key === undefined ? NONE : new Map([...known].filter(([one]) => one !== key))));
  }, []);
  const drop = (): boolean => {
    if (shown === undefined || shown.refusal !== undefined) return false;
    const { key } = shown.moved;
    const before = now.find((one) => one.key === key);
    const isBack = before?.unit === shown.place.unit && before.face === shown.place.face;
    if (isBack) forget(key);
    else setPlan((known) => new Map([...known, [key, shown.place]]));
    setHeld(undefined);
    return true;
  };
  return {
    isOn,
    setOn(on) {
      setOn(on);
      setHeld(undefined);
    },
    plan,
    mounted,
    held: shown,
    pickUp,
    hover,
    drop,
    letGo,
    forget,
  };
}
