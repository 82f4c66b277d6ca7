import { expect, test } from 'vitest';
import { currentCall, type StepCall } from '../activities/step-call.ts';
import { currentHeader } from './former-header.ts';
import { operationHeaderSchema } from './header.ts';

const common = {
  operationId: 'oprnopr-1',
  tenantId: 'tnntten-1',
  requestedBy: 'ada',
  title: 'Do it',
  siteId: 'lctnsit-1',
};
const instance = { kind: 'Instance', id: 'instins-1' };
const server = { kind: 'Server', id: 'srvrsrv-1' };

test.each([
  ['PROVISION', 'instins-1', null, { subject: instance, related: [] }],
  ['DECOMMISSION', 'instins-1', 'srvrsrv-1', { subject: instance, related: [server] }],
  ['POWER', null, 'srvrsrv-1', { subject: server, related: [] }],
  ['CONSOLE', 'instins-1', 'srvrsrv-1', { subject: server, related: [instance] }],
])('a former header of %s with %s and %s', (kind, instanceId, serverId, resources) => {
  const former = { ...common, kind, instanceId, serverId };
  expect(operationHeaderSchema.parse(former)).toEqual({ ...common, kind, ...resources });
  // The input of a workflow has more than its header.
  expect(currentHeader({ ...former, hostname: 'web' })).toEqual({
    ...common,
    kind,
    ...resources,
    hostname: 'web',
  });
});

test('a header of today, and what is no header, stay as they are', () => {
  const current = { ...common, kind: 'POWER', subject: server, related: [instance] };
  expect(currentHeader(current)).toBe(current);
  expect(currentHeader(null)).toBeNull();
  expect(currentHeader({ kind: 'POWER' })).toEqual({ kind: 'POWER' });
  expect(operationHeaderSchema.safeParse({ ...common, kind: 'POWER' }).success).toBe(false);
});

test('a call of an earlier workflow has its header where calls have it today', () => {
  const call = { step: 'power-on', phase: 'SWITCHING', undoing: false };
  const former = { ...call, subject: { ...common, kind: 'POWER', instanceId: null, serverId: server.id } };
  const current: StepCall = {
    ...call,
    operation: operationHeaderSchema.parse({ ...common, kind: 'POWER', subject: server, related: [] }),
  };
  expect(currentCall(former as never)).toEqual(current);
  expect(currentCall(current)).toBe(current);
});
