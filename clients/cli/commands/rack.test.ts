import { expect, test } from 'vitest';
import { captureIo } from '../testing/captured-io.ts';
import { drawRack, type Mounted } from './rack.ts';

const server: Mounted = {
  unit: 2,
  height: 2,
  face: 'FRONT',
  fullDepth: true,
  occupant: { name: 'web-1', state: 'IN_USE', health: 'OK' },
};
const leaf: Mounted = {
  unit: 4,
  height: 1,
  face: 'REAR',
  fullDepth: false,
  occupant: { name: 'leaf-1', status: 'ACTIVE' },
};
const view = { title: 'r1 at ams1', units: 4, startingUnit: 1, elevation: [server, leaf], loose: ['spare'] };

test('a rack is drawn with both faces, from the top unit down', () => {
  expect(drawRack(captureIo().io, { ...view, descending: false })).toBe(
    [
      'r1 at ams1',
      '      front                          rear',
      '     ┌──────────────────────────────┬──────────────────────────────┐',
      '   4 │                              │ leaf-1  ACTIVE               │',
      '   3 │ web-1  IN_USE                │ web-1  IN_USE                │',
      '   2 │ ┆                            │ ┆                            │',
      '   1 │                              │                              │',
      '     └──────────────────────────────┴──────────────────────────────┘',
      'without a unit: spare',
      '',
    ].join('\n'),
  );
});

test('a rack that is numbered from the top is drawn so', () => {
  const hidden = { ...leaf, occupant: null };
  const drawn = drawRack(captureIo().io, {
    ...view,
    descending: true,
    elevation: [server, hidden],
    loose: [],
  });
  expect(drawn.split('\n').slice(3, 7)).toEqual([
    '   1 │                                │                                │',
    '   2 │ web-1  IN_USE                  │ web-1  IN_USE                  │',
    '   3 │ ┆                              │ ┆                              │',
    '   4 │                                │ something that you may not see │',
  ]);
});

test.each([
  [44, 8 + 2 * 18, '   3 │ web-server-0042.…│'],
  [200, 8 + 2 * 43, '   3 │ web-server-0042.frankfurt.example  IN_USE │'],
  [20, 8 + 2 * 8, '   3 │ web-se…│'],
])('in a terminal of %i columns it is %i wide', (columns, width, begin) => {
  const long = { ...server, occupant: { name: 'web-server-0042.frankfurt.example', state: 'IN_USE' } };
  const { io } = captureIo({ columns, env: { NO_COLOR: '1' } });
  const lines = drawRack(io, { ...view, descending: false, elevation: [long] }).split('\n');
  expect(lines[2]).toHaveLength(width);
  expect(lines[4]).toHaveLength(width);
  expect(lines[4]?.slice(0, begin.length)).toBe(begin);
});
