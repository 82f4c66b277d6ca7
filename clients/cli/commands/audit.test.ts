import { expect, test } from 'vitest';
import { captureIo } from '../testing/captured-io.ts';
import { shown } from './audit.ts';

test('a change is shown with who made it, why, and what each field was before', () => {
  const change = {
    at: '2026-11-29T10:00:00.000Z',
    actor: 'ada',
    action: 'updated',
    reason: 'moved to the new row',
    ticket: 'CHG-17',
    changes: [
      { field: 'name', before: 'r01', after: 'r\u001B[2J02' },
      { field: 'serial', before: null, after: 'X1' },
    ],
  };
  const text = shown(captureIo().io, change);
  expect(text.split('\n')).toEqual([
    '2026-11-29T10:00:00.000Z  updated by ada: moved to the new row, CHG-17',
    expect.stringMatching(/^ {2}name: r01 → r.*02$/u),
    '  serial: – → X1',
    '',
  ]);
  expect(text).not.toContain('\u001B[2J');
});
