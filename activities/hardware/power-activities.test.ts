import { MockActivityEnvironment } from '@temporalio/testing';
import { expect, test } from 'vitest';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import { ObserveServerDocument } from '../generated/graph.ts';
import { createHardwareActivities } from './hardware-activities.ts';
import type { HardwareDeps } from './with-target.ts';

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

/** How often the power is reported where a machine that is off is switched off, and that is on record so. */
async function reportsOf(powerState: string, powerObservedAt: string | null): Promise<number> {
  let reports = 0;
  const bmc = {
    address: '192.0.2.1',
    provider: 'any',
    sealedCredential: 'sealed',
    sealedPendingCredential: null,
  };
  const server = {
    id: 'srvrsrv-1',
    name: 'rack-1',
    serialNumber: null,
    uuid: null,
    bootMethod: 'NETWORK',
    tenant: { id: 't' },
    site: { id: 's' },
  };
  const parts = {
    graph: {
      async execute(document: unknown) {
        if (document === ObserveServerDocument) reports += 1;
        const operation = { id: 'oprnopr-1' };
        return { server: { ...server, powerState, powerObservedAt, operation, bmc } };
      },
    },
    credentials: { open: async () => ({ credential: { username: 'u', password: 'p' } }) },
    addresses: new Map(),
    registry: { capability: () => ({ ensure: async () => ({ changed: false, state: 'OFF' }) }) },
    locks: {
      hold: async (_target: unknown, _signal: AbortSignal, work: () => Promise<unknown>) => await work(),
    },
  };
  // The parts between the activity and the BMC; each is tested separately.
  const { ensurePowerState } = createHardwareActivities(parts as unknown as HardwareDeps);
  const call = {
    step: 'power-off',
    operation: { operationId: 'oprnopr-1', kind: 'POWER' },
  } as unknown as StepCall;
  const input = { serverId: 'srvrsrv-1', power: 'OFF' } as const;
  await new MockActivityEnvironment({}, { logger: QUIET }).run(
    async () => await ensurePowerState(call, input),
  );
  return reports;
}

test.each([
  ['is the same and was observed just now', 'OFF', ago(1), 0],
  ['is the same and was observed long ago', 'OFF', ago(11), 1],
  ['is another', 'ON', ago(1), 1],
  ['was never observed', 'UNKNOWN', null, 1],
])('power that %s on record', async (_, state, observedAt, reports) => {
  expect(await reportsOf(state, observedAt)).toBe(reports);
});
