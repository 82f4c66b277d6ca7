import { expect, test } from 'vitest';
import { orderOf, refusalOf, withPlan, type Mounted, type Place } from './plan.ts';

const ROOM = {
  units: 10,
  startingUnit: 1,
  reservations: [{ firstUnit: 9, units: 2, reason: 'patch panels' }],
};

function thing(key: string, place: Place, of: Partial<Mounted> = {}): Mounted {
  const entry: Mounted['entry'] = {
    unit: place.unit,
    height: 1,
    face: place.face,
    fullDepth: true,
    occupant: null,
    placement: null,
  };
  return { key, name: key, height: 1, fullDepth: true, entry, record: 'placement', ...place, ...of };
}
const front = (unit: number): Place => ({ unit, face: 'FRONT' });
const rear = (unit: number): Place => ({ unit, face: 'REAR' });

const a = thing('a', front(1));
const b = thing('b', front(3), { height: 2 });
const shallow = thing('shallow', front(6), { fullDepth: false });
const ALL = [a, b, shallow];

test.each<[string, Mounted, Place, string | undefined]>([
  ['a free unit', a, front(2), undefined],
  ['half a unit higher, into another', a, front(2.5), 'b stands there.'],
  ['the second unit of another', a, front(4), 'b stands there.'],
  ['its own place', b, front(2), undefined],
  ['below the rack', a, front(0.5), 'The rack does not have these units.'],
  ['above the rack', b, front(10), 'The rack does not have these units.'],
  ['units that are kept free', a, front(9), 'Units are kept free: patch panels.'],
  ['the back of what is full depth', { ...shallow, fullDepth: false }, rear(3), 'b stands there.'],
  ['full depth behind what is not', a, rear(6), 'shallow stands there.'],
  ['the other face of what is not full depth', thing('c', rear(8), { fullDepth: false }), rear(6), undefined],
])('%s', (_, moved, place, refusal) => expect(refusalOf(ROOM, ALL, moved, place)).toBe(refusal));

test('what its own record places has no other face, and what one may not see does not move', () => {
  expect(refusalOf(ROOM, ALL, { ...a, record: 'server' }, rear(7))).toContain('has no face');
  expect(refusalOf(ROOM, ALL, { ...a, record: undefined }, front(7))).toBe('You may not move it.');
});

test('moves are made in an order in which each place is free', () => {
  const plan = new Map([
    ['a', front(3)],
    ['b', front(7)],
  ]);
  const { moves, circle } = orderOf(ROOM, ALL, plan);
  expect(moves.map(({ moved }) => moved.key)).toEqual(['b', 'a']);
  expect(circle).toEqual([]);
  expect(withPlan(ALL, plan).map(({ unit }) => unit)).toEqual([3, 7, 6]);
});

test('things that change places are named', () => {
  const one = thing('one', front(1));
  const other = thing('other', front(2));
  const plan = new Map([
    ['one', front(2)],
    ['other', front(1)],
  ]);
  const { moves, circle } = orderOf(ROOM, [one, other], plan);
  expect(moves).toEqual([]);
  expect(circle.map(({ key }) => key)).toEqual(['one', 'other']);
});
