import { expect, test } from 'vitest';
import { captureIo } from '../testing/captured-io.ts';
import { drawRack } from './rack.ts';

test('a rack is drawn from the top unit down', () => {
  const servers = [
    { name: 'web-1', state: 'IN_USE', position: 3, health: 'OK' },
    { name: 'spare', state: 'AVAILABLE', position: null, health: 'UNKNOWN' },
  ];
  expect(drawRack(captureIo().io, { title: 'r1 at ams1', units: 4, servers })).toBe(
    [
      'r1 at ams1',
      '     ┌────────────────────────────────────────────┐',
      '   4 │                                            │',
      '   3 │ web-1  IN_USE                              │',
      '   2 │                                            │',
      '   1 │                                            │',
      '     └────────────────────────────────────────────┘',
      'without a position: spare',
      '',
    ].join('\n'),
  );
});
