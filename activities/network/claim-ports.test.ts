import { MockActivityEnvironment } from '@temporalio/testing';
import { expect, test } from 'vitest';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { createServerPortActivities } from './server-port-activities.ts';
import type { NetworkDeps } from './with-device.ts';

const call: StepCall = {
  step: 'configure-switch-ports',
  phase: 'RESERVING',
  undoing: false,
  bmcTimeoutSeconds: 60,
  operation: {
    operationId: 'oprnopr-1',
    kind: 'PROVISION',
    tenantId: 'tnntten-1',
    requestedBy: 'ann',
    title: 'Provision web-1',
    subject: { kind: 'Instance', id: 'instins-1' },
    related: [],
    siteId: 'lctnsit-1',
  },
};
const wanted = { serverId: 'srvrsrv-1', vlanId: 'ntwkvln-1', vid: 20, description: 'web-1' };

interface Answers {
  /** Whether the instance names the operation. */
  readonly isHeld?: boolean;
  readonly errors?: readonly { code: string; message: string; retryable: boolean }[];
  readonly claims?: readonly object[];
}

/** The activities, with a graph that answers so and devices that nothing may reach. */
function activitiesWith({ isHeld = true, errors = [], claims = [] }: Answers) {
  const sent: string[] = [];
  const graph: GraphClient = {
    execute: async (_document, variables) => {
      const { input } = variables as { readonly input?: { readonly action?: string } };
      sent.push(input?.action ?? 'other');
      return (await Promise.resolve({
        inProgress: isHeld ? [{ operationId: call.operation.operationId }] : [],
        switchPortsClaim: { claims, unconnected: ['eth0'], errors },
        switchPortClaims: claims,
        switchPortsReport: { errors: [] },
      })) as never;
    },
    close: async () => undefined,
  };
  const activities = createServerPortActivities({ graph } as unknown as NetworkDeps);
  const environment = new MockActivityEnvironment({}, { logger: QUIET });
  return {
    sent,
    configure: async (description: string | null = 'web-1') =>
      await environment.run(
        async () => await activities.configureServerPorts(call, { ...wanted, description }),
      ),
    restore: async () => await environment.run(async () => await activities.restoreServerPorts(call, {})),
  };
}

const refusal = (code: string, retryable = false): Answers => ({
  errors: [{ code, message: 'The operation oprnopr-2 is under way on the network device.', retryable }],
});

test.each([
  ['a device that another operation holds', refusal('CONFLICT', true), 'SWITCH_BUSY', false],
  ['a device that is not managed', refusal('INVALID_INPUT'), 'SWITCH_NOT_MANAGED', true],
  ['a VLAN with another VLAN id', refusal('CONFLICT'), 'CONFLICT', true],
  ['a server without cables', {}, 'NO_SWITCH_PORT', true],
  ['an operation that has ended', { isHeld: false }, 'NOT_HELD', true],
] as const)('%s fails with a code of its own', async (_, answers, type, nonRetryable) => {
  const failure = await activitiesWith(answers)
    .configure()
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ type, nonRetryable });
  if (type === 'SWITCH_BUSY') expect(String(failure)).toContain('oprnopr-2');
});

test('a server without cables says what to do, also where it is decommissioned', async () => {
  const { configure } = activitiesWith({});
  await expect(configure()).rejects.toThrow('or remove the VLANs from the profile of the instance');
  await expect(configure(null)).rejects.toThrow('with cableCreate, then decommission again.');
});

test('a device whose ports were never read is not contacted by an undo, and its claim ends', async () => {
  const claims = [{ deviceId: 'ntwkdev-1', ports: '[]', formerPorts: null }];
  const { restore, sent } = activitiesWith({ claims });
  expect(await restore()).toEqual({ changed: false });
  expect(sent).toEqual(['other', 'RESTORED']);
});
