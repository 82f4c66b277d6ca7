import { createInstance, enroll, mutate, type SimulatedBmcView, type TestSite } from '#test/harness/fleet.ts';
import { awaitOperation, hasEnded, type OperationView } from '#test/harness/operations.ts';
import type { TestStack } from '#test/harness/stack.ts';

/** What the cases are played on: a site with servers that are free, and BMCs that no server has yet. */
export interface Stage {
  readonly test: TestStack;
  readonly site: TestSite;
  readonly spareBmcs: readonly SimulatedBmcView[];
  /** Ends a workflow as somebody at Temporal would. */
  terminate(operationId: string): Promise<void>;
}

/** One recorded run: the workflow type, what happened to it, and the operation in which it did. */
export interface Recorded {
  readonly type: string;
  readonly what: string;
  readonly operationId: string;
}

/** Every case, each a story of its own on its own resources; all may run at once. */
export const CASES: readonly ((stage: Stage) => Promise<readonly Recorded[]>)[] = [
  async (stage) => {
    const { instanceId, operationId } = await provision(stage, 'lives');
    await ended(stage, operationId, 'SUCCEEDED');
    const stopped = await slowly(stage, instanceId, async () => {
      const reimage = await verb(stage, 'instanceReimage', instanceId, { imageId: stage.site.imageIds[1] });
      await running(stage, reimage, 'power-off');
      await cancel(stage, reimage);
      return reimage;
    });
    await ended(stage, stopped, 'CANCELLED');
    const reimage = await verb(stage, 'instanceReimage', instanceId, { imageId: stage.site.imageIds[1] });
    await ended(stage, reimage, 'SUCCEEDED');
    const decommission = await verb(stage, 'instanceDecommission', instanceId);
    await ended(stage, decommission, 'SUCCEEDED');
    return [
      { type: 'provision', what: 'succeeded', operationId },
      { type: 'reimage', what: 'cancelled', operationId: stopped },
      { type: 'reimage', what: 'succeeded', operationId: reimage },
      { type: 'decommission', what: 'succeeded', operationId: decommission },
    ];
  },
  async (stage) => {
    const profileId = await profile(stage, 'approved', { approvalRequired: true });
    const { operationId } = await provision(stage, 'approved', { profileId });
    await decide(stage, operationId, 'APPROVE');
    await ended(stage, operationId, 'SUCCEEDED');
    return [{ type: 'provision', what: 'approved', operationId }];
  },
  async (stage) => {
    const profileId = await profile(stage, 'rejected', { approvalRequired: true });
    const { instanceId, operationId } = await provision(stage, 'rejected', { profileId });
    await decide(stage, operationId, 'REJECT');
    await ended(stage, operationId, 'FAILED');
    const decommission = await verb(stage, 'instanceDecommission', instanceId);
    await decide(stage, decommission, 'APPROVE');
    await ended(stage, decommission, 'SUCCEEDED');
    return [
      { type: 'provision', what: 'rejected', operationId },
      { type: 'decommission', what: 'without-server', operationId: decommission },
    ];
  },
  async (stage) => {
    const profileId = await profile(stage, 'impatient', { installTimeoutSeconds: 1 });
    const { operationId } = await provision(stage, 'impatient', { profileId });
    await ended(stage, operationId, 'FAILED');
    return [{ type: 'provision', what: 'install-timed-out', operationId }];
  },
  async (stage) => {
    const { operationId } = await provision(stage, 'cancelled');
    await running(stage, operationId, 'install', 'WAITING');
    await cancel(stage, operationId);
    await ended(stage, operationId, 'CANCELLED');
    return [{ type: 'provision', what: 'cancelled', operationId }];
  },
  async (stage) => {
    const { operationId } = await provision(stage, 'terminated');
    await running(stage, operationId, 'install', 'WAITING');
    await stage.terminate(operationId);
    await ended(stage, operationId, 'FAILED');
    return [{ type: 'provision', what: 'recovered', operationId }];
  },
  async (stage) => {
    const [bmc] = stage.spareBmcs;
    if (bmc === undefined) throw new Error('No BMC is left to enroll');
    const wrong = await enroll(
      stage.test,
      stage.site,
      { ...bmc, name: 'locked-out' },
      { username: 'x', password: 'y' },
    );
    await ended(stage, wrong.operationId, 'FAILED');
    await mutate(
      stage.test.as('admin'),
      'serverRetire',
      keyed('retire', { id: wrong.serverId }),
      'server { id }',
    );
    const { serverId, operationId } = await enroll(stage.test, stage.site, bmc);
    await ended(stage, operationId, 'SUCCEEDED');
    const inspect = await verb(stage, 'serverInspect', serverId);
    await ended(stage, inspect, 'SUCCEEDED');
    return [
      { type: 'enroll', what: 'wrong-password', operationId: wrong.operationId },
      { type: 'enroll', what: 'succeeded', operationId },
      { type: 'inspect', what: 'succeeded', operationId: inspect },
    ];
  },
];

/** Seconds until a case is given up; each takes a few. */
const PATIENCE = 75;

let keys = 0;
const keyed = (name: string, input: object): object => ({ idempotencyKey: `${name}-${++keys}`, ...input });

async function provision(
  { test, site }: Stage,
  name: string,
  more: object = {},
): Promise<{ instanceId: string; operationId: string }> {
  return await createInstance(test.as('admin'), site, name, more);
}

async function verb({ test }: Stage, field: string, id: string, more: object = {}): Promise<string> {
  const input = keyed(field, { id, ...more });
  return (await mutate<{ operation: { id: string } }>(test.as('admin'), field, input, 'operation { id }'))
    .operation.id;
}

async function profile({ test, site }: Stage, name: string, rules: object): Promise<string> {
  const input = keyed('profile', { tenantId: site.tenantId, name, ...rules });
  const { profile } = await mutate<{ profile: { id: string } }>(
    test.as('admin'),
    'profileCreate',
    input,
    'profile { id }',
  );
  return profile.id;
}

async function decide(stage: Stage, id: string, decision: 'APPROVE' | 'REJECT'): Promise<void> {
  const waiting = await awaitOperation(
    stage.test.as('operator'),
    id,
    ({ approval }) => approval?.state === 'WAITING',
  );
  const input = keyed('decide', {
    id,
    planHash: waiting.approval?.planHash,
    decision,
    reason: 'for the record',
  });
  await mutate(stage.test.as('operator'), 'operationDecide', input, 'operation { id }');
}

async function cancel(stage: Stage, id: string): Promise<void> {
  await mutate(
    stage.test.as('operator'),
    'operationCancel',
    { id, reason: 'for the record' },
    'operation { id }',
  );
}

async function running(stage: Stage, id: string, step: string, state = 'RUNNING'): Promise<void> {
  const reached = ({ steps }: OperationView): boolean =>
    steps.some((one) => one.name === step && one.state === state);
  const operation = await awaitOperation(stage.test.as('admin'), id, (one) => reached(one) || hasEnded(one));
  if (!reached(operation)) throw new Error(`${operation.kind} ${id} ended before its step ${step}`);
}

async function ended(stage: Stage, id: string, state: string): Promise<void> {
  const operation = await awaitOperation(stage.test.as('admin'), id, hasEnded, PATIENCE);
  if (operation.state === state) return;
  throw new Error(
    `${operation.kind} ${id} is ${operation.state}, not ${state}: ${JSON.stringify(operation.failure)}`,
  );
}

/** While the work lasts, the instance's BMC takes its time, so that a step can be caught in the middle. */
async function slowly<Result>(
  { test }: Stage,
  instanceId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { instance } = await test
    .as('admin')
    .ask<{ instance: { server: { name: string } } }>(
      'query($id: ID!) { instance(id: $id) { server { name } } }',
      {
        id: instanceId,
      },
    );
  const faults = `${test.stack.info.simulator.control}/faults`;
  const headers = { 'content-type': 'application/json' };
  const fault = { bmc: instance.server.name, action: 'latency', latencyMs: 1_000 };
  const made = await fetch(faults, { method: 'POST', headers, body: JSON.stringify(fault) });
  const { id } = (await made.json()) as { id: string };
  try {
    return await work();
  } finally {
    await fetch(`${faults}/${id}`, { method: 'DELETE' });
  }
}
