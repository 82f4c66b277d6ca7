import { expect, test } from 'vitest';
import type { OperationState } from '#clients/sdk/operations/operation-state.ts';
import { adviceFor } from './failure-advice.ts';

function failed(code: string, related: OperationState['related'] = []): OperationState {
  return {
    id: 'oprnopr-1',
    subject: { kind: 'Instance', id: 'instins-1' },
    related,
    failure: { code, message: 'It failed.', step: null },
  } as unknown as OperationState;
}
const server = [{ kind: 'Server', id: 'srvsrvr-1' }] as OperationState['related'];

test.each([
  ['EXHAUSTED', [], 'infra list servers -f state=AVAILABLE'],
  ['AUTH_FAILED', server, 'infra server bmc-update srvsrvr-1'],
  ['BMC_UNREACHABLE', server, 'infra describe server srvsrvr-1'],
  ['FIRST_BOOT_TIMEOUT', server, 'infra logs srvsrvr-1 --operation oprnopr-1'],
  ['SOMETHING_NEW', server, 'infra logs srvsrvr-1 --operation oprnopr-1'],
])('a failure %s names a command that helps', (code, related, command) => {
  expect(adviceFor(failed(code, related))).toContain(command);
});

test('where no machine is known, none is named', () => {
  expect(adviceFor(failed('SOMETHING_NEW'))).toBeUndefined();
  expect(adviceFor(failed('constructor'))).toBeUndefined();
});
