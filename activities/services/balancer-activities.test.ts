import { MockActivityEnvironment } from '@temporalio/testing';
import { expect, test } from 'vitest';
import type { BalancerToApply } from '#contracts/activities/balancer-activities.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import type { Balancing, RunningBalancer } from '#providers/capabilities/balancing.ts';
import { ProviderError } from '#providers/provider-error.ts';
import { createBalancerActivities } from './balancer-activities.ts';

const call: StepCall = {
  step: 'apply-balancer',
  phase: 'APPLYING',
  undoing: false,
  bmcTimeoutSeconds: 60,
  operation: {
    operationId: 'oprnopr-1',
    kind: 'LOAD_BALANCER_APPLY',
    tenantId: 'tnntten-1',
    requestedBy: 'ann',
    title: 'Apply web',
    subject: { kind: 'LoadBalancer', id: 'loadbal-1' },
    related: [],
    siteId: 'lctnsit-1',
  },
};

/** A load balancer with one origin. */
function wanted(origin: { readonly active: boolean; readonly weight: number }): BalancerToApply {
  return {
    loadBalancerId: 'loadbal-1',
    providerId: 'loadpvd-1',
    name: 'web',
    parts: {
      ports: [{ number: 80, name: null, protocol: 'TCP', poolIds: ['loadpol-1'] }],
      pools: [
        {
          id: 'loadpol-1',
          name: 'web',
          balancing: 'ROUND_ROBIN',
          origins: [{ id: 'loadogn-1', name: 'one', target: '192.0.2.7', portNumber: 80, ...origin }],
        },
      ],
    },
  };
}
const inUse = wanted({ active: true, weight: 100 });

/** The signal of the lock. */
const ofLock = new AbortController().signal;

/** A balancer whose port 80 was served before the operation. */
function activities(balancing: Partial<Balancing>, attempt = 1) {
  const former = JSON.stringify({ configuration: null, servedPorts: [80], addresses: ['192.0.2.1'] });
  const deps = {
    graph: {
      execute: async () =>
        await Promise.resolve({ inProgress: [{ operationId: call.operation.operationId, former }] }),
    },
    services: { balancing: () => ({ balancing: { digestOf: () => 'wanted', ...balancing }, server: 'one' }) },
    locks: {
      hold: async (_target: unknown, _signal: unknown, work: (held: AbortSignal) => unknown) =>
        await work(ofLock),
    },
  } as unknown as Parameters<typeof createBalancerActivities>[0];
  const environment = new MockActivityEnvironment({ attempt }, { logger: QUIET });
  const made = createBalancerActivities(deps);
  return {
    apply: async () => await environment.run(async () => await made.applyBalancer(call, inUse)),
    verify: async (input: BalancerToApply) =>
      await environment.run(async () => await made.verifyBalancer(call, input)),
  };
}

test.each([
  [1, 'none'],
  [2, 'unknown'],
])(
  'a refusal of attempt %i has the effect %s, as an earlier one may have changed it',
  async (attempt, effect) => {
    const refused = new ProviderError('refused', {
      code: 'CONFLICT',
      retry: 'operator',
      effect: 'none',
      target: '/run/master.sock',
    });
    const { apply } = activities({ ensureBalancer: async () => await Promise.reject(refused) }, attempt);
    await expect(apply()).rejects.toMatchObject({
      type: 'CONFLICT',
      nonRetryable: true,
      details: [{ effect }],
    });
  },
);

test('a port that was served must be served, unless all its origins are out of use by intent', async () => {
  const running: RunningBalancer = {
    configuration: 'text',
    digest: 'wanted',
    ports: [
      {
        number: 80,
        isListening: true,
        origins: [{ poolId: 'loadpol-1', originId: 'loadogn-1', state: 'DOWN' }],
      },
    ],
  };
  const signals: AbortSignal[] = [];
  const { verify } = activities({
    readBalancer: async (_, { signal }) => {
      signals.push(signal);
      return await Promise.resolve(running);
    },
  });
  await expect(verify(inUse)).rejects.toMatchObject({ type: 'VERIFICATION_FAILED' });
  for (const origin of [
    { active: false, weight: 100 },
    { active: true, weight: 0 },
  ])
    expect(await verify(wanted(origin))).toEqual({ unserved: [80] });
  // Each call is stopped once the lock is lost.
  expect(new Set(signals)).toEqual(new Set([ofLock]));
});
