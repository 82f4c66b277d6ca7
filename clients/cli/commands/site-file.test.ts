import { expect, test } from 'vitest';
import { captureIo } from '../testing/captured-io.ts';
import { shownChanges, shownFaults, type ImportAnswer } from './site-file.ts';

const ANSWER: ImportAnswer = {
  changes: [
    { action: 'CREATE', kind: 'rack', name: 'R01', fields: [] },
    { action: 'UPDATE', kind: 'ipRange', name: '10.0.0.0/24 10.0.0.5', fields: ['to', 'note'] },
    { action: 'DELETE', kind: 'rack', name: 'R\u001b02', fields: [] },
  ],
  errors: [
    { code: 'CONFLICT', message: 'racks[0]: is taken', line: 7, column: 3, holder: 'lctnrck-1' },
    { code: 'FORBIDDEN', message: 'This takes the role operator.', line: null, column: null, holder: null },
  ],
};

test('changes are listed one by one, with their totals', () => {
  const { io } = captureIo();
  expect(shownChanges(io, 'PLAN', ANSWER)).toBe(
    '+ rack R01\n~ ipRange 10.0.0.0/24 10.0.0.5  (to, note)\n- rack R\ufffd02\n' +
      'Would be created 1, changed 1, deleted 1.\n',
  );
  expect(shownChanges(io, 'APPLY', { changes: [], errors: [] })).toBe('Nothing to change.\n');
});

test('faults begin with file, line and column', () => {
  expect(shownFaults('site.yaml', ANSWER)).toBe(
    'site.yaml:7:3: racks[0]: is taken [CONFLICT] (lctnrck-1)\nsite.yaml: This takes the role operator. [FORBIDDEN]',
  );
});
