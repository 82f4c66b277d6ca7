import { casesOf, UNKNOWN, wrongKind, type BadInput } from '../bad-input.ts';

const open = casesOf('serverConsoleOpen');
const close = casesOf('serverConsoleClose');

export const CONSOLE_VERB_CASES: readonly BadInput[] = [
  open('unknown server', () => ({ id: UNKNOWN.server }), ['NOT_FOUND', 'id', /no server/]),
  open('an instance as server', ({ activeId }) => ({ id: activeId }), [
    'INVALID_INPUT',
    'id',
    wrongKind('server'),
  ]),
  open('no time', () => ({ minutes: 0 }), ['INVALID_INPUT', 'minutes', /from 1 to 240/]),
  open('more time than there is', () => ({ minutes: 241 }), ['INVALID_INPUT', 'minutes', /from 1 to 240/]),
  open('a stale version', () => ({ expectedVersion: 99 }), [
    'STALE_VERSION',
    'expectedVersion',
    /at version \d+.*again/,
  ]),

  close('unknown session', () => ({}), ['NOT_FOUND', 'id', /no session/]),
  close('a server as session', ({ activeServerId }) => ({ id: activeServerId }), [
    'INVALID_INPUT',
    'id',
    wrongKind('serverConsoleSession'),
  ]),
];
