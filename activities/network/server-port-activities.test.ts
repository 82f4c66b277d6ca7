import type { ApplicationFailure } from '@temporalio/activity';
import { MockActivityEnvironment } from '@temporalio/testing';
import { expect, test } from 'vitest';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import { ProviderError } from '#providers/provider-error.ts';
import type { Target } from '#providers/target.ts';
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
const port = {
  name: 'eth1',
  enabled: true,
  linkUp: true,
  description: null,
  mtu: null,
  vlans: { mode: 'ACCESS', untaggedVid: 1, taggedVids: [] },
  lag: null,
  unsupported: null,
};

/** A server that is cabled to two devices, each of which may fail. */
function twoDevices(failures: Readonly<Record<string, ProviderError>>, isChanged: boolean) {
  const ended = new Set<string>();
  const ensured: string[] = [];
  const claims = () =>
    ['leaf-1', 'leaf-2']
      .filter((deviceId) => !ended.has(deviceId))
      .map((deviceId) => ({
        deviceId,
        ports: JSON.stringify([{ name: 'eth1', description: 'web-1' }]),
        formerPorts: isChanged ? JSON.stringify([port]) : null,
      }));
  const graph: GraphClient = {
    execute: async (_document, variables) => {
      const { id = '', input } = variables as {
        readonly id?: string;
        readonly input?: { readonly deviceId?: string; readonly action?: string };
      };
      if (input?.action === 'RESTORED') ended.add(input.deviceId ?? '');
      return (await Promise.resolve({
        inProgress: [{ operationId: call.operation.operationId }],
        switchPortsClaim: { claims: claims(), unconnected: [], errors: [] },
        switchPortClaims: claims(),
        switchPortsReport: { errors: [] },
        devicePortsReport: { errors: [] },
        networkDevice: {
          id,
          name: id,
          provider: 'any',
          managementAddress: '192.0.2.1/32',
          managementPort: null,
          credentialReference: null,
          serialNumber: null,
          tenant: { id: 'tnntten-1' },
          operation: null,
        },
      })) as never;
    },
    close: async () => undefined,
  };
  const switching = {
    readPorts: async () => await Promise.resolve([port]),
    ensurePorts: async ({ id }: Target) => {
      const failure = failures[id];
      if (failure !== undefined) throw failure;
      ensured.push(id);
      return await Promise.resolve({ changed: true, state: [port] });
    },
  };
  const activities = createServerPortActivities({
    graph,
    registry: { get: () => ({}), capability: () => switching },
    locks: {
      hold: async (_target: unknown, _signal: AbortSignal, work: () => Promise<unknown>) => await work(),
    },
    readSecret: async () => await Promise.resolve({ credential: { username: '', password: '' } }),
  } as unknown as NetworkDeps);
  const environment = new MockActivityEnvironment({}, { logger: QUIET });
  const failureOf = async (work: () => Promise<unknown>): Promise<ApplicationFailure> =>
    (await environment.run(work).then(
      () => undefined,
      (error: unknown) => error,
    )) as ApplicationFailure;
  return {
    ensured,
    ended,
    configure: async () => await failureOf(async () => await activities.configureServerPorts(call, wanted)),
    restore: async () => await failureOf(async () => await activities.restoreServerPorts(call, {})),
  };
}

const unchanged = (retry: 'operator' | 'backoff', code: 'CONFLICT' | 'UNREACHABLE'): ProviderError =>
  new ProviderError('refused', { code, retry, effect: 'none', target: 'leaf' });

test('a device that refuses does not hide that another one is changed already: the step is undone', async () => {
  const { configure, ensured } = twoDevices({ 'leaf-2': unchanged('operator', 'CONFLICT') }, false);
  const failure = await configure();
  expect(failure).toMatchObject({ type: 'CONFLICT', nonRetryable: true, message: 'refused' });
  expect(failure.details).toEqual([{ effect: 'unknown' }]);
  expect(ensured).toEqual(['leaf-1']);
});

test('the records of ports are restored where the only device is not reachable', async () => {
  const { configure } = twoDevices({ 'leaf-1': unchanged('backoff', 'UNREACHABLE') }, false);
  const failure = await configure();
  expect(failure).toMatchObject({ type: 'SWITCH_UNREACHABLE', nonRetryable: false });
  expect(failure.details).toEqual([{ effect: 'unknown' }]);
});

test('a device that cannot be restored does not keep the others in the VLAN', async () => {
  const { restore, ensured, ended } = twoDevices({ 'leaf-1': unchanged('operator', 'CONFLICT') }, true);
  expect(await restore()).toMatchObject({ type: 'CONFLICT', nonRetryable: true });
  expect(ensured).toEqual(['leaf-2']);
  expect([...ended]).toEqual(['leaf-2']);
});

test('devices that a further attempt may restore get that attempt', async () => {
  const { restore, ended } = twoDevices(
    { 'leaf-1': unchanged('operator', 'CONFLICT'), 'leaf-2': unchanged('backoff', 'UNREACHABLE') },
    true,
  );
  expect(await restore()).toMatchObject({ type: 'SWITCH_UNREACHABLE', nonRetryable: false });
  expect([...ended]).toEqual([]);
});
