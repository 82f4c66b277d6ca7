import { ApplicationFailure } from '@temporalio/activity';
import { MockActivityEnvironment } from '@temporalio/testing';
import { describe, expect, test } from 'vitest';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { createHardwareActivities } from './hardware-activities.ts';
import type { HardwareDeps } from './with-target.ts';

const call: StepCall = {
  step: 'power-off',
  phase: 'SWITCHING',
  undoing: false,
  operation: {
    operationId: 'oprnopr-1',
    kind: 'POWER',
    tenantId: 'tnntten-1',
    requestedBy: 'ann',
    title: 'Cut the power of rack-1',
    subject: { kind: 'Server', id: 'srvrsrv-1' },
    related: [],
    siteId: 'lctnsit-1',
  },
};

/** Activities against a server that is held as given once the wait for its BMC is over; and what they sent to it. */
function activitiesOn(holder: string | null): {
  readonly activities: ReturnType<typeof createHardwareActivities>;
  readonly sent: string[];
} {
  const sent: string[] = [];
  let operationId: string | null = call.operation.operationId;
  const graph: GraphClient = {
    execute: async () =>
      ({
        server: {
          id: 'srvrsrv-1',
          name: 'rack-1',
          serialNumber: null,
          uuid: null,
          bootMethod: 'NETWORK',
          operation: operationId === null ? null : { id: operationId },
          bmc: {
            address: '192.0.2.1',
            provider: 'any',
            sealedCredential: 'sealed',
            sealedPendingCredential: null,
          },
        },
        serverObserve: { errors: [] },
      }) as never,
    close: async () => undefined,
  };
  const capability = new Proxy(
    {},
    {
      get: (_, verb: string) => async () => {
        sent.push(verb);
        return { changed: true, state: 'OFF' };
      },
    },
  );
  const parts = {
    graph,
    opener: { open: async () => ({ username: 'u', password: 'p' }) },
    bmcCa: undefined,
    addresses: new Map(),
    registry: { capability: () => capability },
    locks: {
      async hold(_target: unknown, _signal: AbortSignal, work: () => Promise<unknown>) {
        operationId = holder;
        return await work();
      },
    },
    sealer: {},
  };
  // The parts between the activity and the BMC; each is tested separately.
  return { activities: createHardwareActivities(parts as unknown as HardwareDeps), sent };
}

async function switchOff(holder: string | null): Promise<{ sent: string[]; failure: unknown }> {
  const { activities, sent } = activitiesOn(holder);
  const input = { serverId: 'srvrsrv-1', power: 'OFF' } as const;
  const failure = await new MockActivityEnvironment({}, { logger: QUIET })
    .run(async () => await activities.ensurePowerState(call, input))
    .then(
      () => null,
      (error: unknown) => error,
    );
  return { sent, failure };
}

describe('a call for a BMC', () => {
  test('reaches it in the name of the operation that holds the server', async () => {
    expect(await switchOff(call.operation.operationId)).toEqual({ sent: ['ensure'], failure: null });
  });

  test.each([null, 'oprnopr-2'])(
    'is refused permanently, with no effect, where %s holds it by the time the BMC is free',
    async (holder) => {
      const { sent, failure } = await switchOff(holder);
      expect(sent).toEqual([]);
      expect(failure).toBeInstanceOf(ApplicationFailure);
      expect(failure).toMatchObject({ type: 'NOT_HELD', nonRetryable: true, details: [{ effect: 'none' }] });
    },
  );
});
