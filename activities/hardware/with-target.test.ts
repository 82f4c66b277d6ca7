import { ApplicationFailure } from '@temporalio/activity';
import { MockActivityEnvironment } from '@temporalio/testing';
import { describe, expect, test } from 'vitest';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { abortFailure } from '#providers/aborted-call.ts';
import type { CallContext } from '#providers/call.ts';
import { ProviderError } from '#providers/provider-error.ts';
import type { Credential, Target } from '#providers/target.ts';
import { createHardwareActivities } from './hardware-activities.ts';
import { LeaseLost } from './target-lock.ts';
import { holdMachine, type HardwareDeps } from './with-target.ts';

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

/** The credential of the BMC: what is on record, what its secret has when it is read again, and which password is right. */
interface Secret {
  readonly credential: Credential;
  readonly reference?: string;
  readonly renewed?: Credential;
  readonly right: string;
}

/** The signal of the lock. */
interface Held {
  readonly held: AbortSignal;
}

const user = (password: string): Credential => ({ username: 'u', password });
const SEALED: Secret = { credential: user('p'), right: 'p' };

/** Activities against a server that is held as given once the wait for its BMC is over; and what they sent to it. */
function activitiesOn(
  holder: string | null,
  secret: Partial<Secret & Held> = {},
): {
  readonly activities: ReturnType<typeof createHardwareActivities>;
  readonly deps: HardwareDeps;
  readonly sent: string[];
} {
  const sent: string[] = [];
  const { credential, reference, renewed, right, held } = { ...SEALED, ...secret };
  let operationId: string | null = call.operation.operationId;
  const graph: GraphClient = {
    execute: async () =>
      ({
        server: {
          id: 'srvrsrv-1',
          name: 'rack-1',
          tenant: { id: 'tnntten-1' },
          site: { id: 'lctnsit-1' },
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
      get:
        (_, verb: string) =>
        async (target: Target, ...given: unknown[]) => {
          const { signal } = given.at(-1) as CallContext;
          if (signal.aborted) throw abortFailure(signal.reason, target.id, 'none');
          sent.push(verb);
          if (target.credential.password !== right)
            throw new ProviderError('refused', { code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
          return { changed: true, state: 'OFF' };
        },
    },
  );
  const parts = {
    graph,
    credentials: { open: async () => ({ credential, reference, renew: async () => renewed }) },
    bmcCa: undefined,
    addresses: new Map(),
    registry: { capability: () => capability },
    locks: {
      async hold(_target: unknown, signal: AbortSignal, work: (held: AbortSignal) => Promise<unknown>) {
        operationId = holder;
        return await work(held ?? signal);
      },
    },
    sealer: {},
  };
  // The parts between the activity and the BMC; each is tested separately.
  const deps = parts as unknown as HardwareDeps;
  return { activities: createHardwareActivities(deps), deps, sent };
}

async function switchOff(
  holder: string | null,
  secret?: Partial<Secret & Held>,
): Promise<{ sent: string[]; failure: unknown }> {
  const { activities, sent } = activitiesOn(holder, secret);
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

test('nothing is sent under a lock that was lost, and a step that shares it is repeated', async () => {
  const held = AbortSignal.abort(new LeaseLost());
  const { activities, deps, sent } = activitiesOn(call.operation.operationId, { held });
  const input = { serverId: 'srvrsrv-1', power: 'OFF' } as const;
  const steps = new MockActivityEnvironment({}, { logger: QUIET }).run(async () => {
    await holdMachine(deps, input.serverId, async () => {
      await activities.ensurePowerState(call, input);
    });
  });
  await expect(steps).rejects.toMatchObject({ type: 'BMC_BUSY', nonRetryable: false });
  expect((await switchOff(call.operation.operationId, { held })).sent).toEqual([]);
  expect(sent).toEqual([]);
});

describe('a BMC that refuses its credential', () => {
  const { operationId } = call.operation;
  const reference = 'vault:bmc/rack-1';

  test('gets the current secret, once', async () => {
    const secret = { reference, renewed: user('new'), right: 'new' };
    expect(await switchOff(operationId, secret)).toEqual({ sent: ['ensure', 'ensure'], failure: null });
    const { sent, failure } = await switchOff(operationId, { ...secret, right: 'newest' });
    expect(sent).toEqual(['ensure', 'ensure']);
    expect(failure).toMatchObject({ type: 'BMC_AUTH_FAILED', nonRetryable: true });
  });

  test('gets nothing else where the secret is the same, and the failure names the secret', async () => {
    const { sent, failure } = await switchOff(operationId, { reference, right: 'other' });
    expect(sent).toEqual(['ensure']);
    expect(failure).toMatchObject({
      type: 'BMC_AUTH_FAILED',
      nonRetryable: true,
      message: expect.stringMatching(
        /^refused; the secret vault:bmc\/rack-1, read again, has the same.*serverBmcUpdate/,
      ),
    });
  });

  test('gets nothing else where the graph has the credential', async () => {
    const { sent, failure } = await switchOff(operationId, { right: 'other', renewed: user('other') });
    expect(sent).toEqual(['ensure']);
    expect(failure).toMatchObject({
      type: 'BMC_AUTH_FAILED',
      message: expect.not.stringContaining('secret v'),
    });
  });
});
