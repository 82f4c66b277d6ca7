import { expect, test } from 'vitest';
import { drawPath } from './trace.ts';

test('a path is drawn from port to port, with the cables between and the way through a panel', () => {
  const [first, second] = [
    { id: 'ntwkcbl-1', label: 'A1', type: 'cat6a' },
    { id: 'ntwkcbl-2', label: null, type: null },
  ];
  const panel = { device: { name: 'panel-1' }, server: null };
  expect(
    drawPath([
      { port: { name: 'eth0', device: null, server: { name: 'web-1' } }, cable: first },
      { port: { name: 'front 1', ...panel }, cable: first },
      { port: { name: 'rear 1', ...panel }, cable: second },
      { port: null, cable: second },
    ]),
  ).toBe(
    [
      'web-1 eth0',
      '  │ A1, cat6a',
      'panel-1 front 1',
      '  ┊',
      'panel-1 rear 1',
      '  │ cable',
      'a port that you may not see',
      '',
    ].join('\n'),
  );
});
