import { expect, test } from 'vitest';
import { currentInput, currentName, formerActivity, withFormerNames } from './former-names.ts';
import { currentCall, type StepCall } from './step-call.ts';

test('an operation that began earlier calls an activity by its former name, and workers have it under both', async () => {
  const { type } = formerActivity('pollBiosJob', {});
  expect(type).toBe('lookAtBios');
  expect(currentName(type)).toBe('pollBiosJob');
  const activities: Record<string, () => string> = withFormerNames({
    pollBiosJob: () => 'polled',
    verifyIdentity: () => 'verified',
  });
  expect(Object.keys(activities)).toEqual(['pollBiosJob', 'verifyIdentity', 'lookAtBios']);
  expect(activities['lookAtBios']?.()).toBe('polled');
});

test('an activity that has always had its name is called by it', () => {
  expect(formerActivity('verifyIdentity', { serverId: 's' })).toEqual({
    type: 'verifyIdentity',
    input: { serverId: 's' },
  });
  expect(currentInput('verifyIdentity', { serverId: 's' })).toEqual({ serverId: 's' });
});

test.each(['ON', 'OFF', 'OFF_GRACEFUL'] as const)(
  'the input of a switch to %s is the same again, read from its former shape',
  (power) => {
    const input = { serverId: 's', power };
    const former = formerActivity('ensurePowerState', input);
    expect(former.type).toBe('ensurePower');
    expect(former.input).not.toHaveProperty('power');
    expect(currentInput('ensurePower', former.input)).toEqual(input);
    expect(currentInput('ensurePowerState', input)).toEqual(input);
  },
);

test('the BMC timeout of a former call is read', () => {
  const former = { step: 'power-off', phase: 'SWITCHING', undoing: false, bmcPatienceSeconds: 60 };
  expect(currentCall(former as unknown as StepCall)).toEqual({
    step: 'power-off',
    phase: 'SWITCHING',
    undoing: false,
    bmcTimeoutSeconds: 60,
  });
});
